"""Which part of a timeline is public: the programme, without what is covered. Pure.

A cover (slate by hand, closed session) hides every segment that shows any of it; while it lasts, the
slate stands in its place, so that the live playlist goes on at the encoder's own pace.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from media import timeline
from media.timeline import Entry


@dataclass(frozen=True, slots=True)
class Span:
    """A passage of the event clock, s since 1970; an open end means: still."""

    start: float
    end: float | None = None
    closed: bool = False  # a closed session, not just the slate

    def touches(self, entry: Entry) -> bool:
        return entry.until > self.start and (self.end is None or entry.at < self.end)


@dataclass(frozen=True, slots=True)
class Programme:
    """What is to be public: the moments between two times (s since 1970), None when not yet."""

    start: float | None = None
    end: float | None = None
    covers: tuple[Span, ...] = ()

    @property
    def is_on_air(self) -> bool:
        return self.start is not None and self.end is None

    @property
    def is_covered(self) -> bool:
        return any(cover.end is None for cover in self.covers)

    def has(self, entry: Entry) -> bool:
        """Whether the entry falls into the programme, covered or not."""
        return self.start is not None and Span(self.start, self.end).touches(entry)

    def cover_of(self, entry: Entry) -> Span | None:
        """The cover that hides this entry; a closed session before a mere slate."""
        found = [cover for cover in self.covers if cover.touches(entry)]
        return max(found, key=lambda cover: cover.closed, default=None)

    def shown(self, entries: Iterable[Entry]) -> list[Entry]:
        """What residents may see, nothing in place of what they may not."""
        return [entry for entry in entries if self.has(entry) and not self.cover_of(entry)]


@dataclass(frozen=True, slots=True)
class Slate:
    """A prepared slate: its name as a take, how many segments it has and how long each is."""

    name: str
    count: int
    seconds: float

    def after(self, previous: Entry | None, at: float) -> Entry:
        """Its segment for that moment, following on its own last one."""
        follows = previous is not None and previous.take == self.name
        number = (previous.number + 1) % self.count if previous and follows else 0
        return Entry(self.name, number, at, self.seconds, slate=True)


@dataclass(frozen=True, slots=True)
class Slates:
    """Those that are ready: for a picture that is away, and for a closed session."""

    usual: Slate | None = None
    closed: Slate | None = None


NO_SLATES = Slates()


class Arrangement:
    """The public sequence of one programme, growing with the timeline; same input, same output."""

    def __init__(self, programme: Programme, slates: Slates) -> None:
        self.programme, self.slates = programme, slates
        self.shown: list[Entry] = []
        self.taken = 0
        self._covered_from: float | None = None

    def extend(self, entries: Sequence[Entry]) -> list[Entry]:
        """Takes in what the timeline has more than at the last call; returns what became public."""
        before = len(self.shown)
        for entry in entries[self.taken :]:
            if self.programme.has(entry):
                self._add(entry)
        self.taken = len(entries)
        return self.shown[before:]

    def lengthen(self, count: int) -> None:
        """At least so many segments: a playlist that was longer may not become shorter.

        (What a closed session takes back is replaced by slate, and that is cut in other lengths.)
        """
        slate = self.slates.closed or self.slates.usual
        while slate and len(self.shown) < count and self._covered_from is not None:
            self._append(slate)

    def _append(self, slate: Slate) -> None:
        previous, at = self.shown[-1] if self.shown else None, self._covered_from or 0.0
        self.shown.append(slate.after(previous, at))
        self._covered_from = at + slate.seconds

    def _add(self, entry: Entry) -> None:
        cover = self.programme.cover_of(entry)
        if cover is None:
            self._covered_from = None
            self.shown.append(entry)
            return
        if self._covered_from is None:
            self._covered_from = entry.at
        slate = self.slates.closed if cover.closed else self.slates.usual
        while slate and (self._covered_from or 0.0) + slate.seconds <= entry.until + 0.001:
            self._append(slate)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """What outlives the live window."""
    return [entry for entry in entries if entry.keep != timeline.NONE]
