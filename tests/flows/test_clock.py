"""The machine's clock steps, midnight passes, summer time comes and goes: the live does not notice."""

from datetime import UTC, datetime, timedelta

import pytest

from tests import clocks, playlist_checker
from tests.clocks import WallClock
from tests.scenes import Live
from tests.station import Station, eventually

pytestmark = [
    pytest.mark.flow,
    pytest.mark.long,
    pytest.mark.timeout(420),
    pytest.mark.skipif(clocks.library() is None, reason="libfaketime is not installed"),
]

# In UTC; the town is at Paris: midnight in winter, then both changes of 2027.
TURNS = {
    "midnight": datetime(2027, 1, 14, 23, 0, tzinfo=UTC),
    "summer time begins": datetime(2027, 3, 28, 1, 0, tzinfo=UTC),
    "summer time ends": datetime(2027, 10, 31, 1, 0, tzinfo=UTC),
}
BEFORE = timedelta(seconds=12)


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    return WallClock(tmp_path_factory.mktemp("clock"))


@pytest.fixture(scope="module")
def clocked(clock, tmp_path_factory, founded):
    with Station(tmp_path_factory.mktemp("clocked"), founded, **clock.environment) as station:
        yield station


@pytest.fixture(scope="module")
def stepped(clocked, clock):
    """An hour forward, then two back, in one live."""
    [broadcast] = clocked.plan_all(["L'horloge saute"], minutes=600)
    with Live(clocked, broadcast) as live:
        live.plays(3)
        for hours in (1, -1):
            clock.shift(hours * 3600)
            live.plays(4)
        clock.shift(0)
        live.plays(2)
        live.end()
    return live


def test_steps_of_an_hour_lose_and_double_nothing(stepped, weighed):
    balance = weighed("clock stepped by an hour, forward and back", stepped.balance())
    assert balance.is_clean, balance


def test_steps_of_an_hour_break_neither_the_take_nor_the_line(stepped):
    reasons = {take["reason"] for take in stepped.control["takes"]}
    assert reasons - {"overload"} == {"kicked"}  # a busy machine may shed work; the end sends away
    assert stepped.camera.lines == 1


def test_the_event_clock_runs_on_evenly_through_the_steps(stepped):
    segments = playlist_checker.parse(stepped.text("replay-top.m3u8")).segments
    shown = segments[-1].at - segments[0].at
    counted = sum(segment.duration for segment in segments[:-1])
    assert abs(shown.total_seconds() - counted) < 0.05


def test_playlists_stay_legal_through_the_steps(stepped):
    stepped.watcher.verify()


@pytest.mark.parametrize("turn", TURNS)
def test_a_live_over_it_is_whole_and_its_clock_goes_on(clocked, clock, turn, weighed):
    [broadcast] = clocked.plan_all([turn], now=TURNS[turn] - BEFORE)
    clock.set(TURNS[turn] - BEFORE)
    with Live(clocked, broadcast) as live:
        eventually(lambda: _newest(live) > TURNS[turn] + timedelta(seconds=3), within=60)
        live.end()
    balance = weighed(f"live over: {turn}", live.balance())
    assert balance.is_clean, balance
    live.watcher.verify()
    segments = playlist_checker.parse(live.text("replay-top.m3u8")).segments
    assert segments[0].at < TURNS[turn] < segments[-1].at
    clock.shift(0)


def _newest(live: Live) -> datetime:
    return playlist_checker.parse(live.text("live-top.m3u8")).segments[-1].at
