"""The programme in templates of Wagtail's pages."""

import json
from datetime import timedelta

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from channels import guide, structured
from channels.models import Broadcast, BroadcastPage, ChannelPage

register = template.Library()


@register.simple_tag
def broadcast_of(page: BroadcastPage) -> Broadcast | None:
    return guide.of_page(page)


@register.simple_tag
def channel_programme(channel: ChannelPage) -> dict:
    """On air, else next; what follows; replays by season."""
    on_air, upcoming = guide.on_air(channel.slug), guide.upcoming(channel.slug, 9)
    first = (on_air + upcoming)[:1]
    return {
        "first": first[0] if first else None,
        "days": guide.by_day([each for each in on_air + upcoming if each not in first]),
        "seasons": guide.by_season(guide.replays(channel.slug, 48)),
    }


@register.filter
def ran_for(broadcast: Broadcast) -> timedelta | None:
    return guide.ran_for(broadcast)


@register.filter
def last_word(broadcast: Broadcast) -> str:
    return guide.last_word(broadcast)


@register.simple_tag
def next_of(channel: ChannelPage) -> Broadcast | None:
    """What the channel shows now or next."""
    found = guide.on_air(channel.slug) or guide.upcoming(channel.slug, 1)
    return found[0] if found else None


@register.simple_tag
def others_of(broadcast: Broadcast) -> list[Broadcast]:
    """Replays of the same channel, for who has finished this one."""
    found = guide.replays(broadcast.channel.slug, 5)
    return [each for each in found if each.pk != broadcast.pk][:4]


@register.simple_tag
def past_cues(broadcast: Broadcast) -> list:
    """Chapters with their seconds in the picture; the player replaces them with the exact ones."""
    return guide.chapters(broadcast)


@register.simple_tag
def structured_data(broadcast: Broadcast) -> SafeString:
    """JSON-LD: a data block, which no Content-Security-Policy needs to allow."""
    data = json.dumps(structured.broadcast(broadcast), ensure_ascii=False, default=str)
    escaped = data.translate({ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"})
    return mark_safe(f'<script type="application/ld+json">{escaped}</script>')  # noqa: S308


@register.simple_tag
def player_settings(broadcast: Broadcast) -> dict:
    """Everything the player's script needs to know, as data."""
    public_id = broadcast.public_id
    return {
        "publicId": public_id,
        "files": f"/hls/{public_id}/",
        "presence": f"/push/presence/{public_id}",
        "reaction": f"/push/reaction/{public_id}",
        "right": f"/push/right/{public_id}",
        "guarded": broadcast.is_protected,
        "calendar": reverse("broadcast_ics", args=[public_id]),
        "icons": static("ui/icons.svg"),
        "state": broadcast.state,
        "replay": broadcast.has_replay,
        "replayFrom": broadcast.replay_from.isoformat() if broadcast.is_held_back() else None,
        "start": broadcast.page.starts_at.isoformat(),
        "end": broadcast.page.ends_at.isoformat(),
        "texts": texts(),
    }


def texts() -> dict[str, str]:
    return {
        "play": _("Lire"),
        "watchLive": _("Regarder le direct"),
        "sound": _("Activer le son"),
        "fromStart": _("Revoir depuis le début"),
        "toLive": _("Revenir au direct"),
        "toReplay": _("Revenir à la rediffusion"),
        "live": _("En direct"),
        "liveCaptions": _("Français (en direct)"),
        "audioOnly": _("Audio seul"),
        "days": _("jours"), "day": _("jour"), "hours": _("heures"), "hour": _("heure"),
        "minutes": _("minutes"), "minute": _("minute"),
        "seconds": _("secondes"), "second": _("seconde"),
        "announced": _("Le direct commence dans"),
        "soon": _("Le direct va commencer."),
        "soonNote": _("L’image arrivera ici toute seule, sans recharger la page."),
        "interrupted": _("Le direct est interrompu."),
        "interruptedNote": _("Restez là : l’image reviendra toute seule."),
        "ended": _("Le direct est terminé."),
        "endedNote": _("La rediffusion arrive ici dans un instant."),
        "noReplay": _("La rediffusion n’est pas disponible."),
        "cancelled": _("Ce direct est annulé."),
        "cancelledNote": _("Le programme donne les prochains rendez-vous."),
        "heldBack": _("La rediffusion sera disponible le %(day)s à %(clock)s."),
        "heldBackNote": _("Elle s’ouvrira ici toute seule."),
        "coverClosed": _("La séance se poursuit à huis clos. Le direct reprendra ici."),
        "coverSlate": _("Le direct reprend dans un instant."),
        "refused": _("Cette vidéo est protégée : rechargez la page."),
        "nowLive": _("Le direct a commencé."),
        "back": _("Le direct a repris."),
        "replayReady": _("La rediffusion est prête."),
        "reconnecting": _("La connexion est perdue ; nouvel essai en cours."),
        "unsupported": _("Ce navigateur ne sait pas lire cette vidéo."),
        "sponsor": _("Avec le soutien de %(sponsor)s"),
        "skip": _("Passer"),
        "skipIn": _("Passer dans %(seconds)s s"),
        "spotBegins": _("Message de notre partenaire %(sponsor)s, %(seconds)s secondes."),
        "viewers": _("%(count)s personnes regardent"), "viewer": _("1 personne regarde"),
        "reacted": _("%(count)s réactions à l’instant"), "reactedOnce": _("1 réaction à l’instant"),
        "sent": _("Réaction envoyée."),
        "stateScheduled": _("Annoncé"), "stateLive": _("À l’antenne"),
        "stateInterrupted": _("Interrompu"), "stateEnded": _("Terminé"),
        "stateReplay": _("À revoir"), "stateCancelled": _("Annulé"),
        "chapters": _("Chapitres"), "download": _("Télécharger la vidéo"),
        "clipPage": _("Partager"),
    }
