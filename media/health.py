"""What was kept of a live's health (media.engine.health): read again, as series and as troubles."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

FILE_NAME = "health.jsonl"
MOST = 600  # points that a chart shows
FRESH = 12.0  # s: the engine keeps a line every five
SAME_WITHIN = 40.0  # s: the same fault said again is one
TAIL = 64 * 1024  # bytes that surely hold the last line

Value = float | None


@dataclass(frozen=True, slots=True)
class Series:
    """One quantity of one input; None where nothing was known."""

    name: str
    role: str  # empty: of the machine
    values: tuple[Value, ...]


@dataclass(slots=True)
class Trouble:
    code: str
    detail: str
    first: float
    last: float
    count: int


# Several samples that share a point are told by the one that matters to who looks for a fault.
OF_A_FEED: dict[str, Callable[[Iterable[float]], float]] = {
    "bitrate": min, "fps": min, "gop": max, "lag": max,
}
OF_THE_MACHINE: dict[str, Callable[[Iterable[float]], float]] = {"load": max, "disk_free": min}


def load(directory: Path) -> list[dict]:
    """Every whole line, oldest first; none before an engine began."""
    try:
        lines = (directory / FILE_NAME).read_text(errors="replace").splitlines()
    except FileNotFoundError:
        return []
    return [sample for line in lines if (sample := _sample(line))]


def _sample(line: str) -> dict | None:
    try:
        told = json.loads(line)
    except ValueError:
        return None
    return told if isinstance(told, dict) and "at" in told and "feeds" in told else None


def latest(directory: Path, now: float) -> dict | None:
    """How it is now; None when the engine has said nothing of it lately."""
    try:
        with (directory / FILE_NAME).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - TAIL))
            lines = file.read().decode(errors="replace").splitlines()
    except FileNotFoundError:
        return None
    found = next((sample for line in reversed(lines) if (sample := _sample(line))), None)
    return found if found and abs(now - found["at"]) < FRESH else None


def thinned(samples: Sequence[dict], most: int = MOST) -> tuple[list[float], list[Series]]:
    """(the points' moments, the series over them): at most so many points, faults kept visible."""
    if not samples:
        return [], []
    size = -(-len(samples) // most)
    groups = [samples[first : first + size] for first in range(0, len(samples), size)]
    roles = sorted({feed["role"] for one in samples for feed in one["feeds"]}, reverse=True)
    found = [
        Series(name, role, tuple(_picked(group, name, role, pick) for group in groups))
        for name, pick in OF_A_FEED.items()
        for role in roles
    ]
    for name, pick in OF_THE_MACHINE.items():
        found.append(Series(name, "", tuple(_picked(group, name, "", pick) for group in groups)))
    return [group[0]["at"] for group in groups], found


def _picked(group: Sequence[dict], name: str, role: str, pick: Callable) -> Value:
    known = [value for one in group if (value := value_of(one, name, role)) is not None]
    return pick(known) if known else None


def value_of(sample: dict, name: str, role: str = "") -> Value:
    if not role:
        return sample.get(name)
    return next((feed.get(name) for feed in sample["feeds"] if feed["role"] == role), None)


def troubles(samples: Iterable[dict]) -> list[Trouble]:
    """The alarms, each once with its first and last time, oldest first."""
    found: list[Trouble] = []
    for alarm in (alarm for one in samples for alarm in one.get("alarms", ())):
        told = alarm["code"], alarm["detail"]
        known = next(
            (each for each in reversed(found) if (each.code, each.detail) == told), None
        )
        if known and alarm["at"] - known.last < SAME_WITHIN:
            known.last = max(known.last, alarm["at"])
            known.count = max(known.count, alarm.get("count", 1))
        else:
            found.append(Trouble(*told, alarm["at"], alarm["at"], alarm.get("count", 1)))
    return found


def step_of(moments: Sequence[float]) -> float:
    """The usual distance of two points, s: a longer one is a silence."""
    steps = sorted(after - before for before, after in pairwise(moments))
    return steps[len(steps) // 2] if steps else 0.0
