"""An encoder that does what a test says, tag by tag, and knows exactly what it sent.

It films in real time: an image that is due while the line is down is gone, as at a stadium.
"""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from media.rtmp import chunks, flv
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.publisher import NotPublished, Target, publish
from tests.footage import Film
from tests.station import eventually

RETRY = 0.25  # s between two attempts to connect
IN_FLIGHT = 0.4  # s that a packet is under way at most
STEP = 0.02  # s: how soon an order of the test is followed


class Cut(OSError):
    """The line drops: no goodbye."""


@dataclass(frozen=True)
class Sent:
    """One tag that was written to the socket whole."""

    tag: FlvTag
    at: float  # time.monotonic()
    connection: int
    number: int | None  # of its image

    @property
    def seconds(self) -> float:
        """Of the film."""
        return self.tag.timestamp_ms / 1000


def target_of(address: str) -> Target:
    parts = urlsplit(address)
    app, _, key = parts.path.strip("/").rpartition("/")
    return Target(parts.hostname or "", parts.port or 1935, app, key)


class Camera:
    """begin: seconds into the film. clock: what becomes of the film's ms on the wire."""

    def __init__(
        self,
        address: str,
        film: Film,
        *,
        begin: float = 0.0,
        clock: Callable[[int], int] = lambda moment: moment,
    ) -> None:
        self.film, self.sent, self.told = film, list[Sent](), list[str]()
        self.connections = 0
        self._target, self._clock = target_of(address), clock
        self._down, self._frozen, self._gone = threading.Event(), threading.Event(), False
        self._started = time.monotonic() - begin
        self._is_first = begin == 0  # its film begins with its first connection
        self._thread = threading.Thread(target=lambda: asyncio.run(self._work()), daemon=True)
        self._thread.start()

    # --- what a test orders

    def cut(self) -> None:
        """The line drops, and stays down until `mend`."""
        self._down.set()

    def mend(self, film: Film | None = None) -> None:
        self.film = film or self.film
        self._down.clear()

    def switch(self, film: Film) -> None:
        """Another film from the next keyframe on, on the same line."""
        self.film = film

    def freeze(self) -> None:
        """Nothing more is sent, but the line stays open."""
        self._frozen.set()

    def thaw(self) -> None:
        """What was filmed meanwhile is sent in a burst, as a stopped program does."""
        self._frozen.clear()

    def leave(self) -> None:
        """Says goodbye and goes home."""
        self._gone = True
        self._frozen.clear()
        self._thread.join(15)
        assert not self._thread.is_alive()

    def wait_until(self, seconds: float) -> None:
        """Until the film is there."""
        eventually(lambda: self.now >= seconds, within=600, every=0.02)

    @property
    def now(self) -> float:
        """s of film."""
        return time.monotonic() - self._started

    @property
    def lines(self) -> int:
        """Connections on which something was sent."""
        return len({one.connection for one in self.sent})

    @property
    def is_sending(self) -> bool:
        return bool(self.sent) and time.monotonic() - self.sent[-1].at < 0.5

    # --- the work

    async def _work(self) -> None:
        while not self._gone:
            if not self.film.since(self.now):
                self.told.append("the film is over")
                return
            if not self._down.is_set():
                self.connections += 1
                try:
                    await publish(self._target, self._tags())
                except (NotPublished, OSError) as error:
                    self.told.append(str(error))
            await asyncio.sleep(RETRY)

    async def _tags(self) -> AsyncIterator[FlvTag]:
        if self._is_first:
            self._started, self._is_first = time.monotonic(), False
        first: int | None = None
        for film, tag in self._coming():
            if tag in film.headers:
                moment = round(self.now * 1000) - first if first is not None else 0
                yield replace(tag, timestamp_ms=self._wire(moment))
                continue
            await self._due(tag)
            if self._gone:
                return
            first = tag.timestamp_ms if first is None else first
            yield replace(tag, timestamp_ms=self._wire(tag.timestamp_ms - first))
            self.sent.append(Sent(tag, time.monotonic(), self.connections, film.number(tag)))

    def _coming(self) -> Iterator[tuple[Film, FlvTag]]:
        """Film after film, each with its headers and from a keyframe on."""
        film, begin = self.film, self.now
        while True:
            yield from ((film, header) for header in film.headers)
            for tag in film.since(begin):
                if self.film is not film and flv.is_keyframe(tag):
                    film, begin = self.film, tag.timestamp_ms / 1000
                    break
                yield film, tag
            else:
                return

    def _wire(self, moment: int) -> int:
        return self._clock(moment) & chunks.WRAP

    async def _due(self, tag: FlvTag) -> None:
        while not self._gone and (self._frozen.is_set() or self.now < tag.timestamp_ms / 1000):
            if self._down.is_set():
                await self._drop()
            await asyncio.sleep(STEP)
        if self._down.is_set():
            await self._drop()

    async def _drop(self) -> None:
        """What a reset throws away on its way has not reached anybody: none is under way."""
        await asyncio.sleep(IN_FLIGHT)
        raise Cut("the line is down")


def images(sent: list[Sent]) -> list[Sent]:
    return [one for one in sent if one.tag.kind == Kind.VIDEO]
