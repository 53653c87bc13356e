"""Pages of the editor: a campaign or a spot with its counts and decisions; the report."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.models import InspectView

from sponsors import campaigns, creatives, reports, wall_pictures, wall_report
from sponsors.errors import SponsorsError
from sponsors.models import Campaign, Creative, WallPicture

APPROVE = "sponsors.approve_creative"
CHANGE = "sponsors.change_campaign"


@dataclass(frozen=True)
class Verb:
    label: str
    act: object
    permission: str
    states: tuple[str, ...]


CAMPAIGN_VERBS = {
    "valider": Verb(gettext_lazy("Valider"), campaigns.approve, APPROVE, ("draft",)),
    "pause": Verb(gettext_lazy("Mettre en pause"), campaigns.pause, CHANGE, ("approved",)),
    "reprendre": Verb(gettext_lazy("Reprendre"), campaigns.resume, CHANGE, ("paused",)),
    "terminer": Verb(
        gettext_lazy("Terminer"), campaigns.end, CHANGE, ("draft", "approved", "paused")
    ),
}
CREATIVE_VERBS = {
    "valider": Verb(
        gettext_lazy("Valider"), creatives.approve, APPROVE, ("submitted", "refused")
    ),
    "refuser": Verb(
        gettext_lazy("Refuser"), creatives.refuse, APPROVE, ("submitted", "approved")
    ),
}

PICTURE_VERBS = {
    "valider": Verb(
        gettext_lazy("Valider"), wall_pictures.approve, APPROVE, ("submitted", "refused")
    ),
    "refuser": Verb(
        gettext_lazy("Refuser"), wall_pictures.refuse, APPROVE, ("submitted", "approved")
    ),
}


class DecisionView(InspectView):
    """Everything about one object, what it delivered, and what may be decided now."""

    verbs: dict[str, Verb] = {}
    verb_url = ""
    counted = ""  # the argument of reports.rows

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(
            **self._counts(),
            verb_url=self.verb_url,
            verbs=self._possible(),
            **kwargs,
        )

    def _counts(self) -> dict:
        found = reports.rows(**{self.counted: self.object})
        return {
            "rows": found, "totals": reports.totals(found), "headings": reports.headings(),
        }

    def _possible(self) -> list[tuple[str, str]]:
        user, state = self.request.user, self.object.state
        return [
            (name, verb.label)
            for name, verb in self.verbs.items()
            if state in verb.states and user.has_perm(verb.permission)
        ]


class CampaignInspect(DecisionView):
    page_title = gettext_lazy("Campagne")
    template_name = "sponsors/campaign.html"
    verbs, verb_url, counted = CAMPAIGN_VERBS, "campagnes:decide", "campaign"

    def _counts(self) -> dict:
        gaps = wall_report.gaps(campaign=self.object)[: wall_report.ON_PAGE]
        return super()._counts() | _on_walls(campaign=self.object) | {"wall_gaps": gaps}


class CreativeInspect(DecisionView):
    page_title = gettext_lazy("Spot")
    template_name = "sponsors/creative.html"
    verbs, verb_url, counted = CREATIVE_VERBS, "spots:decide", "creative"


class WallPictureInspect(DecisionView):
    page_title = gettext_lazy("Image du mur")
    template_name = "sponsors/wall_picture.html"
    verbs, verb_url = PICTURE_VERBS, "images-mur:decide"

    def _counts(self) -> dict:
        return _on_walls(picture=self.object)


def _on_walls(**of) -> dict:
    return {"wall_rows": wall_report.rows(**of), "wall_headings": wall_report.headings()}


@require_POST
def decide_campaign(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    _decide(request, get_object_or_404(Campaign, pk=pk), CAMPAIGN_VERBS.get(name))
    return redirect("campagnes:inspect", pk)


@require_POST
def decide_creative(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    _decide(request, get_object_or_404(Creative, pk=pk), CREATIVE_VERBS.get(name))
    return redirect("spots:inspect", pk)


@require_POST
def decide_picture(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    _decide(request, get_object_or_404(WallPicture, pk=pk), PICTURE_VERBS.get(name))
    return redirect("images-mur:inspect", pk)


def _decide(request: HttpRequest, thing: Campaign | Creative | WallPicture, verb: Verb | None) -> None:
    if verb is None or not request.user.has_perm(verb.permission):
        raise PermissionDenied
    try:
        verb.act(thing, request.user)
    except SponsorsError as error:
        messages.error(request, error.message)
    else:
        sentence = _("« %(name)s » : %(state)s.")
        facts = {"name": thing, "state": thing.get_state_display()}
        messages.success(request, sentence % facts)


class PeriodForm(forms.Form):
    du = forms.DateField(
        label=gettext_lazy("Du"), required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )
    au = forms.DateField(
        label=gettext_lazy("au"), required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )

    def period(self) -> reports.Period:
        if not self.is_valid():
            return reports.Period()
        return reports.Period(self.cleaned_data["du"], self.cleaned_data["au"])


def _spots(period: reports.Period) -> str:
    return reports.as_csv(reports.rows(period))


def _walls(period: reports.Period) -> str:
    return wall_report.as_csv(wall_report.rows(period), wall_report.gaps(period))


# What may be downloaded, by its button: the file's name and who writes it.
FILES = {
    "csv": ("partenaires", _spots),  # as older links call it
    "spots": ("partenaires", _spots),
    "murs": ("partenaires-murs", _walls),
}


class Report(WagtailAdminTemplateMixin, TemplateView):
    page_title = gettext_lazy("Rapport de diffusion")
    header_icon = "doc-full-inverse"
    template_name = "sponsors/report.html"

    def get_breadcrumbs_items(self) -> list[dict]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm("sponsors.view_campaign"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        write = FILES.get(request.GET.get("export", ""))
        if write:
            return self._download(PeriodForm(request.GET).period(), *write)
        return super().get(request, *args, **kwargs)

    def _download(self, period: reports.Period, title: str, write: Callable) -> HttpResponse:
        name = "-".join(filter(None, [title, str(period.first or ""), str(period.last or "")]))
        return HttpResponse(
            write(period),
            content_type="text/csv; charset=utf-8",
            headers={
                "Content-Disposition": f'attachment; filename="{name}.csv"',
                "Cache-Control": "no-store",
            },
        )

    def get_context_data(self, **kwargs) -> dict:
        form = PeriodForm(self.request.GET)
        period = form.period()
        found = reports.rows(period)
        return super().get_context_data(
            form=form,
            rows=found,
            totals=reports.totals(found),
            headings=reports.headings(),
            rejections=reports.rejections(period),
            wall_rows=wall_report.rows(period),
            wall_headings=wall_report.headings(),
            wall_doubts=wall_report.doubts(period),
            wall_gaps=wall_report.gaps(period)[: wall_report.ON_PAGE],
            query=self.request.GET.urlencode(),
            **kwargs,
        )
