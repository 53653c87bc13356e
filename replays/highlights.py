"""Finds the moments of a broadcast: points that can be read, added up, spread in time. Pure.

Sampled ten times a second on the event clock: how loud the crowd is. Its rise over the usual level
of the minutes about it, how sudden it is, whether it sounds like a clamour, viewers' reactions,
quick cuts that look like replays and the control room's marks each give points; a local maximum
with enough of them is proposed.
"""

import bisect
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from replays import clamour, levels
from replays.levels import Level, Passage, Standing

ALGORITHM = "points-3"
CANDIDATE = 3.0  # dB over the usual level
CANDIDATES_APART = 15.0  # s
ONSET_WITHIN = 10.0  # s
CONFIRMED_AFTER = 6.0  # s: a peak is one when this much has been heard behind it
# A mark is pressed late, and what follows a moment comes later still.
MARK = (-2.0, 14.0)  # s around the onset
REACTIONS = (2.0, 23.0)
CUTS = (5.0, 30.0)
FEWEST_REACTIONS = 10  # of fewer it cannot be said that a moment lacked them


@dataclass(frozen=True, slots=True)
class Weights:
    """Most points that each signal gives; how long a moment is; how far apart two are. A match's."""

    crowd: float = 15.0
    attack: float = 10.0
    clamour: float = 50.0
    reactions: float = 25.0
    replay: float = 25.0
    marker: float = 60.0
    threshold: float = 45.0  # % of the points that could be given
    lead_in: float = 10.0
    lead_out: float = 18.0
    apart: float = 25.0


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything that was sampled of a broadcast; moments in s since 1970, in order."""

    crowd: Level
    bands: Sequence[Level] = ()  # of the same sound, lowest first
    cuts: Sequence[float] = ()
    reactions: Sequence[float] = ()
    marks: Sequence[float] = ()
    masked: Sequence[Passage] = ()  # breaks, slates, what the public may not see


@dataclass(frozen=True, slots=True)
class Reason:
    points: float
    value: float  # dB, dB, %, reactions, cuts, marks


@dataclass(frozen=True, slots=True)
class Proposal:
    peak: float
    onset: float
    start: float
    end: float
    score: float
    reasons: dict[str, Reason] = field(default_factory=dict)


def propose(signals: Signals, weights: Weights) -> list[Proposal]:
    """The moments that reach the threshold, and every mark, in the order of time."""
    heard = levels.standing(levels.unmasked(signals.crowd, signals.masked))
    peaks = maxima(heard.rise, CANDIDATE, CANDIDATES_APART)
    found = [_judge(signals, weights, heard, peak) for peak in peaks]
    loose = [mark for mark in signals.marks if not any(_is_marked(one, mark) for one in found)]
    found += [_of_mark(signals, weights, heard, mark) for mark in loose if _is_open(signals, mark)]
    return _spread(found, signals, weights)


def maxima(curve: Level, least: float, apart: float) -> list[float]:
    """The highest first takes its neighbourhood; a peak at the very end is not one yet."""
    values = curve.values
    rising = [at for at, value in enumerate(values) if value >= least]
    taken: list[float] = []
    for at in sorted(rising, key=lambda one: -values[one]):
        moment = curve.at(at)
        is_last = len(values) - at <= CONFIRMED_AFTER * curve.hz
        if not is_last and all(abs(moment - other) >= apart for other in taken):
            taken.append(moment)
    return sorted(taken)


def _judge(signals: Signals, weights: Weights, heard: Standing, peak: float) -> Proposal:
    onset = onset_of(heard.rise, peak)
    height = heard.spreads.values[heard.spreads.index(peak)]
    found = {
        "crowd": Reason(weights.crowd * _share(height / 7), rise_of(heard.level, onset, peak)),
        "attack": _attack(heard.level, onset, weights.attack),
        "clamour": _clamour(signals, onset, weights.clamour),
        **_others(signals, weights, onset),
    }
    return _proposal(weights, peak, onset, found)


def _of_mark(signals: Signals, weights: Weights, heard: Standing, mark: float) -> Proposal:
    """What somebody marked is a moment, whatever could be heard; its beginning is looked for."""
    rise = heard.rise
    low, high = max(0, rise.index(mark - 20)), max(0, rise.index(mark + 2))
    about = [(value, at) for at, value in enumerate(rise.values[low:high], low) if value == value]
    peak = rise.at(max(about)[1]) if about and max(about)[0] > levels.LEAST_SPREAD else mark
    found = _judge(signals, weights, heard, peak) if peak != mark else None
    if found and "marker" in found.reasons:
        return found
    reasons = {**(found.reasons if found else {}), "marker": Reason(weights.marker, 1.0)}
    return _proposal(weights, peak, min(peak, mark), reasons)


def _proposal(weights: Weights, peak: float, onset: float, reasons: dict) -> Proposal:
    kept = {name: reason for name, reason in reasons.items() if reason.points > 0}
    score = min(100.0, sum(reason.points for reason in kept.values()))
    start, end = onset - weights.lead_in, max(onset + weights.lead_out, peak + 2)
    return Proposal(peak, onset, start, end, round(score, 1), kept)


def onset_of(curve: Level, peak: float) -> float:
    """Where it began: back from the peak while it stands half as high."""
    at = curve.index(peak)
    half, first = curve.values[at] / 2, at - int(ONSET_WITHIN * curve.hz)
    while at > max(first, 0) and curve.values[at - 1] > half:
        at -= 1
    return curve.at(at)


def rise_of(heard: Level, onset: float, peak: float) -> float:
    """dB between the seconds before and the loudest ones."""
    before, loud = heard.mean(onset - 12, onset - 2), heard.mean(peak - 1, peak + 1)
    rise = loud - before
    return rise if rise == rise else 0.0


def _attack(heard: Level, onset: float, most: float) -> Reason:
    rise = heard.mean(onset, onset + 3) - heard.mean(onset - 4, onset - 1)
    return Reason(most * _share(rise / 9), rise) if rise == rise else Reason(0.0, 0.0)


def _clamour(signals: Signals, onset: float, most: float) -> Reason:
    likely = clamour.likelihood(signals.bands, onset)
    return Reason(most * _share(likely), 100 * _share(likely))


def _others(signals: Signals, weights: Weights, onset: float) -> dict[str, Reason]:
    level = signals.crowd
    span = Passage(level.start, level.end)
    reacted, often = _against(signals.reactions, onset, REACTIONS, span)
    cuts, rate = _against(signals.cuts, onset, CUTS, span)
    marks = _count(signals.marks, onset + MARK[0], onset + MARK[1])
    surprise = (reacted - often) / math.sqrt(often + 1)
    burst = (cuts - rate) / math.sqrt(max(rate, 1.0))
    return {
        "reactions": Reason(weights.reactions * _share((surprise - 1) / 8), reacted),
        "replay": Reason(weights.replay * _share(burst / 2.5), cuts),
        "marker": Reason(weights.marker if marks else 0.0, marks),
    }


def _against(
    times: Sequence[float], onset: float, window: tuple[float, float], span: Passage
) -> tuple[int, float]:
    """How many there were in the window, and how many there mostly are in one as long."""
    low, high = window
    counts = sorted(
        _count(times, onset + shift + low, onset + shift + high)
        for shift in range(-600, 601, 25)
        if span.has(onset + shift + low) and span.has(onset + shift + high)
    )
    usual = counts[len(counts) // 2] if counts else 0.0
    return _count(times, onset + low, onset + high), usual


def _count(times: Sequence[float], start: float, end: float) -> int:
    return bisect.bisect_left(times, end) - bisect.bisect_left(times, start)


def _share(value: float) -> float:
    return min(1.0, max(0.0, value)) if value == value else 0.0


def _is_marked(one: Proposal, mark: float) -> bool:
    return one.onset + MARK[0] <= mark < one.onset + MARK[1]


def _is_open(signals: Signals, moment: float) -> bool:
    return not any(passage.has(moment) for passage in signals.masked)


def _spread(found: list[Proposal], signals: Signals, weights: Weights) -> list[Proposal]:
    """The best first; what is too near to a better one is the same moment."""
    taken: list[Proposal] = []
    for one in sorted(found, key=lambda one: (-one.score, one.peak)):
        enough = one.score >= max(1.0, needed(signals, weights, one.onset))
        enough = enough and not _is_unheard(signals, weights, one.onset)
        enough = enough or "marker" in one.reasons
        if enough and all(abs(one.onset - other.onset) >= weights.apart for other in taken):
            taken.append(one)
    return sorted(taken, key=lambda one: one.peak)


def _is_unheard(signals: Signals, weights: Weights, onset: float) -> bool:
    """It cannot be said yet what it sounds like: in some seconds it can."""
    asked = weights.clamour and any(band.end >= onset for band in signals.bands)
    return bool(asked) and signals.crowd.end < onset + clamour.HEARD_THROUGH


def needed(signals: Signals, weights: Weights, onset: float) -> float:
    """The threshold, as far as signals could give points: without bands (a recording of before), or
    viewers who react (a few are a gift, no measure), or replays that may still come, as many cannot
    be asked for."""
    end = signals.crowd.end
    possible = weights.crowd + weights.attack
    possible += 0.0 if math.isnan(clamour.likelihood(signals.bands, onset)) else weights.clamour
    late = (
        (signals.reactions, FEWEST_REACTIONS, weights.reactions, REACTIONS),
        (signals.cuts, 1, weights.replay, CUTS),
    )
    for times, fewest, points, (_low, high) in late:
        share = 0.0 if len(times) < fewest else 0.5 if onset + high > end else 1.0
        possible += share * points
    return weights.threshold * possible / 100
