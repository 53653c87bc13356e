"""The live that never stops: one broadcast after the other on the simulated encoder's input."""

from datetime import datetime, timedelta

from django.utils import timezone
from django_q.tasks import async_task

from channels import onair, schedule
from channels.models import Broadcast, ChannelPage
from chartreslive.home.demo import library, programme
from fanwall import walls
from fanwall.models import Wall
from media import inputs
from media.models import Input

INPUT = "Encodeur de démonstration"
LASTS = timedelta(hours=6)
BEGAN = timedelta(minutes=20)
OVER = (Broadcast.State.ENDED, Broadcast.State.CANCELLED)


def source() -> Input:
    found = Input.objects.open().filter(name=INPUT, permanent=True).first()
    return found or inputs.create(INPUT, permanent=True)


def current(now: datetime) -> Broadcast | None:
    """What the simulated encoder feeds now."""
    booked = Broadcast.objects.filter(
        recording__input__name=INPUT,
        page__live=True,
        page__starts_at__lte=now,
        page__ends_at__gt=now,
    )
    return (
        booked.exclude(state__in=OVER)
        .select_related("page", "channel", "recording__input")
        .order_by("-page__starts_at")
        .first()
    )


def ensure(now: datetime) -> Broadcast:
    """The live of the moment; the next one is planned when the last has ended."""
    _end_overdue(now)
    broadcast = current(now)
    return broadcast if broadcast is not None else _plan_next(now)


def is_over(broadcast: Broadcast) -> bool:
    broadcast.refresh_from_db()
    return broadcast.state in OVER or broadcast.page.ends_at <= timezone.now()


def _end_overdue(now: datetime) -> None:
    overdue = Broadcast.objects.on_air().filter(
        recording__input__name=INPUT, page__ends_at__lte=now
    )
    for broadcast in overdue.select_related("page", "channel", "recording"):
        try:
            onair.end(broadcast)
        except onair.NotPossible:
            continue  # somebody was faster


def _plan_next(now: datetime) -> Broadcast:
    number = Broadcast.objects.filter(recording__input__name=INPUT).count()
    title, summary, palette, seed = programme.LIVES[number % len(programme.LIVES)]
    broadcast = schedule.plan(
        ChannelPage.objects.get(slug="sport"),
        title,
        now - (timedelta(0) if number else BEGAN),
        now + LASTS,
        source=source(),
        automatic=True,
        venue=programme.LIVE_VENUE,
        summary=summary,
        body=programme.body(programme.LIVE_VENUE),
        picture=library.picture("stadium", palette, seed),
    )
    wall = walls.set_state(walls.for_broadcast(broadcast), Wall.State.OPEN, by_id=None)
    if number:  # the first is filled by who loads the city
        async_task("chartreslive.home.demo.crowd.fill_next", wall.pk, cluster="lourd")
    return Broadcast.objects.select_related("page", "channel", "recording__input").get(
        pk=broadcast.pk
    )
