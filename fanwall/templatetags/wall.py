"""What a broadcast's page may show of its wall once it is over."""

from django import template

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
