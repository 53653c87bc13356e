"""What of a passage is copied and what is encoded again."""

from media.ffmpeg.graphs.packets import Packet
from media.timeline import Entry
from replays import cutting
from replays.cutting import Run

AT = 1_700_000_000.0


def run(
    seconds: int, at: float = AT, file_time: float = 10.0, bent: bool = False, kind=b"a"
) -> Run:
    """Segments of one second, 25 pictures each; bent: with two pictures in disorder."""
    entries = tuple(Entry("r1", number, at + number, 1.0) for number in range(seconds))
    packets = []
    for number in range(seconds * 25):
        order = number - number % 3 + (0, 2, 1)[number % 3] if bent and number % 25 > 2 else number
        packets.append(
            Packet(file_time + number / 25, file_time + order / 25, 0.04, number % 25 == 0)
        )
    return Run(entries, tuple(packets), kind)


def shape(plan) -> list[tuple[bool, int]]:
    return [(piece.is_copy, piece.frames) for piece in plan.pieces]


def test_whole_segments_are_copied_and_the_ends_encoded():
    plan = cutting.plan([run(10)], AT + 1.48, AT + 8.32)
    assert shape(plan) == [(False, 13), (True, 150), (False, 8)]
    assert (plan.frames, round(plan.seconds, 6)) == (171, 6.84)


def test_a_passage_of_whole_segments_is_only_copied():
    assert shape(cutting.plan([run(10)], AT + 2, AT + 5)) == [(True, 75)]


def test_all_of_a_run_may_be_copied():
    assert shape(cutting.plan([run(3)], AT - 5, AT + 9)) == [(True, 75)]


def test_what_a_title_lies_over_is_encoded():
    plan = cutting.plan([run(10)], AT + 0.5, AT + 9.5, titled=3.0)
    assert shape(plan) == [(False, 87), (True, 125), (False, 13)]


def test_a_passage_inside_one_segment_is_encoded():
    assert shape(cutting.plan([run(10)], AT + 2.2, AT + 2.8)) == [(False, 15)]


def test_a_hole_makes_the_clip_shorter():
    plan = cutting.plan([run(4), run(4, at=AT + 20)], AT + 2, AT + 22)
    assert shape(plan) == [(True, 50), (True, 50)]
    assert [round(passage.seconds, 6) for passage in plan.passages] == [2.0, 2.0]


def test_a_take_of_another_size_is_encoded_to_fit():
    runs = [run(2, kind=b"small"), run(6, at=AT + 2, kind=b"large")]
    assert shape(cutting.plan(runs, AT, AT + 8)) == [(False, 50), (True, 150)]


def test_pictures_in_disorder_are_counted_by_their_time():
    plan = cutting.plan([run(4, bent=True)], AT + 0.04, AT + 3.96)
    assert plan.frames == 98


def test_pictures_that_look_into_the_next_segment_are_not_copied():
    whole = run(4)
    late = Packet(12.02, 11.98, 0.04, key=False)  # decoded behind the next key, shown before it
    open_run = Run(whole.entries, (*whole.packets[:51], late, *whole.packets[51:]), whole.kind)
    assert not any(piece.is_copy for piece in cutting.plan([open_run], AT + 1, AT + 2).pieces)


def test_a_first_title_goes_on_in_the_second_take():
    runs = [run(1), run(5, at=AT + 1)]
    assert shape(cutting.plan(runs, AT, AT + 6, titled=2.0)) == [
        (False, 25),
        (False, 25),
        (True, 100),
    ]


def test_without_copies_every_run_is_encoded_once():
    assert shape(cutting.plan([run(4)], AT, AT + 3.4, copies=False)) == [(False, 85)]


def test_nothing_there_is_no_plan():
    assert cutting.plan([run(4)], AT + 50, AT + 60) == cutting.Plan((), ())
