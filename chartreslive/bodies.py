"""Short bodies wait here, not in a thread: a phone on a slow network sends 200 kB in seconds.

Django runs in a few threads (asgi.py). A thread that reads a body from the network does nothing
else meanwhile: sixteen slow phones, and no moderator would be answered any more. So the body
is gathered by the event loop, which waits for thousands at no cost; Django starts when it is all
there. What is longer than SHORT, or comes when much is held already, is read by Django as before.
"""

import asyncio
import io
from collections.abc import Awaitable, Callable

SHORT = 2 * 1024 * 1024  # bytes of one body: a phone's photo is a tenth of it
HELD_AT_MOST = 256 * 1024 * 1024  # bytes of all of them
GATHERED = "chartreslive.body"
PATIENCE = 120.0  # s for a whole body: a sender slower than this tries again


class Gathered:
    def __init__(self, app: Callable[..., Awaitable[None]]) -> None:
        self.app = app
        self.held = 0

    async def __call__(self, scope, receive, send) -> None:
        length = _length(scope)
        if not 0 < length <= SHORT or self.held + length > HELD_AT_MOST:
            await self.app(scope, receive, send)
            return
        self.held += length
        try:
            body = await asyncio.wait_for(_gather(receive, length), PATIENCE)
            if body is not None:
                await self.app(scope | {GATHERED: body}, _replay(body, receive), send)
        except TimeoutError:
            await _too_slow(send)
        finally:
            self.held -= length


def given(application: Callable) -> Callable:
    """A WSGI application that reads what was gathered from memory.

    Through the bridge, each piece would be asked of the event loop, and waited for.
    """

    def answer(environ, start_response):
        body = environ["asgi.scope"].get(GATHERED)
        if body is not None:
            environ["wsgi.input"] = io.BytesIO(body)
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


async def _gather(receive, length: int) -> bytes | None:
    """The whole body, or None when the sender hung up: nobody waits for an answer."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False) or len(body) > length:
            return bytes(body)


def _replay(body: bytes, receive):
    told = False

    async def again():
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _too_slow(send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 408, "headers": headers})
    await send({"type": "http.response.body", "body": "Envoi trop lent : réessayez.".encode()})
