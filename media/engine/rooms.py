"""A room: what the engine holds for one recording while encoders feed it or it is on air."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings

from chartreslive import push
from media import ingest, playlists, recordings, slates
from media.composer import Composer, Programme
from media.engine.feeds import Feed
from media.engine.sources import Source
from media.engine.takes import Take
from media.ingest import Admission
from media.models import Recording
from media.rtmp.server import Connection

logger = logging.getLogger(__name__)

# Runs a function that uses the database in the engine's database thread.
Database = Callable[..., Awaitable]
# After the end, this long for the last segment to arrive before the recording is closed.
CLOSE_AFTER = 6.0  # s

_slate_makers = ThreadPoolExecutor(1, thread_name_prefix="slate")


@dataclass(slots=True)
class Alarm:
    code: str
    detail: str
    at: float = field(default_factory=time.time)


class Room:
    def __init__(self, admission: Admission, database: Database) -> None:
        self.admission = admission
        self.programme = Programme()
        self.feeds: list[Feed] = []
        self.alarms: list[Alarm] = []
        self._database = database
        self._composer: Composer | None = None
        self._slate: Future[tuple[str, int]] | None = None
        self._finishing = 0
        self._target = admission.target_duration
        self._composed_end = False
        self._tasks: set[asyncio.Future] = set()

    # --- places

    @property
    def public_id(self) -> str:
        return self.admission.public_id

    @property
    def private(self) -> Path:
        return settings.RECORDINGS_DIR / self.public_id

    @property
    def public(self) -> Path:
        return settings.HLS_DIR / self.public_id

    # --- encoders come and go

    def open_feed(self, connection: Connection) -> Feed:
        feed = Feed(self, connection)
        self.feeds.append(feed)
        return feed

    def forget(self, feed: Feed) -> None:
        if feed in self.feeds:
            self.feeds.remove(feed)

    def decide_target(self, source: Source) -> int:
        """EXT-X-TARGETDURATION, fixed by the first take."""
        if self._target is None:
            copied = source.can_copy(None)
            self._target = playlists.target_duration(source.segment_seconds if copied else 1.0)
            self._later(ingest.set_target_duration, self.admission.recording_id, self._target)
        return self._target

    def take_began(self, take: Take) -> None:
        self._later(
            ingest.open_session, self.admission.recording_id, take.name, take.source.describe()
        )

    def take_ended(self, take: Take, reason: str) -> None:
        self._finishing += 1
        self._later(ingest.close_session, take.name, reason)

    def take_finished(self, take: Take) -> None:
        self._finishing -= 1

    def alarm(self, code: str, detail: str) -> None:
        logger.warning("%s: %s (%s)", self.public_id, code, detail)
        self.alarms = [*self.alarms[-9:], Alarm(code, detail)]

    def _later(self, function: Callable, *arguments) -> None:
        task = asyncio.ensure_future(self._database(function, *arguments))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # --- several times a second

    def check_feeds(self) -> None:
        for feed in list(self.feeds):
            feed.check()

    @property
    def is_arriving(self) -> bool:
        return any(feed.is_arriving for feed in self.feeds)

    def compose(self) -> None:
        """Files only, in a worker thread: from what the packagers wrote to the playlists."""
        if self._target is None:
            return
        if self._composer is None:
            self._composer = Composer(self.private, self.public, self._target)
        composer = self._composer
        fresh = composer.take_in()
        slate = self._slate_of(self._target)
        if slate and self.programme.is_on_air and not self.is_arriving and not self._finishing:
            composer.fill(*slate, time.time())
        if fresh:
            composer.write_preview()
        if composer.publish(self.programme):
            self._composed_end = self.programme.end is not None

    def _slate_of(self, target: int) -> tuple[str, int] | None:
        """None while it is being made, in a thread of its own: that may take half a minute."""
        if self._slate is None:
            told = self.admission
            self._slate = _slate_makers.submit(
                slates.prepare, self.private, told.slate_title, told.slate_color, target
            )
        return self._slate.result() if self._slate.done() else None

    # --- the end

    @property
    def is_over(self) -> bool:
        """The programme has ended and its last segment is in the replay."""
        end = self.programme.end
        if end is None or not self._composed_end:
            # A programme without a single segment has nothing to wait for.
            return end is not None and time.time() > end + CLOSE_AFTER
        covered = self._composer is not None and self._composer.covers(end)
        quiet = not self.is_arriving and not self._finishing
        return covered or quiet or time.time() > end + CLOSE_AFTER

    async def close(self) -> None:
        """Sends the encoders away and makes the recording final."""
        for feed in list(self.feeds):
            feed.connection.close("NetStream.Publish.Rejected", "The broadcast is over.")
        await self._database(_close_recording, self.admission.recording_id)

    async def finish_feeds(self) -> None:
        """The engine stops: the packagers write their last segments."""
        await asyncio.gather(*(feed.finish() for feed in list(self.feeds)))
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=5)

    # --- what staff see

    def publish_health(self) -> None:
        newest = self._composer.newest if self._composer else None
        push.publish(
            f"health/{self.public_id}",
            {
                "at": time.time(),
                "arriving": self.is_arriving,
                "feeds": [feed.describe() for feed in self.feeds],
                "lag": round(time.time() - newest.until, 1) if newest else None,
                "segments": len(self._composer.entries) if self._composer else 0,
                "slate": bool(newest and newest.slate),
                "alarms": [
                    {"code": alarm.code, "detail": alarm.detail, "at": alarm.at}
                    for alarm in self.alarms
                ],
            },
        )


def _close_recording(recording_id: int) -> None:
    recordings.close(Recording.objects.get(pk=recording_id))
