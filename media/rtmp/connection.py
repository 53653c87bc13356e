"""One socket of an encoder: timers, back pressure, and the way to the sink."""

import asyncio
import contextlib
import fcntl
import logging
import os
import socket
import sys
import termios
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, cast

from media.rtmp.errors import Refusal, RtmpError
from media.rtmp.flv import FlvTag
from media.rtmp.session import Event, MediaCame, PublishAsked, Refused, Session, Unpublished

logger = logging.getLogger(__name__)

READ_SIZE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much patience and memory a stranger gets."""

    handshake_seconds: float = 5.0
    publish_seconds: float = 10.0  # from the socket's opening to a permission to publish
    idle_seconds: float = 5.0  # without a single packet
    linger_seconds: float = 2.0  # for the encoder to read why it was refused
    max_connections: int = 200
    max_unpublished_per_address: int = 20
    max_buffered_bytes: int = 16 * 1024 * 1024
    max_unread_bytes: int = 64 * 1024  # that we wrote and the encoder does not read


class Sink(Protocol):
    """Where the tags of an accepted publisher go."""

    def on_tag(self, tag: FlvTag) -> None:
        """Take one tag; must not block."""

    def on_close(self, reason: str) -> None:
        """Called once; nothing comes after it."""


@dataclass(frozen=True, slots=True)
class PublishRequest:
    app: str
    key: str = field(repr=False)  # a secret: a logged request must not show it
    address: str
    connection: "Connection" = field(repr=False)


Authorize = Callable[[PublishRequest], Awaitable[Sink]]


class Registry(Protocol):
    """The server, as a connection sees it."""

    def add(self, connection: "Connection") -> bool: ...

    def remove(self, connection: "Connection") -> None: ...


class Connection(asyncio.Protocol):
    """Reasons given to Sink.on_close: unpublished, closed, idle, kicked, protocol, sink, stopping.

    The parser never touches the socket, and what the kernel still holds when the peer resets the
    connection is read before the end is announced: an encoder that bursts and leaves loses nothing.
    """

    def __init__(self, authorize: Authorize, limits: Limits, registry: Registry) -> None:
        self.address = ""
        self.opened = time.monotonic()
        self.last_packet = self.opened
        self.published = False
        self.closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._authorize = authorize
        self._limits = limits
        self._registry = registry
        self._session = Session(limits.max_buffered_bytes)
        self._transport: asyncio.Transport | None = None
        self._sink: Sink | None = None
        self._waiting: list[Event] = []
        self._permission: asyncio.Future[Sink] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._over = False

    @property
    def over(self) -> bool:
        return self._over

    @property
    def reading(self) -> bool:
        """False while a permission is being decided."""
        return self._transport is not None and self._transport.is_reading()

    def close(self, code: str, description: str) -> None:
        """Tell the encoder why, then hang up."""
        self._end("kicked", code, description)

    def stop(self) -> None:
        """The server is going away: hang up without ceremony, the encoder will reconnect."""
        self._end("stopping")
        self._abort()

    def drop(self) -> None:
        """Make room for somebody else."""
        self._end("dropped")
        self._abort()

    # --- asyncio calls these ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        peer = transport.get_extra_info("peername")
        self.address = str(peer[0]) if peer else ""
        self._transport.set_write_buffer_limits(high=self._limits.max_unread_bytes)
        self._set_timer(self._limits.handshake_seconds, self._check_handshake)
        if not self._registry.add(self):
            self._over = True
            self._abort()

    def data_received(self, data: bytes) -> None:
        if self._over:
            return  # lingering: read and forget, so that a reset does not eat our last words
        try:
            events = self._session.feed(data)
        except RtmpError as error:
            logger.info("rtmp %s: %s", self.address, error)
            self._flush()
            self._end("protocol")
            self._abort()
            return
        # An encoder that closes with our words unread resets the socket, and its own kernel then
        # throws away what it had still to send: speak only when all that has come is read.
        if not self._more_waits():
            self._session.acknowledge()
        self._flush()
        self._handle(events)

    def pause_writing(self) -> None:
        self._end("protocol")
        self._abort()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None and not self._over:
            self._read_what_the_kernel_holds()
        self._end("closed")
        if self._timer:
            self._timer.cancel()
        self._registry.remove(self)
        if not self.closed.done():
            self.closed.set_result(None)

    # --- events of the session ---

    def _handle(self, events: list[Event]) -> None:
        for event in events:
            if self._over:
                return
            if self._permission is not None and not self.published:
                self._waiting.append(event)
            else:
                self._handle_one(event)

    def _handle_one(self, event: Event) -> None:
        if isinstance(event, MediaCame):
            self._deliver(event)
        elif isinstance(event, PublishAsked):
            self._ask(event)
        elif isinstance(event, Unpublished):
            self._end("unpublished")
        elif isinstance(event, Refused):
            self._end("refused")

    def _deliver(self, event: MediaCame) -> None:
        self.last_packet = time.monotonic()
        tag = FlvTag(event.kind, event.timestamp_ms, event.payload, self.last_packet)
        try:
            if self._sink:
                self._sink.on_tag(tag)
        except Exception:
            logger.exception("rtmp %s: the sink failed", self.address)
            self._end("sink", "NetStream.Publish.Failed", "Internal error.")

    def _ask(self, event: PublishAsked) -> None:
        request = PublishRequest(event.app, event.key, self.address, self)
        # Nothing more is read until the answer: what the encoder sends on waits in the kernel.
        self._open_transport.pause_reading()
        self._permission = asyncio.ensure_future(self._authorize(request))
        self._permission.add_done_callback(self._answer)

    def _answer(self, permission: "asyncio.Future[Sink]") -> None:
        if permission.cancelled():
            return
        error = permission.exception()
        if self._over:
            self._dismiss(permission)
        elif isinstance(error, Refusal):
            self._end("refused", error.code, error.description)
        elif error is not None:
            # Fail closed. The error's own text could quote the key, so only its type is logged.
            logger.error("rtmp %s: authorize failed: %s", self.address, type(error).__name__)
            self._end("refused", "NetStream.Publish.Failed", "Try again later.")
        else:
            self._start(permission.result())

    def _start(self, sink: Sink) -> None:
        self._sink = sink
        self.published = True
        self.last_packet = time.monotonic()
        self._set_timer(self._limits.idle_seconds, self._check_idle)
        self._session.accept()
        self._flush()
        waiting, self._waiting = self._waiting, []
        self._handle(waiting)
        self._resume_reading()

    def _dismiss(self, permission: "asyncio.Future[Sink]") -> None:
        """The encoder left, or was closed, while its permission was being decided."""
        if permission.exception() is None:
            _close_sink(permission.result(), "closed")

    # --- the end ---

    def _end(self, reason: str, code: str = "", description: str = "") -> None:
        """Tell the sink once, the encoder if there is something to say, and start hanging up."""
        if self._over:
            return
        self._over = True
        self._waiting.clear()
        sink, self._sink = self._sink, None
        if code:
            self._session.refuse(code, description)
        self._flush()
        if sink is not None:
            _close_sink(sink, reason)
        self._linger()

    def _linger(self) -> None:
        """Close our half and read the other to its end: closing at once would reset the socket."""
        if self._transport is None or self._transport.is_closing():
            return
        if self._transport.can_write_eof():
            with contextlib.suppress(OSError):  # the peer may have reset the socket already
                self._transport.write_eof()
        self._resume_reading()
        self._set_timer(self._limits.linger_seconds, self._abort)

    def _abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _more_waits(self) -> bool:
        raw = self._open_transport.get_extra_info("socket")
        if raw is None or raw.fileno() < 0:
            return False
        count = fcntl.ioctl(raw.fileno(), termios.FIONREAD, bytes(4))
        return int.from_bytes(count, sys.byteorder) > 0

    def _read_what_the_kernel_holds(self) -> None:
        plain = self._open_transport.get_extra_info("sslcontext") is None
        raw = self._open_transport.get_extra_info("socket")
        if not plain or raw is None or raw.fileno() < 0:
            return
        with socket.socket(fileno=os.dup(raw.fileno())) as rest:
            rest.setblocking(False)
            with contextlib.suppress(OSError):
                while not self._over and (data := rest.recv(READ_SIZE)):
                    self.data_received(data)

    # --- timers and bytes ---

    def _check_handshake(self) -> None:
        if not self._session.shaken:
            self._end("timeout")
            self._abort()
            return
        elapsed = time.monotonic() - self.opened
        self._set_timer(max(0.0, self._limits.publish_seconds - elapsed), self._check_published)

    def _check_published(self) -> None:
        self._end("timeout", "NetStream.Publish.Failed", "Nothing was published in time.")

    def _check_idle(self) -> None:
        left = self.last_packet + self._limits.idle_seconds - time.monotonic()
        if left > 0:
            self._set_timer(left, self._check_idle)
            return
        self._end("idle", "NetStream.Publish.Idle", "No packet for too long.")

    def _set_timer(self, seconds: float, action: Callable[[], None]) -> None:
        if self._timer:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, action)

    def _flush(self) -> None:
        output = self._session.take_output()
        if output and self._transport is not None and not self._transport.is_closing():
            self._transport.write(output)

    def _resume_reading(self) -> None:
        if not self._open_transport.is_closing() and not self._open_transport.is_reading():
            self._open_transport.resume_reading()

    @property
    def _open_transport(self) -> asyncio.Transport:
        if self._transport is None:
            raise RuntimeError("the connection is not made yet")
        return self._transport


def _close_sink(sink: Sink, reason: str) -> None:
    try:
        sink.on_close(reason)
    except Exception:
        logger.exception("rtmp: the sink failed to close")
