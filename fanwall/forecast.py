"""How many photos can still be looked at and shown tonight: past it, sending one is a false hope."""

import threading
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from channels.models import Broadcast
from fanwall.models import Photo, Screen, Wall

WINDOW = timedelta(minutes=10)
ASSUMED_PACE = 60.0  # photos a minute: one thumb, as measured; until there is a pace to read
SLOWEST_PACE = 10.0  # a moderator who turned away comes back
NEVER_CLOSED_UNDER = 100  # photos: so few are seen in a quarter of an hour
SPARE = 1.2  # some are withdrawn, some are twins
OVERTIME = timedelta(minutes=15)  # a live that runs over its hour
KNOWN_FOR = 2.0  # s
# Photos a minute that one screen shows, by its layout.
SHOWN_PER_MINUTE = {
    Screen.Layout.SINGLE: 12, Screen.Layout.FRAME: 12, Screen.Layout.SCORE: 12,
    Screen.Layout.DUO: 24, Screen.Layout.MOSAIC: 60, Screen.Layout.TICKER: 60,
    Screen.Layout.INVITE: 0,
}  # fmt: skip
DECIDED = (
    Photo.State.APPROVED, Photo.State.REJECTED, Photo.State.STASHED, Photo.State.REVOKED,
)  # fmt: skip

_known: dict[object, tuple[float, "Forecast"]] = {}
_lock = threading.Lock()


@dataclass(frozen=True)
class Forecast:
    waiting: int
    capacity: int  # how many that are sent from now on may still be seen, at this pace
    seconds_left: int

    @property
    def is_over(self) -> bool:
        return self.waiting >= max(NEVER_CLOSED_UNDER, self.capacity)


def of(wall: Wall) -> Forecast:
    """As it was two seconds ago at most: a crowd asks it with every photo."""
    with _lock:
        asked_at, known = _known.get(wall.epoch, (0.0, None))
        if known is None or time.monotonic() - asked_at > KNOWN_FOR:
            known = look(wall, timezone.now())
            if len(_known) > 64:
                _known.clear()
            _known[wall.epoch] = (time.monotonic(), known)
    return known


def forget() -> None:
    with _lock:
        _known.clear()


def look(wall: Wall, now: datetime) -> Forecast:
    left = max(timedelta(), _ends_at(wall, now) - now)
    minutes = left.total_seconds() / 60
    decided, approved = _decided(wall, now)
    pace = max(SLOWEST_PACE, decided / _minutes_open(wall, now)) if decided else ASSUMED_PACE
    share = max(0.2, approved / decided) if decided >= 20 else 1.0
    shown = _shown_per_minute(wall)
    capacity = minutes * min(pace, shown / share) * SPARE
    waiting = wall.photos.filter(state__in=Photo.UNDECIDED).count()
    return Forecast(waiting, int(capacity), int(left.total_seconds()))


def _ends_at(wall: Wall, now: datetime) -> datetime:
    """A wall opened outside its hours is used: it is given an hour."""
    planned = wall.broadcast.page.ends_at
    if wall.broadcast.state in (Broadcast.State.LIVE, Broadcast.State.INTERRUPTED):
        planned = max(planned, now + OVERTIME)
    if planned <= now:
        planned = max(now + OVERTIME, (wall.opened_at or now) + timedelta(hours=1))
    return planned


def _decided(wall: Wall, now: datetime) -> tuple[int, int]:
    states = list(
        wall.photos.filter(state__in=DECIDED, decided_at__gt=now - WINDOW)
        .values_list("state", flat=True)
    )
    return len(states), states.count(Photo.State.APPROVED)


def _minutes_open(wall: Wall, now: datetime) -> float:
    since = now - (wall.opened_at or now)
    return min(WINDOW, max(timedelta(minutes=1), since)).total_seconds() / 60


def _shown_per_minute(wall: Wall) -> int:
    """Screens show the same photos at different paces: the fastest one counts."""
    layouts = wall.screens.filter(kind=Screen.Kind.VENUE).values_list("layout", flat=True)
    return max((SHOWN_PER_MINUTE.get(layout, 12) for layout in layouts), default=12) or 12
