"""How numbers are written for ffmpeg."""

import pytest

from media.ffmpeg.graphs import command


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (5, "5"),
        (1.5, "1.5"),
        (100.0, "100"),
        (12345.678901, "12345.678901"),  # a moment in the fourth hour, to the microsecond
        (2.38e-07, "0"),  # ffmpeg reads no exponent
        (-0.25, "-0.25"),
        (30000 / 1001, "29.97003"),
    ],
)
def test_numbers_keep_their_microseconds_and_have_no_exponent(value, expected):
    assert command.decimal(value) == expected
