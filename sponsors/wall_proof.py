"""The proof that a partner's picture was on a big screen: one row per (run of the page, number).

Told twice, late or in any order, it counts once. What was black, hidden, cut from the network, too
short or impossible is kept with its doubt, and not billed. Holes in the numbers are shown to staff.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Sum

from channels.models import Broadcast
from sponsors import wall_loop
from sponsors.models import WallPicture, WallPlay, WallRun

LEAST_MS = 2_000
SLACK = timedelta(seconds=10)
PLACES_AT_ONCE = 2  # a frame and a logo stand on the glass together
Doubt = WallPlay.Doubt


@dataclass(frozen=True, slots=True)
class Shown:
    """What a screen tells of one picture."""

    number: int
    creative: str
    at: datetime
    ms: int
    visible: bool
    black: bool
    offline: bool


@dataclass(frozen=True, slots=True)
class Where:
    """The page that tells: its screen, this start of it, its broadcast."""

    screen: str
    name: str
    boot: str
    broadcast: Broadcast


def count(where: Where, shown: Iterable[Shown], missing: int, now: datetime) -> WallRun:
    run, _new = WallRun.objects.get_or_create(
        screen=where.screen,
        boot=where.boot,
        defaults={
            "name": where.name,
            "broadcast": where.broadcast,
            "broadcast_name": where.broadcast.page.title,
            "channel": where.broadcast.channel_id,
            "began_at": now,
            "last_at": now,
        },
    )
    for each in sorted(shown, key=lambda each: each.number):
        _keep(run, where, each, now)
    WallRun.objects.filter(pk=run.pk).update(missing=missing, last_at=now)
    return run


def _keep(run: WallRun, where: Where, told: Shown, now: datetime) -> None:
    picture = _picture(told.creative)
    if picture is None:
        return  # nothing of ours: nobody to bill
    WallPlay.objects.get_or_create(
        run=run,
        number=told.number,
        defaults={
            "picture": picture,
            "at": told.at,
            "shown_ms": told.ms,
            "doubt": _doubt(run, where, picture, told, now),
        },
    )


def _doubt(
    run: WallRun, where: Where, picture: WallPicture, told: Shown, now: datetime
) -> str:
    checks = (
        (told.black, Doubt.BLACK),
        (not told.visible, Doubt.HIDDEN),
        (told.offline, Doubt.OFFLINE),
        (told.ms < LEAST_MS, Doubt.SHORT),
        (not wall_loop.is_due(picture, where.broadcast, told.at), Doubt.UNPLANNED),
        (_is_too_much(run, told, now), Doubt.TOO_FAST),
    )
    return next((doubt for found, doubt in checks if found), Doubt.NONE)


def _is_too_much(run: WallRun, told: Shown, now: datetime) -> bool:
    """A page cannot have shown for longer than it has been on, as our clock sees it."""
    so_far = run.plays.filter(doubt="").aggregate(total=Sum("shown_ms"))["total"] or 0
    on_for = now - run.began_at + SLACK + timedelta(milliseconds=_longest(told))
    return timedelta(milliseconds=so_far + told.ms) > on_for * PLACES_AT_ONCE


def _longest(told: Shown) -> int:
    """The first play of a run is told when it ends: the run began as long before."""
    return min(told.ms, 60_000)


def _picture(creative: str) -> WallPicture | None:
    if not creative.isdecimal() or len(creative) > 12:
        return None
    pictures = WallPicture.objects.select_related("campaign", "picture")
    return pictures.prefetch_related("campaign__channels").filter(pk=int(creative)).first()
