"""Walls: made for a broadcast, opened, paused, ended; and where people find them."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from channels.models import Broadcast
from fanwall import audit, consents, erasing, news, spool
from fanwall.errors import FanwallError, NotFound
from fanwall.models import Photo, Screen, Wall

# A wall that nobody closed ends by itself this long after the event.
FORGOTTEN_AFTER = timedelta(hours=6)
REFUSED_KEPT_FOR = timedelta(hours=24)


def find(code: str) -> Wall:
    walls = Wall.objects.select_related("broadcast__page", "broadcast__channel", "consent_text")
    wall = walls.filter(code=code).first()
    if wall is None:
        raise NotFound(_("Ce mur n'existe pas. Vérifiez l'adresse affichée sur l'écran."))
    return wall


def find_to_send(code: str) -> Wall:
    """The wall as a crowd's photos need it: its pages' columns were two fifths of the work."""
    wall = Wall.objects.annotate(event_ends_at=F("broadcast__page__ends_at"))
    found = wall.filter(code=code).order_by().first()
    if found is None:
        raise NotFound(_("Ce mur n'existe pas. Vérifiez l'adresse affichée sur l'écran."))
    return found


def for_broadcast(broadcast: Broadcast) -> Wall:
    """The broadcast's wall, made if there is none, with its words and a screen."""
    wall, _made = Wall.objects.get_or_create(broadcast=broadcast)
    return furnish(wall)


def furnish(wall: Wall) -> Wall:
    text = consents.current_text(wall.retention_days)
    if wall.consent_text_id != text.pk:
        wall.consent_text = text
        wall.save(update_fields=["consent_text"])
    if not wall.screens.exists():
        Screen.objects.create(wall=wall)
    erasing.keep_out_of_backups(spool.root().parent)
    return wall


def set_state(wall: Wall, state: str, by_id: int | None) -> Wall:
    """Opens, pauses, closes or ends; asking for the state that is changes nothing."""
    if state not in Wall.State.values:
        raise FanwallError("unknown_state", _("Cet état n'existe pas."))
    now = timezone.now()
    dates = {"opened_at": now} if state == Wall.State.OPEN else {}
    if state == Wall.State.ENDED:
        dates = {"ended_at": now}
    with transaction.atomic():
        changed = Wall.objects.filter(pk=wall.pk).exclude(state=state).update(
            state=state, manifest_seq=F("manifest_seq") + 1, **dates
        )
        if changed:
            audit.record(wall.pk, f"wall_{state}", by_id=by_id)
            if state == Wall.State.ENDED:
                _close_queue(wall, now)
            news.screens_changed(wall.pk)
    wall.refresh_from_db()
    return wall


def set_rules(wall: Wall, names: list[str], by_id: int | None) -> Wall:
    """Keeps these fields of the form, writes down what they are now, tells the screens."""
    changed = {name: getattr(wall, name) for name in names if name != "broadcast"}
    with transaction.atomic():
        if names:
            wall.save(update_fields=names)
            Wall.objects.filter(pk=wall.pk).update(manifest_seq=F("manifest_seq") + 1)
            audit.record(wall.pk, "rules", by_id=by_id, changed=changed)
            news.screens_changed(wall.pk)
    wall.refresh_from_db()
    return furnish(wall)


def set_panic(wall: Wall, on: bool, by_id: int, blackout: str | None = None) -> Wall:
    """Black, or the partners' slate, on every screen now; or light again.

    Each press counts: screens compare numbers.
    """
    if blackout not in (None, *Wall.Blackout.values):
        raise FanwallError("malformed", _("Cette commande n'existe pas."))
    how = {"blackout": blackout} if blackout else {}
    with transaction.atomic():
        Wall.objects.filter(pk=wall.pk).update(
            panic=on, panic_seq=F("panic_seq") + 1, manifest_seq=F("manifest_seq") + 1, **how
        )
        audit.record(wall.pk, "panic_on" if on else "panic_off", by_id=by_id)
        news.screens_changed(wall.pk)
    wall.refresh_from_db()
    return wall


def end_forgotten(now: datetime) -> int:
    """Ends walls long after their event: photos of people do not stay up by forgetfulness."""
    shown = Wall.objects.filter(state__in=[Wall.State.OPEN, Wall.State.PAUSED])
    limit = now - FORGOTTEN_AFTER
    on_air = [Broadcast.State.LIVE, Broadcast.State.INTERRUPTED]
    over = shown.filter(broadcast__page__ends_at__lt=limit, opened_at__lt=limit)
    due = list(over.exclude(broadcast__state__in=on_air))
    for wall in due:
        set_state(wall, Wall.State.ENDED, by_id=None)
    return len(due)


def addresses(wall: Wall) -> dict[str, str]:
    screen = wall.screens.first()
    ways = {
        "moderation": reverse("fanwall:moderation", args=[wall.code]),
        "regie": reverse("fanwall:drive", args=[wall.code]),
        "screen": reverse("fanwall:screen", args=[screen.token]),
    }
    absolute = {name: settings.TV_BASE_URL + way for name, way in ways.items()}
    return {"phone": phone_address(wall), **absolute}


def phone_address(wall: Wall) -> str:
    return settings.TV_BASE_URL + reverse("fanwall:phone", args=[wall.code])


def _close_queue(wall: Wall, now: datetime) -> None:
    """What nobody drew lapses; what will never be shown is kept a day."""
    keep_until = now + REFUSED_KEPT_FOR
    wall.photos.filter(state__in=Photo.UNDECIDED).update(
        state=Photo.State.LAPSED, rev=F("rev") + 1, purge_at=keep_until
    )
    refused = [Photo.State.REJECTED, Photo.State.REVOKED, Photo.State.DISCARDED]
    wall.photos.filter(state__in=refused, purge_at__gt=keep_until).update(purge_at=keep_until)
