"""Chapters edited after the live: the cues they are made of, in seconds of the whole replay."""

from datetime import UTC, datetime

from django.utils.translation import gettext as _

from channels import chapters as views
from channels import cues
from channels.models import Broadcast, Cue
from media import recordings
from media.positions import Positions
from media.timeline import Entry
from replays import sidecars, timecodes
from replays.errors import ReplaysError

MOST = 300


def rows(broadcast: Broadcast) -> list[dict]:
    """What the editor shows, hidden chapters too."""
    positions = Positions(recordings.whole(broadcast.recording))
    return [
        {
            "id": cue.pk,
            "time": round(positions.near(cue.at.timestamp()) or 0.0, 3),
            "label": cue.label or cue.get_kind_display().capitalize(),
            "shown": views.is_chapter(cue),
        }
        for cue in broadcast.cues.filter(kind__in=views.KINDS)
    ]


def change(broadcast: Broadcast, wanted: list[dict], author=None) -> None:
    """Rows as `rows` gives them; without id: a new one; with DELETE: taken away."""
    entries = recordings.whole(broadcast.recording)
    known = {cue.pk: cue for cue in broadcast.cues.filter(kind__in=views.KINDS)}
    for row in wanted:
        cue = known.get(row.get("id"))
        if row.get("DELETE"):
            _take_away(cue)
        elif cue is None:
            _add(broadcast, row, entries, author)
        else:
            _amend(cue, row, entries)
    sidecars.write(broadcast)


def _take_away(cue: Cue | None) -> None:
    """A goal stays what it was, a clip hangs on it: it only leaves the table of contents."""
    if cue is None:
        return
    if cue.kind == Cue.Kind.GOAL:
        cues.change(cue, payload={**cue.payload, "chapter": False})
    else:
        cues.remove(cue)


def _add(broadcast: Broadcast, row: dict, entries: list[Entry], author) -> None:
    cue = cues.add(broadcast, Cue.Kind.CHAPTER, row["label"], _moment(row["time"], entries), author)
    if not row.get("shown", True):
        cues.change(cue, payload={**cue.payload, "chapter": False})


def _amend(cue: Cue, row: dict, entries: list[Entry]) -> None:
    payload = {name: value for name, value in cue.payload.items() if name != "chapter"}
    payload |= {} if row["shown"] else {"chapter": False}
    facts = {"label": row["label"], "payload": payload}
    before = recordings.replay_time(entries, cue.at.timestamp())
    # The page shows milliseconds of the replay: an untouched time moves nothing.
    if before is None or abs(before - row["time"]) > 0.002:
        facts["at"] = _moment(row["time"], entries)
    cues.change(cue, **facts)


def take_in(broadcast: Broadcast, text: str, author=None) -> int:
    """Lines as "12:30 Élection du maire"; returns how many chapters were added."""
    told = parsed(text)
    duration = recordings.replay_duration(recordings.whole(broadcast.recording))
    late = next((time for time, _label in told if time > duration), None)
    if late is not None:
        raise ReplaysError(
            "outside", _("Le temps %s vient après la fin.") % timecodes.written(late)
        )
    change(broadcast, [{"time": time, "label": label} for time, label in told], author)
    return len(told)


def parsed(text: str) -> list[tuple[float, str]]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            time, _space, label = line.strip().partition(" ")
            seconds = timecodes.parse(time)
            label = label.strip(" -–—:\t")
            if seconds is None or not label:
                raise ReplaysError(
                    "bad-line",
                    _("Ligne %d : écrivez un temps puis un titre, comme « 12:30 Élection ».")
                    % number,
                )
            found.append((seconds, label[:160]))
    if not 0 < len(found) <= MOST:
        raise ReplaysError("no-chapters", _("Collez de 1 à %d lignes.") % MOST)
    return found


def _moment(seconds: float, entries: list[Entry]) -> datetime:
    moment = recordings.moment_at(entries, seconds)
    if moment is None:
        raise ReplaysError("no-replay", _("Ce direct n'a pas de rediffusion."))
    return datetime.fromtimestamp(moment, UTC)
