"""Uploaded films: a clean file named by its content, or a sentence that says what to do."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from media import assets, signals
from media.ffmpeg import probe, runner
from media.ffmpeg.errors import ProgramFailed, ProgramTimeout
from media.models import Asset

pytestmark = [pytest.mark.django_db, pytest.mark.films]


def film(path: Path, *options: str, seconds: float = 2, sound: bool = True) -> bytes:
    source = ["-f", "lavfi", "-i", f"testsrc2=s=320x180:r=25:d={seconds}"]
    if sound:
        source += ["-f", "lavfi", "-i", f"sine=r=48000:d={seconds}"]
    codecs = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    argv = ["ffmpeg", "-v", "error", "-y", *source, *codecs, *options, str(path)]
    runner.run(argv, timeout=60)
    return path.read_bytes()


@pytest.fixture(scope="session")
def clip(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("films") / "clip.mp4"
    return film(path, "-metadata", "title=<script>", "-movflags", "+faststart")


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    settings.HLS_DIR = tmp_path / "hls"
    options = {"location": tmp_path / "uploads", "base_url": None}
    storage = {**settings.STORAGES["default"], "OPTIONS": options}
    settings.STORAGES = {**settings.STORAGES, "default": storage}


@pytest.fixture
def sent(monkeypatch):
    jobs = []
    monkeypatch.setattr(assets, "async_task", lambda *job, **_: jobs.append(job))
    return jobs


@pytest.fixture
def told():
    heard = []

    def hear(asset, **_):
        heard.append(asset.state)

    signals.asset_ready.connect(hear)
    yield heard
    signals.asset_ready.disconnect(hear)


def uploaded(data: bytes, name: str = "spot.mp4") -> Asset:
    return Asset.objects.create(original=ContentFile(data, name))


def prepared(data: bytes, name: str = "spot.mp4") -> Asset:
    asset = uploaded(data, name)
    assets.prepare(asset)
    return asset


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("assets/*"))


def test_a_film_becomes_a_clean_file_named_by_its_content(clip, settings, told):
    asset = prepared(clip)
    assert (asset.state, asset.error) == ("ready", "")
    data = asset.path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == asset.sha256
    assert asset.url == f"/hls/assets/{asset.sha256}.mp4"
    assert b"<script>" not in data
    assert data.index(b"moov") < data.index(b"mdat")
    assert (asset.width, asset.height) == (320, 180)
    assert asset.duration == pytest.approx(2, abs=0.1)
    assert left_in(settings.HLS_DIR) == [f"{asset.sha256}.mp4"]
    assert Path(asset.original.path).read_bytes() == clip
    assert told == ["ready"]


def test_doing_it_again_changes_nothing(clip, told):
    asset = prepared(clip)
    before = (asset.sha256, asset.path.stat().st_mtime_ns)
    assets.prepare(Asset.objects.get(pk=asset.pk))
    assert (asset.sha256, asset.path.stat().st_mtime_ns) == before
    assert told == ["ready"]


def test_two_workers_at_once_tell_it_once(clip, told):
    asset = uploaded(clip)
    other = Asset.objects.get(pk=asset.pk)
    assets.prepare(asset)
    assets.prepare(other)
    assert other.sha256 == asset.sha256
    assert told == ["ready"]


def test_a_silent_film_gets_a_silent_track(tmp_path):
    asset = prepared(film(tmp_path / "silent.mp4", sound=False))
    assert probe.probe(asset.path).audio_codec == "aac"


def test_a_large_film_is_fitted(tmp_path):
    tall = film(tmp_path / "tall.mp4", "-vf", "scale=1440:2560", "-frames:v", "30")
    asset = prepared(tall)
    assert asset.state == "ready", asset.error
    assert (asset.width, asset.height) == (608, 1080)


PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"
CONCAT = b"ffconcat version 1.0\nfile other.mp4\n"


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "spot.mp4", "vide"),
        (b"\0" * 4096, "spot.mp4", "pas une vidéo"),
        (PLAYLIST, "spot.mp4", "pas une vidéo"),
        (PLAYLIST, "spot.m3u8", "pas une vidéo"),
        (CONCAT, "spot.mp4", "pas une vidéo"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "spot.svg", "pas une vidéo"),
        (b"<html><script>alert(1)</script>", "spot.webm", "pas une vidéo"),
    ],
)
def test_what_is_no_film_is_refused(data, name, sentence, settings, told):
    asset = prepared(data, name)
    assert asset.state == "failed"
    assert sentence in asset.error
    assert asset.url == ""
    assert left_in(settings.HLS_DIR) == []
    assert told == ["failed"]


def test_a_playlist_in_disguise_reads_no_other_file(tmp_path, clip):
    secret = tmp_path / "uploads" / "secret.mp4"
    secret.parent.mkdir(exist_ok=True)
    secret.write_bytes(clip)
    lure = f"#EXTM3U\n#EXTINF:2,\nfile://{secret}\n#EXT-X-ENDLIST\n"
    assert prepared(lure.encode()).state == "failed"


@pytest.mark.parametrize("name", ["-y.mp4", "x%03d.mp4", "concat:a|b.mp4", "é\u202e4pm.mp4"])
def test_strange_names_are_only_names(clip, name):
    assert prepared(clip, name).state == "ready"


def test_sound_alone_is_refused(tmp_path):
    asset = prepared(film(tmp_path / "sound.mp4", "-vn"))
    assert "pas d'image" in asset.error


def test_too_long_is_refused_before_encoding(tmp_path, monkeypatch):
    data = film(tmp_path / "long.mp4", "-r", "1", "-s", "64x36", seconds=61)
    monkeypatch.setattr(assets, "_encode", lambda *_: pytest.fail("encoded"))
    assert "plus de 60 secondes" in prepared(data).error


def test_a_cut_upload_is_refused(clip):
    asset = prepared(clip[: len(clip) * 4 // 10])
    assert asset.state == "failed"
    assert "incomplet" in asset.error or "abîmée" in asset.error


def test_an_upload_that_vanished_is_asked_for_again(clip):
    asset = uploaded(clip)
    Path(asset.original.path).unlink()
    assets.prepare(asset)
    assert "déposez-le à nouveau" in asset.error


def test_a_killed_encoder_leaves_it_waiting(clip, monkeypatch, settings):
    def killed(argv, **_):
        raise ProgramFailed(argv, -9, "")

    asset = uploaded(clip)
    monkeypatch.setattr(assets.creatives, "creative_mp4", lambda _: ["ffmpeg"])
    monkeypatch.setattr(
        assets.probe,
        "probe",
        lambda *_, **__: probe.MediaInfo("mov", 2.0, 320, 180, 25.0, "h264", "aac", 0, 2),
    )
    monkeypatch.setattr(assets.runner, "run", killed)
    with pytest.raises(RuntimeError):
        assets.prepare(asset)
    assert Asset.objects.get().state == "waiting"
    assert left_in(settings.HLS_DIR) == []


def test_what_is_too_heavy_goes_to_the_slow_cluster(clip, monkeypatch, sent):
    def slow(*_):
        raise ProgramTimeout(["ffmpeg"], None, "")

    monkeypatch.setattr(assets, "_encode", slow)
    asset = uploaded(clip)
    assets.prepare(asset)
    assert sent == [("media.tasks.prepare_asset", asset.pk, "lourd")]
    assert asset.state == "waiting"
    assets.prepare(asset, "lourd")
    assert "trop lourde" in asset.error


def test_the_sweep_sends_again_what_waits(clip, sent):
    asset = uploaded(clip)
    now = timezone.now()
    assets.sweep(now)
    assert sent == []
    assets.sweep(now + timedelta(minutes=10, seconds=5))
    assert sent == [("media.tasks.prepare_asset", asset.pk, "court")]
