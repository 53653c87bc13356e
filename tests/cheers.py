"""A recording with a crowd in it: a murmur that cheers at known seconds, a picture, a timeline."""

import os
import subprocess
from pathlib import Path

from media import reader, timeline
from media.timeline import Entry

LENGTH = 8.0  # s of a cheer


def record(
    directory: Path, take: str, base: float, seconds: int, cheers: list[float]
) -> list[Entry]:
    """A take of one-second segments on disk, and its lines of the timeline."""
    folder = directory / take
    top = folder / "top"
    top.mkdir(parents=True)
    louder = "+".join(f"5*between(t,{at},{at + LENGTH})" for at in cheers) or "0"
    argv = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", f"testsrc2=s=320x180:r=25:d={seconds}"]
    argv += ["-f", "lavfi", "-i", f"anoisesrc=c=pink:a=0.1:r=48000:seed=3:d={seconds}"]
    argv += ["-af", f"asetnsamples=n=4800,volume='1+{louder}':eval=frame", "-c:a", "aac"]
    argv += ["-c:v", "libx264", "-preset", "ultrafast", "-profile:v", "main", "-g", "25"]
    argv += ["-sc_threshold", "0", "-bf", "0", "-pix_fmt", "yuv420p", "-f", "hls", "-hls_time", "1"]
    argv += ["-hls_list_size", "0", "-hls_segment_type", "fmp4"]
    argv += ["-hls_fmp4_init_filename", "init_0.mp4", "-hls_segment_filename", "%05d.m4s"]
    subprocess.run([*argv, "index.m3u8"], cwd=top, check=True)
    (top / "index.m3u8").unlink()
    for rung in ("low", "audio"):
        (folder / rung).mkdir()
        for path in top.iterdir():
            os.link(path, folder / rung / path.name)
    reader.save_run(folder, reader.Run(base, 1.0, {}))
    entries = [Entry(take, number, base + number, 1.0) for number in range(seconds)]
    timeline.append(directory, entries)
    return entries
