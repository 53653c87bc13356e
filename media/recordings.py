"""What becomes of a recording: its programme opens and ends, its replay stands, it is audited."""

import math
from datetime import UTC, datetime
from pathlib import Path

from django.utils import timezone
from django_q.tasks import async_task

from media import downloads, eventclock, publication, reader, signals, timeline, trims
from media import programme as programmes
from media.models import Cover, Recording
from media.programme import Programme, Span
from media.timeline import Entry


def now(recording: Recording) -> datetime:
    """The moment that the picture which arrives now will be dated by.

    That is the event clock, a little ahead where a take had to wait behind the slate before it.
    """
    moment = eventclock.now(recording.directory) + _ahead(recording.directory)
    return datetime.fromtimestamp(moment, UTC)


def _ahead(directory: Path) -> float:
    """Seconds by which the newest take is dated later than it arrived."""
    entries = timeline.load(directory)
    newest = next((entry for entry in reversed(entries) if not entry.slate), None)
    run = reader.load_run(directory / newest.take) if newest else None
    if newest is None or run is None:
        return 0.0
    first = next(entry for entry in entries if entry.take == newest.take)
    return max(0.0, first.at - run.base)


def silent_for(recording: Recording) -> float:
    """Seconds since the end of the last picture that an encoder sent; endless without one."""
    entries = timeline.load(recording.directory)
    last = next((entry for entry in reversed(entries) if not entry.slate), None)
    return eventclock.now(recording.directory) - last.until if last else math.inf


def open_programme(recording: Recording, at: datetime) -> None:
    """From that moment of the picture on, residents see it."""
    Recording.objects.filter(pk=recording.pk, published_from=None).update(published_from=at)
    recording.refresh_from_db()


def end_programme(recording: Recording, at: datetime) -> bool:
    """Ends what residents see and writes the replay from what is on disk; twice changes nothing.

    The engine adds the last segment when it is complete, about a second later.
    """
    Recording.objects.filter(pk=recording.pk, published_until=None).update(published_until=at)
    recording.refresh_from_db()
    return write_replay(recording)


def programme_of(recording: Recording) -> Programme:
    """What is to be public, with its covers."""
    start, end = recording.published_from, recording.published_until
    return Programme(
        start.timestamp() if start else None,
        end.timestamp() if end else None,
        tuple(_span(cover) for cover in recording.covers.all()),
    )


def _span(cover: Cover) -> Span:
    end = cover.ends_at.timestamp() if cover.ends_at else None
    return Span(cover.starts_at.timestamp(), end, cover.kind == Cover.Kind.CLOSED)


def whole(recording: Recording) -> list[Entry]:
    """The published entries that are kept, in order, without what is covered."""
    shown = programme_of(recording).shown(timeline.load(recording.directory))
    return programmes.kept(shown)


def programme(recording: Recording) -> list[Entry]:
    """What of it staff left in."""
    return trims.of(recording).applied(whole(recording))


def write_replay(recording: Recording) -> bool:
    """Writes the replay's playlists; whether there is anything to see."""
    downloads.withdraw_stale(recording)
    publication.forget()  # another process may have thinned its takes
    edit, public = trims.of(recording), recording.public_directory
    everything = whole(recording)
    entries = edit.applied(everything)
    if not any(not entry.slate for entry in entries):
        return False
    trims.mute(recording.directory, entries, edit)
    publication.link(recording.directory, public, entries)
    target = recording.target_duration or 2
    publication.write_replay(public, entries, target, start_offset=edit.offset(entries))
    if trims.exists(recording):
        trims.tidy(public, everything, entries)
    return True


def close(recording: Recording) -> None:
    """Nothing more comes in: the replay is final."""
    closed = Recording.objects.unclosed().filter(pk=recording.pk).update(closed_at=timezone.now())
    if closed:
        recording.refresh_from_db()
        write_replay(recording)
        async_task("media.tasks.audit", recording.pk)
        signals.recording_closed.send_robust(sender=Recording, recording=recording)


def replay_time(entries: list[Entry], moment: float) -> float | None:
    """Seconds into the replay at which that wall-clock moment is shown; None outside it."""
    position = 0.0
    for entry in entries:
        if entry.slate:
            continue
        if moment < entry.until:
            return position + max(0.0, moment - entry.at)
        position += entry.duration
    return position if entries else None


def moment_at(entries: list[Entry], seconds: float) -> float | None:
    """The other way round: what wall-clock moment is shown so many seconds into the replay."""
    position, last = 0.0, None
    for entry in entries:
        if entry.slate:
            continue
        if seconds < position + entry.duration:
            return entry.at + max(0.0, seconds - position)
        position, last = position + entry.duration, entry
    return last.until if last else None


def replay_duration(entries: list[Entry]) -> float:
    return sum(entry.duration for entry in entries if not entry.slate)
