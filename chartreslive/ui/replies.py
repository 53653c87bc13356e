"""JSON answers of /api/v1: an error is {"error": code, "message": sentence}, never a traceback."""

import functools
import json
from collections.abc import Callable

from django.http import Http404, HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from chartreslive.accounts import tokens
from chartreslive.accounts.models import User

MOST_BODY = 64 * 1024  # bytes of JSON
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class Denied(Exception):
    """An answer other than 200, with its reason."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def refusal(status: int, code: str, message: str) -> JsonResponse:
    return JsonResponse({"error": code, "message": str(message)}, status=status)


def api(*methods: str, errors: type[Exception] = Denied, status: int = 409) -> Callable:
    """Makes a view of a function that returns a dict; `errors` (with code, message) answer `status`.

    Cross-site requests are stopped by `staff`: a session only counts with its CSRF token.
    """

    def decorate(view: Callable) -> Callable:
        @csrf_exempt
        @functools.wraps(view)
        def answer(request: HttpRequest, *args, **kwargs) -> JsonResponse:
            if request.method not in methods:
                return refusal(405, "method-not-allowed", _("Cette action n'existe pas ici."))
            try:
                told = view(request, *args, **kwargs)
                return told if isinstance(told, JsonResponse) else JsonResponse(told)
            except Denied as error:
                return refusal(error.status, error.code, error.message)
            except Http404:
                return refusal(404, "not-found", _("Cette adresse ne mène à rien."))
            except errors as error:
                return refusal(status, error.code, error.message)
            except OverflowError:  # a date or a number that no database holds
                return refusal(400, "out-of-range", _("Cette valeur est hors limites."))

        return answer

    return decorate


def staff(request: HttpRequest, permission: str) -> User:
    """The signed-in caller, if they may; raises Denied."""
    user = tokens.authenticate(request)
    if user is None:
        raise Denied(401, "sign-in", _("Connectez-vous d'abord."))
    if not user.has_perm(permission):
        raise Denied(403, "forbidden", _("Votre compte n'a pas ce droit."))
    return user


def body(request: HttpRequest) -> dict:
    """The request's JSON object, or its form's fields; empty if there is none; raises Denied."""
    if request.content_type in FORMS:
        told = request.POST.dict()
        if any("\x00" in text for text in told.values()):
            raise Denied(400, "bad-json", _("Cette demande est illisible."))
        return told
    try:
        if int(request.headers.get("Content-Length") or 0) > MOST_BODY:
            raise Denied(413, "too-large", _("Cette demande est trop longue."))
        data = json.loads(request.body or b"{}", parse_constant=_not_json)
        kept = json.dumps(data, ensure_ascii=False).encode()  # half a character cannot be stored
    except (ValueError, RecursionError) as error:
        raise Denied(400, "bad-json", _("Cette demande est illisible.")) from error
    if not isinstance(data, dict) or b"\\u0000" in kept:  # PostgreSQL refuses NUL
        raise Denied(400, "bad-json", _("Cette demande est illisible."))
    return data


def _not_json(word: str) -> None:
    raise ValueError(f"{word} is not JSON")
