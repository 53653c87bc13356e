"""Django, a WSGI application in threads, behind the asynchronous front: a2wsgi with less waiting.

a2wsgi's threads wait for the event loop at every piece of an answer, three times for a short one:
measured, that is two fifths of the time of a page while others are busy. Here they wait now and
then only, so that no long answer is held in memory.
"""

import asyncio

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

    def send(self, message) -> None:
        """From Django's thread."""
        self.loop.call_soon_threadsafe(self.send_queue.put_nowait, message)
        self.said += 1
        if self.said % AHEAD == 0:
            asyncio.run_coroutine_threadsafe(self.send_queue.join(), self.loop).result()

    async def sender(self, send) -> None:
        """Takes everything, also when nobody listens any more: a thread may wait for it."""
        failed = None
        while (message := await self.send_queue.get()) is not None:
            try:
                if failed is None:
                    await send(message)
            except Exception as error:  # noqa: BLE001 (told once all was taken)
                failed = error
            finally:
                self.send_queue.task_done()
        if failed is not None:
            raise failed
