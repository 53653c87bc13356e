"""Which phone sends: a signed random number in a cookie, made at the first visit.

A stadium shares one address, so an address is only limited very high; a phone is limited low.
"""

import hmac
import secrets
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse

COOKIE = "mur"
KEPT_FOR = 12 * 3600
SHARED, KEY_LENGTH = "address-", 64


@dataclass(frozen=True)
class Device:
    key: str
    is_phone: bool  # False: only its address is known


def of(request: HttpRequest) -> Device:
    number = request.get_signed_cookie(COOKIE, default="", salt="fanwall device", max_age=KEPT_FOR)
    if number:
        return Device(_hash(f"phone {number}"), is_phone=True)
    address = _hash(f"address {request.META.get('REMOTE_ADDR', '')}")
    return Device(f"{SHARED}{address}"[:KEY_LENGTH], is_phone=False)


def is_shared(key: str) -> bool:
    """Whether it stands for an address, behind which a whole stand may be."""
    return key.startswith(SHARED)


def remember(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    if not of(request).is_phone:
        response.set_signed_cookie(
            COOKIE, secrets.token_hex(12), salt="fanwall device", max_age=KEPT_FOR,
            secure=settings.HTTPS, httponly=True, samesite="Lax",
        )
    return response


def _hash(text: str) -> str:
    secret = settings.SECRET_KEY.encode()
    return hmac.new(secret, f"fanwall device {text}".encode(), "sha256").hexdigest()
