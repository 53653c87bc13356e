"""Moments: when a photo was on the glass, as a time of the replay.

A pin is a view of three things: the plays that screens told, the photos that may be published
(fanwall.publishing), and the replay as it is now (a passage that staff cut has no pins).
"""

import html
from bisect import bisect_right
from dataclasses import dataclass

from channels.models import Broadcast
from fanwall import publishing
from fanwall.models import Photo, ScreenPlay, Wall
from media import recordings
from media.timeline import Entry

SHOWN_FOR = 6.0  # s, where the screen did not tell


@dataclass(frozen=True)
class Pin:
    time: float  # s into the replay
    lasts: float
    photo: Photo

    @property
    def description(self) -> str:
        return publishing.description(self.photo)


def of(wall: Wall) -> list[Pin]:
    """Each published photo once, at its first moment that the replay still has."""
    photos = {photo.pk: photo for photo in publishing.published(wall, publishing.REPLAY)}
    if not photos:
        return []
    entries = [entry for entry in recordings.programme(wall.broadcast.recording) if not entry.slate]
    plays = ScreenPlay.objects.filter(photo__in=photos, kind=ScreenPlay.Kind.PHOTO, visible=True)
    pins: dict = {}
    for play in plays.order_by("at", "pk"):
        time = None if play.photo_id in pins else _time(entries, play.at.timestamp())
        if time is not None:
            lasts = play.duration_ms / 1000 or SHOWN_FOR
            pins[play.photo_id] = Pin(round(time, 3), lasts, photos[play.photo_id])
    return sorted(pins.values(), key=lambda pin: pin.time)


def of_broadcast(broadcast: Broadcast | None) -> tuple[Wall | None, list[Pin]]:
    """The wall of a broadcast, if it has one, and its moments."""
    wall = Wall.objects.filter(broadcast=broadcast).select_related(
        "broadcast__page", "broadcast__recording", "broadcast__channel"
    ).first() if broadcast else None
    return (wall, of(wall)) if wall else (None, [])


def webvtt(pins: list[Pin]) -> str:
    parts = ["WEBVTT"]
    for pin in pins:
        times = f"{_clock(pin.time)} --> {_clock(pin.time + pin.lasts)}"
        parts.append(f"{times}\n{html.escape(pin.description, quote=False)}")
    return "\n\n".join(parts) + "\n"


def _time(entries: list[Entry], moment: float) -> float | None:
    """Where the replay shows that moment; None where it does not: before, after, cut out."""
    place = bisect_right([entry.at for entry in entries], moment) - 1
    if place < 0 or moment >= entries[place].until:
        return None
    return recordings.replay_time(entries, moment)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
