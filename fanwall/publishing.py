"""What leaves the stadium: the gallery of the site, the moments beside a replay.

Each has its own tick and its own conditions of place and time; all else that must hold for a photo
is said once, in `screens.displayable`.
"""

from dataclasses import replace

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from channels.models import Broadcast
from fanwall import screens, spool
from fanwall.errors import NotFound
from fanwall.models import Approval, Photo, Screen, Wall

SITE, REPLAY = "site", "replay"
MOST = 600


def publishable(facts: screens.Facts, *, agreed: bool, opens: bool) -> bool:
    """As on a screen, but for another use: agreed to that one, and its place is open."""
    return screens.displayable(replace(facts, agreed=agreed, wall_shows=opens))


def opens(wall: Wall, use: str) -> bool:
    """Whether anything of this wall may be seen there now. Black on the screens is black here."""
    broadcast = wall.broadcast
    if wall.panic or not broadcast.page.live or not broadcast.is_open:
        return False
    if use == REPLAY:
        return broadcast.has_replay and not wall.off_air
    return wall.state == Wall.State.ENDED or broadcast.state == Broadcast.State.ENDED


def published(wall: Wall, use: str, sha: str | None = None) -> list[Photo]:
    """The photos that strangers may see there, in the order in which they were accepted."""
    if not opens(wall, use):
        return []
    live = Prefetch(
        "approvals", Approval.objects.filter(revoked_at=None), to_attr="live_approvals"
    )
    approved = wall.photos.filter(state=Photo.State.APPROVED).select_related("consent")
    if sha is not None:
        approved = approved.filter(display_sha256=sha)
    candidates = approved.prefetch_related(live).order_by("decided_at", "pk")[:MOST]
    return _once(
        photo
        for photo in candidates
        if publishable(
            screens.facts_of(photo, wall, Screen.Kind.VENUE),
            agreed=photo.consent.ticks.get(use) is True, opens=True,
        )
    )


def picture(wall: Wall, use: str, sha: str) -> bytes:
    """The bytes that may be seen there now; anything else does not exist."""
    if screens.SHA256.match(sha):
        for photo in published(wall, use, sha):
            data = spool.display(photo)
            if data is not None:
                return data
    raise NotFound(_("Cette photo n'est pas publiée."))


def description(photo: Photo) -> str:
    """For who does not see it. Nobody describes a stranger's face: a name is what we know."""
    if photo.name:
        return _("Photo du public, envoyée par %(name)s") % {"name": photo.name}
    return _("Photo du public")


def _once(photos) -> list[Photo]:
    """The same picture sent by two people is one picture."""
    return list({photo.display_sha256: photo for photo in photos}.values())
