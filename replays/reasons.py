"""Why a moment is proposed, in words: what was heard, seen and marked."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from replays.highlights import Reason

ORDER = ("marker", "crowd", "attack", "clamour", "replay", "reactions")


def stored(found: dict[str, Reason]) -> dict[str, dict[str, float]]:
    return {
        name: {"points": round(one.points, 1), "value": round(one.value, 1)}
        for name, one in found.items()
    }


def sentences(told: dict) -> list[dict]:
    """[{"text": "le public monte de 14 dB", "points": 21}], the staff's own marks first."""
    return [
        {"text": _sentence(name, float(told[name]["value"])), "points": round(told[name]["points"])}
        for name in ORDER
        if name in told
    ]


def _sentence(name: str, value: float) -> str:
    count = round(value)
    return {
        "marker": lambda: ngettext("{n} repère", "{n} repères", count),
        "crowd": lambda: _("le public monte de {n} dB"),
        "attack": lambda: _("d'un coup : {n} dB en trois secondes"),
        "clamour": lambda: _("le timbre d'une clameur, à {n} %"),
        "replay": lambda: ngettext(
            "{n} changement de plan ensuite", "{n} changements de plan ensuite", count
        ),
        "reactions": lambda: ngettext(
            "{n} réaction de spectateur", "{n} réactions de spectateurs", count
        ),
    }[name]().replace("{n}", str(count))
