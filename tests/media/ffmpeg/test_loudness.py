"""The loudness of several sounds together, out of what was measured of each alone."""

import subprocess

import pytest

from media.ffmpeg import runner
from media.ffmpeg.graphs import loudness

LEVELS = {"loud": -12, "speech": -26, "murmur": -50}  # dB, of pink noise


def make_sound(folder, name, level, seconds=4):
    path = folder / f"{name}.wav"
    noise = f"anoisesrc=c=pink:seed=7:d={seconds}:r=48000,volume={level}dB"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", noise, "-ac", "2", str(path)], check=True
    )
    return path


def blocks_of(path):
    told = []
    runner.run(loudness.momentary(path), timeout=20, on_output=told.append)
    return loudness.blocks(b"".join(told).decode())


def measured_as_one(paths):
    inputs = [part for path in paths for part in ("-i", str(path))]
    joined = f"concat=n={len(paths)}:v=0:a=1,ebur128=peak=true:framelog=verbose"
    argv = ["ffmpeg", "-hide_banner", *inputs, "-filter_complex", joined, "-f", "null", "-"]
    said = subprocess.run(argv, capture_output=True, text=True, check=True).stderr
    return loudness.read(said)[0]


def test_sounds_measured_alone_are_as_loud_together_as_ffmpeg_measures_them(tmp_path):
    paths = [make_sound(tmp_path, name, level) for name, level in LEVELS.items()]
    together = loudness.integrated(block for path in paths for block in blocks_of(path))
    assert together == pytest.approx(measured_as_one(paths), abs=0.2)


def test_a_murmur_far_below_the_rest_does_not_count():
    assert loudness.integrated([-20.0] * 10 + [-45.0] * 90) == pytest.approx(-20.0)


def test_silence_is_no_sound(tmp_path):
    assert loudness.integrated([]) == loudness.SILENCE
    assert blocks_of(make_sound(tmp_path, "silence", -200)) == []


def test_blocks_before_the_first_full_one_are_left_out():
    said = "".join(
        f"frame:{n}\nlavfi.r128.M={level}\n"
        for n, level in enumerate(["-120.7", "-40.0", "-38.0", "-23.5", "nan", "-inf", "-70.1"])
    )
    assert loudness.blocks(said) == [-23.5]
