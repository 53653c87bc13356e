"""The manifest of a screen: all that its page obeys, read as one, under a number that only grows."""

import hashlib
import io
import time
from functools import lru_cache
from pathlib import Path
from uuid import UUID

import segno
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from chartreslive import push
from fanwall import scores, screens, spool
from fanwall.models import Photo, Screen, Wall

HERE = Path(__file__).parent
KNOWN_FOR = 1.0  # s: several screens of one wall ask for the same thing within it

# (wall's epoch, kind) -> when it was read, and what.
_known: dict[tuple[UUID, str], tuple[float, Wall, list[Photo]]] = {}


def of(screen: Screen, asked: str = "") -> dict:
    """What this screen shows; `asked` comes back, so that no cache answers in our place."""
    wall, photos = _known_or_read(screen.wall, screen.kind)
    return compose(screen, wall, photos) | {"asked": asked[:40]}


def picture(screen: Screen, sha: str) -> bytes:
    """The bytes of a photo that this screen may show now. Several screens ask at the same moment."""
    _wall, photos = _known_or_read(screen.wall, screen.kind)
    photo = next((each for each in photos if each.display_sha256 == sha), None)
    data = spool.display(photo) if photo else None
    return data or screens.picture(screen, sha)


def _known_or_read(wall: Wall, kind: str) -> tuple[Wall, list[Photo]]:
    """What was read a moment ago holds as long as the wall's number, and all else of it, does."""
    at, known, photos = _known.get((wall.epoch, kind), (0.0, None, []))
    if known and _row(known) == _row(wall) and time.monotonic() - at < KNOWN_FOR:
        return known, photos
    return read(wall, kind)


def _row(wall: Wall) -> list:
    return [getattr(wall, field.attname) for field in Wall._meta.concrete_fields]


def read(wall: Wall, kind: str) -> tuple[Wall, list[Photo]]:
    """The wall with its photos for such screens, and the number that belongs to both."""
    walls = Wall.objects.select_related("broadcast__page").filter(pk=wall.pk)
    for _attempt in range(5):
        begun, wall = time.monotonic(), walls.get()
        photos = screens.shown_photos(wall, kind=kind)
        # A change in between would put old items under a new number, or the reverse.
        if walls.values_list("manifest_seq", flat=True).get() == wall.manifest_seq:
            _remember(wall, kind, begun, photos)
            break
    return wall, photos


def _remember(wall: Wall, kind: str, at: float, photos: list[Photo]) -> None:
    if len(_known) > 64:
        _known.clear()
    _known[wall.epoch, kind] = at, wall, photos


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
