"""A kiosk without an address shows six characters; staff type them and it goes where they say."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from fanwall.errors import FanwallError
from fanwall.models import Pairing, Screen
from fanwall.models.wall import ALPHABET

LENGTH = 6
LASTS = timedelta(minutes=10)
ASKED_AT_MOST = 30  # codes per address in ten minutes: a venue has a few kiosks behind one
TRIED_AT_MOST = 30  # codes typed by one member of staff in ten minutes


def begin(address: str, now: datetime | None = None) -> tuple[Pairing, str]:
    """A code to show and the secret by which the kiosk asks again."""
    now = now or timezone.now()
    _count("ask", address, ASKED_AT_MOST, _("Trop de demandes. Patientez quelques minutes."))
    Pairing.objects.filter(expires_at__lte=now).delete()
    secret = secrets.token_hex(16)
    for _attempt in range(5):
        code = "".join(secrets.choice(ALPHABET) for _unused in range(LENGTH)).upper()
        try:
            with transaction.atomic():
                row = Pairing.objects.create(
                    code=code, secret_sha256=_digest(secret), expires_at=now + LASTS
                )
        except IntegrityError:
            continue  # somebody else's screen shows this very code
        return row, secret
    raise FanwallError("busy", _("Réessayez dans un instant."), status=503)


def ask(secret: str, now: datetime | None = None) -> tuple[str, Screen | None]:
    """waiting, paired (with the screen to become) or expired."""
    row = Pairing.objects.filter(secret_sha256=_digest(secret)).select_related("screen").first()
    if row is None or row.expires_at <= (now or timezone.now()):
        return "expired", None
    return ("paired", row.screen) if row.screen_id else ("waiting", None)


def accept(code: str, screen: Screen, by_id: int, now: datetime | None = None) -> None:
    """Staff typed the code that they read on the kiosk: it becomes that screen."""
    _count("try", str(by_id), TRIED_AT_MOST, _("Trop d'essais. Patientez quelques minutes."))
    typed = "".join(letter for letter in str(code).upper() if letter.isalnum())
    rows = Pairing.objects.filter(code=typed, expires_at__gt=now or timezone.now())
    if not rows.filter(screen=None).update(screen=screen):
        if rows.exists():
            raise FanwallError("used", _("Ce code a déjà servi."), status=409)
        raise FanwallError(
            "unknown_code",
            _("Ce code n'existe pas ou il est périmé. Relisez-le sur l'écran."),
            status=404,
        )


def _count(what: str, who: str, most: int, sentence: str) -> None:
    key = f"fanwall-pairing-{what}-{hashlib.sha256(who.encode()).hexdigest()[:16]}"
    cache.add(key, 0, LASTS.total_seconds())
    try:
        tried = cache.incr(key)
    except ValueError:  # it ran out in between
        return
    if tried > most:
        raise FanwallError("too_often", sentence, status=429, retry_after=60)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
