"""Reads what packagers write: a take's private playlists, in every rung, as they grow."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from media import boxes, playlists, publication

RUN_FILE = "run.json"
PID_FILE = "packager.pid"
GIVEN_UP = "given-up"  # what the packager wrote after this marker's moment belongs to another take


@dataclass(frozen=True, slots=True)
class Run:
    """What is kept beside a take: when its first frame arrived."""

    base: float  # event clock at media time 0, s since 1970
    segment_seconds: float
    source: dict


def save_run(take: Path, run: Run) -> None:
    publication.write_atomically(take / RUN_FILE, json.dumps(asdict(run)))


def load_run(take: Path) -> Run | None:
    try:
        return Run(**json.loads((take / RUN_FILE).read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def give_up(take: Path) -> None:
    """Nothing more is read from this take, whatever its packager still writes."""
    (take / GIVEN_UP).touch()


def packager_of(take: Path) -> int | None:
    """The process that still writes this take, of this engine or of one that was killed."""
    try:
        pid = int((take / PID_FILE).read_text())
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except (OSError, ValueError):
        return None
    return pid if take.name.encode() in command else None


class TakeReader:
    """Follows one take; `taken` segments, `covered` seconds of it are in the timeline already."""

    def __init__(self, take: Path, taken: int = 0, covered: float = 0.0) -> None:
        self.take, self.taken, self.covered = take, taken, covered
        self.run = load_run(take)
        self.is_broken = False  # the next segment is listed, but not whole
        self.is_done = False  # no packager will add to it
        self._seen: tuple[int, ...] = ()

    def unread(self) -> Iterator[tuple[int, float]]:
        """(number, duration in s) of the segments that every rung lists and nobody has taken yet.

        A segment counts as taken when the next one is asked for.
        """
        self.run = self.run or load_run(self.take)
        if self.run is None or self.is_done or (self.take / GIVEN_UP).exists():
            return
        rungs = publication.rungs_of(self.take)
        for name, duration in self._listed(rungs)[self.taken :]:
            if not all(boxes.is_complete(self.take / rung / name) for rung in rungs):
                self.is_broken, self._seen = True, ()
                return
            self.is_broken = False
            yield int(Path(name).stem), duration
            self.taken += 1
            self.covered += duration

    def give_back(self, durations: list[float]) -> None:
        """The last ones, of these durations, could not be kept: they are to be taken again."""
        self.taken -= len(durations)
        self.covered -= sum(durations)
        self._seen = ()

    def _listed(self, rungs: list[str]) -> list[tuple[str, float]]:
        indexes = [self.take / rung / "index.m3u8" for rung in rungs]
        seen = tuple(path.stat().st_mtime_ns if path.exists() else 0 for path in indexes)
        if not indexes or seen == self._seen:
            return []
        self._seen = seen
        listed = [
            playlists.parse_index(path.read_text()) if path.exists() else [] for path in indexes
        ]
        return listed[0][: min(len(index) for index in listed)]
