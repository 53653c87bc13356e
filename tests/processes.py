"""Looks at the processes that a station started, from outside."""

import contextlib
from pathlib import Path


def packagers(directory: Path) -> list[int]:
    """Process ids of the ffmpeg that write into a recording's takes."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            argv = (process / "cmdline").read_bytes().decode(errors="replace").split("\0")
            if "ffmpeg" in argv[0] and any(str(directory) in word for word in argv):
                found.append(int(process.name))
    return found
