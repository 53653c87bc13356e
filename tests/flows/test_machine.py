"""A machine that is too small: two lives over its budget of processor, and a disk that fills up."""

import os
import time

import pytest

from tests import scenes
from tests.scenes import Live, seconds_of
from tests.smalldisk import SmallDisk
from tests.station import Station, eventually

pytestmark = [
    pytest.mark.flow,
    pytest.mark.long,
    pytest.mark.timeout(420),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk"),
]

MEGABYTE = 1024 * 1024
# Cores: one ladder of 320×180 (0.032) and a second one's best picture (0.01), no more.
ONE_AND_A_HALF = "0.045"


@pytest.fixture(scope="module")
def disk(tmp_path_factory):
    small = SmallDisk(tmp_path_factory.mktemp("small"), megabytes=256)
    yield small
    small.remove()


@pytest.fixture(scope="module")
def small(disk, founded):
    settings = {"TV_DISK_RESERVE": str(24 * MEGABYTE), "TV_CPU_BUDGET": ONE_AND_A_HALF}
    with Station(disk.folder, founded, **settings) as station:
        yield station


# --- processor


@pytest.fixture(scope="module")
def two(small):
    broadcasts = small.plan_all(["Le premier", "Le second"])
    with Live(small, broadcasts[0]) as first:
        first.plays(2)
        with Live(small, broadcasts[1]) as second:
            second.plays(6)
            scenes.side_by_side(first.end, second.end)
    return first, second


def _rungs(live: Live) -> list[str]:
    text = live.text("replay.m3u8")
    return [line.split("-")[1].split(".")[0] for line in text.splitlines() if not line.startswith("#")]


def test_two_lives_over_the_budget_both_keep_every_packet(two, weighed):
    for name, live in zip(("first", "second"), two, strict=True):
        balance = weighed(f"over the budget, the {name} live", live.balance())
        assert balance.is_clean, balance


def test_the_second_live_offers_fewer_rungs_and_the_first_keeps_its_own(two):
    first, second = two
    assert _rungs(first) == ["top", "mid", "low", "audio"]
    assert _rungs(second) == ["top", "audio"]


def test_staff_of_the_second_live_are_told(two):
    first, second = two
    assert "overload" not in {alarm["code"] for alarm in first.alarms}
    assert "overload" in {alarm["code"] for alarm in second.alarms}


def test_playlists_over_the_budget_are_legal(two):
    for live in two:
        live.watcher.verify()


# --- disk


def _warned_of_disk(live: Live) -> bool:
    """disk, or which part of the recording is given up: disk-top, disk-window."""
    return any(alarm["code"].partition("-")[0] == "disk" for alarm in live.alarms)


@pytest.fixture(scope="module")
def filled(small, disk):
    """Full to the last byte for eight seconds in the middle of a live."""
    [broadcast] = small.plan_all(["Disque plein"])
    with Live(small, broadcast) as live:
        live.plays(5)
        live.filled = time.monotonic()
        newest = live.listed("live-top.m3u8")[-1]
        disk.fill()
        eventually(lambda: _warned_of_disk(live), within=30)
        live.alarm_after = time.monotonic() - live.filled
        seconds_of(8)
        live.window = live.listed("live-top.m3u8")
        live.went_on = newest not in live.window[-4:]
        disk.relieve()
        live.relieved = time.monotonic()
        number = live.camera.sent[-1].number
        live.plays(8)
        live.resumed_from = number
        live.end()
    return live


def test_the_live_goes_on_with_a_full_disk(filled):
    assert filled.went_on


def test_staff_know_within_ten_seconds(filled):
    assert filled.alarm_after <= 10


def test_what_was_recorded_before_the_disk_was_full_plays(filled):
    shown = set(filled.replay().numbers)
    before = [one.number for one in filled.due if one.number and one.at < filled.filled - 1]
    assert [number for number in before if number >= min(shown) and number not in shown] == []


def test_recording_resumes_when_there_is_room_again(filled, weighed):
    weighed("disk full for 8 s", filled.balance())
    shown = set(filled.replay().numbers)
    after = [one.number for one in filled.due if one.number and one.at > filled.relieved + 3]
    assert after
    assert [number for number in after if number not in shown] == []


def test_nothing_is_damaged_by_a_full_disk(filled):
    audit = filled.audit()
    assert audit["damaged"] == []
    assert audit["present"] == audit["expected"]


def test_playlists_of_a_full_disk_are_legal(filled):
    filled.watcher.verify()
