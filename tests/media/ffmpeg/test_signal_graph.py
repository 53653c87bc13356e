"""The crowd and the cuts as numbers: the command line, and what a real ffmpeg hears and sees."""

import math
import shlex
import subprocess
from pathlib import Path

import pytest

from media.ffmpeg import runner
from media.ffmpeg.graphs import signals


def test_the_command_line():
    argv = signals.signals(signals.SignalsSpec(Path("/part.mp4"), Path("/told")))
    assert shlex.join(argv[5:]) == (
        "-loglevel error -f mov -protocol_whitelist file -skip_frame nokey -i file:/part.mp4"
        " -filter_complex '[0:a:0]aresample=5120[s0];[s0]aformat=channel_layouts=mono[s1];"
        "[s1]aspectralstats=overlap=0:win_size=512[s2];"
        "[s2]ametadata=file=/told/mean:key=lavfi.aspectralstats.1.mean:mode=print[s3];"
        "[s3]ametadata=file=/told/flatness:key=lavfi.aspectralstats.1.flatness:mode=print[s4];"
        "[0:v:0]scale=160:90:flags=fast_bilinear[s5];[s5]scdet=t=10[s6];"
        "[s6]metadata=file=/told/cuts:key=lavfi.scd.time:mode=print[s7]'"
        " -map '[s4]' -map '[s7]' -f null -"
    )


def heard(folder: Path, sound: str, picture: str | None = None) -> list[tuple[float, float]]:
    film = folder / "film.mp4"
    inputs = ["-f", "lavfi", "-i", sound]
    inputs += ["-f", "lavfi", "-i", picture, "-g", "25", "-c:v", "libx264"] if picture else []
    argv = ["ffmpeg", "-v", "error", "-y", *inputs, "-preset", "ultrafast", "-t", "6", str(film)]
    subprocess.run(argv, check=True)
    spec = signals.SignalsSpec(film, folder, has_picture=picture is not None)
    runner.run(signals.signals(spec), timeout=60)
    return signals.levels(folder)


def middle(levels: list[tuple[float, float]]) -> float:
    values = sorted(value for _, value in levels[10:50])
    return values[len(values) // 2]


def test_ten_values_a_second(tmp_path):
    levels = heard(tmp_path, "anoisesrc=a=0.1:r=48000")
    assert [round(at, 3) for at, _ in levels[:3]] == [0.0, 0.1, 0.2]
    assert len(levels) == pytest.approx(60, abs=1)


def test_a_crowd_that_is_twice_as_loud_is_six_decibels_more(tmp_path):
    levels = [middle(heard(tmp_path, f"anoisesrc=c=pink:a={a}:r=48000:seed=1")) for a in (0.1, 0.2)]
    assert levels[1] - levels[0] == pytest.approx(6, abs=0.5)


def test_a_voice_as_loud_as_a_crowd_counts_for_much_less(tmp_path):
    """Harmonics of 200 Hz, with the noise's own loudness."""
    tones = "+".join(f"sin({math.tau * 200 * number:.3f}*t)/{number}" for number in range(1, 12))
    voice = middle(heard(tmp_path, f"aevalsrc='0.1*({tones})':s=48000"))
    crowd = middle(heard(tmp_path, "anoisesrc=c=pink:a=0.35:r=48000:seed=1"))
    assert voice < crowd - 10


def test_silence_is_the_floor(tmp_path):
    assert middle(heard(tmp_path, "anullsrc=r=48000")) == signals.FLOOR


def test_a_cut_is_seen_and_a_still_picture_has_none(tmp_path):
    red = "color=red:s=320x180:r=25:d=3,format=yuv420p[a]"
    card = "testsrc2=s=320x180:r=25:d=3,format=yuv420p[b]"
    cut = f"{red};{card};[a][b]concat"
    heard(tmp_path, "anoisesrc=a=0.1:r=48000", cut)
    assert signals.cuts(tmp_path) == pytest.approx([3.0], abs=1.0)
    heard(tmp_path, "anoisesrc=a=0.1:r=48000", "color=red:s=320x180:r=25")
    assert signals.cuts(tmp_path) == []


def test_what_was_not_written_is_nothing(tmp_path):
    assert (signals.levels(tmp_path), signals.cuts(tmp_path)) == ([], [])
