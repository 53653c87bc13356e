"""Composes one recording: takes on disk -> timeline -> public playlists. Used by the engine alone.

Everything it knows is read back from the disk, so a new engine goes on where the last one was
killed.
"""

import contextlib
import os
import time
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from media import dvr, playlists, programme, publication, reader, timeline
from media.ladders import AUDIO, TOP
from media.programme import NO_SLATES, Arrangement, Programme, Slate, Slates, Span
from media.reader import TakeReader
from media.timeline import ALL, NONE, TOP_ONLY, Entry

PREVIEW_SECONDS = 10.0
# A slate segment is published as late after its moment as a segment of an encoder would be.
SLATE_LAG = 0.4  # s
# A clock that jumps must not bring an hour of slate at once.
MOST_SLATES = 5
# What is not to be kept goes this long after it has left the live window.
PRUNE_AFTER = 20.0  # s


class Composer:
    def __init__(self, private: Path, public: Path, target: int, *, has_dvr: bool = True) -> None:
        self.private, self.public, self.target = private, public, target
        private.mkdir(parents=True, exist_ok=True)
        self.entries = timeline.load(private)
        self.has_dvr = has_dvr
        self.keep = ALL  # of what comes in from now on
        self.published: list[Entry] = []
        self._dvr = dvr.DvrPlaylists(public, target)
        self._dvr_late = False
        self._arrangement: Arrangement | None = None
        self._begun: dict[float, float] = {}  # a cover's start -> where it began for players
        self._readers: dict[str, TakeReader] = {}
        self._to_prune = [entry for entry in self.entries if entry.keep != ALL]

    # --- from takes to the timeline

    def take_in(self, still_written: Collection[str] = ()) -> list[Entry]:
        """Adds the segments that the packagers have finished since the last call.

        still_written: takes whose packager may add more; a later take waits behind the first of
        them, so that the timeline keeps the order in which the pictures came. Looked at after a
        take was read, so it may grow meanwhile: a take is in it before its folder exists.
        """
        fresh: list[Entry] = []
        for take in sorted(self.private.glob("r*-*")):
            follower = self._reader(take)
            if not follower.is_done:
                fresh += self._take_in(follower)
                if take.name in still_written:
                    break
                follower.is_done = not follower.is_broken and follower.run is not None
        return fresh

    def _take_in(self, follower: TakeReader) -> list[Entry]:
        fresh = self._unread(follower)
        try:
            return self._add(fresh)
        except OSError:  # a full disk: they are there to be taken again
            follower.give_back([entry.duration for entry in fresh])
            raise

    def _unread(self, follower: TakeReader) -> list[Entry]:
        fresh: list[Entry] = []
        newest, name = self.newest, follower.take.name
        for number, duration in follower.unread():
            continues = newest is not None and newest.take == name
            # Two takes never overlap on the event clock.
            base = follower.run.base if follower.run else 0.0
            at = newest.until if continues else max(base, newest.until if newest else 0.0)
            newest = Entry(name, number, at, duration, keep=self.keep)
            fresh.append(newest)
        return fresh

    def _reader(self, take: Path) -> TakeReader:
        if take.name not in self._readers:
            mine = [entry.duration for entry in self.entries if entry.take == take.name]
            self._readers[take.name] = TakeReader(take, len(mine), sum(mine))
        return self._readers[take.name]

    def _add(self, fresh: list[Entry]) -> list[Entry]:
        if fresh:
            _sync(self.private, fresh)
            timeline.append(self.private, fresh)
            self.entries += fresh
            self._to_prune += [entry for entry in fresh if entry.keep != ALL]
        return fresh

    @property
    def newest(self) -> Entry | None:
        return self.entries[-1] if self.entries else None

    def taken_of(self, take: str) -> int:
        """How many segments of that take are in the timeline."""
        return self._readers[take].taken if take in self._readers else 0

    def covered_of(self, take: str) -> float:
        """Seconds of that take that are in the timeline."""
        return self._readers[take].covered if take in self._readers else 0.0

    def give_up(self, take: str) -> None:
        """Nothing more of that take is read: another one shows what its packager had not written."""
        with contextlib.suppress(OSError):  # a full disk; a new engine would find it broken again
            reader.give_up(self.private / take)
        self._reader(self.private / take).is_done = True

    def is_broken(self, take: str) -> bool:
        """The packager of that take lists a segment that is not whole: a full disk."""
        return take in self._readers and self._readers[take].is_broken

    # --- the slate

    def fill(self, slate: Slate, now: float) -> list[Entry]:
        """Covers the time since the last picture with the slate's segments."""
        fresh: list[Entry] = []
        newest = self.newest
        while newest and newest.until + self.target + SLATE_LAG <= now and len(fresh) < MOST_SLATES:
            newest = slate.after(newest, newest.until)
            fresh.append(newest)
        return self._add(fresh)

    # --- what is public

    def publish(self, wanted: Programme, slates: Slates = NO_SLATES) -> bool:
        """Brings the public playlists up to date; whether anything changed."""
        if wanted.start is None:
            return False
        changed = self._arrange(self._unshortened(wanted), slates)
        ended = wanted.end is not None
        if changed:
            publication.write_live(self.public, self.published, self.target, ended=ended)
        if self.has_dvr:
            self._publish_dvr(changed, ended)
        if changed and ended:
            publication.write_replay(self.public, wanted.shown(self.published), self.target)
        return changed

    def _unshortened(self, wanted: Programme) -> Programme:
        """What players were given already stays in the playlists of the live: they never go back.

        The end, or a slate by hand, is decided looking at a picture some seconds old, and the
        replay heeds that; only a closed session takes back what was shown.
        """
        edge = self.published[-1].until if self.published else 0.0
        covers = tuple(
            cover if cover.closed else replace(cover, start=self._start_of(cover, edge))
            for cover in wanted.covers
        )
        end = wanted.end if wanted.end is None else max(wanted.end, edge)
        return replace(wanted, end=end, covers=covers)

    def _start_of(self, cover: Span, edge: float) -> float:
        return self._begun.setdefault(cover.start, max(cover.start, edge))

    def _arrange(self, wanted: Programme, slates: Slates) -> bool:
        known = self._arrangement
        same = known is not None and known.programme == wanted and known.slates == slates
        if known is None or not same:
            self._arrangement = Arrangement(wanted, slates)
            self._arrangement.extend(self.entries)
            self._arrangement.lengthen(len(self.published))
            return self._replace(self._arrangement.shown, known is None or known.programme != wanted)
        fresh = known.extend(self.entries)
        publication.link(self.private, self.public, fresh)
        self._dvr.extend(programme.kept(fresh))
        self.published = known.shown
        return bool(fresh)

    def _replace(self, shown: list[Entry], changed: bool) -> bool:
        """The programme itself has changed: what was public may have to go."""
        before = self.published
        grown = shown[: len(before)] == before
        publication.link(self.private, self.public, shown[len(before) :] if grown else shown)
        if grown:
            self._dvr.extend(programme.kept(shown[len(before) :]))
        else:
            self._dvr = dvr.DvrPlaylists(self.public, self.target)
            self._dvr.extend(programme.kept(shown))
            still = {(entry.take, entry.number) for entry in shown}
            gone = [entry for entry in before if (entry.take, entry.number) not in still]
            publication.unlink(self.public, gone)
        self.published = shown
        return changed or not grown or len(shown) > len(before)

    def _publish_dvr(self, changed: bool, ended: bool) -> None:
        now = time.monotonic()
        self._dvr_late = self._dvr_late or changed
        if self._dvr_late and (ended or self._dvr.is_due(now)):
            self._dvr.write(now, ended=ended)
            self._dvr_late = False

    def covers(self, moment: float) -> bool:
        return self.newest is not None and self.newest.until >= moment

    # --- a disk that is nearly full

    def prune(self) -> None:
        """Removes what was never to be kept, once the live window has left it behind."""
        newest = self.newest
        while self._to_prune and newest and self._to_prune[0].until < newest.until - PRUNE_AFTER:
            self._remove(self._to_prune.pop(0))

    def _remove(self, entry: Entry) -> None:
        spared = {TOP_ONLY: (TOP, AUDIO), NONE: ()}[entry.keep]
        for root in (self.public, self.private):
            for rung in publication.rungs_of(root / entry.take):
                if rung not in spared and not entry.slate:
                    (root / publication.segment_uri(rung, entry)).unlink(missing_ok=True)

    # --- what staff see

    def write_preview(self) -> None:
        """What arrives now, for staff: one rung, private."""
        recent = playlists.last(self.entries, PREVIEW_SECONDS)
        if not recent.entries:
            return
        rungs = {
            entry.take: _preview_rung(self.private / entry.take) for entry in recent.entries
        }
        text = playlists.media_playlist(
            recent,
            self.target,
            lambda entry: publication.segment_uri(rungs[entry.take], entry),
            lambda entry: f"{entry.take}/{rungs[entry.take]}/{self._init(entry, rungs)}",
            ended=False,
        )
        publication.write_atomically(self.private / "preview.m3u8", text)

    def _init(self, entry: Entry, rungs: dict[str, str]) -> str:
        return publication.init_of(self.private / entry.take, rungs[entry.take]).name


def _preview_rung(take: Path) -> str:
    """The second best, as a control room shows it small."""
    rungs = [rung for rung in publication.rungs_of(take) if rung != AUDIO]
    return rungs[min(1, len(rungs) - 1)]


def _sync(private: Path, entries: list[Entry]) -> None:
    """Segments reach the disk before the timeline names them (measured: else 0 bytes after a cut)."""
    for entry in entries:
        for rung in publication.rungs_of(private / entry.take):
            handle = os.open(private / entry.take / rung / entry.file_name, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
