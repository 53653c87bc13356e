"""What the benchmarks of the engine share: a station, encoders that cost nothing, processor time."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.station import Station

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Source:
    size: str
    fps: int
    bitrate: str
    hard: bool = False  # a fractal under noise: the worst that a camera films

    @property
    def picture(self) -> str:
        if self.hard:
            return f"mandelbrot=s=480x270:r={self.fps},scale={self.size},noise=alls=12:allf=t"
        return f"testsrc2=s={self.size}:r={self.fps}"


SOURCES = {
    "720p25": Source("1280x720", 25, "3M"),
    "1080p25": Source("1920x1080", 25, "5M"),
    "hard_1080p50": Source("1920x1080", 50, "6M", hard=True),
}


@contextlib.contextmanager
def station(**settings: str) -> Iterator[Station]:
    with (
        tempfile.TemporaryDirectory(prefix="tv-bench-") as folder,
        Station(Path(folder), None, **settings) as running,
    ):
        yield running


def record(source: Source, folder: Path, seconds: int = 12) -> Path:
    """Encoded once, as an encoder in a hall would; then only copied, over and over."""
    film = folder / f"{source.size}-{source.fps}-{source.hard}.flv"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source.picture, "-f", "lavfi",
         "-i", "sine=r=48000", "-t", str(seconds), "-c:v", "libx264", "-preset", "veryfast",
         "-profile:v", "high", "-bf", "0", "-pix_fmt", "yuv420p", "-g", str(source.fps),
         "-b:v", source.bitrate, "-maxrate", source.bitrate, "-bufsize", source.bitrate,
         "-sc_threshold", "0", "-c:a", "aac", str(film)],
        check=True,
    )
    return film


@contextlib.contextmanager
def pushing(film: Path, *output: str) -> Iterator[subprocess.Popen]:
    """In real time, for ever, without encoding anything."""
    argv = ["ffmpeg", "-v", "error", "-re", "-stream_loop", "-1", "-i", str(film), "-c", "copy"]
    encoder = subprocess.Popen([*argv, *output], stdin=subprocess.DEVNULL)
    try:
        yield encoder
    finally:
        encoder.kill()
        encoder.wait()


def cpu_seconds(process: int) -> float:
    """Of a process, its threads, and its children that have ended."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15])) / TICKS
