"""What the script of the moments' page says: handed over with the page, translated."""

from django.utils.translation import gettext as _


def texts() -> dict:
    """{name} marks what the script fills in."""
    return _on_cards() | _said() | _instead_of_cards()


def _on_cards() -> dict:
    return {
        "points": _("{n} points"),
        "seconds": _("{n} s"),
        "why": _("Pourquoi"),
        "accept": _("Garder"),
        "refuse": _("Écarter"),
        "accepted": _("Gardé"),
        "refused": _("Écarté"),
        "proposed": _("À décider"),
        "by": _("par {name}"),
        "title": _("Titre"),
        "start": _("Début"),
        "end": _("Fin"),
        "earlier": _("{edge} : une image plus tôt"),
        "later": _("{edge} : une image plus tard"),
        "secondEarlier": _("{edge} : une seconde plus tôt"),
        "secondLater": _("{edge} : une seconde plus tard"),
        "poster": _("Prendre cette image"),
        "up": _("Plus tôt dans le résumé"),
        "down": _("Plus tard dans le résumé"),
        "place": _("n° {n} du résumé"),
        "play": _("Revoir"),
        "pause": _("Arrêter"),
        "hour": _("à {time}"),
        "clipReady": _("Voir son extrait"),
        "clipWaiting": _("Son extrait se prépare."),
    }


def _said() -> dict:
    return {
        "keptOne": _("1 temps fort gardé : son extrait se prépare."),
        "keptCount": _("{n} temps forts gardés : leurs extraits se préparent."),
        "nothingKept": _("Rien à garder à partir de {n} points : décidez un par un."),
        "undone": _("Annulé."),
        "nothingToUndo": _("Rien à annuler."),
        "freshOne": _("1 nouveau temps fort à décider."),
        "fresh": _("{n} nouveaux temps forts à décider."),
        "saidAccepted": _("Gardé : {name}. Son extrait se prépare."),
        "saidRefused": _("Écarté : {name}."),
        "marked": _("Marqué : {name}."),
        "offline": _("Le serveur ne répond pas : rien n'a changé."),
    }


def _instead_of_cards() -> dict:
    return {
        "noneAccepted": _("Aucun temps fort gardé pour l'instant : « Garder », ou la touche G."),
        "noneRefused": _("Aucun temps fort écarté."),
        "allDecided": _(
            "Tout est décidé. Les extraits et le résumé sont sur la page « Extraits et résumé »."
        ),
        "waiting": _(
            "Rien pour l'instant. Les temps forts arrivent ici une dizaine de secondes après "
            "qu'ils se sont passés : le public qui monte, des ralentis, vos repères."
        ),
        "before": _("Le direct n'a pas commencé. Les temps forts arriveront ici tout seuls."),
        "searching": _("La recherche est en cours ({n} %). Cette page se remplit toute seule."),
        "none": _(
            "Aucun temps fort trouvé. Marquez-en un à la main, changez le genre d'événement, ou "
            "cherchez encore."
        ),
        "failed": _("La recherche a échoué : {error}"),
    }
