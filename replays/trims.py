"""The edit of a replay: where it begins and ends, what is cut, what is muted; and back.

Staff speak in seconds of the whole replay; what is kept are moments of the event clock. The row
is written first, then everything that shows the replay; what a crash left undone the sweep does.
"""

import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from channels import state
from channels.models import Broadcast
from media import downloads, publication, recordings, silence
from media.edits import Edit
from media.errors import MediaError
from media.models import Recording, Trim
from media.programme import Span
from media.timeline import Entry
from media.trims import AT_ONCE
from replays import clips, finishing, jobs
from replays.errors import ReplaysError

logger = logging.getLogger(__name__)

MOST_PASSAGES = 100
SHORTEST = 0.1  # s
LEAST_LEFT = 1.0  # s
FIELDS = ("starts_at", "ends_at", "cut", "muted")
Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Wish:
    """In seconds of the whole replay, as its editor sees it."""

    start: float | None = None
    end: float | None = None
    cut: tuple[Pair, ...] = ()
    muted: tuple[Pair, ...] = ()


def of(recording: Recording) -> Trim:
    """The row, or one that changes nothing and is not stored."""
    return Trim.objects.filter(recording=recording).first() or Trim(recording=recording)


def wish_of(trim: Trim, entries: list[Entry]) -> Wish:
    """The other way round, for the editor's page."""

    def seconds(moment: float | None) -> float | None:
        told = None if moment is None else recordings.replay_time(entries, moment)
        return None if told is None else round(told, 3)

    def pairs(spans: Sequence[Pair]) -> tuple[Pair, ...]:
        return tuple((seconds(start) or 0.0, seconds(end) or 0.0) for start, end in spans)

    return Wish(seconds(trim.starts_at), seconds(trim.ends_at), pairs(trim.cut), pairs(trim.muted))


def apply(broadcast: Broadcast, wish: Wish, seen: int, author=None) -> Trim:
    """seen: the version that whoever decided this looked at; raises ReplaysError."""
    entries = _whole(broadcast.recording)
    duration = recordings.replay_duration(entries)
    check(wish, duration)
    edit = edit_of(wish, entries, duration)
    check_sound(broadcast.recording, entries if edit.muted else [])
    left = recordings.replay_duration(edit.applied(entries))
    if left < LEAST_LEFT:
        raise ReplaysError("nothing-left", _("Il ne resterait rien à voir : coupez moins."))
    return _change(broadcast, _told(edit), seen, author)


def undo(broadcast: Broadcast, seen: int, author=None) -> Trim:
    """What it was before the last change; twice is the change again."""
    before = of(broadcast.recording).before
    if before is None:
        raise ReplaysError("nothing-to-undo", _("Il n'y a rien à annuler."))
    return _change(broadcast, before, seen, author)


def restore(broadcast: Broadcast, seen: int, author=None) -> Trim:
    """The whole replay, as it was recorded."""
    return _change(broadcast, _told(Edit()), seen, author)


def check(wish: Wish, duration: float) -> None:
    """Raises ReplaysError with what is to be corrected."""
    passages = [*wish.cut, *wish.muted]
    if len(passages) > MOST_PASSAGES:
        raise ReplaysError("too-many", _("C'est plus de %d passages.") % MOST_PASSAGES)
    whole = (wish.start or 0.0, duration if wish.end is None else wish.end)
    for start, end in [whole, *passages]:
        if start < 0 or start > duration or end > duration + 1:
            raise ReplaysError("outside", _("Un passage sort de la rediffusion."))
        if end < start + SHORTEST:
            raise ReplaysError("backwards", _("La fin d'un passage doit venir après son début."))


def check_sound(recording: Recording, entries: list[Entry]) -> None:
    """Raises ReplaysError where a take's sound is of a kind that cannot be written over."""
    for take in dict.fromkeys(entry.take for entry in entries):
        folder = recording.directory / take
        try:
            silence.read_sound(
                publication.init_of(folder, publication.rungs_of(folder)[0]).read_bytes()
            )
        except MediaError as error:
            raise ReplaysError(
                "odd-sound", _("Le son de cet enregistrement ne peut pas être rendu muet : coupez.")
            ) from error


def edit_of(wish: Wish, entries: list[Entry], duration: float) -> Edit:
    """On the event clock; a beginning at 0 and an end at the end are none."""

    def moment(seconds: float) -> float:
        return recordings.moment_at(entries, seconds) or 0.0

    def spans(pairs: Sequence[Pair]) -> tuple[Span, ...]:
        return tuple(Span(moment(start), moment(end)) for start, end in sorted(pairs))

    ends = wish.end is not None and wish.end < duration - SHORTEST
    return Edit(
        moment(wish.start) if wish.start else None,
        moment(wish.end or 0.0) if ends else None,
        spans(wish.cut),
        spans(wish.muted),
    )


def _whole(recording: Recording) -> list[Entry]:
    if recording.closed_at is None:
        raise ReplaysError(
            "not-over", _("Le direct vient de finir : réessayez dans quelques secondes.")
        )
    entries = [entry for entry in recordings.whole(recording) if not entry.slate]
    if not entries:
        raise ReplaysError("no-replay", _("Ce direct n'a pas de rediffusion."))
    return entries


def _told(edit: Edit) -> dict:
    """As the row and its history keep it."""
    cut, muted = ([[span.start, span.end] for span in spans] for spans in (edit.cut, edit.muted))
    return {"starts_at": edit.start, "ends_at": edit.end, "cut": cut, "muted": muted}


def _change(broadcast: Broadcast, facts: dict, seen: int, author) -> Trim:
    """Only of the version that was seen: who was slower is told so."""
    trim, _created = Trim.objects.get_or_create(recording=broadcast.recording)
    before = {name: getattr(trim, name) for name in FIELDS}
    changed = Trim.objects.filter(pk=trim.pk, version=seen).update(
        **facts, before=before, version=seen + 1, author=author
    )
    if not changed:
        raise ReplaysError(
            "changed-meanwhile", _("Quelqu'un d'autre a changé le montage : relisez-le.")
        )
    trim.refresh_from_db()
    log(broadcast.page, "replays.trim", user=author, data=facts)
    if sum(end - start for start, end in trim.muted) > AT_ONCE:
        jobs.enqueue("edit", broadcast, broadcast.pk)
    else:
        _show_now(broadcast)
    return trim


def _show_now(broadcast: Broadcast) -> None:
    """What the disk refuses the sweep tries again each minute."""
    try:
        show(broadcast)
    except OSError as error:
        logger.warning("the edit of %s is not shown yet: %s", broadcast.public_id, error)
        raise ReplaysError(
            "disk", _("Le disque refuse d'écrire : le montage est noté et s'appliquera seul.")
        ) from error


def work(subject: str, progress) -> None:
    """A long silence takes a while to be written."""
    for broadcast in Broadcast.objects.filter(pk=subject).select_related("page", "recording"):
        show(broadcast)


def show(broadcast: Broadcast) -> None:
    """Everything that shows the replay follows its edit; doing it again changes nothing."""
    recording = broadcast.recording
    trim = of(recording)
    recordings.write_replay(recording)
    state.write(broadcast)
    clips.write_again(recording)
    finishing.follow(broadcast)
    downloads.ask(recording, again=True)
    Trim.objects.filter(pk=trim.pk, version=trim.version).update(applied=trim.version)


def sweep(now: datetime) -> None:
    """Edits that a crash, or a long silence to be written, left unshown."""
    for trim in Trim.objects.exclude(applied=F("version"))[:5]:
        for broadcast in Broadcast.objects.filter(recording=trim.recording_id):
            with contextlib.suppress(ReplaysError):  # logged, and tried again
                _show_now(broadcast)
