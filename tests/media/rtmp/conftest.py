"""A server with a recording sink, and a hand-made publisher to send it anything."""

import asyncio
import contextlib
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from media.rtmp import amf, chunks
from media.rtmp.chunks import Message
from media.rtmp.flv import FlvTag
from media.rtmp.server import Limits, PublishRequest, Refusal, RtmpServer

KEY = "right-key"


class Recorder:
    """A sink that keeps what it is given."""

    def __init__(self, request: PublishRequest) -> None:
        self.request = request
        self.tags: list[FlvTag] = []
        self.reason: str | None = None

    def on_tag(self, tag: FlvTag) -> None:
        assert self.reason is None
        self.tags.append(tag)

    def on_close(self, reason: str) -> None:
        assert self.reason is None
        self.reason = reason


class House:
    """A running server whose only accepted key is KEY."""

    def __init__(self, limits: Limits) -> None:
        self.sinks: list[Recorder] = []
        self.make_sink: Callable[[PublishRequest], Recorder] = Recorder
        self.server = RtmpServer(self.authorize, limits=limits)
        self.port = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def authorize(self, request: PublishRequest) -> Recorder:
        await self.gate.wait()
        if request.key != KEY or request.app != "live":
            raise Refusal("NetStream.Publish.BadName", "Unknown key.")
        self.sinks.append(self.make_sink(request))
        return self.sinks[-1]

    def url(self, key: str = KEY, scheme: str = "rtmp") -> str:
        return f"{scheme}://127.0.0.1:{self.port}/live/{key}"


class Publisher:
    """A client that speaks just enough RTMP."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.incoming = chunks.Reader()
        self.outgoing = chunks.Writer()
        self.seen: list[Message] = []

    async def shake(self) -> None:
        self.writer.write(b"\x03" + bytes(1536))
        answer = await self.reader.readexactly(1 + 2 * 1536)
        self.writer.write(answer[1 : 1 + 1536])

    def command(self, *values: amf.Value, stream_id: int = 0) -> None:
        self.send(Message(20, 0, amf.encode(*values), stream_id), 3)

    def send(self, message: Message, channel: int = 6) -> None:
        self.writer.write(self.outgoing.write(message, channel))

    async def expect(self, code: str) -> list[amf.Value]:
        """Read until a command carries this status code."""
        while True:
            for message in self.seen:
                values = amf.decode(message.payload) if message.kind == 20 else []
                if len(values) > 3 and isinstance(values[3], dict) and values[3]["code"] == code:
                    return values
            await self.read_more()

    async def read_more(self) -> None:
        data = await asyncio.wait_for(self.reader.read(65536), 10)
        assert data, f"closed; seen: {self.seen}"
        self.seen += self.incoming.feed(data)

    async def publish(self, key: str = KEY, app: str = "live") -> None:
        await self.shake()
        self.command("connect", 1, {"app": app, "tcUrl": "rtmp://127.0.0.1/live"})
        self.command("releaseStream", 2, None, key)
        self.command("FCPublish", 3, None, key)
        self.command("createStream", 4, None)
        self.command("publish", 5, None, key, "live", stream_id=1)

    async def close(self) -> None:
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()


async def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Poll: a condition of ours has no event to await."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition never came true"
        await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def open_house(**limits: float) -> AsyncIterator[House]:
    built = House(Limits(**limits))  # type: ignore[arg-type]
    built.port = await built.server.start("127.0.0.1", 0)
    try:
        yield built
    finally:
        await built.server.close()
        assert not built.server.connections


@contextlib.asynccontextmanager
async def connected(port: int) -> AsyncIterator[Publisher]:
    publisher = Publisher(*await asyncio.open_connection("127.0.0.1", port))
    try:
        yield publisher
    finally:
        await publisher.close()


async def run_ffmpeg(*arguments: str, seconds: float = 60) -> tuple[int, str]:
    """Exit code and log of a real encoder."""
    process = await asyncio.create_subprocess_exec(
        "ffmpeg",
        "-nostdin",
        "-hide_banner",
        *arguments,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    _, log = await asyncio.wait_for(process.communicate(), seconds)
    return int(process.returncode or 0), log.decode(errors="replace")


def encoder_arguments(seconds: float) -> list[str]:
    sources = ["-f", "lavfi", "-i", "testsrc2=s=320x180:r=25", "-f", "lavfi", "-i", "sine=r=48000"]
    video = ["-c:v", "libx264", "-preset", "ultrafast", "-g", "25", "-pix_fmt", "yuv420p"]
    return [*sources, "-t", str(seconds), *video, "-c:a", "aac", "-f", "flv"]


class Tools:
    """What the tests of this folder borrow."""

    KEY = KEY
    Recorder = Recorder
    open_house = staticmethod(open_house)
    connected = staticmethod(connected)
    wait_for: Callable[..., Awaitable[None]] = staticmethod(wait_for)
    run_ffmpeg = staticmethod(run_ffmpeg)
    encoder_arguments = staticmethod(encoder_arguments)


@pytest.fixture
def tools() -> type[Tools]:
    return Tools
