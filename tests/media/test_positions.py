"""Moments of the event clock in a replay with a gap, and back."""

from hypothesis import given
from hypothesis import strategies as st

from media import recordings
from media.positions import Positions
from media.timeline import Entry

PLACES = Positions(
    [Entry("a", n, 100.0 + n, 1.0) for n in range(3)]
    + [Entry("b", n, 110.0 + n, 1.0) for n in range(3)]
)


def test_what_is_not_shown_has_no_position():
    assert PLACES.time(101.5) == 1.5
    assert PLACES.time(111.25) == 4.25
    assert [PLACES.time(at) for at in (99.0, 105.0, 113.5)] == [None, None, None]


def test_a_passage_is_shown_whole_or_not_at_all():
    assert PLACES.span(100.5, 102.5) == (0.5, 2.5)
    assert PLACES.span(102.0, 103.0) == (2.0, 3.0)
    assert PLACES.span(102.5, 110.5) is None
    assert PLACES.span(102.5, 103.5) is None


@given(st.floats(0, 5.99))
def test_there_and_back(seconds):
    assert abs(PLACES.time(PLACES.moment(seconds)) - seconds) < 0.01


@given(st.floats(90, 120))
def test_near_is_where_the_picture_goes_on(moment):
    assert PLACES.near(moment) == recordings.replay_time(PLACES.entries, moment)
    assert Positions([]).near(moment) is None
