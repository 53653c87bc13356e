"""Working folders on the recordings' disk: gone at the end, and by the sweep after a crash."""

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

A_MOMENT = 60.0  # s


def root() -> Path:
    return settings.TV_VAR / "scratch"


@contextmanager
def folder(purpose: str) -> Iterator[Path]:
    """An empty folder, its maker's for as long as he lives: he holds the lock beside it."""
    root().mkdir(parents=True, exist_ok=True)
    handle, lock = tempfile.mkstemp(dir=root(), prefix=f"{purpose}-", suffix=".lock")
    fcntl.flock(handle, fcntl.LOCK_EX)
    made = Path(lock).with_suffix("")
    try:
        made.mkdir()
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        Path(lock).unlink(missing_ok=True)
        os.close(handle)


def remove_abandoned() -> int:
    """Removes what killed processes left; the number of folders."""
    return sum(_remove_if_abandoned(lock) for lock in root().glob("*.lock"))


def _remove_if_abandoned(lock: Path) -> bool:
    made = lock.with_suffix("")
    try:
        handle = os.open(lock, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    else:
        # No folder yet: its maker has made the lock and is about to take it.
        if not made.exists() and time.time() - os.fstat(handle).st_mtime < A_MOMENT:
            return False
        shutil.rmtree(made, ignore_errors=True)
        lock.unlink(missing_ok=True)
        return True
    finally:
        os.close(handle)
