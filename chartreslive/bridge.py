"""Django, a WSGI application in threads, behind the asynchronous front: a2wsgi with less waiting.

a2wsgi's threads wait for the event loop at every piece of an answer, three times for a short one:
measured, that is two fifths of the time of a page while others are busy. Here they wait now and
then only, so that no long answer is held in memory.
"""

import asyncio
import contextlib

from a2wsgi.wsgi import WSGIMiddleware, WSGIResponder

AHEAD = 8  # pieces of an answer that nobody has sent on yet


class Bridge(WSGIMiddleware):
    async def __call__(self, scope, receive, send) -> None:
        if scope["type"] != "http":
            await super().__call__(scope, receive, send)
            return
        await Responder(self.app, self.executor, send_queue_size=0)(scope, receive, send)


class Responder(WSGIResponder):
    def __init__(self, *told, **how) -> None:
        super().__init__(*told, **how)
        self.said = 0
        self.failed: Exception | None = None

    async def __call__(self, scope, receive, send) -> None:
        await super().__call__(scope, _whole(receive), send)
        if self.failed is not None:
            raise self.failed

    def send(self, message) -> None:
        """From Django's thread, which stops when nobody listens any more."""
        if self.failed is not None:
            raise self.failed
        self.loop.call_soon_threadsafe(self._put, message)
        self.said += 1
        if self.said % AHEAD == 0:
            asyncio.run_coroutine_threadsafe(self.send_queue.join(), self.loop).result()

    def _put(self, message) -> None:
        if self.failed is None:
            self.send_queue.put_nowait(message)

    async def sender(self, send) -> None:
        try:
            while (message := await self.send_queue.get()) is not None:
                await send(message)
                self.send_queue.task_done()
        except Exception as error:  # noqa: BLE001 (raised by the thread, or once it is done)
            self._give_up(error)
        except asyncio.CancelledError:
            self._give_up(ConnectionAbortedError("the front gave this request up"))
            raise

    def _give_up(self, error: Exception) -> None:
        """A thread may be waiting for what nobody sends any more: it would wait for ever."""
        self.failed = error
        with contextlib.suppress(ValueError):  # once nothing is awaited
            while True:
                self.send_queue.task_done()


def _whole(receive):
    """Who hangs up in the middle of a body has not sent it: a2wsgi would take the half for it."""

    async def ask():
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionResetError("hung up in the middle of the body")
        return message

    return ask
