"""A closed session, and the slate by hand: what is covered is seen by nobody, to the segment."""

import time

import pytest

from tests import scenes
from tests.scenes import Live
from tests.station import eventually

pytestmark = [pytest.mark.flow, pytest.mark.long, pytest.mark.timeout(420)]

SEGMENT = 1.0  # s: what stands at the edges of a passage goes with it
# From a frame's sending to its moment on the event clock, and from the order to its own.
ASIDE = 0.5  # s


KINDS = ["closed", "slate"]


def cover(kind: str):
    def play(live: Live) -> None:
        live.plays(3)
        answer = live.station.act(live.broadcast, "cover", kind=kind, on=True)
        assert answer.json()["covers"] == [kind]
        live.begun = time.monotonic()
        eventually(lambda: live.listed("live-top.m3u8")[-1].startswith("slate-"))
        eventually(lambda: _slates(live) >= 4)
        live.state_meanwhile = live.state
        live.finished = time.monotonic()
        answer = live.station.act(live.broadcast, "cover", kind=kind, on=False)
        assert answer.json()["covers"] == []
        live.plays(4)
    return play


@pytest.fixture(scope="module")
def lives(station):
    return scenes.rehearse(station, {kind: cover(kind) for kind in KINDS})


@pytest.fixture(params=KINDS)
def covered(request, lives) -> Live:
    return scenes.played(lives, request.param)


def _slates(live: Live) -> int:
    return sum(uri.startswith("slate-") for uri in live.listed())


def test_nothing_of_the_passage_is_in_the_replay(covered):
    shown = set(covered.replay().numbers)
    begin, end = covered.begun + ASIDE, covered.finished - ASIDE
    hidden = [one.number for one in covered.due if one.number and begin <= one.at <= end]
    assert hidden
    assert [number for number in hidden if number in shown] == []


def test_no_more_than_a_segment_at_each_edge_goes_with_it(covered):
    shown = set(covered.replay().numbers)
    early, late = covered.begun - SEGMENT - ASIDE, covered.finished + SEGMENT + ASIDE
    begun = covered.replay().first
    open_ones = [
        one.number for one in covered.due
        if one.number is not None and one.number >= begun and not early < one.at < late
    ]
    assert [number for number in open_ones if number not in shown] == []


def test_segments_of_the_passage_are_at_no_public_address(covered):
    folder = covered.station.var / "hls" / covered.broadcast["public_id"]
    public = {path.relative_to(folder).as_posix() for path in folder.glob("r*/top/*.m4s")}
    assert public == set(covered.listed("replay-top.m3u8"))


def test_the_live_goes_on_meanwhile(covered):
    assert covered.state_meanwhile == "live"
    assert covered.camera.lines == 1
    covered.watcher.verify()
