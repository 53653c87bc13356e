"""What the clock does for the programme: every second what is due, once a minute what was missed."""

from datetime import datetime, timedelta

from django_q.tasks import async_task

from channels import access, guesses, onair, schedule, state
from channels.models import Broadcast, BroadcastPage
from media import daily

State = Broadcast.State
GIVE_UP = timedelta(days=30)  # an eliminated recording has no replay to wait for


def tick(now: datetime) -> None:
    """Every second: automatic starts, ends of lives that nobody ended, embargoes that are over."""
    known = Broadcast.objects.select_related("page", "recording", "channel")
    due = known.filter(state=State.READY, page__automatic=True, page__starts_at__lte=now)
    for broadcast in due:
        onair.start_if_due(broadcast)
    for broadcast in known.filter(state=State.INTERRUPTED, page__ends_at__lt=now - onair.GRACE):
        onair.end_if_over(broadcast)
    access.open_due(now)


def fold_presence(counts: dict[str, int]) -> None:
    """Writes how many watch into the broadcasts on air."""
    on_air = Broadcast.objects.on_air().select_related("page", "recording", "channel")
    for broadcast in on_air:
        viewers = counts.get(broadcast.public_id, 0)
        if viewers != broadcast.viewers:
            Broadcast.objects.filter(pk=broadcast.pk).update(viewers=viewers)
            broadcast.viewers = viewers
            state.write(broadcast)


def run(now: datetime) -> None:
    """Once a minute: what a lost signal left undone."""
    for page in BroadcastPage.objects.filter(broadcast=None):
        schedule.book(page)
    unfinished = Broadcast.objects.filter(
        state=State.ENDED, replay_at=None, ended_at__gt=now - GIVE_UP
    )
    for broadcast in unfinished[:20]:
        onair.finish(broadcast)
    access.repair()
    guesses.forget(now)
    if daily.begin("retention", now):
        async_task("channels.tasks.apply_retention", cluster="lourd")
