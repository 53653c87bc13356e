"""The front: HLS files, pictures, server-sent events and heartbeats; Django behind it, in threads.

Server-sent events never run inside Django: measured, each would hold a thread and a connection.
"""

import asyncio
import contextlib
import gc
import gzip
import hashlib
import mimetypes
import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")
django.setup()

from django.conf import settings  # noqa: E402 (after django.setup)
from django.urls import get_resolver  # noqa: E402
from starlette.applications import Starlette  # noqa: E402
from starlette.datastructures import Headers  # noqa: E402
from starlette.exceptions import HTTPException  # noqa: E402
from starlette.requests import Request  # noqa: E402
from starlette.responses import JSONResponse, Response, StreamingResponse  # noqa: E402
from starlette.routing import Mount, Route  # noqa: E402
from starlette.staticfiles import StaticFiles  # noqa: E402

from audience import presence  # noqa: E402
from audience.reactions import Reactions  # noqa: E402
from chartreslive import bodies, bridge, gate, headers, push, reacting, wsgi  # noqa: E402

mimetypes.add_type("application/vnd.apple.mpegurl", ".m3u8")
mimetypes.add_type("video/iso.segment", ".m4s")
mimetypes.add_type("text/vtt", ".vtt")
mimetypes.add_type("audio/mp4", ".m4a")

DJANGO_THREADS = 16
# A stadium that sends photos has threads of its own: nobody else's request waits behind them.
CROWD_THREADS = 3
SAVE_EVERY = 2.0  # s: how many watch
IMMUTABLE = "public, max-age=31536000, immutable"
# Suffix -> Cache-Control. Segments never change; playlists and states are views of the moment.
LIFETIMES = {
    ".m4s": IMMUTABLE,
    ".mp4": IMMUTABLE,
    ".m4a": IMMUTABLE,
    ".m3u8": "public, max-age=1",
    ".json": "public, max-age=1",
}
VIEWS = (".m3u8", ".json")  # replaced while they are read
WORTH_ZIPPING = 1400  # bytes: one packet
PUBLIC_NAME = re.compile(r"^[A-Za-z0-9_-]+\.(m3u8|m4s|mp4|m4a|json|vtt|jpg|webp)$")


class PublicFiles(StaticFiles):
    """Files of one folder, with ranges and the cache headers of their kind; nothing hidden."""

    async def get_response(self, path: str, scope) -> Response:
        if not PUBLIC_NAME.match(os.path.basename(path)):
            raise HTTPException(404, headers={"Cache-Control": "public, max-age=1"})
        suffix = os.path.splitext(path)[1]
        try:
            if suffix in VIEWS:
                response = await asyncio.to_thread(self._view, path, scope)
            else:
                response = await super().get_response(path, scope)
        except HTTPException as error:
            error.headers = {"Cache-Control": "public, max-age=1"}
            raise
        response.headers["Cache-Control"] = LIFETIMES.get(suffix, "public, max-age=3600")
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


    def _view(self, path: str, scope) -> Response:
        """A playlist or a state, read in one go: it may be replaced at any moment.

        (FileResponse measures first and reads later: a resident once got half a playlist.)
        """
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405)
        try:
            full_path, _ = self.lookup_path(path)
            content = Path(full_path).read_bytes() if full_path else None
        except OSError:  # gone meanwhile, a folder, a name too long
            content = None
        if content is None:
            raise HTTPException(404)
        headers = Headers(scope=scope)
        tag = f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"'
        if headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"ETag": tag})
        answer = {"ETag": tag, "Vary": "Accept-Encoding"}
        if len(content) > WORTH_ZIPPING and "gzip" in headers.get("accept-encoding", ""):
            content = gzip.compress(content, 4)
            answer["Content-Encoding"] = "gzip"
        return Response(content, media_type=mimetypes.guess_type(path)[0], headers=answer)


class Pictures(StaticFiles):
    """Renditions: resized and stripped; shown, never run."""

    async def get_response(self, path: str, scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = IMMUTABLE
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return response


async def events(request: Request) -> Response:
    topic = push.topic_of(request.path_params["token"])
    if topic is None:
        return JSONResponse(
            {"error": "forbidden", "message": "Rechargez la page pour rester informé."}, 403
        )
    return StreamingResponse(
        push.listen(topic),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def heartbeat(request: Request) -> Response:
    """A page says that somebody watches; its number is random, made anew at each visit."""
    page = request.query_params.get("v", "")
    if re.fullmatch(r"[A-Za-z0-9]{8,32}", page):
        request.app.state.presence.beat(request.path_params["public_id"], page)
    return Response(status_code=204, headers={"Cache-Control": "no-store"})


async def save_presence(counter: presence.Presence) -> None:
    while True:
        await asyncio.sleep(SAVE_EVERY)
        with contextlib.suppress(OSError):  # a full disk: the next figures may find room
            presence.save(counter.counts())


def forget_the_past() -> None:
    """What is loaded by now stays: a collection need not walk through it again and again.

    Measured while a stadium sends photos: a fifth of the processor's time was that.
    """
    get_resolver().url_patterns  # noqa: B018 (loads every view)
    gc.collect()
    gc.freeze()


@contextlib.asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    forget_the_past()
    app.state.presence = presence.Presence()
    app.state.reactions = Reactions()
    saving = asyncio.create_task(save_presence(app.state.presence))
    writing = asyncio.create_task(reacting.write_for_ever(app.state.reactions))
    yield
    saving.cancel()
    writing.cancel()
    await reacting.write(app.state.reactions)  # a restart loses no press


def django_in(threads: int) -> bodies.Gathered:
    return bodies.Gathered(bridge.Bridge(bodies.given(wsgi.application), workers=threads))


front = Starlette(
    routes=[
        Mount("/hls", gate.Gate(PublicFiles(directory=settings.HLS_DIR))),
        Mount("/images", Pictures(directory=settings.RENDITIONS_DIR)),
        Route("/push/presence/{public_id:str}", heartbeat, methods=["GET", "POST"]),
        Route("/push/reaction/{public_id:str}", reacting.react, methods=["POST"]),
        Route("/push/right/{public_id:str}", gate.renew, methods=["POST"]),
        Route("/push/{token:path}", events),
        Route("/api/v1/walls/{code:str}/photos", django_in(CROWD_THREADS)),
        Mount("/", django_in(DJANGO_THREADS)),
    ],
    lifespan=lifespan,
)
application = headers.SafeHeaders(front, https=settings.HTTPS)
