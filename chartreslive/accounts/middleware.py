"""Two doors before the views: odd characters stay out, and staff show a second factor if they must."""

from collections.abc import Callable

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect

STAFF_PLACES = ("/admin/", "/regie/", "/api/")
Next = Callable[[HttpRequest], HttpResponse]


def refuse_nul(get_response: Next) -> Next:
    """PostgreSQL cannot look for a NUL: no address, query or cookie holds one honestly."""

    def answer(request: HttpRequest) -> HttpResponse:
        told = (request.path_info, *request.COOKIES.values())
        if "%00" in request.META.get("QUERY_STRING", "") or any("\0" in text for text in told):
            return HttpResponseBadRequest("Adresse illisible.", content_type="text/plain")
        return get_response(request)

    return answer


def require_second_factor(get_response: Next) -> Next:
    """With TV_REQUIRE_SECOND_FACTOR=1, a password alone opens nothing but the page to add one."""

    def answer(request: HttpRequest) -> HttpResponse:
        if settings.TV_REQUIRE_SECOND_FACTOR and _lacks_factor(request):
            return redirect("mfa_index")
        return get_response(request)

    return answer


def _lacks_factor(request: HttpRequest) -> bool:
    if not request.path_info.startswith(STAFF_PLACES) or not request.user.is_authenticated:
        return False
    if request.path_info.startswith("/admin/logout/"):
        return False
    kinds = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    return not Authenticator.objects.filter(user=request.user, type__in=kinds).exists()
