"""What the engine has to tell the database: in order, once, and again until it is heard.

A database that is away for a minute must not cost a live anything, nor leave a take untold.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from django.db import InterfaceError, OperationalError

logger = logging.getLogger(__name__)

# Runs a function that uses the database in a thread of the engine's.
Database = Callable[..., Awaitable]
AGAIN_AFTER = 0.5  # s


class Reports:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: deque[tuple[Callable, tuple]] = deque()
        self._news = asyncio.Event()

    def add(self, function: Callable, *arguments) -> None:
        self._waiting.append((function, arguments))
        self._news.set()

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    async def run(self) -> None:
        """For ever."""
        while True:
            await self._news.wait()
            self._news.clear()
            while self._waiting:
                if not await self._tell():
                    await asyncio.sleep(AGAIN_AFTER)

    async def flush(self, within: float) -> None:
        """What still waits when the engine stops; a new engine finds the rest on the disk."""
        try:
            async with asyncio.timeout(within):
                while self._waiting and await self._tell():
                    pass
        except TimeoutError:
            logger.error("%s reports were not heard by the database", self.waiting)

    async def _tell(self) -> bool:
        function, arguments = self._waiting[0]
        try:
            await self._database(function, *arguments)
        except (OperationalError, InterfaceError) as error:
            logger.error("the database is away, %s reports wait: %s", self.waiting, error)
            return False
        except Exception:
            # A recording that was deleted meanwhile: nobody wants to hear of it any more.
            logger.exception("a report could not be told: %s", function.__name__)
        self._waiting.popleft()
        return True
