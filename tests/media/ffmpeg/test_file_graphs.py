"""Clips, replays, posters, spots: command lines and real results."""

import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from media.ffmpeg import probe, runner
from media.ffmpeg.graphs import creatives, encoders, files


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (
            files.remux_mp4(Path("/a.mp4"), Path("/b.mp4")),
            "-loglevel warning -f mov -protocol_whitelist file -i file:/a.mp4 -map 0:v:0"
            " -map '0:a:0?' -f mp4 -c copy -movflags +faststart file:/b.mp4",
        ),
        (
            files.join_mp4(Path("/l.txt"), Path("/b.mp4")),
            "-loglevel warning -f concat -safe 0 -i file:/l.txt -map 0:v:0"
            " -map '0:a:0?' -f mp4 -c copy -movflags +faststart file:/b.mp4",
        ),
        (
            files.poster(Path("/a.mp4"), Path("/p.jpg"), 1.5, 640),
            r"-loglevel warning -f mov -protocol_whitelist file -ss 1.5 -i file:/a.mp4"
            r" -filter_complex '[0:v:0]scale=min(640\,iw):-2[s0]' -map [s0] -f image2"
            r" -c:v mjpeg -frames:v 1 -pix_fmt yuvj420p -q:v 3 -update 1 file:/p.jpg",
        ),
        (
            files.decode_check(Path("/a.mp4")),
            "-loglevel error -f mov -i file:/a.mp4 -map '0:v?' -map '0:a?' -f null"
            " -enc_time_base:v 1/90000 -fps_mode passthrough -xerror -",
        ),
        (
            encoders.encoder_push(encoders.EncoderSpec(seconds=5), "rtmp://h/live/K"),
            "-loglevel warning -f lavfi -re -i testsrc2=s=1280x720:r=25"
            " -f lavfi -re -i sine=f=440:r=48000 -map 0:v:0 -map 1:a:0 -f flv -ac 2 -b:a 128k"
            " -b:v 3000000 -bf 0 -bufsize 3000000 -c:a aac -c:v libx264 -g 25 -keyint_min 25"
            " -maxrate 3000000 -pix_fmt yuv420p -preset veryfast -sc_threshold 0 -t 5"
            " rtmp://h/live/K",
        ),
        (
            creatives.creative_mp4(
                creatives.CreativeSpec(Path("/a"), Path("/b.mp4"), 30, has_audio=True)
            ),
            r"-loglevel warning -format_whitelist mov,matroska,webm -max_pixels 33177600"
            r" -protocol_whitelist file -t 30 -i file:/a -filter_complex"
            r" '[0:v:0]scale=min(1920\,iw):min(1080\,ih):force_divisible_by=2:"
            r"force_original_aspect_ratio=decrease[s0];[s0]setsar=1[s1]'"
            r" -map [s1] -map 0:a:0 -f mp4 -ac 2 -ar 48000 -b:a 160k -c:a aac -c:v libx264"
            r" -crf 20 -force_key_frames expr:gte(t,n_forced) -fpsmax 50 -map_metadata -1"
            r" -movflags +faststart -pix_fmt yuv420p -preset veryfast -profile:v main -t 30"
            r" file:/b.mp4",
        ),
    ],
)
def test_golden(argv: list[str], expected: str) -> None:
    beginning = ["ffmpeg", "-hide_banner", "-nostdin", "-nostats", "-y"]
    expected = expected.replace("expr:gte(t,n_forced)", "'expr:gte(t,n_forced)'")
    assert argv == beginning + shlex.split(expected)


@pytest.fixture
def take(source: Callable[..., Path], record: Callable[..., Any]) -> Any:
    return record(source())


def test_a_clip_of_one_take_is_exact(take: Any, tmp_path: Path) -> None:
    cut = files.Cut(take.whole("top"), 0.52, 1.48)
    output = tmp_path / "clip.mp4"
    runner.run(files.clip_mp4(files.ClipSpec((cut,), output, 320, 180)), timeout=60)
    assert frames(output) == 37
    assert b"moov" in output.read_bytes()[:64]
    runner.run(files.decode_check(output), timeout=60)


def test_a_clip_starting_in_later_segments(take: Any, tmp_path: Path) -> None:
    folder = take.directory / "top"
    pieces = [*folder.glob("init*.mp4"), *sorted(folder.glob("*.m4s"))[1:]]
    part = tmp_path / "part.mp4"
    part.write_bytes(b"".join(piece.read_bytes() for piece in pieces))
    output = tmp_path / "clip.mp4"
    spec = files.ClipSpec((files.Cut(part, 0.2, 1.0),), output, 320, 180)
    runner.run(files.clip_mp4(spec), timeout=60)
    assert frames(output) == 25


def test_a_clip_over_two_takes_of_different_size(
    take: Any, source: Callable[..., Path], tmp_path: Path
) -> None:
    other = tmp_path / "other.mp4"
    runner.run(
        [
            "ffmpeg",
            "-v",
            "error",
            "-i",
            str(source(width=480, height=360)),
            "-c",
            "copy",
            str(other),
        ],
        timeout=30,
    )
    cuts = (files.Cut(take.whole("top"), 2, 1), files.Cut(other, 0, 1))
    output = tmp_path / "clip.mp4"
    runner.run(files.clip_mp4(files.ClipSpec(cuts, output, 320, 180)), timeout=60)
    assert frames(output) == 50
    info = probe.probe(output)
    assert (info.width, info.height) == (320, 180)


def test_remux_join_and_poster(take: Any, tmp_path: Path) -> None:
    one, two = tmp_path / "it's one.mp4", tmp_path / "two.mp4"
    for path in (one, two):
        runner.run(files.remux_mp4(take.whole("top"), path), timeout=30)
    list_file = tmp_path / "list.txt"
    list_file.write_text(files.listing((one, two)))
    both = tmp_path / "both.mp4"
    runner.run(files.join_mp4(list_file, both), timeout=30)
    assert frames(both) == 150
    runner.run(files.decode_check(both), timeout=30)
    picture = tmp_path / "p%03d.jpg"
    runner.run(files.poster(both, picture, 1.0, 160), timeout=30)
    assert picture.read_bytes()[:3] == b"\xff\xd8\xff"


@pytest.mark.parametrize("at", [2.4e-07, 0.0, 0.9])
def test_a_poster_of_any_moment(take: Any, tmp_path: Path, at: float) -> None:
    """2.4e-07 is what floats leave of nothing, and ffmpeg reads no exponents."""
    picture = tmp_path / "p.jpg"
    runner.run(files.poster(take.whole("top"), picture, at, 160), timeout=30)
    assert picture.read_bytes()[:3] == b"\xff\xd8\xff"


def test_decode_check_reports_damage(take: Any) -> None:
    path = take.whole("top")
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 3, len(data) // 2, 50):
        data[at] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(runner.ProgramFailed):
        runner.run(files.decode_check(path), timeout=60)


@pytest.mark.parametrize("audio", [True, False])
def test_a_spot_is_made_fit(source: Callable[..., Path], tmp_path: Path, audio: bool) -> None:
    upload, output = tmp_path / "-y.mkv", tmp_path / "spot.mp4"
    flv = source(audio=audio, width=322, height=180)
    argv = ["ffmpeg", "-v", "error", "-i", str(flv), "-c", "copy", f"file:{upload}"]
    runner.run(argv, timeout=30)
    spec = creatives.CreativeSpec(upload, output, 2, has_audio=audio)
    runner.run(creatives.creative_mp4(spec), timeout=60)
    info = probe.probe(output)
    assert (info.video_codec, info.audio_codec) == ("h264", "aac")
    assert info.duration == pytest.approx(2, abs=0.1)


def test_text_on_the_picture_is_literal(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("100% l'été, [a];movie=/x %{localtime} ':textfile=/secret")
    spec = encoders.EncoderSpec(320, 180, seconds=0.2, realtime=False, textfile=text)
    finished = runner.run(encoders.encoder_file(spec, tmp_path / "a.flv"), timeout=30)
    assert "%" not in finished.stderr_tail


def frames(path: Path) -> int:
    """Images that a decoder finds."""
    output: list[bytes] = []
    argv = ["ffmpeg", "-v", "error", "-i", f"file:{path}", "-map", "0:v:0", "-f", "framecrc", "-"]
    runner.run(argv, timeout=60, on_output=output.append)
    return sum(not line.startswith(b"#") for line in b"".join(output).splitlines())
