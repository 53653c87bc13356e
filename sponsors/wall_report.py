"""What was shown on the fan walls' screens, per picture and broadcast, with what is missing."""

from dataclasses import dataclass

from django.db.models import Count, F, Q, Sum
from django.utils.translation import gettext as _

from sponsors.models import Campaign, WallPicture, WallPlay, WallRun
from sponsors.reports import Period


@dataclass(frozen=True, slots=True)
class Row:
    sponsor: str
    contract: str
    campaign: str
    picture: str
    broadcast: str
    screen: str
    billed: int
    doubtful: int
    seconds: int


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
        doubtful=Count("pk", filter=~Q(doubt="")),
        ms=Sum("shown_ms", filter=Q(doubt=""), default=0),
    )
    order = ("sponsor", "campaign_name", "title", "broadcast_name", "name")
    return [_row(facts) for facts in grouped.order_by(*order)]


def doubts(period: Period | None = None) -> list[tuple[str, int]]:
    """Why plays were not billed, and how often."""
    plays = WallPlay.objects.filter((period or Period()).filter()).exclude(doubt="")
    counted = plays.values_list("doubt").annotate(total=Count("pk")).order_by("-total")
    return [(str(WallPlay.Doubt(doubt).label), total) for doubt, total in counted]


def gaps(period: Period | None = None) -> list[Gap]:
    runs = WallRun.objects.filter(missing__gt=0)
    shown = WallPlay.objects.filter((period or Period()).filter()).values("run")
    if period and (period.first or period.last):
        runs = runs.filter(pk__in=shown)
    return [
        Gap(run.name, run.broadcast_name, run.missing) for run in runs.order_by("-last_at")[:50]
    ]


def headings() -> list[str]:
    return [
        _("Partenaire"), _("Contrat"), _("Campagne"), _("Image"), _("Événement"), _("Écran"),
        _("Passages"), _("Non facturés"), _("Secondes"),
    ]


def _row(facts: dict) -> Row:
    return Row(
        sponsor=facts["sponsor"],
        contract=facts["contract"],
        campaign=facts["campaign_name"],
        picture=facts["title"],
        broadcast=facts["broadcast_name"],
        screen=facts["name"],
        billed=facts["billed"],
        doubtful=facts["doubtful"],
        seconds=round(facts["ms"] / 1000),
    )
