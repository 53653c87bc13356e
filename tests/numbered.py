"""Takes whose every picture carries its number, as a packager leaves them."""

import subprocess
from pathlib import Path

from media import playlists, reader, timeline
from media.timeline import Entry
from tests import footage


def numbered_take(
    private: Path, name: str, base: float, seconds: int, first: int = 0, size: str = "320x180",
    bframes: int = 0, beeps: bool = False,
) -> list[Entry]:  # fmt: skip
    """One-second segments of the top rung and the sound, in the timeline; `first`: its first number."""
    shot = footage.Shot(size=size, seconds=seconds, first=first, bframes=bframes)
    film = private / f"{name}.flv"
    private.mkdir(parents=True, exist_ok=True)
    film.write_bytes(footage.encode(shot))
    sound = [f"aevalsrc='0.5*sin(2*PI*1000*t)*lt(mod(t,1),0.04)':s=48000:d={seconds}"] if beeps else []
    take = private / name
    _package(take / "top", film, sound, ["-map", "0:v:0"])
    _package(take / "audio", film, sound, [])
    film.unlink()
    reader.save_run(take, reader.Run(base, 1.0, {}))
    listed = playlists.parse_index((take / "top" / "index.m3u8").read_text())
    entries, at = [], base
    for number, (_, duration) in enumerate(listed[:seconds]):
        entries.append(Entry(name, number, at, duration))
        at += duration
    timeline.append(private, entries)
    return entries


def _package(folder: Path, film: Path, sound: list[str], picture: list[str]) -> None:
    folder.mkdir(parents=True)
    argv = ["ffmpeg", "-v", "error", "-i", str(film)]
    argv += ["-f", "lavfi", "-i", sound[0]] if sound else []
    argv += [*picture, "-map", "1:a:0" if sound else "0:a:0", "-c", "copy"]
    argv += ["-c:a", "aac"] if sound else []
    subprocess.run(
        [*argv, "-f", "hls", "-hls_time", "1", "-hls_list_size", "0",
         "-hls_segment_type", "fmp4", "-hls_fmp4_init_filename", "init_0.mp4",
         "-hls_segment_filename", "%05d.m4s", "index.m3u8"],
        cwd=folder, check=True,
    )  # fmt: skip
