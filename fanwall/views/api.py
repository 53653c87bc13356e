"""What phones, moderators' pages, screens and scripts call. Parse, authorise, call, answer."""

from django.db.models import Count
from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from fanwall import (
    bans,
    consents,
    devices,
    hands,
    likeness,
    moderation,
    pictures,
    screens,
    submissions,
    walls,
)
from fanwall.errors import FanwallError
from fanwall.models import Photo, Wall
from fanwall.views import replies

FORM_OVERHEAD = 256 * 1024
SAID = ("people", "guardian", "minor", "blurred")  # "1": yes


@replies.api("POST")
def photos(request: HttpRequest, code: str) -> JsonResponse:
    wall = walls.find_to_send(code)
    if int(request.META.get("CONTENT_LENGTH") or 0) > pictures.MAX_BYTES + FORM_OVERHEAD:
        raise FanwallError(
            "too_heavy", _("Cette photo dépasse 20 Mo. Choisissez-en une plus légère."), status=413
        )
    photo = submissions.accept(wall, _submission(request))
    receipt = reverse("fanwall:receipt", args=[wall.code, consents.token(photo.pk)])
    answer = {
        "id": str(photo.pk),
        "state": photo.public_state,
        "receipt": request.build_absolute_uri(receipt),
    }
    return devices.remember(request, JsonResponse(answer, status=201))


@replies.api("GET", "HEAD")
def queue(request: HttpRequest, code: str) -> JsonResponse:
    """The next photos, how many wait, and what is on the screens."""
    user = replies.moderator(request)
    wall = walls.find(code)
    return _desk(wall, hands.queue(wall, user))


@replies.api("POST")
def claims(request: HttpRequest, code: str) -> JsonResponse:
    """The same, taken in hand for a minute by this moderator; most: how many they look at."""
    user = replies.moderator(request)
    wall = walls.find(code)
    asked = replies.body(request)
    if asked.get("leave") in (True, "true"):
        hands.release(wall, user)
        return JsonResponse({"ok": True})
    most = replies.number(asked.get("most", hands.CLAIMED_AT_ONCE), hands.MOST_AT_ONCE)
    if most < 1:
        raise replies.malformed()
    return _desk(wall, hands.claim(wall, user, most))


@replies.api("POST")
def lift_ban(request: HttpRequest, code: str) -> JsonResponse:
    user = replies.moderator(request)
    number = replies.number(replies.body(request).get("lift"))
    bans.lift(walls.find(code), number, user)
    return JsonResponse({"ok": True})


@replies.api("POST")
def decide(request: HttpRequest, photo_id: str, action: str) -> JsonResponse:
    user = replies.moderator(request)
    photo = moderation.find(replies.photo_id(photo_id))
    fields = replies.body(request)
    if action == "approve":
        photo = moderation.approve(photo, user, sha=fields.get("sha"), rev=_rev(fields))
    elif action == "reject":
        reason = fields.get("reason", Photo.Reason.OTHER)
        photo = moderation.reject(photo, user, reason=str(reason))
    elif action == "ban":
        number = bans.ban(photo, user).pk
        return JsonResponse({"id": str(photo.pk), "state": photo.public_state, "ban": number})
    else:
        decisions = {
            "stash": moderation.stash, "undo": moderation.undo, "revoke": moderation.revoke,
        }
        photo = decisions[action](photo, user)
    return JsonResponse({"id": str(photo.pk), "state": photo.public_state, "rev": photo.rev})


@replies.api("POST")
def wall_state(request: HttpRequest, code: str) -> JsonResponse:
    user = replies.moderator(request)
    wall = walls.set_state(walls.find(code), str(replies.body(request).get("state")), user.pk)
    return JsonResponse({"code": wall.code, "state": wall.state})


def _submission(request: HttpRequest) -> submissions.Submission:
    uploads = request.FILES.getlist("photo")
    if len(uploads) != 1:
        raise FanwallError("photo_required", _("Choisissez une photo avant d'envoyer."))
    if uploads[0].size > pictures.MAX_BYTES:
        raise FanwallError(
            "too_heavy", _("Cette photo dépasse 20 Mo. Choisissez-en une plus légère."), status=413
        )
    said = {name: request.POST.get(name) == "1" for name in SAID}
    return submissions.Submission(
        data=uploads[0].read(),
        key=request.POST.get("key", ""),
        ticks=consents.ticks(
            request.POST.getlist("consent"), people=said["people"], guardian=said["guardian"]
        ),
        device=devices.of(request),
        name=submissions.clean_name(request.POST.get("name", "")),
        minor=said["minor"],
        blurred=said["blurred"],
    )


def _rev(fields: dict) -> int | None:
    value = fields.get("rev")
    return None if value is None else replies.number(value)


def _desk(wall: Wall, next_photos: list[Photo]) -> JsonResponse:
    counts = wall.photos.filter(state__in=[*Photo.UNDECIDED, Photo.State.APPROVED])
    by_state = counts.order_by().values_list("state").annotate(count=Count("pk"))
    shown = screens.shown_photos(wall)
    stashed = wall.photos.filter(state=Photo.State.STASHED).select_related("consent")
    return JsonResponse({
        "wall": {
            "code": wall.code, "state": wall.state, "panic": wall.panic,
            "panic_seq": wall.panic_seq, "seq": wall.manifest_seq, "four_eyes": wall.four_eyes,
        },
        "photos": replies.cards(next_photos, {
            "resembles_refused": likeness.resembles_refused(next_photos),
            "alike": likeness.group_sizes(next_photos),
            "first_yes_by": moderation.first_yes_by(next_photos) if wall.four_eyes else {},
        }),
        "stashed": [replies.card(photo) for photo in stashed.order_by("-decided_at")[:12]],
        "shown": [replies.card(photo) for photo in shown[:36]],
        "counts": dict(sorted(by_state)),
        "banned": bans.desk_view(wall),
        "screens": screens.desk_view(wall, timezone.now()),
    })
