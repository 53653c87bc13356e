"""The wall's register in the editor: to read, to print, to take away."""

import json

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from fanwall import audit, register
from fanwall.models import Photo, Wall

PERMISSION = "fanwall.read_register"
LAST = 200  # decisions on the page; the files have all


class Register(WagtailAdminTemplateMixin, TemplateView):
    page_title = _("Registre du mur")
    header_icon = "list-ul"
    template_name = "fanwall/admin/register.html"

    def get_breadcrumbs_items(self) -> list[dict]:
        walls = {"url": reverse("murs:index"), "label": _("Murs du public")}
        return [*self.breadcrumbs_items, walls, {"url": "", "label": self.page_title}]

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perm(PERMISSION):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, pk: int, **kwargs) -> dict:
        walls = Wall.objects.select_related("broadcast__page")
        wall = get_object_or_404(walls, pk=pk)
        told = register.of(wall, timezone.now())
        return super().get_context_data(
            wall=wall,
            register=told,
            names={row["agent"]: row["name"] for row in told["agents"]},
            states=[(Photo.State(name).label, count)
                    for name, count in told["collected"]["states"].items()],
            last=told["decisions"][-LAST:][::-1],
            **kwargs,
        )


def download(request: HttpRequest, pk: int, form: str) -> HttpResponse:
    """The file; that it was taken is written in the chain and in the editor's log."""
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    wall = get_object_or_404(Wall.objects.select_related("broadcast__page"), pk=pk)
    told = register.of(wall, timezone.now())
    if form == "csv":
        text, kind = "\ufeff" + register.as_csv(told), "text/csv; charset=utf-8"
    else:
        text, kind = json.dumps(told, ensure_ascii=False, indent=1, default=str), "application/json"
    audit.record(wall.pk, "register", by_id=request.user.pk, form=form)
    log(wall, "fanwall.export_register", user=request.user, data={"form": form})
    response = HttpResponse(text, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="registre-mur-{wall.code}.{form}"'
    response["Cache-Control"] = "no-store"
    return response
