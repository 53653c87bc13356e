"""Partners in the editor: partners, campaigns, spots, exclusions, the report."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from sponsors import admin_views, forms
from sponsors.models import Campaign, Creative, Exclusion, Sponsor, WallPicture


class KeptPermissions(ModelPermissionPolicy):
    """What was sold and counted is kept: it is ended or refused, never deleted by hand."""

    def user_has_permission(self, user, action: str) -> bool:
        return action != "delete" and super().user_has_permission(user, action)


for model in (Sponsor, Campaign, Creative, WallPicture):
    register_permission_policy(model, KeptPermissions(model))


class SponsorViewSet(ModelViewSet):
    model = Sponsor
    name = "partenaires"
    icon = "group"
    list_display = ["name", "url"]
    search_fields = ["name"]
    copy_view_enabled = False
    panels = [FieldPanel("name"), FieldPanel("logo"), FieldPanel("url")]


class CampaignViewSet(ModelViewSet):
    model = Campaign
    name = "campagnes"
    icon = "calendar-alt"
    list_display = ["__str__", "state", "starts_on", "ends_on", "weight", "contract_no"]
    list_filter = ["state", "sponsor", "is_house"]
    search_fields = ["name", "contract_no"]
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = admin_views.CampaignInspect
    inspect_template_name = "sponsors/campaign.html"
    inspect_view_fields = [
        "sponsor", "name", "contract_no", "state", "starts_on", "ends_on", "weight", "is_house",
        "channels", "category", "approved_at",
    ]
    panels = [
        FieldPanel("sponsor"),
        FieldRowPanel([FieldPanel("name"), FieldPanel("contract_no")]),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")], heading=_("Dates")),
        MultiFieldPanel(
            [FieldPanel("channels"), FieldPanel("category"), FieldPanel("weight"),
             FieldPanel("is_house")],
            heading=_("Où et combien"),
        ),
    ]

    def get_edit_handler(self):
        handler = super().get_edit_handler()
        handler.base_form_class = forms.CampaignForm
        return handler

    def get_urlpatterns(self):
        decide = path(
            "decision/<int:pk>/<slug:name>/", admin_views.decide_campaign, name="decide"
        )
        return [*super().get_urlpatterns(), decide]


class CreativeViewSet(ModelViewSet):
    model = Creative
    name = "spots"
    icon = "media"
    list_display = ["title", "campaign", "state", "asset"]
    list_filter = ["state", "campaign"]
    search_fields = ["title"]
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = admin_views.CreativeInspect
    inspect_template_name = "sponsors/creative.html"
    inspect_view_fields = [
        "campaign", "title", "skip_after", "state", "approved_by", "approved_at",
    ]

    def get_form_class(self, for_update=False):
        return forms.CreativeWordsForm if for_update else forms.CreativeForm

    def get_urlpatterns(self):
        decide = path(
            "decision/<int:pk>/<slug:name>/", admin_views.decide_creative, name="decide"
        )
        return [*super().get_urlpatterns(), decide]


class WallPictureViewSet(ModelViewSet):
    model = WallPicture
    name = "images-mur"
    icon = "image"
    menu_label = _("Images des murs")
    list_display = ["title", "campaign", "place", "state"]
    list_filter = ["state", "place", "campaign"]
    search_fields = ["title"]
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = admin_views.WallPictureInspect
    inspect_template_name = "sponsors/wall_picture.html"
    inspect_view_fields = [
        "campaign", "title", "place", "format", "seconds", "state", "approved_by", "approved_at",
    ]
    panels = [
        FieldPanel("campaign"),
        FieldPanel("title"),
        FieldPanel("picture"),
        FieldRowPanel([FieldPanel("place"), FieldPanel("format"), FieldPanel("seconds")]),
    ]

    def get_edit_handler(self):
        handler = super().get_edit_handler()
        handler.base_form_class = forms.WallPictureForm
        return handler

    def get_urlpatterns(self):
        decide = path(
            "decision/<int:pk>/<slug:name>/", admin_views.decide_picture, name="decide"
        )
        return [*super().get_urlpatterns(), decide]


class ExclusionViewSet(ModelViewSet):
    model = Exclusion
    name = "exclusions"
    icon = "cross"
    list_display = ["category", "page"]
    copy_view_enabled = False
    panels = [
        FieldPanel("category"),
        PageChooserPanel("page", ["channels.ChannelPage", "channels.BroadcastPage"]),
    ]


class ReportItem(MenuItem):
    def is_shown(self, request) -> bool:
        return request.user.has_perm("sponsors.view_campaign")


class ReportViewSet(ViewSet):
    name = "rapport-partenaires"
    icon = "doc-full-inverse"
    menu_label = _("Rapport")
    menu_item_class = ReportItem
    menu_url = reverse_lazy("rapport-partenaires:index")

    def get_urlpatterns(self):
        return [path("", admin_views.Report.as_view(), name="index")]


class Partners(ModelViewSetGroup):
    items = (
        SponsorViewSet(),
        CampaignViewSet(),
        CreativeViewSet(),
        WallPictureViewSet(),
        ExclusionViewSet(),
        ReportViewSet(),
    )
    menu_label = _("Partenaires")
    menu_icon = "group"
    menu_order = 360


@hooks.register("register_admin_viewset")
def register_partners() -> Partners:
    return Partners()


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(
        content_type__app_label="sponsors", codename="approve_creative"
    )


@hooks.register("register_log_actions")
def log_actions(actions) -> None:
    for state, label, done in (
        ("approved", _("Valider"), _("Validé")),
        ("refused", _("Refuser"), _("Refusé")),
        ("paused", _("Mettre en pause"), _("Mis en pause")),
        ("ended", _("Terminer"), _("Terminé")),
    ):
        actions.register_action(f"sponsors.{state}", label, done)
