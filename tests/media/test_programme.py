from hypothesis import given
from hypothesis import strategies as st

from media.programme import Arrangement, Programme, Slate, Slates, Span, kept
from media.timeline import Entry

USUAL, CLOSED = Slate("slate-a", 3, 1.0), Slate("slate-b", 2, 1.0)
BOTH = Slates(USUAL, CLOSED)


def entries(count: int, start: int = 0) -> list[Entry]:
    return [Entry("r1-a", number, 100.0 + number, 1.0) for number in range(start, start + count)]


def names(shown: list[Entry]) -> list[tuple[str, int]]:
    return [(entry.take, entry.number) for entry in shown]


def arrange(programme: Programme, all_of_them: list[Entry], slates=BOTH):
    arrangement = Arrangement(programme, slates)
    arrangement.extend(all_of_them)
    return arrangement.shown


def test_only_what_falls_into_the_programme_is_shown():
    assert names(arrange(Programme(101.5, 103.0), entries(6))) == [("r1-a", 1), ("r1-a", 2)]
    assert arrange(Programme(), entries(3)) == []


def test_every_segment_that_shows_any_of_a_cover_is_replaced_by_the_slate():
    programme = Programme(100.0, None, (Span(101.2, 103.0),))
    assert names(arrange(programme, entries(5))) == [
        ("r1-a", 0), ("slate-a", 0), ("slate-a", 1), ("r1-a", 3), ("r1-a", 4),
    ]


def test_a_closed_session_has_its_own_slate_and_wins_over_the_usual_one():
    covers = (Span(101.0, 103.0), Span(102.0, 103.0, closed=True))
    shown = names(arrange(Programme(100.0, None, covers), entries(4)))
    assert shown == [("r1-a", 0), ("slate-a", 0), ("slate-b", 0), ("r1-a", 3)]


def test_without_a_slate_that_is_ready_the_passage_is_left_out():
    programme = Programme(100.0, None, (Span(101.0, 103.0),))
    assert names(arrange(programme, entries(4), Slates())) == [("r1-a", 0), ("r1-a", 3)]


def test_the_replay_shows_nothing_in_place_of_a_cover():
    programme = Programme(100.0, 105.0, (Span(101.0, 103.0),))
    assert names(programme.shown(entries(6))) == [("r1-a", 0), ("r1-a", 3), ("r1-a", 4)]


@given(
    st.integers(0, 30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=4),
    st.lists(st.integers(0, 30), max_size=6),
)
def test_growing_step_by_step_shows_the_same_as_all_at_once(count, passages, stops):
    covers = tuple(Span(100.0 + start, 100.0 + start + length) for start, length in passages)
    programme, every = Programme(102.0, None, covers), entries(count)
    growing = Arrangement(programme, BOTH)
    for stop in sorted(stops):
        before = list(growing.shown)
        growing.extend(every[:stop] if stop > len(before) else every[: max(stop, growing.taken)])
        assert growing.shown[: len(before)] == before
    growing.extend(every)
    assert growing.shown == arrange(programme, every)
    hidden = {number for entry in every if programme.cover_of(entry) for number in [entry.number]}
    assert not hidden & {entry.number for entry in growing.shown if entry.take == "r1-a"}


def test_what_a_full_disk_did_not_keep_is_not_in_the_replay():
    let_go = Entry("r1-a", 1, 101.0, 1.0, keep="none")
    assert kept([*entries(1), let_go]) == entries(1)
