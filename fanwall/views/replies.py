"""JSON answers of the fan wall: errors as {"error", "message"}, photos as moderators read them."""

import functools
import json
from collections.abc import Callable
from uuid import UUID

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, JsonResponse
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from chartreslive.accounts import tokens
from chartreslive.accounts.models import User
from fanwall import hands, screeners
from fanwall.errors import FanwallError, NotFound
from fanwall.models import Photo

MALFORMED = (
    RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent, MultiPartParserError,
    UnreadablePostError, UnicodeDecodeError,
)
PERMISSION = "fanwall.moderate_wall"
HEADERS = {"retry_after": "Retry-After", "allow": "Allow"}  # facts that HTTP has a place for
LARGEST = 2**53  # numbers of JSON; the database takes them too


def api(*methods: str) -> Callable:
    """A view of /api/v1: these methods, JSON always, never cached."""

    def wrap(view: Callable) -> Callable:
        @csrf_exempt
        @functools.wraps(view)
        def answer(request: HttpRequest, *args, **kwargs) -> JsonResponse:
            try:
                if request.method not in methods:
                    raise FanwallError("method", _("Cette adresse s'utilise autrement."),
                                       status=405, allow=", ".join(methods))
                response = view(request, *args, **kwargs)
            except MALFORMED:
                response = refusal(malformed())
            except FanwallError as error:
                response = refusal(error)
            response["Cache-Control"] = "no-store"
            return response

        return answer

    return wrap


def refusal(error: FanwallError) -> JsonResponse:
    facts = dict(error.facts)
    headers = {name: facts.pop(fact) for fact, name in HEADERS.items() if fact in facts}
    response = JsonResponse(
        {"error": error.code, "message": error.message, **facts}, status=error.status
    )
    for name, value in headers.items():
        response[name] = str(value)
    return response


def moderator(request: HttpRequest) -> User:
    user = tokens.authenticate(request)
    if user is None:
        raise FanwallError("sign_in", _("Connectez-vous pour modérer."), status=403)
    if not user.has_perm(PERMISSION):
        raise FanwallError(
            "forbidden", _("Votre compte ne permet pas de modérer. Demandez à la régie."),
            status=403,
        )
    return user


def body(request: HttpRequest) -> dict:
    """The JSON object of the request, or its form fields; nothing at all is an empty object."""
    if request.content_type != "application/json":
        return request.POST.dict()
    try:
        value = json.loads(request.body or b"{}")
    except (ValueError, RecursionError) as error:
        raise malformed() from error
    if not isinstance(value, dict):
        raise malformed()
    return value


def number(value: object, most: int = LARGEST) -> int:
    """A whole number from 0, written as such or as text."""
    text = str(value)
    if isinstance(value, bool) or not text.isdecimal() or len(text) > 16 or int(text) > most:
        raise malformed()
    return int(text)


def malformed() -> FanwallError:
    return FanwallError("malformed", _("Demande illisible."))


def photo_id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound(_("Cette photo n'existe pas ou a été effacée.")) from error


def cards(photos: list[Photo], found: dict) -> list[dict]:
    """Photos to decide, with what was found about each: what sorts and warns, never decides."""
    return [
        card(photo) | {
            "resembles_refused": photo.pk in found["resembles_refused"],
            "alike": found["alike"].get(photo.pk, 1),
            "first_yes_by": found["first_yes_by"].get(photo.pk),
        }
        for photo in photos
    ]


def card(photo: Photo) -> dict:
    """A photo as the moderators' page needs it."""
    claim = getattr(photo, "claim", None)
    nudity, sharpness = photo.nudity, photo.sharpness
    return {
        "id": str(photo.pk),
        "state": photo.public_state,
        "rev": photo.rev,
        "sha": photo.display_sha256,
        "name": photo.name,
        "width": photo.width,
        "height": photo.height,
        "received_at": photo.received_at.isoformat(),
        "consent": [use for use, given in photo.consent.ticks.items() if given],
        "minor": photo.minor,
        "faces_blurred": photo.blurred,
        "unsharp": sharpness is not None and sharpness < hands.BLURRED_UNDER,
        "hidden": nudity is not None and nudity >= screeners.HIDDEN_FROM,
        "claimed_by": str(claim.by) if claim else None,
        "image": reverse("fanwall:desk_picture", args=[photo.pk, "grande"]),
        "thumb": reverse("fanwall:desk_picture", args=[photo.pk, "vignette"]),
    }
