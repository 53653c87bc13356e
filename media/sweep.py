"""What should have happened to recordings by now: found once a minute, done again."""

from datetime import datetime, timedelta

from django_q.tasks import async_task

from media import budget, inputs, recordings
from media.models import Recording

# The engine closes a recording seconds after its programme ended; if it is down, the sweep does.
CLOSE_AFTER = timedelta(minutes=2)


def run(now: datetime) -> None:
    if not budget.is_measured():
        async_task("media.tasks.measure_machine")
    for recording in Recording.objects.unclosed().filter(published_until__lt=now - CLOSE_AFTER):
        recordings.close(recording)
    inputs.release_ports()
    unaudited = Recording.objects.filter(
        closed_at__lt=now - CLOSE_AFTER, published_from__isnull=False, audit=None
    )
    for recording in unaudited[:20]:
        async_task("media.tasks.audit", recording.pk)
