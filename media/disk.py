"""What the disk allows: everything, only the best picture, or the live window alone.

A live goes on whatever the disk holds. Below the reserve what comes in is shown and then let go:
first the lower rungs, then the top one; nothing already recorded is deleted.
"""

import contextlib
import os
import shutil

from django.conf import settings

from media.timeline import ALL, NONE, TOP_ONLY

LARGEST_RESERVE = 1024**3
LARGEST_BALLAST = 256 * 1024**2
BALLAST = ".ballast"


def free() -> int:
    """Bytes left where recordings are written."""
    return shutil.disk_usage(settings.TV_VAR).free


def reserve() -> int:
    """Bytes that are kept for the live window, the database and the logs."""
    if settings.TV_DISK_RESERVE:
        return settings.TV_DISK_RESERVE
    return min(LARGEST_RESERVE, shutil.disk_usage(settings.TV_VAR).total // 10)


def allowed(now_kept: str, free_bytes: int, reserve_bytes: int) -> str:
    """What is kept of what comes in now. Pure; generous again only well above where it began."""
    if free_bytes < reserve_bytes:
        return NONE
    if free_bytes < 2 * reserve_bytes:
        return NONE if now_kept == NONE and free_bytes < 1.5 * reserve_bytes else TOP_ONLY
    if now_kept != ALL and free_bytes < 2.5 * reserve_bytes:
        return TOP_ONLY
    return ALL


def set_ballast() -> None:
    """Takes room while there is plenty, to be given to the live window when others took the rest."""
    path = settings.TV_VAR / BALLAST
    size = min(LARGEST_BALLAST, reserve() // 4)
    if path.exists() or free() < 4 * reserve():
        return
    with contextlib.suppress(OSError), open(path, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, size)


def drop_ballast() -> None:
    (settings.TV_VAR / BALLAST).unlink(missing_ok=True)
