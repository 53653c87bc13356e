"""The encoder goes and comes back: whatever reached us is in the replay, packet by packet.

Eight lives at once. The drop of ten minutes is held for twenty seconds here; that a long one is
covered just as well is shown without waiting in tests/media/test_long_drops.py, and ten real
minutes by `make bench NAME=soak`.
"""

import pytest

from tests import footage, scenes
from tests.footage import Shot
from tests.scenes import Live, seconds_of
from tests.station import eventually

pytestmark = [pytest.mark.flow, pytest.mark.alone, pytest.mark.timeout(420)]

LARGER = Shot(size="480x270")


def clean(live: Live) -> None:
    live.plays(10)


def drop(seconds: float):
    def play(live: Live) -> None:
        live.plays(3)
        live.camera.cut()
        seconds_of(seconds)
        live.camera.mend()
        live.plays(4)
    return play


def freeze(live: Live) -> None:
    """Stopped for six seconds, then everything filmed meanwhile comes in a burst."""
    live.plays(3)
    live.camera.freeze()
    seconds_of(6)
    live.camera.thaw()
    live.plays(4)


def short_freeze(live: Live) -> None:
    live.plays(3)
    live.camera.freeze()
    seconds_of(3)
    live.camera.thaw()
    live.plays(4)


def come_back_larger(live: Live) -> None:
    live.plays(3)
    live.camera.cut()
    eventually(lambda: live.state == "interrupted")
    live.camera.mend(footage.film(LARGER))
    live.plays(4)


def intrude(live: Live) -> None:
    """A second publisher on the same key, three times."""
    live.plays(3)
    intruder = scenes.Camera(live.broadcast["rtmp"], live.film, begin=30)
    eventually(lambda: len(intruder.told) >= 3)
    live.intruder = intruder
    intruder.leave()
    live.plays(3)


PLAYS = {
    "clean": clean,
    "drop of 1 s": drop(1),
    "drop of 8 s": drop(8),
    "drop of 20 s": drop(20),
    "frozen for 3 s": short_freeze,
    "frozen for 6 s": freeze,
    "another size": come_back_larger,
    "second publisher": intrude,
}


@pytest.fixture(scope="module")
def lives(station):
    footage.films(Shot(), LARGER)
    return scenes.rehearse(station, PLAYS)


FROZEN = ("frozen for 3 s", "frozen for 6 s")


@pytest.mark.parametrize("name", [name for name in PLAYS if name not in FROZEN])
def test_all_that_reached_us_is_in_the_replay_once(lives, name, weighed):
    balance = weighed(name, scenes.played(lives, name).balance())
    assert balance.is_clean, balance


@pytest.mark.parametrize("name", FROZEN)
def test_a_frozen_encoder_loses_nothing_though_it_may_go_on_in_mid_gop(lives, name, weighed):
    balance = weighed(name, scenes.played(lives, name).balance())
    assert balance.loses_nothing, balance
    assert balance.repeats_one_gop_at_most, balance


@pytest.mark.parametrize("name", PLAYS)
def test_every_playlist_that_residents_saw_was_legal(lives, name):
    scenes.played(lives, name).watcher.verify()


@pytest.mark.parametrize(
    ("name", "gap"), [("drop of 1 s", 1), ("drop of 8 s", 8), ("drop of 20 s", 20)]
)
def test_only_what_nobody_filmed_is_missing(lives, name, gap):
    """Image by image: what the replay leaves out is what the line never carried."""
    live = scenes.played(lives, name)
    shown = set(live.replay().numbers)
    filmed = {one.number for one in live.due if one.number is not None}
    during = set(range(min(shown), max(filmed) + 1))  # what came after the end was asked is not due
    assert during - shown == during - filmed
    assert len(during - shown) >= gap * live.film.shot.fps


def test_the_lower_rungs_show_every_image_too(lives):
    live = scenes.played(lives, "drop of 8 s")
    assert live.replay("mid").numbers == live.replay("top").numbers
    assert live.replay("low").numbers == live.replay("top").numbers


@pytest.mark.parametrize("name", ["drop of 8 s", "drop of 20 s", "frozen for 6 s"])
def test_the_slate_covers_the_gap(lives, name):
    kinds = [take.partition("-")[0][0] for take in scenes.played(lives, name).takes]
    assert kinds == ["r", "s", "r"]


def test_a_clean_live_is_one_take(lives):
    assert len(scenes.played(lives, "clean").takes) == 1


def test_the_second_publisher_is_told_why_and_changes_nothing(lives):
    live = scenes.played(lives, "second publisher")
    assert set(live.intruder.told) == {"This key is already in use."}
    assert live.intruder.sent == []
    assert len(live.takes) == 1
    assert live.camera.lines == 1
