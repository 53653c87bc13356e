"""The programme in Wagtail: the dashboard's buttons, the way to the encoder and the control room."""

from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets import Button
from wagtail.log_actions import log

from channels import access, archives, door, preflight, schedule, staff
from channels.models import Broadcast, BroadcastPage, ChannelPage

GRANTABLE = (
    "operate_broadcast",
    "view_stream_key",
    "add_retentionrule",
    "change_retentionrule",
    "delete_retentionrule",
    "view_retentionrule",
    "add_eliminationlist",
    "change_eliminationlist",
    "delete_eliminationlist",
    "view_eliminationlist",
    "sign_eliminationlist",
    "view_deletion",
)


class PlanPanel(Component):
    """One click from the dashboard to a new live in a channel."""

    order = 10
    template_name = "channels/admin/plan_panel.html"

    def get_context_data(self, parent_context) -> dict:
        user = parent_context["request"].user
        return {
            "channels": [
                channel
                for channel in ChannelPage.objects.live()
                if channel.permissions_for_user(user).can_add_subpage()
            ],
            "on_air": Broadcast.objects.on_air().select_related("page", "recording"),
            "upcoming": Broadcast.objects.upcoming().select_related("page", "recording")[:5],
        }


@hooks.register("construct_homepage_panels")
def add_plan_panel(request, panels) -> None:
    panels += [PlanPanel(), archives.ArchivesPanel()]


@hooks.register("register_admin_viewset")
def register_archives() -> archives.Archives:
    return archives.Archives()


@hooks.register("register_reports_menu_item")
def deletions_item() -> MenuItem:
    return MenuItem(_("Registre des suppressions"), reverse("deletions"), icon_name="bin", order=900)


@hooks.register("register_admin_urls")
def deletions_urls() -> list:
    report = archives.DeletionReport
    return [
        path("rapports/suppressions/", report.as_view(), name="deletions"),
        path(
            "rapports/suppressions/liste/",
            report.as_view(results_only=True),
            name="deletions_results",
        ),
    ]


@hooks.register("register_admin_menu_item")
def control_rooms_item() -> MenuItem:
    return MenuItem(_("Régie"), reverse("control_rooms"), icon_name="media", order=50)


@hooks.register("before_serve_page", order=100)  # after Wagtail's own restrictions
def guard(page, request, serve_args, serve_kwargs):
    if isinstance(page, BroadcastPage):
        return door.serve(page, request, serve_args, serve_kwargs)
    return None


@hooks.register("after_create_page")
def show_encoder(request, page):
    """A new live is booked at once, and its author sees what to copy into OBS."""
    if not isinstance(page, BroadcastPage):
        return None
    broadcast = schedule.book(page)
    grant_wish(request, page)
    warn_of_crowd(request, broadcast)
    if not staff.may(request.user, broadcast, staff.SEE_KEY):
        return None
    request.session["fresh_key"] = broadcast.public_id
    return redirect("encoder", broadcast.public_id)


@hooks.register("after_edit_page")
def keep_in_step(request, page) -> None:
    if isinstance(page, BroadcastPage) and page.live:
        warn_of_crowd(request, schedule.book(page))
    grant_wish(request, page)


def warn_of_crowd(request, broadcast: Broadcast) -> None:
    """While there is time to plan otherwise."""
    told = preflight.crowd_warning(broadcast.recording)
    if told:
        messages.warning(request, told)


@hooks.register("before_publish_page")
def protect_first(request, page) -> None:
    """A page that is published protected was never public, not for a moment."""
    if isinstance(page, BroadcastPage) and hasattr(page, "wished_access"):
        schedule.book(page)
        grant_wish(request, page)


@hooks.register("after_copy_page")
def protect_copy(request, page, new_page) -> None:
    source = Broadcast.objects.filter(page_id=page.pk).first()
    if source and isinstance(new_page.specific, BroadcastPage):
        access.copy(source, schedule.book(new_page.specific))


def grant_wish(request, page) -> None:
    """What the panel "Accès" asked for, once."""
    wish = page.__dict__.pop("wished_access", None)
    broadcast = Broadcast.objects.filter(page_id=page.pk).select_related("page", "recording").first()
    if wish is None or broadcast is None:
        return
    before = (broadcast.generation, broadcast.replay_from)
    access.apply(broadcast, access.Wish(**wish))
    if (broadcast.generation, broadcast.replay_from) != before:
        log(broadcast.page, "channels.change_access", user=request.user)


@hooks.register("register_page_header_buttons")
def header_buttons(page, user, view_name, next_url=None):
    broadcast = Broadcast.objects.filter(page_id=page.pk).select_related("recording").first()
    if broadcast is None:
        return
    places = (
        (_("Régie"), "control_room", "media", staff.OPERATE),
        (_("Tout est prêt ?"), "preflight", "check", staff.OPERATE),
        (_("Réglages de l'encodeur"), "encoder", "cog", staff.SEE_KEY),
    )
    for label, name, icon, permission in places:
        if staff.may(user, broadcast, permission):
            yield Button(label, reverse(name, args=[broadcast.public_id]), icon_name=icon)


@hooks.register("register_log_actions")
def log_actions(actions) -> None:
    actions.register_action(
        "channels.change_access", _("Changer l'accès"), _("Accès au direct changé")
    )
    for name, label in (
        ("channels.slate_begin", _("Écran d'attente : début")),
        ("channels.slate_end", _("Écran d'attente : fin")),
        ("channels.closed_begin", _("Huis clos : début")),
        ("channels.closed_end", _("Huis clos : fin")),
        ("channels.sign_list", _("Bordereau d'élimination signé")),
        ("channels.choose_input", _("Entrée à l'antenne choisie")),
    ):
        actions.register_action(name, label, label)
    actions.register_action(
        "channels.change_key", _("Changer la clé de diffusion"), _("Clé de diffusion changée")
    )
    actions.register_action(
        "channels.change_relays", _("Changer les relais"), _("Relais changés")
    )
    actions.register_action(
        "channels.show_key", _("Afficher la clé de diffusion"), _("Clé de diffusion affichée")
    )


@hooks.register("register_permissions")
def permissions():
    from django.contrib.auth.models import Permission  # noqa: PLC0415 (needs the app registry)

    return Permission.objects.filter(
        content_type__app_label="channels", codename__in=GRANTABLE
    )
