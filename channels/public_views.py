"""What residents and other sites fetch around the pages: guide, calendar, embed, oEmbed."""

from datetime import date, timedelta

from csp.decorators import csp_replace
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe
from wagtail.models import Page

from channels import calendars, guide
from channels.models import Broadcast, BroadcastPage

# A minute for machines; pages themselves live one second (nginx's micro-cache).
short_lived = cache_control(public=True, max_age=60)
WEEKS_SHOWN = timedelta(weeks=104)


@require_safe
def programme(request: HttpRequest) -> HttpResponse:
    channels = guide.channels()
    chosen = _channel(request, channels)
    week = guide.week(guide.monday_of(_day(request)), chosen)
    return render(
        request,
        "channels/guide.html",
        {
            "week": week,
            "channels": channels,
            "chosen": chosen,
            "now": timezone.now(),
        },
    )


@require_safe
@short_lived
def programme_ics(request: HttpRequest) -> HttpResponse:
    """The last two weeks and everything announced."""
    chosen = _channel(request, guide.channels())
    today = timezone.localdate()
    items = guide.between(today - timedelta(days=14), today + timedelta(days=366), chosen)
    return _ics(calendars.of(items), "programme.ics")


@require_safe
@short_lived
def broadcast_ics(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = _broadcast(public_id)
    return _ics(calendars.of([broadcast], remind=True), f"{broadcast.page.slug}.ics")


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
def embed(request: HttpRequest, public_id: str) -> HttpResponse:
    broadcast = _broadcast(public_id)
    if broadcast.is_protected:  # browsers give frames of other sites no cookie: no right, no player
        return render(request, "channels/embed_closed.html", {"page": broadcast.page})
    return render(request, "channels/embed.html", {"broadcast": broadcast, "page": broadcast.page})


@require_safe
@short_lived
def oembed(request: HttpRequest) -> HttpResponse:
    """https://oembed.com: the player for sites that ask with the page's address."""
    if request.GET.get("format", "json") != "json":
        return _refused("format", _("Seul le format json est servi."), 501)
    page = _page_at(request, request.GET.get("url", ""))
    broadcast = guide.of_page(page) if page else None
    if broadcast is None or not broadcast.is_listed:
        return _refused("unknown", _("Aucun direct à cette adresse."), 404)
    if broadcast.is_protected:
        return _refused("protected", _("Ce direct est protégé : il ne s’intègre pas."), 401)
    width, height = _size(request)
    source = settings.TV_BASE_URL + reverse("embed", args=[broadcast.public_id])
    return JsonResponse(
        {
            "version": "1.0",
            "type": "video",
            "title": page.title,
            "provider_name": settings.WAGTAIL_SITE_NAME,
            "provider_url": settings.TV_BASE_URL + "/",
            "width": width,
            "height": height,
            "html": format_html(
                '<iframe src="{}" width="{}" height="{}" title="{}" frameborder="0"'
                ' allow="autoplay; fullscreen; picture-in-picture" allowfullscreen></iframe>',
                source,
                width,
                height,
                page.title,
            ),
        },
        headers={"Access-Control-Allow-Origin": "*"},
    )


def _broadcast(public_id: str) -> Broadcast:
    broadcast = guide.find(public_id)
    if broadcast is None:
        raise Http404(_("Ce direct n’existe pas."))
    return broadcast


def _channel(request: HttpRequest, channels: list) -> str:
    chosen = request.GET.get("chaine", "")
    if chosen and chosen not in [channel.slug for channel in channels]:
        raise Http404(_("Cette chaîne n’existe pas."))
    return chosen


def _day(request: HttpRequest) -> date:
    today = timezone.localdate()
    try:
        day = date.fromisoformat(request.GET.get("semaine") or today.isoformat())
    except ValueError as error:
        raise Http404(_("Cette semaine n’existe pas.")) from error
    if abs(day - today) > WEEKS_SHOWN:
        raise Http404(_("Cette semaine est trop loin."))
    return day


def _page_at(request: HttpRequest, address: str) -> BroadcastPage | None:
    for base in (settings.TV_BASE_URL, f"{request.scheme}://{request.get_host()}"):
        if address.startswith(base + "/"):
            path = address.removeprefix(base).split("?")[0].split("#")[0]
            page = Page.find_for_request(request, path) if "\x00" not in path else None
            specific = page.specific if page else None
            return specific if isinstance(specific, BroadcastPage) and specific.live else None
    return None


def _size(request: HttpRequest) -> tuple[int, int]:
    """16:9 within what the other site allows."""

    def at_most(name: str, default: int) -> int:
        value = request.GET.get(name, "")
        return int(value) if value.isdecimal() and len(value) < 6 and int(value) > 0 else default

    width = min(at_most("maxwidth", 960), at_most("maxheight", 5400) * 16 // 9, 1920)
    return width, width * 9 // 16


def _refused(code: str, message: str, status: int) -> JsonResponse:
    return JsonResponse({"error": code, "message": message}, status=status)


def _ics(content: bytes, name: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type="text/calendar; charset=utf-8",
        headers={
            "Content-Disposition": f'inline; filename="{name}"',
            "Access-Control-Allow-Origin": "*",
        },
    )
