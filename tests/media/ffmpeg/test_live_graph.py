"""The live ladder: its command line, and what a real ffmpeg makes of it."""

import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from media import ladders
from media.ffmpeg import runner
from media.ffmpeg.graphs import live, slates

RUNGS = ("top", "mid", "low", "audio")


def spec(**fields: Any) -> live.LiveSpec:
    values = {
        "directory": Path("/D"),
        "rungs": ladders.rungs_for(1280, 720, 25, 3_000_000),
        "copy_top": True,
        "has_audio": True,
        "audio_copy": True,
        "fps": 25,
        "segment_seconds": 1.0,
    }
    return live.LiveSpec(**(values | fields))


GOLDEN = """
ffmpeg -hide_banner -nostdin -nostats -y -loglevel warning
-f flv -analyzeduration 1000000 -max_pixels 3686400 -probesize 500000 -protocol_whitelist pipe -i pipe:0
-filter_complex '[0:v:0]split=2[s0][s1];[s0]scale=854:480:flags=bilinear[s2];[s1]scale=426:240:flags=bilinear[s3]'
-map 0:v:0 -map [s2] -map [s3] -map 0:a:0 -map 0:a:0 -map 0:a:0 -map 0:a:0
-f hls -b:v:1 1200000 -b:v:2 400000 -bufsize:v:1 1800000 -bufsize:v:2 600000
-c:a copy -c:v:0 copy -c:v:1 libx264 -c:v:2 libx264
-force_key_frames:v:1 source_no_drop -force_key_frames:v:2 source_no_drop
-fps_mode:v:1 passthrough -fps_mode:v:2 passthrough -g:v:1 600 -g:v:2 600
-hls_flags independent_segments+program_date_time+temp_file -hls_fmp4_init_filename init.mp4
-hls_list_size 0 -hls_playlist_type event -hls_segment_filename /D/%v/%05d.m4s
-hls_segment_type fmp4 -hls_time 1 -maxrate:v:1 1320000 -maxrate:v:2 440000
-pix_fmt:v:1 yuv420p -pix_fmt:v:2 yuv420p -preset:v:1 veryfast -preset:v:2 veryfast
-profile:v:1 main -profile:v:2 main -sc_threshold:v:1 0 -sc_threshold:v:2 0
-tune:v:1 zerolatency -tune:v:2 zerolatency
-var_stream_map 'v:0,a:0,name:top v:1,a:1,name:mid v:2,a:2,name:low a:3,name:audio'
/D/%v/index.m3u8
"""  # noqa: E501


def test_golden() -> None:
    assert live.live_ladder(spec()) == shlex.split(GOLDEN)


def option(argv: list[str], name: str) -> str:
    return argv[argv.index(name) + 1]


def test_fields_are_made_images_before_anything_else() -> None:
    argv = live.live_ladder(spec(copy_top=False, interlaced=True))
    assert option(argv, "-filter_complex").startswith("[0:v:0]yadif=deint=interlaced")
    assert "yadif" not in option(live.live_ladder(spec(copy_top=False)), "-filter_complex")


def test_variants_of_the_command() -> None:
    argv = live.live_ladder(spec(copy_top=False, has_audio=False, fps=50))
    assert "anullsrc=r=48000:cl=stereo" in argv
    assert "-shortest" in argv
    assert option(argv, "-c:v:0") == "libx264"
    assert option(argv, "-c:a") == "aac"
    argv = live.live_ladder(spec(fps=50))
    assert "select=key+not(mod(n\\,2))" in option(argv, "-filter_complex")
    assert not any("nobuffer" in argument for argument in argv)
    assert option(live.live_ladder(spec(audio_copy=False)), "-c:a") == "aac"


CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "plain": ({}, {}),
    "b-frames": ({"b_frames": 2}, {}),
    "silent": ({"audio": False}, {"has_audio": False}),
    "sound encoded again": ({}, {"audio_copy": False}),
    "50 fps": ({"fps": 50}, {"fps": 50}),
    "59.94 fps": ({"fps": 60000 / 1001}, {"fps": 59.94}),
    "ten-second GOP": ({"keyframe_seconds": 10, "b_frames": 2}, {"copy_top": False}),
    "ten-second GOP, 50 fps": ({"keyframe_seconds": 10, "fps": 50}, {"copy_top": False, "fps": 50}),
    "ten-second GOP, silent": (
        {"keyframe_seconds": 10, "audio": False},
        {"copy_top": False, "has_audio": False},
    ),
}


def whole_segments(durations: list[float]) -> list[float]:
    """Sound comes in packets of 21 ms: the audio rung can end with a stub of one or two."""
    return durations[:-1] if durations[-1] < 0.1 else durations


@pytest.mark.parametrize("case", CASES)
def test_segments_are_aligned_and_clean(
    case: str, source: Callable[..., Path], record: Callable[..., Any]
) -> None:
    encoder, ladder = CASES[case]
    take = record(source(**encoder), **ladder)
    for name in RUNGS:
        durations = whole_segments(take.durations(name))
        assert len(durations) == 3, (case, name, durations)
        assert all(abs(one - 1) <= 0.0401 for one in durations[:-1]), (case, name, durations)
        take.check(name)
    assert [round(one, 1) for one in take.durations("top")[:2]] == [1.0, 1.0]


def test_the_slate_has_the_same_rungs(tmp_path: Path, recording_of: type[Any]) -> None:
    image = tmp_path / "100%d slate.png"
    still = ["-f", "lavfi", "-i", "color=red:s=640x360", "-frames:v", "1", "-update", "1"]
    plain = tmp_path / "plain.png"
    runner.run(["ffmpeg", "-v", "error", *still, str(plain)], timeout=20)
    plain.rename(image)
    rungs = ladders.rungs_for(320, 180, 25, 400_000)
    argv = slates.slate(slates.SlateSpec(image, tmp_path / "slate", rungs, seconds=4))
    (tmp_path / "slate").mkdir()
    runner.run(argv, timeout=60)
    slate = recording_of(tmp_path / "slate")
    for name in RUNGS:
        assert slate.durations(name)[:3] == pytest.approx([1, 1, 1], abs=0.041)
        assert len(whole_segments(slate.durations(name))) == 4
        slate.check(name)
