"""The programme as residents read it: what is on, what comes, what was missed; by day and week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from django.utils import timezone

from channels import chapters as chapters_of
from channels.models import Broadcast, BroadcastPage, ChannelPage
from channels.models.broadcast import BroadcastQuerySet


def broadcasts() -> BroadcastQuerySet:
    """Everything public, with what a card shows."""
    return Broadcast.objects.public().select_related(
        "page", "page__picture", "channel", "recording"
    )


def channels() -> list[ChannelPage]:
    """The town's channels in the order of the editors."""
    return list(ChannelPage.objects.live().select_related("picture").order_by("path"))


def on_air(channel: str = "") -> list[Broadcast]:
    """What is on the air now, the most watched first."""
    return list(_of(channel).on_air().order_by("-viewers", "started_at"))


def upcoming(channel: str = "", limit: int = 12) -> list[Broadcast]:
    return list(_of(channel).upcoming()[:limit])


def replays(channel: str = "", limit: int = 12) -> list[Broadcast]:
    return list(_of(channel).with_replay()[:limit])


def of_page(page: BroadcastPage) -> Broadcast | None:
    """The row of the page; none for a draft that is not planned yet."""
    return Broadcast.objects.select_related("channel", "recording").filter(page_id=page.pk).first()


def find(public_id: str) -> Broadcast | None:
    return broadcasts().filter(recording__public_id=public_id).first()


def last_word(broadcast: Broadcast) -> str:
    """What the event clock said last: the score, the agenda item."""
    kinds = ["goal", "agenda", "chapter"]
    told = broadcast.cues.outside_closed_sessions().exclude(label="")
    cues = told.filter(kind__in=kinds, at__lte=timezone.now())
    return cues.order_by("-at", "-id").values_list("label", flat=True).first() or ""


@dataclass(frozen=True)
class Day:
    date: date
    broadcasts: list[Broadcast]

    @property
    def is_today(self) -> bool:
        return self.date == timezone.localdate()

    @property
    def is_over(self) -> bool:
        return self.date < timezone.localdate()


@dataclass(frozen=True)
class Week:
    monday: date
    days: list[Day]

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def before(self) -> date:
        return self.monday - timedelta(days=7)

    @property
    def after(self) -> date:
        return self.monday + timedelta(days=7)

    @property
    def is_this_one(self) -> bool:
        return self.monday == monday_of(timezone.localdate())

    @property
    def is_empty(self) -> bool:
        return not any(day.broadcasts for day in self.days)


@dataclass(frozen=True)
class Season:
    """September to August, as clubs, schools and theatres count."""

    year: int
    broadcasts: list[Broadcast]

    @property
    def name(self) -> str:
        return f"{self.year}-{self.year + 1}"


def by_day(items: Iterable[Broadcast]) -> list[Day]:
    """Groups what is sorted by its start."""
    return [Day(on, list(group)) for on, group in groupby(items, key=_local_day)]


def by_season(items: Iterable[Broadcast]) -> list[Season]:
    return [Season(year, list(group)) for year, group in groupby(items, key=_season)]


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def week(monday: date, channel: str = "") -> Week:
    """Seven days, each with its broadcasts, empty days too."""
    found = {
        day.date: day.broadcasts for day in by_day(between(monday, monday + timedelta(7), channel))
    }
    dates = [monday + timedelta(days=number) for number in range(7)]
    return Week(monday, [Day(on, found.get(on, [])) for on in dates])


def between(first: date, end: date, channel: str = "") -> BroadcastQuerySet:
    """What starts on these local days, the last one excluded."""
    return (
        _of(channel)
        .filter(page__starts_at__gte=_midnight(first), page__starts_at__lt=_midnight(end))
        .order_by("page__starts_at", "pk")
    )


def _of(channel: str) -> BroadcastQuerySet:
    return broadcasts().in_channel(channel) if channel else broadcasts()


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def _local_day(broadcast: Broadcast) -> date:
    return timezone.localtime(broadcast.page.starts_at).date()


def _season(broadcast: Broadcast) -> int:
    day = _local_day(broadcast)
    return day.year if day.month >= 9 else day.year - 1


@dataclass(frozen=True)
class Chapter:
    label: str
    kind: str
    at: datetime
    seconds: float | None


def chapters(broadcast: Broadcast) -> list[Chapter]:
    """The event clock as a table of contents, in seconds from the start of the programme."""
    start = broadcast.started_at
    return [
        Chapter(
            cue.label or cue.get_kind_display(),
            cue.kind,
            cue.at,
            max(0.0, (cue.at - start).total_seconds()) if start else None,
        )
        for cue in broadcast.cues.outside_closed_sessions()
        if chapters_of.is_chapter(cue)
    ]


def ran_for(broadcast: Broadcast) -> timedelta | None:
    if broadcast.started_at and broadcast.ended_at:
        return broadcast.ended_at - broadcast.started_at
    return None
