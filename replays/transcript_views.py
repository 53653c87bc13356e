"""What was said, for everybody who may watch: read, searched, and heard from that second on."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from channels import door
from channels.models import Broadcast
from replays import captions, transcripts
from replays.models import Captions

MOST_SEARCHED = 200  # characters


@require_safe
def transcript(request: HttpRequest, public_id: str) -> HttpResponse:
    known = Broadcast.objects.select_related("page", "recording", "channel")
    broadcast = known.filter(recording__public_id=public_id, page__live=True).first()
    if broadcast is None or not _is_known(request, broadcast):
        raise Http404(_("Cette transcription n’existe pas."))
    if not door.lets_in(request, broadcast):
        return redirect(broadcast.page.get_url())  # where the password is asked
    language = request.GET.get("langue", "")
    wanted_language = language if language in Captions.Language.values else Captions.Language.FRENCH
    row = captions.of(broadcast, wanted_language)
    lines = transcripts.shown(row) if broadcast.state == Broadcast.State.ENDED else []
    if not lines:
        raise Http404(_("Cette transcription n’existe pas."))
    wanted = request.GET.get("q", "").strip()[:MOST_SEARCHED]
    response = render(
        request,
        "replays/transcript.html",
        {
            "page": broadcast.page,
            "broadcast": broadcast,
            "captions": row,
            "wanted": wanted,
            "found": transcripts.found(lines, wanted),
            "paragraphs": transcripts.paragraphs(lines),
        },
    )
    if broadcast.is_open:
        patch_cache_control(response, public=True, max_age=60)
    else:
        add_never_cache_headers(response)
        response["X-Robots-Tag"] = "noindex"
    return response


def _is_known(request: HttpRequest, broadcast: Broadcast) -> bool:
    """A private link is told to nobody who does not have it."""
    return broadcast.is_listed or door.lets_in(request, broadcast)
