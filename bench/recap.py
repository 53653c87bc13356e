"""Seconds from `onair end` to a playable recap, for a live of two hours whose clips were cut meanwhile.

The whole product runs; the segments are real, linked as often as needed. Playable: its page lists
it, its MP4 answers, its stream and the first and last segment of it too.
"""

import time

from bench import studio
from bench.clips import clips_of, fabricate, mark
from bench.figures import Report
from tests.station import Station, eventually

SECONDS = 7200
GOALS = (640, 1540, 2440, 3340, 4540, 5440, 6340, 6940)  # s from the beginning (bench.fabricate)
AIM = 10.0  # s


def run() -> None:
    report = Report("recap")
    with studio.station() as station:
        measure(station, report)
    report.save()


def measure(station: Station, report: Report) -> None:
    broadcast = fabricate(station, SECONDS)
    started = time.perf_counter()
    for number, position in enumerate(GOALS):
        mark(station, broadcast, f"But n° {number + 1}", position)
    eventually(lambda: len(made(station, broadcast)) == len(GOALS), within=300)
    report.add("clips_made", time.perf_counter() - started, "s")
    started = time.perf_counter()
    station.end(broadcast)
    recap = eventually(lambda: playable(station, broadcast), within=120, every=0.05)
    report.add("end_to_playable", time.perf_counter() - started, "s", limit=AIM)
    report.add("lasts", recap["duration"], "s")
    report.add("clips_told", len(recap["chapters"]), "clips")


def made(station: Station, broadcast: dict) -> list[dict]:
    return [clip for clip in clips_of(station, broadcast) if clip["mp4"]]


def playable(station: Station, broadcast: dict) -> dict | None:
    recap = next((one for one in clips_of(station, broadcast) if one["kind"] == "recap"), None)
    if recap is None or station.http.head(recap["mp4"]).status_code != 200:
        return None
    rows = station.http.get(recap["hls"]).text.splitlines()
    segments = [row for row in rows if row and not row.startswith("#")]
    ends = [station.get(broadcast, segments[index]).status_code for index in (0, -1)]
    return recap if ends == [200, 200] else None
