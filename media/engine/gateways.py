"""SRT: one listening program for each input's port; what its caller sends becomes FLV tags.

Listener (libsrt checks the passphrase) -> MPEG-TS -> ffmpeg -c copy -> FLV tags -> the same sink as
an RTMP connection's. The passphrase goes through a pipe: it is in no process list, log or file.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from django.conf import settings

from media.ffmpeg import probe, runner
from media.ffmpeg.graphs import transport
from media.inputs import Door
from media.rtmp.errors import ProtocolError
from media.rtmp.flvstream import TagReader
from media.rtmp.server import Refusal, Sink

logger = logging.getLogger(__name__)

LATENCY = 200  # ms in which the line may lose packets and get them again
RETRY = 3.0  # s before a listener that ended is started again
FLUSH_WITHIN = 3.0  # s for ffmpeg to give the last tags
CARRIED = {"Video": {"h264"}, "Audio": {"aac"}}

# Says yes (where the tags go) or raises Refusal.
Admit = Callable[[int, "Call"], Awaitable[Sink]]
# Input, code, detail.
Alarm = Callable[[int, str, str], None]


class Call:
    """One caller, from its first byte to its last: what a Connection is for RTMP."""

    def __init__(self, address: str, hang_up: Callable[[], None]) -> None:
        self.address = address
        self.opened = self.last_packet = time.monotonic()
        self.published = True
        self.is_carried = True  # False: ffmpeg could make nothing of it
        self._hang_up = hang_up
        self._sink: Sink | None = None
        self._remux: runner.Live | None = None
        self._pump: asyncio.Task[None] | None = None
        self._leaving = False

    async def begin(self, sink: Sink, log: Path) -> None:
        self._sink = sink
        log.unlink(missing_ok=True)
        self._remux = await runner.start(transport.transport_to_flv(), log, nice=1, answers=True)
        self._pump = asyncio.create_task(self._deliver(self._remux))

    def feed(self, data: bytes) -> None:
        if self._remux is None or self._leaving:
            return
        try:
            self._remux.feed(data)
        except (runner.ProgramFailed, runner.ProgramStalled) as error:
            logger.warning("srt %s: %s", self.address, type(error).__name__)
            self.leave()

    async def _deliver(self, remux: runner.Live) -> None:
        """Every tag to the sink, until ffmpeg has no more."""
        reader = TagReader()
        try:
            while data := await remux.output.read(65536):
                for tag in reader.feed(data):
                    self.last_packet = time.monotonic()
                    if self._sink is not None:
                        self._sink.on_tag(replace(tag, arrival=self.last_packet))
        except ProtocolError as error:
            logger.warning("srt %s: %s", self.address, error)
        except Exception:
            logger.exception("srt %s: the sink failed", self.address)
        if not self._leaving:
            self.is_carried = False
            self.leave()

    def close(self, code: str, description: str) -> None:
        """Sends the caller away; it is not told why, SRT has no words for it."""
        logger.info("srt %s: %s", self.address, code)
        self._tell_sink("kicked")
        self.leave()

    def leave(self) -> None:
        if not self._leaving:
            self._leaving = True
            self._hang_up()

    async def end(self, reason: str) -> None:
        """The caller is gone: the last tags, then the end."""
        self._leaving = True
        if self._remux is not None and self._pump is not None:
            with contextlib.suppress(runner.ProgramFailed, runner.ProgramTimeout):
                await self._remux.finish(FLUSH_WITHIN)
            await asyncio.wait([self._pump], timeout=1)
            self._pump.cancel()
        self._tell_sink(reason)

    async def kill(self) -> None:
        """The engine stops, or the listener is gone."""
        self._leaving = True
        self._tell_sink("stopping")
        if self._pump is not None:
            self._pump.cancel()
        if self._remux is not None:
            await self._remux.kill()

    def _tell_sink(self, reason: str) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.on_close(reason)

    def unsupported(self) -> str | None:
        """What of its streams is not carried, from ffmpeg's own words."""
        if self._remux is None:
            return None
        streams = probe.STREAM.findall(self._remux.log_tail())
        found = [f"{kind} {text.split(',')[0].split()[0]}" for kind, text in streams]
        wrong = [one for one in found if one.split()[1] not in CARRIED.get(one.split()[0], set())]
        return wrong[0] if wrong else None


class Gateway:
    """The listener of one input, started again for ever."""

    def __init__(self, door: Door, admit: Admit, alarm: Alarm) -> None:
        self.door = door
        self.state = "starting"
        self.call: Call | None = None
        self._admit = admit
        self._alarm = alarm
        self._told: tuple[str, str] | None = None

    async def run(self) -> None:
        while True:
            try:
                await self._listen()
            except Exception:
                # One port's trouble must not end the others', nor the engine.
                logger.exception("the gateway on port %s starts again", self.door.port)
            self.state = "failed"
            await asyncio.sleep(RETRY)

    async def _listen(self) -> None:
        argv = runner.own_script("srtlisten.py", str(self.door.port), str(LATENCY))
        program = await runner.start(argv, self._log("listener"), nice=0, answers=True)
        try:
            program.feed(self.door.key.encode() + b"\n")
            await self._follow(program)
        finally:
            call, self.call = self.call, None
            if call is not None:
                await call.kill()
            await program.kill()

    async def _follow(self, program: runner.Live) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                letter = await program.output.readexactly(1)
                size = int.from_bytes(await program.output.readexactly(4), "big")
                content = await program.output.readexactly(size)
                await self._take(letter, content, program)

    async def _take(self, letter: bytes, content: bytes, program: runner.Live) -> None:
        if letter == b"D" and self.call is not None:
            self.call.feed(content)
        elif letter == b"O":
            await self._open(content.decode(), program)
        elif letter == b"C":
            await self._close()
        elif letter == b"L":
            self.state, self._told = "listening", None
        elif letter == b"F":
            self._warn("srt-port", f"{self.door.port}: {content.decode('utf-8', 'replace')}")

    async def _open(self, address: str, program: runner.Live) -> None:
        call = Call(address, lambda: _say_hangup(program))
        try:
            sink = await self._admit(self.door.input_id, call)
        except Refusal as error:
            logger.warning("srt caller refused from %s: %s", address, error.code)
            _say_hangup(program)
            return
        except Exception as error:  # noqa: BLE001 (fails closed, whatever it was)
            logger.error("srt %s: admission failed: %s", address, type(error).__name__)
            _say_hangup(program)
            return
        self.call, self.state = call, "busy"
        await call.begin(sink, self._log("call"))

    async def _close(self) -> None:
        call, self.call = self.call, None
        self.state = "listening"
        if call is None:
            return
        await call.end("closed")
        unsupported = call.unsupported()
        if unsupported:
            self._warn("codec", unsupported)
        elif not call.is_carried:
            self._warn("srt-stream", call.address)

    def _warn(self, code: str, detail: str) -> None:
        """Once for each trouble, though the caller tries again every second."""
        if self._told != (code, detail):
            self._told = (code, detail)
            self._alarm(self.door.input_id, code, detail)

    def _log(self, what: str) -> Path:
        return settings.LOG_DIR / f"srt-{self.door.input_id}-{what}.log"


class Gateways:
    """Every gateway, kept in step with the inputs."""

    def __init__(self, admit: Admit, alarm: Alarm) -> None:
        self._admit = admit
        self._alarm = alarm
        self._running: dict[int, tuple[Gateway, asyncio.Task[None]]] = {}

    def keep(self, doors: list[Door]) -> None:
        """Starts what is missing, stops what is not wanted any more; a call is never cut by this.

        So a new key holds from the next call on, as for RTMP.
        """
        wanted = {door.input_id: door for door in doors}
        for number, (gateway, task) in list(self._running.items()):
            if task.done():
                del self._running[number]
            elif wanted.get(number) != gateway.door and gateway.call is None:
                task.cancel()  # the port is free at the next round
        for number, door in wanted.items():
            if number not in self._running:
                gateway = Gateway(door, self._admit, self._alarm)
                self._running[number] = (gateway, asyncio.create_task(gateway.run()))

    def states(self) -> dict[int, str]:
        """By input: starting, listening, busy, failed."""
        return {number: gateway.state for number, (gateway, _task) in self._running.items()}

    async def close(self) -> None:
        tasks = [task for _gateway, task in self._running.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        self._running.clear()


def _say_hangup(program: runner.Live) -> None:
    with contextlib.suppress(runner.ProgramFailed, runner.ProgramStalled):
        program.feed(b"hangup\n")
