"""Captions for staff: the editor beside the picture, files in and out, signing off, typing live."""

import json
import math

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from channels import api, staff
from channels.staff import operators
from chartreslive.ui import replies
from media import recordings, screening
from replays import captions, live_captions, speech, timedtext, transcripts
from replays.errors import ReplaysError
from replays.forms import CaptionsUpload
from replays.models import Captions
from replays.timedtext import Caption

FORMATS = {"vtt": ("text/vtt", timedtext.webvtt), "srt": ("application/x-subrip", timedtext.subrip)}


@operators
@require_safe
def editor(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    language = _language(request.GET.get("langue"))
    row = captions.of(broadcast, language)
    entries = recordings.programme(broadcast.recording)
    has_picture = any(not entry.slate for entry in entries)
    picture = screening.write(broadcast.recording, "programme", entries) if has_picture else ""
    return render(
        request,
        "replays/captions.html",
        {
            "broadcast": broadcast,
            "captions": row,
            "language": language,
            "languages": Captions.Language.choices,
            "lines": [[one.start, one.end, one.text] for one in _editable(row)],
            "picture": reverse("preview", args=[public_id, picture]) if picture else "",
            "upload": CaptionsUpload(initial={"language": language}),
            "due_on": captions.due_on(broadcast),
            "can_listen": speech.is_ready(),
        },
    )


def _editable(row: Captions) -> list[Caption]:
    """Muted passages too: whoever edits hears the replay as it is shown, and may tidy up."""
    places = transcripts.positions(row.broadcast)
    return transcripts.visible(transcripts.stored(row), places, ())


@replies.api("POST", errors=ReplaysError)
def save(request: HttpRequest, public_id: str) -> dict:
    """{"lines": [[start, end, text], …], "version": what was open, "language": "fr"}"""
    user = staff.operator(request, public_id)
    told = replies.body(request)
    language = _language(told.get("language"))
    version = captions.save(api.find(public_id), _lines(told), _version(told), language, user)
    return {"version": version, "state": Captions.State.DRAFT}


@operators
@require_POST
def upload(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast, form = api.find(public_id), CaptionsUpload(request.POST, request.FILES)
    if not form.is_valid():
        messages.error(request, _("Choisissez un fichier SRT ou WebVTT."))
        return redirect("captions", public_id)
    file, language = form.cleaned_data["file"], form.cleaned_data["language"]
    try:
        row = captions.upload(
            broadcast, file.read(timedtext.MOST_BYTES + 1), language, request.user
        )
        told = _("%(count)d sous-titres sont en place. Relisez-les, puis validez.")
        messages.success(request, told % {"count": len(row.lines)})
    except ReplaysError as error:
        messages.error(request, error.message)
    return _to_editor(public_id, language)


@operators
@require_POST
def change(request: HttpRequest, public_id: str, verb: str) -> HttpResponse:
    """sign, remove or listen (speech to text)."""
    broadcast, language = api.find(public_id), _language(request.POST.get("language"))
    try:
        if verb == "sign":
            captions.sign(broadcast, _version(request.POST), language, request.user)
            messages.success(request, _("Sous-titres validés : merci."))
        elif verb == "listen":
            speech.ask(broadcast)
            messages.success(
                request, _("La transcription se prépare : la page vous dira la suite.")
            )
        else:
            captions.remove(broadcast, language, request.user)
            messages.success(request, _("Sous-titres supprimés."))
    except ReplaysError as error:
        messages.error(request, error.message)
    return _to_editor(public_id, language)


@operators
@require_safe
def download(request: HttpRequest, public_id: str, kind: str) -> HttpResponse:
    broadcast = api.find(public_id)
    row = captions.of(broadcast, _language(request.GET.get("langue")))
    content_type, write = FORMATS[kind]
    response = HttpResponse(
        write(transcripts.shown(row)), content_type=f"{content_type}; charset=utf-8"
    )
    name = f"{broadcast.page.slug}-{row.language}.{kind}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@operators
@require_safe
def typing(request: HttpRequest, public_id: str) -> HttpResponse:
    """Where somebody types what is said, while it is said."""
    broadcast = api.find(public_id)
    newest = reversed(transcripts.stored(captions.of(broadcast))[-20:])
    lines = [(live_captions.named(line), line.text) for line in newest]
    return render(request, "replays/typing.html", {"broadcast": broadcast, "lines": lines})


@replies.api("POST", errors=ReplaysError)
def type_live(request: HttpRequest, public_id: str) -> JsonResponse | dict:
    """{"text": …, "at": ISO of the picture}: one caption typed while it is said."""
    staff.operator(request, public_id)
    told = replies.body(request)
    at = api.moment(told.get("at"))
    line = live_captions.add(api.find(public_id), str(told.get("text", "")), at)
    return _described(line)


@replies.api("POST", "DELETE", errors=ReplaysError)
def change_live(request: HttpRequest, public_id: str, at: int) -> dict:
    """{"text": …} corrects the line that begins at that millisecond; DELETE takes it back."""
    staff.operator(request, public_id)
    broadcast, start = api.find(public_id), at / 1000
    if request.method == "DELETE":
        live_captions.withdraw(broadcast, start)
        return {"at": at, "removed": True}
    text = str(replies.body(request).get("text", ""))
    return _described(live_captions.correct(broadcast, start, text))


def _described(line: Caption) -> dict:
    at = live_captions.named(line)
    return {"text": line.text, "start": line.start, "end": line.end, "at": at}


def _language(value) -> str:
    return value if value in Captions.Language.values else Captions.Language.FRENCH


def _version(told) -> int:
    try:
        return int(told.get("version", 0))
    except (TypeError, ValueError):
        return -1


def _lines(told: dict) -> list[Caption]:
    lines = told.get("lines")
    try:
        lines = json.loads(lines) if isinstance(lines, str) else lines
        found = [
            Caption(float(start), float(end), timedtext.plain(text)) for start, end, text in lines
        ]
    except (ValueError, TypeError, AttributeError) as error:
        raise replies.Denied(400, "bad-lines", _("Ces sous-titres sont illisibles.")) from error
    if any(not (math.isfinite(one.start) and 0 <= one.start < one.end < 1e6) for one in found):
        raise replies.Denied(400, "bad-lines", _("Un sous-titre finit avant de commencer."))
    return [one for one in found if one.text]


def _to_editor(public_id: str, language: str) -> HttpResponse:
    return redirect(f"{reverse('captions', args=[public_id])}?langue={language}")
