"""The simulated encoder: pushes the match by RTMP for ever, from one live to the next."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Iterator
from datetime import datetime

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from channels import cues
from channels.models import Broadcast, Cue
from chartreslive.home.demo import footage, library, lives
from media.rtmp import publisher
from media.rtmp.errors import RtmpError
from media.rtmp.flv import FlvTag
from media.rtmp.publisher import Target

logger = logging.getLogger(__name__)

LOOK_EVERY = 2.0  # s: is the live over?
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 15.0  # s before another try
GOAL = "But ! Étoile chartraine 1 – 0"


class Encoder:
    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.stopping = asyncio.Event()
        self._tags: list[FlvTag] = []
        self._scored_at: datetime | None = None

    async def run(self) -> None:
        """Until SIGTERM or SIGINT."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stopping.set)
        path = await asyncio.to_thread(library.loop)
        self._tags = list(publisher.tags_of(path.read_bytes()))
        pause = FIRST_PAUSE
        while not self.stopping.is_set():
            begun = loop.time()
            await self._try()
            pause = FIRST_PAUSE if loop.time() - begun > 30 else min(2 * pause, LONGEST_PAUSE)
            await self._sleep(pause)

    async def _try(self) -> None:
        """One connection; whatever ends it is logged and tried again."""
        try:
            await self._feed(await _in_database(lives.ensure, timezone.now()))
        except (RtmpError, OSError) as error:
            logger.info("demo encoder: %s", error or type(error).__name__)
        except Exception:
            logger.exception("demo encoder")

    async def _feed(self, broadcast: Broadcast) -> None:
        key = broadcast.recording.input.reveal_key()
        pushing = asyncio.create_task(
            publisher.publish(Target(self.host, self.port, "live", key), self._film())
        )
        logger.info("demo encoder: feeds %s", broadcast.public_id)
        try:
            while not (pushing.done() or self.stopping.is_set()):
                await asyncio.wait([pushing], timeout=LOOK_EVERY)
                if await _in_database(lives.is_over, broadcast):
                    return
                await self._tell_goal(broadcast)
        finally:
            pushing.cancel()
            await asyncio.wait([pushing])
        if not pushing.cancelled():
            pushing.result()

    async def _film(self) -> AsyncIterator[FlvTag]:
        self._scored_at = None
        async for tag in publisher.paced(self._whole()):
            if self._scored_at is None and tag.timestamp_ms >= footage.GOAL_AT * 1000:
                self._scored_at = timezone.now()
            yield tag

    def _whole(self) -> Iterator[FlvTag]:
        return publisher.looped(self._tags)

    async def _tell_goal(self, broadcast: Broadcast) -> None:
        """The first goal of a live is marked, as an operator would: it makes a clip."""
        at = self._scored_at
        if at is not None and broadcast.state == Broadcast.State.LIVE:
            await _in_database(_mark_once, broadcast, at)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stopping.wait(), seconds)
        except TimeoutError:
            return


def _mark_once(broadcast: Broadcast, at: datetime) -> None:
    if not broadcast.cues.filter(kind=Cue.Kind.GOAL).exists():
        cues.add(broadcast, Cue.Kind.GOAL, GOAL, at=at)


@sync_to_async
def _in_database(work, *arguments):
    close_old_connections()
    return work(*arguments)


def run() -> None:
    asyncio.run(Encoder("127.0.0.1", settings.TV_RTMP_PORT).run())
