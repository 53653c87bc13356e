"""The manifest of a screen: all that its page obeys, read as one, under a number that only grows."""

import hashlib
import io
from functools import lru_cache
from pathlib import Path

import segno
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from chartreslive import push
from fanwall import scores, screens
from fanwall.models import Photo, Screen, Wall

HERE = Path(__file__).parent


def of(screen: Screen, asked: str = "") -> dict:
    """What this screen shows; `asked` comes back, so that no cache answers in our place."""
    wall, photos = read(screen.wall, screen.kind)
    return compose(screen, wall, photos) | {"asked": asked[:40]}


def read(wall: Wall, kind: str) -> tuple[Wall, list[Photo]]:
    """The wall with its photos for such screens, and the number that belongs to both."""
    for _attempt in range(5):
        wall.refresh_from_db()
        photos = screens.shown_photos(wall, kind=kind)
        # A change in between would put old items under a new number, or the reverse.
        now_at = Wall.objects.values_list("manifest_seq", flat=True).get(pk=wall.pk)
        if now_at == wall.manifest_seq:
            break
    return wall, photos


def compose(screen: Screen, wall: Wall, photos: list[Photo]) -> dict:
    lease_ms = wall.lease_s * 1000
    return {
        "epoch": str(wall.epoch),
        "seq": wall.manifest_seq,
        "state": wall.state,
        "running": wall.running,
        "panic": wall.panic,
        "panic_seq": wall.panic_seq,
        "blackout": wall.blackout,
        "lease_ms": lease_ms,
        "layout": screen.layout,
        "format": screen.format,
        "kind": screen.kind,
        "safe_area": screen.safe_area,
        "reload_seq": screen.reload_seq,
        "version": version(),
        "items": [_item(photo, lease_ms) for photo in photos],
        "score": scores.of(wall, timezone.now()),
        "qr": settings.TV_BASE_URL + reverse("fanwall:phone", args=[wall.code]),
        "push": push.address(screens.topic(screen)),
    }


def _item(photo: Photo, lease_ms: int) -> dict:
    return {
        "sha": photo.display_sha256,
        "name": photo.name,
        "until_ms": lease_ms,
        "width": photo.width,
        "height": photo.height,
    }


@lru_cache(maxsize=1)
def version() -> str:
    """Of the screen's page: another one makes screens load it again, at a quiet moment."""
    folder = HERE / "static" / "fanwall"
    files = [*folder.glob("screen*"), *folder.glob("base.css"),
             HERE / "templates" / "fanwall" / "screen.html"]
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@lru_cache(maxsize=64)
def qr_svg(text: str) -> bytes:
    """A code that reads from the far stand: level Q, four modules of quiet, black on white."""
    out = io.BytesIO()
    code = segno.make(text, error="q", micro=False)
    code.save(out, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, xmldecl=False)
    return out.getvalue()
