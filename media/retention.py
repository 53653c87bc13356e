"""Takes files of a recording away, as a rule or a list says: the file work alone.

What is due and whether it may be done is decided above (channels.retention), which also keeps for
ever what was deleted. Doing it twice changes nothing.
"""

import json
import shutil
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from media import audit, downloads, publication, recordings, timeline
from media.ladders import AUDIO, LOW, MID, TOP
from media.models import Recording
from media.signals import recording_thinned
from media.timeline import TOP_ONLY

LOWER = (MID, LOW)


class What(StrEnum):
    DOWNLOADS = "mp4"
    OUTSIDE = "outside"  # what came in before or after the programme
    LOWER = "lower"
    TOP = "top"
    ALL = "all"


def measure(recording: Recording, what: What) -> int:
    """Bytes that taking it away would free; 0: there is nothing (left) to take."""
    if what == What.DOWNLOADS:
        return downloads.size(recording)
    paths = {_inode(path): path.stat().st_size for path in _files(recording, what)}
    return sum(paths.values())


def has_last_copy(recording: Recording, what: What) -> bool:
    """Whether the replay would lose the last picture of some passage."""
    if what == What.ALL:
        return True
    if what not in (What.LOWER, What.TOP):
        return False
    return any(not _spares(take, what) for take in _takes(recording))


def remove(recording: Recording, what: What) -> None:
    """The public files first: nobody is sent to what is gone."""
    if what == What.DOWNLOADS:
        downloads.expire(recording)
    elif what == What.OUTSIDE:
        for path in list(_files(recording, what)):
            path.unlink(missing_ok=True)
    elif what == What.ALL:
        _remove_all(recording)
    else:
        _thin(recording, what)


def _thin(recording: Recording, what: What) -> None:
    gone = LOWER if what == What.LOWER else (TOP,)
    told = sorted(audit.thinned(recording) | set(gone))
    publication.write_atomically(recording.directory / audit.THINNED, json.dumps(told))
    takes = [take for take in _takes(recording) if _spares(take, what)]
    for root in (recording.public_directory, recording.directory):
        for take in takes:
            for rung in gone:
                shutil.rmtree(root / take.name / rung, ignore_errors=True)
    publication.forget()
    publication.remove_views(recording.public_directory, "live", "dvr", "replay")
    recordings.write_replay(recording)
    recording_thinned.send_robust(sender=Recording, recording=recording)


def _remove_all(recording: Recording) -> None:
    shutil.rmtree(recording.public_directory / downloads.FOLDER, ignore_errors=True)
    publication.remove_views(recording.public_directory, "live", "dvr", "replay", "clip")
    for root in (recording.public_directory, recording.directory):
        for path in [*root.glob("r*-*"), *root.glob("clip-*")]:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    # Nothing is left to be listed: what there was is in the register (channels.models.Deletion).
    (recording.directory / timeline.FILE_NAME).unlink(missing_ok=True)
    told = sorted({TOP, MID, LOW, AUDIO})
    publication.write_atomically(recording.directory / audit.THINNED, json.dumps(told))
    downloads.expire(recording)
    publication.forget()
    recording_thinned.send_robust(sender=Recording, recording=recording)


def _takes(recording: Recording) -> list[Path]:
    """Private, where every take still is."""
    return sorted(path for path in recording.directory.glob("r*-*") if path.is_dir())


def _spares(take: Path, what: What) -> bool:
    """Whether another picture of all of this take stays."""
    have = set(publication.rungs_of(take)) - {AUDIO}
    if what == What.LOWER:
        return TOP in have
    entries = timeline.load(take.parent)
    lone = any(entry.take == take.name and entry.keep == TOP_ONLY for entry in entries)
    return not lone and bool(have - {TOP})


def _files(recording: Recording, what: What) -> Iterator[Path]:
    if what == What.ALL:
        for root in (recording.directory, recording.public_directory):
            for take in [*root.glob("r*-*"), root / downloads.FOLDER]:
                yield from (path for path in take.rglob("*") if path.is_file())
            yield from root.glob("clip-*.mp4")
    elif what == What.OUTSIDE:
        yield from _outside(recording)
    else:
        gone = LOWER if what == What.LOWER else (TOP,)
        for take in _takes(recording):
            if _spares(take, what):
                yield from _in(take, gone)


def _outside(recording: Recording) -> Iterator[Path]:
    programme = recordings.programme_of(recording)
    if programme.start is None or programme.end is None:
        return
    for entry in timeline.load(recording.directory):
        if not entry.slate and not programme.has(entry):
            for rung in (*LOWER, TOP, AUDIO):
                path = recording.directory / publication.segment_uri(rung, entry)
                if path.exists():
                    yield path


def _in(take: Path, rungs: Iterable[str]) -> Iterator[Path]:
    for rung in rungs:
        yield from (path for path in (take / rung).glob("*") if path.is_file())


def _inode(path: Path) -> int:
    """A published segment has two names and one place on the disk."""
    return path.stat().st_ino
