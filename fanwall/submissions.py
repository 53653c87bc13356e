"""A photo arrives: checked, agreed to, stored once, made ready for a moderator's eyes.

The consent is written before the first byte. The same key sent again gets the same photo.
Nothing is decoded while a crowd sends: the bytes are stored, a worker draws and prepares.
"""

import contextlib
import fcntl
import hashlib
import re
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django_q.tasks import async_task

from fanwall import admission, bans, consents, news, pictures, spool
from fanwall.admission import clean_name
from fanwall.devices import Device
from fanwall.errors import Conflict, FanwallError, PictureError
from fanwall.models import Consent, Photo, Wall

__all__ = ["Submission", "accept", "clean_name", "drawn", "fair_order", "prepare", "refill"]

KEY = re.compile(r"^[A-Za-z0-9_.:-]{1,64}$")
# Photos kept ready before moderators; past it nothing is decoded until some are decided.
READY_TARGET = 200
TRIES = 3
BYTES_AWAITED = timedelta(minutes=10)  # between the consent and the photo of a phone that retries
CROWD, CROWD_WINDOW = 6, 2.0  # photos in as many seconds: from there on, workers decode
WAKES_WITHIN = 5.0  # s: a worker that has not begun, or is silent, by then is woken again
AT_WORK = "1"

_slot = threading.BoundedSemaphore(1)  # one photo at a time is decoded within requests
# SQLite has one writer: threads that wait here in turn do not poll its lock.
_writing = threading.Lock()
_arrivals: deque[float] = deque(maxlen=256)
_woken: dict[int, float] = {}


@dataclass(frozen=True)
class Submission:
    data: bytes
    key: str
    ticks: dict[str, bool]
    device: Device
    name: str = ""
    minor: bool = False
    blurred: bool = False


def accept(wall: Wall, submission: Submission) -> Photo:
    """The photo of this submission: a new one, or the one that it already made."""
    _arrivals.append(time.monotonic())
    if not KEY.match(submission.key):
        raise FanwallError("key_required", _("Envoi incomplet. Rechargez la page du mur."))
    sha256 = hashlib.sha256(submission.data).hexdigest()
    photo = _sent_before(wall, submission, sha256)
    if photo is not None and not _awaits_bytes(photo):
        return photo
    if photo is None:
        admission.check(wall, submission.device)
        admission.check_minor(
            wall, minor=submission.minor, guardian=submission.ticks.get("guardian", False),
            blurred=submission.blurred,
        )
    header = pictures.inspect(submission.data)
    prepared = _prepare_now(wall, submission.data, header)
    if photo is None:
        try:
            photo = _register(wall, submission, sha256, header)
        except IntegrityError:  # the same key, at the same moment
            return _sent_before(wall, submission, sha256)
    if prepared is not None:
        _ready(photo, prepared)
        photo.refresh_from_db()
    else:
        spool.keep_source(photo, submission.data)
        _prepare_later(photo)
    return photo


def prepare(photo_id: UUID) -> bool:
    """Makes a stored photo ready, or discards it; safe to repeat, gives up on a poisoned file."""
    photo = Photo.objects.filter(pk=photo_id, state=Photo.State.RECEIVED).first()
    if photo is None:
        return False
    data = spool.source(photo)
    if data is None:
        if timezone.now() - photo.received_at > BYTES_AWAITED:
            _discard(photo)
        return False
    taken = Photo.objects.filter(pk=photo.pk, state=Photo.State.RECEIVED, rev=photo.rev)
    if not taken.update(rev=F("rev") + 1):
        return False
    try:
        if photo.rev >= TRIES:
            raise PictureError("poisoned", "")
        prepared = pictures.prepare(data, pictures.inspect(data))
    except PictureError:
        _discard(photo)
        return True
    _ready(photo, prepared)
    return True


def refill(wall: Wall, most: int = READY_TARGET) -> int:
    """Prepares drawn photos until enough are ready; the number prepared."""
    missing = READY_TARGET - wall.photos.filter(state=Photo.State.PENDING).count()
    if missing <= 0:
        return 0
    treated = filter(prepare, drawn(wall, Photo.State.RECEIVED))
    return sum(1 for _photo in islice(treated, min(missing, most)))


def drain(wall: Wall, seconds: float = 20.0) -> int:
    """Prepares what a crowd sends while it sends, one worker at a time; the number prepared."""
    count, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        with _only_one(wall) as alone:
            if not alone:
                return count
            treated = refill(wall, most=10)
            left = drawn(wall, Photo.State.RECEIVED)
        count += treated
        # What came while the lock was held has woken nobody: it is looked for once it is free.
        if not treated and drawn(wall, Photo.State.RECEIVED) == left:
            return count
    async_task("fanwall.tasks.refill", wall.pk, cluster="court")
    return count


def drawn(wall: Wall, state: str) -> list[UUID]:
    """The wall's photos of one state, in the order in which they deserve to be looked at."""
    rows = wall.photos.filter(state=state).exclude(device_key__in=bans.keys(wall))
    return fair_order(rows.values_list("pk", "device_key", "received_at"))


def fair_order(rows: Iterable[tuple[UUID, str, datetime]]) -> list[UUID]:
    """One of each phone before a second of any; newest first, else half-time shows kick-off."""
    seen: dict[str, int] = {}
    ranked = []
    for pk, device, _at in sorted(rows, key=lambda row: (row[2], str(row[0])), reverse=True):
        ranked.append((seen.get(device, 0), len(ranked), pk))
        seen[device] = seen.get(device, 0) + 1
    return [pk for _turn, _place, pk in sorted(ranked, key=lambda entry: entry[:2])]


@contextlib.contextmanager
def _only_one(wall: Wall) -> Iterator[bool]:
    """Whether this process is the one that prepares this wall's photos now; others read that too."""
    with _lock_of(wall).open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        file.write(AT_WORK)
        file.flush()
        try:
            yield True
        finally:
            file.truncate(0)


def _is_coming(wall: Wall) -> bool:
    """Whether a worker will look at what is stored now: it was woken and has not begun, or works."""
    woken, now = _woken.get(wall.pk, 0.0), time.time()
    try:
        told = _lock_of(wall).stat()
    except FileNotFoundError:
        return now - woken < WAKES_WITHIN
    if woken > told.st_mtime:
        return now - woken < WAKES_WITHIN
    return told.st_size > 0 and now - told.st_mtime < WAKES_WITHIN


def _lock_of(wall: Wall) -> Path:
    return settings.STATE_DIR / f"fanwall-{wall.pk}.lock"


def _sent_before(wall: Wall, submission: Submission, sha256: str) -> Photo | None:
    known = wall.photos.filter(Q(key=submission.key) | Q(src_sha256=sha256))
    found = list(known.only("key", "src_sha256", "state", "device_key", "received_at", "wall"))
    same_key = next((photo for photo in found if photo.key == submission.key), None)
    if same_key is not None:
        if same_key.src_sha256 not in ("", sha256):
            raise Conflict(
                "key_reused", _("Cet envoi a déjà servi pour une autre photo. Recommencez.")
            )
        return same_key
    if any(photo.state == Photo.State.WITHDRAWN for photo in found):
        raise Conflict(
            "withdrawn", _("Cette photo a été retirée par son auteur. Choisissez-en une autre.")
        )
    if submission.device.is_phone:
        return next((each for each in found if each.device_key == submission.device.key), None)
    return None


def _awaits_bytes(photo: Photo) -> bool:
    """Its row was written, then the power went: the retry brings the bytes again."""
    return photo.state == Photo.State.RECEIVED and spool.source(photo) is None and (
        timezone.now() - photo.received_at > timedelta(seconds=15)
    )


def _crowded() -> bool:
    """Many photos at this very moment: each must only be taken, none may be worked on here."""
    return len(_arrivals) > CROWD and time.monotonic() - _arrivals[-CROWD - 1] < CROWD_WINDOW


def _prepare_now(
    wall: Wall, data: bytes, header: pictures.Header
) -> pictures.Prepared | None:
    """In calm, a light photo is before a moderator at once; one at a time, as long as they follow."""
    if not header.is_light or _crowded() or not _slot.acquire(blocking=False):
        return None
    try:
        return None if _enough_ready(wall) else pictures.prepare(data, header)
    finally:
        _slot.release()


def _prepare_later(photo: Photo) -> None:
    """In calm each photo wakes a worker; in a crowd, one that comes anyway is enough."""
    wall, crowded = photo.wall, _crowded()
    if crowded and _is_coming(wall):
        return
    if _enough_ready(wall):
        return
    if crowded:
        _woken[wall.pk] = time.time()
        async_task("fanwall.tasks.refill", wall.pk, cluster="court")
    else:
        async_task("fanwall.tasks.prepare", str(photo.pk), cluster="court")


def _enough_ready(wall: Wall) -> bool:
    return wall.photos.filter(state=Photo.State.PENDING).count() >= READY_TARGET


def _register(
    wall: Wall, submission: Submission, sha256: str, header: pictures.Header
) -> Photo:
    """The photo's row and its consent, together, before any byte."""
    ends_at = getattr(wall, "event_ends_at", None) or wall.broadcast.page.ends_at
    with _writing, transaction.atomic():
        photo = Photo.objects.create(
            wall=wall, key=submission.key, device_key=submission.device.key,
            name=submission.name, src_sha256=sha256, kind=header.kind,
            minor=submission.minor, blurred=submission.blurred,
            purge_at=max(timezone.now(), ends_at) + timedelta(days=wall.retention_days),
        )
        Consent.objects.create(
            photo=photo, text_id=wall.consent_text_id, ticks=submission.ticks,
            withdraw_token_sha256=consents.digest(consents.token(photo.pk)),
        )
    return photo


def _ready(photo: Photo, prepared: pictures.Prepared) -> None:
    spool.keep_prepared(photo, prepared)
    with transaction.atomic():
        moved = Photo.objects.filter(pk=photo.pk, state=Photo.State.RECEIVED).update(
            state=Photo.State.PENDING, rev=F("rev") + 1, display_sha256=prepared.sha256,
            width=prepared.width, height=prepared.height, fingerprint=prepared.fingerprint,
            sharpness=prepared.sharpness, nudity=prepared.nudity,
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
