"""What is done once a day, at four in the morning; also when the clock was away at that hour."""

import json
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone

from media import publication

HOUR = timedelta(hours=4)  # local time: after the last live, before anybody is up


def begin(name: str, now: datetime) -> bool:
    """Whether that name's work of the day is to be done now; true once a day."""
    today = (timezone.localtime(now) - HOUR).date().isoformat()
    path = settings.STATE_DIR / f"daily-{name}.json"
    try:
        last = json.loads(path.read_text())
    except (OSError, ValueError):
        last = ""
    if last == today:
        return False
    publication.write_atomically(path, json.dumps(today))
    return True
