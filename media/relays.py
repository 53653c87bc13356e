"""Relays to other platforms: added, switched, removed; their keys are never shown again."""

from dataclasses import dataclass, field

from django.conf import settings
from django.utils.translation import gettext as _

from media.errors import MediaError
from media.models import Recording, Relay
from media.rtmp import destinations
from media.rtmp.destinations import Forbidden

MOST = 5  # for one live: each costs its whole bitrate


@dataclass(frozen=True, slots=True)
class Target:
    """What the engine needs to send one live to one platform."""

    relay_id: int
    name: str
    address: str
    key: str = field(repr=False)


def add(recording: Recording, name: str, address: str, key: str) -> Relay:
    """Raises MediaError with a sentence for people."""
    name, address, key = name.strip()[:60], address.strip(), key.strip()
    if not name or not key or len(key) > 250 or any(ord(letter) < 33 for letter in key):
        raise MediaError("relay-incomplete", _("Donnez un nom et la clé de l'autre plateforme."))
    check(address)
    if recording.relays.count() >= MOST:
        raise MediaError("too-many-relays", _("Cinq relais au plus pour un direct."))
    relay = Relay(recording=recording, name=name, address=address)
    relay.set_key(key)
    relay.save()
    return relay


def check(address: str) -> None:
    """What can be said before the name is resolved; the engine looks again when it connects."""
    try:
        found = destinations.parse(address, settings.TV_RELAY_PORTS)
        literal = _is_literal(found.host)
        if literal and not settings.TV_RELAY_PRIVATE and not destinations.is_public(found.host):
            raise Forbidden("private", found.host)
    except Forbidden as error:
        sentences = {
            "port": _("Ce port n'est pas permis pour un relais."),
            "private": _("Un relais ne peut pas viser cette machine ni un réseau privé."),
        }
        otherwise = _("Adresse attendue : rtmp://serveur/application ou rtmps://…, sans la clé.")
        raise MediaError("bad-relay", sentences.get(error.code, otherwise)) from error


def switch(relay: Relay, enabled: bool) -> None:
    Relay.objects.filter(pk=relay.pk).update(enabled=enabled)


def remove(relay: Relay) -> None:
    relay.delete()


def targets(recording_ids: list[int]) -> dict[int, list[Target]]:
    """By recording."""
    found: dict[int, list[Target]] = {}
    for relay in Relay.objects.filter(recording__in=recording_ids, enabled=True):
        target = Target(relay.pk, relay.name, relay.address, relay.reveal_key())
        found.setdefault(relay.recording_id, []).append(target)
    return found


def note(relay_id: int, state: str, error: str) -> None:
    """The engine's news of a relay."""
    Relay.objects.filter(pk=relay_id).update(state=state, error=error[:200])


def _is_literal(host: str) -> bool:
    try:
        destinations.is_public(host)
    except ValueError:
        return False
    return True
