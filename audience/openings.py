"""Which lives take reactions now, and of which moments: from the files beside the playlists alone.

The front asks at every press: no database, no Django view. What it reads is read again when it changed.
"""

import json
import os
import re
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings

from channels.locks import STATE
from media import eventclock
from media.publication import LIVE_SECONDS

NAME = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)
CLOCK_LASTS = 5.0  # s before the event clock's file is looked at again
BUFFERED = 30.0  # s that a player may hold behind the live window


@dataclass(frozen=True, slots=True)
class Opening:
    """is_open: it is live, nothing covers the picture and its channel wants reactions."""

    is_open: bool
    begins: float = 0.0  # s since 1970 on the event clock: nothing before it was shown
    has_dvr: bool = True
    target: int = 1
    exists: bool = True

    @property
    def usual_lag(self) -> float:
        """s between the picture that arrives and the one on a screen."""
        return 3.0 * self.target + 1.0

    def oldest(self, now: float) -> float:
        """The oldest moment that somebody may be watching."""
        window = max(LIVE_SECONDS, 6.0 * self.target) + BUFFERED
        return self.begins if self.has_dvr else max(self.begins, now - window)


CLOSED, NOWHERE = Opening(is_open=False), Opening(is_open=False, exists=False)
_known: dict[str, tuple[tuple[int, int], Opening]] = {}
_clocks: dict[str, tuple[float, float]] = {}  # public_id -> (looked at, event clock - monotonic)


def read(public_id: str) -> Opening:
    if not NAME.fullmatch(public_id):
        return NOWHERE
    path = f"{settings.HLS_DIR}/{public_id}/{STATE}"
    try:
        found = os.stat(path)
    except OSError:
        return NOWHERE
    version = (found.st_mtime_ns, found.st_ino)
    known = _known.get(path)
    if known and known[0] == version:
        return known[1]
    if len(_known) > 1000:
        _known.clear()
    opening = _opening(path)
    _known[path] = (version, opening)
    return opening


def _opening(path: str) -> Opening:
    """What cannot be read takes none."""
    try:
        told = json.loads(Path(path).read_text())
        reactions = told["reactions"]
        if not reactions:
            return CLOSED
        begins = datetime.fromisoformat(reactions["from"]).timestamp()
        return Opening(True, begins, bool(told["dvr"]), int(told["target"] or 1))
    except (OSError, ValueError, TypeError, KeyError):
        return CLOSED


def now(public_id: str) -> float:
    """The event clock of its recording; it goes with the monotonic clock, so it is read rarely."""
    monotonic = time.monotonic()
    looked_at, offset = _clocks.get(public_id, (-CLOCK_LASTS, 0.0))
    if monotonic - looked_at >= CLOCK_LASTS:
        if len(_clocks) > 1000:
            _clocks.clear()
        offset = eventclock.now(settings.RECORDINGS_DIR / public_id) - time.monotonic()
        _clocks[public_id] = (monotonic, offset)
    return offset + monotonic
