from media import timeline
from media.timeline import Entry

ONE = Entry("r1-a", 0, 100.0, 1.0)
TWO = Entry("r1-a", 1, 101.0, 1.0)


def test_what_was_appended_is_loaded_again(tmp_path):
    timeline.append(tmp_path, [ONE])
    timeline.append(tmp_path, [TWO])
    assert timeline.load(tmp_path) == [ONE, TWO]


def test_a_recording_without_a_timeline_is_empty(tmp_path):
    assert timeline.load(tmp_path) == []


def test_a_line_cut_by_a_power_failure_is_left_out_and_written_over(tmp_path):
    timeline.append(tmp_path, [ONE])
    with open(tmp_path / timeline.FILE_NAME, "a") as file:
        file.write('{"take": "r1-a", "num')
    assert timeline.load(tmp_path) == [ONE]
    timeline.append(tmp_path, [TWO])
    assert timeline.load(tmp_path) == [ONE, TWO]


def test_between_keeps_every_entry_that_shows_any_of_it():
    assert timeline.between([ONE, TWO], 100.5, 101.0) == [ONE]
    assert timeline.between([ONE, TWO], 100.5, 101.1) == [ONE, TWO]
    assert timeline.between([ONE, TWO], 101.0, None) == [TWO]


def test_a_new_take_and_a_missing_number_are_discontinuities():
    assert not timeline.discontinuous(None, ONE)
    assert not timeline.discontinuous(ONE, TWO)
    assert timeline.discontinuous(ONE, Entry("r2-b", 1, 101.0, 1.0))
    assert timeline.discontinuous(ONE, Entry("r1-a", 2, 102.0, 1.0))
    assert timeline.discontinuous(TWO, Entry("r1-a", 0, 102.0, 1.0))
