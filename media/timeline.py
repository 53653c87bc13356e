"""The timeline of a recording: which segment covers which moment. Every playlist is a view of it.

Kept as one JSON line a segment in timeline.jsonl beside the takes, appended by the engine alone and
synced to disk, so that it survives the engine, the packagers and a power cut.
"""

import contextlib
import errno
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

FILE_NAME = "timeline.jsonl"
ALL, TOP_ONLY, NONE = "all", "top", "none"


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment, the same number in every rung of its take."""

    take: str
    number: int
    at: float  # wall clock of its first frame, seconds since 1970
    duration: float  # s
    slate: bool = False
    # What outlives the live window: "all" rungs, "top" (and the sound), or "none" (disk nearly full).
    keep: str = ALL
    # Another version of the same segment, beside it: a part of its sound is muted (media.edits).
    version: str = ""

    @property
    def is_kept(self) -> bool:
        return self.keep != NONE

    @property
    def until(self) -> float:
        return self.at + self.duration

    @property
    def file_name(self) -> str:
        return f"{self.number:05d}{'-' * bool(self.version)}{self.version}.m4s"


def load(directory: Path) -> list[Entry]:
    """Every complete line; one that a power cut left half-written is left out."""
    try:
        text = (directory / FILE_NAME).read_text()
    except FileNotFoundError:
        return []
    entries = []
    for line in text.splitlines():
        with contextlib.suppress(ValueError, TypeError):
            entries.append(Entry(**json.loads(line)))
    return entries


def append(directory: Path, entries: Iterable[Entry]) -> None:
    """Adds entries and returns when they are on the disk; all of them or, on a full disk, none."""
    lines = "".join(json.dumps(_told(entry)) + "\n" for entry in entries)
    path = directory / FILE_NAME
    with open(path, "ab+", buffering=0) as file:
        if not _ends_whole(file):
            lines = "\n" + lines
        size = file.seek(0, os.SEEK_END)
        try:
            if file.write(lines.encode()) != len(lines.encode()):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
            os.fsync(file.fileno())
        except OSError:
            file.truncate(size)
            raise


def _told(entry: Entry) -> dict:
    told = asdict(entry)
    del told["version"]  # a matter of views
    if entry.keep == ALL:
        del told["keep"]
    return told


def _ends_whole(file) -> bool:
    size = file.seek(0, os.SEEK_END)
    if size == 0:
        return True
    file.seek(size - 1)
    return file.read(1) == b"\n"


def between(entries: Sequence[Entry], start: float, end: float | None) -> list[Entry]:
    """The entries that show any of [start, end); an open end means now."""
    return [entry for entry in entries if entry.until > start and (end is None or entry.at < end)]


def discontinuous(previous: Entry | None, entry: Entry) -> bool:
    """Whether a player must reset its decoder and clock between the two."""
    if previous is None:
        return False
    continues = previous.take == entry.take and entry.number == previous.number + 1
    return not continues or previous.keep != entry.keep
