"""What a recording sounds and looks like, as numbers: the crowd ten times a second, and cuts.

A crowd fills the whole spectrum, a voice stands in its own few lines. The mean of the spectrum's
decibels (its magnitude times its flatness: the geometric mean) therefore rises with the one and
hardly with the other. Measured on matches with a commentator (make bench NAME=highlights): every
goal is found by it, half of them by the level of a band. How loud each of five bands is says what
kind of noise it was: their squares, drawn to ten values a second, cost half of that again.
"""

import array
import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command

HZ = 10
RATE, WINDOW = 5120, 512  # one window a tenth of a second, up to 2560 Hz
FULL = 45.0  # dB between the spectrum's scale and the sound's own level
FLOOR = -120.0  # dB
BANDS = ((60, 200), (200, 450), (450, 900), (900, 1600), (1600, 2400))  # Hz
BLOCK = RATE  # samples that filters are given at once: small ones cost twice as much
IN_THEIR_ORDER = "0.0-FL|1.0-FR|2.0-FC|3.0-BL|4.0-BR"
SHORT_KERNEL = {"filter_size": 2, "filter_type": "cubic"}  # a longer one rings below zero
CUT_FROM = 10  # scdet's scale, 0 to 100
MEAN, FLATNESS = "lavfi.aspectralstats.1.mean", "lavfi.aspectralstats.1.flatness"
CUT = "lavfi.scd.time"
PRINTED = re.compile(r"pts_time:(\S+)\s+lavfi\.\S+=(\S+)")


@dataclass(frozen=True, slots=True)
class SignalsSpec:
    """source: an init and its segments, end to end; folder: where the numbers are written."""

    source: Path
    folder: Path
    has_picture: bool = True


def signals(spec: SignalsSpec) -> list[str]:
    """Keyframes alone are decoded: ten times as fast, and a burst of cuts is still one."""
    options = {"skip_frame": "nokey"} if spec.has_picture else {}
    source = ffmpeg.input(
        command.local(spec.source), format="mov", protocol_whitelist="file", **options
    )
    split = _heard(source["a:0"]).filter_multi_output("asplit", 1 + len(BANDS))
    streams = [_levels(spec, split[0])]
    streams += [_cuts(spec, source["v:0"])] if spec.has_picture else []
    bands = ffmpeg.output(
        _bands([split[1 + place] for place in range(len(BANDS))]),
        str(spec.folder / "bands"),
        format="f32le",
    )
    return command.compiled(
        ffmpeg.merge_outputs(ffmpeg.output(*streams, "-", f="null"), bands), "error"
    )


def _heard(sound: Any) -> Any:
    sound = sound.filter("aresample", RATE)
    sound = sound.filter("aformat", sample_fmts="fltp", channel_layouts="mono")
    return sound.filter("asetnsamples", n=BLOCK, p=0)


def _levels(spec: SignalsSpec, sound: Any) -> Any:
    sound = sound.filter("aspectralstats", win_size=WINDOW, overlap=0)
    for name, key in (("mean", MEAN), ("flatness", FLATNESS)):
        sound = sound.filter("ametadata", mode="print", key=key, file=str(spec.folder / name))
    return sound


def _bands(sounds: list[Any]) -> Any:
    powers = [_power(sound, *band) for sound, band in zip(sounds, BANDS, strict=True)]
    joined = ffmpeg.filter(
        powers, "join", inputs=len(powers), channel_layout="5.0", map=IN_THEIR_ORDER
    )
    return joined.filter("aformat", sample_fmts="flt")


def _power(sound: Any, low: int, high: int) -> Any:
    """Ten times a second, the square of what lies between two frequencies (24 dB an octave)."""
    for _twice in range(2):
        sound = sound.filter("highpass", f=low).filter("lowpass", f=high)
    both = sound.filter_multi_output("asplit", 2)
    square = ffmpeg.filter([both[0], both[1]], "amultiply")
    return square.filter("aresample", HZ, **SHORT_KERNEL)


def _cuts(spec: SignalsSpec, picture: Any) -> Any:
    picture = picture.filter("scale", 160, 90, flags="fast_bilinear").filter("scdet", t=CUT_FROM)
    return picture.filter("metadata", mode="print", key=CUT, file=str(spec.folder / "cuts"))


def levels(folder: Path) -> list[tuple[float, float]]:
    """(seconds into the source, dB)"""
    means, flatnesses = _read(folder / "mean"), _read(folder / "flatness")
    return [
        (at, _decibels(mean * flat))
        for (at, mean), (_, flat) in zip(means, flatnesses, strict=False)
    ]


def bands(folder: Path) -> list[list[tuple[float, float]]]:
    """Of each band, lowest first: (seconds into the source, dB)."""
    path, powers = folder / "bands", array.array("f")
    if path.exists():
        powers.frombytes(path.read_bytes()[: path.stat().st_size // 4 * 4])
    if sys.byteorder == "big":
        powers.byteswap()
    each = [powers[place :: len(BANDS)] for place in range(len(BANDS))]
    return [[(at / HZ, _power_decibels(one)) for at, one in enumerate(band)] for band in each]


def cuts(folder: Path) -> list[float]:
    """Seconds into the source."""
    return [at for at, _value in _read(folder / "cuts")]


def _decibels(magnitude: float) -> float:
    if not magnitude > 0:  # nan too: the flatness of silence
        return FLOOR
    return max(FLOOR, 20 * math.log10(magnitude) + FULL)


def _power_decibels(power: float) -> float:
    return max(FLOOR, 10 * math.log10(power)) if power > 0 else FLOOR


def _read(path: Path) -> list[tuple[float, float]]:
    printed = path.read_text() if path.exists() else ""
    return [(float(at), float(value)) for at, value in PRINTED.findall(printed)]
