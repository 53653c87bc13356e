"""Which photos a screen may show, and what staff read of the screens.

`displayable` is written once: manifests list by it and the byte route serves by it.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F, Prefetch
from django.utils.translation import gettext as _

from fanwall import spool
from fanwall.errors import NotFound
from fanwall.models import Approval, Photo, Screen, Wall

MOST_ITEMS = 60  # what a screen turns around; older photos make room
OFFLINE_AFTER = timedelta(seconds=6)
SHA256 = re.compile(r"^[0-9a-f]{64}$")
AGREEMENT = {Screen.Kind.VENUE: "screen", Screen.Kind.AIR: "air"}


@dataclass(frozen=True)
class Facts:
    """All that decides whether a photo may be on a screen now."""

    state: str
    sha: str
    approved_sha: str  # of the live approval, or empty
    by_human: bool
    seconded: bool
    four_eyes: bool
    agreed: bool  # to this kind of screen
    withdrawn: bool
    wall_shows: bool  # on this kind of screen


def displayable(facts: Facts) -> bool:
    """Every condition must hold; what is unknown does not show."""
    return (
        facts.wall_shows
        and facts.state == Photo.State.APPROVED
        and facts.sha != ""
        and facts.sha == facts.approved_sha
        and facts.by_human
        and (facts.seconded or not facts.four_eyes)
        and facts.agreed
        and not facts.withdrawn
    )


def facts_of(photo: Photo, wall: Wall, kind: str) -> Facts:
    approval = next(iter(photo.live_approvals), None)
    return Facts(
        state=photo.state,
        sha=photo.display_sha256,
        approved_sha=approval.display_sha256 if approval else "",
        by_human=approval is not None and approval.by_id is not None,
        seconded=approval is not None and approval.seconded_by_id is not None,
        four_eyes=wall.four_eyes,
        agreed=photo.consent.ticks.get(AGREEMENT[kind]) is True,
        withdrawn=photo.consent.withdrawn_at is not None,
        wall_shows=wall.shows_photos if kind == Screen.Kind.VENUE else wall.shows_on_air,
    )


def shown_photos(
    wall: Wall, sha: str | None = None, kind: str = Screen.Kind.VENUE
) -> list[Photo]:
    """The photos that such a screen may show now, the newest decisions first."""
    live = Prefetch(
        "approvals", Approval.objects.filter(revoked_at=None), to_attr="live_approvals"
    )
    approved = wall.photos.filter(
        state=Photo.State.APPROVED, **{f"consent__ticks__{AGREEMENT[kind]}": True}
    ).select_related("consent")
    if sha is not None:
        approved = approved.filter(display_sha256=sha)
    candidates = approved.prefetch_related(live).order_by("-decided_at", "pk")[: MOST_ITEMS * 2]
    return [each for each in candidates if displayable(facts_of(each, wall, kind))][:MOST_ITEMS]


def find(token: str) -> Screen:
    digest = hashlib.sha256(token.encode()).hexdigest()
    found = Screen.objects.select_related("wall").filter(token_sha256=digest).order_by().first()
    if found is None:
        raise NotFound(_("Cet écran n'existe pas ou son adresse a changé."))
    return found


def picture(screen: Screen, sha: str) -> bytes:
    """The bytes of a photo that this screen may show now; anything else does not exist."""
    if SHA256.match(sha):
        for photo in shown_photos(screen.wall, sha, screen.kind):
            data = spool.display(photo)
            if data is not None:
                return data
    raise NotFound(_("Cette photo n'est pas à l'écran."))


def is_online(screen: Screen, now: datetime) -> bool:
    return screen.last_seen is not None and now - screen.last_seen < OFFLINE_AFTER


def desk_view(wall: Wall, now: datetime) -> list[dict]:
    """What each screen shows, for those who can take it away."""
    return [
        {
            "name": screen.name,
            "online": is_online(screen, now),
            "black": screen.showing.get("black", False),
            "visible": screen.showing.get("visible", True),
            "showing": screen.showing.get("shas", []),
        }
        for screen in wall.screens.all()
    ]


def topic(screen: Screen) -> str:
    return f"fanwall-screen-{screen.pk}-{screen.nonce}"


def desk_topic(wall_id: int) -> str:
    return f"fanwall-desk-{wall_id}"


def bump(wall_id: int) -> None:
    """What screens show changed: the next manifest has a higher number."""
    Wall.objects.filter(pk=wall_id).update(manifest_seq=F("manifest_seq") + 1)
