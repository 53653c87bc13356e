"""Rights to watch: signed, short, bound to one broadcast and to one generation of its access.

Two cookies. The *pass* says that its holder gave the password or came by the link; it lasts an
evening, and is exchanged every 25 seconds for a *right*, which opens the broadcast's files for a
minute. The right has the form that nginx's secure_link checks without asking anybody; the pass is
only good while its generation is the broadcast's, so nothing outlives its revocation by more than
the minute of the last right.
"""

import base64
import hashlib
import hmac
import re
import time
from functools import cache

from django.conf import settings

RIGHT, RIGHT_LASTS = "droit", 60  # s
PASS_LASTS = 12 * 3600  # s
FORM = re.compile(r"(\d{10})\.([0-9a-f]{16})\.([A-Za-z0-9_-]{22,43})", re.ASCII)


@cache
def key() -> str:
    """What nginx is told (deploy/nginx): not the SECRET_KEY, which signs much more."""
    return hmac.new(settings.SECRET_KEY.encode(), b"rights to watch", "sha256").hexdigest()


def pass_name(public_id: str) -> str:
    return f"acces-{public_id}"


def right_path(public_id: str) -> str:
    return f"/hls/{public_id}/"


def new_right(public_id: str, generation: str, now: float | None = None) -> str:
    expires = int(now or time.time()) + RIGHT_LASTS
    return f"{expires}.{generation}.{_right_digest(public_id, generation, expires)}"


def new_pass(public_id: str, generation: str, now: float | None = None) -> str:
    expires = int(now or time.time()) + PASS_LASTS
    return f"{expires}.{generation}.{_pass_digest(public_id, generation, expires)}"


def right_holds(value: str, public_id: str, generation: str, now: float | None = None) -> bool:
    return _holds(value, public_id, generation, now, _right_digest)


def pass_holds(value: str, public_id: str, generation: str, now: float | None = None) -> bool:
    return _holds(value, public_id, generation, now, _pass_digest)


def cookies(public_id: str, generation: str, *, fresh: bool) -> list[dict]:
    """As set_cookie takes them: a right, and with `fresh` the pass to renew it."""
    common = {"httponly": True, "samesite": "lax", "secure": settings.HTTPS}
    found = [
        {
            "key": RIGHT,
            "value": new_right(public_id, generation),
            "max_age": RIGHT_LASTS,
            "path": right_path(public_id),
            **common,
        }
    ]
    if fresh:
        value = new_pass(public_id, generation)
        name = pass_name(public_id)
        found.append({"key": name, "value": value, "max_age": PASS_LASTS, "path": "/", **common})
    return found


def _holds(value: str, public_id: str, generation: str, now: float | None, digest) -> bool:
    told = FORM.fullmatch(value)
    if not told or not generation or told[2] != generation:
        return False
    expected = digest(public_id, generation, int(told[1]))
    return hmac.compare_digest(told[3], expected) and int(told[1]) > (now or time.time())


def _right_digest(public_id: str, generation: str, expires: int) -> str:
    """secure_link knows MD5 alone. The key on both sides: nothing can be appended or prepended."""
    text = f"{key()}:{expires}:{public_id}:{generation}:{key()}"
    return _base64(hashlib.md5(text.encode(), usedforsecurity=False).digest())


def _pass_digest(public_id: str, generation: str, expires: int) -> str:
    text = f"pass:{expires}:{public_id}:{generation}"
    return _base64(hmac.digest(key().encode(), text.encode(), "sha256"))


def _base64(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
