"""The event clock of a recording: wall time that no correction of the machine's clock can move.

It is the wall clock as it was when the recording's engine began, carried on by the monotonic clock.
A step of the system's time by an hour in the middle of a live would otherwise cut an hour out of
the replay. Every process of the machine reads the same event clock; a reboot sets it anew.
"""

import contextlib
import json
import time
from functools import lru_cache
from pathlib import Path

from media import publication

FILE_NAME = "clock.json"
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@lru_cache(maxsize=1)
def _boot() -> str:
    """Names the run of the machine: the monotonic clock begins anew with each."""
    with contextlib.suppress(OSError):
        return BOOT_ID.read_text().strip()
    return ""


def begin(directory: Path) -> float:
    """Fixes the clock of this recording unless this run of the machine did already.

    Returns its offset: seconds since 1970 at which the monotonic clock was 0.
    """
    offset = _offset(directory)
    if offset is None:
        offset = time.time() - time.monotonic()
        told = {"boot": _boot(), "offset": offset}
        publication.write_atomically(directory / FILE_NAME, json.dumps(told))
    return offset


def now(directory: Path) -> float:
    """Seconds since 1970 on the event clock; the wall clock before an engine began."""
    offset = _offset(directory)
    return time.time() if offset is None else offset + time.monotonic()


def _offset(directory: Path) -> float | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        told = json.loads((directory / FILE_NAME).read_text())
        return float(told["offset"]) if told["boot"] == _boot() else None
    return None
