"""Clips and recap of one broadcast, for staff: titles, visibility, other shapes, words, the order."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.log_actions import log

from channels import api
from channels.models import Broadcast
from channels.staff import operators
from media.positions import Positions
from replays import clips, formats, jobs, listing, recaps, wording
from replays.errors import ReplaysError
from replays.models import Clip, Job, Recap
from replays.studio_forms import ClipForm, FormatForm, RecapForm
from replays.wording import Subject


@operators
@require_http_methods(["GET", "HEAD"])
def studio(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = api.find(public_id)
    recap = recaps.of(broadcast)
    made = broadcast.clips.exclude(state=Clip.State.MARKED)
    made = made.select_related("asset", "moment").prefetch_related("renditions")
    told = [part["clip"] for part in recap.parts] or [clip.key for clip in recaps.shown_in(recap)]
    rows = [_row(clip, told) for clip in made]
    return render(
        request,
        "replays/studio.html",
        {
            "broadcast": broadcast,
            # Their files ask for the visitor's right, which a member of staff may not have.
            "shows_films": broadcast.is_open and not broadcast.is_held_back(),
            "recap": recap,
            "recap_form": RecapForm(instance=recap),
            "recap_words": words_of(recap),
            "recap_told": listing.recap_told(recap),
            "rows": sorted(rows, key=lambda row: row["place"] or len(rows) + 1),
            "jobs": [(job, _label(job, rows)) for job in jobs.of(broadcast)],
        },
    )


def _label(job: Job, rows: list[dict]) -> str:
    """Which clip it is about, when it is about one."""
    titles = {str(row["clip"].pk): row["clip"].title for row in rows}
    if job.kind != "clip" or job.subject not in titles:
        return jobs.label(job)
    return f"{jobs.label(job)} « {titles[job.subject]} »"


def _row(clip: Clip, told: list[str]) -> dict:
    return {
        "clip": clip,
        "told": listing.clip_told(clip, Positions(())),
        "form": ClipForm(instance=clip, prefix=clip.key),
        "formats": FormatForm(prefix=clip.key),
        "place": told.index(clip.key) + 1 if clip.key in told else "",
        "words": words_of(clip),
        "address": listing.address(clip),
    }


def words_of(row: Clip | Recap) -> wording.Wording:
    page = row.broadcast.page
    title = row.title if isinstance(row, Clip) else ""
    address = settings.TV_BASE_URL + listing.address(row)
    return wording.suggest(Subject(title, page.title, row.broadcast.channel.title, address))


@operators
@require_POST
def change_clip(request: HttpRequest, public_id: str, key: str) -> HttpResponse:
    clip = get_object_or_404(_broadcast(public_id).clips, key=key)
    form = ClipForm(request.POST, instance=Clip.objects.get(pk=clip.pk), prefix=key)
    if form.is_valid() and clips.change(clip, **form.cleaned_data):
        log(clip.broadcast.page, "replays.change_clip", user=request.user, data={"clip": key})
        messages.success(request, _("L'extrait suit ces changements."))
    for error in [text for texts in form.errors.values() for text in texts]:
        messages.error(request, error)
    return redirect("studio", public_id)


@operators
@require_POST
def make_format(request: HttpRequest, public_id: str, key: str) -> HttpResponse:
    clip = get_object_or_404(_broadcast(public_id).clips, key=key)
    form = FormatForm(request.POST, prefix=key)
    if form.is_valid():
        wanted = form.cleaned_data
        formats.ask(clip, wanted["shape"], wanted["framing"], wanted["x"] / 100)
        messages.success(request, _("Ce format se prépare : il apparaîtra ici."))
    else:
        messages.error(request, _("Choisissez un format et un cadrage."))
    return redirect("studio", public_id)


@operators
@require_POST
def change_recap(request: HttpRequest, public_id: str) -> HttpResponse:
    """Its length and look; its order as numbers beside the clips, or by itself again."""
    broadcast = _broadcast(public_id)
    recap = recaps.of(broadcast)
    form = RecapForm(request.POST, instance=recap)
    if not form.is_valid():
        messages.error(request, _("Ces réglages ne vont pas ensemble."))
        return redirect("studio", public_id)
    keys = None if "automatic" in request.POST else _ordered(request, broadcast)
    try:
        recaps.arrange(recap, keys, **form.cleaned_data)
        log(broadcast.page, "replays.make_recap", user=request.user)
        messages.success(request, _told(broadcast))
    except ReplaysError as error:
        messages.error(request, error.message)
    return redirect("studio", public_id)


def _told(broadcast: Broadcast) -> str:
    if broadcast.state == Broadcast.State.ENDED:
        return _("Le résumé se refait : il sera là dans quelques secondes.")
    return _("C'est noté : le résumé paraîtra ainsi à la fin du direct.")


def _ordered(request: HttpRequest, broadcast: Broadcast) -> list[str]:
    places = {}
    for key in broadcast.clips.values_list("key", flat=True):
        text = request.POST.get(f"place-{key}", "")
        if text.isascii() and text.isdecimal() and int(text[:6]) > 0:
            places[key] = int(text[:6])
    return sorted(places, key=places.__getitem__)


def _broadcast(public_id: str) -> Broadcast:
    return api.find(public_id)
