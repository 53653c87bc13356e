"""How each live is: told every second to the control room, and kept beside the recording."""

import contextlib
import json
import os
import time

from chartreslive import push
from media import disk
from media.engine.rooms import Room
from media.health import FILE_NAME

KEEP_EVERY = 5.0  # s
LEAST_FREE = 50 * 1024**2  # bytes: below it the disk has better use


class HealthLog:
    def __init__(self) -> None:
        self._kept_at: dict[str, float] = {}

    def tell(self, room: Room, *, waiting_reports: int) -> None:
        now = describe(room, waiting_reports=waiting_reports)
        push.publish(f"health/{room.public_id}", now)
        if time.monotonic() - self._kept_at.get(room.public_id, -KEEP_EVERY) >= KEEP_EVERY:
            self._kept_at[room.public_id] = time.monotonic()
            self._keep(room, now)

    def _keep(self, room: Room, now: dict) -> None:
        """One line every five seconds: six hours are about 2 MB."""
        if now["disk_free"] > LEAST_FREE:
            with contextlib.suppress(OSError), open(room.private / FILE_NAME, "a") as file:
                file.write(json.dumps(now) + "\n")


def describe(room: Room, *, waiting_reports: int = 0) -> dict:
    """Of one room; rates in bit/s, times in s."""
    composer = room.composer
    newest = composer.newest if composer else None
    return {
        "at": time.time(),
        "arriving": room.is_arriving,
        "feeds": [feed.describe() for feed in room.feeds],
        "lag": round(room.now() - newest.until, 1) if newest else None,
        "segments": len(composer.entries) if composer else 0,
        "slate": bool(newest and newest.slate),
        "covered": room.programme.is_covered,
        "keep": room.keep,
        "shed": room.shed,
        "load": round(os.getloadavg()[0] / (os.cpu_count() or 1), 2),
        "disk_free": disk.free(),
        "waiting_reports": waiting_reports,
        "relays": room.relays.describe(),
        "alarms": room.alarms.describe(),
    }
