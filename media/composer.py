"""Composes one recording: takes on disk -> timeline -> public playlists. Used by the engine alone.

Everything it knows is read back from the disk, so a new engine goes on where the last one was
killed.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from media import playlists, publication, timeline
from media.timeline import Entry

RUN_FILE = "run.json"
PREVIEW_SECONDS = 10.0
# A slate segment is published as late after its moment as a segment of an encoder would be.
SLATE_LAG = 0.4  # s


@dataclass(frozen=True, slots=True)
class Run:
    """What is kept beside a take: when its first frame arrived."""

    base: float  # wall clock of media time 0, s since 1970
    segment_seconds: float
    source: dict


def save_run(take: Path, run: Run) -> None:
    publication.write_atomically(take / RUN_FILE, json.dumps(asdict(run)))


def load_run(take: Path) -> Run | None:
    try:
        return Run(**json.loads((take / RUN_FILE).read_text()))
    except FileNotFoundError:
        return None


@dataclass(frozen=True, slots=True)
class Programme:
    """What is to be public: the moments between two times (s since 1970), None when not yet."""

    start: float | None = None
    end: float | None = None

    @property
    def is_on_air(self) -> bool:
        return self.start is not None and self.end is None


class TakeReader:
    """Follows the private playlists that a packager writes for one take."""

    def __init__(self, take: Path, taken: int) -> None:
        self.take, self.taken = take, taken
        self._seen: tuple[int, ...] = ()

    def unread(self) -> list[tuple[int, float]]:
        """(number, duration) of the segments that every rung lists and nobody has taken yet."""
        indexes = [self.take / rung / "index.m3u8" for rung in publication.rungs_of(self.take)]
        seen = tuple(path.stat().st_mtime_ns if path.exists() else 0 for path in indexes)
        if not indexes or seen == self._seen:
            return []
        self._seen = seen
        listed = [
            playlists.parse_index(path.read_text()) if path.exists() else [] for path in indexes
        ]
        shortest = min(len(index) for index in listed)
        return [
            (int(Path(name).stem), duration) for name, duration in listed[0][self.taken : shortest]
        ]

    def look_again(self) -> None:
        self._seen = ()


class Composer:
    def __init__(self, private: Path, public: Path, target: int) -> None:
        self.private, self.public, self.target = private, public, target
        private.mkdir(parents=True, exist_ok=True)
        self.entries = timeline.load(private)
        self.published: list[Entry] = []
        self._ended = False
        self._readers: dict[str, TakeReader] = {}

    # --- from takes to the timeline

    def take_in(self) -> list[Entry]:
        """Adds the segments that the packagers have finished since the last call."""
        fresh: list[Entry] = []
        for take in sorted(self.private.glob("r*-*")):
            fresh += self._add(self._unread(take))
        return fresh

    def _unread(self, take: Path) -> list[Entry]:
        run = load_run(take)
        if run is None:
            return []
        reader, fresh = self._reader(take), []
        newest = self.newest
        for number, duration in reader.unread():
            continues = newest is not None and newest.take == take.name
            # Two takes never overlap on the event clock.
            at = newest.until if continues else max(run.base, newest.until if newest else 0.0)
            newest = Entry(take.name, number, at, duration)
            if not publication.is_whole(take, newest, publication.rungs_of(take)):
                reader.look_again()
                break
            fresh.append(newest)
        reader.taken += len(fresh)
        return fresh

    def _reader(self, take: Path) -> TakeReader:
        if take.name not in self._readers:
            taken = sum(entry.take == take.name for entry in self.entries)
            self._readers[take.name] = TakeReader(take, taken)
        return self._readers[take.name]

    def _add(self, fresh: list[Entry]) -> list[Entry]:
        if fresh:
            _sync(self.private, fresh)
            timeline.append(self.private, fresh)
            self.entries += fresh
        return fresh

    @property
    def newest(self) -> Entry | None:
        return self.entries[-1] if self.entries else None

    # --- the slate

    def fill(self, slate: str, count: int, now: float) -> list[Entry]:
        """Covers the time since the last picture with the slate's segments (`count` of them)."""
        fresh: list[Entry] = []
        newest = self.newest
        while newest and newest.until + self.target + SLATE_LAG <= now:
            number = (newest.number + 1) % count if newest.take == slate else 0
            newest = Entry(slate, number, newest.until, float(self.target), slate=True)
            fresh.append(newest)
        return self._add(fresh)

    # --- what is public

    def publish(self, programme: Programme) -> bool:
        """Brings the public playlists up to date; whether anything changed."""
        if programme.start is None:
            return False
        shown = timeline.between(self.entries, programme.start, programme.end)
        ended = programme.end is not None
        if len(shown) == len(self.published) and ended == self._ended:
            return False
        publication.link(self.private, self.public, shown[len(self.published) :])
        self.published, self._ended = shown, ended
        publication.write_live(self.public, shown, self.target, ended=ended)
        if ended:
            publication.write_replay(self.public, shown, self.target)
        return True

    def covers(self, moment: float) -> bool:
        return self.newest is not None and self.newest.until >= moment

    def write_preview(self) -> None:
        """What arrives now, for staff: one rung, private."""
        recent = playlists.last(self.entries, PREVIEW_SECONDS)
        if recent.entries:
            text = playlists.media_playlist(
                recent,
                self.target,
                lambda entry: publication.segment_uri("mid", entry),
                lambda entry: f"{entry.take}/mid/{self._init_name(entry)}",
                ended=False,
            )
            publication.write_atomically(self.private / "preview.m3u8", text)

    def _init_name(self, entry: Entry) -> str:
        return publication.init_of(self.private / entry.take, "mid").name


def _sync(private: Path, entries: list[Entry]) -> None:
    """Segments reach the disk before the timeline names them (measured: else 0 bytes after a cut)."""
    for entry in entries:
        for rung in publication.rungs_of(private / entry.take):
            handle = os.open(private / entry.take / rung / entry.file_name, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
