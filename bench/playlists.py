"""Bytes of a playlist that a player loads again and again, after six minutes and after six hours."""

import subprocess

from bench import studio
from bench.figures import Report
from tests.station import PYTHON, ROOT, Station, eventually

LENGTHS = {"6min": 360, "6h": 21_600}
LIVE_LIMIT = 4_000  # bytes
DVR_LIMIT = {"6min": 40_000, "6h": 2_400_000}


def run() -> None:
    report = Report("playlists")
    with studio.station() as station:
        sizes = {name: measure(station, name, seconds) for name, seconds in LENGTHS.items()}
    growth = round(sizes["6h"]["live"] / sizes["6min"]["live"], 2)
    for name, found in sizes.items():
        report.add(f"live_{name}", found["live"], "bytes", limit=LIVE_LIMIT, ratio=growth)
        report.add(f"dvr_{name}", found["dvr"], "bytes", limit=DVR_LIMIT[name])
    report.save()


def measure(station: Station, name: str, seconds: int) -> dict[str, int]:
    broadcast = station.plan(name)
    subprocess.run(
        [PYTHON, "-m", "bench.fabricate", broadcast["public_id"], str(seconds)],
        cwd=ROOT, env=station.environment, check=True, stdout=subprocess.DEVNULL,
    )
    eventually(lambda: station.get(broadcast, "dvr-top.m3u8").status_code == 200, within=120)
    found = {view: len(station.get(broadcast, f"{view}-top.m3u8").content) for view in ("live", "dvr")}
    station.end(broadcast)
    return found
