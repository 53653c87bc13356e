"""What is judged of the machine: its clock, its disk, what it can carry. Pure, but for the texts."""

from collections.abc import Callable

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from channels.checking import AMBER, GREEN, RED, Check

STEPPED = 2.0  # s between the wall clock and the event clock that goes on without corrections
APART = 20.0  # s between the server's clock and that of whoever looks
FULL = 1.0  # load for each core


def clock(now: float, event: float, watch: float | None, *, at_least: float) -> Check:
    """at_least: a moment of the past that is surely known."""
    title = _("Heure")
    advice = _("Faites régler l'horloge du serveur (synchronisation NTP).")
    if now < at_least - STEPPED:
        return Check("clock", RED, title, _("L'horloge du serveur a reculé."), advice)
    if abs(now - event) > STEPPED:
        seconds = {"seconds": round(abs(now - event))}
        return Check("clock", AMBER, title,
                     _("L'horloge du serveur a sauté de %(seconds)s s depuis l'arrivée de l'image.")
                     % seconds, advice)
    if watch is not None and abs(now - watch) > APART:
        seconds = {"seconds": round(abs(now - watch))}
        return Check("clock", AMBER, title,
                     _("L'heure du serveur et celle de votre appareil diffèrent de %(seconds)s s.")
                     % seconds, advice)
    return Check("clock", GREEN, title, _("L'heure du serveur est plausible."))


def space(free: int, reserve: int, needed: float, told: str) -> Check:
    """told: what media.forecast says of everything that is planned; nothing where there is room."""
    title = _("Disque")
    sentence = _("%(free)s libres, ce direct en prendra environ %(needed)s.") % {
        "free": filesizeformat(free), "needed": filesizeformat(int(needed))
    }
    if free < 2 * reserve:
        advice = _("Supprimez d'anciens enregistrements ou agrandissez le disque.")
        return Check("disk", RED, title, sentence, told or advice)
    if told:
        return Check("disk", AMBER, title, sentence, told)
    return Check("disk", GREEN, title, sentence)


def load(holds: Callable[[int], bool], lives: int, health: dict | None) -> Check:
    title = _("Puissance de la machine")
    advice = _("Arrêtez ce qui tourne d'autre sur elle, ou prévoyez une machine plus forte.")
    if not holds(lives):
        return Check("load", AMBER, title,
                     _("%(count)s direct(s) en même temps : c'est trop pour cette machine en pleine "
                       "qualité.") % {"count": lives}, advice)
    if health and health["load"] > FULL:
        return Check("load", AMBER, title, _("La machine est déjà très occupée."), advice)
    return Check("load", GREEN, title,
                 _("Assez pour %(count)s direct(s) en même temps.") % {"count": lives})
