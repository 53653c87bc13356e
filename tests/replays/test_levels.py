"""Curves of loudness, and what stands out of them."""

import math

import pytest

from replays import levels
from replays.levels import Level, Passage


def test_what_lies_between_two_moments_is_heard_without_its_holes():
    level = Level(100.0, [1.0, math.nan, 3.0, 4.0], 1.0)
    assert level.between(100.0, 103.0) == [1.0, 3.0]
    assert level.between(90.0, 101.0) == [1.0]
    assert level.end == 104.0


def test_a_quantile_lies_between_two_values():
    level = Level(0.0, [4.0, 1.0, 3.0, 2.0], 1.0)
    assert [level.quantile(share, 0, 4) for share in (0, 0.5, 1)] == [1.0, 2.5, 4.0]
    assert math.isnan(level.quantile(0.5, 10, 20))


def test_silence_and_what_is_masked_are_holes():
    heard = levels.unmasked(Level(0.0, [-30.0, -90.0, -31.0, -32.0], 1.0), [Passage(2.0, 3.0)])
    assert [value == value for value in heard.values] == [True, False, False, True]


def test_a_second_stands_out_by_decibels_and_by_what_is_usual():
    values = [-38.0] * 2400
    values[1000:1050] = [-20.0] * 50
    found = levels.standing(Level(0.0, values))
    assert found.rise.values[103] == pytest.approx(18)
    assert found.spreads.values[103] == pytest.approx(18 / levels.LEAST_SPREAD)
    assert len(found.rise.values) == 240
