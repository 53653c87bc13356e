"""What is answered when the house itself is in trouble: nothing here needs the database."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

COME_BACK_AFTER = 10  # s


def server_error(request: HttpRequest) -> HttpResponse:
    """Django's handler500. A database that is away is no fault of the page: 503, and when to ask."""
    away = isinstance(sys.exc_info()[1], OperationalError | InterfaceError)
    status, template = (503, "503.html") if away else (500, "500.html")
    if request.path.startswith("/api/"):
        code = "busy" if away else "error"
        told = _("Le site est momentanément indisponible : réessayez dans quelques secondes.")
        answer: HttpResponse = JsonResponse({"error": code, "message": told}, status=status)
    else:
        answer = HttpResponse(render_to_string(template), status=status)
    if away:
        answer["Retry-After"] = str(COME_BACK_AFTER)
    answer["Cache-Control"] = "no-store"
    return answer
