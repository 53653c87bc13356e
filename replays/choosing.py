"""Which clips make a recap. Pure.

Goals always; something of each half, when there is something; then by points, until the time is
used, what happened close to what is told already counting less. Told in the order of time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from channels.models import Cue

ALWAYS = (Cue.Kind.GOAL.value,)
SPREAD = 8  # an event has so many stretches; two clips of one stretch tell about the same


@dataclass(frozen=True, slots=True)
class Candidate:
    key: str
    kind: str
    points: float
    start: float  # s since 1970
    seconds: float


def choose(
    candidates: Iterable[Candidate], length: float, start: float, end: float, between: float = 0.0
) -> list[Candidate]:
    """length: s that the recap should last; between: s of what stands between two clips."""
    left = sorted(candidates, key=lambda one: one.start)
    chosen = [one for one in left if one.kind in ALWAYS]
    middle = (start + end) / 2
    for half in (lambda one: one.start < middle, lambda one: one.start >= middle):
        if not any(map(half, chosen)):
            chosen += _best([one for one in left if half(one)], chosen, (end - start) / SPREAD)
    while better := _best(
        [one for one in left if one not in chosen and _fits(one, chosen, length, between)],
        chosen,
        (end - start) / SPREAD,
    ):
        chosen += better
    return sorted(chosen, key=lambda one: one.start)


def _fits(one: Candidate, chosen: Sequence[Candidate], length: float, between: float) -> bool:
    taken = sum(other.seconds + between for other in chosen)
    return taken + one.seconds <= length


def _best(
    left: Sequence[Candidate], chosen: Sequence[Candidate], stretch: float
) -> list[Candidate]:
    """At most one."""

    def worth(one: Candidate) -> tuple[float, float]:
        near = any(abs(one.start - other.start) < stretch for other in chosen)
        return one.points * (0.7 if near else 1.0), -one.start

    return [max(left, key=worth)] if left else []
