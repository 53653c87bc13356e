"""Walls in the editor: made for a broadcast, their rules, the way to their pages.

Photos have no screen here and never enter Wagtail's image library.
"""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from fanwall import walls
from fanwall.models import Wall


class WallForm(WagtailAdminModelForm):
    def save(self, commit: bool = True) -> Wall:
        wall = super().save(commit=commit)
        return walls.furnish(wall) if commit else wall


class WallPermissions(ModelPermissionPolicy):
    def user_has_permission(self, user, action: str) -> bool:
        """A wall is never deleted by hand: its photos and decisions follow the retention."""
        return action != "delete" and super().user_has_permission(user, action)


register_permission_policy(Wall, WallPermissions(Wall))


class PagesColumn(Column):
    def get_value(self, instance: Wall):
        """Where to moderate and to drive the screens, and the code to print."""
        return format_html(
            '<a href="{}">{}</a> · <a href="{}">{}</a> · <a href="{}">{}</a>',
            reverse("fanwall:moderation", args=[instance.code]),
            _("Modérer"),
            reverse("fanwall:drive", args=[instance.code]),
            _("Piloter les écrans"),
            reverse("fanwall:poster", args=[instance.code]),
            _("Adresses et QR à imprimer"),
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


@hooks.register("register_admin_viewset")
def register_walls() -> WallViewSet:
    return WallViewSet()
