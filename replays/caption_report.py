"""Which replays still owe their captions, and until when: for staff, as a spreadsheet too."""

from datetime import timedelta

from django.db.models import Case, CharField, F, OuterRef, Subquery, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast
from channels.reports import GuardedReport
from channels.staff import OPERATE
from replays.captions import OWED_WITHIN
from replays.models import Captions

SOON = timedelta(days=3)
NONE = "none"
STATES = {NONE: _("aucun"), **dict(Captions.State.choices)}


def owed():
    """Replays with where their French captions stand, what is due first at the top."""
    row = Captions.objects.filter(broadcast=OuterRef("pk"), language="fr").exclude(lines=[])
    known = Broadcast.objects.filter(state=Broadcast.State.ENDED, replay_at__isnull=False)
    standing = Case(
        When(captioned=None, then=Value(NONE)), default=F("captioned"), output_field=CharField()
    )
    return (
        known.annotate(captioned=Subquery(row.values("state")[:1]))
        .annotate(standing=standing)
        .exclude(standing=Captions.State.SIGNED)
        .select_related("page", "recording", "channel")
        .order_by("ended_at")
    )


class CaptionReport(GuardedReport):
    """The list "Sous-titres à fournir"."""

    model = Broadcast
    page_title = _("Sous-titres à fournir")
    header_icon = "openquote"
    index_url_name = "captions_owed"
    index_results_url_name = "captions_owed_results"
    results_template_name = "replays/admin/captions_owed.html"
    list_export = ["page.title", "channel.title", "ended_at", "standing"]
    paginate_by = 50
    any_permission_required = [OPERATE]

    def get_queryset(self):
        return owed()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["rows"] = [described(one) for one in context["object_list"]]
        return context


def described(broadcast: Broadcast) -> dict:
    due = broadcast.ended_at + OWED_WITHIN
    left = due - timezone.now()
    urgency = "late" if left < timedelta() else "soon" if left < SOON else ""
    return {
        "broadcast": broadcast,
        "due": due,
        "days": max(0, left.days),
        "urgency": urgency,
        "standing": STATES[broadcast.standing],
    }
