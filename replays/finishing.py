"""What a replay gets behind its address once its live is over; asked for again by the sweep."""

from datetime import datetime, timedelta

from channels.models import Broadcast, Cue
from media import recordings
from media.models import Recording
from replays import podcasts, previews, sidecars

RECENT = timedelta(days=2)


def finish(recording: Recording) -> None:
    """Doing it again changes nothing."""
    for broadcast in _ended().filter(recording=recording):
        follow(broadcast)


def follow(broadcast: Broadcast) -> None:
    """Everything beside the playlists shows, and says, what the replay shows now and no more."""
    sidecars.write(broadcast)
    previews.ask(broadcast)
    if podcasts.offered(broadcast.recording) is None and broadcast.channel.downloads:
        podcasts.ask(broadcast)


def follow_cue(cue: Cue) -> None:
    """A chapter more, after the end."""
    sidecars.write(cue.broadcast)


def follow_thinning(recording: Recording) -> None:
    """Rungs were taken away; or everything, and then nothing stays beside the playlists."""
    if recordings.whole(recording):
        finish(recording)
    else:
        sidecars.withdraw(recording)


def sweep(now: datetime) -> None:
    recent = _ended().filter(ended_at__gt=now - RECENT, recording__closed_at__isnull=False)
    for broadcast in recent:
        if not (broadcast.recording.public_directory / sidecars.INDEX).exists():
            finish(broadcast.recording)


def _ended():
    ended = Broadcast.objects.filter(state=Broadcast.State.ENDED)
    return ended.select_related("page", "recording", "channel")
