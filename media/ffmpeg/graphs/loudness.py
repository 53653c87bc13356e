"""How loud a recording is: EBU R 128, as broadcasters measure it."""

import re
from collections.abc import Iterable
from math import log10
from pathlib import Path
from statistics import fmean

import ffmpeg

from media.ffmpeg.graphs import command

SUMMARY = re.compile(r"\bI:\s+(-?[\d.]+|-?inf|nan) LUFS.*?Peak:\s+(-?[\d.]+|-?inf|nan) dBFS", re.S)

MOMENT = re.compile(r"lavfi\.r128\.M=(-?[\d.]+|-?inf|-?nan)")
SILENCE = -70.0  # LUFS: what is below counts as no sound


def loudness(path: Path) -> list[str]:
    """Decodes the sound to nowhere; its measure stands at the end of what ffmpeg says."""
    sound = ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file")["a:0"]
    measured = sound.filter("ebur128", peak="true", framelog="verbose")
    return command.compiled(ffmpeg.output(measured, "-", f="null"), "info")


def read(said: str) -> tuple[float, float] | None:
    """(integrated loudness in LUFS, true peak in dBFS) out of ffmpeg's words."""
    found = SUMMARY.findall(said)
    return (float(found[-1][0]), float(found[-1][1])) if found else None


def momentary(path: Path) -> list[str]:
    """Says ten times a second how loud the last 0.4 s of a WAV were: `blocks` reads it."""
    sound = ffmpeg.input(command.local(path), format="wav")["a:0"]
    sound = sound.filter("ebur128", metadata=1, framelog="verbose")
    sound = sound.filter("ametadata", mode="print", key="lavfi.r128.M", file="-")
    return command.compiled(ffmpeg.output(sound, "-", f="null"))


def blocks(said: str) -> list[float]:
    """LUFS of each block of 0.4 s that is loud enough to count."""
    whole = [float(block) for block in MOMENT.findall(said)][3:]  # the first three are not full
    return [block for block in whole if block > SILENCE]


def integrated(heard: Iterable[float]) -> float:
    """LUFS of these blocks together (ITU-R BS.1770-4): what is 10 dB below their mean is left out."""
    powers = [10 ** (block / 10) for block in heard if block > SILENCE]
    if not powers:
        return SILENCE
    floor = fmean(powers) / 10
    return 10 * log10(fmean(power for power in powers if power > floor))
