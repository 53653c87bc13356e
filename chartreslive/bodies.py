"""Bodies wait here, not in a thread: a phone on a slow network sends 200 kB in seconds.

Django runs in a few threads (asgi.py). A thread that reads a body from the network does nothing
else meanwhile: sixteen slow phones, and no moderator would be answered any more. So the body
is gathered by the event loop, which waits for thousands at no cost; Django starts when it is all
there. Short ones are held in memory, a photo that a phone could not make lighter on disk. Films,
and what comes when much is held already, are read by Django as before.
"""

import asyncio
import io
import tempfile
from collections.abc import Awaitable, Callable
from typing import IO

from django.conf import settings

SHORT = 2 * 1024 * 1024  # bytes of one body: a phone's photo is a tenth of it
LONG = 24 * 1024 * 1024  # on disk: a photo of 20 MB and its form
HELD_AT_MOST = 256 * 1024 * 1024  # bytes of all of them, in memory
ON_DISK_AT_MOST = 1024 * 1024 * 1024
GATHERED = "chartreslive.body"
PATIENCE = 120.0  # s for a whole short body: a sender slower than this tries again
SLOWEST = SHORT / PATIENCE  # bytes/s, for long ones too


class Gathered:
    def __init__(self, app: Callable[..., Awaitable[None]]) -> None:
        self.app = app
        self.held = {_in_memory: 0, _on_disk: 0}

    async def __call__(self, scope, receive, send) -> None:
        length = _length(scope)
        place, most = (_in_memory, HELD_AT_MOST) if length <= SHORT else (_on_disk, ON_DISK_AT_MOST)
        if not 0 < length <= LONG or self.held[place] + length > most:
            await self.app(scope, receive, send)
            return
        self.held[place] += length
        try:
            with place() as file:
                refusal = await _gather(file, length, receive)
                if refusal is None:
                    await self.app(scope | {GATHERED: file}, receive, send)
                elif refusal:
                    await _refuse(send, *refusal)
        finally:
            self.held[place] -= length


def given(application: Callable) -> Callable:
    """A WSGI application that reads what was gathered here.

    Through the bridge, each piece would be asked of the event loop, and waited for.
    """

    def answer(environ, start_response):
        body = environ["asgi.scope"].get(GATHERED)
        if body is not None:
            environ["wsgi.input"] = body
        return application(environ, start_response)

    return answer


def _length(scope) -> int:
    """The length that the sender announces; -1: none, so nothing to gather."""
    if scope["type"] != "http":
        return -1
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return -1


def _in_memory() -> IO[bytes]:
    return io.BytesIO()


def _on_disk() -> IO[bytes]:
    """Without a name: nothing of it stays when the process dies."""
    return tempfile.TemporaryFile(dir=settings.FILE_UPLOAD_TEMP_DIR)


async def _gather(file: IO[bytes], length: int, receive) -> tuple | None:
    """None: the whole body is in the file. Else why not; nothing to say to who hung up."""
    patience = max(PATIENCE, length / SLOWEST)
    try:
        whole = await asyncio.wait_for(_read(file, length, receive), patience)
        file.seek(0)
    except TimeoutError:
        return 408, "Envoi trop lent : réessayez."
    except OSError:  # a full disk
        return 503, "Le serveur est plein : réessayez dans un instant."
    return None if whole else ()


async def _read(file: IO[bytes], length: int, receive) -> bool:
    """Whether all of it came."""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return False
        await _write(file, message.get("body", b""))
        if not message.get("more_body", False) or file.tell() > length:
            return True


async def _write(file: IO[bytes], piece: bytes) -> None:
    if isinstance(file, io.BytesIO):
        file.write(piece)
    else:  # a busy disk must not hold up the loop, which serves the lives
        await asyncio.to_thread(file.write, piece)


async def _refuse(send, status: int, sentence: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": sentence.encode()})
