"""Founds a town: its home page, its four channels, its staff's roles. Doing it again adds nothing."""

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from wagtail.models import GroupPagePermission, Page, Site

from channels.models import ChannelPage
from chartreslive.home.models import HomePage, TextPage

CHANNELS = (
    ("sport", "C'Sport", _("Les matchs et les sportifs de l'agglomération.")),
    ("culture", "C'Culture", _("Concerts, expositions, patrimoine : la vie des scènes.")),
    ("business", "C'Business", _("Entreprises, emploi et innovation du territoire.")),
    ("agglo", "C'Agglo", _("Conseils, grands projets et vie des communes.")),
)
PAGES = (
    ("mentions-legales", _("Mentions légales")),
    ("donnees-personnelles", _("Données personnelles")),
    ("accessibilite", _("Accessibilité")),
)
# Role -> Wagtail page rights (on the whole site; channel-editor: on the channels, or on one of them
# by its group "channel-editor <slug>"), and model permissions.
ROLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "administrator": (("add", "change", "publish", "bulk_delete", "lock", "unlock"), ("*",)),
    "editor": (
        ("add", "change", "publish", "lock", "unlock"),
        (
            "channels.operate_broadcast",
            "channels.view_stream_key",
            "media.add_input",
            "media.change_input",
            "media.view_input",
            "ui.add_picture",
            "ui.change_picture",
            "ui.choose_picture",
            "fanwall.add_wall",
            "fanwall.change_wall",
            "fanwall.view_wall",
            "fanwall.moderate_wall",
            # The seller is not the approver.
            "sponsors.approve_creative",
        ),
    ),
    "channel-editor": (
        ("add", "change", "publish"),
        (
            "channels.operate_broadcast",
            "channels.view_stream_key",
            "ui.add_picture",
            "ui.choose_picture",
        ),
    ),
    "contributor": (("add",), ("ui.add_picture", "ui.choose_picture")),
    "operator": ((), ("channels.operate_broadcast", "channels.view_stream_key")),
    "moderator": ((), ("fanwall.moderate_wall", "fanwall.view_wall")),
    "sponsors": (
        (),
        (
            "ui.add_picture",
            "ui.choose_picture",
            "sponsors.delete_exclusion",
            *(
                f"sponsors.{verb}_{model}"
                for model in ("sponsor", "campaign", "creative", "exclusion", "wallpicture")
                for verb in ("add", "change", "view")
            ),
        ),
    ),
}


def found() -> HomePage:
    home = _home()
    for slug, title, tagline in CHANNELS:
        if not ChannelPage.objects.filter(slug=slug).exists():
            page = ChannelPage(title=title, slug=slug, tagline=tagline, color=slug)
            home.add_child(instance=page)
    for slug, title in PAGES:
        if not TextPage.objects.filter(slug=slug).exists():
            body = render_to_string(f"home/founding/{slug}.html")
            home.add_child(instance=TextPage(title=title, slug=slug, body=body))
    for role in ROLES:
        _found_role(role, role, [home] if role != "channel-editor" else _channels())
    for channel in _channels():
        _found_role("channel-editor", f"channel-editor {channel.slug}", [channel])
    return home


def _channels() -> list[ChannelPage]:
    return list(ChannelPage.objects.order_by("path"))


def _home() -> HomePage:
    home = HomePage.objects.first()
    if home is None:
        root = Page.get_first_root_node()
        welcome = root.get_children().first()
        home = HomePage(
            title=settings.WAGTAIL_SITE_NAME,
            slug="accueil",
            tagline=_("La télévision de Chartres métropole, en direct et à la demande."),
        )
        root.add_child(instance=home)
        Site.objects.update_or_create(
            is_default_site=True,
            defaults={
                "hostname": "localhost",
                "port": settings.TV_HTTP_PORT,
                "root_page": home,
                "site_name": settings.WAGTAIL_SITE_NAME,
            },
        )
        if welcome is not None:
            Page.objects.get(pk=welcome.pk).delete()
    return home


def _found_role(role: str, name: str, places: list[Page]) -> None:
    """A group with the role's rights, on these pages and what is below them."""
    group, created = Group.objects.get_or_create(name=name)
    if not created:
        return
    pages, models = ROLES[role]
    known = Permission.objects.select_related("content_type")
    for verb in pages:
        permission = known.get(content_type__app_label="wagtailcore", codename=f"{verb}_page")
        for place in places:
            GroupPagePermission.objects.create(group=group, page=place, permission=permission)
    group.permissions.add(known.get(codename="access_admin"))
    for name in models:
        if name != "*":
            app, codename = name.split(".")
            found = known.filter(content_type__app_label=app, codename=codename)
            group.permissions.add(*found)
