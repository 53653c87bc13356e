"""What the clock does for the programme: every second what is due, once a minute what was missed."""

from datetime import datetime

from channels import access, guesses, onair, schedule, state
from channels.models import Broadcast, BroadcastPage

State = Broadcast.State


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
    for broadcast in Broadcast.objects.filter(state=State.ENDED, replay_at=None)[:20]:
        onair.finish(broadcast)
    access.repair()
    guesses.forget(now)
