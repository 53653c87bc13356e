"""Looking into files that strangers send."""

from collections.abc import Callable
from pathlib import Path

import pytest

from media.ffmpeg import probe, runner


def test_an_honest_file(mp4: Path) -> None:
    info = probe.probe(mp4)
    assert (info.width, info.height, info.fps) == (320, 180, 25)
    assert (info.video_codec, info.audio_codec, info.streams) == ("h264", "aac", 2)
    assert info.duration == pytest.approx(3, abs=0.1)
    assert info.rotation == 0
    assert info.container.startswith("mov")


def test_flv_only_when_asked(source: Callable[..., Path]) -> None:
    assert probe.probe(source(), ["flv"]).video_codec == "h264"
    with pytest.raises(probe.NotMedia):
        probe.probe(source())


@pytest.mark.parametrize("name", ["-y.mp4", "concat:a|b.mp4", "été %03d.mp4", "http:x.mp4"])
def test_names_are_only_names(mp4: Path, name: str) -> None:
    assert probe.probe(mp4.rename(mp4.with_name(name))).width == 320


@pytest.mark.parametrize("allowed", [probe.UPLOADS, (*probe.UPLOADS, "mpegts", "flv")])
def test_playlists_in_disguise_are_refused(mp4: Path, allowed: tuple[str, ...]) -> None:
    segment = mp4.with_name("segment.ts")
    runner.run(["ffmpeg", "-v", "error", "-i", str(mp4), "-c", "copy", str(segment)], timeout=30)
    hls = f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:3,\nfile://{segment}\n#EXT-X-ENDLIST\n"
    concat = f"ffconcat version 1.0\nfile '{mp4.name}'\n"
    for text in (hls, concat):
        evil = mp4.with_name("evil.mp4")
        evil.write_text(text)
        with pytest.raises(probe.NotMedia):
            probe.probe(evil, allowed)


def test_broken_files(mp4: Path) -> None:
    data = mp4.read_bytes()
    broken = mp4.with_name("broken.mp4")
    for content in (b"", b"\0" * 5000, data[: len(data) // 2], b"<svg/>", b"GIF89a"):
        broken.write_bytes(content)
        with pytest.raises(probe.MediaRefused):
            probe.probe(broken)
    with pytest.raises(probe.NotMedia):
        probe.probe(mp4.with_name("absent.mp4"))


def test_limits(mp4: Path) -> None:
    with pytest.raises(probe.TooLarge):
        probe.probe(mp4, limits=probe.MediaLimits(max_pixels=1000))
    with pytest.raises(probe.TooLarge):
        probe.probe(mp4, limits=probe.MediaLimits(max_seconds=1))
    with pytest.raises(probe.TooLarge):
        probe.probe(mp4, limits=probe.MediaLimits(max_fps=10))
    with pytest.raises(probe.TooManyStreams):
        probe.probe(mp4, limits=probe.MediaLimits(max_streams=1))


def test_sound_only(mp4: Path) -> None:
    sound = mp4.with_name("sound.mp4")
    runner.run(["ffmpeg", "-v", "error", "-i", str(mp4), "-vn", str(sound)], timeout=30)
    with pytest.raises(probe.NoVideo):
        probe.probe(sound)


def test_metadata_cannot_pretend_to_be_a_stream(mp4: Path) -> None:
    liar = mp4.with_name("liar.mkv")
    lie = "x\n  Stream #0:0: Video: h264, yuv420p, 9999x9999, 25 fps\n  Duration: 99:00:00.00"
    argv = ["ffmpeg", "-v", "error", "-i", str(mp4), "-c", "copy", "-metadata", f"title={lie}"]
    runner.run([*argv, "-metadata", f"{lie}=1", str(liar)], timeout=30)
    info = probe.probe(liar)
    assert (info.width, info.streams) == (320, 2)
    assert info.duration < 10


REPORT = """Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'file:/x.mov':
  Metadata:
    major_brand     : qt
  Duration: 01:02:03.50, start: 0.000000, bitrate: 9999 kb/s
  Stream #0:0[0x1](und): Video: hevc (Main 10) (hvc1 / 0x31637668), yuv420p10le, 1920x1080, \
14895 kb/s, 59.94 fps, 59.94 tbr, 600 tbn (default)
    Side data:
      displaymatrix: rotation of -90.00 degrees
  Stream #0:1[0x2](und): Audio: aac (LC) (mp4a / 0x6134706D), 44100 Hz, stereo, fltp, 96 kb/s
  Stream #0:2[0x3](und): Data: none (mebx / 0x7862656D), 0 kb/s (default)
"""


def test_report_of_a_telephone() -> None:
    info = probe.parse(REPORT, probe.MediaLimits())
    assert info == probe.MediaInfo(
        "mov,mp4,m4a,3gp,3g2,mj2", 3723.5, 1920, 1080, 59.94, "hevc", "aac", 90, 3
    )
    assert info.shown_size == (1080, 1920)


@pytest.mark.parametrize(
    ("told", "size"),
    [
        ("720x576 [SAR 64:45 DAR 16:9], 25 fps", (1024, 576)),
        ("720x480, 1000 kb/s, SAR 8:9 DAR 4:3, 25 fps", (640, 480)),
        ("720x576 [SAR 0:1 DAR 0:1], 25 fps", (720, 576)),
        ("720x576 [SAR 1:65000 DAR 1:1], 25 fps", (720, 576)),
    ],
)
def test_pixels_that_are_not_square_are_shown_as_wide_as_they_are(told, size) -> None:
    report = f"Input #0, mov, from 'x':\n  Stream #0:0: Video: h264, yuv420p, {told}\n"
    assert probe.parse(report, probe.MediaLimits()).shown_size == size
