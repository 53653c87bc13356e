"""What should have happened to recordings by now: found once a minute, done again."""

from datetime import datetime, timedelta

from django_q.tasks import async_task

from media import audit, daily, downloads, inputs, recordings, scratch
from media.models import Recording

# The engine closes a recording seconds after its programme ended; if it is down, the sweep does.
CLOSE_AFTER = timedelta(minutes=2)
# At night what is younger is looked at again when it changed, or after a week.
LOOKED_AFTER = timedelta(days=30)
AT_LEAST_EVERY = timedelta(days=7)


def run(now: datetime) -> None:
    for recording in Recording.objects.unclosed().filter(published_until__lt=now - CLOSE_AFTER):
        recordings.close(recording)
    inputs.release_ports()
    scratch.remove_abandoned()
    unaudited = Recording.objects.filter(
        closed_at__lt=now - CLOSE_AFTER, published_from__isnull=False, audit=None
    )
    for recording in unaudited[:20]:
        async_task("media.tasks.audit", recording.pk)
    tonight = daily.begin("audit", now)
    for recording in recent(now):
        downloads.withdraw_stale(recording)
        downloads.ask(recording, again=tonight)
        if tonight and is_to_be_audited(recording, now):
            async_task("media.tasks.audit", recording.pk, cluster="lourd")


def recent(now: datetime):
    return Recording.objects.filter(
        closed_at__gt=now - LOOKED_AFTER, published_from__isnull=False, audit__isnull=False
    )


def is_to_be_audited(recording: Recording, now: datetime) -> bool:
    """It changed, or was not looked at for a week."""
    checked = datetime.fromisoformat(recording.audit["checked_at"])
    changed = recording.audit.get("fingerprint") != audit.fingerprint(recording)
    return changed or checked < now - AT_LEAST_EVERY
