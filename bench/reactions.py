"""A goal: ten thousand viewers press within seconds, and the front goes on serving the video.

One front, nothing else. What a press costs in processor time; how long a playlist and a segment take
without and with the flood beside them (p50, p99), each viewer at an address of his own.
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from audience import tally
from bench.figures import Report, percentile
from bench.protection import ask_once, spent
from tests.station import eventually, free_port

PUBLIC_ID = "benchbenchbench1"
VIEWERS, CONNECTIONS = 10_000, 100
WITHIN = 7.0  # s in which all of them are sent: pressed in five, spread over two (reactions.js)
LOOK_EVERY = 0.02  # s between two fetches of the video beside
QUIET = 5.0  # s of fetches before the flood
FILES = {"live-top.m3u8": 1200, "00001.m4s": 600_000}


def run() -> None:
    report = Report("reactions")
    with tempfile.TemporaryDirectory(prefix="tv-bench-") as folder:
        var, port = Path(folder), free_port()
        prepare(var)
        front = start(var, port)
        try:
            eventually(lambda: ask_once(port, f"/hls/{PUBLIC_ID}/state.json"), within=60)
            asyncio.run(measure(report, port, str(front.pid)))
        finally:
            front.terminate()
            front.wait(20)
        kept = tally.load(var / "recordings" / PUBLIC_ID)
        report.add("counted", sum(n.total() for n in kept.values()), "presses", limit=VIEWERS)
    report.save()


def prepare(var: Path) -> None:
    files = var / "hls" / PUBLIC_ID
    for folder in (files, var / "recordings" / PUBLIC_ID):
        folder.mkdir(parents=True)
    for name, size in FILES.items():
        (files / name).write_bytes(os.urandom(size))
    begins = datetime.fromtimestamp(time.time() - 600, UTC).isoformat()
    told = {"reactions": {"from": begins}, "dvr": "/dvr", "target": 1}
    (files / "state.json").write_text(json.dumps(told))


def start(var: Path, port: int) -> subprocess.Popen:
    argv = [sys.executable, "-m", "uvicorn", "chartreslive.asgi:application", "--port", str(port)]
    argv += ["--no-access-log", "--log-level", "warning", "--no-server-header"]
    return subprocess.Popen(argv, env=os.environ | {"TV_VAR": str(var), "TV_DEMO": "0"})


async def measure(report: Report, port: int, front: str) -> None:
    quiet = await watch(port, asyncio.sleep(QUIET))
    tell(report, "quiet", quiet)
    answers: Counter[int] = Counter()
    before, begun = spent([front]), time.monotonic()
    busy = await watch(port, flood(port, answers, VIEWERS / WITHIN))
    seconds = time.monotonic() - begun
    tell(report, "goal", busy, quiet)
    report.add("goal_presses", answers[204] / seconds, "per_s")
    report.add("goal_refused", answers.total() - answers[204], "presses", limit=0)
    report.add("goal_processor", (spent([front]) - before) / seconds, "cores")
    before, begun = spent([front]), time.monotonic()
    await flood(port, answers, rate=None)
    report.add("most_presses", VIEWERS / (time.monotonic() - begun), "per_s")
    report.add("press_costs", (spent([front]) - before) / VIEWERS * 1e6, "us")
    await asyncio.sleep(3)


def tell(report: Report, when: str, found: dict[str, list[float]], against=None) -> None:
    for name, seconds in found.items():
        kind = name.split(".")[-1]
        ratio = {"ratio": percentile(seconds, 99) / percentile(against[name], 99)} if against else {}
        report.add(f"{when}_{kind}_p50", statistics.median(seconds) * 1000, "ms")
        report.add(f"{when}_{kind}_p99", percentile(seconds, 99) * 1000, "ms", **ratio)


async def watch(port: int, meanwhile) -> dict[str, list[float]]:
    """Seconds that each fetch of the video took while something else went on."""
    found: dict[str, list[float]] = {name: [] for name in FILES}
    work = asyncio.ensure_future(meanwhile)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while not work.done():
        for name, size in FILES.items():
            begun = time.monotonic()
            writer.write(
                f"GET /hls/{PUBLIC_ID}/{name} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
            )
            await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(size)
            found[name].append(time.monotonic() - begun)
        await asyncio.sleep(LOOK_EVERY)
    writer.close()
    await work
    return found


async def flood(port: int, answers: Counter[int], rate: float | None) -> None:
    """Everybody presses once; at that rate, or as fast as they are heard."""
    stamp, begun = time.time_ns(), time.monotonic()
    numbers = iter(range(VIEWERS))

    async def press_all() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number in numbers:
            if rate:
                await asyncio.sleep(max(0.0, begun + number / rate - time.monotonic()))
            writer.write(request(number, stamp))
            answers[int((await reader.readuntil(b"\r\n\r\n")).split(b" ", 2)[1])] += 1
        writer.close()

    await asyncio.gather(*(press_all() for _ in range(CONNECTIONS)))


def request(number: int, stamp: int) -> bytes:
    told = {"kind": "applause", "page": f"{stamp % 10**9:09d}{number:07d}", "at": time.time() - 4}
    body = json.dumps(told)
    return (
        f"POST /push/reaction/{PUBLIC_ID} HTTP/1.1\r\nHost: localhost\r\n"
        f"Sec-Fetch-Site: same-origin\r\nX-Forwarded-For: 10.{number >> 8 & 255}.{number & 255}.7\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()
