"""Moments in Wagtail: what counts at each kind of event, and what each channel does by itself."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from replays.models import ChannelMoments, EventKind


class KeptKinds(ModelPermissionPolicy):
    """Decisions were made by its weights, and channels name it: a kind of event is not deleted."""

    def user_has_permission(self, user, action: str) -> bool:
        return action != "delete" and super().user_has_permission(user, action)


register_permission_policy(EventKind, KeptKinds(EventKind))


class EventKindViewSet(ModelViewSet):
    model = EventKind
    name = "genres-evenement"
    icon = "tag"
    menu_label = _("Genres d'événement")
    list_display = ["name", "threshold"]  # more leave the name no room
    search_fields = ["name"]
    copy_view_enabled = False
    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("slug")]),
        MultiFieldPanel(
            [
                FieldPanel("crowd"),
                FieldPanel("attack"),
                FieldPanel("clamour"),
                FieldPanel("reactions"),
                FieldPanel("replay"),
                FieldPanel("marker"),
                FieldPanel("threshold"),
            ],
            heading=_("Points"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("lead_in"), FieldPanel("lead_out")]),
                FieldPanel("apart"),
                FieldPanel("break_seconds"),
            ],
            heading=_("Durées"),
        ),
    ]


class ChannelMomentsViewSet(ModelViewSet):
    model = ChannelMoments
    name = "temps-forts-chaines"
    icon = "media"
    menu_label = _("Par chaîne")
    list_display = ["channel", "kind", "keep_from"]
    copy_view_enabled = False
    panels = [FieldPanel("channel"), FieldPanel("kind"), FieldPanel("keep_from")]


class Moments(ModelViewSetGroup):
    menu_label = _("Temps forts")
    menu_icon = "pick"
    menu_order = 260
    items = (EventKindViewSet, ChannelMomentsViewSet)
