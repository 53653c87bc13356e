"""French typography: spaces before double punctuation, hours, days, durations."""

import re
from datetime import date, datetime, timedelta

from django import template
from django.template.defaultfilters import stringfilter
from django.utils import formats, timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

register = template.Library()

NARROW = "\u202f"
NO_BREAK = "\u00a0"
THIN_BEFORE = re.compile(r"(?<=[^\s&])[ \u00a0]?(?=[!?;»](?:\s|$|[)»]))")
WIDE_BEFORE = re.compile(r" :(?=\s|$)")
AFTER_OPENING = re.compile(r"« ?")


@register.filter(is_safe=True)
@stringfilter
def french(text: str) -> str:
    """No-break spaces where French wants them: "Qui gagne ?", "« oui »", "score : 3"."""
    if "<" in text or "&" in text:  # already HTML: only what cannot touch a tag or an entity
        spaced = re.sub(r" (?=[!?;»])", NARROW, text)
    else:
        spaced = THIN_BEFORE.sub(NARROW, text.replace("'", "’"))
    spaced = AFTER_OPENING.sub("«" + NARROW, spaced)
    spaced = WIDE_BEFORE.sub(NO_BREAK + ":", spaced)
    # Our own HTML stays HTML; a text stays to be escaped.
    return mark_safe(spaced) if isinstance(text, SafeString) else spaced  # noqa: S308


@register.filter
def clock(moment: datetime | None) -> str:
    """20 h 30, 9 h."""
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    hour = f"{local.hour}{NO_BREAK}h"
    return f"{hour}{NO_BREAK}{local.minute:02d}" if local.minute else hour


@register.filter
def day(moment: datetime | date | None) -> str:
    """samedi 21 novembre; with its year when that is not this one."""
    if moment is None:
        return ""
    on = _local_day(moment)
    number = _("1er") if on.day == 1 else str(on.day)
    weekday, month = formats.date_format(on, "l").lower(), formats.date_format(on, "F").lower()
    year = f" {on.year}" if on.year != timezone.localdate().year else ""
    return f"{weekday} {number}{NO_BREAK}{month}{year}"


@register.filter
def near_day(moment: datetime | date | None) -> str:
    """aujourd'hui, demain, hier, else the day."""
    if moment is None:
        return ""
    names = {0: _("aujourd’hui"), 1: _("demain"), -1: _("hier")}
    on = _local_day(moment)
    return names.get((on - timezone.localdate()).days) or day(on)


@register.filter
def span(length: timedelta | float | None) -> str:
    """1 h 32 min, 4 min, 45 s."""
    if length is None:
        return ""
    seconds = round(length.total_seconds() if isinstance(length, timedelta) else length)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours}{NO_BREAK}h{NO_BREAK}{minutes:02d}" if minutes else f"{hours}{NO_BREAK}h"
    if minutes:
        return f"{minutes}{NO_BREAK}min"
    return f"{seconds}{NO_BREAK}s"


@register.filter
def timecode(seconds: float | None) -> str:
    """1:02:05, 4:07."""
    if seconds is None:
        return ""
    whole = int(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


@register.filter
def iso(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _local_day(moment: datetime | date) -> date:
    return timezone.localtime(moment).date() if isinstance(moment, datetime) else moment
