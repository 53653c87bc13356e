"""One long live with a real drop of ten minutes in it: nothing lost, and memory stays flat.

SOAK_MINUTES, 30 by default, at most 40 (the numbers in the picture have sixteen bits).
"""

import os
import statistics
import threading
from pathlib import Path

from bench import studio
from bench.figures import Report
from tests.footage import Shot, film
from tests.scenes import Live, seconds_of
from tests.station import Station

EVERY = 5.0  # s between two looks at memory
PARTS = ("engine", "web", "clock")
MAY_GROW = 12.0  # MB an hour
MEGABYTE = 1024 * 1024


def run() -> None:
    minutes = min(40.0, float(os.environ.get("SOAK_MINUTES", "30")))
    report = Report("soak")
    filmed = film(Shot(seconds=round(minutes * 60) + 60))
    with studio.station() as station:
        broadcast = station.plan("Endurance", minutes=120)
        with Live(station, broadcast, filmed) as live:
            samples = live_through(live, minutes * 60)
            live.end()
        # While the station still answers.
        balance, takes = live.balance(), sum(take[0] == "r" for take in live.takes)
    report.add("seconds_lost", balance.seconds_lost, "s", limit=0)
    report.add("packets_missing", len(balance.missing_packets), "count", limit=0)
    report.add("takes", takes, "count", limit=2)
    for name, found in samples.items():
        early, late = level(found, 0.15, 0.35), level(found, 0.8, 1.0)
        hours = minutes / 60 * 0.65
        report.add(f"{name}_memory", late, "MB", ratio=round(late / early, 3))
        report.add(f"{name}_growth", (late - early) / hours, "MB/h", limit=MAY_GROW)
    report.save()


def live_through(live: Live, seconds: float) -> dict[str, list[float]]:
    """A third of it on air, a third away (ten minutes of thirty), and on air again."""
    samples: dict[str, list[float]] = {name: [] for name in PARTS}
    over = threading.Event()

    def look() -> None:
        while not over.wait(EVERY):
            for name in PARTS:
                samples[name].append(memory(live.station, name))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    seconds_of(seconds / 3)
    live.camera.cut()
    seconds_of(seconds / 3)
    live.camera.mend()
    seconds_of(seconds / 3)
    over.set()
    looking.join()
    return samples


def level(found: list[float], begin: float, end: float) -> float:
    """The median of a part of them."""
    return statistics.median(found[int(len(found) * begin) : max(1, int(len(found) * end))])


def memory(station: Station, name: str) -> float:
    """MB resident."""
    process = station.processes[name].pid
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4096 / MEGABYTE
