import pytest
from hypothesis import given
from hypothesis import strategies as st

from media import boxes
from media.errors import MediaError


def test_an_init_segment_tells_codecs_and_size(init):
    tracks = boxes.read_init(init)
    assert tracks == boxes.Tracks(("avc1.4D400C", "mp4a.40.2"), 320, 180)


@given(st.binary(max_size=400))
def test_nonsense_is_refused_with_our_error(data):
    with pytest.raises(MediaError):
        boxes.read_init(data)


def test_a_truncated_init_is_refused(init):
    with pytest.raises(MediaError):
        boxes.read_init(init[: len(init) // 3])
