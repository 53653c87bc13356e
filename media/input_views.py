"""The editor's pages of permanent inputs. A key is shown when somebody asks, and that is logged."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.models import IndexView, InspectView
from wagtail.log_actions import log

from chartreslive import heartbeat
from media import inputs
from media.models import Input

SEE_KEY = "channels.view_stream_key"
CHANGE = "media.change_input"
OLDEST = 10.0  # s: what the engine said before is not "now"


class InputForm(WagtailAdminModelForm):
    name = forms.CharField(
        label=gettext_lazy("Nom"),
        max_length=120,
        help_text=gettext_lazy(
            "La salle et l'encodeur : « Stade – tribune », « Théâtre – régie »."
        ),
    )

    class Meta:
        model = Input
        fields = ["name"]

    def clean_name(self) -> str:
        name = self.cleaned_data["name"].strip()
        same = Input.objects.open().filter(name=name, permanent=True).exclude(pk=self.instance.pk)
        if same.exists():
            raise forms.ValidationError(_("Une entrée de ce nom existe déjà."))
        return name

    def save(self, commit: bool = True) -> Input:
        if self.instance.pk is None:
            self.instance = inputs.create(self.cleaned_data["name"], permanent=True)
            return self.instance
        return super().save(commit)


def sending() -> dict:
    """What the engine says of its doors; empty when it says nothing."""
    told = heartbeat.facts("engine") or {}
    age = heartbeat.age("engine")
    return told.get("doors", {}) if age is not None and age < OLDEST else {}


class SendingColumn(Column):
    def get_value(self, instance: Input) -> str:
        if not instance.is_open:
            return _("fermée")
        return _("un encodeur envoie") if instance.pk in sending().get("sending", []) else "–"


class InputIndex(IndexView):
    """Permanent inputs; a live's own key is on the live's own page."""

    def get_base_queryset(self):
        return super().get_base_queryset().filter(permanent=True)


@method_decorator(never_cache, name="dispatch")
class InputInspect(InspectView):
    def get_context_data(self, **kwargs) -> dict:
        source, user, told = self.object, self.request.user, sending()
        fresh = self.request.session.pop("fresh_input", None) == source.pk
        key = inputs.reveal(source) if fresh and user.has_perm(SEE_KEY) else None
        place = f"{settings.TV_INGEST_HOST}:"
        return super().get_context_data(
            key=key,
            rtmp=f"rtmp://{place}{settings.TV_RTMP_PORT}/live",
            rtmps=f"rtmps://{place}{settings.TV_RTMPS_PORT}/live" if settings.TV_RTMPS_PORT else "",
            srt=f"srt://{place}{source.srt_port}" if source.srt_port else "",
            srt_state=told.get("srt", {}).get(str(source.pk), ""),
            is_sending=source.pk in told.get("sending", []),
            lives=inputs.lives_of(source),
            verbs=[
                (name, verb.label)
                for name, verb in VERBS.items()
                if source.is_open and all(user.has_perm(one) for one in verb.permissions)
            ],
            **kwargs,
        )


@dataclass(frozen=True)
class Verb:
    label: str
    act: Callable[[Input], object]
    action: str  # of the log
    permissions: tuple[str, ...]
    shows_key: bool
    told: str


VERBS = {
    "afficher": Verb(
        gettext_lazy("Afficher la clé"), lambda source: None, "show_key", (SEE_KEY,), True, ""
    ),
    "changer": Verb(
        gettext_lazy("Changer la clé"),
        inputs.rotate,
        "rotate_key",
        (SEE_KEY, CHANGE),
        True,
        gettext_lazy(
            "La nouvelle clé vaut dès maintenant. Un encodeur déjà connecté continue jusqu'à ce "
            "qu'il se déconnecte : réglez-le avec la nouvelle clé, ou coupez-le."
        ),
    ),
    "couper": Verb(
        gettext_lazy("Couper l'encodeur"),
        inputs.cut,
        "cut",
        (CHANGE,),
        False,
        gettext_lazy("L'encodeur est coupé. Il ne revient qu'avec la clé actuelle."),
    ),
    "fermer": Verb(
        gettext_lazy("Fermer l'entrée"),
        inputs.revoke,
        "revoke",
        (CHANGE,),
        False,
        gettext_lazy("L'entrée est fermée pour toujours ; son encodeur est coupé."),
    ),
}


@require_POST
@never_cache
def act(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    source = get_object_or_404(Input, pk=pk, permanent=True, revoked_at=None)
    verb = VERBS.get(name)
    if verb is None or not all(request.user.has_perm(one) for one in verb.permissions):
        raise PermissionDenied
    verb.act(source)
    log(source, f"media.{verb.action}", user=request.user)
    if verb.shows_key:
        request.session["fresh_input"] = source.pk
    if verb.told:
        messages.success(request, verb.told)
    return redirect("entrees-video:inspect", pk)
