"""The words that people agree to, and the secret by which they take their agreement back."""

import hashlib
import hmac
import json
from uuid import UUID

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from fanwall.errors import FanwallError
from fanwall.models import ConsentText

USES = ("screen", "air", "replay", "site")


def current_text(days: int) -> ConsentText:
    """Today's words; the same words are the same row. days: how long photos are kept."""
    with translation.override(settings.LANGUAGE_CODE):  # the words people read, always the same
        words = _words(days)
    canonical = json.dumps(words, sort_keys=True, ensure_ascii=False)
    sha256 = hashlib.sha256(canonical.encode()).hexdigest()
    return ConsentText.objects.get_or_create(sha256=sha256, defaults={"words": words})[0]


def ticks(uses: list[str], *, people: bool, guardian: bool = False) -> dict[str, bool]:
    """What was ticked. An unknown word is a mistake of the sender, not a consent."""
    if not uses:
        raise FanwallError(
            "consent_required", _("Dites où votre photo peut être montrée : cochez une case.")
        )
    if set(uses) - set(USES):
        raise FanwallError(
            "consent_unknown", _("Cet accord n'existe pas. Rechargez la page du mur.")
        )
    return {use: use in uses for use in USES} | {"people": people, "guardian": guardian}


def token(photo_id: UUID) -> str:
    """Derived, so that a repeated request gets the same answer; only its hash is stored."""
    secret = settings.SECRET_KEY.encode()
    return hmac.new(secret, f"fanwall receipt {photo_id}".encode(), "sha256").hexdigest()[:40]


def digest(receipt_token: str) -> str:
    return hashlib.sha256(receipt_token.encode()).hexdigest()


def _words(days: int) -> dict[str, str]:
    return {
        "introduction": _(
            "Une personne regarde chaque photo avant tout affichage. La vôtre est effacée au plus "
            "tard %(days)s jours après l'événement, et vous pouvez la retirer à tout moment, d'un "
            "geste."
        )
        % {"days": days},
        "screen": _("Les écrans géants du lieu, pendant l'événement"),
        "air": _("Le direct de chartres.live"),
        "replay": _("La rediffusion"),
        "site": _("Le site et les réseaux de la ville"),
        "people": _("Toutes les personnes visibles sont d'accord."),
        "guardian": _(
            "Pour chaque mineur visible, les titulaires de l'autorité parentale sont d'accord."
        ),
        "adults": _("Toutes les personnes visibles sont majeures et d'accord."),
    }
