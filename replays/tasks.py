"""Jobs of the replays: fetch by id, call one function."""

from replays import clips, jobs
from replays.models import Clip, Job


def do(job_id: int) -> None:
    for job in Job.objects.filter(pk=job_id):
        jobs.run(job)


def publish(clip_id: int, tries: int = 0) -> None:
    for clip in Clip.objects.filter(pk=clip_id).select_related("broadcast__recording"):
        clips.publish(clip, tries)


def export(clip_id: int) -> None:
    for clip in Clip.objects.filter(pk=clip_id).select_related("broadcast__recording", "asset"):
        clips.export(clip)
