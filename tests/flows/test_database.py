"""The database is away during a live: first it refuses, later it hangs. The live does not mind."""

import time

import httpx
import pytest

from tests.postgres import Postgres
from tests.scenes import Live, seconds_of
from tests.station import Station, eventually

pytestmark = [pytest.mark.flow, pytest.mark.long, pytest.mark.timeout(420)]

AWAY = 20.0  # s; an hour is the same: nothing in a live waits for the database
HANGS = 8.0  # s
PATIENCE = 20.0  # s that anybody waits for an answer of the web


@pytest.fixture(scope="module")
def postgres():
    server = Postgres()
    server.start()
    yield server
    server.remove()


@pytest.fixture(scope="module")
def live(postgres, tmp_path_factory):
    """On air through both, with an encoder that reconnects while the database refuses."""
    var = tmp_path_factory.mktemp("on-postgres")
    with Station(var, DATABASE_URL=postgres.url) as station:
        [broadcast] = station.plan_all(["Sans base de données"])
        with Live(station, broadcast) as live:
            live.plays(3)
            postgres.stop()
            try:
                live.away = _while_away(live)
            finally:
                postgres.start()
            eventually(lambda: _status(station, "/programme/")[0] == 200, within=30)
            live.plays(2)
            before = len(live.listed())
            postgres.freeze()
            try:
                seconds_of(HANGS)
                live.while_hanging = len(live.listed()) - before
            finally:
                postgres.thaw()
            live.plays(2)
            eventually(lambda: len(live.control["takes"]) == 2, within=30)
            live.end()
        yield live


def _while_away(live: Live) -> dict:
    begun, before = time.monotonic(), len(live.listed())
    lines = live.camera.lines
    found = {"page": _status(live.station, "/programme/"), "health": _status(live.station, "/healthz")}
    live.camera.cut()
    seconds_of(1)
    live.camera.mend()
    over = lambda: time.monotonic() - begun > AWAY  # noqa: E731
    eventually(lambda: live.camera.lines > lines or over(), within=AWAY + 30)
    found["reconnected"] = not over()
    eventually(over, within=AWAY + 30)
    return found | {"listed": len(live.listed()) - before, "lasted": time.monotonic() - begun}


def _status(station: Station, path: str) -> tuple[int, str | None]:
    with httpx.Client(base_url=station.base, timeout=PATIENCE) as visitor:
        answer = visitor.get(path)
    return answer.status_code, answer.headers.get("retry-after")


def test_the_playlist_grows_as_long_as_the_database_is_away(live):
    # Less the second that the encoder was away, its keyframe, and what is on its way.
    assert live.away["listed"] >= live.away["lasted"] - 5


def test_the_playlist_grows_while_the_database_hangs(live):
    assert live.while_hanging >= HANGS - 3


def test_the_encoder_may_come_back_meanwhile(live):
    assert live.away["reconnected"]


def test_pages_say_when_to_come_back(live):
    status, retry_after = live.away["page"]
    assert status == 503
    assert int(retry_after) > 0


def test_health_names_the_database(live):
    assert live.away["health"][0] == 503


def test_nothing_that_reached_us_is_lost(live, weighed):
    balance = weighed("database away for 20 s, hanging for 8 s", live.balance())
    assert balance.is_clean, balance


def test_state_catches_up(live):
    control = live.control
    assert control["state"] == "ended"
    audit = live.audit()
    assert audit["takes"] == 2
    assert audit["present"] == audit["expected"]


def test_playlists_stay_legal_without_a_database(live):
    live.watcher.verify()
