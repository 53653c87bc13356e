"""What a broadcast's page may show of its wall once it is over."""

from datetime import datetime

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from channels.models import Broadcast
from fanwall import pins, publishing

register = template.Library()
MOST = 24


@register.inclusion_tag("fanwall/parts/moments.html")
def wall_of(broadcast: Broadcast | None) -> dict:
    """The photos that were on the glass, each a way to its moment; and the way to the gallery."""
    wall, found = pins.of_broadcast(broadcast)
    gallery = wall is not None and bool(publishing.published(wall, publishing.SITE))
    return {"wall": wall, "pins": found[:MOST], "gallery": gallery}


@register.filter
def moment(seconds: float) -> str:
    """1:02:03, as on the player."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@register.filter
def local(moment: str) -> str:
    """A moment of the register as the town's clock says it."""
    if not moment:
        return ""
    return date_format(timezone.localtime(datetime.fromisoformat(moment)), "d/m/Y H:i:s")


@register.simple_tag
def word_of(words: dict, tick: str) -> str:
    """What stood beside that tick."""
    return words.get(tick, tick)
