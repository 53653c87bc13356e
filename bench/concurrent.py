"""How many lives of 720p25 this machine holds at once in real time, whole ladders and all."""

import tempfile
from contextlib import ExitStack
from pathlib import Path

from bench import studio
from bench.figures import Report
from tests.scenes import seconds_of
from tests.station import Station, eventually

SETTLES, MEASURED = 6.0, 12.0  # s with each live more
MOST = 12
LATE = 3.0  # s between now and the newest segment's end: more is not real time
RUNGS = 4
AIM = 3.0  # lives on two cores


def run() -> None:
    report = Report("concurrent")
    with (
        tempfile.TemporaryDirectory(prefix="tv-films-") as films,
        studio.station(TV_CPU_BUDGET="0") as station,  # what the machine has
    ):
        film = studio.record(studio.SOURCES["720p25"], Path(films))
        whole, all_of_them, worst = count(station, film)
    report.add("whole_ladders_720p25", whole, "lives", limit=AIM)
    report.add("in_real_time_720p25", all_of_them, "lives", limit=AIM)
    report.add("worst_lag", worst, "s", limit=LATE)
    report.save()


def count(station: Station, film: Path) -> tuple[int, int, float]:
    """(lives with every rung, lives in real time, the worst lag of those)."""
    broadcasts, whole, worst = [], 0, 0.0
    with ExitStack() as encoders:
        while len(broadcasts) < MOST:
            broadcasts.append(station.plan(f"Direct {len(broadcasts) + 1}"))
            encoders.enter_context(studio.pushing(film, "-f", "flv", broadcasts[-1]["rtmp"]))
            station.go_live(broadcasts[-1])
            seconds_of(SETTLES)
            lag = worst_lag(station, broadcasts)
            if lag > LATE:
                return whole, len(broadcasts) - 1, worst
            worst = max(worst, lag)
            whole += rungs(station, broadcasts[-1]) == RUNGS
    return whole, len(broadcasts), worst


def worst_lag(station: Station, broadcasts: list[dict]) -> float:
    lags: list[float] = []

    def look() -> bool:
        lags.extend(station.health(broadcast).get("lag") or 0.0 for broadcast in broadcasts)
        return len(lags) >= MEASURED * len(broadcasts)

    eventually(look, within=120, every=1.0)
    return max(lags)


def rungs(station: Station, broadcast: dict) -> int:
    return station.get(broadcast, "live.m3u8").text.count("EXT-X-STREAM-INF")
