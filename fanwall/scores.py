"""The score and the clock on the wall: what who drives said, else what the broadcast's cues say.

Goals are cues with a label such as "But ! Étoile chartraine 1 – 0"; a scoreboard's program may
give {"score": [1, 0]} in the payload. The clock is only ever started by a person.
"""

import re
from collections.abc import Iterable
from datetime import datetime

from channels.models import Cue
from fanwall.models import Wall

POINTS = re.compile(r"(?<![\d:/.])(\d{1,3})\s*[-–—:]\s*(\d{1,3})(?![\d:/.])")
BETWEEN = re.compile(r"\s+(?:[-–—]|vs\.?|contre)\s+|\s/\s")
MOST_POINTS = 999


def of(wall: Wall, now: datetime) -> dict:
    """{"home", "away", "points": [1, 0] or None, "clock": {"running", "ms"} or None}."""
    told = wall.score
    home, away = teams(wall.broadcast.page.title)
    points = told.get("points")
    if points is None:
        goals = wall.broadcast.cues.filter(kind=Cue.Kind.GOAL).order_by("-at", "-pk")
        points = latest((cue.label, cue.payload) for cue in goals[:20])
    return {
        "home": told.get("home") or home,
        "away": told.get("away") or away,
        "points": points,
        "clock": clock(told.get("clock"), now),
    }


def latest(newest_first: Iterable[tuple[str, dict]]) -> list[int] | None:
    """The score after the last goal that tells one."""
    return next(filter(None, (points(label, payload) for label, payload in newest_first)), None)


def points(label: str, payload: dict) -> list[int] | None:
    told = payload.get("score") if isinstance(payload, dict) else None
    if are_points(told):
        return told
    found = POINTS.search(label)
    return [int(found[1]), int(found[2])] if found else None


def are_points(told) -> bool:
    return (
        isinstance(told, list) and len(told) == 2
        and all(type(each) is int and 0 <= each <= MOST_POINTS for each in told)
    )


def teams(title: str) -> tuple[str, str]:
    """"Étoile chartraine – Vaillante de Dreux" names both; another title names none."""
    sides = [side.strip() for side in BETWEEN.split(title)]
    return (sides[0], sides[1]) if len(sides) == 2 and all(sides) else ("", "")


def clock(told: dict | None, now: datetime) -> dict | None:
    """Counted on the screen from here: it only needs how much is on it and whether it runs."""
    if not told:
        return None
    ms = told["ms"]
    if told.get("since"):
        passed = (now - datetime.fromisoformat(told["since"])).total_seconds()
        ms += max(0, round(passed * 1000))
    return {"running": bool(told.get("since")), "ms": ms}
