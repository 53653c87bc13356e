"""What the control room's script says: it is handed over with the page, translated."""

from django.utils.translation import gettext as _


def texts() -> dict:
    """{name} marks what the script fills in."""
    return {
        "states": {
            "scheduled": _("En attente"),
            "ready": _("Prêt"),
            "live": _("À l'antenne"),
            "interrupted": _("Image perdue"),
            "ended": _("Terminé"),
            "cancelled": _("Annulé"),
        },
        "alarms": {
            "codec": _("L'encodeur envoie {detail}. Réglez-le sur H.264 (1080p au plus) et AAC."),
            "key-in-use": _(
                "Un second encodeur ({detail}) a été refusé : cette clé est déjà utilisée."
            ),
            "compose": _("L'écriture a échoué : {detail}. Vérifiez la place sur le disque."),
        },
        "remove": _("Retirer"),
        "removeCue": _("Retirer le repère {cue}"),
        "audit": _(
            "{present} segments sur {expected}, {takes} prise(s), {minutes} min {seconds} s."
        ),
        "fps": _("{n} i/s"),
        "every": _("toutes les {n} s"),
        "tooRare": _("toutes les {n} s (trop rares : réglez 1 s)"),
        "sound": _("présent"),
        "noSound": _("absent : un silence est ajouté"),
        "ago": _("il y a {n} s"),
        "seconds": _("{n} s"),
    }
