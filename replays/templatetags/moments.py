"""The panel of moments, for the control room and for its own page."""

from django import template

from channels.models import Broadcast
from replays import moment_views

register = template.Library()


@register.inclusion_tag("replays/parts/moments.html", takes_context=True)
def moments_panel(context, broadcast: Broadcast) -> dict:
    return moment_views.context(broadcast) | {"csrf_token": context.get("csrf_token")}
