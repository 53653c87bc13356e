"""The files of a replay in templates: for staff, and for residents where the channel allows it."""

from pathlib import Path

from django import template
from django.utils.text import slugify

from channels.models import Broadcast
from media import downloads

register = template.Library()


@register.simple_tag
def downloads_of(broadcast: Broadcast) -> list[dict]:
    """Every file that exists, under a name that says what it is once it is on somebody's disk."""
    title = slugify(broadcast.page.title)[:80] or broadcast.public_id
    return [
        {
            "kind": part.kind,
            "number": part.number,
            "bytes": part.bytes,
            "format": Path(part.name).suffix[1:].upper(),
            "address": downloads.address(broadcast.recording, part),
            "name": f"{title}{f'-{part.number}' if part.number else ''}{Path(part.name).suffix}",
        }
        for part in downloads.offered(broadcast.recording)
    ]


@register.simple_tag
def public_downloads_of(broadcast: Broadcast | None) -> list[dict]:
    if broadcast is None or not broadcast.has_replay or not broadcast.channel.downloads:
        return []
    return downloads_of(broadcast)
