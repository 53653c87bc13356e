"""Captions typed in the control room while it is said: seen at once, and the replay's draft.

Residents' players read them from a small file beside the playlists, which is asked for about once a
second: no Django. Like the live's playlists it is open while the broadcast is on air, to whoever
may watch it.
"""

import contextlib
import json
import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from django.utils import timezone
from django.utils.translation import gettext as _

from channels import state
from channels.models import Broadcast
from media import covers, eventclock, publication, recordings
from media.models import Recording
from media.programme import Programme, Span
from replays import timedtext
from replays.errors import ReplaysError
from replays.models import Captions
from replays.timedtext import Caption

logger = logging.getLogger(__name__)

READING_SPEED = 15.0  # characters/s
SHORTEST, LONGEST = 1.5, 7.0  # s
TRIES = 10
KEPT = 300.0  # s: how far back who just came, or went back a little, finds lines
# Around a passage that nobody may see: its segments are hidden whole, and what is said is typed later.
REACH = 3.0  # s
RECENT = timedelta(days=2)
Lines = list[Caption]


# --- what is typed


def add(broadcast: Broadcast, text: str, at: datetime | None = None) -> Caption:
    """At the moment of the picture that was on the screen when its typing began."""
    told = _checked(broadcast, text)
    moment = max(_moment(broadcast.recording, at), *_hidden_since(broadcast.recording))
    added: list[Caption] = []

    def change(lines: Lines) -> Lines:
        added[:] = [line_at(free(lines, moment), told)]
        return joined(lines, added[0])

    _change(broadcast, change)
    return added[0]


def correct(broadcast: Broadcast, start: float, text: str) -> Caption:
    """Other words for the line that begins at that moment."""
    line = line_at(start, _checked(broadcast, text))
    _change(broadcast, lambda lines: joined(without(lines, start), line))
    return line


def withdraw(broadcast: Broadcast, start: float) -> None:
    """Takes back the line that begins at that moment."""
    _check_on_air(broadcast)
    _change(broadcast, lambda lines: without(lines, start))


def _checked(broadcast: Broadcast, text: str) -> str:
    _check_on_air(broadcast)
    told = timedtext.plain(text)
    if not told:
        raise ReplaysError("empty", _("Écrivez d'abord une phrase."))
    return told


def _check_on_air(broadcast: Broadcast) -> None:
    if not broadcast.is_on_air:
        raise ReplaysError("not-on-air", _("Ce direct n'est pas à l'antenne."))


def _moment(recording: Recording, at: datetime | None) -> float:
    """Never later than the newest picture, whatever the typist's machine says."""
    told = at.timestamp() if at else None
    if told is not None and told <= eventclock.now(recording.directory):
        return told
    newest = recordings.now(recording).timestamp()
    return newest if told is None else min(told, newest)


def _hidden_since(recording: Recording) -> list[float]:
    """What is sent while the picture is hidden belongs to what is hidden.

    Who types in the room itself hears what the picture on their screen, some seconds old, has not
    reached yet.
    """
    return [0.0, *(moment.timestamp() for moment in covers.open_since(recording).values())]


def _change(broadcast: Broadcast, change: Callable[[Lines], Lines]) -> None:
    for _attempt in range(TRIES):
        if _try(broadcast, change):
            write(broadcast)
            return
    raise ReplaysError("busy", _("Trop de phrases à la fois : envoyez-la encore."))


def _try(broadcast: Broadcast, change: Callable[[Lines], Lines]) -> bool:
    """Two people may type at once: whoever was slower reads again."""
    row, _created = Captions.objects.get_or_create(
        broadcast=broadcast,
        language=Captions.Language.FRENCH,
        defaults={"origin": Captions.Origin.LIVE},
    )
    stored = [[one.start, one.end, one.text] for one in change(_lines(row))]
    same = Captions.objects.filter(pk=row.pk, version=row.version)
    return bool(same.update(lines=stored, version=row.version + 1, changed_at=timezone.now()))


def _lines(row: Captions) -> Lines:
    return [Caption(*each) for each in row.lines]


def line_at(start: float, text: str) -> Caption:
    return Caption(round(start, 3), round(start + lasts(text), 3), text)


def lasts(text: str) -> float:
    return min(LONGEST, max(SHORTEST, len(text) / READING_SPEED))


def free(lines: Iterable[Caption], moment: float) -> float:
    """That moment, or soon after a line that begins at the same one (a picture that stood). Pure."""
    for one in sorted(lines, key=lambda line: line.start):
        if abs(one.start - moment) < SHORTEST / 2:
            moment = one.start + SHORTEST
    return moment


def without(lines: Lines, start: float) -> Lines:
    """Raises ReplaysError when somebody took that line back meanwhile. Pure."""
    kept = [one for one in lines if abs(one.start - start) >= 0.0015]
    if len(kept) == len(lines):
        raise ReplaysError("gone", _("Cette phrase n'est plus là : rechargez la page."))
    return kept


def joined(lines: Lines, line: Caption) -> Lines:
    """In order, each ending where the next begins at the latest. Pure."""
    ordered = sorted([*lines, line], key=lambda one: one.start)
    following = [one.start for one in ordered[1:]]
    kept = [
        Caption(one.start, min(one.end, start), one.text)
        for one, start in zip(ordered, [*following, float("inf")], strict=True)
    ]
    return [one for one in kept if one.end > one.start]


# --- what residents get


def write(broadcast: Broadcast) -> None:
    """What is stored, as a file. Read after writing too: of two writers the newer one is right."""
    path = broadcast.recording.public_directory / state.CAPTIONS
    before, text = path.exists(), ""
    while text != (text := _offered(broadcast.pk)):
        _put(path, text)
    if path.exists() and not before:
        state.write(_known().get(pk=broadcast.pk))


def _known():
    return Broadcast.objects.select_related("page", "recording", "channel")


def _put(path: Path, text: str | None) -> None:
    """Old words never stay because the disk is full."""
    try:
        if text is not None:
            publication.write_atomically(path, text)
            return
    except OSError as error:
        logger.warning("residents do not see what is typed: %s", error)
    path.unlink(missing_ok=True)


def _offered(number: int) -> str | None:
    """The file's content; None while nothing was typed, and when the programme has ended."""
    broadcast = Broadcast.objects.select_related("recording").filter(pk=number).first()
    row = Captions.objects.filter(broadcast=number, language=Captions.Language.FRENCH).first()
    if broadcast is None or not broadcast.is_on_air or row is None:
        return None
    recording = broadcast.recording
    if not row.lines and not (recording.public_directory / state.CAPTIONS).exists():
        return None
    since = eventclock.now(recording.directory) - KEPT
    lines = public(_lines(row), recordings.programme_of(recording), since)
    return json.dumps({"lines": [_told(one) for one in lines]}, ensure_ascii=False)


def _told(line: Caption) -> dict:
    """at: ms of the event clock, the line's name too; seconds: as long as it takes to read."""
    return {"at": named(line), "seconds": round(lasts(line.text), 2), "text": line.text}


def named(line: Caption) -> int:
    return round(line.start * 1000)


def public(lines: Iterable[Caption], programme: Programme, since: float) -> Lines:
    """The last minutes' lines, without those of a passage that is covered. Pure."""
    first = max(since, programme.start or 0.0)
    return [
        one
        for one in lines
        if one.start >= first and not any(_touches(one, cover) for cover in programme.covers)
    ]


def _touches(line: Caption, cover: Span) -> bool:
    ended = cover.end is not None and line.start >= cover.end + REACH
    return line.end > cover.start - REACH and not ended


def sweep(now: datetime) -> None:
    """Lines grow old while nobody types; an end, or a cover, may have gone unheard."""
    ended = _known().filter(state=Broadcast.State.ENDED, ended_at__gt=now - RECENT)
    for broadcast in [*_known().on_air(), *ended]:
        if (broadcast.recording.public_directory / state.CAPTIONS).exists():
            with contextlib.suppress(OSError):
                write(broadcast)
