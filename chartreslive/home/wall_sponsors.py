"""Partners on the fan wall's screens: the two apps know nothing of each other, they meet here."""

from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.utils import timezone

from fanwall import plays, screens
from fanwall.models import Screen, ScreenPlay
from fanwall.views import replies
from sponsors import wall_loop, wall_proof

NOTHING = {"slides": [], "frames": [], "logos": []}
KINDS = (ScreenPlay.Kind.CREATIVE, ScreenPlay.Kind.HOUSE)


@replies.api("GET", "HEAD", "POST")
def of_screen(request: HttpRequest, token: str) -> JsonResponse:
    """What this screen shows of the partners; POST: what it showed."""
    screen = screens.find(token)
    if request.method == "POST":
        return JsonResponse({"heard": _hear(screen, replies.body(request))})
    if screen.kind == Screen.Kind.AIR:
        return JsonResponse(NOTHING)  # the programme has its own breaks
    return JsonResponse(wall_loop.plan(screen.wall.broadcast, screen.format))


@transaction.atomic
def _hear(screen: Screen, told: dict) -> int:
    """Plays that were not known yet become rows of the wall and of the partners' ledger."""
    boot, found = plays.check(told)
    found = [play for play in found if play.get("kind") in KINDS]
    now = timezone.now()
    rows = plays.record(screen, boot, found, now)
    by_number = {play["n"]: play for play in found if type(play.get("n")) is int}
    shown = [
        _shown(row, by_number[row.number])
        for row in rows
        if row.kind == ScreenPlay.Kind.CREATIVE
    ]
    wall_proof.count(_where(screen, boot), shown, plays.missing(screen, boot), now)
    return len(rows)


def _shown(row: ScreenPlay, told: dict) -> wall_proof.Shown:
    return wall_proof.Shown(
        number=row.number,
        creative=row.creative,
        at=row.at,
        ms=row.duration_ms,
        visible=row.visible,
        black=told.get("black") is not False,
        offline=told.get("offline") is not False,
    )


def _where(screen: Screen, boot: str) -> wall_proof.Where:
    return wall_proof.Where(
        screen=f"{screen.wall.code}/{screen.pk}",
        name=screen.name,
        boot=boot,
        broadcast=screen.wall.broadcast,
    )
