"""The engine's process: listens for encoders and keeps every room going."""

import asyncio
import logging
import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.db import DatabaseError, InterfaceError, close_old_connections
from django.db.models import Q

from chartreslive import heartbeat
from media import ingest
from media.composer import Programme
from media.engine.feeds import Feed
from media.engine.rooms import Room
from media.ingest import Admission
from media.models import Recording
from media.rtmp.server import PublishRequest, Refusal, RtmpServer

logger = logging.getLogger(__name__)

COMPOSE_EVERY = 0.15  # s
WATCH_EVERY = 0.3  # s: how often decisions taken elsewhere are read from the database
HEALTH_EVERY = 1.0  # s


class Engine:
    def __init__(self) -> None:
        self.rooms: dict[int, Room] = {}
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._files = ThreadPoolExecutor(4, thread_name_prefix="compose")
        self._server = RtmpServer(self._authorize)
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Until SIGTERM or SIGINT; encoders then reconnect to the next engine."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        await self._database(ingest.close_orphans)
        port = await self._server.start("0.0.0.0", settings.TV_RTMP_PORT)  # noqa: S104
        logger.info("listening for encoders on port %s", port)
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(self._every(COMPOSE_EVERY, self._compose)),
                group.create_task(self._every(WATCH_EVERY, self._watch)),
                group.create_task(self._every(HEALTH_EVERY, self._tell_health)),
            ]
            await self._stopping.wait()
            for task in tasks:
                task.cancel()
        await self._stop()

    async def _stop(self) -> None:
        await self._server.close()
        await asyncio.gather(*(room.finish_feeds() for room in self.rooms.values()))
        await self._compose()

    async def _every(self, seconds: float, work: Callable) -> None:
        while True:
            try:
                await work()
            except Exception:
                # A full disk or a broken room must not take the other lives down with the engine.
                logger.exception("the engine goes on after a failure in %s", work.__name__)
            await asyncio.sleep(seconds)

    async def _database(self, function: Callable, *arguments):
        """Runs it in the one thread that holds the engine's database connection."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, _with_database, function, arguments)

    # --- who may publish

    async def _authorize(self, request: PublishRequest) -> Feed:
        try:
            admission = await self._database(ingest.admit, request.key)
        except ingest.Refused as error:
            logger.warning("encoder refused from %s: %s", request.address, error.code)
            raise Refusal("NetStream.Publish.BadName", str(error.message)) from error
        room = self._room(admission)
        for feed in self._feeds_of(admission.input_id):
            if not feed.is_silent:
                room.alarm("key-in-use", request.address)
                raise Refusal("NetStream.Publish.BadName", "This key is already in use.")
            feed.connection.close("NetStream.Publish.Rejected", "Another encoder took over.")
        return room.open_feed(request.connection)

    def _feeds_of(self, input_id: int) -> list[Feed]:
        return [
            feed
            for room in self.rooms.values()
            if room.admission.input_id == input_id
            for feed in list(room.feeds)
        ]

    def _room(self, admission: Admission) -> Room:
        if admission.recording_id not in self.rooms:
            self.rooms[admission.recording_id] = Room(admission, self._database)
        return self.rooms[admission.recording_id]

    # --- the three rhythms

    async def _compose(self) -> None:
        loop = asyncio.get_running_loop()
        rooms = list(self.rooms.values())  # others come and go while these are composed
        for room in rooms:
            room.check_feeds()
        results = await asyncio.gather(
            *(loop.run_in_executor(self._files, room.compose) for room in rooms),
            return_exceptions=True,
        )
        for room, result in zip(rooms, results, strict=True):
            if isinstance(result, Exception):
                # One room's full disk or broken file must not stop the others.
                logger.error("composing %s failed", room.public_id, exc_info=result)
                room.alarm("compose", str(result))

    async def _watch(self) -> None:
        try:
            programmes = await self._database(_programmes, list(self.rooms))
        except (DatabaseError, InterfaceError) as error:
            logger.error("database unreachable, lives go on as they are: %s", error)
            return
        for admission, programme in programmes:
            self._room(admission).programme = programme
        for room in [room for room in self.rooms.values() if room.is_over]:
            await room.close()
            del self.rooms[room.admission.recording_id]

    async def _tell_health(self) -> None:
        heartbeat.beat("engine", {"rooms": len(self.rooms), "pid": os.getpid()})
        for room in self.rooms.values():
            room.publish_health()


def _with_database(function: Callable, arguments: tuple):
    close_old_connections()
    return function(*arguments)


def _programmes(known: list[int]) -> list[tuple[Admission, Programme]]:
    """Every recording that is on air or that an encoder feeds."""
    wanted = Q(published_from__isnull=False) | Q(pk__in=known)
    return [
        (ingest.admission(recording), _programme(recording))
        for recording in Recording.objects.unclosed().filter(wanted)
    ]


def _programme(recording: Recording) -> Programme:
    start, end = recording.published_from, recording.published_until
    return Programme(start.timestamp() if start else None, end.timestamp() if end else None)
