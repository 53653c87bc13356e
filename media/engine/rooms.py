"""A room: what the engine holds for one recording while encoders feed it or it is on air."""

import asyncio
import contextlib
import logging
import os
import signal
import time
from collections.abc import Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from django.conf import settings

from media import budget, eventclock, ingest, ladders, reader, recordings, relays, slates
from media.composer import Composer
from media.engine.alarms import Alarms
from media.engine.feeds import Feed, Line
from media.engine.relays import Relays
from media.engine.reports import Reports
from media.engine.sources import Source
from media.engine.takes import Plan, Take, rungs_of
from media.ingest import Admission, Role
from media.models import Recording
from media.programme import Programme, Slate, Slates
from media.rtmp.flv import FlvTag

logger = logging.getLogger(__name__)

# After the end, this long for the last segment to arrive before the recording is closed.
CLOSE_AFTER = 6.0  # s
LONGEST_CLOSE = 120.0  # s
# A packager of a killed engine ends by itself within two seconds.
ORPHANS_END_WITHIN = 8.0  # s
SHED_AGAIN_AFTER = 15.0  # s

_slate_makers = ThreadPoolExecutor(1, thread_name_prefix="slate")


class Room:
    def __init__(self, admission: Admission, reports: Reports, files: ThreadPoolExecutor) -> None:
        self.admission = admission
        self.programme = Programme()
        self.wanted_input = ""
        self.feeds: list[Feed] = []
        self.on_air: Feed | None = None
        self.alarms = Alarms(admission.public_id)
        self.composer: Composer | None = None
        self.shed = 0  # how much of the ladder an overload has cost
        self.cores_elsewhere = 0.0  # what the other rooms' packagers need
        self.keep = ""  # what the disk allows to be kept (media.disk)
        self.relays = Relays(lambda *news: reports.add(relays.note, *news))
        self._reports = reports
        self._files = files
        self._composing = asyncio.Lock()
        self._slate: dict[str, Future[tuple[str, int]]] = {}
        self._target = admission.target_duration
        self._composed_end = False
        self._shed_at = 0.0
        self._open_takes: set[str] = set()
        self._finishing: set[str] = set()
        self._work: set[asyncio.Task] = set()
        self.private.mkdir(parents=True, exist_ok=True)
        self.clock_offset = eventclock.begin(self.private)
        self._wait_for_orphans()

    # --- places and time

    @property
    def public_id(self) -> str:
        return self.admission.public_id

    @property
    def private(self) -> Path:
        return settings.RECORDINGS_DIR / self.public_id

    @property
    def public(self) -> Path:
        return settings.HLS_DIR / self.public_id

    def now(self) -> float:
        """The event clock, s since 1970."""
        return self.clock_offset + time.monotonic()

    # --- encoders come and go

    def open_feed(self, connection: Line, role: Role, input_id: int) -> Feed:
        feed = Feed(self, connection, role, input_id)
        self.feeds.append(feed)
        return feed

    def forget(self, feed: Feed) -> None:
        if feed in self.feeds:
            self.feeds.remove(feed)

    def has_another(self, feed: Feed) -> bool:
        """Whether an encoder stands by that could take over."""
        return any(other is not feed and other.is_ready for other in self.feeds)

    def wants(self, feed: Feed) -> bool:
        """Whether this encoder is the one to be seen."""
        self._choose()
        return self.on_air is feed

    def _choose(self) -> None:
        """Who staff want, else who is on air, else the main one; only who sends a picture."""
        ready = [feed for feed in self.feeds if feed.is_ready]
        if not ready:
            return

        def rank(feed: Feed) -> tuple[bool, bool, bool]:
            is_wanted = feed.role.value == self.wanted_input
            return (not is_wanted, feed is not self.on_air, feed.role != Role.MAIN)

        chosen = min(ready, key=rank)
        if chosen is not self.on_air:
            self._switch(chosen)

    def _switch(self, chosen: Feed) -> None:
        before, self.on_air = self.on_air, chosen
        if before is not None and before in self.feeds:
            self.alarm("backup", chosen.role.value)
            # The new picture first: what is on air never has no take.
            chosen.begin_from_gop()
            before.end_take("switched")

    def relay(self, feed: Feed, tag: FlvTag) -> None:
        """To other platforms, what residents see and nothing else."""
        is_public = self.programme.is_on_air and not self.programme.is_covered
        self.relays.on_tag(feed, tag, shown=is_public and feed is self.on_air)

    # --- takes

    def plan(self, source: Source, *, transcode: bool) -> Plan:
        target = self._decide_target(source)
        transcode = transcode or not source.can_copy(target)
        full = rungs_of(source)
        level = budget.level_for(full, self.cores_elsewhere, copy_top=not transcode)
        if level:
            self.alarm("overload", f"{full[0].height}p")
        level = max(level, self.shed)
        rungs = ladders.shed(full, level, copy_top=not transcode)
        return Plan(source, target, transcode, rungs, level)

    def _decide_target(self, source: Source) -> int:
        """EXT-X-TARGETDURATION, fixed by the first take."""
        if self._target is None:
            self._target = source.target_duration(self.admission.shortest_target)
            self._reports.add(
                ingest.set_target_duration, self.admission.recording_id, self._target
            )
        return self._target

    @property
    def cores(self) -> float:
        """What its packager needs."""
        return sum(feed.take.plan.cores for feed in self.feeds if feed.take)

    def sheds(self, take: Take) -> bool:
        """The machine cannot follow: whether there is something left to leave out."""
        now = time.monotonic()
        if now - self._shed_at < SHED_AGAIN_AFTER:
            return False
        self._shed_at = now
        self.alarm("overload", f"{take.lag:.0f} s")
        if take.plan.shed >= ladders.MOST_SHED:
            return False
        self.shed = take.plan.shed + 1
        return True

    def take_begins(self, feed: Feed, take: Take) -> None:
        self._open_takes.add(take.name)
        told = {**take.plan.source.describe(), "role": feed.role.value}
        self._reports.add(ingest.open_session, self.admission.recording_id, take.name, told)

    def take_ends(self, take: Take, reason: str) -> None:
        self._finishing.add(take.name)
        self._reports.add(ingest.close_session, take.name, reason)

    def take_finished(self, take: Take) -> None:
        self._finishing.discard(take.name)
        self._open_takes.discard(take.name)

    async def settle(self, take: Take) -> None:
        """Its packager is gone: what it wrote is taken in, and nothing more is read from it."""
        with contextlib.suppress(OSError):  # a full disk
            await self.compose()
        if self.composer:
            self.composer.give_up(take.name)

    def is_broken(self, take: Take) -> bool:
        return self.composer is not None and self.composer.is_broken(take.name)

    def run(self, work: Coroutine) -> None:
        task = asyncio.ensure_future(work)
        self._work.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task) -> None:
        self._work.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.error("%s: a take ended badly", self.public_id, exc_info=task.exception())

    def alarm(self, code: str, detail: str) -> None:
        self.alarms.add(code, detail)

    # --- after a crash

    def _wait_for_orphans(self) -> None:
        """Packagers of a killed engine are still writing what it had fed them."""
        for directory in self.private.glob("r*-*"):
            pid = reader.packager_of(directory)
            if pid is not None:
                self._open_takes.add(directory.name)
                self.run(self._see_off(directory, pid))

    async def _see_off(self, directory: Path, pid: int) -> None:
        patience = time.monotonic() + ORPHANS_END_WITHIN
        while reader.packager_of(directory) is not None and time.monotonic() < patience:
            await asyncio.sleep(0.1)
        if reader.packager_of(directory) is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._open_takes.discard(directory.name)

    # --- several times a second

    def check_feeds(self) -> None:
        for feed in list(self.feeds):
            feed.check()
        self._choose()

    @property
    def is_arriving(self) -> bool:
        return any(feed.is_arriving for feed in self.feeds)

    async def compose(self) -> None:
        """From what the packagers wrote to the playlists; raises OSError on a full disk."""
        async with self._composing:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._files, self._compose)
        composer = self.composer
        if composer is None:
            return
        for feed in self.feeds:
            if feed.take is not None:
                feed.take.covered(composer.covered_of(feed.take.name))
                if composer.taken_of(feed.take.name) > 1:
                    feed.progressed()

    def _compose(self) -> None:
        """Files only, in a worker thread."""
        if self._target is None:
            return
        if self.composer is None:
            has_dvr = self.admission.dvr
            self.composer = Composer(self.private, self.public, self._target, has_dvr=has_dvr)
        composer = self.composer
        composer.keep = self.keep or composer.keep
        usual = self._slate_of(self._target, slates.BACK_SOON)
        closed = self._slate_of(self._target, slates.CLOSED) if usual else None
        try:
            fresh = composer.take_in(self._open_takes)
            gone = not self.is_arriving and not self._finishing
            if usual and self.programme.is_on_air and gone:
                composer.fill(usual, self.now())
            if fresh:
                composer.write_preview()
        finally:
            # Also on a full disk: what is there is shown.
            if composer.publish(self.programme, Slates(usual, closed)):
                self._composed_end = self.programme.end is not None
        composer.prune()

    def _slate_of(self, target: int, sentence: str) -> Slate | None:
        """None while it is being made, in a thread of its own: that may take half a minute."""
        told = self.admission
        if sentence not in self._slate:
            self._slate[sentence] = _slate_makers.submit(
                slates.prepare, self.private, told.slate_title, told.slate_color, target, sentence
            )
        made = self._slate[sentence]
        if not made.done():
            return None
        if made.exception() is not None:
            logger.error("%s: no slate", self.public_id, exc_info=made.exception())
            del self._slate[sentence]  # tried again at the next call
            return None
        name, count = made.result()
        return Slate(name, count, float(target))

    # --- the end

    @property
    def is_over(self) -> bool:
        """The programme has ended and its last segment is in the replay."""
        end = self.programme.end
        if end is None:
            return False
        # A packager that is behind, on a machine that is too slow, is waited for.
        patience = LONGEST_CLOSE if self._open_takes else CLOSE_AFTER
        if not self._composed_end:
            # A programme without a single segment has nothing to wait for.
            return self.now() > end + patience
        covered = self.composer is not None and self.composer.covers(end)
        quiet = not self.is_arriving and not self._open_takes
        return covered or quiet or self.now() > end + patience

    async def close(self) -> None:
        """Sends the encoders away and makes the recording final."""
        for feed in list(self.feeds):
            feed.connection.close("NetStream.Publish.Rejected", "The broadcast is over.")
        await self.relays.stop()
        self._reports.add(close_recording, self.admission.recording_id)

    async def finish(self) -> None:
        """The engine stops: the packagers write their last segments."""
        for feed in list(self.feeds):
            feed.end_take("stopping")
        await self.relays.stop()
        while self._work:
            await asyncio.wait(self._work)


def close_recording(recording_id: int) -> None:
    recordings.close(Recording.objects.get(pk=recording_id))
