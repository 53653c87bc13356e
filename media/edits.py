"""What staff change in a finished replay: where it begins and ends, what is cut, what is muted. Pure.

An edit is a view like every other: it chooses entries, and names another version of those whose
sound is muted. No segment is ever changed, so taking the edit back gives the whole replay again.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from media.programme import Span
from media.timeline import Entry

# A passage that ends this much inside a segment has not touched it: less than an image.
GRAZE = 0.02  # s
# Sound and picture of a segment do not end at the same sample: what is muted reaches a bit further.
REACH = 0.05  # s


@dataclass(frozen=True, slots=True)
class Edit:
    """Moments of the event clock, s since 1970; spans always have an end."""

    start: float | None = None
    end: float | None = None
    cut: tuple[Span, ...] = ()
    muted: tuple[Span, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return self == Edit()

    def applied(self, entries: Iterable[Entry]) -> list[Entry]:
        """To the segment: of a passage that is cut nothing stays, a beginning keeps its segment."""
        return [self._voiced(entry) for entry in entries if self._keeps(entry)]

    def _keeps(self, entry: Entry) -> bool:
        if self.start is not None and entry.until <= self.start + GRAZE:
            return False
        if self.end is not None and entry.at >= self.end - GRAZE:
            return False
        return not any(_touches(span, entry) for span in self.cut)

    def _voiced(self, entry: Entry) -> Entry:
        parts = muted_parts(self.muted, entry)
        return replace(entry, version=version_of(parts)) if parts else entry

    def offset(self, shown: Sequence[Entry]) -> float:
        """Seconds into what is shown where a player should begin."""
        first = next((entry for entry in shown if not entry.slate), None)
        return max(0.0, self.start - first.at) if self.start is not None and first else 0.0


NOTHING = Edit()


def muted_parts(spans: Iterable[Span], entry: Entry) -> tuple[tuple[float, float], ...]:
    """The seconds of this entry whose sound is taken away, from its beginning on."""
    found = []
    for span in spans:
        start, end = span.start - REACH - entry.at, (span.end or span.start) + REACH - entry.at
        if end > 0 and start < entry.duration:
            found.append((round(max(0.0, start), 3), round(min(entry.duration, end), 3)))
    return tuple(sorted(found))


def version_of(parts: Sequence[tuple[float, float]]) -> str:
    """Part of a file's name: the same passage is the same file, another passage another one."""
    return "m" + hashlib.sha256(repr(tuple(parts)).encode()).hexdigest()[:10]


def _touches(span: Span, entry: Entry) -> bool:
    end = span.end if span.end is not None else float("inf")
    return entry.until > span.start + GRAZE and entry.at < end - GRAZE
