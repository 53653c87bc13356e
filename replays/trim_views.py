"""The editor of a replay: its beginning and end, what is cut, what is muted, its chapters."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from channels import api
from channels.errors import ChannelsError
from channels.models import Broadcast
from channels.staff import operators
from media import recordings, screening
from replays import chapters, previews, sidecars, timecodes, trims
from replays.errors import ReplaysError
from replays.forms import CUT, MUTED, ChapterFormSet, PassageFormSet, TrimForm
from replays.trims import Wish

GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])


@operators
@GET_OR_POST
def trim(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    row = trims.of(broadcast.recording)
    entries = recordings.whole(broadcast.recording)
    wish = trims.wish_of(row, entries)
    initial = {"start": wish.start, "end": wish.end, "version": row.version}
    form = TrimForm(request.POST or None, initial=initial)
    passages = PassageFormSet(request.POST or None, initial=_initial(wish), prefix="passages")
    if request.method == "POST" and form.is_valid() and passages.is_valid():
        seen = form.cleaned_data["version"]
        if _done(
            request, lambda: trims.apply(broadcast, _wish(form, passages), seen, request.user)
        ):
            messages.success(request, _("La rediffusion suit ce montage."))
            return redirect("trim", public_id)
    shown = {"form": form, "rows": passages, "trim": row}
    return _editor(request, broadcast, "replays/trim.html", shown)


@operators
@require_POST
def trim_back(request: HttpRequest, public_id: str, verb: str) -> HttpResponse:
    """One step back, or all of them."""
    broadcast = api.find(public_id)
    go = {"undo": trims.undo, "restore": trims.restore}[verb]
    text = request.POST.get("version", "")
    seen = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else -1
    if _done(request, lambda: go(broadcast, seen, request.user)):
        messages.success(request, _("C'est annulé : la rediffusion a suivi."))
    return redirect("trim", public_id)


@operators
@GET_OR_POST
def chapter_list(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    rows = ChapterFormSet(request.POST or None, initial=chapters.rows(broadcast), prefix="chapters")
    if request.method == "POST" and rows.is_valid():
        wanted = [row.cleaned_data for row in rows if row.has_changed() and row.cleaned_data]
        if _done(request, lambda: chapters.change(broadcast, wanted, request.user)):
            messages.success(request, _("Les chapitres sont à jour."))
            return redirect("chapters", public_id)
    return _editor(request, broadcast, "replays/chapters.html", {"rows": rows})


@operators
@require_POST
def chapters_import(request: HttpRequest, public_id: str) -> HttpResponse:
    """A list of times and titles, pasted."""
    broadcast = api.find(public_id)
    text = request.POST.get("text", "")
    if _done(request, lambda: chapters.take_in(broadcast, text, request.user)):
        messages.success(request, _("Les chapitres sont à jour."))
    return redirect("chapters", public_id)


@operators
@require_POST
def poster(request: HttpRequest, public_id: str) -> HttpResponse:
    """The image that is on the screen; none: the best one is looked for again."""
    broadcast = api.find(public_id)
    seconds = timecodes.parse(request.POST.get("at", ""))
    entries = recordings.whole(broadcast.recording)
    moment = None if seconds is None else recordings.moment_at(entries, seconds)
    previews.choose(broadcast, moment)
    sidecars.write(broadcast)
    messages.success(request, _("L'affiche se prépare : quelques secondes."))
    return redirect("trim", public_id)


def _editor(request: HttpRequest, broadcast: Broadcast, template: str, more: dict) -> HttpResponse:
    """The picture beside the form is the whole replay: what is cut can be looked at."""
    entries = recordings.whole(broadcast.recording)
    picture = ""
    if any(not entry.slate for entry in entries):
        name = screening.write(broadcast.recording, "whole", entries)
        picture = reverse("preview", args=[broadcast.public_id, name])
    duration = recordings.replay_duration(entries)
    facts = {"broadcast": broadcast, "picture": picture, "duration": duration}
    status = 422 if request.method == "POST" else 200
    return render(request, template, facts | more, status=status)


def _done(request: HttpRequest, action) -> bool:
    """Whether it was done; else the page says why not."""
    try:
        action()
    except (ReplaysError, ChannelsError) as error:
        messages.error(request, error.message)
        return False
    return True


def _initial(wish: Wish) -> list[dict]:
    kinds = ((CUT, wish.cut), (MUTED, wish.muted))
    rows = [{"kind": kind, "start": a, "end": b} for kind, pairs in kinds for a, b in pairs]
    return sorted(rows, key=lambda row: row["start"])


def _wish(form: TrimForm, passages) -> Wish:
    kept = [
        row.cleaned_data for row in passages if row.cleaned_data and not row.cleaned_data["DELETE"]
    ]

    def pairs(kind: str) -> tuple:
        return tuple((row["start"], row["end"]) for row in kept if row["kind"] == kind)

    told = form.cleaned_data
    return Wish(told["start"], told["end"], pairs(CUT), pairs(MUTED))
