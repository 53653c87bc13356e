"""Doors for encoders: made, given a new key, closed, shown to who asks. Callers log who did it."""

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from media import keys
from media.models import Input, Recording

SHORTEST_PASSPHRASE = 10  # libsrt's rule


@dataclass(frozen=True, slots=True)
class Door:
    """Where an SRT listener stands."""

    input_id: int
    port: int
    key: str = field(repr=False)


def doors() -> list[Door]:
    """The inputs that somebody may call by SRT now: permanent ones, and those of near lives."""
    near = Recording.objects.unclosed().near(timezone.now())
    numbers = {
        number for pair in near.values_list("input_id", "backup_input_id") for number in pair
    }
    offered = Input.objects.open().filter(srt_port__isnull=False)
    found = [
        Door(source.pk, source.srt_port, source.reveal_key())
        for source in offered
        if source.permanent or source.pk in numbers
    ]
    return [door for door in found if len(door.key) >= SHORTEST_PASSPHRASE]


def create(name: str, *, permanent: bool = False) -> Input:
    """An input with a key of its own and, while the range lasts, a port for SRT."""
    for port in [*_free_ports()[:8], None]:  # the next ones, in case somebody was faster
        source = Input(name=name[:120], permanent=permanent, srt_port=port)
        source.set_key(keys.generate())
        try:
            with transaction.atomic():
                source.save()
        except IntegrityError:
            continue
        return source
    raise RuntimeError("an input without a port could not be stored")


def furnish(source: Input) -> None:
    """Gives a port to an input that came without one (made before SRT, or when none was free)."""
    for port in _free_ports()[:8]:
        try:
            with transaction.atomic():
                Input.objects.filter(pk=source.pk, srt_port=None).update(srt_port=port)
        except IntegrityError:
            continue
        source.refresh_from_db()
        return


def rotate(source: Input, *, cut: bool = False) -> str:
    """A new key; the old one opens nothing from now on.

    An encoder that is connected goes on until it drops, or is cut at once.
    """
    key = keys.generate()
    source.set_key(key)
    source.cut_at = timezone.now() if cut else source.cut_at
    source.save(update_fields=["key_encrypted", "key_digest", "cut_at"])
    return key


def cut(source: Input) -> None:
    """Hangs up on whoever sends through it; with the right key they may come back."""
    source.cut_at = timezone.now()
    source.save(update_fields=["cut_at"])


def revoke(source: Input) -> None:
    """Closes the door for good, and hangs up."""
    now = timezone.now()
    Input.objects.open().filter(pk=source.pk).update(revoked_at=now, cut_at=now, srt_port=None)
    source.refresh_from_db()


def reveal(source: Input) -> str | None:
    """The key in clear, of an open input."""
    return None if source.revoked_at else source.reveal_key()


def lives_of(source: Input) -> list[Recording]:
    """What is booked on it and not over, soonest first."""
    booked = Recording.objects.unclosed().filter(published_until=None, ends_at__gt=timezone.now())
    return list(booked.using_input(source).order_by("starts_at"))


def release_ports() -> None:
    """One-off inputs give their port back when nothing more can come through them."""
    in_use = Recording.objects.unclosed().filter(published_until=None).may_still_begin()
    taken = {
        number
        for pair in in_use.values_list("input_id", "backup_input_id")
        for number in pair
        if number
    }
    idle = Input.objects.filter(permanent=False, srt_port__isnull=False).exclude(pk__in=taken)
    idle.update(srt_port=None)


def _free_ports() -> list[int]:
    taken = set(Input.objects.exclude(srt_port=None).values_list("srt_port", flat=True))
    first = settings.TV_SRT_PORT
    last = min(65535, first + settings.TV_SRT_PORTS - 1)
    return [port for port in range(first, last + 1) if port not in taken]


def passed(lines: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Of connections (input, recording) those whose time has gone to another live.

    Their encoder waits in a live that never began, and now another is due on the same input: when
    it reconnects, it feeds that one. A live on air is never cut by this.
    """
    known = Input.objects.in_bulk([input_id for input_id, _recording in lines])
    now = timezone.now()
    return {
        line for line in lines if line[0] in known and _has_passed(known[line[0]], line[1], now)
    }


def _has_passed(source: Input, recording_id: int, now: datetime) -> bool:
    rightful = Recording.objects.booked_for(source, now)
    if rightful is None or rightful.pk == recording_id:
        return False
    mine = Recording.objects.get(pk=recording_id)
    if mine.published_from is not None:
        return False
    return rightful.is_running(now) and not mine.is_running(now)
