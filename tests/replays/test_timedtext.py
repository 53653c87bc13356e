"""Files of captions as they come from editors, and what is said of those that cannot be read."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replays import timedtext
from replays.errors import ReplaysError
from replays.timedtext import Caption

SRT = """1
00:00:01,000 --> 00:00:03,500
<i>Bonsoir</i> à tous.

2
00:00:04,000 --> 00:00:06,000
{\\an8}La séance
est ouverte.
"""
TWO = [Caption(1.0, 3.5, "Bonsoir à tous."), Caption(4.0, 6.0, "La séance\nest ouverte.")]


@pytest.mark.parametrize(
    "data",
    [
        SRT.encode(),
        b"\xef\xbb\xbf" + SRT.encode(),
        SRT.encode("cp1252"),
        SRT.encode("utf-16"),
        SRT.replace("\n", "\r\n").encode(),
        (
            "WEBVTT\n\nNOTE essai\nsur deux lignes\n\nSTYLE\n::cue {}\n\n" + SRT.replace(",", ".")
        ).encode(),
        SRT.replace(",000 -->", ",000 --> ").replace("06,000", "06,000 align:start").encode(),
    ],
)
def test_what_programs_write_is_read(data):
    assert timedtext.parse(data) == TWO


def test_webvtt_without_hours_and_with_entities():
    data = b"WEBVTT\n\n01:02.500 --> 01:04.000\nAT&amp;T &lt;3"
    assert timedtext.parse(data) == [Caption(62.5, 64.0, "AT&T <3")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "no-captions"),
        (b"MZ\x00\x01\x00binary", "binary"),
        (b"1\n00:00:01,000 --> 00:00:02,000\n\x81\x8d\x9d", "encoding"),
        (b"Bonjour,\nceci est une lettre.", "bad-line"),
        (b"1\n00:00:99,000 --> 00:01:02,000\nx", "bad-line"),
        (b"1\n00:00:03,000 --> 00:00:02,000\nx", "bad-line"),
        (b"x" * (timedtext.MOST_BYTES + 1), "too-large"),
    ],
)
def test_what_cannot_be_read_is_refused(data, code):
    with pytest.raises(ReplaysError) as refused:
        timedtext.parse(data)
    assert refused.value.code == code


def test_the_refusal_says_on_which_line():
    with pytest.raises(ReplaysError, match="Ligne 6"):
        timedtext.parse(b"1\n00:00:01,000 --> 00:00:02,000\nx\n\n2\n00:00:xx --> 00:00:04,000\ny")


def test_overlaps_are_refused_and_those_of_an_image_mended():
    with pytest.raises(ReplaysError, match=r"0:01 et à 0:02"):
        timedtext.checked([Caption(1, 3, "a"), Caption(2, 4, "b")])
    mended = timedtext.checked([Caption(1, 2.04, "a"), Caption(2, 4, "b")])
    assert mended == [Caption(1, 2, "a"), Caption(2, 4, "b")]


def test_written_and_read_again_it_is_the_same():
    assert timedtext.parse(timedtext.webvtt(TWO).encode()) == TWO
    assert timedtext.parse(timedtext.subrip(TWO).encode()) == TWO
    tricky = [Caption(0.0, 1.0, "a --> b & <c>")]
    assert timedtext.parse(timedtext.webvtt(tricky).encode()) == tricky


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    with contextlib.suppress(ReplaysError):  # anything else is a fault
        timedtext.parse(data)


def test_what_no_file_and_no_database_takes_is_left_out():
    assert timedtext.plain("a\x00b \ud800c\x1bd") == "ab cd"
    assert timedtext.webvtt([timedtext.Caption(0, 1, timedtext.plain("\udfff!"))]).encode()
