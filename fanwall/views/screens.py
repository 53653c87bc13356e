"""Big screens: their page and what it asks, kiosks that wait for an address, and who drives them."""

from pathlib import Path

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe

from chartreslive import push
from fanwall import driving, manifests, pairing, plays, screens, walls
from fanwall.errors import FanwallError, NotFound
from fanwall.models import Screen, Wall
from fanwall.views import replies
from fanwall.views.pages import for_moderators, jpeg, page, plain

# What a vision mixer keys out, when it takes no transparent page.
BACKDROPS = {"vert": "green", "noir": "black"}
WORKER = Path(__file__).parent.parent / "static" / "fanwall" / "screen_worker.js"


@page
@require_safe
def kiosk(request: HttpRequest) -> HttpResponse:
    """/ecran/ with nothing behind it: a code to type on the driving page."""
    return render(request, "fanwall/kiosk.html")


@page
@require_safe
def screen(request: HttpRequest, token: str) -> HttpResponse:
    """A screen's page; an address that is dead shows a code to be paired again, and says 404."""
    try:
        found = screens.find(token)
    except NotFound:
        return render(request, "fanwall/kiosk.html", {"dead": True}, status=404)
    return render(request, "fanwall/screen.html", {
        "screen": found,
        "wall": found.wall,
        "token": token,
        "version": manifests.version(),
        "backdrop": BACKDROPS.get(request.GET.get("fond", "")),
        "short": walls.phone_address(found.wall).split("://")[1].rstrip("/"),
    })


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Under /ecran/, so that it serves these pages and no other."""
    answer = HttpResponse(WORKER.read_bytes(), content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "no-cache"
    return answer


@require_safe
def picture(request: HttpRequest, token: str, sha: str) -> HttpResponse:
    try:
        return jpeg(manifests.picture(screens.find(token), sha))
    except NotFound as error:
        return plain(error)


@require_safe
def qr(request: HttpRequest, code: str) -> HttpResponse:
    """The wall's code for phones: nothing secret, so caches may keep it."""
    try:
        wall = walls.find(code)
    except NotFound as error:
        return plain(error)
    svg = manifests.qr_svg(walls.phone_address(wall))
    response = HttpResponse(svg, content_type="image/svg+xml")
    response["Cache-Control"] = "public, max-age=300"
    return response


@replies.api("GET", "HEAD")
def manifest(request: HttpRequest, token: str) -> JsonResponse:
    asked = request.GET.get("n", "")
    return JsonResponse(manifests.of(screens.find(token), asked))


@replies.api("POST")
def heartbeat(request: HttpRequest, token: str) -> JsonResponse:
    plays.heartbeat(screens.find(token), replies.body(request))
    return JsonResponse({"ok": True})


@replies.api("POST")
def begin_pairing(request: HttpRequest) -> JsonResponse:
    row, secret = pairing.begin(request.META.get("REMOTE_ADDR", ""))
    return JsonResponse(
        {"code": row.code, "secret": secret, "seconds": int(pairing.LASTS.total_seconds())},
        status=201,
    )


@replies.api("GET", "HEAD")
def ask_pairing(request: HttpRequest, secret: str) -> JsonResponse:
    state, found = pairing.ask(secret)
    address = reverse("fanwall:screen", args=[found.token]) if found else None
    return JsonResponse({"state": state, "address": address})


@page
@require_safe
@for_moderators
@ensure_csrf_cookie
def drive(request: HttpRequest, code: str) -> HttpResponse:
    wall = walls.find(code)
    return render(request, "fanwall/drive.html", {
        "wall": walls.furnish(wall),
        "push": push.address(screens.desk_topic(wall.pk)),
        "layouts": Screen.Layout.choices,
        "formats": Screen.Format.choices,
        "kinds": Screen.Kind.choices,
        "phases": Wall.Phases.choices,
    })


@replies.api("GET", "HEAD", "POST")
def steering(request: HttpRequest, code: str) -> JsonResponse:
    """What stands; POST: what is named changes."""
    user = replies.moderator(request)
    wall = walls.find(code)
    if request.method == "POST":
        wall = driving.steer(wall, replies.body(request), user.pk)
    return JsonResponse(driving.view(wall, timezone.now()))


@replies.api("POST")
def score(request: HttpRequest, code: str) -> JsonResponse:
    replies.moderator(request)
    wall = driving.set_score(walls.find(code), replies.body(request))
    return JsonResponse(driving.view(wall, timezone.now()))


@replies.api("POST")
def panic(request: HttpRequest, code: str) -> JsonResponse:
    user = replies.moderator(request)
    fields = replies.body(request)
    asked = fields.get("on")
    if asked not in (True, False, "true", "false"):
        raise FanwallError("malformed", _("Dites si l'écran doit être noir ou non."))
    on = asked in (True, "true")
    wall = walls.set_panic(walls.find(code), on, user.pk, fields.get("blackout"))
    return JsonResponse({"code": wall.code, "panic": wall.panic, "panic_seq": wall.panic_seq})


@replies.api("POST")
def add(request: HttpRequest, code: str) -> JsonResponse:
    replies.moderator(request)
    made = driving.add_screen(walls.find(code), replies.body(request))
    return JsonResponse({"id": made.pk, "name": made.name}, status=201)


@replies.api("POST")
def change(request: HttpRequest, code: str, number: str) -> JsonResponse:
    replies.moderator(request)
    found = driving.find_screen(walls.find(code), int(number))
    changed = driving.change_screen(found, replies.body(request))
    return JsonResponse({"id": changed.pk, "name": changed.name, "layout": changed.layout})


@replies.api("POST")
def act(request: HttpRequest, code: str, number: str, verb: str) -> JsonResponse:
    """Takes a screen away, gives it a new address, or tells its address to copy."""
    user = replies.moderator(request)
    found = driving.find_screen(walls.find(code), int(number))
    if verb == "remove":
        driving.remove_screen(found, user.pk)
        return JsonResponse({"removed": int(number)})
    if verb == "renew":
        found = driving.renew_address(found, user.pk)
    address = request.build_absolute_uri(reverse("fanwall:screen", args=[found.token]))
    return JsonResponse({"id": found.pk, "address": address})


@replies.api("POST")
def pair(request: HttpRequest, code: str) -> JsonResponse:
    """The code read on a kiosk, and the screen that it becomes: one of the wall's, or a new one."""
    user = replies.moderator(request)
    wall = walls.find(code)
    fields = replies.body(request)
    with transaction.atomic():  # a wrong code leaves no screen behind
        number = fields.get("screen")
        if number in (None, ""):
            looks = fields.get("looks")
            found = driving.add_screen(wall, looks if isinstance(looks, dict) else {})
        elif str(number).isdecimal() and len(str(number)) <= 12:
            found = driving.find_screen(wall, int(number))
        else:
            raise FanwallError("malformed", _("Choisissez un écran."))
        pairing.accept(fields.get("code", ""), found, user.pk)
    return JsonResponse({"id": found.pk, "name": found.name})
