"""Where an upright picture looks."""

from media.ffmpeg.graphs.shapes import SEEN
from replays import framing


def pictures(*places: int) -> bytes:
    """A light block on black, at that column, five times a second."""
    width, height = SEEN
    rows = [
        bytes(200 if place <= column < place + 16 else 0 for column in range(width))
        for place in places
    ]
    return b"".join(row * height for row in rows)


def test_it_follows_what_moves_and_never_jumps():
    path = framing.follow(pictures(*range(8, 132, 2)))
    steps = [after - before for before, after in zip(path, path[1:], strict=False)]
    assert all(0 <= step <= framing.FARTHEST + 1e-6 for step in steps)
    assert path[0] < 0.3 < 0.6 < path[-1]


def test_where_nothing_moves_it_looks_at_the_middle():
    assert set(framing.follow(pictures(*[20] * 30))) == {0.5}


def test_a_film_too_short_to_see_anything_has_a_middle_too():
    assert framing.follow(b"") == (0.5,)
