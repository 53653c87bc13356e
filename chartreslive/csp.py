"""The one exception to the strict Content-Security-Policy, and why."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

# Draftail (Wagtail's rich text) writes two <style> elements whose words and block numbers differ
# each time: no hash can name them. Scripts stay strict, and no style can call another host.
EDITORS = re.compile(r"^/admin/pages/(add/|\d+/edit/)")
STYLES = {"style-src-elem": ["'self'", "'unsafe-inline'"]}


def editor_styles(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if EDITORS.match(request.path_info):
            response._csp_update = STYLES
        return response

    return answer
