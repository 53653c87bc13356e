"""The live engine: listens for encoders until it is told to stop."""

import asyncio

from django.core.management.base import BaseCommand

from media.engine.loop import Engine


class Command(BaseCommand):
    help = "Receives encoders (RTMP), packages lives and writes every playlist. One per town."

    def handle(self, *args, **options) -> None:
        asyncio.run(self._run())

    async def _run(self) -> None:
        await Engine().run()
