"""Which renditions a source is offered in."""

import math
from dataclasses import dataclass, replace

TOP, MID, LOW, AUDIO = "top", "mid", "low", "audio"
MID_SIDE, LOW_SIDE = 480, 240
MID_BITRATE, LOW_BITRATE = 1_200_000, 400_000
AUDIO_BITRATE = 128_000
FULL_LADDER_SIDE = 720
SMALLEST_SIDE = 48
FASTEST_LOWER_RUNG = 30.5
BITS_PER_PIXEL = 0.1


class TooSmall(ValueError):
    """A picture that cannot be made smaller twice."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One rendition; the audio-only one has no picture."""

    name: str
    width: int = 0
    height: int = 0
    fps: float = 0.0
    video_bitrate: int = 0
    audio_bitrate: int = AUDIO_BITRATE

    @property
    def has_picture(self) -> bool:
        return self.height > 0

    @property
    def bandwidth(self) -> int:
        """Peak of a segment, for the BANDWIDTH attribute (containers included)."""
        return round((self.video_bitrate * 1.5 + self.audio_bitrate) * 1.05)

    @property
    def average_bandwidth(self) -> int:
        return round((self.video_bitrate + self.audio_bitrate) * 1.05)


AUDIO_RUNG = Rung(AUDIO)


def rungs_for(width: int, height: int, fps: float, video_bitrate: int) -> tuple[Rung, ...]:
    """The source itself, two smaller ones that any telephone can follow, and the sound alone.

    Sizes are counted on the short side, so that an upright picture is treated like a lying one.
    A bitrate of 0 means that the encoder did not say.
    """
    short = min(width, height)
    if short < SMALLEST_SIDE:
        raise TooSmall(f"{width}x{height} is too small for a ladder")
    bitrate = video_bitrate or round(width * height * (fps or 25) * BITS_PER_PIXEL)
    top = Rung(TOP, width, height, fps, bitrate)
    mid_side, low_side = _sides(short)
    mid = _smaller(top, MID, mid_side, min(MID_BITRATE, bitrate * 6 // 10))
    low = _smaller(top, LOW, low_side, min(LOW_BITRATE, bitrate * 3 // 10))
    return top, mid, low, AUDIO_RUNG


LEAST_SIDE = MID_SIDE  # of a picture that must be transcoded on a machine that has no room for it
MOST_SHED = 2


def shed(rungs: tuple[Rung, ...], level: int, *, copy_top: bool) -> tuple[Rung, ...]:
    """The ladder with less work: 0 all of it, 1 without the middle, 2 one picture and the sound.

    A top rung that is copied costs nothing and stays; one that must be encoded becomes small.
    """
    top, mid, low, sound = rungs
    if level <= 0:
        return rungs
    if level == 1:
        return top, low, sound
    if copy_top or min(top.width, top.height) <= LEAST_SIDE:
        return top, sound
    return replace(mid, name=TOP), sound


def _sides(short: int) -> tuple[int, int]:
    if short >= FULL_LADDER_SIDE:
        return MID_SIDE, LOW_SIDE
    return _even(short * 2 / 3), _even(short / 3)


def _smaller(top: Rung, name: str, side: int, bitrate: int) -> Rung:
    factor = side / min(top.width, top.height)
    width, height = _even(top.width * factor), _even(top.height * factor)
    fps = top.fps / 2 if top.fps > FASTEST_LOWER_RUNG else top.fps
    return Rung(name, width, height, fps, bitrate)


def _even(side: float) -> int:
    return max(2, math.floor(side / 2 + 0.5) * 2)
