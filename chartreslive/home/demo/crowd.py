"""The public of the demonstration city: its photos, sent and decided by the real functions."""

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache

from channels.models import Broadcast
from chartreslive.accounts.models import User
from chartreslive.home.demo import people, programme
from fanwall import driving, moderation, plays, submissions, walls
from fanwall.devices import Device
from fanwall.models import Photo, Screen, Wall

APPROVED = 7  # of those of the live; one more is kept for later, the others wait
REMEMBERED = 6  # photos of a match that is over: its gallery, and beside its replay
TICKS = {"screen": True, "air": True, "replay": True, "site": True, "people": True}
FIRST_SHOWN, APART = 2.0, 3.5  # s into the match, and between two photos
BOOT = "demo-screen"
# Screens as a venue would set them.
SCREENS = (
    {"name": "Écran géant"},
    {"name": "Bandeau du terrain", "format": Screen.Format.RIBBON.value},
    {
        "name": "Totem de l'entrée",
        "format": Screen.Format.PORTRAIT.value,
        "layout": Screen.Layout.MOSAIC.value,
    },
)


def fill(wall: Wall, moderator: User, *, small: bool = False) -> None:
    """Photos on the screens, one kept for later, some for who tries the desk; only once."""
    if wall.state != Wall.State.OPEN or wall.photos.exists():
        return
    _furnish(wall)
    count = 3 if small else len(programme.FANS)
    approved = min(APPROVED, count - 1)
    for number, photo in enumerate(_send(wall, range(count))):
        if number < approved:
            moderation.approve(photo, moderator)
        elif number == approved and not small:
            moderation.stash(photo, moderator)


def fill_next(wall_pk: int) -> None:
    """The wall of the live that has just followed another."""
    wall = Wall.objects.select_related("broadcast__page").filter(pk=wall_pk).first()
    moderator = User.objects.filter(groups__name="moderator").order_by("pk").first()
    if wall is not None and moderator is not None:
        fill(wall, moderator)


def remember(
    broadcast: Broadcast, first: datetime, moderator: User, *, small: bool = False
) -> None:
    """A match that is over: photos that were shown, now in its gallery and beside its replay."""
    wall = walls.for_broadcast(broadcast)
    if wall.state == Wall.State.ENDED:
        return
    wall = walls.set_state(wall, Wall.State.OPEN, by_id=None)
    last = len(programme.FANS)
    numbers = range(2) if small else range(last - REMEMBERED, last)
    for number, photo in enumerate(_send(wall, numbers)):
        if photo.state == Photo.State.PENDING:
            photo = moderation.approve(photo, moderator)
        shown_at = first + timedelta(seconds=FIRST_SHOWN + number * APART)
        plays.record(wall.screens.first(), BOOT, [_play(number, photo)], shown_at)
    walls.set_state(wall, Wall.State.ENDED, by_id=None)


def _send(wall: Wall, numbers: range) -> Iterator[Photo]:
    for number in numbers:
        device = Device(f"{number:064x}", is_phone=True)
        name = programme.FANS[number]
        told = submissions.Submission(_photo(number), f"demo-{number}", TICKS, device, name)
        photo = submissions.accept(wall, told)
        submissions.prepare(photo.pk)  # what came quickly was left to a worker
        photo.refresh_from_db()
        yield photo


def _furnish(wall: Wall) -> None:
    for screen, look in itertools.zip_longest(wall.screens.all(), SCREENS):
        if screen is None:
            driving.add_screen(wall, look)
        elif look is not None:
            driving.change_screen(screen, look)


def _play(number: int, photo: Photo) -> dict:
    return {"n": number, "kind": "photo", "sha": photo.display_sha256, "visible": True}


@cache
def _photo(number: int) -> bytes:
    """Drawn once: the same people come to every match."""
    return people.photo(number)
