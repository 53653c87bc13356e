"""The view from the beginning of a live: playlists that only grow, rendered once a segment.

A live of six hours has 21,600 segments: rendering them all each second would cost a core, and
writing them all each second a disk. So lines are kept, and long playlists are written less often.
"""

from collections.abc import Sequence
from pathlib import Path

from media import playlists, publication
from media.playlists import Window
from media.timeline import Entry

VIEW = "dvr"
# A playlist of that many segments is written at every change; longer ones as much less often.
WRITTEN_AT_ONCE = 1800
LONGEST_WAIT = 4.0  # s


class DvrPlaylists:
    """Of one recording, in every rung."""

    def __init__(self, public: Path, target: int) -> None:
        self.public, self.target = public, target
        self._entries: list[Entry] = []
        self._lines: dict[str, list[str]] = {}
        self._written_at = 0.0

    def extend(self, fresh: Sequence[Entry]) -> None:
        """Adds what became public, at the end."""
        rungs = publication.rungs_in(self.public, [*self._entries, *fresh]) if fresh else []
        for rung in rungs:
            # A rung that appears later begins with what stood in for it.
            todo = fresh if rung in self._lines else [*self._entries, *fresh]
            self._lines.setdefault(rung, []).extend(self._rendered(rung, todo))
        self._entries += fresh

    def _rendered(self, rung: str, fresh: Sequence[Entry]) -> list[str]:
        lines: list[str] = []
        known = rung in self._lines and self._entries
        previous = self._entries[-1] if known else None
        addresses = publication.uris(self.public, rung)
        for entry in fresh:
            lines += playlists.segment_lines(previous, entry, *addresses)
            previous = entry
        return lines

    def is_due(self, now: float) -> bool:
        """Whether it is time to write (now: monotonic s)."""
        wait = min(LONGEST_WAIT, len(self._entries) / WRITTEN_AT_ONCE - 1)
        return now - self._written_at >= wait

    def write(self, now: float, *, ended: bool) -> None:
        if not self._entries:
            return
        self._written_at = now
        head = playlists.head(Window(()), self.target, kind="EVENT")
        for rung, lines in self._lines.items():
            tail = ["#EXT-X-ENDLIST"] if ended else []
            text = "\n".join([*head, *lines, *tail]) + "\n"
            publication.write_atomically(self.public / f"{VIEW}-{rung}.m3u8", text)
        publication.write_multivariant(
            self.public, VIEW, publication.in_order(self._lines), self._entries
        )
