"""A stadium that sends photos: at a pace of its own, whatever the answers take (an open loop).

Each photo is other bytes by a connection of its own, each phone has its own cookie. Phones on a
slow network take their time with the body; what they wait for is counted from its last byte.
"""

import asyncio
import io
import secrets
import time
from collections import Counter

import httpx
from PIL import Image

from tests.fans import Fans, marked

A_PHONE = 3  # photos of one phone: its limits are not what is measured
BOUNDARY = "----wall"
HEAVIEST = 190_000  # bytes, as the page sends them
PARTS = 10  # of a slow body


class Crowd:
    def __init__(self, fans: Fans, count: int, body: float = 0.0) -> None:
        """body: s that each phone takes to send its photo."""
        self.fans, self.count, self.body = fans, count, body
        self.seconds: list[float] = []
        self.answers: Counter[int] = Counter()
        self._photo = photo()
        self._cookies = [self._cookie() for _ in range(count // A_PHONE + 1)]

    def send(self, rate: float) -> None:
        """All of them, so many a second."""
        asyncio.run(self._send_all(rate))

    def _cookie(self) -> str:
        page = httpx.get(f"{self.fans.station.base}/mur/{self.fans.code}/", timeout=60)
        return "; ".join(f"{name}={value}" for name, value in page.cookies.items())

    async def _send_all(self, rate: float) -> None:
        begun = time.monotonic()
        async with asyncio.TaskGroup() as tasks:
            for number in range(self.count):
                await asyncio.sleep(max(0.0, begun + number / rate - time.monotonic()))
                tasks.create_task(self._send(number))

    async def _send(self, number: int) -> None:
        request = self._request(number)
        begun = time.monotonic()
        try:
            reader, writer = await asyncio.open_connection(
                "127.0.0.1", self.fans.station.http_port
            )
            begun = await self._write(writer, request) or begun
            status = int((await reader.read()).split(b" ", 2)[1])
            writer.close()
        except (OSError, IndexError):
            status = 0
        self.seconds.append(time.monotonic() - begun)
        self.answers[status] += 1

    async def _write(self, writer: asyncio.StreamWriter, request: bytes) -> float | None:
        """When the last byte of a slow body was sent."""
        if not self.body:
            writer.write(request)
            return None
        for part in range(PARTS):
            writer.write(request[part * len(request) // PARTS : (part + 1) * len(request) // PARTS])
            await writer.drain()
            await asyncio.sleep(self.body / PARTS)
        return time.monotonic()

    def _request(self, number: int) -> bytes:
        body = form(f"crowd-{secrets.token_hex(6)}", marked(self._photo, number))
        head = (
            f"POST /api/v1/walls/{self.fans.code}/photos HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Cookie: {self._cookies[number // A_PHONE]}\r\n"
            f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        return head.encode() + body


def form(key: str, jpeg: bytes) -> bytes:
    told = {"consent": "screen", "people": "1", "key": key, "name": "Lina"}
    fields = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in told.items()
    ]
    last = (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="photo"; filename="photo.jpg"\r\n'
        "Content-Type: image/jpeg\r\n\r\n"
    )
    return "".join([*fields, last]).encode() + jpeg + f"\r\n--{BOUNDARY}--\r\n".encode()


def photo() -> bytes:
    """1600 px, as heavy as the page sends them."""
    noise = Image.effect_noise((400, 300), 60).resize((1600, 1200)).convert("RGB")
    out = io.BytesIO()
    for quality in range(90, 30, -5):
        out = io.BytesIO()
        noise.save(out, "JPEG", quality=quality)
        if out.tell() < HEAVIEST:
            break
    return out.getvalue()
