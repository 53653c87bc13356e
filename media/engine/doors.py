"""Every way into the engine: RTMP, RTMPS, SRT. Who may come in is media.ingest's to say."""

import logging
import ssl
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from django.conf import settings

from media import ingest, inputs
from media.certificates import Certificate
from media.engine.feeds import Feed, Line
from media.engine.gateways import Call, Gateways
from media.engine.guesses import Guesses
from media.ingest import Admission
from media.rtmp.server import PublishRequest, Refusal, RtmpServer

logger = logging.getLogger(__name__)

EVERYWHERE = "0.0.0.0"  # noqa: S104 (encoders come from outside)


class House(Protocol):
    """The engine, as its doors see it."""

    async def admit(self, key: str) -> Admission:
        """Raises ingest.Refused."""

    async def admit_by_input(self, input_id: int) -> Admission:
        """The same for a caller whose passphrase was right."""

    def open_feed(self, admission: Admission, line: Line) -> Feed:
        """Raises Refusal when an encoder is sending on that input."""

    def feeds(self) -> list[Feed]: ...

    def alarm(self, input_id: int, code: str, detail: str) -> None:
        """Input 0: none in particular."""

    async def ask(self, function: Callable, *arguments): ...


class Doors:
    def __init__(self, house: House) -> None:
        self._house = house
        self._server = RtmpServer(self._authorize)
        self._gateways = Gateways(self._admit_call, house.alarm)
        self._guesses = Guesses()
        self._certificate: Certificate | None = None

    async def start(self) -> None:
        port = await self._server.start(EVERYWHERE, settings.TV_RTMP_PORT)
        logger.info("listening for encoders on port %s", port)
        if settings.TV_RTMPS_PORT:
            await self._start_tls()

    async def _start_tls(self) -> None:
        """Without a good certificate the other ways in still open."""
        files = Path(settings.TV_TLS_CERTIFICATE), Path(settings.TV_TLS_KEY)
        try:
            self._certificate = Certificate(*files)
            context = self._certificate.context
            port = await self._server.start(EVERYWHERE, settings.TV_RTMPS_PORT, ssl=context)
        except (OSError, ssl.SSLError) as error:
            self._house.alarm(0, "rtmps", str(error))
            return
        logger.info("listening for encoders over TLS on port %s", port)

    async def close(self) -> None:
        await self._gateways.close()
        await self._server.close()

    # --- every second or two

    async def watch(self) -> None:
        self._gateways.keep(await self._house.ask(inputs.doors))
        await self._make_way()
        self._renew_certificate()

    async def _make_way(self) -> None:
        """Hangs up on an encoder that waits in one live while the time of another has come."""
        feeds = self._house.feeds()
        lines = {(feed.input_id, feed.room.admission.recording_id) for feed in feeds}
        passed = await self._house.ask(inputs.passed, lines) if lines else ()
        for feed in feeds:
            if (feed.input_id, feed.room.admission.recording_id) in passed:
                feed.connection.close("NetStream.Publish.Rejected", "Another broadcast begins.")

    def _renew_certificate(self) -> None:
        try:
            if self._certificate and self._certificate.reload():
                logger.info("the certificate was renewed")
        except (OSError, ssl.SSLError) as error:
            logger.warning("the new certificate is not good, the old one stays: %s", error)

    # --- who comes

    async def _authorize(self, request: PublishRequest) -> Feed:
        now = time.monotonic()
        if self._guesses.is_throttled(request.address, now):
            self._guesses.turned_away(now)
            self._tell_guesses(request.address, now)
            raise Refusal("NetStream.Publish.BadName", "Too many wrong keys: wait a minute.")
        try:
            admission = await self._house.admit(request.key)
        except ingest.Refused as error:
            logger.warning("encoder refused from %s: %s", request.address, error.code)
            if error.code == "unknown-key":
                self._guesses.note(request.address, now)
                self._tell_guesses(request.address, now)
            raise Refusal("NetStream.Publish.BadName", str(error.message)) from error
        return self._house.open_feed(admission, request.connection)

    def _tell_guesses(self, address: str, now: float) -> None:
        if self._guesses.is_news(now):
            self._house.alarm(0, "guesses", f"{self._guesses.recent(now)} ({address})")

    async def _admit_call(self, input_id: int, call: Call) -> Feed:
        try:
            admission = await self._house.admit_by_input(input_id)
        except ingest.Refused as error:
            raise Refusal("NetStream.Publish.BadName", str(error.message)) from error
        return self._house.open_feed(admission, call)

    # --- what staff see

    def describe(self) -> dict:
        return {
            "sending": sorted({feed.input_id for feed in self._house.feeds()}),
            "srt": {str(number): state for number, state in self._gateways.states().items()},
            "rtmps": self._certificate is not None,
            "guesses": self._guesses.recent(time.monotonic()),
        }
