"""What should have happened by now: found once a minute, done again."""

from datetime import datetime, timedelta

from media import assets
from sponsors import breaks
from sponsors.models import Rejection

KEEP_REJECTIONS = timedelta(days=400)


def run(now: datetime) -> None:
    breaks.refresh(now)
    assets.sweep(now)
    Rejection.objects.filter(day__lt=now.date() - KEEP_REJECTIONS).delete()
