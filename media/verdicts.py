"""What a check of a recording comes to: a colour, and one sentence with what to do. Pure."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from media.timeline import NONE, TOP_ONLY

if TYPE_CHECKING:
    from media.audit import Report

LARGEST_DRIFT = 0.1  # s: lips and voice part visibly

GREEN, AMBER, RED = "green", "amber", "red"


def judge(report: "Report") -> tuple[str, str]:
    """The worst thing decides, and is what the sentence is about."""
    if report.expected == 0:
        if report.unkept.get(NONE):
            return RED, _full(report)
        if report.covered:
            return AMBER, _("Tout le programme est retiré : la rediffusion est vide.")
        return RED, _("Rien n'a été enregistré : vérifiez que l'encodeur envoyait une image.")
    if report.damaged or report.present < report.expected:
        return RED, _(
            "%(missing)s segments manquent, %(damaged)s sont abîmés : regardez la rediffusion "
            "avant de la partager."
        ) % {"missing": report.expected - report.present, "damaged": len(report.damaged)}
    if report.unkept.get(NONE):
        return RED, _full(report)
    sentence = _gaps(report) or _drift(report) or _thin(report)
    return (AMBER, sentence) if sentence else (GREEN, _("La rediffusion est complète."))


def _full(report: "Report") -> str:
    return _(
        "Le disque était plein : %(seconds).0f s n'ont pas été gardées. Libérez de la place avant "
        "le prochain direct."
    ) % {"seconds": report.unkept[NONE]}


def _gaps(report: "Report") -> str:
    if not report.gaps:
        return ""
    lost = sum(gap.seconds for gap in report.gaps)
    most = Counter(gap.why for gap in report.gaps).most_common(1)[0][0]
    told = {"count": len(report.gaps), "seconds": lost}
    if most == "disk-full":
        return _(
            "Disque plein : l'image manque %(count)s fois (%(seconds).0f s en tout). Libérez de la "
            "place avant le prochain direct."
        ) % told
    if most.startswith(("packager", "engine", "overload")):
        return _(
            "Le serveur a lâché l'image %(count)s fois (%(seconds).0f s en tout). Prévenez la "
            "personne qui le tient."
        ) % told
    return _(
        "L'encodeur s'est tu %(count)s fois (%(seconds).0f s en tout) ; tout le reste est là."
    ) % told


def _drift(report: "Report") -> str:
    worst = max((abs(seconds) for seconds in report.drift.values()), default=0.0)
    if worst <= LARGEST_DRIFT:
        return ""
    return _(
        "Le son et l'image s'écartent de %(ms).0f ms au fil d'une prise : vérifiez l'horloge audio "
        "de l'encodeur."
    ) % {"ms": worst * 1000}


def _thin(report: "Report") -> str:
    if report.unkept.get(TOP_ONLY):
        return _(
            "Le disque se remplissait : pendant %(seconds).0f s, seule la meilleure qualité a été "
            "gardée. Libérez de la place avant le prochain direct."
        ) % {"seconds": report.unkept[TOP_ONLY]}
    if report.left_out:
        return _(
            "La machine ne suivait plus : des qualités réduites manquent par moments. Arrêtez ce "
            "qui tourne d'autre sur elle pendant un direct."
        )
    return ""


def eliminated() -> tuple[str, str]:
    return GREEN, _("L'enregistrement a été éliminé : voir le registre des éliminations.")


def why(reason: str) -> str:
    """The reason that ended a take, for people."""
    return {
        "closed": _("l'encodeur est parti"),
        "silent": _("l'encodeur ne disait plus rien"),
        "changed": _("les réglages de l'encodeur ont changé"),
        "clock-jumped": _("l'horloge de l'encodeur a sauté"),
        "rare-keyframes": _("les images clés étaient trop rares"),
        "packager-died": _("la fabrication de la vidéo s'est arrêtée"),
        "packager-stuck": _("la fabrication de la vidéo ne répondait plus"),
        "overload": _("la machine ne suivait plus"),
        "disk-full": _("le disque était plein"),
        "engine-restarted": _("le serveur vidéo a redémarré"),
    }.get(reason, _("l'encodeur est parti"))


def digest(told: Iterable[object]) -> str:
    return hashlib.sha256("|".join(map(str, told)).encode()).hexdigest()[:16]
