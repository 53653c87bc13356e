"""Real takes, small and quick, for tests where something must decode."""

import shutil
import subprocess
from pathlib import Path

from media import playlists, reader, timeline
from media.timeline import Entry

SOUND = ("-f", "lavfi", "-i", "sine=440:48000")


def real_take(
    private: Path, name: str, base: float, seconds: int = 3, size: str = "320x180", tempo: str = ""
) -> list[Entry]:
    """A take of one-second segments as a packager leaves it, in the timeline."""
    take = private / name
    picture = ["-f", "lavfi", "-i", f"testsrc2=s={size}:r=25", *SOUND, "-t", str(seconds)]
    encoding = ["-c:v", "libx264", "-preset", "ultrafast", "-g", "25", "-bf", "0"]
    slower = ["-af", f"asetpts={tempo}"] if tempo else []
    _package(take / "top", [*picture, *encoding, *slower, "-c:a", "aac"])
    for lower in ("mid", "low"):
        shutil.copytree(take / "top", take / lower)
    _package(take / "audio", [*SOUND, "-t", str(seconds), "-c:a", "aac"])
    reader.save_run(take, reader.Run(base, 1.0, {}))
    listed = playlists.parse_index((take / "top" / "index.m3u8").read_text())
    entries, at = [], base
    for number, (_, duration) in enumerate(listed[:seconds]):
        entries.append(Entry(name, number, at, duration))
        at += duration
    timeline.append(private, entries)
    return entries


def _package(folder: Path, arguments: list[str]) -> None:
    folder.mkdir(parents=True)
    subprocess.run(
        ["ffmpeg", "-v", "error", *arguments, "-f", "hls", "-hls_time", "1", "-hls_list_size", "0",
         "-hls_segment_type", "fmp4", "-hls_fmp4_init_filename", "init_0.mp4",
         "-hls_segment_filename", "%05d.m4s", "index.m3u8"],
        cwd=folder, check=True,
    )  # fmt: skip
