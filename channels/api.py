"""/api/v1/broadcasts: the public list, and what staff and scoreboards may do."""

import json
from datetime import datetime

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from channels import addresses, cues, onair, staff, state
from channels.errors import ChannelsError
from channels.models import Broadcast, Cue
from chartreslive.ui import replies
from media import covers

PER_PAGE = 50
VERBS = {"go": onair.go_live, "end": onair.end, "cancel": onair.cancel}


@replies.api("GET")
def index(request: HttpRequest) -> JsonResponse:
    """A plain list: ?state=live&channel=sport&page=2; the header Link tells the next page."""
    found = _filtered(request.GET.get("state", ""), request.GET.get("channel", ""))
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    answer = JsonResponse([describe(broadcast) for broadcast in page], safe=False)
    answer["X-Total-Count"] = str(page.paginator.count)
    if page.has_next():
        query = request.GET.copy()
        query["page"] = str(page.next_page_number())
        answer["Link"] = f'<{settings.TV_BASE_URL}{request.path}?{query.urlencode()}>; rel="next"'
    return answer


def _filtered(wanted: str, channel: str):
    found = Broadcast.objects.public().select_related("page", "recording", "channel")
    if wanted and wanted not in Broadcast.State.values:
        raise replies.Denied(400, "unknown-state", _("Cet état n'existe pas."))
    if wanted:
        found = found.filter(state=wanted)
    if channel:
        found = found.in_channel(channel)
    return found.order_by("-page__starts_at", "pk")


def describe(broadcast: Broadcast) -> dict:
    shown = broadcast.has_replay and not broadcast.is_protected
    return {
        "id": broadcast.pk,
        "public_id": broadcast.public_id,
        "title": broadcast.page.title,
        "channel": broadcast.channel.slug,
        "state": broadcast.state,
        "start": broadcast.page.starts_at.isoformat(),
        "end": broadcast.page.ends_at.isoformat(),
        "page": addresses.page(broadcast),
        "access": broadcast.access,
        "hls": addresses.hls(broadcast),
        "replay": addresses.hls(broadcast, "replay") if shown else None,
        "clips": _clips(broadcast),
    }


def _clips(broadcast: Broadcast) -> list[dict]:
    """What the replays' floor has put beside the playlists."""
    if not broadcast.is_open:
        return []
    path = broadcast.recording.public_directory / "clips.json"
    try:
        return json.loads(path.read_text())["clips"]
    except (FileNotFoundError, ValueError, KeyError):
        return []


@replies.api("POST", errors=ChannelsError)
def change(request: HttpRequest, public_id: str, verb: str) -> dict:
    staff.operator(request, public_id)
    broadcast = find(public_id)
    at = moment(replies.body(request).get("at"))
    if verb == "cancel":
        onair.cancel(broadcast)
    else:
        VERBS[verb](broadcast, at)
    return {"id": broadcast.pk, "state": broadcast.state}


@replies.api("POST", errors=ChannelsError)
def cover(request: HttpRequest, public_id: str) -> dict:
    """{"kind": "slate" | "closed", "on": true | false, "at": ISO of the picture}"""
    user = staff.operator(request, public_id)
    broadcast, told = find(public_id), replies.body(request)
    if not isinstance(told.get("on"), bool):
        raise replies.Denied(400, "on", _("Indiquez « on » : vrai ou faux."))
    at = moment(told.get("at"))
    onair.cover(broadcast, str(told.get("kind", "")), on=told["on"], at=at, author=user)
    return {"id": broadcast.pk, "covers": covers.open_kinds(broadcast.recording)}


@replies.api("POST", errors=ChannelsError)
def choose_input(request: HttpRequest, public_id: str) -> dict:
    """{"wanted": "main" | "backup" | ""}: which encoder is seen."""
    user = staff.operator(request, public_id)
    broadcast, wanted = find(public_id), str(replies.body(request).get("wanted", ""))
    onair.choose_input(broadcast, wanted, user)
    return {"id": broadcast.pk, "wanted": wanted}


@replies.api("POST", "GET", errors=ChannelsError, status=400)
def cue_list(request: HttpRequest, public_id: str) -> dict:
    user = staff.operator(request, public_id)
    broadcast = find(public_id)
    if request.method == "POST":
        told = replies.body(request)
        cue = cues.add(
            broadcast,
            str(told.get("kind", "")),
            str(told.get("label", "")),
            moment(told.get("at")),
            author=user,
        )
        return describe_cue(cue)
    return {"cues": [describe_cue(cue) for cue in broadcast.cues.all()]}


@replies.api("DELETE", "POST", errors=ChannelsError)
def cue_remove(request: HttpRequest, public_id: str, number: int) -> dict:
    staff.operator(request, public_id)
    cues.remove(get_object_or_404(Cue, broadcast=find(public_id), pk=number))
    return {"id": number, "removed": True}


@replies.api("GET")
def reactions(request: HttpRequest, public_id: str) -> dict:
    """Whether they are taken, and how many viewers react: lately, in the last minute."""
    staff.operator(request, public_id)
    broadcast = find(public_id)
    return {"taken": broadcast.channel.takes_reactions, **state.reactions(broadcast)}


@replies.api("GET")
def control(request: HttpRequest, public_id: str) -> dict:
    """Everything that the control room shows besides the picture's health."""
    staff.operator(request, public_id)
    broadcast = find(public_id)
    since = covers.open_since(broadcast.recording)
    return {
        **state.describe(broadcast),
        "started": broadcast.started_at.isoformat() if broadcast.started_at else None,
        "cues": [describe_cue(cue) for cue in broadcast.cues.all()],
        "covers": list(since),
        "covered_since": {kind: moment.isoformat() for kind, moment in since.items()},
        "wanted_input": broadcast.recording.wanted_input,
        "has_backup": broadcast.recording.backup_input_id is not None,
        "closed": broadcast.recording.closed_at is not None,
        "audit": broadcast.recording.audit,
        "takes": [
            {
                "name": take.name,
                "opened": take.opened_at.isoformat(),
                "closed": take.closed_at.isoformat() if take.closed_at else None,
                "reason": take.reason,
                "source": take.source,
            }
            for take in broadcast.recording.sessions.all()
        ],
    }


def describe_cue(cue: Cue) -> dict:
    return {
        "id": cue.pk,
        "kind": cue.kind,
        "kind_label": cue.get_kind_display(),
        "label": cue.label,
        "at": cue.at.isoformat(timespec="milliseconds"),
    }


def find(public_id: str) -> Broadcast:
    known = Broadcast.objects.select_related("page", "recording__input", "channel")
    return get_object_or_404(known, recording__public_id=public_id)


def moment(text) -> datetime | None:
    if text in (None, ""):
        return None
    try:
        moment = parse_datetime(str(text))
    except ValueError:
        moment = None
    if moment is None:
        raise replies.Denied(400, "bad-moment", _("Cette date est illisible."))
    return moment if timezone.is_aware(moment) else timezone.make_aware(moment)
