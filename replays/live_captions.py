"""Captions typed in the control room while it is said: the draft of the replay's captions."""

from datetime import datetime

from django.utils.translation import gettext as _

from channels.models import Broadcast
from media import recordings
from replays import timedtext
from replays.errors import ReplaysError
from replays.models import Captions
from replays.timedtext import Caption

READING_SPEED = 15.0  # characters/s
SHORTEST, LONGEST = 1.5, 7.0  # s
TRIES = 10


def add(broadcast: Broadcast, text: str, at: datetime | None = None) -> Caption:
    """At the moment of the picture that was on the screen when its typing began."""
    if not broadcast.is_on_air:
        raise ReplaysError("not-on-air", _("Ce direct n'est pas à l'antenne."))
    told = timedtext.plain(text)
    if not told:
        raise ReplaysError("empty", _("Écrivez d'abord une phrase."))
    start = (at or recordings.now(broadcast.recording)).timestamp()
    line = Caption(round(start, 3), round(start + lasts(told), 3), told)
    for _attempt in range(TRIES):
        if _append(broadcast, line):
            return line
    raise ReplaysError("busy", _("Trop de phrases à la fois : envoyez-la encore."))


def lasts(text: str) -> float:
    return min(LONGEST, max(SHORTEST, len(text) / READING_SPEED))


def _append(broadcast: Broadcast, line: Caption) -> bool:
    """Two people may type at once: whoever was slower reads again."""
    row, _created = Captions.objects.get_or_create(
        broadcast=broadcast,
        language=Captions.Language.FRENCH,
        defaults={"origin": Captions.Origin.LIVE},
    )
    lines = joined([Caption(*each) for each in row.lines], line)
    stored = [[one.start, one.end, one.text] for one in lines]
    same = Captions.objects.filter(pk=row.pk, version=row.version)
    return bool(same.update(lines=stored, version=row.version + 1))


def joined(lines: list[Caption], line: Caption) -> list[Caption]:
    """In order, each ending where the next begins at the latest. Pure."""
    ordered = sorted([*lines, line], key=lambda one: one.start)
    following = [one.start for one in ordered[1:]]
    kept = [
        Caption(one.start, min(one.end, start), one.text)
        for one, start in zip(ordered, [*following, float("inf")], strict=True)
    ]
    return [one for one in kept if one.end > one.start]
