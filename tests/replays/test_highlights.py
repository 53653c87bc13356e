"""What is found in curves whose moments are known."""

import math
import random

import pytest

from replays import highlights
from replays.highlights import Signals, Weights
from replays.levels import Level, Passage

BASE = 1_000_000.0
CHEER = 400.0  # s after the beginning


def curve(seconds: float = 900, cheers: dict[float, float] | None = None) -> Level:
    """A murmur at -35 dB; a cheer rises within a second and dies away in ten."""
    chance = random.Random(4)
    values = [-35 + chance.gauss(0, 1) for _ in range(int(seconds * 10))]
    for at, rise in (cheers or {}).items():
        for place in range(120):
            shape = min(1.0, place / 8, (120 - place) / 60)
            values[int(at * 10) + place] += rise * shape
    return Level(BASE, values)


def found(signals: Signals, **weights) -> list[highlights.Proposal]:
    return highlights.propose(signals, Weights(**weights))


def test_a_cheer_is_found_where_it_begins():
    [moment] = found(Signals(curve(cheers={CHEER: 14})))
    assert moment.onset == pytest.approx(BASE + CHEER, abs=2)
    assert moment.start == pytest.approx(moment.onset - 10)
    assert moment.end == pytest.approx(moment.onset + 18)


def test_it_says_by_how_much_the_crowd_rose():
    [moment] = found(Signals(curve(cheers={CHEER: 14})))
    assert moment.reasons["crowd"].value == pytest.approx(14, abs=2)
    assert moment.reasons["crowd"].points == Weights().crowd


def test_a_murmur_proposes_nothing():
    assert found(Signals(curve())) == []


def test_no_sound_at_all_proposes_nothing():
    assert found(Signals(Level(BASE, ()))) == []
    assert found(Signals(Level(BASE, [math.nan] * 600))) == []


def test_a_take_that_begins_out_of_silence_is_no_cheer():
    quiet = [-100.0] * 3000 + list(curve(600).values)
    assert found(Signals(Level(BASE, quiet))) == []


@pytest.mark.parametrize("shift", [-30, 0, 5])
def test_what_is_masked_proposes_nothing(shift):
    masked = (Passage(BASE + CHEER - 40, BASE + CHEER + 60),)
    assert found(Signals(curve(cheers={CHEER + shift: 14}), masked=masked)) == []


def test_two_moments_too_near_are_one_and_the_better_stays():
    level = curve(cheers={CHEER: 9, CHEER + 17: 18})
    [moment] = found(Signals(level), threshold=20)
    assert moment.onset == pytest.approx(BASE + CHEER + 17, abs=3)


def test_two_moments_apart_are_two_in_the_order_of_time():
    peaks = [one.peak for one in found(Signals(curve(cheers={300: 12, 500: 16})))]
    assert len(peaks) == 2
    assert peaks == sorted(peaks)


def test_a_mark_is_always_a_moment():
    [moment] = found(Signals(curve(), marks=[BASE + CHEER]))
    assert moment.score == 60
    assert moment.reasons["marker"].value == 1


def test_a_mark_pressed_late_belongs_to_the_cheer_before_it():
    [moment] = found(Signals(curve(cheers={CHEER: 14}), marks=[BASE + CHEER + 8]))
    assert moment.onset == pytest.approx(BASE + CHEER, abs=2)
    assert moment.score == pytest.approx(100, abs=15)


def test_a_mark_in_a_break_is_none():
    masked = (Passage(BASE + 300, BASE + 500),)
    assert found(Signals(curve(), marks=[BASE + CHEER], masked=masked)) == []


def test_replays_and_reactions_add_points():
    usual = [BASE + at for at in range(0, 900, 11)]
    burst = sorted(usual + [BASE + CHEER + at for at in (8, 10, 12, 14, 16, 18)])
    crowd = [BASE + CHEER + 8 + at / 2 for at in range(20)]
    told = Signals(curve(cheers={CHEER: 8}), cuts=burst, reactions=crowd)
    [moment] = found(told)
    assert moment.reasons["replay"].points == 25
    assert moment.reasons["reactions"].points == 25
    assert found(Signals(curve(cheers={CHEER: 8}), cuts=usual))[0].score < moment.score


def test_a_few_reactions_are_a_gift_and_no_measure():
    def asked(count: int) -> float:
        pressed = [BASE + 20 + at for at in range(count)]
        return highlights.needed(Signals(curve(), reactions=pressed), Weights(), BASE + CHEER)

    assert asked(0) == asked(9) == pytest.approx(11.25)  # 45 % of 15 + 10
    assert asked(10) == pytest.approx(22.5)


def test_a_signal_of_no_weight_says_nothing():
    [moment] = found(Signals(curve(cheers={CHEER: 14})), attack=0, threshold=20)
    assert set(moment.reasons) == {"crowd"}


def test_no_more_than_a_hundred_points():
    told = Signals(curve(cheers={CHEER: 25}), marks=[BASE + CHEER + 4])
    assert found(told, crowd=80, attack=80)[0].score == 100


def test_a_cheer_that_has_only_begun_waits_for_its_peak():
    level = curve(cheers={CHEER: 14})
    early = Level(BASE, level.values[: int(CHEER * 10) + 30])
    later = Level(BASE, level.values[: int(CHEER * 10) + 150])
    assert found(Signals(early)) == []
    assert len(found(Signals(later))) == 1


def test_the_recording_louder_from_a_moment_on_is_one_moment_at_most():
    values = [value + (6 if place > 4000 else 0) for place, value in enumerate(curve().values)]
    assert len(found(Signals(Level(BASE, values)))) <= 1


def test_the_same_signals_are_the_same_moments():
    told = Signals(curve(cheers={300: 12, 600: 9}))
    assert found(told) == found(told)


def sounding(rises: tuple[float, ...], seconds: float) -> list[Level]:
    """Five bands that rise with the cheer, so many decibels each."""
    found = []
    for place, rise in enumerate(rises):
        low, high = int(CHEER * 10), int((CHEER + seconds) * 10)
        values = [-30.0 - 6 * place + rise * (low <= at < high) for at in range(9000)]
        found.append(Level(BASE, values))
    return found


ROAR = sounding((9, 11, 14, 13, 11), 14)
CLAPS = sounding((0, 2, 14, 14, 13), 7)


def test_applause_as_loud_as_a_goal_is_none():
    level = curve(cheers={CHEER: 8})
    assert len(found(Signals(level, bands=ROAR))) == 1
    assert found(Signals(level, bands=CLAPS)) == []
    assert len(found(Signals(level, bands=CLAPS), clamour=0)) == 1  # a concert's moment


def test_it_says_how_likely_it_is_a_clamour():
    [moment] = found(Signals(curve(cheers={CHEER: 14}), bands=ROAR))
    assert moment.reasons["clamour"].value > 50
    assert moment.reasons["clamour"].points == pytest.approx(
        Weights().clamour * moment.reasons["clamour"].value / 100
    )


def test_a_recording_of_which_no_bands_are_known_is_judged_without():
    [moment] = found(Signals(curve(cheers={CHEER: 14}), bands=[Level(0.0, ())] * 5))
    assert set(moment.reasons) == {"crowd", "attack"}


def test_what_it_sounds_like_is_waited_for():
    level = curve(cheers={CHEER: 14})

    def heard(seconds: float) -> Signals:
        count = int((CHEER + seconds) * 10)
        parts = [Level(BASE, band.values[:count]) for band in ROAR]
        return Signals(Level(BASE, level.values[:count]), bands=parts)

    assert found(heard(8)) == []
    assert len(found(heard(11))) == 1
    assert len(found(heard(8), clamour=0)) == 1
