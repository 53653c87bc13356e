"""Stream keys: made, encrypted at rest, found by a keyed digest, compared in constant time."""

import base64
import hashlib
import hmac
import secrets

from cryptography.fernet import Fernet
from django.conf import settings


def generate() -> str:
    """About 119 bits, in letters and figures that survive dictation and any OBS field."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(6)) for _ in range(4))


def digest(key: str) -> str:
    return hmac.new(_secret(b"stream key digest"), key.encode(), hashlib.sha256).hexdigest()


def same(one: str, other: str) -> bool:
    return hmac.compare_digest(one, other)


def encrypt(key: str) -> str:
    return _cipher().encrypt(key.encode()).decode()


def decrypt(encrypted: str) -> str:
    return _cipher().decrypt(encrypted.encode()).decode()


def _cipher() -> Fernet:
    return Fernet(base64.urlsafe_b64encode(_secret(b"stream key encryption")))


def _secret(purpose: bytes) -> bytes:
    return hmac.new(settings.SECRET_KEY.encode(), purpose, hashlib.sha256).digest()
