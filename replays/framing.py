"""Where to look in a wide picture that becomes an upright one: after what moves. Pure."""

from collections.abc import Iterable, Sequence
from statistics import median

from PIL import Image, ImageChops

from media.ffmpeg.graphs.shapes import SEEN, SEEN_FPS

LEAST = 6  # of 255: what changes less is noise
STEADY = 3  # s over which the middle is taken, so that nothing trembles
FARTHEST = 0.12  # of the width, in one second


def follow(raw: bytes) -> tuple[float, ...]:
    """The middle of the crop for each second, out of small grey pictures."""
    return steadied(_centres(_pictures(raw)))


def _pictures(raw: bytes) -> Iterable[Image.Image]:
    size = SEEN[0] * SEEN[1]
    for at in range(0, len(raw) - size + 1, size):
        yield Image.frombytes("L", SEEN, raw[at : at + size])


def _centres(pictures: Iterable[Image.Image]) -> list[float | None]:
    """Where the change from picture to picture lies; none where nothing moves."""
    found: list[float | None] = []
    before = None
    for picture in pictures:
        found.append(_centre(before, picture) if before else None)
        before = picture
    return found


def _centre(before: Image.Image, after: Image.Image) -> float | None:
    change = ImageChops.difference(before, after).point(lambda level: level if level > LEAST else 0)
    columns = list(change.resize((SEEN[0], 1), Image.Resampling.BOX).tobytes())
    total = sum(columns)
    if not total:
        return None
    return sum((index + 0.5) * level for index, level in enumerate(columns)) / total / SEEN[0]


def steadied(centres: Sequence[float | None]) -> tuple[float, ...]:
    """One place a second; a cut of the camera may jump, everything else goes slowly."""
    path: list[float] = []
    for second in range(max(1, len(centres) // SEEN_FPS)):
        first = max(0, (second - STEADY // 2) * SEEN_FPS)
        near = [one for one in centres[first : first + STEADY * SEEN_FPS] if one is not None]
        wanted = median(near) if near else (path[-1] if path else 0.5)
        if path:
            wanted = min(path[-1] + FARTHEST, max(path[-1] - FARTHEST, wanted))
        path.append(round(wanted, 4))
    return tuple(path)
