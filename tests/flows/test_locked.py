"""Another program keeps the database file to itself during a live (a backup that hangs)."""

import contextlib
import sqlite3

import pytest

from tests.scenes import Live, seconds_of
from tests.station import eventually

pytestmark = [pytest.mark.flow, pytest.mark.long, pytest.mark.timeout(300)]

LOCKED = 24.0  # s: longer than any of ours waits for its turn to write


@contextlib.contextmanager
def locked(path):
    holder = sqlite3.connect(path, timeout=30, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        holder.execute("ROLLBACK")
        holder.close()


@pytest.fixture(scope="module")
def live(station):
    [broadcast] = station.plan_all(["Base verrouillée"])
    with Live(station, broadcast) as live:
        live.plays(3)
        before = len(live.listed())
        with locked(station.var / "db.sqlite3"):
            seconds_of(2)
            live.camera.cut()  # a take ends and another begins, which nobody can write down
            seconds_of(1)
            live.camera.mend()
            seconds_of(LOCKED - 3)
            live.listed_meanwhile = len(live.listed()) - before
        eventually(lambda: len(live.control["takes"]) == 2, within=60)
        live.plays(2)
        live.end()
    return live


def test_the_playlist_grows_while_the_file_is_locked(live):
    # Less the second that the encoder was away, its keyframe, and what is on its way.
    assert live.listed_meanwhile >= LOCKED - 5


def test_nothing_that_reached_us_is_lost(live, weighed):
    balance = weighed("database file locked for 24 s", live.balance())
    assert balance.is_clean, balance


def test_playlists_stay_legal_meanwhile(live):
    live.watcher.verify()
