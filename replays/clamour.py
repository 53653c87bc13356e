"""Whether a rise of the crowd is a clamour (a goal, a missed chance) or applause, jeers, a chant.

All of them are loud. What tells them apart is which bands of the sound rise, and how these go on:
a clamour is there at once in all of them, jeers and applause hold the middle ones and not the low.
A voice beside the crowd pauses, so not the mean of a band is read, but what it seldom falls under.

A logistic sum, so each of its parts can be read. It was fitted by bench.clamour to matches of the
benchmark's own seeds (never its test seed): real recordings, but few; a town's own decided moments
will be the better teachers.
"""

import math
from collections.abc import Sequence

from replays.levels import Level

WINDOWS = ((0.0, 2.0), (3.0, 5.0), (6.0, 9.0))  # s after the onset
BEFORE = (-12.0, -1.5)
HEARD_THROUGH = 9.0  # s after the onset until it can be said
SHARE = 0.4
CONSTANT = -3.72
WEIGHTS = (  # a row for each band, lowest first; a number for each window; per dB
    (0.464, 0.151, -0.233),
    (-0.220, 0.039, -0.054),
    (-0.132, 0.087, 0.141),
    (0.485, -0.192, -0.067),
    (-0.136, -0.136, 0.267),
)


def likelihood(bands: Sequence[Level], onset: float) -> float:
    """0 to 1; nan when the bands were not heard."""
    told = rises(bands, onset)
    if len(told) != len(WEIGHTS) or any(value != value for row in told for value in row):
        return math.nan
    total = CONSTANT + math.fsum(
        weight * value
        for weights, row in zip(WEIGHTS, told, strict=True)
        for weight, value in zip(weights, row, strict=True)
    )
    return 1 / (1 + math.exp(-total))


def rises(bands: Sequence[Level], onset: float) -> list[list[float]]:
    """By how many dB each band stands higher in each window than before."""
    return [_rises(band, onset) for band in bands]


def _rises(band: Level, onset: float) -> list[float]:
    before = band.quantile(SHARE, onset + BEFORE[0], onset + BEFORE[1])
    return [band.quantile(SHARE, onset + low, onset + high) - before for low, high in WINDOWS]
