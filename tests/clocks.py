"""Steps the wall clock of a whole station, and leaves the monotonic one alone, as settimeofday does."""

import os
from datetime import UTC, datetime
from pathlib import Path

LIBRARIES = "/usr/lib/*/faketime/libfaketimeMT.so.1"
# libfaketime answers EINVAL to the clock_nanosleep of Python's time.sleep when it leaves the
# monotonic clock alone: a select that waits for nothing sleeps as well.
SITE = """
import select, time
time.sleep = lambda seconds: select.select([], [], [], max(0.0, seconds)) and None
"""


def library() -> str | None:
    found = sorted(Path("/").glob(LIBRARIES.lstrip("/")))
    return str(found[0]) if found else None


class WallClock:
    def __init__(self, folder: Path) -> None:
        (folder / "sitecustomize.py").write_text(SITE)
        self._offset = folder / "offset"
        self.environment = {
            "LD_PRELOAD": library() or "",
            "PYTHONPATH": str(folder),
            "FAKETIME_TIMESTAMP_FILE": str(self._offset),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }
        self.shift(0)

    def shift(self, seconds: float) -> None:
        """So far from the true time, at once and for every process."""
        temporary = self._offset.with_suffix(".new")
        temporary.write_text(f"{seconds:+.3f}\n")
        os.replace(temporary, self._offset)

    def set(self, moment: datetime) -> None:
        self.shift((moment - datetime.now(UTC)).total_seconds())
