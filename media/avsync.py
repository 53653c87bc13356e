"""Whether picture and sound of a take keep the same pace, read from its segments' own clocks.

Only the boxes that tell times are read (tkhd, mdhd, hdlr; tfhd, tfdt), never the media.
"""

import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

VIDEO, AUDIO = "vide", "soun"


def drift(init: Path, segments: Sequence[Path]) -> float | None:
    """Seconds by which the sound runs longer than the picture from the first segment to the last.

    None when there is no sound at all, or nothing to compare. Both are taken where the last segment
    begins: an encoder that is cut off leaves its last one uneven, which is no drift. Sound that
    ends in the middle of the take counts as what is missing of it.
    """
    tracks = _tracks(init.read_bytes())
    if not {VIDEO, AUDIO} <= {kind for kind, _ in tracks.values()} or len(segments) < 2:
        return None
    first, last = starts(segments[0], tracks), starts(segments[-1], tracks)
    if not {VIDEO, AUDIO} <= first.keys() or VIDEO not in last:
        return None
    sound = next(
        (told[AUDIO] for path in reversed(segments) if AUDIO in (told := starts(path, tracks))),
        first[AUDIO],
    )
    return (sound - first[AUDIO]) - (last[VIDEO] - first[VIDEO])


def begins(init: Path, segment: Path) -> float:
    """Media time (s) of a segment's first picture, or of its sound where there is none."""
    found = starts(segment, _tracks(init.read_bytes()))
    return found.get(VIDEO, found.get(AUDIO, 0.0))


def starts(segment: Path, tracks: dict[int, tuple[str, int]]) -> dict[str, float]:
    """Media time (s) at which each kind of track begins in this segment."""
    found: dict[str, float] = {}
    for moof in _fragments(segment):
        for traf in (body for kind, body in _boxes(moof) if kind == b"traf"):
            inner = dict(_boxes(traf))
            number = struct.unpack_from(">I", inner[b"tfhd"], 4)[0]
            kind, scale = tracks.get(number, ("", 1))
            found.setdefault(kind, _tfdt(inner[b"tfdt"]) / scale)
        if {VIDEO, AUDIO} <= found.keys():
            break
    return found


def _tracks(init: bytes) -> dict[int, tuple[str, int]]:
    """Track number -> its kind and its ticks a second."""
    found = {}
    for trak in _inside(init, (b"moov", b"trak")):
        media = dict(_boxes(next(_inside(trak, (b"mdia",)))))
        head = dict(_boxes(trak))[b"tkhd"]
        number = struct.unpack_from(">I", head, 20 if head[0] else 12)[0]
        scale = struct.unpack_from(">I", media[b"mdhd"], 20 if media[b"mdhd"][0] else 12)[0]
        found[number] = (media[b"hdlr"][8:12].decode("ascii", "replace"), scale)
    return found


def _tfdt(body: bytes) -> int:
    return struct.unpack_from(">Q" if body[0] else ">I", body, 4)[0]


def _inside(data: bytes, names: tuple[bytes, ...]) -> Iterator[bytes]:
    for kind, body in _boxes(data):
        if kind == names[0]:
            yield from _inside(body, names[1:]) if len(names) > 1 else (body,)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 0
    while position + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        if size < 8:
            return
        yield kind, data[position + 8 : position + size]
        position += size


def _fragments(path: Path) -> Iterator[bytes]:
    """The moof boxes of a segment; what lies between them is skipped, not read."""
    with open(path, "rb") as file:
        length, position = os.fstat(file.fileno()).st_size, 0
        while position + 8 <= length:
            file.seek(position)
            size, kind = struct.unpack(">I4s", file.read(8))
            if size < 8:
                return
            if kind == b"moof":
                yield file.read(size - 8)
            position += size
