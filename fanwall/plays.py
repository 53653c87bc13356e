"""What screens say that they show: heartbeats, and plays, once per (screen, boot, number)."""

import re
from datetime import datetime, timedelta

from django.db.models import Count, Max
from django.utils import timezone
from django.utils.translation import gettext as _

from fanwall.errors import FanwallError
from fanwall.models import Photo, Screen, ScreenPlay
from fanwall.screens import SHA256

BOOT = re.compile(r"^[A-Za-z0-9-]{8,32}$")
NAME = re.compile(r"^[A-Za-z0-9:_-]{1,64}$")
MOST_PLAYS = 60  # in one message
MOST_MS = 600_000
MOST_AGO = 24 * 3600 * 1000  # told after a day without a network
SCENES = ("photos", "slide", "house", "invite", "black", "slate", "nothing")
Kind = ScreenPlay.Kind


def heartbeat(screen: Screen, beat: dict) -> None:
    """The screen says what is on its glass, and which photos came on since the last beat."""
    boot, plays = check(beat)
    shas = beat.get("showing")
    if not _are_shas(shas):
        raise malformed()
    now = timezone.now()
    scene, version = beat.get("scene"), beat.get("version")
    Screen.objects.filter(pk=screen.pk).update(
        boot_id=boot,
        last_seen=now,
        version=version[:32] if isinstance(version, str) and NAME.match(version[:32]) else "",
        showing={
            "shas": shas,
            "black": beat.get("black") is True,
            "visible": beat.get("visible") is not False,
            "keeps": beat.get("keeps") is not False,
            "scene": scene if scene in SCENES else "",
            "seq": beat.get("seq") if type(beat.get("seq")) is int else None,
        },
    )
    record(screen, boot, [play for play in plays if _kind(play) == Kind.PHOTO], now)


def check(message: dict) -> tuple[str, list[dict]]:
    """The boot and the plays of a screen's message; raises FanwallError."""
    boot, plays = message.get("boot"), message.get("plays", [])
    well = isinstance(boot, str) and BOOT.match(boot)
    if not (well and isinstance(plays, list) and len(plays) <= MOST_PLAYS):
        raise malformed()
    return boot, [play for play in plays if isinstance(play, dict)]


def record(screen: Screen, boot: str, plays: list[dict], now: datetime) -> list[ScreenPlay]:
    """The plays that were not known yet; told twice, in any order, each is one row."""
    wanted = {play["n"]: play for play in plays if _is_play(play)}
    known = set(
        screen.plays.filter(boot_id=boot, number__in=wanted).values_list("number", flat=True)
    )
    shown = [play for play in wanted.values() if _kind(play) == Kind.PHOTO]
    photos = _photos(screen, [play["sha"] for play in shown])
    rows = [
        _row(screen, boot, play, photos, now)
        for number, play in sorted(wanted.items())
        if number not in known
    ]
    ScreenPlay.objects.bulk_create(rows, ignore_conflicts=True)
    return rows


def missing(screen: Screen, boot: str) -> int:
    """How many plays of this boot were never heard of: their numbers have holes."""
    heard = screen.plays.filter(boot_id=boot).aggregate(last=Max("number"), count=Count("pk"))
    return 0 if heard["last"] is None else heard["last"] + 1 - heard["count"]


def malformed() -> FanwallError:
    return FanwallError("malformed", _("Ce message d'écran n'a pas la forme attendue."))


def _row(screen: Screen, boot: str, play: dict, photos: dict, now: datetime) -> ScreenPlay:
    """Photos are told as they come on; partners' pictures as they leave: `at` is their start."""
    kind, ms = _kind(play), _ms(play.get("ms"))
    return ScreenPlay(
        screen=screen,
        kind=kind,
        photo_id=photos.get(play["sha"]) if kind == Kind.PHOTO else None,
        creative=play["creative"] if kind == Kind.CREATIVE else "",
        boot_id=boot,
        number=play["n"],
        at=now - timedelta(milliseconds=_ms(play.get("ago"), MOST_AGO)),
        duration_ms=ms,
        visible=play.get("visible") is not False,
    )


def _is_play(play: dict) -> bool:
    number = play.get("n")
    if type(number) is not int or not 0 <= number < 2**31:
        return False
    kind = _kind(play)
    if kind == Kind.PHOTO:
        return _are_shas([play.get("sha")])
    if kind == Kind.CREATIVE:
        return isinstance(play.get("creative"), str) and bool(NAME.match(play["creative"]))
    return kind == Kind.HOUSE


def _kind(play: dict) -> str:
    return play.get("kind", Kind.PHOTO)


def _ms(told, most: int = MOST_MS) -> int:
    return min(told, most) if type(told) is int and told >= 0 else 0


def _photos(screen: Screen, shas: list[str]) -> dict:
    """Only those that stand: a photo that was taken away meanwhile leaves a play without a name."""
    approved = screen.wall.photos.filter(display_sha256__in=shas, state=Photo.State.APPROVED)
    return dict(approved.values_list("display_sha256", "pk"))


def _are_shas(value) -> bool:
    return (
        isinstance(value, list) and len(value) <= 24
        and all(isinstance(sha, str) and SHA256.match(sha) for sha in value)
    )
