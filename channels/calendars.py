"""The programme for people's calendars (RFC 5545)."""

from collections.abc import Iterable
from datetime import timedelta

from django.utils.translation import gettext as _
from icalendar import Alarm, Calendar, Event

from channels.models import Broadcast

REMIND_BEFORE = timedelta(minutes=15)


def of(items: Iterable[Broadcast], *, remind: bool = False) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Chartres.Live//programme//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Chartres.Live")
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for broadcast in items:
        calendar.add_component(_event(broadcast, remind=remind))
    return calendar.to_ical()


def _event(broadcast: Broadcast, *, remind: bool) -> Event:
    page = broadcast.page
    event = Event()
    event.add("uid", f"{broadcast.public_id}@chartres.live")
    event.add("dtstamp", page.last_published_at or broadcast.state_since)
    event.add("dtstart", page.starts_at)
    event.add("dtend", page.ends_at)
    event.add("summary", page.title)
    event.add("url", page.full_url or "")
    event.add("categories", [broadcast.channel.title])
    if page.summary:
        event.add("description", f"{page.summary}\n{page.full_url}")
    if page.venue:
        event.add("location", page.venue)
    cancelled = broadcast.state == Broadcast.State.CANCELLED
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if remind:
        event.add_component(_alarm(page.title))
    return event


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _("Bientôt à l’antenne : %(title)s") % {"title": title})
    alarm.add("trigger", -REMIND_BEFORE)
    return alarm
