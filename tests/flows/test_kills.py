"""Programs die in the middle of a live: the packager, the web, a worker, the engine, all of them.

What had reached us is in the replay: all of it when the packager dies or stops, at most one GOP
less when the engine itself is killed.
"""

import os
import signal
import time

import pytest

from tests import scenes
from tests.processes import packagers
from tests.scenes import Live
from tests.station import eventually

pytestmark = [pytest.mark.flow, pytest.mark.alone, pytest.mark.timeout(420)]

GOP = 1.0  # s, of the film


def signal_packager(number: signal.Signals):
    def play(live: Live) -> None:
        live.plays(3)
        [packager] = packagers(live.directory)
        live.struck = time.monotonic()
        os.kill(packager, number)
        # Without the signal's effect there would be nothing to test.
        eventually(lambda: packagers(live.directory) not in ([packager], []), within=40)
        live.plays(5)
    return play


PLAYS = {"killed": signal_packager(signal.SIGKILL), "stopped": signal_packager(signal.SIGSTOP)}


@pytest.fixture(scope="module")
def lives(station):
    return scenes.rehearse(station, PLAYS)


@pytest.mark.parametrize("name", PLAYS)
def test_a_packager_that_dies_or_stops_loses_at_most_one_gop(lives, name, weighed):
    balance = weighed(f"packager {name}", scenes.played(lives, name).balance())
    assert balance.seconds_lost <= GOP, balance
    assert balance.missing_video <= GOP * 25
    assert balance.unreadable == 0
    assert balance.repeats_one_gop_at_most, balance


@pytest.mark.parametrize("name", PLAYS)
def test_the_encoder_notices_nothing_of_its_packager(lives, name):
    assert scenes.played(lives, name).camera.lines == 1


@pytest.mark.parametrize("name", PLAYS)
def test_staff_are_told_of_a_packager_that_was_replaced(lives, name):
    live = scenes.played(lives, name)
    assert "packager" in {alarm["code"] for alarm in live.alarms}


@pytest.mark.parametrize("name", PLAYS)
def test_playlists_stay_legal_while_packagers_die(lives, name):
    scenes.played(lives, name).watcher.verify()


# --- the station's own processes, on one live: each fault has its own stretch of the film


@pytest.fixture(scope="module")
def tormented(station):
    [broadcast] = station.plan_all(["Web, worker et moteur"])
    with Live(station, broadcast) as live:
        live.plays(3)
        live.stretches, begun = {}, time.monotonic()
        for name in ("web", "court", "engine"):
            station.kill(name)
            station.launch(name)
            eventually(station.is_well, within=60)
            eventually(lambda: live.state == "live")
            live.plays(3)
            live.stretches[name] = (begun, time.monotonic())
            begun = live.stretches[name][1]
            live.plays(1.5)  # the GOP that a killed engine takes with it is of its own stretch
        live.end()
    return live


def lost_in(live: Live, name: str) -> float:
    """s of picture that were sent in that stretch and are not in the replay."""
    numbers = set(live.replay().numbers)
    sent = scenes.missing(live.due, *live.stretches[name])
    lost = [one for one in sent if one.number is not None and one.number not in numbers]
    return len(lost) / live.film.shot.fps


@pytest.mark.parametrize("name", ["web", "court"])
def test_a_web_or_worker_that_is_killed_loses_nothing(tormented, name):
    assert lost_in(tormented, name) == 0


def test_a_killed_engine_loses_at_most_one_gop(tormented):
    assert lost_in(tormented, "engine") <= GOP


def test_what_is_in_the_replay_is_there_once_and_in_order(tormented, weighed):
    balance = weighed("web, worker and engine killed", tormented.balance())
    assert (balance.twice, balance.unreadable, balance.back) == (0, 0, 0)


def test_only_the_engine_s_death_costs_the_encoder_its_line(tormented):
    assert tormented.camera.lines == 2


def test_playlists_stay_legal_while_processes_die(tormented):
    tormented.watcher.verify()


# --- the machine


@pytest.fixture(scope="module")
def rebooted(station):
    """Every process of ours is killed at once, the packagers too, and started again."""
    [broadcast] = station.plan_all(["Panne de courant"])
    with Live(station, broadcast) as live:
        live.plays(4)
        live.struck = time.monotonic()
        names = list(station.processes)
        for name in names:
            station.kill(name)
        for packager in packagers(station.var / "recordings"):
            os.kill(packager, signal.SIGKILL)
        live.camera.cut()
        for name in names:
            station.launch(name)
        eventually(station.is_well, within=90)
        live.camera.mend()
        eventually(lambda: live.state == "live")
        live.plays(4)
        live.end()
    return live


def test_after_a_reboot_the_same_live_goes_on_less_one_gop(rebooted, weighed):
    balance = weighed("reboot", rebooted.balance())
    assert balance.seconds_lost <= GOP, balance
    assert (balance.twice, balance.unreadable, balance.back) == (0, 0, 0)


def test_what_was_listed_before_a_reboot_is_listed_after_it(rebooted):
    rebooted.watcher.verify()
