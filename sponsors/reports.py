"""What was delivered, per spot and broadcast: for the partner's invoice, on screen and as CSV.

The ledger is in UTC; a report's days are the town's. Live and replay are never added together.
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Count, F, Q, Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from chartreslive.ui import spreadsheets
from sponsors.models import BreakPlan, Campaign, Creative, Impression, Rejection

VIEWABLE_MS = 2_000  # shown that long without a break, half of it in view: what is billed
COMPLETE = 0.95
MEASURES = {
    "shown": Count("pk"),
    "viewable_ones": Count("pk", filter=Q(viewable=True, max_continuous_ms__gte=VIEWABLE_MS)),
    "complete": Count(
        "pk", filter=Q(watched_ms__gte=F("creative__asset__duration") * 1000 * COMPLETE)
    ),
    "silent": Count("pk", filter=Q(muted=True)),
    "watched": Sum("watched_ms"),
}


@dataclass(frozen=True, slots=True)
class Row:
    sponsor: str
    contract: str
    campaign: str
    spot: str
    broadcast: str
    phase: str
    impressions: int
    viewable: int
    completed: int
    muted: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Totals:
    impressions: int = 0
    viewable: int = 0
    completed: int = 0
    muted: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days of the town, both included; open where nothing is said."""

    first: date | None = None
    last: date | None = None

    def filter(self) -> Q:
        found = Q()
        if self.first:
            found &= Q(at__gte=_midnight(self.first))
        if self.last:
            found &= Q(at__lt=_midnight(self.last + timedelta(days=1)))
        return found


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def rows(
    period: Period | None = None,
    *,
    campaign: Campaign | None = None,
    creative: Creative | None = None,
) -> list[Row]:
    found = Impression.objects.filter((period or Period()).filter())
    if campaign:
        found = found.filter(creative__campaign=campaign)
    if creative:
        found = found.filter(creative=creative)
    grouped = found.values(
        "creative",
        "plan__broadcast",
        "plan__phase",
        broadcast_name=F("plan__broadcast_name"),
        spot=F("creative__title"),
        campaign_name=F("creative__campaign__name"),
        contract=F("creative__campaign__contract_no"),
        sponsor=F("creative__campaign__sponsor__name"),
    ).annotate(**MEASURES)
    order = ("sponsor", "campaign_name", "spot", "broadcast_name", "plan__phase")
    return [_row(facts) for facts in grouped.order_by(*order)]


def _row(facts: dict) -> Row:
    return Row(
        sponsor=facts["sponsor"],
        contract=facts["contract"],
        campaign=facts["campaign_name"],
        spot=facts["spot"],
        broadcast=facts["broadcast_name"],
        phase=str(BreakPlan.Phase(facts["plan__phase"]).label),
        impressions=facts["shown"],
        viewable=facts["viewable_ones"],
        completed=facts["complete"],
        muted=facts["silent"],
        seconds=round(facts["watched"] / 1000),
    )


def totals(found: Iterable[Row]) -> Totals:
    """The foot of a table: each column added up."""
    found = list(found)
    names = Totals.__dataclass_fields__
    return Totals(**{name: sum(getattr(row, name) for row in found) for name in names})


def rejections(period: Period | None = None) -> list[tuple[str, int]]:
    """Reason and how often, of what was refused on those days."""
    period = period or Period()
    found = Rejection.objects.all()
    if period.first:
        found = found.filter(day__gte=period.first)
    if period.last:
        found = found.filter(day__lte=period.last)
    return list(found.values_list("reason").annotate(total=Sum("count")).order_by("-total"))


def as_csv(found: Iterable[Row]) -> str:
    """Semicolons and a byte order mark, as the French spreadsheet wants; nothing is a formula."""
    found = list(found)
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";")
    writer.writerow(headings())
    for row in found:
        writer.writerow([spreadsheets.harmless(value) for value in astuple(row)])
    writer.writerow([_("Total"), "", "", "", "", "", *astuple(totals(found))])
    return "\ufeff" + output.getvalue()


def headings() -> list[str]:
    return [
        _("Partenaire"), _("Contrat"), _("Campagne"), _("Spot"), _("Diffusion"), _("Phase"),
        _("Impressions"), _("Visibles (2 s)"), _("Vues en entier"), _("Sans le son"),
        _("Secondes vues"),
    ]
