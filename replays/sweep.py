"""Clips that should be there by now: found once a minute, done again."""

from datetime import datetime, timedelta

from django_q.tasks import async_task

from channels.models import Cue
from replays import clips, jobs
from replays.models import Clip

LATE = timedelta(seconds=40)
GIVE_UP = timedelta(days=2)


def run(now: datetime) -> None:
    jobs.sweep(now)
    recent = now - GIVE_UP
    for cue in Cue.objects.filter(kind__in=clips.KINDS, clip=None, created_at__gt=recent)[:20]:
        clips.mark(cue)
    late = Clip.objects.filter(ends_at__lt=now - LATE, created_at__gt=recent)
    for clip in late.filter(state=Clip.State.MARKED)[:20]:
        async_task("replays.tasks.publish", clip.pk, clips.TRIES)
    for clip in late.filter(state=Clip.State.READY, asset=None)[:5]:
        async_task("replays.tasks.export", clip.pk)
