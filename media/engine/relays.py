"""A live sent on to other platforms while it is on air. Whatever they do, the live goes on."""

import asyncio
import logging
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from django.conf import settings

from media.relays import Target
from media.rtmp import destinations, flv, publisher
from media.rtmp.destinations import Forbidden
from media.rtmp.errors import RtmpError
from media.rtmp.flv import FlvTag, Kind

logger = logging.getLogger(__name__)

MOST_QUEUED = 6 * 1024 * 1024  # bytes: some ten seconds of a good picture
PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0)  # s before the next attempt
STEADY = 20.0  # s on air after which the next failure begins with the shortest pause
STEP = 40  # ms put where the encoder's clock jumped
# Relay, state, error.
Note = Callable[[int, str, str], None]


@dataclass(slots=True)
class _Clock:
    """One timeline without jumps, whichever encoder sends: far servers hang up on others."""

    shift: int = 0
    last: int | None = None

    def put(self, tag: FlvTag) -> FlvTag:
        moment = tag.timestamp_ms + self.shift
        if self.last is None:
            self.shift = -tag.timestamp_ms
            moment = 0
        elif not -500 <= moment - self.last <= 5000:
            self.shift = self.last + STEP - tag.timestamp_ms
            moment = self.last + STEP
        self.last = max(moment, self.last or 0)
        return replace(tag, timestamp_ms=max(0, moment))


class Output:
    """One platform: a bounded queue of tags and the task that sends them."""

    def __init__(self, target: Target, note: Note, tls: ssl.SSLContext | None) -> None:
        self.target = target
        self.state = "waiting"
        self.since = time.time()
        self.error = ""
        self.dropped = 0  # tags that the far side was too slow for
        self._note = note
        self._tls = tls
        self._queue: deque[FlvTag] = deque()
        self._queued = 0
        self._skipping = True  # until a keyframe: decoding can begin there
        self._more = asyncio.Event()
        self._headers: dict[Kind, FlvTag] = {}
        self._changed = False
        self.task = asyncio.create_task(self._run())

    def begin(self, headers: dict[Kind, FlvTag]) -> None:
        """Another encoder, or another picture: the platform is told in a new connection."""
        self._changed = bool(self._headers)
        self._headers = dict(headers)
        self._clear()
        self._more.set()

    def offer(self, tag: FlvTag) -> None:
        """Never waits: what the far side does not take goes, whole GOPs of it."""
        if self._skipping and not flv.is_keyframe(tag):
            self.dropped += bool(self.state == "sending")
            return
        self._skipping = False
        if self._queued + len(tag.payload) > MOST_QUEUED:
            self.dropped += len(self._queue) + 1
            self._clear()
            return
        self._queue.append(tag)
        self._queued += len(tag.payload)
        self._more.set()

    def pause(self) -> None:
        """Nothing is shown for a while: afterwards from a keyframe on."""
        self._skipping = True

    def _clear(self) -> None:
        self._queue.clear()
        self._queued = 0
        self._skipping = True

    async def _run(self) -> None:
        failures = 0
        while True:
            began = time.monotonic()
            try:
                await self._send()
                failures = 0
                continue
            except (RtmpError, OSError, TimeoutError) as error:
                # A server may quote the key in its refusal.
                self._tell("failed", _sentence(error).replace(self.target.key, "…"))
            except Exception as error:
                logger.exception("relay %s", self.target.name)
                self._tell("failed", type(error).__name__)
            failures = 1 if time.monotonic() - began > STEADY else failures + 1
            self._clear()
            await asyncio.sleep(PAUSES[min(failures, len(PAUSES)) - 1])

    async def _send(self) -> None:
        """One connection, from the first keyframe on."""
        await self._wait_for_picture()
        self._tell("connecting")
        destination = destinations.parse(self.target.address, settings.TV_RELAY_PORTS)
        address = await destinations.resolve(destination, private=settings.TV_RELAY_PRIVATE)
        tls = (self._tls or ssl.create_default_context()) if destination.tls else None
        place = publisher.Target(
            destination.host, destination.port, destination.app, self.target.key, tls, address
        )
        self._changed = False
        await publisher.publish(place, self._tags())

    async def _wait_for_picture(self) -> None:
        while not self._queue:
            self._more.clear()
            await self._more.wait()

    async def _tags(self) -> AsyncIterator[FlvTag]:
        self._tell("sending")
        for header in self._headers.values():
            yield replace(header, timestamp_ms=0)
        first: int | None = None
        while not self._changed:
            await self._wait_for_picture()
            if self._changed:
                return
            tag = self._queue.popleft()
            self._queued -= len(tag.payload)
            first = tag.timestamp_ms if first is None else first
            yield replace(tag, timestamp_ms=max(0, tag.timestamp_ms - first))

    def _tell(self, state: str, error: str = "") -> None:
        if (self.state, self.error) != (state, error):
            self.state, self.error, self.since = state, error, time.time()
            self._note(self.target.relay_id, state, error)

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.wait([self.task])

    def describe(self) -> dict:
        return {
            "name": self.target.name,
            "state": self.state,
            "since": self.since,
            "dropped": self.dropped,
            "error": self.error,
        }


class Relays:
    """Those of one recording. keep() says which there are, on_tag() gives them what is shown."""

    def __init__(self, note: Note, tls: ssl.SSLContext | None = None) -> None:
        self._note = note
        self._tls = tls
        self._outputs: dict[int, Output] = {}
        self._stopping: set[asyncio.Task[None]] = set()
        self._headers: WeakKeyDictionary[object, dict[Kind, FlvTag]] = WeakKeyDictionary()
        self._shown: object | None = None
        self._clock = _Clock()

    def keep(self, targets: list[Target]) -> None:
        """Starts and stops what has changed; none: the programme is not on air."""
        wanted = {target.relay_id: target for target in targets}
        for number, output in list(self._outputs.items()):
            if wanted.get(number) != output.target:
                del self._outputs[number]
                self._see_off(output)
        for number, target in wanted.items():
            if number not in self._outputs:
                output = self._outputs[number] = Output(target, self._note, self._tls)
                output.begin(self._headers.get(self._shown, {}) if self._shown else {})

    def on_tag(self, feed: object, tag: FlvTag, *, shown: bool) -> None:
        """Every tag of every feed; shown: residents see this one now. Never raises, never waits."""
        try:
            self._take(feed, tag, shown)
        except Exception:
            logger.exception("relays go without a tag, the live has it")

    def _take(self, feed: object, tag: FlvTag, shown: bool) -> None:
        if tag.kind == Kind.SCRIPT or flv.is_sequence_header(tag):
            self._take_header(feed, tag)
            return
        if not shown:
            if feed is self._shown:
                for output in self._outputs.values():
                    output.pause()
            return
        if self._shown is not feed:
            self._shown = feed
            self._begin()
        placed = self._clock.put(tag)
        for output in self._outputs.values():
            output.offer(placed)

    def _take_header(self, feed: object, tag: FlvTag) -> None:
        known = self._headers.setdefault(feed, {})
        before = known.get(tag.kind)
        known[tag.kind] = tag
        changed = before is None or before.payload != tag.payload
        if changed and tag.kind != Kind.SCRIPT and feed is self._shown:
            self._begin()

    def _begin(self) -> None:
        for output in self._outputs.values():
            output.begin(self._headers.get(self._shown, {}))

    def _see_off(self, output: Output) -> None:
        task = asyncio.ensure_future(output.stop())
        self._stopping.add(task)
        task.add_done_callback(self._stopping.discard)
        self._note(output.target.relay_id, "", "")

    async def stop(self) -> None:
        self.keep([])
        if self._stopping:
            await asyncio.wait(self._stopping)

    def describe(self) -> list[dict]:
        return [output.describe() for output in self._outputs.values()]


def _sentence(error: BaseException) -> str:
    """What staff read: the far server's own words, or what kind of trouble; never the key."""
    if isinstance(error, Forbidden):
        return error.code
    if isinstance(error, publisher.NotPublished):
        return str(error)[:160]
    return type(error).__name__
