"""The choice of a spot: dates, targets, exclusions, and the share of voice at every moment."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sponsors import decision
from sponsors.decision import Candidate, Counts, Setting

NOW = datetime(2026, 7, 1, 20, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SPORT = Setting(channel=1)
SPOT = Candidate(creative=1, campaign=1, approved=True, starts=NOW - DAY, ends=NOW + DAY)
PARIS = ZoneInfo("Europe/Paris")


def choose(*candidates, now=NOW, setting=SPORT, counts=None):
    return decision.choose(now, setting, candidates, counts or Counts())


def test_nobody_no_break():
    assert choose() == []


def test_an_approved_spot_of_a_running_campaign_plays():
    assert choose(SPOT) == [1]


@pytest.mark.parametrize(
    "spot",
    [
        replace(SPOT, approved=False),
        replace(SPOT, starts=NOW + timedelta(microseconds=1)),
        replace(SPOT, ends=NOW),
        replace(SPOT, channels=frozenset([2])),
        replace(SPOT, category="alcohol"),
    ],
)
def test_what_may_not_play_does_not(spot):
    assert choose(spot, setting=Setting(channel=1, excluded=frozenset(["alcohol"]))) == []


def test_a_targeted_campaign_plays_on_its_channel():
    assert choose(replace(SPOT, channels=frozenset([1, 3]))) == [1]


def test_the_house_only_when_nobody_pays():
    house = replace(SPOT, creative=9, campaign=9, is_house=True, weight=100)
    assert choose(SPOT, house) == [1]
    assert choose(house) == [9]
    assert choose(replace(SPOT, approved=False), house) == [9]


@pytest.mark.parametrize(("month", "day"), [(3, 29), (10, 25)])
def test_flight_borders_on_both_nights_of_the_clock_change(month, day):
    start = datetime(2026, month, day, tzinfo=PARIS).astimezone(UTC)
    end = datetime(2026, month, day + 1, tzinfo=PARIS).astimezone(UTC)
    assert (end - start) in (timedelta(hours=23), timedelta(hours=25))
    spot = replace(SPOT, starts=start, ends=end)
    moment = timedelta(seconds=1)
    assert [choose(spot, now=at) for at in (start - moment, start, end - moment, end)] == [
        [], [1], [1], [],
    ]


def test_films_of_a_campaign_take_turns():
    films = [replace(SPOT, creative=number) for number in (5, 6)]
    assert choose(*films) == [5]
    assert choose(*films, counts=Counts({1: 1}, {5: 1})) == [6]


@given(st.lists(st.integers(1, 100), min_size=1, max_size=8), st.integers(1, 200))
def test_share_of_voice_is_within_one_play_after_every_play(weights, plays):
    shares = dict(enumerate(weights))
    served = dict.fromkeys(shares, 0)
    for play in range(1, plays + 1):
        served[decision.next_campaign(shares, served)] += 1
        for name, weight in shares.items():
            assert abs(served[name] - play * weight / sum(weights)) < 1


@given(
    st.dictionaries(st.integers(1, 9), st.integers(1, 100), min_size=1),
    st.dictionaries(st.integers(1, 9), st.integers(0, 50)),
)
def test_any_ledger_gives_one_choice_always_the_same(weights, served):
    first = decision.next_campaign(weights, served)
    assert first in weights
    assert decision.next_campaign(dict(reversed(weights.items())), served) == first
