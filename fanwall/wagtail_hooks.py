"""Walls in the editor: made for a broadcast, their rules, the way to their pages.

Photos have no screen here and never enter Wagtail's image library.
"""

from django.contrib.auth.models import Permission
from django.shortcuts import redirect
from django.urls import path, re_path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from fanwall import alarms, walls
from fanwall.models import Wall
from fanwall.views import register


class WallForm(WagtailAdminModelForm):
    def save(self, commit: bool = True) -> Wall:
        """Only what was changed: the row's state, numbers and chain move while somebody edits."""
        if not commit or self.instance.pk is None:
            wall = super().save(commit=commit)
            return walls.furnish(wall) if commit else wall
        return walls.set_rules(super().save(commit=False), self.changed_data, _author(self))


def _author(form: WallForm) -> int | None:
    return getattr(form.for_user, "pk", None)


class WallPermissions(ModelPermissionPolicy):
    def user_has_permission(self, user, action: str) -> bool:
        """A wall is never deleted by hand: its photos and decisions follow the retention."""
        return action != "delete" and super().user_has_permission(user, action)


register_permission_policy(Wall, WallPermissions(Wall))


class PagesColumn(Column):
    def get_value(self, instance: Wall):
        """Where to moderate and to drive the screens, the code to print, what was decided."""
        return format_html(
            '<a href="{}">{}</a> · <a href="{}">{}</a> · <a href="{}">{}</a> · <a href="{}">{}</a>',
            reverse("fanwall:moderation", args=[instance.code]),
            _("Modérer"),
            reverse("fanwall:drive", args=[instance.code]),
            _("Piloter les écrans"),
            reverse("fanwall:poster", args=[instance.code]),
            _("Adresses et QR à imprimer"),
            reverse("murs:register", args=[instance.pk]),
            _("Registre"),
        )


class WallViewSet(ModelViewSet):
    model = Wall
    icon = "image"
    name = "murs"
    menu_label = _("Murs du public")
    menu_order = 350
    add_to_admin_menu = True
    list_display = ["__str__", "state", PagesColumn("pages", label=_("Pages"))]
    list_filter = ["state"]
    copy_view_enabled = False
    panels = [
        HelpPanel(
            _("L'ouverture, la pause et la fin se décident sur la page de modération ; les écrans, "
              "leur disposition et leurs codes, sur la page « Piloter les écrans ».")
        ),
        FieldPanel("broadcast"),
        MultiFieldPanel(
            [FieldPanel("minors"), FieldPanel("four_eyes"), FieldPanel("off_air")],
            heading=_("Prudence"),
        ),
        MultiFieldPanel([FieldPanel("phases"), FieldPanel("blackout")], heading=_("Écrans")),
        MultiFieldPanel(
            [
                FieldPanel("photos_per_device"),
                FieldPanel("queue_limit"),
                FieldPanel("lease_s"),
                FieldPanel("retention_days"),
            ],
            heading=_("Limites"),
        ),
    ]

    def get_edit_handler(self):
        handler = super().get_edit_handler()
        handler.base_form_class = WallForm
        return handler

    def get_urlpatterns(self):
        page = path("registre/<int:pk>/", register.Register.as_view(), name="register")
        file = re_path(
            r"^registre/(?P<pk>\d+)/registre\.(?P<form>csv|json)$", register.download,
            name="register_file",
        )
        return [*super().get_urlpatterns(), page, file]


@hooks.register("register_admin_viewset")
def register_walls() -> WallViewSet:
    return WallViewSet()


class AlarmPanel(Component):
    order = 5
    template_name = "fanwall/admin/alarm_panel.html"

    def get_context_data(self, parent_context) -> dict:
        user = parent_context["request"].user
        told = user.has_perm("fanwall.view_wall") or user.has_perm(register.PERMISSION)
        return {"faults": alarms.sentences(timezone.now()) if told else []}


@hooks.register("construct_homepage_panels")
def add_alarms(request, panels) -> None:
    panels.append(AlarmPanel())


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(
        content_type__app_label="fanwall", codename__in=["moderate_wall", "read_register", "view_wall"]
    )


@hooks.register("register_log_actions")
def log_actions(actions) -> None:
    for name, label in (
        ("fanwall.export_register", _("Registre du mur exporté")),
        ("fanwall.forget", _("Mur du public supprimé avec ses décisions")),
    ):
        actions.register_action(name, label, label)


@hooks.register("before_delete_page")
def keep_decisions(request, page):
    """A page takes its wall along, and with it decisions that the database does not let go."""
    kept = Wall.objects.filter(broadcast__page__path__startswith=page.path, audit_seq__gt=0)
    if not kept.exists():
        return None
    messages.error(request, _(
        "Ce direct a un mur du public, dont les décisions sont conservées : dépubliez la page au "
        "lieu de la supprimer."
    ))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_bulk_action")
def keep_decisions_of_many(request, action_type, objects, action):
    if action_type != "delete":
        return None
    for page in objects:
        if hasattr(page, "path") and (answer := keep_decisions(request, page)):
            return answer
    return None
