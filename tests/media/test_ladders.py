"""The ladder is complete, even, strictly descending and never larger than its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media import ladders

sides = st.integers(ladders.SMALLEST_SIDE, 4320)


@given(sides, sides, st.sampled_from([0, 12.5, 25, 29.97, 50, 60]), st.integers(0, 50_000_000))
def test_every_source_gets_four_rungs(width: int, height: int, fps: float, bitrate: int) -> None:
    rungs = ladders.rungs_for(width, height, fps, bitrate)
    assert [rung.name for rung in rungs] == ["top", "mid", "low", "audio"]
    top, mid, low, audio = rungs
    assert top.height > mid.height > low.height > 0
    assert top.width > mid.width > low.width > 0
    assert not audio.has_picture
    assert all(side % 2 == 0 for rung in (mid, low) for side in (rung.width, rung.height))
    assert mid.fps <= ladders.FASTEST_LOWER_RUNG
    assert top.bandwidth >= mid.bandwidth >= low.bandwidth >= audio.bandwidth > 0


@pytest.mark.parametrize(
    ("source", "sizes"),
    [
        ((1920, 1080), [(1920, 1080), (854, 480), (426, 240)]),
        ((1280, 720), [(1280, 720), (854, 480), (426, 240)]),
        ((1080, 1920), [(1080, 1920), (480, 854), (240, 426)]),
        ((640, 360), [(640, 360), (426, 240), (214, 120)]),
        ((720, 576), [(720, 576), (480, 384), (240, 192)]),
    ],
)
def test_known_sizes(source: tuple[int, int], sizes: list[tuple[int, int]]) -> None:
    rungs = ladders.rungs_for(*source, 25, 5_000_000)
    assert [(rung.width, rung.height) for rung in rungs[:3]] == sizes


def test_fast_sources_are_halved_below_and_poor_ones_get_less() -> None:
    top, mid, low, _ = ladders.rungs_for(1920, 1080, 50, 1_000_000)
    assert (top.fps, mid.fps, low.fps) == (50, 25, 25)
    assert (mid.video_bitrate, low.video_bitrate) == (600_000, 300_000)


def test_too_small() -> None:
    with pytest.raises(ladders.TooSmall):
        ladders.rungs_for(1920, 40, 25, 0)
