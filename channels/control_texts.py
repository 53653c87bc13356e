"""What the control room's script says: it is handed over with the page, translated."""

from django.utils.translation import gettext as _


def alarms() -> dict[str, str]:
    """Of each code that the engine raises: what happens, and what to do. {detail} is its own."""
    return {
        "codec": _("L'encodeur envoie {detail}. Réglez-le sur H.264 (1080p au plus) et AAC."),
        "key-in-use": _(
            "Un second encodeur ({detail}) a été refusé : cette clé est déjà utilisée. Arrêtez-le, "
            "ou changez la clé."
        ),
        "compose": _("L'écriture a échoué ({detail}). Prévenez la personne qui tient le serveur."),
        "packager": _(
            "La fabrication de la vidéo s'est arrêtée et a repris toute seule. Si cela se répète, "
            "allégez la machine."
        ),
        "overload": _(
            "La machine ne suit plus ({detail}) : des qualités réduites sont laissées de côté. "
            "Arrêtez ce qui tourne d'autre sur elle."
        ),
        "backup": _(
            "L'image vient maintenant d'un autre encodeur ({detail}). Vérifiez celui qui s'est tu."
        ),
        "disk": _("Le disque est plein ({detail}). Libérez de la place tout de suite."),
        "disk-top": _(
            "Le disque se remplit : seule la meilleure qualité est gardée. Libérez de la place."
        ),
        "disk-window": _(
            "Le disque est presque plein : le direct continue, mais il n'est plus enregistré. "
            "Libérez de la place tout de suite."
        ),
        "lost": _(
            "L'écriture est bloquée depuis trop longtemps : des images sont perdues. Libérez de la "
            "place sur le disque, ou redémarrez le serveur."
        ),
        "srt-stream": _(
            "L'appel SRT de {detail} n'apporte ni image ni son lisibles. Vérifiez que l'encodeur "
            "envoie du MPEG-TS en H.264 et AAC."
        ),
        "srt-port": _(
            "L'entrée SRT ne s'ouvre pas ({detail}) : son port est déjà pris. Faites vérifier ce "
            "qui tourne d'autre sur le serveur ; RTMP marche."
        ),
        "rtmps": _(
            "L'entrée chiffrée (RTMPS) reste fermée : {detail}. Faites vérifier le certificat ; "
            "les autres entrées marchent."
        ),
        "guesses": _(
            "Quelqu'un essaie des clés fausses : {detail}. Si c'est votre encodeur, recopiez la "
            "clé ; sinon il n'y a rien à faire."
        ),
    }


def roles() -> dict[str, str]:
    return {"main": _("Entrée principale"), "backup": _("Secours")}


def reactions() -> dict[str, str]:
    return {"applause": _("applaudir : {n}"), "heart": _("j’aime : {n}"), "bravo": _("bravo : {n}")}


def alarm(code: str, detail: str, count: int = 1) -> str:
    """The whole sentence, as the control room says it."""
    known = alarms().get(code, f"{code} {{detail}}")
    sentence = known.replace("{detail}", roles().get(detail, detail))
    return f"{sentence} ({_('{n} fois').replace('{n}', str(count))})" if count > 1 else sentence


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
        "alarms": alarms(),
        "times": _("{n} fois"),
        "covers": {
            "closed": {
                "on": _("Huis clos"),
                "off": _("Revenir en public"),
                "sure": _("Appuyez encore : le public verra l'image"),
                "banner": _(
                    "HUIS CLOS depuis {time}. Le public voit l'écran d'attente et n'entend rien ; "
                    "ce passage ne sera pas dans la rediffusion."
                ),
            },
            "slate": {
                "on": _("Écran d'attente"),
                "off": _("Remettre l'image"),
                "banner": _(
                    "ÉCRAN D'ATTENTE depuis {time}. Le public ne voit pas l'image ; ce passage ne "
                    "sera pas dans la rediffusion."
                ),
            },
        },
        "roles": roles(),
        "feedOnAir": _("à l'image"),
        "feedReady": _("prêt à prendre le relais"),
        "feedSilent": _("se tait depuis {n} s"),
        "feedAbsent": _("n'envoie rien"),
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
        "reactions": reactions(),
        "ago": _("il y a {n} s"),
        "seconds": _("{n} s"),
    }
