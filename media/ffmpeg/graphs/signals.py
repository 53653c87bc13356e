"""What a recording sounds and looks like, as numbers: the crowd's band ten times a second, cuts."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command

HZ = 10
RATE = 16_000
# Where a crowd is loud and a voice is less so (measured: F1 .68 against .49 for plain loudness).
LOWEST, HIGHEST = 600, 3000
CUT_FROM = 10  # scdet's scale, 0 to 100
LEVEL, CUT = "lavfi.astats.Overall.RMS_level", "lavfi.scd.time"
PRINTED = re.compile(r"pts_time:(\S+)\s+lavfi\.\S+=(\S+)")


@dataclass(frozen=True, slots=True)
class SignalsSpec:
    """source: an init and its segments, end to end; the two others are written."""

    source: Path
    levels: Path
    cuts: Path | None  # none: a file without picture
    lowest: int = LOWEST  # Hz
    highest: int = HIGHEST


def signals(spec: SignalsSpec) -> list[str]:
    """Keyframes alone are decoded: ten times as fast, and a burst of cuts is still one."""
    options = {"format": "mov", "protocol_whitelist": "file"}
    options |= {"skip_frame": "nokey"} if spec.cuts else {}
    source = ffmpeg.input(command.local(spec.source), **options)
    streams = [_levels(spec, source["a:0"])]
    streams += [_cuts(spec.cuts, source["v:0"])] if spec.cuts else []
    return command.compiled(ffmpeg.output(*streams, "-", f="null"), "error")


def _levels(spec: SignalsSpec, sound: Any) -> Any:
    sound = sound.filter("aresample", RATE).filter("aformat", channel_layouts="mono")
    sound = sound.filter("highpass", f=spec.lowest).filter("lowpass", f=spec.highest)
    sound = sound.filter("asetnsamples", n=RATE // HZ, p=0)
    overall = {"measure_perchannel": "none", "measure_overall": "RMS_level"}
    sound = sound.filter("astats", metadata=1, reset=1, **overall)
    return sound.filter("ametadata", mode="print", key=LEVEL, file=str(spec.levels))


def _cuts(target: Path, picture: Any) -> Any:
    picture = picture.filter("scale", 160, 90, flags="fast_bilinear").filter("scdet", t=CUT_FROM)
    return picture.filter("metadata", mode="print", key=CUT, file=str(target))


def read(printed: str) -> list[tuple[float, float]]:
    """(seconds into the source, value) of each line pair that ffmpeg printed; -inf is silence."""
    return [(float(at), float(value)) for at, value in PRINTED.findall(printed)]
