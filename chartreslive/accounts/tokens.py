"""Who calls /api/v1: the bearer of a staff token, or the staff member signed in to this browser."""

import hashlib

from django.http import HttpRequest
from django.middleware.csrf import CsrfViewMiddleware

from chartreslive.accounts.models import ApiToken, User

SAFE = ("GET", "HEAD", "OPTIONS")


def authenticate(request: HttpRequest) -> User | None:
    """The caller, or None. A browser's session only counts with its CSRF token for a change.

    So views that use this are csrf_exempt: a bearer's request carries no cookie to abuse.
    """
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    if scheme:
        return _bearer(token.strip()) if scheme.lower() == "bearer" else None
    if not request.user.is_authenticated:
        return None
    return request.user if request.method in SAFE or _proves_same_site(request) else None


def _bearer(token: str) -> User | None:
    digest = hashlib.sha256(token.encode()).hexdigest()
    found = ApiToken.objects.select_related("user").filter(digest=digest, user__is_active=True)
    api_token = found.first()
    return api_token.user if api_token else None


def _proves_same_site(request: HttpRequest) -> bool:
    check = CsrfViewMiddleware(lambda _request: None)
    check.process_request(request)
    return check.process_view(request, None, (), {}) is None
