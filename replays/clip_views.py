"""The pages of clips and recaps, below their broadcast's; the same for other sites (embed)."""

from dataclasses import dataclass

from csp.decorators import csp_replace
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.html import format_html
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from channels import door
from channels.models import Broadcast
from replays import listing
from replays.models import Clip, Recap, Visibility

KNOWN = ("broadcast__page", "broadcast__channel", "broadcast__recording", "asset")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page tells of a clip or a recap."""

    row: Clip | Recap
    told: dict

    @property
    def broadcast(self) -> Broadcast:
        return self.row.broadcast

    @property
    def is_unlisted(self) -> bool:
        return self.row.visibility == Visibility.UNLISTED

    @property
    def address(self) -> str:
        return settings.TV_BASE_URL + self.told["page"]

    @property
    def share_picture(self) -> str:
        """For other sites, where strangers may see it."""
        path = self.row.poster.with_name(f"{self.row.playlist_name}-share.jpg")
        if not self.broadcast.is_open or not path.exists():
            return ""
        return f"{settings.TV_BASE_URL}/hls/{self.broadcast.public_id}/{path.name}"

    @property
    def file_name(self) -> str:
        """What a download is called on somebody's disk."""
        return slugify(f"{self.told['title']} {self.broadcast.page.title}")[:80]

    @property
    def embed(self) -> str:
        """The code for other sites: escaped for them; our own page escapes it once more."""
        return format_html(
            '<iframe src="{}" width="960" height="540" title="{}"'
            ' allow="fullscreen; picture-in-picture" allowfullscreen></iframe>',
            settings.TV_BASE_URL + reverse("clip_embed", args=[self.row.key]),
            self.told["title"],
        )


@require_safe
def clip_page(request: HttpRequest, path: str, key: str) -> HttpResponse:
    return _page(request, _found(Clip, key=key))


@require_safe
def recap_page(request: HttpRequest, path: str) -> HttpResponse:
    slug = path.rstrip("/").rsplit("/", 1)[-1]
    rows = Recap.objects.filter(broadcast__page__slug=slug).select_related(*KNOWN)
    row = next((one for one in rows if listing.address(one) == request.path), None)
    return _page(request, row)


def _found(model, **which) -> Clip | Recap | None:
    return model.objects.select_related(*KNOWN).filter(**which).first()


def _page(request: HttpRequest, row: Clip | Recap | None) -> HttpResponse:
    if not _is_there(request, row):
        raise Http404(_("Cet extrait n’existe pas."))
    if request.path != listing.address(row):
        return redirect(listing.address(row))  # the broadcast was renamed
    if not door.lets_in(request, row.broadcast):
        return redirect(row.broadcast.page.get_url())  # where the password is asked
    response = render(request, "replays/clip_page.html", _context(row))
    return _discreet(response, row)


def _is_there(request: HttpRequest, row: Clip | Recap | None) -> bool:
    if row is None or not row.broadcast.page.live or row.state != row.State.READY:
        return False
    return row.broadcast.is_listed or door.lets_in(request, row.broadcast)


def _context(row: Clip | Recap) -> dict:
    told = listing.recap_told(row) if isinstance(row, Recap) else listing.clip_told(row)
    return {"page": row.broadcast.page, "broadcast": row.broadcast, "clip": Shown(row, told)}


def _discreet(response: HttpResponse, row: Clip | Recap) -> HttpResponse:
    if row.broadcast.is_open:
        patch_cache_control(response, public=True, max_age=5)
    else:
        add_never_cache_headers(response)
    if not row.broadcast.is_open or row.visibility == Visibility.UNLISTED:
        response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
def clip_embed(request: HttpRequest, key: str) -> HttpResponse:
    row = _found(Clip, key=key) or _found(Recap, key=key)
    if not _is_there(request, row) or not row.broadcast.is_open:
        raise Http404(_("Cet extrait n’existe pas."))
    return _discreet(render(request, "replays/clip_embed.html", _context(row)), row)
