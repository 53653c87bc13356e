"""Times and words for the pages of captions."""

from django import template
from django.utils.translation import gettext as _

from replays import timecodes

register = template.Library()


@register.filter
def timecode(seconds: float) -> str:
    return timecodes.written(float(int(seconds)), fraction=False)


@register.filter
def second(value: float) -> int:
    """Whole seconds, for an address: rather a moment too early."""
    return int(value)


@register.simple_tag
def editor_texts() -> dict:
    """The sentences that the editor's script says."""
    return {
        "caption": _("Sous-titre"),
        "start": _("Début"),
        "end": _("Fin"),
        "play": _("Écouter"),
        "split": _("Scinder"),
        "merge": _("Joindre"),
        "insert": _("Insérer"),
        "remove": _("Supprimer"),
        "unsaved": _("Modifications non enregistrées."),
        "saving": _("Enregistrement…"),
        "saved": _("Enregistré. Le public voit ces sous-titres."),
        "offline": _("Le serveur ne répond pas : gardez cette page ouverte et réessayez."),
        "replaced": _("%d remplacements. Enregistrez pour les garder."),
        "replacedOne": _("1 remplacement. Enregistrez pour le garder."),
        "found": _("Trouvé dans le sous-titre n° %d."),
        "notFound": _("Ces mots ne sont dans aucun sous-titre."),
        "noSplit": _("Placez d'abord le curseur entre les mots où couper."),
        "noMerge": _("C'est le dernier : il n'y a rien après lui à joindre."),
        "noRoom": _("Il n'y a pas de place ici : raccourcissez un voisin, ou avancez l'image."),
        "noSeconds": _("Écrivez de combien de secondes, par exemple 1,5 ou -2."),
        "rules": {
            "lines": _("Plus de deux lignes."),
            "width": _("Une ligne dépasse 42 caractères."),
            "speed": _("Trop long à lire pour sa durée."),
            "shortest": _("Trop bref."),
            "longest": _("Reste plus de 7 secondes."),
            "overlap": _("Chevauche le suivant."),
            "backwards": _("Finit avant de commencer."),
            "unreadable": _("Un temps est illisible : écrivez 1:02:03.500."),
        },
    }
