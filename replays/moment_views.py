"""Deciding about moments: the page, what it shows, and what its buttons and keys do."""

from datetime import UTC, datetime

from django.db.models import Case, When
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from channels import api, staff
from channels.models import Broadcast
from channels.staff import operators
from chartreslive import push
from chartreslive.ui import replies
from media import playlists, publication, recordings, timeline
from media.ladders import LOW
from replays import analysis, kinds, listing, moment_texts, moments, reasons, stills, timecodes
from replays.errors import ReplaysError
from replays.models import Clip, EventKind, Moment

MOST = 200  # moments of a page


@operators
def page(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    return render(request, "replays/moments.html", context(broadcast))


def context(broadcast: Broadcast) -> dict:
    """What the page and the control room's panel need."""
    return {
        "broadcast": broadcast,
        "page": broadcast.page,
        "moments_events": push.address(moments.topic(broadcast)),
        "moments_texts": moment_texts.texts(),
        "kinds": EventKind.objects.all(),
        "kind": kinds.of(broadcast),
    }


@replies.api("GET", "POST", errors=ReplaysError)
def index(request: HttpRequest, public_id: str) -> dict:
    """All of them; POST {"at": ISO, "title": …} marks what was just seen."""
    user = staff.operator(request, public_id)
    broadcast = api.find(public_id)
    if request.method == "POST":
        told = replies.body(request)
        at = _marked_at(broadcast, told)
        return describe(moments.mark(broadcast, at, user, str(told.get("title", ""))))
    found = _most_wanted(broadcast)
    order = {one.pk: place for place, one in enumerate(moments.in_order(broadcast))}
    return {
        "moments": [describe(one) | {"place": order.get(one.pk)} for one in found],
        "state": broadcast.state,
        "searched": _searched(broadcast),
    }


def _most_wanted(broadcast: Broadcast) -> list[Moment]:
    """In the order of time; of too many what was refused is left out first, then the weakest."""
    rank = Case(When(state="accepted", then=0), When(state="proposed", then=1), default=2)
    rows = broadcast.moments.select_related("decided_by", "clip__asset")
    best = rows.order_by(rank, "-score", "-peak_at")
    return sorted(best[:MOST], key=lambda moment: (moment.peak_at, moment.pk))


def _marked_at(broadcast: Broadcast, told: dict) -> datetime:
    """{"at": ISO} of the picture, {"replay": "12:30"} as its player shows it, or just now."""
    if "replay" not in told:
        return _moment(told.get("at")) or recordings.now(broadcast.recording)
    seconds = timecodes.parse(str(told["replay"]))
    entries = recordings.programme(broadcast.recording)
    is_inside = seconds is not None and seconds < recordings.replay_duration(entries)
    at = recordings.moment_at(entries, seconds) if is_inside else None
    if at is None:
        raise ReplaysError("no-such-time", _("Écrivez un temps de la rediffusion, comme 12:30."))
    return datetime.fromtimestamp(at, UTC) + moments.PRESSED_LATE


def _searched(broadcast: Broadcast) -> dict:
    """How far the search is: an empty list is explained by it."""
    known = analysis.of(broadcast)
    job = broadcast.jobs.filter(kind="moments").first()
    return {
        "until": _iso(known.sampled_until),
        "whole": known.whole_at is not None,
        "job": job.state if job else "",
        "progress": job.percent if job else 0,
        "error": job.error if job else "",
    }


def _iso(seconds: float) -> str | None:
    if not seconds:
        return None
    return datetime.fromtimestamp(seconds, timezone.get_current_timezone()).isoformat()


def describe(moment: Moment) -> dict:
    public_id = moment.broadcast.public_id
    return {
        "id": moment.pk,
        "state": moment.state,
        "state_label": moment.get_state_display(),
        "kind": moment.get_kind_display(),
        "origin": moment.origin,
        "title": moment.title,
        "name": moment.title or str(moment.get_kind_display()).capitalize(),
        "start": moment.starts_at.isoformat(timespec="milliseconds"),
        "peak": moment.peak_at.isoformat(timespec="milliseconds"),
        "end": moment.ends_at.isoformat(timespec="milliseconds"),
        "poster": moment.poster_at.isoformat(timespec="milliseconds") if moment.poster_at else None,
        "score": round(moment.score),
        "reasons": reasons.sentences(moment.reasons),
        "decided_by": _name(moment.decided_by),
        "clip": _clip(moment),
        "playlist": reverse("moment_playlist", args=[public_id, moment.pk]),
        "still": reverse("moment_still", args=[public_id, moment.pk]),
    }


def _clip(moment: Moment) -> dict | None:
    """What became of a kept one."""
    clip = getattr(moment, "clip", None)
    if clip is None or moment.state != Moment.State.ACCEPTED:
        return None
    ready = clip.state == Clip.State.READY
    return {"page": listing.address(clip) if ready else "", "error": clip.error}


def _name(user) -> str:
    return (user.get_full_name() or user.get_username()) if user else ""


@replies.api("POST", errors=ReplaysError)
def change(request: HttpRequest, public_id: str, number: int, verb: str) -> dict:
    """{"seen": state} accept, refuse; {"edge", "seconds"} shift; {"title"}; {"step"} move; {"at"}"""
    user = staff.operator(request, public_id)
    known = Moment.objects.select_related("broadcast__recording", "broadcast__page", "decided_by")
    moment = get_object_or_404(known, broadcast=api.find(public_id), pk=number)
    VERBS[verb](moment, replies.body(request), user)
    moment.refresh_from_db()
    return describe(moment)


def _accept(moment: Moment, told: dict, user) -> None:
    moments.accept(moment, user, seen=_state(told))


def _refuse(moment: Moment, told: dict, user) -> None:
    moments.refuse(moment, user, seen=_state(told))


def _shift(moment: Moment, told: dict, user) -> None:
    moments.shift(moment, str(told.get("edge", "")), _number(told.get("seconds")), user)


def _retitle(moment: Moment, told: dict, user) -> None:
    moments.retitle(moment, str(told.get("title", "")), user)


def _move(moment: Moment, told: dict, user) -> None:
    moments.move(moment, 1 if _number(told.get("step")) > 0 else -1, user)


def _poster(moment: Moment, told: dict, user) -> None:
    at = _moment(told.get("at"))
    if at is None:
        raise replies.Denied(400, "bad-moment", _("Cette date est illisible."))
    moments.choose_poster(moment, at, user)


VERBS = {
    "accept": _accept,
    "refuse": _refuse,
    "shift": _shift,
    "title": _retitle,
    "move": _move,
    "poster": _poster,
}


@replies.api("POST", errors=ReplaysError)
def accept_from(request: HttpRequest, public_id: str) -> dict:
    """{"points": 60}: everything undecided from so many points on."""
    user = staff.operator(request, public_id)
    points = _number(replies.body(request).get("points"))
    kept = moments.accept_from(api.find(public_id), points, user)
    return {"accepted": [moment.pk for moment in kept]}


@replies.api("POST", errors=ReplaysError)
def undo(request: HttpRequest, public_id: str) -> dict:
    user = staff.operator(request, public_id)
    return {"undone": moments.undo(api.find(public_id), user)}


@replies.api("POST", errors=ReplaysError)
def choose_kind(request: HttpRequest, public_id: str) -> dict:
    """{"kind": slug}: another kind of event; everything is judged again by its weights."""
    staff.operator(request, public_id)
    broadcast = api.find(public_id)
    kind = get_object_or_404(EventKind, slug=str(replies.body(request).get("kind", "")))
    analysis.judge_as(broadcast, kind)
    return {"kind": kind.slug}


@replies.api("POST", errors=ReplaysError)
def search(request: HttpRequest, public_id: str) -> dict:
    """Looks for moments once more, from the recording alone."""
    staff.operator(request, public_id)
    return {"job": analysis.ask_again(api.find(public_id)).state}


def _state(told: dict) -> str:
    seen = str(told.get("seen", ""))
    return seen if seen in Moment.State.values else ""


def _number(value) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise replies.Denied(400, "bad-number", _("Ce nombre est illisible."))
    return max(-600.0, min(600.0, float(value)))


def _moment(text) -> datetime | None:
    if text in (None, ""):
        return None
    try:
        found = parse_datetime(str(text))
    except ValueError:
        found = None
    if found is None or timezone.is_naive(found):
        raise replies.Denied(400, "bad-moment", _("Cette date est illisible."))
    return found


# --- what its cards show


@operators
def playlist(request: HttpRequest, public_id: str, number: int) -> HttpResponse:
    """The passage on the smallest rung, out of the private segments, never of what is covered."""
    moment = _find(public_id, number)
    recording = moment.broadcast.recording
    start, end = moment.starts_at.timestamp(), moment.ends_at.timestamp()
    shown = timeline.between(recordings.programme(recording), start, end)
    shown = [entry for entry in shown if not entry.slate]
    if not shown:
        raise Http404
    root = reverse("preview", args=[public_id, "-"]).removesuffix("-")

    def rung(entry) -> str:
        return publication.stand_in(recording.directory / entry.take, LOW, entry.keep)

    def segment(entry) -> str:
        return f"{root}{entry.take}/{rung(entry)}/{entry.file_name}"

    def init(entry) -> str:
        name = publication.init_of(recording.directory / entry.take, rung(entry)).name
        return f"{root}{entry.take}/{rung(entry)}/{name}"

    text = playlists.media_playlist(
        playlists.Window(shown), recording.target_duration or 2, segment, init,
        ended=True, kind="VOD",
    )  # fmt: skip
    response = HttpResponse(text, content_type="application/vnd.apple.mpegurl")
    response["Cache-Control"] = "private, no-store"
    return response


@operators
def still(request: HttpRequest, public_id: str, number: int) -> FileResponse:
    moment = _find(public_id, number)
    path = stills.path(moment)
    if not path.is_file() or not stills.is_shown(moment):  # closed since it was made
        raise Http404
    response = FileResponse(path.open("rb"), content_type="image/jpeg")
    response["Cache-Control"] = "private, max-age=60"
    return response


def _find(public_id: str, number: int) -> Moment:
    known = Moment.objects.select_related("broadcast__recording")
    return get_object_or_404(known, broadcast=api.find(public_id), pk=number)
