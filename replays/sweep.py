"""Clips that should be there by now: found once a minute, done again."""

from datetime import datetime, timedelta

from django_q.models import OrmQ
from django_q.tasks import async_task

from channels.models import Cue
from media import daily
from replays import analysis, clips, finishing, jobs, live_captions, moments, pieces, recaps, trims
from replays.models import Clip, Job, Moment

LATE = timedelta(seconds=40)
GIVE_UP = timedelta(days=2)
MOST_WAITING = 20  # jobs: the workers are behind, or gone


def run(now: datetime) -> None:
    jobs.sweep(now)
    if daily.begin("clip-pieces", now):
        pieces.forget_old(now)
    trims.sweep(now)
    finishing.sweep(now)
    live_captions.sweep(now)
    recent = now - GIVE_UP
    marked = Cue.objects.filter(kind__in=clips.KINDS, created_at__gt=recent)
    for cue in marked.filter(clip=None).exclude(moment__state=Moment.State.REFUSED)[:20]:
        clips.mark(cue)
    for cue in marked.filter(moment=None)[:20]:
        moments.of_cue(cue)
    analysis.ask_for_missing(recent)
    late = Clip.objects.filter(ends_at__lt=now - LATE, created_at__gt=recent)
    for clip in late.filter(state=Clip.State.MARKED)[:20]:
        async_task("replays.tasks.publish", clip.pk, clips.TRIES)
    for clip in late.filter(state=Clip.State.READY, asset=None)[:5]:
        if not Job.objects.filter(kind="clip", subject=str(clip.pk)).exists():
            jobs.enqueue("clip", clip.broadcast, clip.pk)
    recaps.ask_for_missing(recent)


def listen() -> None:
    """Every few seconds: what is on air is followed, one short job a live; not while jobs pile up."""
    if OrmQ.objects.count() > MOST_WAITING:
        return
    for broadcast in analysis.to_follow():
        async_task("replays.tasks.follow", broadcast.pk, save=False)
