"""Conversations that no encoder would lead, for the RTMP listener: valid ones, mutated by a seed."""

import asyncio
import contextlib
import gc
import logging
import random
import socket
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

from media.rtmp import amf, chunks, publisher
from media.rtmp.chunks import Message
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.server import Limits, PublishRequest, Refusal, RtmpServer
from tests.footage import Film

KEY, GOOD = "fuzzed", "well-behaved"
AT_ONCE = 8
ANSWERS_WITHIN = 0.2  # s that a conversation listens before it hangs up
MEGABYTE = 1024 * 1024
LIMITS = Limits(handshake_seconds=1.0, publish_seconds=2.0, idle_seconds=5.0, linger_seconds=0.5)


# --- conversations


def conversation(rng: random.Random, film: Film) -> bytes:
    writer = chunks.Writer()
    pieces = [b"\x03" + rng.randbytes(1536), rng.randbytes(1536)]
    size = rng.choice([1, 64, 128, 4096, 65536])
    pieces.append(writer.write(Message(chunks.SET_CHUNK_SIZE, 0, size.to_bytes(4, "big")), 2))
    writer.chunk_size = size
    for message, channel in [*commands(rng), *media(rng, film)]:
        pieces.append(writer.write(message, channel))
    for _ in range(rng.choice([0, 1, 1, 2, 4])):
        rng.choice(MUTATIONS)(rng, pieces)
    return b"".join(pieces)


def commands(rng: random.Random) -> list[tuple[Message, int]]:
    key = KEY if rng.random() < 0.7 else "wrong"
    calls: list[list[amf.Value]] = [
        ["connect", 1, {"app": "live", "tcUrl": "rtmp://127.0.0.1/live"}],
        ["releaseStream", 2, None, key],
        ["FCPublish", 3, None, key],
        ["createStream", 4, None],
        ["publish", 5, None, key, "live"],
    ]
    return [(Message(20, 0, amf.encode(*call), call[0] == "publish"), 3) for call in calls]


def media(rng: random.Random, film: Film) -> list[tuple[Message, int]]:
    start = rng.randrange(len(film.tags) - 40)
    tags = [*film.headers, *film.tags[start : start + rng.randrange(40)]]
    return [
        (Message(int(tag.kind), tag.timestamp_ms, tag.payload, 1), 4 + (tag.kind == Kind.AUDIO))
        for tag in tags
    ]


# --- mutations: each changes the pieces in place


def flip(rng: random.Random, pieces: list[bytes]) -> None:
    index, data = _pick(rng, pieces)
    for _ in range(rng.randrange(1, 8)):
        if data:
            data[rng.randrange(min(len(data), rng.choice([12, 64, 4096])))] = rng.randrange(256)
    pieces[index] = bytes(data)


def cut(rng: random.Random, pieces: list[bytes]) -> None:
    index, data = _pick(rng, pieces)
    at = rng.randrange(len(data) + 1)
    pieces[index] = bytes(data[:at])
    if rng.random() < 0.5:
        del pieces[index + 1 :]


def lengthen(rng: random.Random, pieces: list[bytes]) -> None:
    index, data = _pick(rng, pieces)
    at = rng.randrange(len(data) + 1)
    pieces[index] = bytes(data[:at]) + rng.randbytes(rng.choice([1, 4, 200])) + bytes(data[at:])


def repeat(rng: random.Random, pieces: list[bytes]) -> None:
    index = rng.randrange(len(pieces))
    pieces.insert(rng.randrange(len(pieces) + 1), pieces[index])


def swap(rng: random.Random, pieces: list[bytes]) -> None:
    one, other = rng.randrange(len(pieces)), rng.randrange(len(pieces))
    pieces[one], pieces[other] = pieces[other], pieces[one]


def say(*makers: Callable[[random.Random], bytes]) -> Callable[[random.Random, list[bytes]], None]:
    def mutation(rng: random.Random, pieces: list[bytes]) -> None:
        pieces.insert(rng.randrange(min(2, len(pieces)), len(pieces) + 1), rng.choice(makers)(rng))

    return mutation


def announced(rng: random.Random) -> bytes:
    """Up to 16 MB announced; a part of it, or all, sent."""
    length = rng.choice([0xFFFFFF, 9 * MEGABYTE, 8 * MEGABYTE, 70_000])
    head = bytes([rng.randrange(2, 64)]) + bytes(3) + length.to_bytes(3, "big")
    sent = length if rng.random() < 0.1 else rng.randrange(70_000)
    return head + bytes([rng.choice([8, 9, 18, 20, 22])]) + bytes(4) + bytes(sent)


def other_chunk_size(rng: random.Random) -> bytes:
    size = rng.choice([0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 2])
    return _control(chunks.SET_CHUNK_SIZE, size.to_bytes(4, "big"))


def continuation(rng: random.Random) -> bytes:
    """Type 1, 2 or 3 on a chunk stream that never began, or in the middle of a message."""
    head = rng.choice([0xC0, 0x40, 0x80]) | rng.randrange(64)
    return bytes([head]) + rng.randbytes(rng.randrange(300))


def many_streams(rng: random.Random) -> bytes:
    starts = (
        bytes([0x00, channel % 256]) + bytes(3) + b"\0\0\x0a\x09" + bytes(4) + bytes(3)
        for channel in range(rng.choice([70, 256]))
    )
    return b"".join(starts)


def extended_time(rng: random.Random) -> bytes:
    moment = rng.choice([0, 0xFFFFFF, 0xFFFFFFFF, rng.randrange(1 << 32)])
    return b"\x06\xff\xff\xff\0\0\x04\x09\x01\0\0\0" + moment.to_bytes(4, "big") + rng.randbytes(4)


def nested(rng: random.Random) -> bytes:
    depth = rng.choice([10, 100, 5000, 50_000])
    opening = rng.choice([b"\x03\x00\x01a", b"\x0a\0\0\0\x01", b"\x08\0\0\0\x01\x00\x01a"])
    return _message(20, amf.encode("connect", 1) + opening * depth)


def endless(rng: random.Random) -> bytes:
    """Counts and lengths that no memory holds."""
    value = rng.choice([b"\x0a\xff\xff\xff\xff", b"\x08\xff\xff\xff\xff", b"\x0c\xff\xff\xff\xff",
                        b"\x02\xff\xff", b"\x07\xff\xff", b"\x11\x0a\xff", b"\x00\x7f"])
    return _message(20, amf.encode(rng.choice(["connect", "publish", "@setDataFrame"]), 1) + value)


def aggregate(rng: random.Random) -> bytes:
    inner = bytes([rng.choice([8, 9, 18])]) + rng.choice([0, 5, 0xFFFFFF]).to_bytes(3, "big")
    return _message(22, inner + rng.randbytes(rng.randrange(60)))


def abort(rng: random.Random) -> bytes:
    return _control(chunks.ABORT, rng.randrange(8).to_bytes(4, "big")[: rng.choice([4, 4, 2])])


def window(rng: random.Random) -> bytes:
    return _control(5, rng.choice([b"\0\0\0\0", b"\0\0\0\x01", b"\xff\xff\xff\xff", b""]))


def another_command(rng: random.Random) -> bytes:
    name = rng.choice(["connect", "publish", "play", "deleteStream", "closeStream", "FCUnpublish", ""])
    return _message(20, amf.encode(name, float("nan"), None, rng.choice(["", "x" * 70_000, "é\0"])))


def ping(rng: random.Random) -> bytes:
    return _control(4, rng.choice([b"\0\x06\0\0\0\x01", b"\0\x06", b"", b"\0\x03\0\0\0\0"]))


def _message(kind: int, payload: bytes) -> bytes:
    """On a chunk stream of its own, in chunks of the size that is usually agreed."""
    return chunks.Writer(4096).write(Message(kind, 0, payload, 1), 9)


def _control(kind: int, payload: bytes) -> bytes:
    return chunks.Writer().write(Message(kind, 0, payload), 2)


def _pick(rng: random.Random, pieces: list[bytes]) -> tuple[int, bytearray]:
    index = rng.randrange(len(pieces))
    return index, bytearray(pieces[index])


MUTATIONS = [
    flip, flip, cut, lengthen, repeat, swap,
    say(announced), say(other_chunk_size), say(continuation), say(many_streams, extended_time),
    say(nested, endless), say(aggregate, abort, window), say(another_command, ping),
]


# --- the campaign


class Counting:
    """A sink that only counts."""

    def __init__(self) -> None:
        self.tags = 0

    def on_tag(self, tag: FlvTag) -> None:
        self.tags += 1

    def on_close(self, reason: str) -> None:
        pass


class Keeping(Counting):
    def __init__(self) -> None:
        super().__init__()
        self.payloads: list[bytes] = []

    def on_tag(self, tag: FlvTag) -> None:
        self.payloads.append(tag.payload)


@dataclass
class Findings:
    conversations: int = 0
    tags: int = 0
    errors: list[str] = field(default_factory=list)  # task exceptions, and what was logged as one
    sent: list[bytes] = field(default_factory=list)
    received: list[bytes] = field(default_factory=list)
    grown: int = 0  # bytes of resident memory since the warm-up
    left_over: int = 0  # connections still open at the end


class Log(logging.Handler):
    def __init__(self, findings: Findings) -> None:
        super().__init__(logging.ERROR)
        self.findings = findings

    def emit(self, record: logging.LogRecord) -> None:
        self.findings.errors.append(record.getMessage())


async def campaign(film: Film, seconds: float, seed: int = 1) -> Findings:
    """Eight strange conversations at once, beside one encoder that behaves."""
    found, good = Findings(), Keeping()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: found.errors.append(str(context)))
    log = Log(found)
    logging.getLogger().addHandler(log)

    async def authorize(request: PublishRequest) -> Counting:
        if request.key == GOOD:
            return good
        if request.key != KEY:
            raise Refusal("NetStream.Publish.BadName", "Unknown key.")
        return Counting()

    server = RtmpServer(authorize, limits=LIMITS)
    port = await server.start("127.0.0.1", 0)
    try:
        await _run(found, film, port, seconds, seed)
        await _until(lambda: len(server.connections) == 0, LIMITS.idle_seconds + 2)
        found.left_over = len(server.connections)
        found.received = good.payloads
    finally:
        logging.getLogger().removeHandler(log)
        await server.close()
    return found


async def _run(found: Findings, film: Film, port: int, seconds: float, seed: int) -> None:
    end = asyncio.Event()
    target = publisher.Target("127.0.0.1", port, "live", GOOD)
    behaving = asyncio.create_task(publisher.publish(target, _behave(film, found, end)))
    seeds = iter(range(seed, seed + 10**9))
    begun = time.monotonic()
    warm = 0

    async def stranger() -> None:
        nonlocal warm
        while time.monotonic() - begun < seconds:
            await _talk(found, film, port, next(seeds))
            if not warm and time.monotonic() - begun > seconds / 4:
                warm = resident()

    try:
        await asyncio.gather(*(stranger() for _ in range(AT_ONCE)))
    finally:
        end.set()
        await behaving
    gc.collect()
    found.grown = max(0, resident() - warm)


async def _behave(film: Film, found: Findings, end: asyncio.Event) -> AsyncIterator[FlvTag]:
    async for tag in publisher.paced(publisher.looped([*film.headers, *film.tags])):
        if end.is_set():
            return
        yield tag
        found.sent.append(tag.payload)


async def _talk(found: Findings, film: Film, port: int, seed: int) -> None:
    rng = random.Random(seed)
    data = conversation(rng, film)
    found.conversations += 1
    with contextlib.suppress(OSError, asyncio.IncompleteReadError):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            await _say(rng, writer, data)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(reader.read(-1), ANSWERS_WITHIN * rng.random())
        finally:
            if rng.random() < 0.3:  # the line drops: a reset instead of a goodbye
                raw = writer.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            writer.close()


async def _say(rng: random.Random, writer: asyncio.StreamWriter, data: bytes) -> None:
    at, step = 0, rng.choice([1 << 20, 4096, 997, max(1, len(data) // 3)])
    while at < len(data):
        writer.write(data[at : at + step])
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(writer.drain(), 1)
        at += step


async def _until(condition: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        await asyncio.sleep(0.05)


def resident() -> int:
    """Bytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
