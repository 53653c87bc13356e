"""Loudness curves, and what is usual about each of their seconds. Pure."""

import bisect
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HZ = 10
SILENCE = -75.0  # dB: no sound at all, not a quiet crowd
BASELINE = 240.0  # s on either side: what is usual about now
LEAST_SPREAD = 1.5  # dB: a very even sound must not make an event of every cough


@dataclass(frozen=True, slots=True)
class Passage:
    """Seconds since 1970 on the event clock."""

    start: float
    end: float

    def has(self, at: float) -> bool:
        return self.start <= at < self.end

    def meets(self, other: "Passage") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Level:
    """A loudness curve; nan where there is none."""

    start: float
    values: Sequence[float]
    hz: float = HZ

    @property
    def end(self) -> float:
        return self.at(len(self.values))

    def at(self, index: float) -> float:
        return self.start + index / self.hz

    def index(self, moment: float) -> int:
        return round((moment - self.start) * self.hz)

    def between(self, start: float, end: float) -> list[float]:
        """What was heard between two moments."""
        low, high = max(0, self.index(start)), max(0, self.index(end))
        return [value for value in self.values[low:high] if value == value]  # nan is not itself

    def mean(self, start: float, end: float) -> float:
        """nan when nothing was heard."""
        return _mean(self.between(start, end))

    def quantile(self, share: float, start: float, end: float) -> float:
        """What that share of the values stays under; nan when nothing was heard."""
        known = sorted(self.between(start, end))
        if not known:
            return math.nan
        place = share * (len(known) - 1)
        low, part = known[int(place)], place - int(place)
        return low + part * (known[math.ceil(place)] - low)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far each second stands out of the minutes about it."""

    level: Level
    rise: Level  # dB over their median, once a second
    spreads: Level  # the same, in what they mostly vary by


def unmasked(level: Level, masked: Iterable[Passage]) -> Level:
    """Silence and what must not count become holes."""
    values = [value if value > SILENCE else math.nan for value in level.values]
    for passage in masked:
        low = min(len(values), max(0, level.index(passage.start)))
        high = min(len(values), max(0, level.index(passage.end)))
        values[low:high] = [math.nan] * (high - low)
    return Level(level.start, values, level.hz)


def standing(heard: Level) -> Standing:
    smooth = _per_second(heard)
    usual = _rolling_medians(smooth)
    rises = [value - median for value, (median, _spread) in zip(smooth, usual, strict=True)]
    spreads = [rise / spread for rise, (_median, spread) in zip(rises, usual, strict=True)]
    start = heard.start
    return Standing(heard, Level(start, rises, 1.0), Level(start, spreads, 1.0))


def _per_second(level: Level) -> list[float]:
    """A mean of two seconds about each second."""
    half = int(level.hz)
    return [
        _mean([one for one in level.values[max(0, at - half) : at + half] if one == one])
        for at in range(0, len(level.values), half)
    ]


def _mean(known: Sequence[float]) -> float:
    return math.fsum(known) / len(known) if known else math.nan


def _rolling_medians(values: Sequence[float]) -> list[tuple[float, float]]:
    """(median, spread) of the minutes about each second; a window that is kept in order."""
    width, window, found = int(BASELINE / 2), [], []
    for at in range(-width, len(values)):
        _enter(window, values, at + width)
        _leave(window, values, at - width - 1)
        if at >= 0:
            found.append(_middle(window))
    return found


def _enter(window: list[float], values: Sequence[float], at: int) -> None:
    if 0 <= at < len(values) and values[at] == values[at]:
        bisect.insort(window, values[at])


def _leave(window: list[float], values: Sequence[float], at: int) -> None:
    if 0 <= at < len(values) and values[at] == values[at]:
        del window[bisect.bisect_left(window, values[at])]


def _middle(window: list[float]) -> tuple[float, float]:
    """The spread is read off the lower half alone: the moments themselves do not widen it."""
    if not window:
        return math.nan, LEAST_SPREAD
    median, lower = window[len(window) // 2], window[len(window) // 4]
    return median, max(1.4826 * (median - lower), LEAST_SPREAD)
