"""The front's ear for reactions: who presses a button under a live is heard here, without Django.

Reads the files beside the playlists; counts in memory; every two seconds a thread writes what is new.
"""

import asyncio
import contextlib
import json
import logging
import math
import re
import time
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from audience import openings, pulse
from audience.openings import Opening
from audience.reactions import KINDS, Press, Reactions, placed
from channels import locks, rights
from chartreslive import gate

EVERY = 2.0  # s between two writings
LONGEST = 256  # bytes of a press
PATIENCE = 5.0  # s for them to arrive
PAGE = re.compile(r"[A-Za-z0-9]{8,32}", re.ASCII)
logger = logging.getLogger(__name__)


async def react(request: Request) -> Response:
    """{"kind": "applause", "page": its number, "at": s since 1970 of the picture on the screen}"""
    public_id = request.path_params["public_id"]
    opening = openings.read(public_id)
    if reason := refusal(request, public_id, opening):
        return gate.refused(reason, gate.language(request.scope))
    press = read(await _body(request))
    if press is None:
        return gate.refused("bad-press", gate.language(request.scope))
    if not _count(request, public_id, opening, press):
        return gate.refused("too-soon", gate.language(request.scope))
    return Response(status_code=204, headers=gate.NO_STORE)


def refusal(request: Request, public_id: str, opening: Opening) -> str:
    """Why nothing is heard from it; empty if it is. The cheapest first: nothing is read before."""
    if not is_own(request.headers):
        return "other-site"
    if not opening.exists or (lock := locks.read(public_id)).closed:
        return "not-found"
    if lock.right and not _may_watch(request, public_id, lock.right):
        return "right-needed"
    return "" if opening.is_open else "not-live"


def is_own(headers: Headers) -> bool:
    """A page of ours: browsers say with every POST where it comes from."""
    if (site := headers.get("sec-fetch-site")) is not None:
        return site == "same-origin"
    with contextlib.suppress(ValueError):
        own = urlsplit(f"//{headers.get('host', '')}").hostname
        return own is not None and urlsplit(headers.get("origin", "")).hostname == own
    return False


def _may_watch(request: Request, public_id: str, generation: str) -> bool:
    """By the pass: the right itself is a cookie of the files alone."""
    held = request.cookies.get(rights.pass_name(public_id), "")
    return rights.pass_holds(held, public_id, generation)


async def _body(request: Request) -> bytes:
    """At most so much, in at most so long; what is more or later is unreadable."""
    found = bytearray()
    with contextlib.suppress(TimeoutError, ClientDisconnect):
        async with asyncio.timeout(PATIENCE):
            async for chunk in request.stream():
                found += chunk
                if len(found) > LONGEST:
                    return b""
            return bytes(found)
    return b""


def read(body: bytes) -> Press | None:
    try:
        told = json.loads(body)
        kind, page, at = told["kind"], told["page"], told.get("at")
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if kind not in KINDS or not isinstance(page, str) or not PAGE.fullmatch(page):
        return None
    if at is None:
        return Press(kind, page, None)
    is_moment = isinstance(at, int | float) and not isinstance(at, bool) and math.isfinite(at)
    return Press(kind, page, float(at)) if is_moment else None


def _count(request: Request, public_id: str, opening: Opening, press: Press) -> bool:
    now = openings.now(public_id)
    at = placed(press.at, now, opening.oldest(now), opening.usual_lag)
    address = request.client.host if request.client else ""
    reactions: Reactions = request.app.state.reactions
    return reactions.press(public_id, press, address, at, time.monotonic())


async def write_for_ever(reactions: Reactions) -> None:
    await asyncio.to_thread(pulse.quiet_all)
    while True:
        await asyncio.sleep(EVERY)
        try:
            await write(reactions)
        except Exception:
            logger.exception("reactions could not be written; again in two seconds")


async def write(reactions: Reactions) -> None:
    """What could not be kept (a full disk) is tried again with the next."""
    for batch in reactions.batches(time.monotonic()):
        try:
            await asyncio.to_thread(pulse.keep, batch)
        except OSError as error:
            logger.warning("%s: reactions wait: %s", batch.public_id, error)
            reactions.put_back(batch, time.monotonic())
        with contextlib.suppress(OSError):
            await asyncio.to_thread(pulse.show, batch)
