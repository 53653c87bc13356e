"""A finished video becomes a programme; a hostile one a sentence, and nothing else."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from channels.models import Broadcast
from media import disk, recordings
from media.ffmpeg import probe
from media.ffmpeg.graphs import command
from media.ffmpeg.graphs import uploads as graphs
from media.ladders import Rung
from replays import jobs, uploads
from replays.errors import ReplaysError
from replays.models import Job, Upload
from tests import factories

pytestmark = [pytest.mark.django_db, pytest.mark.films]


@pytest.fixture
def broadcast(settings, tmp_path):
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    settings.TV_VAR, settings.MEDIA_ROOT = tmp_path, tmp_path / "uploads"
    return factories.make_broadcast("Film de l'école")


def film(tmp_path, *extra) -> SimpleUploadedFile:
    path = tmp_path / "film.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25",
         "-f", "lavfi", "-i", "sine=440", "-t", "4", "-c:v", "libx264", "-preset", "ultrafast",
         "-c:a", "aac", *extra, path],
        check=True,
    )  # fmt: skip
    return SimpleUploadedFile("film.mp4", path.read_bytes())


def test_a_video_becomes_a_replay_and_its_file_goes(broadcast, tmp_path):
    upload = uploads.submit(broadcast, film(tmp_path))
    original = Path(upload.original.path)
    jobs.run(Job.objects.get(kind="upload"))
    broadcast = Broadcast.objects.select_related("recording", "page").get(pk=broadcast.pk)
    assert (broadcast.state, broadcast.has_replay) == (Broadcast.State.ENDED, True)
    entries = recordings.programme(broadcast.recording)
    assert recordings.replay_duration(entries) == pytest.approx(4.0, abs=0.1)
    public = broadcast.recording.public_directory
    assert (public / "replay.m3u8").read_text().count("#EXT-X-STREAM-INF") == 4
    take = broadcast.recording.directory / entries[0].take
    for rung in ("top", "mid", "low", "audio"):
        whole = tmp_path / f"{rung}.mp4"
        parts = [next((take / rung).glob("init*.mp4")), *sorted((take / rung).glob("*.m4s"))]
        whole.write_bytes(b"".join(part.read_bytes() for part in parts))
        done = subprocess.run(
            ["ffmpeg", "-v", "error", "-i", whole, "-f", "null", "-"],
            capture_output=True,
            check=True,
        )
        assert done.stderr == b""
    assert Upload.objects.get().state == Upload.State.READY
    assert not original.exists()


def test_a_job_that_was_killed_goes_on_with_the_take_it_had_finished(
    broadcast, tmp_path, monkeypatch
):
    uploads.submit(broadcast, film(tmp_path))
    with monkeypatch.context() as killed:
        killed.setattr(uploads, "_show", lambda *arguments: sys.exit())
        with pytest.raises(SystemExit):
            uploads.work(str(broadcast.pk), lambda share: None)
    [take] = broadcast.recording.directory.glob("r*-*")
    uploads.work(str(broadcast.pk), lambda share: None)
    assert list(broadcast.recording.directory.glob("r*-*")) == [take]
    assert Upload.objects.get().state == Upload.State.READY


@pytest.mark.parametrize("state", ["scheduled", "ready", "live"])
def test_what_an_encoder_sent_is_neither_shown_nor_removed(broadcast, init, tmp_path, state):
    uploads.submit(broadcast, film(tmp_path))
    rehearsal = factories.make_take(
        broadcast.recording.directory, "r1-encoder", 1_790_000_000.0, [1.0] * 3, init
    )
    Broadcast.objects.filter(pk=broadcast.pk).update(state=state)
    jobs.run(Job.objects.get(kind="upload"))
    broadcast.refresh_from_db()
    assert broadcast.state == state
    assert (rehearsal / "top" / "00002.m4s").exists()
    assert [path.name for path in broadcast.recording.directory.glob("r*-*")] == ["r1-encoder"]
    assert Upload.objects.get().state == Upload.State.REFUSED
    if state == "scheduled":
        with pytest.raises(ReplaysError) as refused:
            uploads.submit(broadcast, SimpleUploadedFile("film.mp4", b"x"))
        assert refused.value.code == "encoder-was-here"


def test_another_video_handed_in_takes_the_place_of_the_one_before(
    broadcast, tmp_path, monkeypatch
):
    uploads.submit(broadcast, film(tmp_path))
    with monkeypatch.context() as killed:
        killed.setattr(uploads, "_show", lambda *arguments: sys.exit())
        with pytest.raises(SystemExit):
            uploads.work(str(broadcast.pk), lambda share: None)
    [former] = broadcast.recording.directory.glob("r*-*")
    uploads.submit(broadcast, film(tmp_path, "-t", "2"))
    uploads.work(str(broadcast.pk), lambda share: None)
    [take] = broadcast.recording.directory.glob("r*-*")
    assert take != former
    entries = recordings.programme(type(broadcast.recording).objects.get())
    assert recordings.replay_duration(entries) == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize(
    "content",
    [
        b"#!/bin/sh\nrm -rf /",
        b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
        b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 100,
        b"ffconcat version 1.0\nfile /etc/passwd\n",
    ],
)
def test_what_is_no_video_is_refused_and_the_live_stays_announced(broadcast, content):
    upload = uploads.submit(broadcast, SimpleUploadedFile("film.mp4", content))
    original = Path(upload.original.path)
    jobs.run(Job.objects.get(kind="upload"))
    upload.refresh_from_db()
    assert (upload.state, bool(upload.error)) == (Upload.State.REFUSED, True)
    assert Job.objects.get(kind="upload").state == Job.State.FAILED
    assert not original.exists()
    broadcast.refresh_from_db()
    assert broadcast.state == Broadcast.State.SCHEDULED
    assert not list(broadcast.recording.directory.glob("*"))


def cut(path: Path) -> bytes:
    data = path.read_bytes()
    return data[: len(data) // 2]


@pytest.mark.parametrize(
    ("extra", "read", "word"),
    [
        (["-movflags", "+faststart"], cut, "incomplet"),
        (["-frames:v", "1", "-an"], Path.read_bytes, "moins d'une seconde"),
        (["-vf", "scale=16:16", "-c:v", "mpeg4"], Path.read_bytes, "trop petite"),
    ],
)
def test_what_would_make_no_replay_is_refused(broadcast, tmp_path, extra, read, word):
    film(tmp_path, *extra)
    uploads.submit(broadcast, SimpleUploadedFile("film.mp4", read(tmp_path / "film.mp4")))
    jobs.run(Job.objects.get(kind="upload"))
    broadcast.refresh_from_db()
    assert word in Upload.objects.get().error
    assert broadcast.state == Broadcast.State.SCHEDULED
    assert not list(broadcast.recording.directory.glob("r*-*"))


def test_what_cannot_be_kept_is_not_taken(broadcast, monkeypatch):
    with pytest.raises(ReplaysError) as refused:
        uploads.submit(broadcast, SimpleUploadedFile("film.mp4", b""))
    assert refused.value.code == "empty"
    monkeypatch.setattr(disk, "free", lambda: 0)
    with pytest.raises(ReplaysError) as refused:
        uploads.submit(broadcast, SimpleUploadedFile("film.mp4", b"x"))
    assert refused.value.code == "disk-full"
    Broadcast.objects.filter(pk=broadcast.pk).update(state=Broadcast.State.LIVE)
    broadcast.refresh_from_db()
    with pytest.raises(ReplaysError) as refused:
        uploads.submit(broadcast, SimpleUploadedFile("film.mp4", b"x"))
    assert refused.value.code == "not-scheduled"
    assert not Upload.objects.exists()


@pytest.mark.parametrize(
    ("size", "expected"),
    [((3840, 2160), (1920, 1080)), ((2160, 3840), (1080, 1920)), ((641, 361), (640, 360))],
)
def test_pictures_are_made_no_larger_than_a_screen(size, expected):
    info = probe.MediaInfo("mov", 10.0, *size, 60.0, "h264", None, 0, 1)
    spec = uploads.spec_for(Path("/a"), Path("/b"), info)
    assert ((spec.rungs[0].width, spec.rungs[0].height), spec.fps) == (expected, 50.0)


def test_the_command_line():
    rungs = (Rung("top", 320, 180, 25, 500_000), Rung("audio"))
    spec = graphs.UploadSpec(Path("/a.mkv"), Path("/t"), rungs, 25, True, 60)
    expected = (
        "-loglevel warning -format_whitelist mov,matroska,webm -max_pixels 33177600"
        " -protocol_whitelist file -t 60 -i file:/a.mkv"
    )
    argv = graphs.take(spec)
    assert argv[: len(shlex.split(expected)) + 1 + len(command.GLOBAL)] == [
        "ffmpeg", *command.GLOBAL, *shlex.split(expected),
    ]  # fmt: skip
    assert argv[-1] == "/t/%v/index.m3u8"
    assert "v:0,a:0,name:top a:1,name:audio" in argv
