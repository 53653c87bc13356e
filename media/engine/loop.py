"""The engine's process: listens for encoders and keeps every room going."""

import asyncio
import logging
import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import DatabaseError, InterfaceError, close_old_connections

from chartreslive import heartbeat
from media import disk, ingest, relays, timeline
from media.engine import bookings, recovery
from media.engine.doors import Doors
from media.engine.feeds import Feed
from media.engine.health import HealthLog
from media.engine.reports import Reports
from media.engine.rooms import Room
from media.ingest import Admission
from media.rtmp.server import Refusal

logger = logging.getLogger(__name__)

COMPOSE_EVERY = 0.15  # s
WATCH_EVERY = 0.3  # s: how often decisions taken elsewhere are read from the database
HEALTH_EVERY = 1.0  # s
DOORS_EVERY = 1.0  # s
RELAYS_EVERY = 1.0  # s
DATABASE_PATIENCE = 3.0  # s: an encoder is then let in by what was known before
STOP_WITHIN = 5.0  # s


class Engine:
    def __init__(self) -> None:
        self.rooms: dict[int, Room] = {}
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="database")
        self._files = ThreadPoolExecutor(4, thread_name_prefix="compose")
        self._doors = Doors(self)
        self._reports = Reports(self.ask)
        self._health = HealthLog()
        self._bookings = bookings.Bookings()
        self._stopping = asyncio.Event()
        self._keep = timeline.ALL

    async def run(self) -> None:
        """Until SIGTERM or SIGINT; encoders then reconnect to the next engine."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        self._reports.add(recovery.reconcile)
        await self._doors.start()
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(self._reports.run()),
                group.create_task(self._every(COMPOSE_EVERY, self._compose)),
                group.create_task(self._every(WATCH_EVERY, self._watch)),
                group.create_task(self._every(DOORS_EVERY, self._doors.watch)),
                group.create_task(self._every(RELAYS_EVERY, self._keep_relays)),
                group.create_task(self._every(HEALTH_EVERY, self._tell_health)),
                group.create_task(self._every(HEALTH_EVERY, self._mind_the_disk)),
            ]
            await self._stopping.wait()
            for task in tasks:
                task.cancel()
        await self._stop()

    async def _stop(self) -> None:
        await self._doors.close()
        await asyncio.gather(*(room.finish() for room in self.rooms.values()))
        await self._compose()
        await self._reports.flush(STOP_WITHIN)

    async def _every(self, seconds: float, work: Callable) -> None:
        while True:
            try:
                await work()
            except Exception:
                # A full disk or a broken room must not take the other lives down with the engine.
                logger.exception("the engine goes on after a failure in %s", work.__name__)
            await asyncio.sleep(seconds)

    async def ask(self, function: Callable, *arguments):
        """Runs it in a thread: a database that hangs must not stop a live."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, _with_database, function, arguments)

    # --- who may publish

    async def admit(self, key: str) -> Admission:
        return await self._admitted(ingest.admit, bookings.Bookings.admit, key)

    async def admit_by_input(self, input_id: int) -> Admission:
        return await self._admitted(
            ingest.admit_by_input, bookings.Bookings.admit_by_input, input_id
        )

    async def _admitted(self, ask: Callable, remember: Callable, what) -> Admission:
        try:
            async with asyncio.timeout(DATABASE_PATIENCE):
                return await self.ask(ask, what)
        except (TimeoutError, DatabaseError, InterfaceError):
            logger.error("the database is away: an encoder is let in by what was known before")
            return remember(self._bookings, what)

    def open_feed(self, admission: Admission, line) -> Feed:
        """Raises Refusal when an encoder is sending on that input."""
        room = self._room(admission)
        for feed in self._feeds_of(admission.input_id):
            if not feed.is_silent:
                room.alarm("key-in-use", line.address)
                raise Refusal("NetStream.Publish.BadName", "This key is already in use.")
            feed.connection.close("NetStream.Publish.Rejected", "Another encoder took over.")
        return room.open_feed(line, admission.role, admission.input_id)

    def feeds(self) -> list[Feed]:
        return [feed for room in self.rooms.values() for feed in room.feeds]

    def alarm(self, input_id: int, code: str, detail: str) -> None:
        """To the rooms that this input feeds; one that concerns no input in particular, to all."""
        logger.warning("input %s: %s (%s)", input_id or "?", code, detail)
        for room in self.rooms.values():
            if input_id in (0, room.admission.input_id, room.admission.backup_input_id):
                room.alarm(code, detail)

    def _feeds_of(self, input_id: int) -> list[Feed]:
        return [feed for feed in self.feeds() if feed.input_id == input_id]

    def _room(self, admission: Admission) -> Room:
        if admission.recording_id not in self.rooms:
            room = Room(admission, self._reports, self._files)
            room.keep = self._keep
            self.rooms[admission.recording_id] = room
        return self.rooms[admission.recording_id]

    # --- the rhythms

    async def _compose(self) -> None:
        rooms = list(self.rooms.values())  # others come and go while these are composed
        for room in rooms:
            room.cores_elsewhere = sum(other.cores for other in rooms if other is not room)
            room.check_feeds()
        results = await asyncio.gather(*(room.compose() for room in rooms), return_exceptions=True)
        for room, result in zip(rooms, results, strict=True):
            if isinstance(result, Exception):
                # One room's full disk or broken file must not stop the others.
                logger.error("composing %s failed", room.public_id, exc_info=result)
                room.alarm("disk" if isinstance(result, OSError) else "compose", str(result))

    async def _watch(self) -> None:
        try:
            told = await self.ask(bookings.look, list(self.rooms))
        except (DatabaseError, InterfaceError) as error:
            logger.error("database unreachable, lives go on as they are: %s", error)
            return
        self._bookings = told
        for decision in told.decisions:
            room = self._room(decision.admission)
            room.admission = decision.admission
            room.programme = decision.programme
            room.wanted_input = decision.wanted_input
        for room in self.rooms.values():
            for feed in list(room.feeds):
                if told.is_cut(feed.input_id, feed.opened):
                    feed.connection.close("NetStream.Publish.Rejected", "The key was changed.")
        for room in [room for room in self.rooms.values() if room.is_over]:
            await room.close()
            del self.rooms[room.admission.recording_id]

    async def _keep_relays(self) -> None:
        on_air = [number for number, room in self.rooms.items() if room.programme.is_on_air]
        wanted = await self.ask(relays.targets, on_air) if self.rooms else {}
        for number, room in self.rooms.items():
            room.relays.keep(wanted.get(number, []))

    async def _tell_health(self) -> None:
        told = {"rooms": len(self.rooms), "pid": os.getpid(), "doors": self._doors.describe()}
        heartbeat.beat("engine", told)
        for room in self.rooms.values():
            self._health.tell(room, waiting_reports=self._reports.waiting)

    async def _mind_the_disk(self) -> None:
        free, reserve = disk.free(), disk.reserve()
        if free < reserve:
            disk.drop_ballast()
        kept, self._keep = self._keep, disk.allowed(self._keep, free, reserve)
        if self._keep == timeline.ALL:
            disk.set_ballast()
        for room in self.rooms.values():
            room.keep = self._keep
            if self._keep != timeline.ALL:
                room.alarm("disk-window" if self._keep == timeline.NONE else "disk-top", "")
        if kept != self._keep:
            logger.warning("disk: %s MB free, kept of what comes in: %s", free >> 20, self._keep)


def _with_database(function: Callable, arguments: tuple):
    close_old_connections()
    try:
        return function(*arguments)
    finally:
        close_old_connections()
