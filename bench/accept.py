"""Photos that a stadium sends: how long each waits for its receipt, how long a moderator waits.

Phones arrive at a fixed pace whatever the answers (open loop), each by a connection of its own, with
187 kB as the page sends them. Then phones on a slow network, whose bodies take a second and a half.
"""

import asyncio
import io
import json
import os
import random
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from bench.figures import Report
from tests.station import Station

SECONDS = float(os.environ.get("ACCEPT_SECONDS", "20"))
SLOW_BODY = 1.5  # s
BOUNDARY = b"----wall"
LARGE = """
from fanwall.models import Wall, Screen
Wall.objects.update(photos_per_device=100000, queue_limit=100000)
Screen.objects.update(layout="mosaic")
"""


@dataclass
class Sent:
    waits: list[float] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    receipts: set[str] = field(default_factory=set)


def run() -> None:
    report = Report("accept")
    with tempfile.TemporaryDirectory(prefix="tv-bench-") as folder:
        station = Station(Path(folder) / "var")
        station.var.mkdir()
        try:
            station.start()
            for pace, slow in ((33, 0.0), (100, 0.0), (33, SLOW_BODY)):
                measure(station, report, pace, slow)
        finally:
            station.stop()
    report.save()


def measure(station: Station, report: Report, pace: int, slow: float) -> None:
    broadcast = station.plan(f"Crowd {pace} {slow}", minutes=600)
    wall = station.manage("wall", "--broadcast", broadcast["public_id"], "--open")
    station.manage("shell", "--no-imports", "-c", LARGE, json_answer=False)
    cookies = [phone(station, wall["code"]) for _ in range(20)]
    sent = asyncio.run(crowd(station, wall["code"], cookies, pace, slow))
    name = f"{'slow_' if slow else ''}{pace}"
    waits = sorted(sent.waits)
    aim = {33: 200.0, 100: 1000.0}[pace]
    report.add(f"{name}_median", 1000 * statistics.median(waits), "ms")
    report.add(f"{name}_p95", 1000 * waits[int(len(waits) * 0.95)], "ms", limit=aim)
    report.add(f"{name}_max", 1000 * waits[-1], "ms")
    report.add(f"{name}_moderator_p95", 1000 * sorted(sent.looks)[int(len(sent.looks) * 0.95)], "ms")
    asked = int(pace * SECONDS)
    report.add(f"{name}_lost", asked - stored(station, wall["code"]), "count", limit=0)
    if sent.refused:
        print("refused:", len(sent.refused), sent.refused[:3])
    report.add(f"{name}_load", os.getloadavg()[0], "")


def phone(station: Station, code: str) -> str:
    station.http.cookies.clear()
    answer = station.http.get(f"/mur/{code}/")
    return answer.headers["set-cookie"].split(";")[0]


def stored(station: Station, code: str) -> int:
    script = (
        "from fanwall.models import Photo; "
        f"print(Photo.objects.filter(wall__code={code!r}).count())"
    )
    return int(station.manage("shell", "--no-imports", "-c", script, json_answer=False).split()[-1])


async def crowd(station, code: str, cookies: list[str], pace: int, slow: float) -> Sent:
    sent, photo = Sent(), picture()
    looking = asyncio.create_task(moderator(station, code, sent))
    begun, tasks = time.monotonic(), []
    for number in range(int(pace * SECONDS)):
        await asyncio.sleep(max(0.0, begun + number / pace - time.monotonic()))
        request = form(station, code, random.choice(cookies), photo, number)
        tasks.append(asyncio.create_task(send(station, request, slow, sent)))
    await asyncio.gather(*tasks)
    looking.cancel()
    return sent


async def send(station, request: bytes, slow: float, sent: Sent) -> None:
    begun = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", station.http_port)
    if slow:
        for part in range(10):
            writer.write(request[part * len(request) // 10 : (part + 1) * len(request) // 10])
            await writer.drain()
            await asyncio.sleep(slow / 10)
        begun = time.monotonic()
    else:
        writer.write(request)
    head, body = await answer(reader)
    writer.close()
    sent.waits.append(time.monotonic() - begun)
    if b" 201 " not in head.split(b"\r\n")[0]:
        sent.refused.append(body.decode()[:120])
    else:
        sent.receipts.add(json.loads(body)["receipt"])


async def moderator(station, code: str, sent: Sent) -> None:
    """Looks at the desk twice a second, and decides on what is first."""
    while True:
        begun = time.monotonic()
        cards = await ask(station, f"/api/v1/walls/{code}/claims", b"{}")
        if cards.get("photos"):
            await ask(station, f"/api/v1/photos/{cards['photos'][0]['id']}/approve", b"{}")
            sent.looks.append((time.monotonic() - begun) / 2)
        else:
            sent.looks.append(time.monotonic() - begun)
        await asyncio.sleep(0.5)


async def ask(station, path: str, body: bytes) -> dict:
    reader, writer = await asyncio.open_connection("127.0.0.1", station.http_port)
    writer.write(
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {station.admin['token']}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        "Connection: close\r\n\r\n".encode() + body
    )
    _head, said = await answer(reader)
    writer.close()
    return json.loads(said)


async def answer(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    head, _end, body = (await reader.read()).partition(b"\r\n\r\n")
    if b"chunked" in head:
        parts, rest = b"", body
        while rest:
            size, _line, rest = rest.partition(b"\r\n")
            length = int(size, 16)
            parts, rest = parts + rest[:length], rest[length + 2 :]
            if not length:
                break
        body = parts
    return head, body


def picture() -> bytes:
    """187 kB and 1600 px: what the phone page sends."""
    noise = Image.effect_noise((400, 300), 60).resize((1600, 1200)).convert("RGB")
    out = io.BytesIO()
    for quality in (90, 85, 80, 75, 70, 60, 50, 40):
        out = io.BytesIO()
        noise.save(out, "JPEG", quality=quality)
        if len(out.getvalue()) < 190_000:
            break
    return out.getvalue()


def form(station, code: str, cookie: str, photo: bytes, number: int) -> bytes:
    key = f"{number}-{random.getrandbits(64):x}"
    fields = {"consent": "screen", "people": "1", "key": key, "name": "Lina"}
    body = b"".join(
        b"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        % (BOUNDARY, name.encode(), value.encode()) for name, value in fields.items()
    )
    body += (b"--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.jpg\"\r\n"
             b"Content-Type: image/jpeg\r\n\r\n" % BOUNDARY)
    body += photo + random.randbytes(8) + b"\r\n--%s--\r\n" % BOUNDARY
    head = (
        f"POST /api/v1/walls/{code}/photos HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n"
        f"Content-Type: multipart/form-data; boundary={BOUNDARY.decode()}\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
