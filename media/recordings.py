"""What becomes of a recording: its programme opens and ends, its replay stands, it is audited."""

from datetime import datetime

from django.utils import timezone
from django_q.tasks import async_task

from media import publication, signals, timeline
from media.models import Recording
from media.timeline import Entry


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


def programme(recording: Recording) -> list[Entry]:
    """The published entries, in order."""
    if recording.published_from is None:
        return []
    end = recording.published_until
    return timeline.between(
        timeline.load(recording.directory),
        recording.published_from.timestamp(),
        end.timestamp() if end else None,
    )


def write_replay(recording: Recording) -> bool:
    """Writes the replay's playlists; whether there is anything to see."""
    entries = programme(recording)
    if not any(not entry.slate for entry in entries):
        return False
    publication.link(recording.directory, recording.public_directory, entries)
    publication.write_replay(recording.public_directory, entries, recording.target_duration or 2)
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


def replay_duration(entries: list[Entry]) -> float:
    return sum(entry.duration for entry in entries if not entry.slate)
