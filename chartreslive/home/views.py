"""The front page's content, search, and the small files that machines ask for."""

import json
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from channels import guide
from channels.models import Broadcast, BroadcastPage

LONGEST_QUERY = 120
MOST_RESULTS = 48


@dataclass(frozen=True)
class Clip:
    broadcast: Broadcast
    id: str
    title: str
    poster: str
    duration: float


@dataclass(frozen=True)
class Front:
    """One broadcast is the page: what is on air, else what comes, else what was last."""

    hero: Broadcast | None
    also: list[Broadcast]
    days: list[guide.Day]
    missed: list[Broadcast]
    clips: list[Clip]


def front() -> Front:
    on_air, upcoming, missed = guide.on_air(), guide.upcoming(limit=13), guide.replays(limit=9)
    open_ones = (each for each in on_air + upcoming + missed if not each.is_protected)
    hero = next(open_ones, None)
    return Front(
        hero=hero,
        also=[each for each in on_air if each != hero],
        days=guide.by_day([each for each in upcoming if each != hero][:8]),
        missed=[each for each in missed if each != hero][:8],
        clips=highlights(missed)[:10],
    )


def highlights(broadcasts: list[Broadcast]) -> list[Clip]:
    """The clips of these replays, as their clips.json files tell."""
    return [clip for broadcast in broadcasts for clip in _clips(broadcast)[:3]]


def _clips(broadcast: Broadcast) -> list[Clip]:
    if not broadcast.is_open:
        return []
    path = broadcast.recording.public_directory / "clips.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["clips"]
        return [Clip(broadcast, str(clip["id"]), clip["title"], clip.get("poster") or "",
                     clip["duration"]) for clip in found]
    except (OSError, ValueError, KeyError, TypeError):
        return []  # not made yet, or being replaced


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUERY]
    return render(request, "home/search.html", {"query": query, "results": _found(query)})


def _found(query: str) -> list[Broadcast]:
    if not query:
        return []
    pages = [page.pk for page in BroadcastPage.objects.live().search(query)[:MOST_RESULTS]]
    # A search in the text of a protected page would tell strangers what it says.
    rows = {row.page_id: row for row in guide.broadcasts().open().filter(page_id__in=pages)}
    return [rows[page] for page in pages if page in rows]


@require_safe
@cache_control(public=True, max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /compte/", "Disallow: /push/",
             "Disallow: /recherche/", f"Sitemap: {settings.TV_BASE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
