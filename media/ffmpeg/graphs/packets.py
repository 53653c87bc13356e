"""What stands in a file, packet by packet or picture by picture, read from ffmpeg's framecrc."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import ffmpeg

from media.ffmpeg.graphs import command

TIME_BASE = re.compile(r"^#tb 0: (\d+)/(\d+)", re.M)
LINE = re.compile(r"^0, +(-?\d+), +(-?\d+), +(\d+), +\d+, 0x[0-9a-f]+(, F=0x0)?", re.M)


@dataclass(frozen=True, slots=True)
class Packet:
    """One compressed picture; seconds on the file's own clock."""

    dts: float
    pts: float
    duration: float
    key: bool


def packets(path: Path) -> list[str]:
    """Lists the packets of the picture without decoding them."""
    source = ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file", copyts=None)
    return command.compiled(ffmpeg.output(source["v:0"], "-", c="copy", f="framecrc"), "error")


def pictures(path: Path) -> list[str]:
    """Decodes everything and lists the pictures; fails, or complains, when it is damaged."""
    source = ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file")
    # Wrapped: no sum over all pixels, it is only counted.
    options = {"c:v": "wrapped_avframe", "c:a": "pcm_s16le", "fps_mode": "passthrough"}
    options |= {"enc_time_base:v": "1/90000", "xerror": None, "f": "framecrc"}
    return command.compiled(ffmpeg.output(source["v:0"], source["a:0"], "-", **options), "error")


def read(text: str) -> list[Packet]:
    """Of the first stream that framecrc tells of, in the order of decoding."""
    return list(_read(text))


def _read(text: str) -> Iterator[Packet]:
    base = TIME_BASE.search(text)
    if base is None:
        return
    tick = int(base[1]) / int(base[2])
    for dts, pts, duration, flags in LINE.findall(text):
        yield Packet(int(dts) * tick, int(pts) * tick, int(duration) * tick, not flags)
