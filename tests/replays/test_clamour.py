"""What a rise of the crowd sounds like."""

import math

import pytest

from replays import clamour
from replays.levels import Level

BASE, ONSET = 1_000_000.0, 1_000_060.0
# dB that each band rises by, lowest first, and for how many seconds.
CRY = ((8, 10, 12, 12, 10), 3.0)
ROAR = ((9, 11, 14, 13, 11), 14.0)
CLAPS = ((0, 2, 14, 14, 13), 7.0)


def bands(rises, seconds: float, until: float = 90.0) -> list[Level]:
    found = []
    for place, rise in enumerate(rises):
        low, high = 600, 600 + round(seconds * 10)
        values = [-30.0 - 6 * place + rise * (low <= at < high) for at in range(int(until * 10))]
        found.append(Level(BASE, values))
    return found


@pytest.mark.parametrize("sound", [CRY, ROAR])
def test_a_cry_and_a_roar_are_likelier_a_clamour_than_applause(sound):
    claps = clamour.likelihood(bands(*CLAPS), ONSET)
    assert clamour.likelihood(bands(*sound), ONSET) > 0.5 > claps


def test_how_loud_the_recording_is_does_not_matter():
    told = bands(*ROAR)
    louder = [Level(BASE, [value + 20 for value in band.values]) for band in told]
    assert clamour.likelihood(louder, ONSET) == pytest.approx(clamour.likelihood(told, ONSET))


def test_rises_are_decibels_over_the_seconds_before():
    assert clamour.rises(bands(*CRY), ONSET)[2] == pytest.approx([12, 0, 0])


@pytest.mark.parametrize(
    "told", [[], bands(*ROAR)[:4], bands(*ROAR, until=65), [Level(BASE, ())] * 5]
)
def test_what_was_not_heard_is_not_known(told):
    assert math.isnan(clamour.likelihood(told, ONSET))
