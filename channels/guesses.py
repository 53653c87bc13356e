"""Slows down who tries passwords: by address and by broadcast, counted in the database.

Every try is written before it is judged, so that tries at the same moment do not slip through
together. Wrong ones count; each right one from the same address widens its allowance, so that a
stadium or a school behind one address is not shut out by its own mistypings.
"""

import hmac
import ipaddress
import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone

from channels.models import Broadcast, Guess

WINDOW = timedelta(minutes=5)
MOST_BY_ADDRESS = 20
MOST_BY_BROADCAST = 100  # whatever addresses they come from, true or claimed


@dataclass(frozen=True)
class Slowed:
    """Too many tries: come back in so many seconds."""

    wait: int

    @property
    def minutes(self) -> int:
        return max(1, math.ceil(self.wait / 60))


def begin(broadcast: Broadcast, address: str) -> Guess | Slowed:
    """A try, counted as wrong until it is said to be right."""
    now = timezone.now()
    guess = Guess.objects.create(broadcast=broadcast, source=_source(address), at=now)
    recent = Guess.objects.filter(broadcast=broadcast, at__gt=now - WINDOW)
    for tries, most in (
        (recent.filter(source=guess.source), MOST_BY_ADDRESS),
        (recent, MOST_BY_BROADCAST),
    ):
        wrong = tries.filter(right=False).count()
        allowed = most + tries.filter(right=True).count()
        if wrong > allowed:
            guess.delete()  # a refused try is no try: the wait is not prolonged by asking again
            return Slowed(_wait(tries, now))
    return guess


def succeed(guess: Guess) -> None:
    Guess.objects.filter(pk=guess.pk).update(right=True)


def forget(now: datetime) -> None:
    Guess.objects.filter(at__lte=now - WINDOW).delete()


def _wait(tries, now: datetime) -> int:
    """Until the oldest wrong try is out of the window."""
    oldest = tries.filter(right=False).order_by("at").values_list("at", flat=True).first()
    return max(1, math.ceil(((oldest or now) + WINDOW - now).total_seconds()))


def _source(address: str) -> str:
    """Of an IPv6 address only the network: one household has billions of addresses."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        network = "?"
    else:
        prefix = 64 if parsed.version == 6 else 32
        network = str(ipaddress.ip_network((parsed, prefix), strict=False))
    text = f"guess {network}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), text, "sha256").hexdigest()[:32]
