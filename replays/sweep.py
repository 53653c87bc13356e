"""What should have happened by now: found once a minute, done again."""

from datetime import datetime


def run(now: datetime) -> None:
    return None
