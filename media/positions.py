"""Where a moment of the event clock stands in the replay, and back; for many of them. Pure."""

from bisect import bisect_right
from collections.abc import Iterable

from media.timeline import Entry

JOIN = 0.002  # s: clocks of a take count in milliseconds


class Positions:
    """Of what a replay shows; what is not in it has no position."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = [entry for entry in entries if not entry.slate]
        self._at = [entry.at for entry in self.entries]
        self._until = [entry.until for entry in self.entries]
        self._position, total = [], 0.0
        for entry in self.entries:
            self._position.append(total)
            total += entry.duration
        self.duration = total

    def time(self, moment: float) -> float | None:
        """Seconds into the replay; None where that moment is not shown."""
        index = bisect_right(self._at, moment + JOIN) - 1
        if index < 0 or moment >= self.entries[index].until + JOIN:
            return None
        return self._position[index] + max(0.0, moment - self._at[index])

    def near(self, moment: float) -> float | None:
        """The same; of a moment that is not shown, where the picture goes on. None without one."""
        if not self.entries:
            return None
        index = bisect_right(self._until, moment)
        if index == len(self.entries):
            return self.duration
        return self._position[index] + max(0.0, moment - self._at[index])

    def span(self, start: float, end: float) -> tuple[float, float] | None:
        """A passage that is shown whole and in one piece, else None."""
        first, last = self.time(start), self.time(max(start, end - 2 * JOIN))
        if first is None or last is None or abs((last - first) - (end - start)) > 0.1:
            return None
        return first, first + end - start

    def moment(self, seconds: float) -> float | None:
        """None of a replay without a picture; past its end, its end."""
        if not self.entries:
            return None
        index = max(0, bisect_right(self._position, seconds) - 1)
        entry = self.entries[index]
        return entry.at + min(entry.duration, max(0.0, seconds - self._position[index]))
