"""Fits replays.clamour to matches of five seeds, none of them the test seed, and prints its numbers.

Every rise of the crowd is an example: it is a goal or a chance, or it is not. A logistic sum of few
terms, held small by a penalty, in plain Python: it is done once, by hand, when the recordings or the
bands change.
"""

import math
import os
import statistics
from collections.abc import Sequence

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")

from bench import highlights as bench
from bench import match as matches
from replays import clamour, highlights, levels

SEEDS, COUNT = ("1", "2", "3", "4", "5"), 6
ROUNDS, STEP, PENALTY = 3000, 0.5, 1.0
Row = tuple[list[float], bool]


def run() -> None:
    root = matches.fetch(bench.VAR / "bench" / "recordings")
    rows = [row for seed in SEEDS for case in bench.load(root, seed, COUNT) for row in examples(case)]
    constant, weights = fit(rows)
    print(f"# {len(rows)} rises, {sum(wanted for _told, wanted in rows)} of them moments")
    print(f"CONSTANT = {constant:.2f}")
    print("WEIGHTS = (")
    width = len(clamour.WINDOWS)
    for first in range(0, len(weights), width):
        print(f"    ({', '.join(f'{one:.3f}' for one in weights[first : first + width])}),")
    print(")")


def examples(case: bench.Case) -> list[Row]:
    signals = case.signals()
    rise = levels.standing(levels.unmasked(signals.crowd, signals.masked)).rise
    peaks = highlights.maxima(rise, highlights.CANDIDATE, highlights.CANDIDATES_APART)
    found = []
    for onset in (highlights.onset_of(rise, peak) for peak in peaks):
        told = [value for row in clamour.rises(signals.bands, onset) for value in row]
        moments = case.match.moments
        wanted = any(at - bench.EARLY <= onset <= at + bench.LATE for at in moments)
        if not any(map(math.isnan, told)):
            found.append((told, wanted))
    return found


def fit(rows: Sequence[Row]) -> tuple[float, list[float]]:
    """By steps down the slope, on columns of one size."""
    columns = list(zip(*(told for told, _wanted in rows), strict=True))
    means = [statistics.fmean(column) for column in columns]
    sizes = [statistics.pstdev(column) or 1.0 for column in columns]
    even = [
        [(value - mean) / size for value, mean, size in zip(told, means, sizes, strict=True)]
        for told, _wanted in rows
    ]
    constant, weights = 0.0, [0.0] * len(columns)
    for _round in range(ROUNDS):
        slips = [
            _logistic(constant + math.fsum(map(float.__mul__, weights, told))) - wanted
            for told, (_told, wanted) in zip(even, rows, strict=True)
        ]
        slopes = [
            (math.fsum(map(float.__mul__, slips, column)) + PENALTY * weight) / len(rows)
            for column, weight in zip(zip(*even, strict=True), weights, strict=True)
        ]
        constant -= STEP * statistics.fmean(slips)
        weights = [weight - STEP * slope for weight, slope in zip(weights, slopes, strict=True)]
    per_decibel = [weight / size for weight, size in zip(weights, sizes, strict=True)]
    return constant - math.fsum(map(float.__mul__, per_decibel, means)), per_decibel


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))


if __name__ == "__main__":
    run()
