"""Small clips made once, and ways to look at what ffmpeg wrote."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from media import ladders
from media.ffmpeg import runner
from media.ffmpeg.graphs import encoders, files, live


class Recording:
    """The directory that a live or a slate was written to."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def durations(self, rung: str) -> list[float]:
        lines = (self.directory / rung / "index.m3u8").read_text().splitlines()
        assert lines[-1] == "#EXT-X-ENDLIST"
        return [float(line[8:].rstrip(",")) for line in lines if line.startswith("#EXTINF:")]

    def whole(self, rung: str) -> Path:
        """Init and segments put end to end."""
        folder = self.directory / rung
        pieces = [*folder.glob("init*.mp4"), *sorted(folder.glob("*.m4s"))]
        path = self.directory / f"{rung}.mp4"
        path.write_bytes(b"".join(piece.read_bytes() for piece in pieces))
        return path

    def check(self, rung: str) -> None:
        finished = runner.run(files.decode_check(self.whole(rung)), timeout=60)
        assert finished.stderr_tail == ""


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    made: dict[encoders.EncoderSpec, Path] = {}
    folder = tmp_path_factory.mktemp("sources")

    def make(**fields: object) -> Path:
        values = {"width": 320, "height": 180, "seconds": 3, "video_bitrate": 400_000} | fields
        spec = encoders.EncoderSpec(realtime=False, **values)  # type: ignore[arg-type]
        if spec not in made:
            made[spec] = folder / f"{len(made)}.flv"
            runner.run(encoders.encoder_file(spec, made[spec]), timeout=60)
        return made[spec]

    return make


@pytest.fixture
def record(tmp_path: Path) -> Callable[..., Recording]:
    def make(flv: Path, fps: float = 25, **fields: object) -> Recording:
        directory = tmp_path / "take"
        directory.mkdir()
        values = {
            "rungs": ladders.rungs_for(320, 180, fps, 400_000),
            "copy_top": True,
            "has_audio": True,
            "audio_copy": True,
            "segment_seconds": 1.0,
        }
        spec = live.LiveSpec(directory=directory, fps=fps, **(values | fields))  # type: ignore[arg-type]
        asyncio.run(feed(spec, flv.read_bytes()))
        return Recording(directory)

    return make


async def feed(spec: live.LiveSpec, data: bytes) -> None:
    process = await runner.start(live.live_ladder(spec), spec.directory / "ffmpeg.log")
    process.feed(data)
    await process.finish(60)


@pytest.fixture
def recording_of() -> type[Recording]:
    return Recording


@pytest.fixture
def mp4(source: Callable[..., Path], tmp_path: Path) -> Path:
    path = tmp_path / "upload.mp4"
    runner.run(["ffmpeg", "-v", "error", "-i", str(source()), "-c", "copy", str(path)], timeout=30)
    return path
