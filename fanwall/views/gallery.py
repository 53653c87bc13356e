"""What anybody may see after the event: the gallery, and the moments beside the replay."""

import contextlib
import json

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from fanwall import moderation, pins, publishing, register, walls
from fanwall.errors import Conflict, NotFound
from fanwall.views import pages, replies

A_PAGE = 24


@pages.page
@require_safe
def gallery(request: HttpRequest, code: str) -> HttpResponse:
    wall = walls.find(code)
    found = publishing.published(wall, publishing.SITE)
    for photo in found:
        photo.description = publishing.description(photo)
    context = {
        "wall": wall,
        "photos": Paginator(found, A_PAGE).get_page(request.GET.get("page")) if found else [],
        "total": len(found),
        "sentence": _sentence(wall),
        "event": wall.broadcast.page if _is_shown(wall) else None,
        "may_moderate": request.user.has_perm(replies.PERMISSION),
    }
    return render(request, "fanwall/gallery.html", context)


@require_safe
def gallery_picture(request: HttpRequest, code: str, sha: str) -> HttpResponse:
    return _picture(code, publishing.SITE, sha)


@require_safe
def moment_picture(request: HttpRequest, code: str, sha: str) -> HttpResponse:
    return _picture(code, publishing.REPLAY, sha)


@pages.page
@require_POST
@pages.for_moderators
def gallery_revoke(request: HttpRequest, code: str, photo_id: str) -> HttpResponse:
    """Staff take a photo out of the gallery, after the event too."""
    photo = moderation.find(replies.photo_id(photo_id))
    if photo.wall.code != code:
        raise NotFound
    with contextlib.suppress(Conflict):  # somebody was faster: it is gone all the same
        moderation.revoke(photo, request.user)
    return redirect("fanwall:gallery", code=code)


@pages.page
@require_safe
def moments(request: HttpRequest, code: str) -> HttpResponse:
    """The pins of the replay, for players and programs."""
    wall = walls.find(code)
    told = [
        {
            "time": pin.time,
            "lasts": pin.lasts,
            "sha": pin.photo.display_sha256,
            "name": pin.photo.name,
            "alt": pin.description,
            "image": reverse("fanwall:moment_picture", args=[code, pin.photo.display_sha256]),
        }
        for pin in pins.of(wall)
    ]
    return JsonResponse({"broadcast": wall.broadcast.public_id, "moments": told})


@pages.page
@require_safe
def moments_vtt(request: HttpRequest, code: str) -> HttpResponse:
    return HttpResponse(pins.webvtt(pins.of(walls.find(code))), content_type="text/vtt")


@pages.page
@require_safe
def own_data(request: HttpRequest, code: str, token: str) -> HttpResponse:
    """All that is kept of a photo, for whoever has its receipt (RGPD, art. 15 and 20)."""
    photo = moderation.by_receipt(token)
    if photo.wall.code != code:
        raise NotFound
    text = json.dumps(register.of_photo(photo), ensure_ascii=False, indent=1)
    response = HttpResponse(text, content_type="application/json")
    response["Content-Disposition"] = 'attachment; filename="mes-donnees.json"'
    return response


def _picture(code: str, use: str, sha: str) -> HttpResponse:
    try:
        data = publishing.picture(walls.find(code), use, sha)
    except NotFound as error:
        response = HttpResponse(error.message, status=404, content_type="text/plain")
        response["Cache-Control"] = "no-store"
        return response
    response = HttpResponse(data, content_type="image/jpeg")
    response["Cache-Control"] = "no-store"  # taken back, it is gone from here at once
    response["X-Robots-Tag"] = "noindex, noimageindex"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _is_shown(wall) -> bool:
    return wall.broadcast.page.live and wall.broadcast.is_listed


def _sentence(wall) -> str:
    """Why there is nothing to see."""
    if wall.broadcast.is_protected:
        return _("Cet événement n'est pas public : ses photos non plus.")
    if wall.state in (wall.State.CLOSED, wall.State.OPEN, wall.State.PAUSED):
        return _("La galerie ouvre après l'événement, avec les photos de celles et ceux qui ont "
                 "coché « le site ».")
    return _("Aucune photo n'est publiée ici. Elles ne le sont qu'avec l'accord de leur auteur, "
             "et pour quelques jours seulement.")
