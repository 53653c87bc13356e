"""A photo arrives: checked, agreed to, stored once, made ready for a moderator's eyes.

The consent is written before the first byte. The same key sent again gets the same photo.
"""

import hashlib
import re
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from django_q.tasks import async_task

from fanwall import consents, news, pictures, spool
from fanwall.devices import Device
from fanwall.errors import Conflict, FanwallError, PictureError
from fanwall.models import Consent, Photo, Wall

KEY = re.compile(r"^[A-Za-z0-9_.:-]{1,64}$")
NAME_LENGTH = 20
# Photos kept ready before moderators; past it nothing is decoded until some are decided.
READY_TARGET = 200
# One address may be a whole stand behind one access point.
ADDRESS_CEILING, ADDRESS_WINDOW = 2000, timedelta(minutes=10)
TRIES = 3
BYTES_AWAITED = timedelta(minutes=10)  # between the consent and the photo of a phone that retries
_slot = threading.BoundedSemaphore(1)  # one photo at a time is decoded within requests


@dataclass(frozen=True)
class Submission:
    data: bytes
    key: str
    ticks: dict[str, bool]
    device: Device
    name: str = ""


def accept(wall: Wall, submission: Submission) -> Photo:
    """The photo of this submission: a new one, or the one that it already made."""
    if not KEY.match(submission.key):
        raise FanwallError("key_required", _("Envoi incomplet. Rechargez la page du mur."))
    sha256 = hashlib.sha256(submission.data).hexdigest()
    photo = _sent_before(wall, submission, sha256)
    if photo is not None and not _awaits_bytes(photo):
        return photo
    if photo is None:
        _check_wall(wall)
        _check_limits(wall, submission.device)
    header = pictures.inspect(submission.data)
    prepared = _prepare_now(wall, submission.data, header)
    if photo is None:
        try:
            photo = _register(wall, submission, sha256, header)
        except IntegrityError:  # the same key, at the same moment
            return _sent_before(wall, submission, sha256)
    if prepared is not None:
        _ready(photo, prepared)
    else:
        spool.keep_source(photo, submission.data)
        _prepare_later(photo)
    photo.refresh_from_db()
    return photo


def prepare(photo_id: UUID) -> None:
    """Makes a stored photo ready, or discards it; safe to repeat, gives up on a poisoned file."""
    photo = Photo.objects.filter(pk=photo_id, state=Photo.State.RECEIVED).first()
    if photo is None:
        return
    data = spool.source(photo)
    if data is None:
        if timezone.now() - photo.received_at > BYTES_AWAITED:
            _discard(photo)
        return
    taken = Photo.objects.filter(pk=photo.pk, state=Photo.State.RECEIVED, rev=photo.rev)
    if not taken.update(rev=F("rev") + 1):
        return
    if photo.rev >= TRIES:
        return _discard(photo)
    try:
        prepared = pictures.prepare(data, pictures.inspect(data))
    except PictureError:
        return _discard(photo)
    _ready(photo, prepared)


def refill(wall: Wall, most: int = READY_TARGET) -> int:
    """Prepares drawn photos until enough are ready; the number prepared."""
    missing = READY_TARGET - wall.photos.filter(state=Photo.State.PENDING).count()
    if missing <= 0:
        return 0
    chosen = drawn(wall, Photo.State.RECEIVED)[: min(missing, most)]
    for photo_id in chosen:
        prepare(photo_id)
    return len(chosen)


def drawn(wall: Wall, state: str) -> list[UUID]:
    """The wall's photos of one state, in the order in which they deserve to be looked at."""
    rows = wall.photos.filter(state=state).values_list("pk", "device_key", "received_at")
    return fair_order(rows)


def fair_order(rows: Iterable[tuple[UUID, str, datetime]]) -> list[UUID]:
    """One of each phone before a second of any; newest first, else half-time shows kick-off."""
    seen: dict[str, int] = {}
    ranked = []
    for pk, device, _at in sorted(rows, key=lambda row: (row[2], str(row[0])), reverse=True):
        ranked.append((seen.get(device, 0), len(ranked), pk))
        seen[device] = seen.get(device, 0) + 1
    return [pk for _turn, _place, pk in sorted(ranked, key=lambda entry: entry[:2])]


def clean_name(text: str) -> str:
    """A first name as a screen may show it: letters, space, hyphen, apostrophe, nothing hidden."""
    name = " ".join(unicodedata.normalize("NFKC", text).split())
    letters = all(
        sign in " -'’." or unicodedata.category(sign) in ("Lu", "Ll", "Lo", "Lt") for sign in name
    )
    if len(name) > NAME_LENGTH or not letters:
        raise FanwallError(
            "name", _("Écrivez un prénom de 20 lettres au plus, sans chiffre ni symbole.")
        )
    return name


def _sent_before(wall: Wall, submission: Submission, sha256: str) -> Photo | None:
    same_key = wall.photos.filter(key=submission.key).first()
    if same_key is not None:
        if same_key.src_sha256 not in ("", sha256):
            raise Conflict(
                "key_reused", _("Cet envoi a déjà servi pour une autre photo. Recommencez.")
            )
        return same_key
    same_bytes = wall.photos.filter(src_sha256=sha256)
    if same_bytes.filter(state=Photo.State.WITHDRAWN).exists():
        raise Conflict(
            "withdrawn", _("Cette photo a été retirée par son auteur. Choisissez-en une autre.")
        )
    if submission.device.is_phone:
        return same_bytes.filter(device_key=submission.device.key).first()
    return None


def _awaits_bytes(photo: Photo) -> bool:
    """Its row was written, then the power went: the retry brings the bytes again."""
    return photo.state == Photo.State.RECEIVED and spool.source(photo) is None and (
        timezone.now() - photo.received_at > timedelta(seconds=15)
    )


def _check_wall(wall: Wall) -> None:
    sentences = {
        Wall.State.CLOSED: _("Le mur n'est pas encore ouvert. Revenez au début de l'événement."),
        Wall.State.PAUSED: _("Le mur est en pause. Gardez votre photo et réessayez bientôt."),
        Wall.State.ENDED: _("Le mur est terminé. Merci d'avoir participé !"),
    }
    if wall.state in sentences:
        raise FanwallError(f"wall_{wall.state}", sentences[wall.state], status=403)


def _check_limits(wall: Wall, device: Device) -> None:
    sent = wall.photos.filter(device_key=device.key)
    if device.is_phone:
        if sent.exclude(state=Photo.State.DISCARDED).count() >= wall.photos_per_device:
            raise FanwallError(
                "too_many", _("Vous avez envoyé beaucoup de photos : laissez-en passer d'autres."),
                status=429, retry_after=600,
            )
    elif sent.filter(received_at__gt=timezone.now() - ADDRESS_WINDOW).count() >= ADDRESS_CEILING:
        raise FanwallError(
            "too_many", _("Trop d'envois depuis ce réseau. Ouvrez la page du mur et réessayez."),
            status=429, retry_after=120,
        )
    if wall.photos.filter(state__in=Photo.UNDECIDED).count() >= wall.queue_limit:
        raise FanwallError(
            "wall_full", _("Le mur est complet pour l'instant. Réessayez à la mi-temps."),
            status=429, retry_after=300,
        )


def _prepare_now(
    wall: Wall, data: bytes, header: pictures.Header
) -> pictures.Prepared | None:
    """Light photos are ready at once, one at a time, as long as moderators follow."""
    if not header.is_light:
        return None
    if wall.photos.filter(state=Photo.State.PENDING).count() >= READY_TARGET:
        return None
    if not _slot.acquire(blocking=False):  # a crowd: store now, a worker prepares
        return None
    try:
        return pictures.prepare(data, header)
    finally:
        _slot.release()


def _prepare_later(photo: Photo) -> None:
    if photo.wall.photos.filter(state=Photo.State.PENDING).count() < READY_TARGET:
        async_task("fanwall.tasks.prepare", str(photo.pk), cluster="court")


def _register(
    wall: Wall, submission: Submission, sha256: str, header: pictures.Header
) -> Photo:
    """The photo's row and its consent, together, before any byte."""
    ends_at = max(timezone.now(), wall.broadcast.page.ends_at)
    with transaction.atomic():
        photo = Photo.objects.create(
            wall=wall, key=submission.key, device_key=submission.device.key,
            name=submission.name, src_sha256=sha256, kind=header.kind,
            purge_at=ends_at + timedelta(days=wall.retention_days),
        )
        Consent.objects.create(
            photo=photo, text=wall.consent_text, ticks=submission.ticks,
            withdraw_token_sha256=consents.digest(consents.token(photo.pk)),
        )
    return photo


def _ready(photo: Photo, prepared: pictures.Prepared) -> None:
    spool.keep_prepared(photo, prepared)
    with transaction.atomic():
        moved = Photo.objects.filter(pk=photo.pk, state=Photo.State.RECEIVED).update(
            state=Photo.State.PENDING, rev=F("rev") + 1, display_sha256=prepared.sha256,
            width=prepared.width, height=prepared.height, fingerprint=prepared.fingerprint,
        )
        news.queue_changed(photo.wall_id)
    spool.drop_source(photo)
    if not moved:
        _erase_if_gone(photo)


def _discard(photo: Photo) -> None:
    Photo.objects.filter(pk=photo.pk, state=Photo.State.RECEIVED).update(
        state=Photo.State.DISCARDED, rev=F("rev") + 1
    )
    spool.erase(photo)


def _erase_if_gone(photo: Photo) -> None:
    """Its author took it back while it was being prepared."""
    photo.refresh_from_db()
    if photo.state in (Photo.State.WITHDRAWN, Photo.State.PURGED, Photo.State.LAPSED):
        spool.erase(photo)
