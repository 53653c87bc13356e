"""What a big screen shows, and what it says that it shows.

`displayable` is written once: the manifest lists by it and the byte route serves by it.
"""

import hashlib
import io
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

import segno
from django.conf import settings
from django.db.models import Prefetch
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from chartreslive import push
from fanwall import spool
from fanwall.errors import FanwallError, NotFound
from fanwall.models import Approval, Photo, Screen, ScreenPlay, Wall

MOST_ITEMS = 60  # what a screen turns around; older photos make room
OFFLINE_AFTER = timedelta(seconds=6)
SHA256 = re.compile(r"^[0-9a-f]{64}$")
BOOT = re.compile(r"^[A-Za-z0-9-]{8,32}$")


@dataclass(frozen=True)
class Facts:
    """All that decides whether a photo may be on a screen now."""

    state: str
    sha: str
    approved_sha: str  # of the live approval, or empty
    by_human: bool
    seconded: bool
    four_eyes: bool
    agreed_to_screen: bool
    withdrawn: bool
    wall_shows: bool


def displayable(facts: Facts) -> bool:
    """Every condition must hold; what is unknown does not show."""
    return (
        facts.wall_shows
        and facts.state == Photo.State.APPROVED
        and facts.sha != ""
        and facts.sha == facts.approved_sha
        and facts.by_human
        and (facts.seconded or not facts.four_eyes)
        and facts.agreed_to_screen
        and not facts.withdrawn
    )


def facts_of(photo: Photo, wall: Wall) -> Facts:
    approval = next(iter(photo.live_approvals), None)
    return Facts(
        state=photo.state,
        sha=photo.display_sha256,
        approved_sha=approval.display_sha256 if approval else "",
        by_human=approval is not None and approval.by_id is not None,
        seconded=approval is not None and approval.seconded_by_id is not None,
        four_eyes=wall.four_eyes,
        agreed_to_screen=photo.consent.ticks.get("screen") is True,
        withdrawn=photo.consent.withdrawn_at is not None,
        wall_shows=wall.shows_photos,
    )


def shown_photos(wall: Wall, sha: str | None = None) -> list[Photo]:
    """The photos that screens may show now, the newest decisions first."""
    live = Prefetch(
        "approvals", Approval.objects.filter(revoked_at=None), to_attr="live_approvals"
    )
    approved = wall.photos.filter(state=Photo.State.APPROVED).select_related("consent")
    if sha is not None:
        approved = approved.filter(display_sha256=sha)
    candidates = approved.prefetch_related(live).order_by("-decided_at", "pk")[: MOST_ITEMS * 2]
    return [photo for photo in candidates if displayable(facts_of(photo, wall))][:MOST_ITEMS]


def find(token: str) -> Screen:
    digest = hashlib.sha256(token.encode()).hexdigest()
    screen = Screen.objects.select_related("wall__broadcast__page").filter(token_sha256=digest)
    found = screen.first()
    if found is None:
        raise NotFound(_("Cet écran n'existe pas ou son adresse a changé."))
    return found


def manifest(screen: Screen) -> dict:
    """What this screen shows. Its number and its items are read as one: see the loop."""
    wall = screen.wall
    for _attempt in range(5):
        wall.refresh_from_db()
        photos = shown_photos(wall)
        # A change in between would put old items under a new number, or the reverse.
        now_at = Wall.objects.values_list("manifest_seq", flat=True).get(pk=wall.pk)
        if now_at == wall.manifest_seq:
            break
    lease_ms = wall.lease_s * 1000
    return {
        "epoch": str(wall.epoch),
        "seq": wall.manifest_seq,
        "state": wall.state,
        "panic": wall.panic,
        "panic_seq": wall.panic_seq,
        "lease_ms": lease_ms,
        "layout": screen.layout,
        "items": [_item(photo, lease_ms) for photo in photos],
        "qr": settings.TV_BASE_URL + reverse("fanwall:phone", args=[wall.code]),
        "push": push.address(topic(screen)),
    }


def picture(screen: Screen, sha: str) -> bytes:
    """The bytes of a photo that this screen may show now; anything else does not exist."""
    if SHA256.match(sha):
        for photo in shown_photos(screen.wall, sha):
            data = spool.display(photo)
            if data is not None:
                return data
    raise NotFound(_("Cette photo n'est pas à l'écran."))


def heartbeat(screen: Screen, beat: dict) -> None:
    """The screen says what is on its glass, and which photos came on since the last beat."""
    boot, shas, plays = beat.get("boot"), beat.get("showing"), beat.get("plays", [])
    if not (isinstance(boot, str) and BOOT.match(boot) and _are_shas(shas)
            and isinstance(plays, list) and len(plays) <= 60):
        raise FanwallError("malformed", _("Ce message d'écran n'a pas la forme attendue."))
    now = timezone.now()
    Screen.objects.filter(pk=screen.pk).update(
        boot_id=boot,
        last_seen=now,
        showing={
            "shas": shas,
            "black": beat.get("black") is True,
            "visible": beat.get("visible") is not False,
        },
    )
    _record_plays(screen, boot, plays, now)


def desk_view(wall: Wall, now: datetime) -> list[dict]:
    """What each screen shows, for those who can take it away."""
    return [
        {
            "name": screen.name,
            "online": screen.last_seen is not None and now - screen.last_seen < OFFLINE_AFTER,
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


@lru_cache(maxsize=64)
def qr_svg(text: str) -> bytes:
    """A code that reads from the far stand: level Q, four modules of quiet, black on white."""
    out = io.BytesIO()
    code = segno.make(text, error="q", micro=False)
    code.save(out, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, xmldecl=False)
    return out.getvalue()


def _item(photo: Photo, lease_ms: int) -> dict:
    return {
        "sha": photo.display_sha256,
        "name": photo.name,
        "until_ms": lease_ms,
        "width": photo.width,
        "height": photo.height,
    }


def _are_shas(value) -> bool:
    return (
        isinstance(value, list) and len(value) <= 24
        and all(isinstance(sha, str) and SHA256.match(sha) for sha in value)
    )


def _record_plays(screen: Screen, boot: str, plays: list, now: datetime) -> None:
    wanted = {}
    for play in plays:
        number, sha = (play.get("n"), play.get("sha")) if isinstance(play, dict) else (None, None)
        if type(number) is int and 0 <= number < 2**31 and _are_shas([sha]):
            wanted[number] = sha
    if not wanted:
        return
    known = dict(
        screen.wall.photos.filter(
            display_sha256__in=wanted.values(), state=Photo.State.APPROVED
        ).values_list("display_sha256", "pk")
    )
    rows = [
        ScreenPlay(screen=screen, photo_id=known[sha], boot_id=boot, number=number, at=now)
        for number, sha in wanted.items()
        if sha in known
    ]
    ScreenPlay.objects.bulk_create(rows, ignore_conflicts=True)
