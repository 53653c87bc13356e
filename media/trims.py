"""The edit of a recording: stored here, decided by staff (replays.trims), obeyed by every view."""

from dataclasses import replace
from pathlib import Path

from media import edits, publication, silence
from media.edits import NOTHING, Edit
from media.models import Recording, Trim
from media.timeline import Entry

# Longer than this, files are written by a worker and not while somebody waits.
AT_ONCE = 600.0  # s of muted sound


def of(recording: Recording) -> Edit:
    """Nothing while it still grows: the engine alone writes what is public then."""
    if recording.closed_at is None:
        return NOTHING
    trim = Trim.objects.filter(recording=recording).first()
    return trim.edit if trim else NOTHING


def exists(recording: Recording) -> bool:
    """Whether it ever had one: its public directory may hold less, or other, than its takes."""
    return recording.closed_at is not None and Trim.objects.filter(recording=recording).exists()


def mute(directory: Path, entries: list[Entry], edit: Edit) -> None:
    """Makes the versions without sound that these entries name; those that stand already stay."""
    for entry in entries:
        if entry.version:
            parts = edits.muted_parts(edit.muted, entry)
            original = replace(entry, version="")
            for rung in publication.rungs_of(directory / entry.take):
                source = directory / publication.segment_uri(rung, original)
                if source.exists():  # else a rung that the full disk left out
                    init = publication.init_of(directory / entry.take, rung)
                    silence.make(init, source, source.with_name(entry.file_name), parts)


def tidy(directory: Path, whole: list[Entry], shown: list[Entry]) -> None:
    """Takes back from the public directory what the edit does not show."""
    wanted = {(entry.take, entry.file_name) for entry in shown}
    gone = [entry for entry in whole if (entry.take, entry.file_name) not in wanted]
    publication.unlink(directory, gone)
    for path in directory.glob("r*-*/*/*-m*.m4s"):
        if (path.parts[-3], path.name) not in wanted:
            path.unlink(missing_ok=True)
    if gone:
        publication.remove_views(directory, "live", "dvr")
