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
    line = shlex.join(argv[5:])
    assert line.startswith(
        "-loglevel error -f mov -protocol_whitelist file -skip_frame nokey -i file:/part.mp4"
        " -filter_complex '[0:a:0]aresample=5120[s0];"
        "[s0]aformat=channel_layouts=mono:sample_fmts=fltp[s1];[s1]asetnsamples=n=5120:p=0[s2];"
        "[s2]asplit=6[s3][s4][s5][s6][s7][s8];[s3]aspectralstats=overlap=0:win_size=512[s9];"
        "[s9]ametadata=file=/told/mean:key=lavfi.aspectralstats.1.mean:mode=print[s10];"
        "[s10]ametadata=file=/told/flatness:key=lavfi.aspectralstats.1.flatness:mode=print[s11];"
        "[0:v:0]scale=160:90:flags=fast_bilinear[s12];[s12]scdet=t=10[s13];"
        "[s13]metadata=file=/told/cuts:key=lavfi.scd.time:mode=print[s14];"
        "[s4]highpass=f=60[s15];[s15]lowpass=f=200[s16];[s16]highpass=f=60[s17];"
        "[s17]lowpass=f=200[s18];[s18]asplit=2[s19][s20];[s19][s20]amultiply[s21];"
        "[s21]aresample=10:filter_size=2:filter_type=cubic[s22];[s5]highpass=f=200[s23];"
    )
    assert line.endswith(
        "[s22][s30][s38][s46][s54]join=channel_layout=5.0:inputs=5"
        ":map=0.0-FL|1.0-FR|2.0-FC|3.0-BL|4.0-BR[s55];[s55]aformat=sample_fmts=flt[s56]'"
        " -map '[s11]' -map '[s14]' -f null - -map '[s56]' -f f32le /told/bands"
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


def test_each_band_hears_what_lies_in_it(tmp_path):
    """A tone at -20 dBFS (a power of -23 dB) is in its own band, and 24 dB less in the others."""
    for place, (low, high) in enumerate(signals.BANDS):
        heard(tmp_path, f"aevalsrc='0.1*sin({math.tau * math.sqrt(low * high):.3f}*t)':s=48000")
        levels = [middle(band) for band in signals.bands(tmp_path)]
        assert levels[place] == pytest.approx(-24, abs=2.5)
        others = [one for other, one in enumerate(levels) if abs(other - place) > 1]
        assert max(others) < levels[place] - 20


def test_bands_are_in_step_with_the_crowd(tmp_path):
    """A noise that begins after two seconds: ten values a second of the one and the other."""
    crowd = heard(tmp_path, "aevalsrc='0.2*random(0)*gte(t,2)':s=48000")
    band = signals.bands(tmp_path)[3]
    assert [round(at, 3) for at, _ in band[:3]] == [0.0, 0.1, 0.2]
    first = [next(at for at, value in curve if value > -50) for curve in (crowd, band)]
    assert first == pytest.approx([2.0, 2.0], abs=0.2)


def test_silence_is_the_floor(tmp_path):
    assert middle(heard(tmp_path, "anullsrc=r=48000")) == signals.FLOOR
    assert [middle(band) for band in signals.bands(tmp_path)] == [signals.FLOOR] * 5


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
    assert signals.bands(tmp_path) == [[]] * 5
