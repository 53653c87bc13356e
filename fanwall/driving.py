"""Who drives the screens: start and hold, game phases, layouts, score; screens added and taken away.

Everything here is on every screen at once: the change and its line in the chain are one transaction,
and screens hear of it when it is stored.
"""

from datetime import datetime
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from fanwall import audit, manifests, news, scores, screens
from fanwall.errors import FanwallError, NotFound
from fanwall.models import Photo, Screen, Wall

MOST_SCREENS = 40
MOST_CLOCK = 24 * 3600 * 1000  # ms
SWITCHES = ("running", "in_play", "off_air")
CHOICES = {"phases": Wall.Phases, "blackout": Wall.Blackout}
LOOKS = ("name", "layout", "format", "kind", "safe_area")


def steer(wall: Wall, wanted: dict, by_id: int | None) -> Wall:
    """Start, hold, phase of the game, off air, slate: what is named changes, nothing else."""
    fields = {name: wanted[name] for name in (*SWITCHES, *CHOICES) if name in wanted}
    for name, value in fields.items():
        good = value in CHOICES[name].values if name in CHOICES else isinstance(value, bool)
        if not good:
            raise FanwallError("malformed", _("Cette commande n'existe pas."))
    if not fields:
        raise FanwallError("malformed", _("Dites ce qui doit changer."))
    with transaction.atomic():
        Wall.objects.filter(pk=wall.pk).update(**fields, manifest_seq=F("manifest_seq") + 1)
        audit.record(wall.pk, "drive", by_id=by_id, **fields)
        news.screens_changed(wall.pk)
    wall.refresh_from_db()
    return wall


def set_score(wall: Wall, wanted: dict) -> Wall:
    """Names and points as said by a person; points None: the broadcast's cues again."""
    now = timezone.now()
    with transaction.atomic():
        score = dict(Wall.objects.select_for_update().get(pk=wall.pk).score)
        for side in ("home", "away"):
            if side in wanted:
                score[side] = _words(wanted[side])[:24]
        if "points" in wanted:
            if wanted["points"] is not None and not scores.are_points(wanted["points"]):
                raise FanwallError("malformed", _("Écrivez deux nombres de 0 à 999."))
            score["points"] = wanted["points"]
        if "clock" in wanted:
            score["clock"] = _clock(score.get("clock"), wanted["clock"], now)
        Wall.objects.filter(pk=wall.pk).update(
            score=score, manifest_seq=F("manifest_seq") + 1
        )
        news.screens_changed(wall.pk)
    wall.refresh_from_db()
    return wall


def _clock(told: dict | None, wanted, now: datetime) -> dict | None:
    """start, stop, a number of milliseconds to stand at, or None: no clock."""
    if wanted is None:
        return None
    stands = (scores.clock(told, now) or {"ms": 0})["ms"]
    if wanted == "start":
        return told if told and told.get("since") else {"ms": stands, "since": now.isoformat()}
    if wanted == "stop":
        return {"ms": stands}
    if type(wanted) is int and 0 <= wanted <= MOST_CLOCK:
        running = bool(told and told.get("since"))
        return {"ms": wanted} | ({"since": now.isoformat()} if running else {})
    raise FanwallError("malformed", _("Cette heure de jeu n'existe pas."))


def add_screen(wall: Wall, wanted: dict) -> Screen:
    if wall.screens.count() >= MOST_SCREENS:
        raise FanwallError("too_many", _("Ce mur a déjà %d écrans.") % MOST_SCREENS)
    screen = Screen(wall=wall, name=_("Écran %d") % (wall.screens.count() + 1))
    return _dress(screen, wanted)


def change_screen(screen: Screen, wanted: dict) -> Screen:
    """Its name, layout, format, margins; `reload`: its page is loaded again."""
    if wanted.get("reload") is True:
        Screen.objects.filter(pk=screen.pk).update(reload_seq=F("reload_seq") + 1)
        screen.refresh_from_db(fields=["reload_seq"])
    return _dress(screen, wanted)


def _dress(screen: Screen, wanted: dict) -> Screen:
    for name in LOOKS:
        if name in wanted:
            setattr(screen, name, wanted[name])
    screen.name = _words(screen.name)
    try:
        screen.clean_fields(exclude=["wall", "token_sha256", "showing"])
    except ValidationError as error:
        raise FanwallError("malformed", " ".join(error.messages)) from error
    except OverflowError as error:  # JSON has numbers without an end
        raise FanwallError("malformed", _("Cette commande n'existe pas.")) from error
    with transaction.atomic():
        screen.save()
        screens.bump(screen.wall_id)
        news.screens_changed(screen.wall_id)
    return screen


def remove_screen(screen: Screen, by_id: int | None) -> None:
    """Its address is dead at once; what it has shown is forgotten with it."""
    if screen.wall.screens.count() == 1:
        raise FanwallError("last_screen", _("Gardez au moins un écran."), status=409)
    with transaction.atomic():
        audit.record(screen.wall_id, "screen_removed", by_id=by_id, screen=screen.pk)
        news.forget(screen)
        screen.delete()
        news.screens_changed(screen.wall_id)


def renew_address(screen: Screen, by_id: int | None) -> Screen:
    """Somebody who should not have had it, had the address: it leads nowhere from now on."""
    with transaction.atomic():
        news.forget(screen)
        screen.nonce = uuid4().hex
        screen.last_seen, screen.showing = None, {}
        screen.save()
        audit.record(screen.wall_id, "screen_renewed", by_id=by_id, screen=screen.pk)
        screens.bump(screen.wall_id)
        news.screens_changed(screen.wall_id)
    return screen


def _words(told) -> str:
    return "".join(letter for letter in str(told) if letter.isprintable()).strip()


def find_screen(wall: Wall, number: int) -> Screen:
    screen = wall.screens.filter(pk=number).first()
    if screen is None:
        raise NotFound(_("Cet écran n'existe plus."))
    return screen


def view(wall: Wall, now: datetime) -> dict:
    """All that the driving page shows."""
    found = list(wall.screens.all())
    shas = {sha for screen in found for sha in screen.showing.get("shas", [])}
    photos = dict(
        wall.photos.filter(display_sha256__in=shas, state=Photo.State.APPROVED).values_list(
            "display_sha256", "pk"
        )
    )
    return {
        "wall": {
            "state": wall.state, "panic": wall.panic, "blackout": wall.blackout,
            "running": wall.running, "phases": wall.phases, "in_play": wall.in_play,
            "off_air": wall.off_air, "shows": wall.shows_photos, "score": scores.of(wall, now),
            "manual": wall.score.get("points") is not None,
            "photos": wall.photos.filter(state=Photo.State.APPROVED).count(),
        },
        "screens": [_screen(screen, photos, now) for screen in found],
    }


def _screen(screen: Screen, photos: dict, now: datetime) -> dict:
    seen = screen.last_seen
    told = screen.showing
    return {
        "id": screen.pk,
        **{name: getattr(screen, name) for name in LOOKS},
        "online": screens.is_online(screen, now),
        "seconds": None if seen is None else max(0, round((now - seen).total_seconds())),
        "black": told.get("black", False),
        "visible": told.get("visible", True),
        "keeps": told.get("keeps", True),
        "scene": told.get("scene", ""),
        "photos": [str(photos[sha]) for sha in told.get("shas", []) if sha in photos][:8],
        "version": screen.version,
        "outdated": screen.version not in ("", manifests.version()),
    }
