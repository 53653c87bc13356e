"""What staff must know of the wall's promises: said on the editor's first page, in sentences."""

from datetime import datetime

from django.utils.translation import gettext as _

from fanwall import erasing
from fanwall.models import Wall


def sentences(now: datetime) -> list[str]:
    return [*_broken_chains(), *_left_behind(now)]


def _broken_chains() -> list[str]:
    broken = Wall.objects.exclude(fault_seq=None).select_related("broadcast__page")
    return [
        _(
            "« %(wall)s » : la chaîne des décisions ne tient plus à partir de la ligne %(row)s. "
            "Exportez le registre et prévenez l'administrateur."
        )
        % {"wall": wall, "row": wall.fault_seq}
        for wall in broken
    ]


def _left_behind(now: datetime) -> list[str]:
    found = []
    if count := erasing.still_there(now):
        found.append(
            _(
                "%(count)s photos retirées sont encore sur le disque : vérifiez les droits du "
                "dossier uploads/passing."
            )
            % {"count": count}
        )
    if count := erasing.overdue(now):
        found.append(
            _(
                "%(count)s photos devraient être effacées depuis plus de dix minutes : vérifiez que "
                "l'horloge (clock) tourne."
            )
            % {"count": count}
        )
    return found
