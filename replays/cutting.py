"""Which parts of a passage are copied and which are encoded again, to the picture. Pure.

Segments begin with a picture that needs no other: whole segments are copied. Encoded are the ends,
what a title lies over, and all of a take that is not of the same size and kind as the main one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from media.ffmpeg.graphs.packets import Packet
from media.timeline import Entry

NEAR = 0.25  # of a picture: what counts as the same moment


@dataclass(frozen=True, slots=True)
class Run:
    """Segments of one take that follow each other, and the pictures in them."""

    entries: tuple[Entry, ...]
    packets: tuple[Packet, ...]  # of all entries, in the order of decoding
    kind: bytes = b""  # equal where two runs can stand in one file without encoding

    @property
    def interval(self) -> float:
        """s from one picture to the next."""
        shown = sorted(packet.pts for packet in self.packets)
        steps = [after - before for before, after in zip(shown, shown[1:], strict=False)]
        return median(steps) if steps else 0.04

    @property
    def shift(self) -> float:
        """From the event clock to the file's own."""
        first = min(packet.pts for packet in self.packets)
        return first - self.entries[0].at


@dataclass(frozen=True, slots=True)
class Piece:
    """Pictures of one run, one behind the other; times on the clock of the run's file."""

    run: int
    first: int  # of the entries that it needs
    last: int
    start: float
    end: float
    frames: int
    is_copy: bool

    @property
    def seconds(self) -> float:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Passage:
    """What of one run is shown, on its file's clock: where its sound is cut."""

    run: int
    start: float
    end: float
    frames: int

    @property
    def seconds(self) -> float:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Plan:
    passages: tuple[Passage, ...]
    pieces: tuple[Piece, ...]

    @property
    def frames(self) -> int:
        return sum(piece.frames for piece in self.pieces)

    @property
    def seconds(self) -> float:
        return sum(piece.seconds for piece in self.pieces)


def plan(
    runs: Sequence[Run], start: float, end: float, *, titled: float = 0.0, copies: bool = True
) -> Plan:
    """start, end: on the event clock. titled: s at the beginning that are encoded for the title."""
    passages = [
        passage
        for number, run in enumerate(runs)
        if run.packets and (passage := _passage(number, run, start, end))
    ]
    main = main_kind(runs, passages)
    pieces: list[Piece] = []
    for passage in passages:
        run = runs[passage.run]
        covered = sum(piece.seconds for piece in pieces)
        untitled = passage.start + max(0.0, titled - covered)
        whole = _copied(run, passage, untitled) if copies and run.kind == main else None
        pieces += _around(run, passage, whole)
    return Plan(tuple(passages), tuple(pieces))


def main_kind(runs: Sequence[Run], passages: Sequence[Passage]) -> bytes:
    """What most of the pictures are."""
    longest = max(passages, key=lambda passage: passage.frames, default=None)
    return runs[longest.run].kind if longest else b""


def _passage(number: int, run: Run, start: float, end: float) -> Passage | None:
    slack = NEAR * run.interval
    first, last = start + run.shift - slack, end + run.shift - slack
    shown = sorted(packet.pts for packet in run.packets if first <= packet.pts < last)
    if not shown:
        return None
    return Passage(number, shown[0], shown[-1] + run.interval, len(shown))


def _copied(run: Run, passage: Passage, earliest: float) -> tuple[int, int] | None:
    """The entries [from, to) that lie whole in the passage, if their pictures do not look outside."""
    slack = NEAR * run.interval
    begins = [_begin(run, index) for index in range(len(run.entries) + 1)]
    inside = [
        index
        for index, begin in enumerate(begins)
        if begin is not None and earliest - slack <= begin <= passage.end + slack
    ]
    if len(inside) < 2:
        return None
    return (
        (inside[0], inside[-1]) if _is_closed(run, begins[inside[0]], begins[inside[-1]]) else None
    )


def _begin(run: Run, index: int) -> float | None:
    """The first picture of that entry, which stands alone; behind the last one, the end of all."""
    if index == len(run.entries):
        return max(packet.pts for packet in run.packets) + run.interval
    expected = run.entries[index].at + run.shift
    keys = [packet.pts for packet in run.packets if packet.key]
    nearest = min(keys, key=lambda pts: abs(pts - expected), default=None)
    if nearest is None or abs(nearest - expected) > 2 * NEAR * run.interval:
        return None
    return nearest


def _is_closed(run: Run, start: float, end: float) -> bool:
    """Whether what is decoded between the two is also what is shown between them."""
    slack = NEAR * run.interval
    order = [packet.pts for packet in run.packets]
    first = next(index for index, pts in enumerate(order) if abs(pts - start) < slack)
    following = (index for index, pts in enumerate(order) if abs(pts - end) < slack)
    last = next(following, len(order))
    shown = [pts for pts in order if start - slack < pts < end - slack]
    return shown == order[first:last]


def _around(run: Run, passage: Passage, whole: tuple[int, int] | None) -> list[Piece]:
    """The copied middle, and what is encoded before and behind it."""
    if whole is None:
        return _encoded(run, passage, passage.start, passage.end)
    start, end = _begin(run, whole[0]), _begin(run, whole[1])
    slack = NEAR * run.interval
    frames = sum(1 for packet in run.packets if start - slack < packet.pts < end - slack)
    middle = Piece(passage.run, whole[0], whole[1] - 1, start, end, frames, is_copy=True)
    head = _encoded(run, passage, passage.start, start)
    return [*head, middle, *_encoded(run, passage, end, passage.end)]


def _encoded(run: Run, passage: Passage, start: float, end: float) -> list[Piece]:
    slack = NEAR * run.interval
    frames = [packet.pts for packet in run.packets if start - slack < packet.pts < end - slack]
    if not frames:
        return []
    needed = [
        index
        for index, entry in enumerate(run.entries)
        if entry.until + run.shift > start - run.interval and entry.at + run.shift < end + slack
    ]
    return [Piece(passage.run, needed[0], needed[-1], start, end, len(frames), is_copy=False)]
