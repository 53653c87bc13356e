"""The other end of the conversation: publishes FLV tags to an RTMP server, as an encoder does.

The stream key travels in the connection only: it is in no process list, no log and no error.
"""

import asyncio
import contextlib
import os
import ssl
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace

from media.rtmp import amf, chunks, flv
from media.rtmp.chunks import Message
from media.rtmp.errors import ProtocolError
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.handshake import SIZE, VERSION
from media.rtmp.session import COMMAND, DATA, SET_DATA_FRAME

CHUNK_SIZE = 4096
CONTROL, COMMANDS, MEDIA = 2, 3, 4  # chunk streams
STREAM = 1
ANSWER_WITHIN = 10.0  # s
SENT_WITHIN = 10.0  # s for the server to read what waits


class NotPublished(ProtocolError):
    """The server said no, or stopped answering; the message is the server's own."""


@dataclass(frozen=True, slots=True)
class Target:
    host: str
    port: int
    app: str
    key: str = field(repr=False)
    tls: ssl.SSLContext | None = None
    address: str = ""  # to connect to, when the host was resolved already

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        name = self.host if self.tls else None
        place = self.address or self.host
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                return await asyncio.open_connection(
                    place, self.port, ssl=self.tls, server_hostname=name
                )
        except TimeoutError as error:
            raise NotPublished("the server does not answer") from error


async def publish(target: Target, tags: AsyncIterator[FlvTag]) -> None:
    """Sends every tag, then takes leave. Raises NotPublished, or OSError when the line drops."""
    reader, writer = await target.connect()
    call = _Call(reader, writer)
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            await call.begin(target)
        listening = asyncio.create_task(call.listen())
        try:
            await _send_all(call, tags, listening)
        finally:
            listening.cancel()
            await asyncio.wait([listening])
        await call.leave()
    except TimeoutError as error:
        raise NotPublished("the server does not answer") from error
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def _send_all(
    call: "_Call", tags: AsyncIterator[FlvTag], listening: "asyncio.Task[None]"
) -> None:
    async for tag in tags:
        if listening.done():  # the server said something that ends it, or hung up
            listening.result()
            raise NotPublished("the server hung up")
        await call.send(tag)


class _Call:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._incoming, self._outgoing = chunks.Reader(), chunks.Writer()
        self._waiting: list[Message] = []

    async def begin(self, target: Target) -> None:
        await self._shake()
        size = Message(chunks.SET_CHUNK_SIZE, 0, CHUNK_SIZE.to_bytes(4, "big"))
        self._write(size, CONTROL)
        self._outgoing.chunk_size = CHUNK_SIZE
        scheme = "rtmps" if target.tls else "rtmp"
        address = f"{scheme}://{target.host}:{target.port}/{target.app}"
        facts: amf.Value = {"app": target.app, "type": "nonprivate", "tcUrl": address}
        self._command("connect", 1, facts)
        await self._result()
        self._command("releaseStream", 2, None, target.key)
        self._command("FCPublish", 3, None, target.key)
        self._command("createStream", 4, None)
        self._command("publish", 5, None, target.key, "live", stream=STREAM)
        await self._verdict()

    async def _shake(self) -> None:
        self._writer.write(bytes([VERSION]) + bytes(8) + os.urandom(SIZE - 8))
        answer = await self._exactly(1 + 2 * SIZE)
        if answer[0] != VERSION:
            raise NotPublished("not an RTMP server")
        self._writer.write(answer[1 : 1 + SIZE])

    async def _exactly(self, count: int) -> bytes:
        try:
            return await self._reader.readexactly(count)
        except asyncio.IncompleteReadError as error:
            raise NotPublished("the server hung up") from error

    async def _result(self) -> None:
        while True:
            values = await self._next_command()
            if values[0] == "_error":
                raise NotPublished(_reason(values))
            if values[0] == "_result":
                return

    async def _verdict(self) -> None:
        """FCPublish is answered too: only onStatus is the answer to publish."""
        while True:
            values = await self._next_command()
            if values[0] == "onStatus":
                _check(values)
                return

    async def listen(self) -> None:
        """Until the server takes its permission back."""
        while True:
            values = await self._next_command()
            if values[0] == "onStatus":
                _check(values)

    async def send(self, tag: FlvTag) -> None:
        payload = SET_DATA_FRAME + tag.payload if tag.kind == Kind.SCRIPT else tag.payload
        kind = DATA if tag.kind == Kind.SCRIPT else int(tag.kind)
        self._write(
            Message(kind, tag.timestamp_ms, payload, STREAM), MEDIA + (tag.kind == Kind.AUDIO)
        )
        await self._drain()

    async def leave(self) -> None:
        self._command("deleteStream", 6, None, float(STREAM))
        await self._drain()

    async def _drain(self) -> None:
        # Not asyncio.wait_for: before Python 3.12 it may swallow a cancellation.
        async with asyncio.timeout(SENT_WITHIN):
            await self._writer.drain()

    async def _next_command(self) -> list[amf.Value]:
        while True:
            while self._waiting:
                message = self._waiting.pop(0)
                values = amf.decode(message.payload) if message.kind == COMMAND else []
                if values:
                    return values
            data = await self._reader.read(65536)
            if not data:
                raise NotPublished("the server hung up")
            self._waiting += self._incoming.feed(data)

    def _command(self, *values: amf.Value, stream: int = 0) -> None:
        self._write(Message(COMMAND, 0, amf.encode(*values), stream), COMMANDS)

    def _write(self, message: Message, channel: int) -> None:
        self._writer.write(self._outgoing.write(message, channel))


def _check(values: list[amf.Value]) -> None:
    status = values[3] if len(values) > 3 else None
    if isinstance(status, dict) and status.get("level") == "error":
        raise NotPublished(_reason(values))


def _reason(values: list[amf.Value]) -> str:
    status = values[3] if len(values) > 3 else None
    said = status.get("description") if isinstance(status, dict) else None
    return said if isinstance(said, str) else "refused"


# --- what is published


def tags_of(data: bytes) -> Iterator[FlvTag]:
    """The tags of an FLV file; one that is cut short is left out."""
    at = 13
    while at + 11 <= len(data):
        size = int.from_bytes(data[at + 1 : at + 4], "big")
        moment = int.from_bytes(data[at + 4 : at + 7], "big") | data[at + 7] << 24
        if at + 11 + size > len(data):
            return
        yield FlvTag(Kind(data[at]), moment, data[at + 11 : at + 11 + size])
        at += 15 + size


def looped(tags: list[FlvTag]) -> Iterator[FlvTag]:
    """The same film for ever, its clock running on; codec descriptions are told once."""
    pictures = [tag.timestamp_ms for tag in tags if tag.kind == Kind.VIDEO and _is_media(tag)]
    if len(pictures) < 2:
        raise ValueError("a film to loop needs two images")
    lasts = pictures[-1] - pictures[0] + (pictures[-1] - pictures[0]) // (len(pictures) - 1)
    whole = [tag for tag in tags if tag.timestamp_ms < pictures[0] + lasts]
    yield from (tag for tag in whole if not _is_media(tag) and not _ends(tag))
    shift = 0
    while True:
        for tag in whole:
            if _is_media(tag):
                yield replace(tag, timestamp_ms=tag.timestamp_ms + shift)
        shift += lasts


def _is_media(tag: FlvTag) -> bool:
    return tag.kind != Kind.SCRIPT and not flv.is_sequence_header(tag) and not _ends(tag)


def _ends(tag: FlvTag) -> bool:
    """ffmpeg ends H.264 with an end-of-sequence tag of its own."""
    return tag.kind == Kind.VIDEO and tag.payload[1:2] == b"\x02"


async def paced(tags: Iterator[FlvTag]) -> AsyncIterator[FlvTag]:
    """Each tag when its time has come, as from a camera."""
    begun: float | None = None
    for tag in tags:
        moment = tag.timestamp_ms / 1000
        begun = time.monotonic() - moment if begun is None else begun
        ahead = begun + moment - time.monotonic()
        if ahead > 0:
            await asyncio.sleep(ahead)
        yield tag
