"""What the player asks for and tells. No cookie, no session of Django, no address kept."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from chartreslive.ui import replies
from sponsors import proof
from sponsors.errors import SponsorsError


@never_cache
@replies.api("POST", errors=SponsorsError, status=400)
def session(request: HttpRequest) -> dict:
    return {"sid": proof.open_session()}


@replies.api("POST", errors=SponsorsError, status=400)
def _counted(request: HttpRequest) -> dict:
    proof.count(replies.body(request))
    return {}


@never_cache
@csrf_exempt
def count(request: HttpRequest) -> HttpResponse:
    """sendBeacon: a page that closes; nobody reads the answer, so it has no body."""
    answer = _counted(request)
    return HttpResponse(status=204) if answer.status_code == 200 else answer
