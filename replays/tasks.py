"""Jobs of the replays: fetch by id, call one function."""

from replays import clips
from replays.models import Clip


def publish(clip_id: int, tries: int = 0) -> None:
    for clip in Clip.objects.filter(pk=clip_id).select_related("broadcast__recording"):
        clips.publish(clip, tries)


def export(clip_id: int) -> None:
    for clip in Clip.objects.filter(pk=clip_id).select_related("broadcast__recording", "asset"):
        clips.export(clip)
