"""Archives in Wagtail: rules of retention, elimination lists, the register, what needs a look."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin.ui.components import Component
from wagtail.admin.views.generic.models import CreateView, DeleteView, EditView, InspectView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from channels import retention
from channels.errors import ChannelsError
from channels.models import Broadcast, Deletion, EliminationList, RetentionRule
from channels.reports import GuardedReport
from media import forecast

SIGN = "channels.sign_eliminationlist"


class SignedStays(ModelPermissionPolicy):
    """What was signed is evidence: it is neither changed nor deleted."""

    def user_has_permission_for_instance(self, user, action: str, instance) -> bool:
        if instance.is_signed and action in ("change", "delete"):
            return False
        return super().user_has_permission_for_instance(user, action, instance)


register_permission_policy(EliminationList, SignedStays(EliminationList))


class PrepareList(CreateView):
    def save_instance(self):
        self.form.instance.prepared_by = self.request.user
        return super().save_instance()


class OnlyUnsigned:
    """The addresses of editing and deleting too, not only their buttons."""

    def get_object(self, *args):
        found = super().get_object(*args)
        if found.is_signed:
            raise PermissionDenied
        return found


class EditList(OnlyUnsigned, EditView):
    pass


class DeleteList(OnlyUnsigned, DeleteView):
    pass


class InspectList(InspectView):
    def get_context_data(self, **kwargs) -> dict:
        mine = self.object.prepared_by_id == self.request.user.pk
        may_sign = self.request.user.has_perm(SIGN) and not mine and not self.object.is_signed
        return super().get_context_data(may_sign=may_sign, **kwargs)


@require_POST
def sign(request: HttpRequest, pk: int) -> HttpResponse:
    if not request.user.has_perm(SIGN):
        raise PermissionDenied
    elimination = get_object_or_404(EliminationList, pk=pk)
    try:
        retention.sign(elimination, request.user)
        messages.success(request, _("Bordereau signé : la suppression se fera cette nuit."))
    except ChannelsError as error:
        messages.error(request, str(error.message))
    return redirect("bordereaux:inspect", pk)


class RetentionRuleViewSet(ModelViewSet):
    model = RetentionRule
    name = "conservation"
    icon = "history"
    menu_label = gettext_lazy("Règles de conservation")
    list_display = ["channel", "top_months", "lower_months", "mp4_months", "outside_days"]
    form_fields = [
        "channel",
        "top_months",
        "lower_months",
        "mp4_months",
        "outside_days",
        "removes_replay",
    ]
    copy_view_enabled = False


class EliminationListViewSet(ModelViewSet):
    model = EliminationList
    name = "bordereaux"
    icon = "form"
    menu_label = gettext_lazy("Bordereaux d'élimination")
    list_display = ["title", "scope", "prepared_by", "signed_by", "signed_at"]
    form_fields = ["title", "scope", "broadcasts"]
    copy_view_enabled = False
    inspect_view_enabled = True
    add_view_class = PrepareList
    inspect_view_class = InspectList
    edit_view_class = EditList
    delete_view_class = DeleteList
    inspect_template_name = "channels/admin/elimination_list.html"
    inspect_view_fields = [
        "title", "scope", "broadcasts", "prepared_by", "created_at", "signed_by", "signed_at",
    ]  # fmt: skip

    def get_urlpatterns(self):
        return [*super().get_urlpatterns(), path("signer/<int:pk>/", sign, name="sign")]


class Archives(ModelViewSetGroup):
    items = (RetentionRuleViewSet(), EliminationListViewSet())
    menu_label = gettext_lazy("Archives")
    menu_icon = "folder-open-inverse"
    menu_order = 345


class DeletionReport(GuardedReport):
    """The register: exported as a spreadsheet by Wagtail."""

    model = Deletion
    page_title = gettext_lazy("Registre des suppressions")
    header_icon = "bin"
    index_url_name = "deletions"
    index_results_url_name = "deletions_results"
    list_export = ["at", "public_id", "title", "what", "bytes", "rule", "elimination_list"]
    results_template_name = "channels/admin/deletions.html"
    any_permission_required = ["channels.view_deletion", SIGN]

    def get_queryset(self):
        return Deletion.objects.select_related("elimination_list").order_by("-at", "-pk")


class ArchivesPanel(Component):
    """On the dashboard, only when something is to be done."""

    order = 20
    template_name = "channels/admin/archives_panel.html"

    def get_context_data(self, parent_context) -> dict:
        red = Broadcast.objects.filter(recording__audit__verdict="red", ended_at__isnull=False)
        return {
            "warning": forecast.sentence(forecast.look()),
            "red": red.select_related("page", "recording").order_by("-ended_at")[:10],
        }
