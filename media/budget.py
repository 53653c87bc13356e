"""How much work a live is for this machine, and how much it can carry. Measured: bench/ingest.py."""

import json
import os
from collections.abc import Sequence

from django.conf import settings

from media import ladders, publication
from media.ffmpeg import runner
from media.ffmpeg.graphs import machine
from media.ladders import Rung

# Cores for a million pixels a second on the machine that the figures were measured on.
DECODE = 0.0021
ENCODE = 0.0160
COPY = 0.01
HARD = 1.4  # noise, grass and flags cost more than the average picture
SHARE = 0.8  # of the cores: the rest is for pages, jobs and the system
MACHINE = "machine.json"
SAMPLE_COST = 1.2  # s of processor time for media.ffmpeg.graphs.machine on that same machine


def cores_of(source: Rung, rungs: Sequence[Rung], *, copy_top: bool) -> float:
    """Cores that one live of that source needs for those rungs."""
    encoded = [rung for rung in rungs if rung.has_picture][1 if copy_top else 0 :]
    if not encoded:
        return COPY
    work = DECODE * _megapixels(source) + ENCODE * sum(_megapixels(rung) for rung in encoded)
    return COPY + work * HARD / speed()


def _megapixels(rung: Rung) -> float:
    """A second."""
    return rung.width * rung.height * rung.fps / 1_000_000


def speed() -> float:
    """Of this machine's cores against those that the figures come from; 1 until it is measured."""
    try:
        return float(json.loads((settings.STATE_DIR / MACHINE).read_text())["speed"])
    except (OSError, ValueError, KeyError):
        return 1.0


def is_measured() -> bool:
    return (settings.STATE_DIR / MACHINE).exists()


def measure() -> float:
    """How fast this machine's cores are, kept; in processor time, so that load is no matter."""
    before = os.times()
    runner.run(machine.sample(), timeout=120, nice=0)
    after = os.times()
    used = after.children_user - before.children_user
    used += after.children_system - before.children_system
    found = round(min(max(SAMPLE_COST / max(used, 0.01), 0.1), 10.0), 2)
    publication.write_atomically(settings.STATE_DIR / MACHINE, json.dumps({"speed": found}))
    return found


def budget() -> float:
    """Cores that lives may use together."""
    if settings.TV_CPU_BUDGET:
        return settings.TV_CPU_BUDGET
    return len(os.sched_getaffinity(0)) * SHARE


def level_for(rungs: tuple[Rung, ...], used: float, *, copy_top: bool) -> int:
    """How much of the ladder must be left out (media.ladders.shed) beside what is running."""
    for level in range(ladders.MOST_SHED):
        kept = ladders.shed(rungs, level, copy_top=copy_top)
        if used + cores_of(rungs[0], kept, copy_top=copy_top) <= budget():
            return level
    return ladders.MOST_SHED


# A live of which nothing is known yet: what an encoder in a hall usually sends.
USUAL = ladders.rungs_for(1920, 1080, 25, 5_000_000)


def holds(lives: int) -> bool:
    """Whether this machine carries so many usual lives at once, whole."""
    return lives * cores_of(USUAL[0], USUAL, copy_top=True) <= budget()
