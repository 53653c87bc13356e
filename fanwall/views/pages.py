"""The pages of the wall: phone, receipt, moderators, poster; and photos' bytes."""

import functools
from collections.abc import Callable

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_POST, require_safe

from chartreslive import push
from chartreslive.ui.templatetags import typography
from fanwall import admission, consents, devices, moderation, screens, spool, walls
from fanwall.errors import FanwallError, NotFound
from fanwall.models import Photo, Wall
from fanwall.views import replies

SENTENCES = {
    Photo.State.PENDING: gettext_lazy("Votre photo est arrivée. Quelqu'un la regarde avant l'écran."),
    Photo.State.STASHED: gettext_lazy("Votre photo est gardée pour un moment choisi. Restez par là !"),
    Photo.State.APPROVED: gettext_lazy("Votre photo est acceptée : à l'écran dans un instant !"),
    Photo.State.REJECTED: gettext_lazy("Votre photo n'a pas été retenue. Tentez-en une autre !"),
    Photo.State.REVOKED: gettext_lazy("Votre photo a quitté l'écran."),
    Photo.State.WITHDRAWN: gettext_lazy("Votre photo est retirée et effacée."),
    Photo.State.DISCARDED: gettext_lazy("Votre photo est illisible. Envoyez-en une autre."),
    Photo.State.LAPSED: gettext_lazy("Trop de photos ce soir : la vôtre n'a pas été tirée au sort."),
    Photo.State.PURGED: gettext_lazy("Votre photo est effacée."),
}


def page(view: Callable) -> Callable:
    """A page that nobody keeps: not caches, not search engines."""

    @functools.wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except NotFound as error:
            response = render(request, "fanwall/lost.html", {"message": error.message}, status=404)
        response["Cache-Control"] = "no-store"
        response["X-Robots-Tag"] = "noindex"
        return response

    return answer


@page
@require_safe
def door(request: HttpRequest) -> HttpResponse:
    """/mur/ typed by hand: straight to the wall that is open, or the choice."""
    open_walls = Wall.objects.filter(state=Wall.State.OPEN).select_related("broadcast__page")
    found = list(open_walls.order_by("-opened_at")[:12])
    if len(found) == 1:
        return redirect("fanwall:phone", code=found[0].code)
    return render(request, "fanwall/door.html", {"walls": found})


@page
@require_safe
def phone(request: HttpRequest, code: str) -> HttpResponse:
    wall = walls.find(code)
    words = walls.furnish(wall).consent_text.words
    uses = [(use, words[use]) for use in consents.USES]
    people = words["adults"] if wall.minors == Wall.Minors.REFUSED else words["people"]
    context = {
        "wall": wall, "words": words, "uses": uses, "people": people,
        "full": _why_full(wall) if wall.state == Wall.State.OPEN else "",
    }
    return devices.remember(request, render(request, "fanwall/phone.html", context))


@page
@require_safe
def receipt(request: HttpRequest, code: str, token: str) -> HttpResponse:
    """The sender's private page: what becomes of the photo, and the way to take it back."""
    photo = _receipt_photo(code, token)
    return render(request, "fanwall/receipt.html", {"photo": photo, "token": token,
                                                    **_receipt_state(photo)})


@page
@require_safe
def receipt_state(request: HttpRequest, code: str, token: str) -> HttpResponse:
    return JsonResponse(_receipt_state(_receipt_photo(code, token)))


@page
@require_POST
def withdraw(request: HttpRequest, code: str, token: str) -> HttpResponse:
    moderation.withdraw(_receipt_photo(code, token))
    return redirect("fanwall:receipt", code=code, token=token)


def for_moderators(view: Callable) -> Callable:
    """A staff page: sign in first; without the right, a sentence."""

    @functools.wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not request.user.has_perm(replies.PERMISSION):
            message = _("Votre compte ne permet pas de modérer. Demandez à la régie.")
            return render(request, "fanwall/lost.html", {"message": message}, status=403)
        return view(request, *args, **kwargs)

    return answer


@page
@require_safe
@for_moderators
@ensure_csrf_cookie
def desk(request: HttpRequest, code: str) -> HttpResponse:
    wall = walls.find(code)
    context = {
        "wall": wall,
        "reasons": Photo.Reason.choices,
        "push": push.address(screens.desk_topic(wall.pk)),
        "addresses": walls.addresses(walls.furnish(wall)),
    }
    return render(request, "fanwall/moderation.html", context)


@page
@require_safe
@for_moderators
def poster(request: HttpRequest, code: str) -> HttpResponse:
    """To print and pin up: the code for phones, large."""
    wall = walls.find(code)
    return render(request, "fanwall/poster.html", {
        "wall": wall, "addresses": walls.addresses(walls.furnish(wall)),
    })


@require_safe
def desk_picture(request: HttpRequest, photo_id: str, size: str) -> HttpResponse:
    """A photo for moderators' eyes; to anybody else it answers no, whatever its state."""
    try:
        replies.moderator(request)
        photo = moderation.find(replies.photo_id(photo_id))
        data = spool.display(photo) if size == "grande" else spool.thumb(photo)
        if data is None:
            raise NotFound
    except FanwallError as error:
        return plain(error)
    return jpeg(data)


def _why_full(wall: Wall) -> str:
    """Told before somebody chooses a photo, not after."""
    try:
        admission.check_room(wall)
    except FanwallError as error:
        return error.message
    return ""


def _receipt_photo(code: str, token: str) -> Photo:
    photo = moderation.by_receipt(token)
    if photo.wall.code != code:
        raise NotFound
    return photo


def _receipt_state(photo: Photo) -> dict:
    state = photo.public_state
    first = photo.plays.order_by("at").first()
    over = state in (Photo.State.WITHDRAWN, Photo.State.PURGED)
    return {
        "state": state,
        "sentence": typography.french(_sentence(photo, state, shown=first is not None)),
        "shown_at": first.at.isoformat() if first else None,
        "can_withdraw": not over,
    }


def _sentence(photo: Photo, state: str, *, shown: bool) -> str:
    if state == Photo.State.APPROVED and photo.wall.state == Wall.State.ENDED:
        day = date_format(timezone.localtime(photo.purge_at), "j F")
        return _("Le mur est terminé. Votre photo sera effacée le %(day)s.") % {"day": day}
    if state == Photo.State.APPROVED and shown:
        return _("Votre photo est acceptée et passe à l'écran !")
    return str(SENTENCES[state])


def jpeg(data: bytes) -> HttpResponse:
    response = HttpResponse(data, content_type="image/jpeg")
    response["Cache-Control"] = "no-store, private"
    response["X-Robots-Tag"] = "noindex"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def plain(error: FanwallError) -> HttpResponse:
    response = HttpResponse(error.message, status=error.status, content_type="text/plain")
    response["Cache-Control"] = "no-store"
    return response
