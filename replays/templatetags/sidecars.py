"""What a page may show of a replay before its player starts: pictures and the way to its words."""

import json

from django import template

from channels.models import Broadcast
from replays import sidecars

register = template.Library()


@register.simple_tag
def sidecars_of(broadcast: Broadcast | None) -> dict:
    """replay.json, when strangers may see all of it."""
    if broadcast is None or not broadcast.is_open or not broadcast.has_replay:
        return {}
    try:
        return json.loads((broadcast.recording.public_directory / sidecars.INDEX).read_text())
    except (OSError, ValueError):
        return {}
