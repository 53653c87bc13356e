"""How loud a recording is: EBU R 128, as broadcasters measure it."""

import re
from pathlib import Path

import ffmpeg

from media.ffmpeg.graphs import command

SUMMARY = re.compile(r"\bI:\s+(-?[\d.]+|-?inf|nan) LUFS.*?Peak:\s+(-?[\d.]+|-?inf|nan) dBFS", re.S)


def loudness(path: Path) -> list[str]:
    """Decodes the sound to nowhere; its measure stands at the end of what ffmpeg says."""
    sound = ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file")["a:0"]
    measured = sound.filter("ebur128", peak="true", framelog="verbose")
    return command.compiled(ffmpeg.output(measured, "-", f="null"), "info")


def read(said: str) -> tuple[float, float] | None:
    """(integrated loudness in LUFS, true peak in dBFS) out of ffmpeg's words."""
    found = SUMMARY.findall(said)
    return (float(found[-1][0]), float(found[-1][1])) if found else None
