"""Whether the disk holds the lives that are planned: said days before, not during one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from media import disk, downloads
from media.models import Recording

GB = 1_000_000_000
USUAL = 3.2 * GB  # bytes an hour, while nothing was measured: 1080p at 5 Mbit/s and its lower rungs
MEASURED = 10  # recordings
SHORTEST = 600.0  # s: less says nothing about an hour
AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Forecast:
    free: int  # bytes that lives may fill
    needed: int
    lives: int
    until: datetime | None = None  # the end of the last of them

    @property
    def missing(self) -> int:
        return max(0, self.needed - self.free)


def look(now: datetime | None = None) -> Forecast:
    """The broadcasts of the next seven days against the disk."""
    now = now or timezone.now()
    planned = Recording.objects.unclosed().filter(
        published_until=None, starts_at__lt=now + AHEAD, ends_at__gt=now
    )
    return weigh(planned, now)


def weigh(planned: Iterable[Recording], now: datetime) -> Forecast:
    spans = [(max(now, one.starts_at), one.ends_at) for one in planned]
    return forecast(spans, bytes_per_hour(), room())


def forecast(spans: list[tuple[datetime, datetime]], rate: float, free: int) -> Forecast:
    """Pure. spans: when what is planned begins and ends; rate: bytes an hour."""
    hours = sum((end - start).total_seconds() for start, end in spans) / 3600
    until = max((end for _, end in spans), default=None)
    return Forecast(free, round(hours * rate), len(spans), until)


def room() -> int:
    """Below twice the reserve the engine begins to leave rungs out (disk.allowed)."""
    return max(0, disk.free() - 2 * disk.reserve())


def bytes_per_hour() -> float:
    """Of a usual live, its downloads included, as the last recordings came out."""
    latest = Recording.objects.filter(audit__bytes__gt=0).order_by("-closed_at")[: 3 * MEASURED]
    told = [
        (one.audit["bytes"] + downloads.size(one), one.audit["duration"])
        for one in latest
        if one.audit["duration"] >= SHORTEST
    ][:MEASURED]
    return rate_of(told)


def rate_of(measured: list[tuple[int, float]]) -> float:
    """Pure. measured: (bytes, s) of recordings."""
    seconds = sum(duration for _, duration in measured)
    return sum(size for size, _ in measured) * 3600 / seconds if seconds else USUAL


def sentence(told: Forecast) -> str:
    """For staff, what to do; nothing where there is room."""
    if not told.missing or told.until is None:
        return ""
    return _(
        "Il manque %(missing)s Go pour les directs prévus d'ici %(day)s : %(lives)s à venir, "
        "%(needed)s Go nécessaires, %(free)s Go libres. Supprimez d'anciens enregistrements ou "
        "agrandissez le disque."
    ) % {
        "missing": -(-told.missing // GB),
        "day": date_format(timezone.localtime(told.until), "l j F"),
        "lives": told.lives,
        "needed": -(-told.needed // GB),
        "free": told.free // GB,
    }


def sentence_for(recording: Recording, now: datetime | None = None) -> str:
    """Whether there is room for this live and for what is planned before its end."""
    now = now or timezone.now()
    planned = Recording.objects.unclosed().filter(
        published_until=None, starts_at__lt=recording.ends_at, ends_at__gt=now
    )
    return sentence(weigh(planned, now))
