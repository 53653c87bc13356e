"""The server on a real socket, with real encoders and with hostile strangers."""

import asyncio
import fcntl
import hashlib
import logging
import random
import socket
import ssl
import struct
import subprocess
import termios
from pathlib import Path
from typing import Any

import pytest

from media.rtmp import flv
from media.rtmp.chunks import Message
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.server import PublishRequest

pytestmark = pytest.mark.asyncio


def flv_tags(data: bytes) -> list[FlvTag]:
    tags, at = [], 13
    while at < len(data):
        size = int.from_bytes(data[at + 1 : at + 4], "big")
        moment = int.from_bytes(data[at + 4 : at + 7], "big") | data[at + 7] << 24
        tags.append(FlvTag(Kind(data[at]), moment, data[at + 11 : at + 11 + size]))
        at += 15 + size
    return tags


async def test_ffmpeg_is_received_completely(tools: Any, tmp_path: Path) -> None:
    source = tmp_path / "source.flv"
    await tools.run_ffmpeg(*tools.encoder_arguments(5), str(source))
    async with tools.open_house() as house:
        code, log = await tools.run_ffmpeg(
            "-re", "-i", str(source), "-c", "copy", "-f", "flv", house.url() + "?extra=1"
        )
        assert code == 0, log
        await tools.wait_for(lambda: house.sinks and house.sinks[0].reason)
        sink = house.sinks[0]
    assert sink.reason == "unpublished"
    sent = [tag for tag in flv_tags(source.read_bytes()) if tag.kind != Kind.SCRIPT]
    got = [tag for tag in sink.tags if tag.kind != Kind.SCRIPT]
    for kind in (Kind.AUDIO, Kind.VIDEO):
        assert fingerprint(got, kind) == fingerprint(sent, kind)
    config = flv.avc_config(next(tag for tag in got if tag.kind == Kind.VIDEO))
    assert (config.width, config.height, config.fps) == (320, 180, 25)
    assert sink.tags[0].kind == Kind.SCRIPT
    assert sink.tags[0].payload.startswith(b"\x02\x00\x0aonMetaData")


def fingerprint(tags: list[FlvTag], kind: Kind) -> list[tuple[int, str]]:
    """Times and content; ffmpeg ends H.264 with an end-of-sequence tag of its own."""
    wanted = [tag for tag in tags if tag.kind == kind and tag.payload[:2] != b"\x17\x02"]
    return [(tag.timestamp_ms, hashlib.sha256(tag.payload).hexdigest()) for tag in wanted]


async def test_wrong_key_is_refused_by_name(tools: Any, caplog: Any) -> None:
    caplog.set_level(logging.DEBUG)
    async with tools.open_house() as house:
        code, log = await tools.run_ffmpeg(*tools.encoder_arguments(5), house.url("guess"))
        assert code != 0
        assert "Unknown key." in log
        async with tools.connected(house.port) as publisher:
            await publisher.publish("guess-2")
            values = await publisher.expect("NetStream.Publish.BadName")
            assert values[3]["level"] == "error"
            assert await publisher.reader.read() == b""
    assert "guess" not in caplog.text


async def test_the_key_is_not_in_the_representation(tools: Any) -> None:
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        await publisher.publish(tools.KEY + "?token=1")
        await publisher.expect("NetStream.Publish.Start")
        request: PublishRequest = house.sinks[0].request
    assert request.key == tools.KEY
    assert tools.KEY not in repr(request)
    assert tools.KEY not in repr(request.connection)


async def test_a_burst_followed_by_a_reset_loses_nothing(tools: Any) -> None:
    """All has arrived in our kernel, the permission comes late, and writing it meets a reset."""
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        house.gate.clear()
        await publisher.publish()
        await tools.wait_for(lambda: any(not c.reading for c in house.server.connections))
        for number in range(300):
            publisher.send(Message(9, number, number.to_bytes(4, "big") * 25, 1))
        raw = publisher.writer.get_extra_info("socket")
        await tools.wait_for(lambda: publisher.writer.transport.get_write_buffer_size() == 0)
        await tools.wait_for(lambda: unsent(raw) == 0)
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        publisher.writer.transport.abort()
        await tools.wait_for(lambda: raw.fileno() < 0)
        house.gate.set()
        await tools.wait_for(lambda: house.sinks and house.sinks[0].reason)
        assert house.sinks[0].reason == "closed"
        assert [tag.timestamp_ms for tag in house.sinks[0].tags] == list(range(300))


def unsent(raw: Any) -> int:
    """Bytes that the other kernel has not acknowledged."""
    answer = fcntl.ioctl(raw.fileno(), termios.TIOCOUTQ, b"\0\0\0\0")
    return int(struct.unpack("i", answer)[0])


async def test_a_burst_is_acknowledged_when_all_of_it_is_read(tools: Any, monkeypatch: Any) -> None:
    """An encoder that leaves meanwhile would reset the socket with its last bytes unsent."""
    monkeypatch.setattr(asyncio.selector_events._SelectorSocketTransport, "max_size", 2048)
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        house.gate.clear()
        await publisher.publish()
        await tools.wait_for(lambda: any(not c.reading for c in house.server.connections))
        publisher.send(Message(5, 0, (10000).to_bytes(4, "big")), 2)
        publisher.send(Message(9, 2000, bytes(40000), 1))
        raw = publisher.writer.get_extra_info("socket")
        await tools.wait_for(lambda: publisher.writer.transport.get_write_buffer_size() == 0)
        await tools.wait_for(lambda: unsent(raw) == 0)
        house.gate.set()
        while not any(message.kind == 3 for message in publisher.seen):
            await publisher.read_more()
        (acknowledged,) = [m.payload for m in publisher.seen if m.kind == 3]
        assert int.from_bytes(acknowledged, "big") > 40000
        assert len(house.sinks[0].tags) == 1


async def test_an_encoder_that_does_not_wait_loses_nothing(tools: Any, tmp_path: Path) -> None:
    source = tmp_path / "source.flv"
    await tools.run_ffmpeg(*tools.encoder_arguments(30), str(source))
    arguments = ("-i", str(source), "-c", "copy", "-f", "flv")
    async with tools.open_house() as house:
        code, log = await tools.run_ffmpeg(*arguments, house.url())
        assert code == 0, log
        await tools.wait_for(lambda: house.sinks and house.sinks[0].reason)
        got = house.sinks[0].tags
    sent = flv_tags(source.read_bytes())
    for kind in (Kind.AUDIO, Kind.VIDEO):
        assert len(fingerprint(sent, kind)) > 700
        assert fingerprint(got, kind) == fingerprint(sent, kind)


async def test_what_is_sent_before_the_answer_is_kept(tools: Any) -> None:
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        house.gate.clear()
        await publisher.publish()
        for number in range(500):
            publisher.send(Message(9, number, bytes(4000), 1))
        await tools.wait_for(lambda: any(not c.reading for c in house.server.connections))
        house.gate.set()
        await tools.wait_for(lambda: house.sinks and len(house.sinks[0].tags) == 500)


async def test_idle_publisher_is_let_go(tools: Any) -> None:
    async with (
        tools.open_house(idle_seconds=0.3) as house,
        tools.connected(house.port) as publisher,
    ):
        await publisher.publish()
        await publisher.expect("NetStream.Publish.Idle")
        assert house.sinks[0].reason == "idle"


async def test_strangers_who_say_nothing_are_timed_out(tools: Any) -> None:
    async with tools.open_house(handshake_seconds=0.2, publish_seconds=0.4) as house:  # noqa: SIM117
        async with tools.connected(house.port) as silent, tools.connected(house.port) as slow:
            await slow.shake()
            assert await silent.reader.read() == b""
            await slow.expect("NetStream.Publish.Failed")


async def test_the_oldest_strangers_make_room(tools: Any) -> None:
    async with tools.open_house(max_unpublished_per_address=5, max_connections=8) as house:  # noqa: SIM117
        async with tools.connected(house.port) as publisher:
            await publisher.publish()
            await publisher.expect("NetStream.Publish.Start")
            strangers = [await asyncio.open_connection("127.0.0.1", house.port) for _ in range(30)]
            assert await strangers[0][0].read() == b""
            await tools.wait_for(lambda: len(house.server.connections) <= 6)
            publisher.send(Message(9, 1, b"still here", 1))
            await tools.wait_for(lambda: house.sinks[0].tags)
            for _, writer in strangers:
                writer.close()


async def test_the_engine_can_refuse_later(tools: Any) -> None:
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        await publisher.publish()
        await publisher.expect("NetStream.Publish.Start")
        house.sinks[0].request.connection.close("NetStream.Publish.Rejected", "HEVC.")
        assert house.sinks[0].reason == "kicked"
        await publisher.expect("NetStream.Publish.Rejected")


async def test_a_late_refusal_reaches_a_pushing_ffmpeg(tools: Any) -> None:
    async with tools.open_house() as house:
        task = asyncio.ensure_future(
            tools.run_ffmpeg("-re", *tools.encoder_arguments(30), house.url())
        )
        await tools.wait_for(lambda: house.sinks and len(house.sinks[0].tags) > 20)
        house.sinks[0].request.connection.close("NetStream.Publish.Rejected", "Not this codec.")
        code, log = await task
        assert code != 0
        assert "Not this codec." in log


async def test_a_failing_sink_closes_only_its_connection(tools: Any) -> None:
    class Failing(tools.Recorder):  # type: ignore[misc, name-defined]
        def on_tag(self, tag: FlvTag) -> None:
            raise ZeroDivisionError

    async with tools.open_house() as house, tools.connected(house.port) as good:
        await good.publish()
        await good.expect("NetStream.Publish.Start")
        house.make_sink = Failing
        async with tools.connected(house.port) as bad:
            await bad.publish()
            await bad.expect("NetStream.Publish.Start")
            bad.send(Message(9, 0, b"boom", 1))
            await bad.expect("NetStream.Publish.Failed")
        assert house.sinks[1].reason == "sink"
        good.send(Message(9, 0, b"fine", 1))
        await tools.wait_for(lambda: house.sinks[0].tags)


async def test_an_authorizer_that_breaks_refuses(tools: Any, caplog: Any) -> None:
    async def broken(request: PublishRequest) -> None:
        raise KeyError(request.key)

    async with tools.open_house() as house:
        house.server._authorize = broken
        async with tools.connected(house.port) as publisher:
            await publisher.publish()
            await publisher.expect("NetStream.Publish.Failed")
    assert tools.KEY not in caplog.text


async def test_play_is_refused(tools: Any) -> None:
    async with tools.open_house() as house, tools.connected(house.port) as viewer:
        await viewer.shake()
        viewer.command("connect", 1, {"app": "live"})
        viewer.command("play", 2, None, tools.KEY, stream_id=1)
        await viewer.expect("NetStream.Play.Failed")
        assert not house.sinks


@pytest.mark.parametrize("key", ["", "x" * 4000, "a\nb", "?only=query", "\0"])
async def test_impossible_names(tools: Any, key: str) -> None:
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        await publisher.publish(key)
        await publisher.expect("NetStream.Publish.BadName")


async def test_ping_acknowledgement_metadata_and_aggregate(tools: Any) -> None:
    async with tools.open_house() as house, tools.connected(house.port) as publisher:
        await publisher.publish()
        await publisher.expect("NetStream.Publish.Start")
        publisher.send(Message(5, 0, (20000).to_bytes(4, "big")), 2)
        publisher.send(Message(4, 0, b"\0\x06\0\0\0\x2a"), 2)
        first = flv.tag_bytes(FlvTag(Kind.AUDIO, 5, b"\xaf\x01a"))
        second = flv.tag_bytes(FlvTag(Kind.VIDEO, 9, b"\x27\x01v"))
        publisher.send(Message(22, 1000, first + second, 1), 7)
        publisher.send(Message(9, 2000, bytes(30000), 1))
        await tools.wait_for(lambda: len(house.sinks[0].tags) == 3)
        assert [tag.timestamp_ms for tag in house.sinks[0].tags] == [1000, 1004, 2000]
        while not {3, 4} <= {message.kind for message in publisher.seen}:
            await publisher.read_more()
        pong = next(message for message in publisher.seen if message.kind == 4)
        assert pong.payload == b"\0\x07\0\0\0\x2a"


async def test_two_hundred_hostile_connections(tools: Any, tmp_path: Path) -> None:
    chance = random.Random(7)
    capture = await captured_upload(tools)
    assert len(capture) > 20_000
    async with tools.open_house(handshake_seconds=2, publish_seconds=3) as house:
        for batch in range(22):
            await asyncio.gather(
                *(attack(house.port, hostile(chance, capture, kind)) for kind in range(10))
            )
            assert len(house.server.connections) <= 200, batch
        await tools.wait_for(lambda: not house.server.connections)
        assert all(sink.reason for sink in house.sinks)
        house.sinks.clear()
        code, log = await tools.run_ffmpeg(*tools.encoder_arguments(1), house.url())
        assert code == 0, log
        assert len(house.sinks[0].tags) > 50


async def captured_upload(tools: Any) -> bytes:
    """All the bytes that a real ffmpeg sends, recorded by a relay before the server."""
    taken = bytearray()
    async with tools.open_house() as house:

        async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            behind, before = await asyncio.open_connection("127.0.0.1", house.port)

            async def back() -> None:
                while data := await behind.read(65536):
                    writer.write(data)
                writer.close()

            answer = asyncio.ensure_future(back())
            while data := await reader.read(65536):
                taken.extend(data)
                before.write(data)
            before.close()
            await answer

        server = await asyncio.start_server(relay, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        url = f"rtmp://127.0.0.1:{port}/live/{tools.KEY}"
        await tools.run_ffmpeg(*tools.encoder_arguments(1), url)
        server.close()
    return bytes(taken)


def hostile(chance: random.Random, capture: bytes, kind: int) -> bytes:
    shaken = b"\x03" + bytes(3072)
    if kind == 0:
        return chance.randbytes(20000)
    if kind == 1:
        return b"\x03" + chance.randbytes(chance.randrange(1536))
    if kind == 2:
        return shaken + chance.randbytes(20000)
    if kind == 3:
        return b"GET / HTTP/1.1\r\nHost: tele\r\n\r\n"
    if kind == 4:
        return bytes.fromhex("16030102000100") + chance.randbytes(512)
    if kind == 5:
        return capture[: chance.randrange(len(capture))]
    mutated = bytearray(capture)
    for _ in range(max(1, len(mutated) // 100)):
        mutated[chance.randrange(3073, len(mutated))] = chance.randrange(256)
    return bytes(mutated)


async def attack(port: int, data: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        await writer.drain()
        writer.write_eof()
        await asyncio.wait_for(reader.read(), 10)
    except OSError:
        pass  # being thrown out is the right answer
    finally:
        writer.close()


async def test_rtmps(tools: Any, tmp_path: Path) -> None:
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1"
    subprocess.run(
        [*command.split(), "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    async with tools.open_house() as house:
        house.port = await house.server.start("127.0.0.1", 0, ssl=context)
        code, log = await tools.run_ffmpeg(*tools.encoder_arguments(2), house.url(scheme="rtmps"))
        assert code == 0, log
        await tools.wait_for(lambda: house.sinks and house.sinks[0].reason)
        assert sum(tag.kind == Kind.VIDEO for tag in house.sinks[0].tags) >= 51
