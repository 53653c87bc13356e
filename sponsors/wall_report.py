"""What was shown on the fan walls' screens, per picture and broadcast, with what is missing."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, F, Q, Sum
from django.utils.translation import gettext as _

from chartreslive.ui import spreadsheets
from sponsors.models import Campaign, WallPicture, WallPlay, WallRun
from sponsors.reports import Period

DOUBTS = tuple(doubt for doubt in WallPlay.Doubt if doubt)
ON_PAGE = 50  # incomplete logs on the page; the file has all


@dataclass(frozen=True, slots=True)
class Row:
    sponsor: str
    contract: str
    campaign: str
    picture: str
    broadcast: str
    screen: str
    billed: int
    seconds: int
    doubts: tuple[int, ...]  # not billed, by DOUBTS

    @property
    def doubtful(self) -> int:
        return sum(self.doubts)

    @property
    def reasons(self) -> str:
        """Why plays were not billed: "écran noir 2, trop court 1"."""
        found = zip(DOUBTS, self.doubts, strict=True)
        return ", ".join(f"{doubt.label} {count}" for doubt, count in found if count)


@dataclass(frozen=True, slots=True)
class Gap:
    """A screen's page whose log has holes: plays that it made and that never reached us."""

    screen: str
    broadcast: str
    missing: int


def rows(
    period: Period | None = None,
    *,
    campaign: Campaign | None = None,
    picture: WallPicture | None = None,
) -> list[Row]:
    plays = WallPlay.objects.filter((period or Period()).filter())
    if campaign:
        plays = plays.filter(picture__campaign=campaign)
    if picture:
        plays = plays.filter(picture=picture)
    grouped = plays.values(
        "picture", "run__broadcast", "run__screen",
        sponsor=F("picture__campaign__sponsor__name"),
        contract=F("picture__campaign__contract_no"),
        campaign_name=F("picture__campaign__name"),
        title=F("picture__title"),
        broadcast_name=F("run__broadcast_name"),
        name=F("run__name"),
    ).annotate(
        billed=Count("pk", filter=Q(doubt="")),
        ms=Sum("shown_ms", filter=Q(doubt=""), default=0),
        **{doubt.name: Count("pk", filter=Q(doubt=doubt)) for doubt in DOUBTS},
    )
    order = ("sponsor", "campaign_name", "title", "broadcast_name", "name")
    return [_row(facts) for facts in grouped.order_by(*order)]


def doubts(period: Period | None = None) -> list[tuple[str, int]]:
    """Why plays were not billed, and how often."""
    plays = WallPlay.objects.filter((period or Period()).filter()).exclude(doubt="")
    counted = plays.values_list("doubt").annotate(total=Count("pk")).order_by("-total")
    return [(str(WallPlay.Doubt(doubt).label), total) for doubt, total in counted]


def gaps(period: Period | None = None, *, campaign: Campaign | None = None) -> list[Gap]:
    """The newest first; of the screens that showed something of the campaign, if one is named."""
    runs = WallRun.objects.filter(missing__gt=0)
    shown = WallPlay.objects.filter((period or Period()).filter())
    if campaign:
        shown = shown.filter(picture__campaign=campaign)
    if campaign or (period and (period.first or period.last)):
        runs = runs.filter(pk__in=shown.values("run"))
    return [Gap(run.name, run.broadcast_name, run.missing) for run in runs.order_by("-last_at")]


def headings() -> list[str]:
    return [
        _("Partenaire"), _("Contrat"), _("Campagne"), _("Image"), _("Événement"), _("Écran"),
        _("Passages facturés"), _("Secondes facturées"), _("Non facturés"),
    ]


def as_csv(found: Iterable[Row], missing: Iterable[Gap]) -> str:
    """As the spots' file; a column for each doubt, then a line for each screen with holes."""
    found, missing = list(found), list(missing)
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";")
    writer.writerow(_columns())
    for row in found:
        about = (row.sponsor, row.contract, row.campaign, row.picture, row.broadcast, row.screen)
        writer.writerow(map(spreadsheets.harmless, (*about, *_figures(row), "")))
    for gap in missing:
        line = [_("Journal incomplet"), "", "", "", gap.broadcast, gap.screen]
        empty = [""] * (3 + len(DOUBTS))
        writer.writerow(map(spreadsheets.harmless, (*line, *empty, gap.missing)))
    sums = [sum(column) for column in zip(*map(_figures, found), strict=True)]
    lost = sum(gap.missing for gap in missing)
    writer.writerow([_("Total"), "", "", "", "", "", *(sums or [0] * (3 + len(DOUBTS))), lost])
    return "\ufeff" + output.getvalue()


def _columns() -> list[str]:
    reasons = [_("Non facturé : %s") % doubt.label for doubt in DOUBTS]
    return [*headings(), *reasons, _("Passages perdus")]


def _figures(row: Row) -> tuple[int, ...]:
    return row.billed, row.seconds, row.doubtful, *row.doubts


def _row(facts: dict) -> Row:
    return Row(
        sponsor=facts["sponsor"],
        contract=facts["contract"],
        campaign=facts["campaign_name"],
        picture=facts["title"],
        broadcast=facts["broadcast_name"],
        screen=facts["name"],
        billed=facts["billed"],
        seconds=round(facts["ms"] / 1000),
        doubts=tuple(facts[doubt.name] for doubt in DOUBTS),
    )
