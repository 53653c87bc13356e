"""A town's small programme for the tests of public pages."""

from datetime import timedelta

from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Page, Site

from channels.models import Broadcast, BroadcastPage, ChannelPage
from chartreslive.home.models import HomePage, TextPage
from media.models import Recording


def town() -> HomePage:
    """The home page with its four channels and a text page."""
    Page.objects.filter(depth=2).delete()
    home = Page.objects.get(depth=1).add_child(
        instance=HomePage(title="Chartres.Live", slug="accueil", tagline="La télé d'ici"))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home})
    for color in ("sport", "culture", "business", "agglo"):
        home.add_child(instance=ChannelPage(
            title=f"C'{color.title()}", slug=color, color=color, tagline=f"Tout {color} !"))
    home.add_child(instance=TextPage(title="Mentions légales", slug="mentions", body="<p>Oui !</p>"))
    return home


def broadcast(title="Chartres – Blois", *, channel="sport", state="scheduled", hours=2.0, **fields):
    """A broadcast that starts in that many hours, in that state."""
    starts = timezone.now() + timedelta(hours=hours)
    replay = fields.pop("replay", False)
    parent = ChannelPage.objects.get(slug=channel)
    page = parent.add_child(instance=BroadcastPage(
        title=title, slug=slugify(title), starts_at=starts, ends_at=starts + timedelta(hours=2),
        **fields))
    page.save_revision().publish()
    Broadcast.objects.filter(page=page).delete()
    recording = Recording.objects.create(starts_at=starts, ends_at=page.ends_at)
    ran = state in ("live", "interrupted", "ended")
    return Broadcast.objects.create(
        page=page, channel=parent, recording=recording, state=state,
        started_at=starts if ran else None,
        ended_at=page.ends_at if state == "ended" else None,
        replay_at=page.ends_at if replay else None)
