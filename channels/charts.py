"""Health drawn as small SVG charts. Pure: numbers in, what the template writes as attributes out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from media.health import Series, Value

WIDTH, HEIGHT = 600, 90
GAP = 3.0  # times the usual step: from there on the line is broken


@dataclass(frozen=True, slots=True)
class Line:
    role: str
    parts: tuple[str, ...]  # one polyline each, "x,y x,y"
    least: float
    most: float
    last: Value


@dataclass(frozen=True, slots=True)
class Chart:
    name: str
    top: float  # what the upper edge stands for
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Axis:
    start: float
    end: float

    def x(self, moment: float) -> float:
        span = max(self.end - self.start, 1.0)
        return round(min(max((moment - self.start) / span, 0.0), 1.0) * WIDTH, 1)


def axis_of(moments: Sequence[float]) -> Axis:
    return Axis(moments[0], moments[-1])


def chart(
    name: str, series: Sequence[Series], moments: Sequence[float], scale: float, step: float
) -> Chart | None:
    """None when nobody ever said anything of it. scale: of the raw value, as 1e-6 for Mbit/s."""
    known = [
        (one.role, [None if value is None else value * scale for value in one.values])
        for one in series
        if any(value is not None for value in one.values)
    ]
    if not known:
        return None
    top = _rounded_up(max(value for _role, values in known for value in values if value is not None))
    axis = axis_of(moments)
    lines = [_line(role, values, moments, axis, top, step) for role, values in known]
    return Chart(name, top, tuple(lines))


def _line(
    role: str, values: list[Value], moments: Sequence[float], axis: Axis, top: float, step: float
) -> Line:
    told = [(at, value) for at, value in zip(moments, values, strict=True) if value is not None]
    cuts = [
        index + 1
        for index, (before, after) in enumerate(pairwise(told))
        if after[0] - before[0] > GAP * max(step, 1.0)
    ]
    parts = [told[first:last] for first, last in pairwise([0, *cuts, len(told)])]
    numbers = [value for _at, value in told]
    return Line(
        role,
        tuple(" ".join(_point(at, value, axis, top) for at, value in part) for part in parts),
        min(numbers),
        max(numbers),
        numbers[-1],
    )


def _point(at: float, value: float, axis: Axis, top: float) -> str:
    height = HEIGHT - round(min(value / top, 1.0) * HEIGHT, 1)
    return f"{axis.x(at):g},{height:g}"


def _rounded_up(value: float) -> float:
    """1, 2 or 5 times a power of ten: an edge that can be read."""
    unit = 10.0 ** math.floor(math.log10(max(value, 0.1)))
    return next(unit * times for times in (1, 2, 5, 10) if unit * times >= value - 1e-9)
