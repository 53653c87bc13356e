"""The front's gate: broadcasts' files are only served to who may watch; rights are renewed here.

Reads the locks beside the playlists and a cookie: no Django view, no database. nginx checks the
same rule in its own words (deploy/nginx).
"""

import os
import re
import time
from collections.abc import Awaitable, Callable

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation.trans_real import parse_accept_lang_header
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.staticfiles import StaticFiles

from channels import locks, rights

NO_STORE = {"Cache-Control": "no-store"}
SENTENCES = {
    "not-found": (404, _("Cette adresse ne mène à rien.")),
    "right-needed": (403, _("Cette vidéo est protégée : ouvrez-la depuis sa page.")),
    "embargo": (403, _("Cette rediffusion n'est pas encore ouverte.")),
    "other-site": (403, _("Réagissez depuis la page du direct.")),
    "not-live": (409, _("Ce direct ne prend pas de réactions en ce moment.")),
    "bad-press": (400, _("Cette réaction est illisible.")),
    "too-soon": (429, _("Doucement : une réaction toutes les deux secondes.")),
}
# Segments of a guarded broadcast are for this viewer's own cache, as long as a right lasts.
COOKIE = re.compile(rb"(?:^|;\s*)" + rights.RIGHT.encode() + rb"=([^;\s]*)")
KEPT = {".m4s": f"private, max-age={rights.RIGHT_LASTS}".encode()}
PUBLIC_HEADERS = (b"cache-control", b"access-control-allow-origin", b"cross-origin-resource-policy")


class Gate:
    """Before the files: what is checked is the path that will be opened, not the one written."""

    def __init__(self, files: StaticFiles) -> None:
        self.files = files

    async def __call__(self, scope, receive, send) -> None:
        public_id, _, name = self.files.get_path(scope).partition(os.sep)
        found = locks.read(public_id)
        if not found.guarded:
            await self.files(scope, receive, send)
            return
        reason = found.refusal(public_id, name, _right_in(scope), time.time())
        if reason:
            await refused(reason, language(scope))(scope, receive, send)
        else:
            await self.files(scope, receive, _discreetly(name, send))


def _right_in(scope) -> str:
    """The first is the one of the longest path: ours. Quicker than reading every cookie."""
    for header, value in scope["headers"]:
        if header == b"cookie" and (told := COOKIE.search(value)):
            return told[1].decode("ascii", "replace")
    return ""


def language(scope) -> str:
    """The visitor's, if it is one of ours."""
    told = next((value for name, value in scope["headers"] if name == b"accept-language"), b"")
    ours = {code for code, *_rest in settings.LANGUAGES}
    wanted = parse_accept_lang_header(told.decode("latin-1")[:200])
    found = (code.split("-")[0] for code, *_rest in wanted)
    return next((code for code in found if code in ours), settings.LANGUAGE_CODE)


def refused(reason: str, tongue: str | None = None) -> Response:
    status, sentence = SENTENCES[reason]
    with translation.override(tongue):
        told = {"error": reason, "message": str(sentence)}
    return JSONResponse(
        told, status, headers=NO_STORE | {"Cross-Origin-Resource-Policy": "same-origin"}
    )


def _discreetly(name: str, send: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """No other cache keeps it, and no other site reads it."""

    kept = KEPT.get(os.path.splitext(name)[1], b"private, no-cache")

    async def send_discreetly(message) -> None:
        if message["type"] == "http.response.start":
            headers = [pair for pair in message["headers"] if pair[0] not in PUBLIC_HEADERS]
            headers.append((b"cache-control", kept))
            headers.append((b"cross-origin-resource-policy", b"same-origin"))
            message = {**message, "headers": headers}
        await send(message)

    return send_discreetly


async def renew(request: Request) -> Response:
    """A fresh right for who holds a pass that was not revoked; nothing to do for public ones."""
    public_id = request.path_params["public_id"]
    found = locks.read(public_id)
    if not found.right:
        if found.closed:
            return refused("not-found", language(request.scope))
        return Response(status_code=204, headers=NO_STORE)
    held = request.cookies.get(rights.pass_name(public_id), "")
    if not rights.pass_holds(held, public_id, found.right):
        return refused("right-needed", language(request.scope))
    answer = JSONResponse({"seconds": rights.RIGHT_LASTS}, headers=NO_STORE)
    for cookie in rights.cookies(public_id, found.right, fresh=False):
        answer.set_cookie(**cookie)
    return answer
