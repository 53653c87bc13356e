"""Once a minute, from the clock: what should have happened and did not, happens."""

from datetime import datetime, timedelta

from fanwall import audit, erasing, moderation, submissions, walls
from fanwall.models import Claim, Photo, Wall

LEFT_FOR = timedelta(seconds=30)  # a worker that still lives has finished by then
AT_ONCE = 20


def run(now: datetime) -> dict[str, int]:
    return {
        "prepared": prepare_leftovers(now),
        "claims": Claim.objects.filter(until__lte=now).delete()[0],
        "ended": walls.end_forgotten(now),
        "shortened": erasing.shorten(now),
        "purged": moderation.purge_due(now),
        **erasing.run(now),
        "verified": audit.check_due(now),
    }


def prepare_leftovers(now: datetime) -> int:
    """Photos that a killed worker, or a full queue, left undecoded."""
    left = Photo.objects.filter(state=Photo.State.RECEIVED, received_at__lte=now - LEFT_FOR)
    waiting = Wall.objects.filter(pk__in=left.values("wall")).exclude(state=Wall.State.ENDED)
    return sum(submissions.refill(wall, most=AT_ONCE) for wall in waiting)
