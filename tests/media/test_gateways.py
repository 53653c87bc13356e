"""SRT with real callers: Debian's ffmpeg speaks it."""

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

from media.engine.gateways import Gateways
from media.inputs import Door
from media.rtmp import flv
from media.rtmp.errors import Refusal

KEY = "abcdef-ghijkm-npqrst-uvwxyz"


class Sink:
    def __init__(self, call) -> None:
        self.call = call
        self.tags = []
        self.reason = None

    def on_tag(self, tag) -> None:
        self.tags.append(tag)

    def on_close(self, reason: str) -> None:
        self.reason = reason

    @property
    def has_picture(self) -> bool:
        return any(flv.is_keyframe(tag) for tag in self.tags)


class Bench:
    """Gateways as the engine keeps them, and callers."""

    def __init__(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.sinks: list[Sink] = []
        self.alarms: list[tuple] = []
        self.refusing = False
        self.gateways = Gateways(self.admit, lambda *told: self.alarms.append(told))
        self.callers: list[subprocess.Popen] = []

    async def admit(self, input_id: int, call) -> Sink:
        if self.refusing:
            raise Refusal("NetStream.Publish.BadName", "no")
        self.sinks.append(Sink(call))
        return self.sinks[-1]

    async def listen(self, key: str = KEY) -> None:
        self.gateways.keep([Door(1, self.port, key)])
        await until(lambda: self.gateways.states().get(1) == "listening")

    def call(self, key: str = KEY, codec: str = "libx264", seconds: float = 60, **more):
        argv = ["ffmpeg", "-v", "error", "-re", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25"]
        argv += ["-re", "-f", "lavfi", "-i", "sine", "-c:v", codec, "-preset", "ultrafast"]
        argv += ["-pix_fmt", "yuv420p", "-g", "25", "-c:a", more.get("audio", "aac")]
        argv += ["-t", str(seconds), "-f", "mpegts"]
        query = f"mode=caller&passphrase={key}&latency=200000&streamid=publish:quelconque"
        caller = subprocess.Popen(
            [*argv, f"srt://127.0.0.1:{self.port}?{query}"],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.callers.append(caller)
        return caller

    async def close(self) -> None:
        for caller in self.callers:
            caller.kill()
            caller.wait()
        await self.gateways.close()


@pytest.fixture
async def bench(settings, tmp_path):
    settings.LOG_DIR = tmp_path
    made = Bench()
    try:
        yield made
    finally:
        await made.close()


async def until(check, within: float = 20.0):
    end = time.monotonic() + within
    while not (answer := check()):
        assert time.monotonic() < end, check
        await asyncio.sleep(0.05)
    return answer


async def test_a_caller_with_the_passphrase_becomes_tags_and_leaves_in_order(bench):
    await bench.listen()
    caller = bench.call(seconds=3)
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)
    sink = bench.sinks[0]
    assert bench.gateways.states() == {1: "busy"}
    assert sink.call.address == "127.0.0.1"
    await until(lambda: sink.reason)
    assert (sink.reason, caller.wait()) == ("closed", 0)
    pictures = [tag for tag in sink.tags if tag.kind == flv.Kind.VIDEO and tag.payload[1] == 1]
    sounds = [tag for tag in sink.tags if tag.kind == flv.Kind.AUDIO]
    # Of 75: what waits in the line (its latency) is lost when a caller leaves.
    assert len(pictures) >= 60
    assert sounds
    assert all(tag.arrival for tag in sink.tags)


async def test_a_wrong_passphrase_is_refused_and_the_listener_survives(bench):
    await bench.listen()
    assert await asyncio.to_thread(bench.call("not-the-passphrase").wait, 15) != 0
    assert await asyncio.to_thread(bench.call("").wait, 15) != 0
    assert bench.sinks == []
    bench.call()
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)


async def test_a_second_caller_is_refused_while_one_is_on(bench):
    await bench.listen()
    bench.call()
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)
    assert await asyncio.to_thread(bench.call().wait, 15) != 0
    count = len(bench.sinks[0].tags)
    await until(lambda: len(bench.sinks[0].tags) > count + 20)
    assert len(bench.sinks) == 1


async def test_a_frozen_caller_ends_in_seconds_and_the_port_listens_again(bench):
    await bench.listen()
    caller = bench.call()
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)
    caller.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    await until(lambda: bench.sinks[0].reason == "closed", within=9)
    assert 3 < time.monotonic() - began < 8
    caller.kill()
    bench.call()
    await until(lambda: len(bench.sinks) == 2 and bench.sinks[1].has_picture)


async def test_who_is_not_admitted_is_hung_up_on(bench):
    await bench.listen()
    bench.refusing = True
    assert await asyncio.to_thread(bench.call().wait, 15) != 0
    bench.refusing = False
    bench.call()
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)


async def test_the_engine_can_send_a_caller_away(bench):
    await bench.listen()
    caller = bench.call()
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)
    bench.sinks[0].call.close("NetStream.Publish.Rejected", "over")
    assert bench.sinks[0].reason == "kicked"
    assert await asyncio.to_thread(caller.wait, 10) != 0
    await until(lambda: bench.gateways.states() == {1: "listening"})


@pytest.mark.parametrize(
    ("codec", "audio", "told"), [("libx265", "aac", "hevc"), ("libx264", "mp2", "mp2")]
)
async def test_what_is_not_h264_and_aac_is_refused_with_the_reason(bench, codec, audio, told):
    await bench.listen()
    bench.call(codec=codec, audio=audio)
    [alarm, *others] = await until(lambda: bench.alarms)
    assert alarm[:2] == (1, "codec")
    assert told in alarm[2]
    assert not others
    assert not bench.sinks[0].has_picture


async def test_a_port_that_is_taken_is_an_alarm_and_nothing_else(bench):
    with contextlib.closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as taken:
        taken.bind(("0.0.0.0", bench.port))
        bench.gateways.keep([Door(1, bench.port, KEY)])
        [alarm] = await until(lambda: bench.alarms)
        assert alarm[:2] == (1, "srt-port")
        await until(lambda: bench.gateways.states() == {1: "failed"})
    await until(lambda: bench.gateways.states() == {1: "listening"})


async def test_a_new_key_holds_from_the_next_call_on(bench):
    await bench.listen()
    caller = bench.call()
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)
    new = Door(1, bench.port, "another-passphrase")
    bench.gateways.keep([new])
    count = len(bench.sinks[0].tags)
    await until(lambda: len(bench.sinks[0].tags) > count + 20)
    caller.kill()
    await until(lambda: bench.sinks[0].reason)
    await until(lambda: (bench.gateways.keep([new]), _is_listening(bench, new))[1])
    assert await asyncio.to_thread(bench.call(KEY).wait, 15) != 0
    bench.call("another-passphrase")
    await until(lambda: len(bench.sinks) == 2 and bench.sinks[1].has_picture)


def _is_listening(bench, door) -> bool:
    running = bench.gateways._running.get(1)
    return bool(running and running[0].door == door and running[0].state == "listening")


async def test_an_input_that_is_gone_frees_its_port(bench):
    await bench.listen()
    bench.gateways.keep([])
    await until(lambda: (bench.gateways.keep([]), bench.gateways.states() == {})[1])
    with contextlib.closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as free:
        free.bind(("0.0.0.0", bench.port))


async def test_the_passphrase_is_in_no_process_list_environment_or_log(bench, tmp_path):
    await bench.listen()
    bench.call(seconds=2)
    await until(lambda: bench.sinks and bench.sinks[0].has_picture)
    callers = {str(caller.pid) for caller in bench.callers} | {str(os.getpid())}
    for process in Path("/proc").iterdir():
        if process.name.isdecimal() and process.name not in callers:
            with contextlib.suppress(OSError):
                assert KEY.encode() not in (process / "cmdline").read_bytes()
                assert KEY.encode() not in (process / "environ").read_bytes()
    await until(lambda: bench.sinks[0].reason)
    for log in tmp_path.iterdir():
        assert KEY not in log.read_text()
    assert KEY not in repr(Door(1, 1, KEY))
