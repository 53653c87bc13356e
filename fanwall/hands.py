"""Which photo a moderator looks at next: their own first, then what nobody holds, in fair order."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from chartreslive.accounts.models import User
from fanwall import bans, screeners, submissions
from fanwall.models import Claim, Photo, Wall

CLAIMED_FOR = timedelta(seconds=30)  # a tab that is lost gives its photos back
CLAIMED_AT_ONCE = 6
MOST_AT_ONCE = 18  # two pages of the grid
QUEUE_LENGTH = 24
BLURRED_UNDER = 40.0  # variance of the Laplacian at 480 px: under it, out of focus


def queue(wall: Wall, by: User, most: int = QUEUE_LENGTH) -> list[Photo]:
    """The next photos for this moderator: their own first, others' last."""
    order = _in_order(wall, by)
    claims = dict(
        Claim.objects.filter(photo__wall=wall, until__gt=timezone.now()).values_list(
            "photo_id", "by_id"
        )
    )

    def turn(pk: UUID) -> tuple[int, int]:
        whose = claims.get(pk)
        return (1 if whose is None else 0 if whose == by.pk else 2), order[pk]

    chosen = sorted(order, key=turn)[:most]
    photos = Photo.objects.filter(pk__in=chosen).select_related("wall", "consent", "claim__by")
    found = {photo.pk: photo for photo in photos}
    return [found[pk] for pk in chosen if pk in found]


def claim(wall: Wall, by: User, most: int = CLAIMED_AT_ONCE) -> list[Photo]:
    """Takes the next photos in hand for a moment, so that two people look at different ones."""
    now = timezone.now()
    Claim.objects.filter(photo__wall=wall, until__lte=now).delete()
    mine = []
    for photo in queue(wall, by, min(most, MOST_AT_ONCE)):
        if _holds(photo, by, now) or _claim_one(photo, by, now):
            mine.append(photo)
    return mine


def release(wall: Wall, by: User) -> int:
    """The moderator leaves: the others need not wait for the minute to pass."""
    return Claim.objects.filter(photo__wall=wall, by=by).delete()[0]


def _in_order(wall: Wall, by: User) -> dict[UUID, int]:
    """Each photo's place: clear ones first, then the out of focus, then what may be nude.

    Left out: photos of phones that were turned away, and those whose second yes must come from
    somebody else.
    """
    rows = wall.photos.filter(state=Photo.State.PENDING).exclude(device_key__in=bans.keys(wall))
    if wall.four_eyes:
        mine = Q(approvals__by=by, approvals__revoked_at=None, approvals__seconded_by=None)
        rows = rows.exclude(pk__in=wall.photos.filter(mine).values("pk"))
    found = list(rows.values_list("pk", "device_key", "received_at", "sharpness", "nudity"))
    drawn = submissions.fair_order(row[:3] for row in found)
    rank = {pk: _rank(sharpness, nudity) for pk, _key, _at, sharpness, nudity in found}
    return {pk: place for place, pk in enumerate(sorted(drawn, key=rank.__getitem__))}


def _rank(sharpness: float | None, nudity: float | None) -> int:
    if nudity is not None and nudity > screeners.SUSPECT_FROM:
        return 2
    return 1 if sharpness is not None and sharpness < BLURRED_UNDER else 0


def _holds(photo: Photo, by: User, now: datetime) -> bool:
    """Renewed once it is half over: a page that looks every second writes nothing."""
    held = getattr(photo, "claim", None)
    if held is None or held.by_id != by.pk or held.until <= now:
        return False
    if held.until - now > CLAIMED_FOR / 2:
        return True
    return Claim.objects.filter(photo=photo, by=by).update(until=now + CLAIMED_FOR) > 0


def _claim_one(photo: Photo, by: User, now: datetime) -> bool:
    if getattr(photo, "claim", None) is not None:
        return False  # somebody else's
    _row, made = Claim.objects.get_or_create(
        photo=photo, defaults={"by": by, "until": now + CLAIMED_FOR}
    )
    return made
