"""Cores that one live costs: the whole ladder, and beside it a copy alone by ffmpeg's own muxer."""

import tempfile
import time
from pathlib import Path

from bench import studio
from bench.figures import Report
from tests.processes import packagers
from tests.scenes import seconds_of
from tests.station import Station, eventually

WARM_UP, MEASURED = 5.0, 20.0  # s
LIMITS = {"720p25": 0.4, "1080p25": 0.5, "hard_1080p50": 1.0}  # cores


def run() -> None:
    report = Report("ingest")
    with tempfile.TemporaryDirectory(prefix="tv-films-") as films, studio.station() as station:
        for name, source in studio.SOURCES.items():
            film = studio.record(source, Path(films))
            copied = copy_alone(film)
            packager, engine = ladder(station, name, film)
            cores = packager + engine
            report.add(name, cores, "cores", limit=LIMITS[name], ratio=round(cores / copied, 1))
            report.add(f"{name}_engine", engine, "cores")
            report.add(f"{name}_copy_alone", copied, "cores")
    report.save()


def ladder(station: Station, name: str, film: Path) -> tuple[float, float]:
    """(the packager's cores, the engine's own)."""
    broadcast = station.plan(name)
    with studio.pushing(film, "-f", "flv", broadcast["rtmp"]):
        station.go_live(broadcast)
        seconds_of(WARM_UP)
        folder = station.var / "recordings" / broadcast["public_id"]
        [packager] = eventually(lambda: packagers(folder))
        found = cores(packager, station.processes["engine"].pid)
        station.end(broadcast)
    return found[0], found[1]


def copy_alone(film: Path) -> float:
    with tempfile.TemporaryDirectory(prefix="tv-copy-") as folder:
        output = ["-f", "hls", "-hls_time", "1", "-hls_segment_type", "fmp4", f"{folder}/i.m3u8"]
        with studio.pushing(film, *output) as ffmpeg:
            return cores(ffmpeg.pid)[0]


def cores(*processes: int) -> list[float]:
    before, begun = [studio.cpu_seconds(one) for one in processes], time.monotonic()
    seconds_of(MEASURED)
    after, lasted = [studio.cpu_seconds(one) for one in processes], time.monotonic() - begun
    return [(late - early) / lasted for early, late in zip(before, after, strict=True)]
