"""Jobs of the replays: fetch by id, call one function."""

from channels.models import Broadcast
from replays import analysis, clips, jobs
from replays.models import Clip, Job


def do(job_id: int) -> None:
    for job in Job.objects.filter(pk=job_id):
        jobs.run(job)


def publish(clip_id: int, tries: int = 0) -> None:
    for clip in Clip.objects.filter(pk=clip_id).select_related("broadcast", "asset"):
        clips.publish(clip, tries)


def follow(broadcast_id: int) -> None:
    known = Broadcast.objects.select_related("recording", "channel")
    for broadcast in known.filter(pk=broadcast_id):
        analysis.follow(broadcast)
