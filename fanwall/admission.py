"""Who may send a photo to a wall now, and what must be said with it. A refusal stores nothing."""

import unicodedata
from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from fanwall import bans, forecast
from fanwall.devices import Device
from fanwall.errors import FanwallError
from fanwall.models import Photo, Wall

NAME_LENGTH = 20
# One address may be a whole stand behind one access point.
ADDRESS_CEILING, ADDRESS_WINDOW = 2000, timedelta(minutes=10)


def check(wall: Wall, device: Device) -> None:
    check_open(wall)
    bans.check(wall, device.key)
    _check_device(wall, device)
    check_room(wall)


def check_open(wall: Wall) -> None:
    sentences = {
        Wall.State.CLOSED: _("Le mur n'est pas encore ouvert. Revenez au début de l'événement."),
        Wall.State.PAUSED: _("Le mur est en pause. Gardez votre photo et réessayez bientôt."),
        Wall.State.ENDED: _("Le mur est terminé. Merci d'avoir participé !"),
    }
    if wall.state in sentences:
        raise FanwallError(f"wall_{wall.state}", sentences[wall.state], status=403)


def check_room(wall: Wall) -> None:
    """Closed politely: a photo that nobody will have time to look at is not taken."""
    expected = forecast.of(wall)
    if expected.waiting >= wall.queue_limit:
        raise FanwallError(
            "wall_full", _("Le mur est complet pour l'instant. Réessayez à la mi-temps."),
            status=429, retry_after=300,
        )
    if expected.is_over:
        raise FanwallError(
            "evening_full",
            _("Il y a déjà plus de photos que de temps ce soir : la vôtre attendrait pour rien. "
              "Gardez-la et réessayez dans quelques minutes."),
            status=429, retry_after=max(60, min(600, expected.seconds_left)),
        )


def check_minor(wall: Wall, *, minor: bool, guardian: bool, blurred: bool) -> None:
    """A photo whose sender says that a minor is visible, by the wall's rule."""
    if not minor:
        return
    if wall.minors == Wall.Minors.REFUSED:
        raise FanwallError(
            "minor_refused",
            _("Ce mur ne montre pas de mineurs. Merci de l'avoir dit : choisissez une autre photo."),
        )
    if wall.minors == Wall.Minors.GUARDIAN and not guardian:
        raise FanwallError(
            "guardian_required",
            _("Pour un mineur, il faut l'accord des titulaires de l'autorité parentale : cochez-le."),
        )
    if wall.minors == Wall.Minors.BLURRED and not blurred:
        raise FanwallError(
            "blur_required", _("Floutez le visage de chaque mineur, puis renvoyez la photo.")
        )


def clean_name(text: str) -> str:
    """A first name as a screen may show it: letters, space, hyphen, apostrophe, nothing hidden."""
    name = " ".join(unicodedata.normalize("NFKC", text).split())
    letters = all(
        sign in " -'’." or unicodedata.category(sign) in ("Lu", "Ll", "Lo", "Lt") for sign in name
    )
    if len(name) > NAME_LENGTH or not letters:
        raise FanwallError(
            "name", _("Écrivez un prénom de 20 lettres au plus, sans chiffre ni symbole.")
        )
    return name


def _check_device(wall: Wall, device: Device) -> None:
    sent = wall.photos.filter(device_key=device.key)
    if device.is_phone:
        if sent.exclude(state=Photo.State.DISCARDED).count() >= wall.photos_per_device:
            raise FanwallError(  # for the whole event: no "Retry-After", phones would obey it
                "too_many", _("Vous avez envoyé beaucoup de photos : laissez-en passer d'autres."),
                status=429,
            )
    elif sent.filter(received_at__gt=timezone.now() - ADDRESS_WINDOW).count() >= ADDRESS_CEILING:
        raise FanwallError(
            "too_many", _("Trop d'envois depuis ce réseau. Ouvrez la page du mur et réessayez."),
            status=429, retry_after=120,
        )
