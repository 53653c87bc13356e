"""A phone that sends what nobody should see: its photos are refused, until somebody lifts it.

Nothing of its photos changes: they leave the queue and come back when the ban is lifted.
"""

from django.db import transaction
from django.utils.translation import gettext as _

from chartreslive.accounts.models import User
from fanwall import audit, devices, news
from fanwall.errors import FanwallError, NotFound
from fanwall.models import BannedDevice, Photo, Wall


def check(wall: Wall, device_key: str) -> None:
    if wall.banned_devices.filter(device_key=device_key).exists():
        raise FanwallError(
            "device_banned",
            _("Ce téléphone ne peut plus envoyer de photo ce soir. Une erreur ? Dites-le à l'accueil."),
            status=403,
        )


def keys(wall: Wall) -> set[str]:
    return set(wall.banned_devices.values_list("device_key", flat=True))


def ban(photo: Photo, by: User) -> BannedDevice:
    """Turns away the phone that sent this photo; twice is once."""
    if not photo.device_key:
        raise NotFound(_("On ne sait plus quel téléphone a envoyé cette photo."))
    if devices.is_shared(photo.device_key):
        raise FanwallError(
            "shared_address",
            _("Cette photo vient d'un réseau que beaucoup partagent : refusez-la seulement."),
            status=409,
        )
    with transaction.atomic():
        row, made = BannedDevice.objects.get_or_create(
            wall_id=photo.wall_id, device_key=photo.device_key, defaults={"by": by}
        )
        if made:
            audit.record(photo.wall_id, "ban", photo_id=photo.pk, by_id=by.pk)
            news.queue_changed(photo.wall_id)
    return row


def lift(wall: Wall, number: int, by: User) -> None:
    with transaction.atomic():
        if wall.banned_devices.filter(pk=number).delete()[0]:
            audit.record(wall.pk, "unban", by_id=by.pk)
            news.queue_changed(wall.pk)


def desk_view(wall: Wall) -> list[dict]:
    """For the moderators: whom they turned away, and how many of its photos wait unseen."""
    rows = list(wall.banned_devices.select_related("by").order_by("-at")[:20])
    waiting = list(
        wall.photos.filter(
            state__in=Photo.UNDECIDED, device_key__in=[row.device_key for row in rows]
        ).values_list("device_key", flat=True)
    ) if rows else []
    return [
        {
            "id": row.pk, "at": row.at.isoformat(), "by": str(row.by) if row.by else "",
            "waiting": waiting.count(row.device_key),
        }
        for row in rows
    ]
