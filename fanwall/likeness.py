"""Pictures that look alike: one refused before, the same one sent by three phones.

Compared as integers: as text, 24 photos against 2,000 others keep a moderator waiting.
"""

import threading
import time
from collections.abc import Iterable
from uuid import UUID

from fanwall import pictures
from fanwall.models import Photo

KNOWN_FOR = 2.0  # s: every moderator's page asks every few seconds
MOST = 2000
REFUSED = (Photo.State.REJECTED, Photo.State.REVOKED)
STANDING = (Photo.State.PENDING, Photo.State.STASHED, Photo.State.APPROVED)

_known: dict[tuple, tuple[float, list[int]]] = {}
_lock = threading.Lock()


def resembles_refused(photos: list[Photo]) -> set[UUID]:
    """Those that look like a photo which was refused or taken away on the same wall."""
    if not photos:
        return set()
    refused = _prints(photos[0], REFUSED)
    return {photo.pk for photo in photos if _count(photo, refused)}


def group_sizes(photos: list[Photo]) -> dict[UUID, int]:
    """How many photos of the wall look like each of these, itself included: "×3"."""
    if not photos:
        return {}
    standing = _prints(photos[0], STANDING)
    return {photo.pk: max(1, _count(photo, standing)) for photo in photos}


def forget() -> None:
    with _lock:
        _known.clear()


def _count(photo: Photo, others: Iterable[int]) -> int:
    if not photo.fingerprint:
        return 0
    own = int(photo.fingerprint, 16)
    return sum((own ^ other).bit_count() <= pictures.ALIKE for other in others)


def _prints(photo: Photo, states: tuple[str, ...]) -> list[int]:
    key = (photo.wall.epoch, states)
    with _lock:
        asked_at, known = _known.get(key, (0.0, None))
        if known is None or time.monotonic() - asked_at > KNOWN_FOR:
            rows = Photo.objects.filter(wall=photo.wall_id, state__in=states)
            found = rows.exclude(fingerprint="").order_by("-received_at")
            known = [int(text, 16) for text in found.values_list("fingerprint", flat=True)[:MOST]]
            if len(_known) > 64:
                _known.clear()
            _known[key] = (time.monotonic(), known)
    return known
