"""Which segments an edit leaves, and which of them it wants in another version."""

from media.edits import NOTHING, Edit, muted_parts
from media.programme import Span
from media.timeline import Entry

ENTRIES = [Entry("r1-a", number, 100.0 + number, 1.0) for number in range(10)]


def numbers(edit):
    return [entry.number for entry in edit.applied(ENTRIES)]


def test_nothing_changes_nothing():
    assert NOTHING.applied(ENTRIES) == ENTRIES
    assert NOTHING.is_nothing
    assert NOTHING.offset(ENTRIES) == 0.0


def test_the_beginning_keeps_its_segment_and_says_where_to_start_in_it():
    edit = Edit(start=102.4, end=105.0)
    assert numbers(edit) == [2, 3, 4]
    assert round(edit.offset(edit.applied(ENTRIES)), 3) == 0.4


def test_of_what_is_cut_not_a_segment_stays():
    assert numbers(Edit(cut=(Span(101.5, 103.5), Span(105.0, 106.0)))) == [0, 4, 6, 7, 8, 9]


def test_what_is_muted_is_another_version_of_the_segments_it_touches():
    shown = Edit(muted=(Span(103.5, 104.5),)).applied(ENTRIES)
    assert [entry.number for entry in shown if entry.version] == [3, 4]
    assert shown[3].file_name.startswith("00003-m")
    assert muted_parts((Span(103.5, 104.5),), ENTRIES[3]) == ((0.45, 1.0),)
    assert muted_parts((Span(103.5, 104.5),), ENTRIES[4]) == ((0.0, 0.55),)


def test_the_same_passage_has_the_same_name_and_another_one_another():
    [first], [same], [other] = (
        Edit(muted=(Span(100.0, end),)).applied(ENTRIES[:1]) for end in (100.5, 100.5, 100.7)
    )
    assert first == same
    assert first.file_name != other.file_name
