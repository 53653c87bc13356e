"""Seconds from `onair end` to a playable replay, for lives of one minute and of two hours.

Real segments, linked as often as needed; the whole product runs. Playable: the multivariant and a
media playlist answer, and its first and last segments are there.
"""

import statistics
import subprocess
import time

from bench import studio
from bench.figures import Report
from tests.station import PYTHON, ROOT, Station, eventually

ROUNDS = 3
LENGTHS = {"1min": 60, "2h": 7200}
AIM = 2.0  # s


def run() -> None:
    report = Report("replay")
    with studio.station() as station:
        measure(station, report)
    report.save()


def measure(station: Station, report: Report) -> None:
    waits: dict[str, list[float]] = {name: [] for name in LENGTHS}
    for number in range(ROUNDS):
        for name, seconds in LENGTHS.items():
            waits[name].append(one(station, f"{name} {number}", seconds))
    medians = {name: statistics.median(found) for name, found in waits.items()}
    report.add("1min", medians["1min"], "s", limit=AIM)
    report.add("2h", medians["2h"], "s", limit=AIM, ratio=round(medians["2h"] / medians["1min"], 2))
    report.add("2h_max", max(waits["2h"]), "s", limit=AIM)


def one(station: Station, title: str, seconds: int) -> float:
    broadcast = station.plan(title)
    subprocess.run(
        [PYTHON, "-m", "bench.fabricate", broadcast["public_id"], str(seconds)],
        cwd=ROOT, env=station.environment, check=True, stdout=subprocess.DEVNULL,
    )
    eventually(lambda: station.get(broadcast, "dvr.m3u8").status_code == 200, within=60)
    started = time.perf_counter()
    station.end(broadcast)
    eventually(lambda: _plays(station, broadcast, seconds), within=60, every=0.02)
    return time.perf_counter() - started


def _plays(station: Station, broadcast: dict, seconds: int) -> bool:
    if station.get(broadcast, "replay.m3u8").status_code != 200:
        return False
    lines = station.get(broadcast, "replay-top.m3u8").text.splitlines()
    segments = [line for line in lines if line and not line.startswith("#")]
    ends = [station.get(broadcast, segments[index]).status_code for index in (0, -1)]
    return len(segments) >= seconds and ends == [200, 200]
