"""Video inputs in the editor: who may make them, see their key, change it, close them."""

from django.contrib.auth.models import Permission
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from media import input_views
from media.models import Input


class KeptPermissions(ModelPermissionPolicy):
    """Lives remember through which door they came: an input is closed, never deleted."""

    def user_has_permission(self, user, action: str) -> bool:
        return action != "delete" and super().user_has_permission(user, action)


register_permission_policy(Input, KeptPermissions(Input))


class InputViewSet(ModelViewSet):
    model = Input
    name = "entrees-video"
    icon = "media"
    menu_label = _("Entrées vidéo")
    menu_order = 340
    add_to_admin_menu = True
    list_display = ["name", input_views.SendingColumn("sending", label=_("Maintenant")), "srt_port"]
    search_fields = ["name"]
    ordering = ["name"]
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = input_views.InputInspect
    inspect_template_name = "media/input.html"
    index_view_class = input_views.InputIndex
    inspect_view_fields = ["name", "created_at", "revoked_at"]

    def get_form_class(self, for_update=False):
        return input_views.InputForm

    def get_urlpatterns(self):
        act = path("action/<int:pk>/<slug:name>/", input_views.act, name="act")
        return [*super().get_urlpatterns(), act]


@hooks.register("register_admin_viewset")
def register_inputs() -> InputViewSet:
    return InputViewSet()


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(
        content_type__app_label="media",
        codename__in=["add_input", "change_input", "view_input"],
    )


@hooks.register("register_log_actions")
def log_actions(actions) -> None:
    for action, label, done in (
        ("show_key", _("Afficher la clé"), _("Clé affichée")),
        ("rotate_key", _("Changer la clé"), _("Clé changée")),
        ("cut", _("Couper l'encodeur"), _("Encodeur coupé")),
        ("revoke", _("Fermer l'entrée"), _("Entrée fermée")),
    ):
        actions.register_action(f"media.{action}", label, done)
