"""Later: each fetches by id and calls one function; all may run twice."""

from uuid import UUID

from fanwall import submissions
from fanwall.models import Wall


def prepare(photo_id: str) -> None:
    submissions.prepare(UUID(photo_id))


def refill(wall_id: int) -> None:
    wall = Wall.objects.filter(pk=wall_id).first()
    if wall is not None:
        submissions.drain(wall)
