"""Moments found in matches whose moments are known, on two seeds; nothing is fitted to the second.

The crowds and voices are real recordings, the timelines are ours (bench.match), so the figures hold
these matches against each other and against plain loudness, not against other people's data.
TV_BENCH_SHORT=1: two short matches a seed.
"""

import json
import os
import random
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")

from bench import match as matches
from bench.figures import VAR, Report
from bench.match import Match
from media.ffmpeg import runner
from media.ffmpeg.graphs import signals as graph
from replays import highlights, levels
from replays.highlights import Signals, Weights
from replays.levels import HZ, Level, Passage

SHORT = bool(os.environ.get("TV_BENCH_SHORT"))
SECONDS = 900.0 if SHORT else 1800.0
# Seed, and how many matches; the second was never looked into.
SEEDS = {"dev": ("1", 2 if SHORT else 6), "test": ("2026", 2 if SHORT else 12)}
EARLY, LATE = 6.0, 10.0  # s: an onset this far from the truth is the moment
DRAWS = 1000
FUSED = Weights()
Finder = Callable[["Case"], list[float]]


@dataclass
class Case:
    """A match, and what was sampled of it."""

    match: Match
    crowd: list[float]
    bands: list[list[float]]  # lowest first
    loudness: list[float]
    cpu: float = 0.0

    def signals(self, until: float | None = None) -> Signals:
        """What is known at a moment; all of it without one."""
        told, end = self.match, until if until is not None else self.match.seconds
        return Signals(
            crowd=Level(0.0, self.crowd[: int(end * HZ)]),
            bands=[Level(0.0, band[: int(end * HZ)]) for band in self.bands],
            cuts=[at for at in told.cuts if at < end],
            reactions=[at for at in told.reactions if at < end],
            marks=[at for at in told.marks if at < end],
            masked=(Passage(*told.pause),) if told.pause[1] else (),
        )


def run() -> None:
    try:
        root = matches.fetch(VAR / "bench" / "recordings")
    except matches.NoRecordings as error:
        sys.exit(f"highlights: the recordings are not to be had: {error}")
    report = Report("highlights")
    for name, (seed, count) in SEEDS.items():
        judge(report, name, load(root, seed, count))
    report.save()


def load(root: Path, seed: str, count: int) -> list[Case]:
    """Made once and kept; the sound itself is thrown away."""
    folder = VAR / "bench" / f"heard-{seed}-{SECONDS:.0f}"
    folder.mkdir(parents=True, exist_ok=True)
    sounds: list[matches.Sounds] = []
    found = []
    for number in range(count):
        kept = folder / f"{number}.json"
        if not kept.exists():
            sounds = sounds or [matches.Sounds(root)]
            kept.write_text(json.dumps(asdict(_make(sounds[0], seed, number, kept))))
        told = json.loads(kept.read_text())
        found.append(Case(Match(**told.pop("match")), **told))
    return found


def _make(sounds: matches.Sounds, seed: str, number: int, kept: Path) -> Case:
    match = matches.plan(seed, number, SECONDS)
    film = kept.with_suffix(".m4a")
    matches.record(match, sounds, f"{seed}/{number}", film)
    case = listen(match, film)
    film.unlink()
    return case


def listen(match: Match, film: Path) -> Case:
    with tempfile.TemporaryDirectory(dir=film.parent) as name:
        folder = Path(name)
        cpu = _run(graph.signals(graph.SignalsSpec(film, folder, has_picture=False)))
        crowd = _grid(match, graph.levels(folder))
        bands = [_grid(match, band) for band in graph.bands(folder)]
        loudness = _grid(match, _plain(film, folder / "plain"))
    return Case(match, crowd, bands, loudness, cpu)


def _plain(film: Path, target: Path) -> list[tuple[float, float]]:
    """What everybody tries first: how loud it is."""
    print_it = f"ametadata=mode=print:key=lavfi.astats.Overall.RMS_level:file={target}"
    overall = "measure_perchannel=none:measure_overall=RMS_level"
    chain = (
        f"aresample=16000,asetnsamples=n=1600:p=0,astats=metadata=1:reset=1:{overall},{print_it}"
    )
    _run(["ffmpeg", "-v", "error", "-i", str(film), "-af", chain, "-f", "null", "-"])
    found = graph.PRINTED.findall(target.read_text())
    return [(float(at), max(graph.FLOOR, float(value))) for at, value in found]


def _run(argv: list[str]) -> float:
    """CPU seconds of the program, its launcher with it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    runner.run(argv, timeout=600, nice=0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _grid(match: Match, values: list[tuple[float, float]]) -> list[float]:
    grid = [graph.FLOOR] * int(match.seconds * HZ)
    for at, value in values:
        if 0 <= round(at * HZ) < len(grid):
            grid[round(at * HZ)] = value
    return grid


def fused(case: Case) -> list[float]:
    return [one.onset for one in highlights.propose(case.signals(), FUSED)]


def sound(case: Case) -> list[float]:
    """A camera's sound and nothing more: nobody marks, nobody reacts, no picture is cut."""
    told = replace(case.signals(), cuts=(), reactions=(), marks=())
    return [one.onset for one in highlights.propose(told, FUSED)]


def loud(case: Case) -> list[float]:
    """The baseline: plain loudness over its usual level, at its best threshold on the dev seed."""
    heard = levels.standing(levels.unmasked(Level(0.0, case.loudness), ())).spreads
    peaks = highlights.maxima(heard, 2.5, 25.0)
    outside = [at for at in peaks if not Passage(*case.match.pause).has(at)]
    return [highlights.onset_of(heard, at) for at in outside]


def paired(truth: list[float], found: list[float]) -> set[float]:
    """One to one, in the order of time: the true moments that were found."""
    left, hits = list(found), set()
    for moment in sorted(truth):
        near = [at for at in left if moment - EARLY <= at <= moment + LATE]
        if near:
            left.remove(min(near, key=lambda at: abs(at - moment)))
            hits.add(moment)
    return hits


def judge(report: Report, name: str, cases: list[Case]) -> None:
    for finder in (loud, sound, fused):
        counts = [_counts(case, finder(case)) for case in cases]
        precision, recall, f1 = scores(counts)
        low, high = interval(counts)
        aim = {"fused": {"limit": 0.8}, "sound": {"limit": 0.7}}.get(finder.__name__, {})
        label = f"{name}_{finder.__name__}"
        report.add(f"{label}_precision", precision, "")
        report.add(f"{label}_recall", recall, "")
        report.add(f"{label}_f1", f1, f"[{low:.2f}-{high:.2f}]", **aim)
    report.add(f"{name}_sound_crowd_precision", _crowd_precision(cases), "")
    goals = sum(len(case.match.goals) for case in cases)
    hit = sum(
        len(paired(case.match.moments, fused(case)) & set(case.match.goals)) for case in cases
    )
    report.add(f"{name}_goals_found", hit, f"of_{goals}", limit=goals)
    _judge_time(report, name, cases)


CROWDS = ("applause", "boo", "chant")


def _crowd_precision(cases: list[Case]) -> float:
    """What the crowd did, wanted or not, among what was found by sound: the rest is a mistake."""
    right = found = 0
    for case in cases:
        crowd = [at for at, name in case.match.others if name in CROWDS] + case.match.moments
        onsets = sound(case)
        found += len(onsets)
        right += sum(any(at - EARLY <= onset <= at + 45 for at in crowd) for onset in onsets)
    return right / max(1, found)


def _counts(case: Case, found: list[float]) -> tuple[int, int, int]:
    hits = len(paired(case.match.moments, found))
    return hits, len(found), len(case.match.moments)


def scores(counts: list[tuple[int, int, int]]) -> tuple[float, float, float]:
    hits, found, truth = (sum(column) for column in zip(*counts, strict=True))
    precision, recall = hits / max(1, found), hits / max(1, truth)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def interval(counts: list[tuple[int, int, int]]) -> tuple[float, float]:
    """95 % of F1 when the matches are drawn again and again."""
    chance = random.Random(1)
    drawn = sorted(scores(chance.choices(counts, k=len(counts)))[2] for _ in range(DRAWS))
    return drawn[round(0.025 * DRAWS)], drawn[round(0.975 * DRAWS) - 1]


def _judge_time(report: Report, name: str, cases: list[Case]) -> None:
    waits = sorted(wait for case in cases[:2] for wait in live_waits(case))
    if waits:
        report.add(f"{name}_goal_to_proposal_median", statistics.median(waits), "s")
        at = min(len(waits) - 1, round(0.9 * len(waits)))
        report.add(f"{name}_goal_to_proposal_p90", waits[at], "s", limit=15)
    speed = statistics.median(case.match.seconds / case.cpu for case in cases if case.cpu)
    report.add(f"{name}_sampling", speed, "x_real_time_a_core", limit=400)


EVERY, BEHIND = 3.0, 2.0  # s: how often a live is judged, how old its newest segment is


def live_waits(case: Case) -> list[float]:
    """Seconds from each goal to its first proposal, when the match is judged as it goes."""
    waits, open_goals = [], sorted(case.match.goals)
    for step in range(int(case.match.seconds / EVERY)):
        now = step * EVERY
        waiting = [goal for goal in open_goals if goal < now < goal + 90]
        if not waiting:
            continue
        told = _recent(case.signals(now - BEHIND), now - BEHIND)
        found = [one.onset for one in highlights.propose(told, FUSED)]
        for goal in paired(waiting, found):
            waits.append(now - goal)
            open_goals.remove(goal)
    return waits


def _recent(known: Signals, now: float) -> Signals:
    first = max(0, int((now - 420) * HZ))
    crowd, *bands = (
        Level(first / HZ, level.values[first:]) for level in (known.crowd, *known.bands)
    )
    return replace(known, crowd=crowd, bands=bands)
