"""Times as people and files write them."""

import pytest

from replays import timecodes


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0", 0.0), ("83", 83.0), ("1:23", 83.0), ("62:03,5", 3723.5), (" 1:02:03.25 ", 3723.25),
     ("", None), ("1:60", None), ("-3", None), ("1:2:3:4", None), ("abc", None), ("1٣", None)],
)  # fmt: skip
def test_what_people_write_is_understood_or_not(text, seconds):
    assert timecodes.parse(text) == seconds


@pytest.mark.parametrize("seconds", [0.0, 59.999, 60.0, 3599.9996, 3723.5, 36000.001])
def test_what_is_written_is_read_again(seconds):
    assert timecodes.parse(timecodes.written(seconds)) == round(seconds, 3)


def test_webvtt_has_hours_and_milliseconds():
    assert timecodes.webvtt(3723.5) == "01:02:03.500"
    assert timecodes.written(83.0) == "1:23"
