"""Clips: a view of the segments as soon as they are there, then an MP4 cut to the frame."""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from django_q.models import Schedule
from django_q.tasks import async_task, schedule

from channels.models import Broadcast, Cue
from media import boxes, publication, recordings, timeline
from media.ffmpeg import runner
from media.ffmpeg.graphs import files
from media.ladders import TOP
from media.models import Asset, Recording
from media.timeline import Entry
from replays.models import Clip

BEFORE, AFTER = timedelta(seconds=10), timedelta(seconds=8)
ARRIVAL = timedelta(seconds=2)  # from a moment to its segment on disk
KINDS = (Cue.Kind.GOAL,)
MP4_WITHIN = 50.0  # s
TRIES = 15


def mark(cue: Cue) -> Clip | None:
    """The clip of a cue; made once, published when its last second has arrived."""
    if cue.kind not in KINDS:
        return None
    clip, created = Clip.objects.get_or_create(
        cue=cue,
        defaults={
            "broadcast": cue.broadcast,
            "title": cue.label or cue.get_kind_display().capitalize(),
            "kind": cue.kind,
            "starts_at": cue.at - BEFORE,
            "ends_at": cue.at + AFTER,
        },
    )
    if created:
        _publish_later(clip, clip.ends_at + ARRIVAL)
    return clip


def publish(clip: Clip, tries: int = 0) -> bool:
    """Makes the clip playable if all of it is there; else comes back in two seconds."""
    entries = recordings.programme(clip.broadcast.recording)
    if not _has_arrived(clip, entries):
        if tries < TRIES:
            _publish_later(clip, timezone.now() + ARRIVAL, tries + 1)
        return False
    shown = entries_of(clip, entries)
    if not shown:
        Clip.objects.filter(pk=clip.pk).update(state=Clip.State.FAILED, error="no-picture")
        return False
    recording = clip.broadcast.recording
    publication.write_replay(
        recording.public_directory,
        shown,
        recording.target_duration or 2,
        name=clip.playlist_name,
        start_offset=max(0.0, clip.starts_at.timestamp() - shown[0].at),
    )
    if (
        Clip.objects.filter(pk=clip.pk)
        .exclude(state=Clip.State.READY)
        .update(state=Clip.State.READY, error="")
    ):
        async_task("replays.tasks.export", clip.pk)
    list_clips(clip.broadcast)
    return True


def write_again(recording: Recording) -> None:
    """Rungs were taken away: the clips' playlists name what is left."""
    for clip in Clip.objects.filter(broadcast__recording=recording, state=Clip.State.READY):
        names = (f"{clip.playlist_name}{mark}" for mark in ".-")
        publication.remove_views(recording.public_directory, *names)
        publish(clip, TRIES)


def entries_of(clip: Clip, entries: list[Entry]) -> list[Entry]:
    during = timeline.between(entries, clip.starts_at.timestamp(), clip.ends_at.timestamp())
    return [entry for entry in during if not entry.slate]


def _has_arrived(clip: Clip, entries: list[Entry]) -> bool:
    if clip.broadcast.recording.closed_at:
        return True
    return bool(entries) and entries[-1].until >= clip.ends_at.timestamp()


def _publish_later(clip: Clip, moment: datetime, tries: int = 0) -> None:
    if moment <= timezone.now():
        async_task("replays.tasks.publish", clip.pk, tries)
    else:
        schedule(
            "replays.tasks.publish",
            clip.pk,
            tries,
            next_run=moment,
            schedule_type=Schedule.ONCE,
            repeats=-1,
        )


def export(clip: Clip) -> Asset:
    """The clip as an MP4, exact to the frame, and its poster; doing it again changes nothing."""
    if clip.mp4 and clip.mp4.exists():
        return clip.asset
    directory = clip.broadcast.recording.directory
    shown = entries_of(clip, recordings.programme(clip.broadcast.recording))
    with tempfile.TemporaryDirectory(dir=settings.TV_VAR) as folder:
        cuts = tuple(_cuts(clip, directory, shown, Path(folder)))
        made = Path(folder) / "clip.mp4"
        size = boxes.read_init(publication.init_of(directory / shown[0].take, TOP).read_bytes())
        spec = files.ClipSpec(cuts=cuts, output=made, width=size.width, height=size.height)
        runner.run(files.clip_mp4(spec), timeout=MP4_WITHIN)
        duration = sum(cut.duration for cut in cuts)
        _write_poster(clip, made, duration)
        asset = _keep(clip, made, duration, size)
    Clip.objects.filter(pk=clip.pk).update(asset=asset)
    list_clips(clip.broadcast)
    return asset


def _cuts(clip: Clip, directory: Path, shown: list[Entry], folder: Path) -> Iterator[files.Cut]:
    """One file per take: its init and its segments end to end, and the part of it that is shown."""
    start, end = clip.starts_at.timestamp(), clip.ends_at.timestamp()
    for number, (take, group) in enumerate(groupby(shown, key=lambda entry: entry.take)):
        entries = list(group)
        path = folder / f"{number}.mp4"
        parts = [publication.init_of(directory / take, TOP)]
        parts += [directory / take / TOP / entry.file_name for entry in entries]
        path.write_bytes(b"".join(part.read_bytes() for part in parts))
        offset = max(0.0, start - entries[0].at)
        last = min(end, entries[-1].until)
        yield files.Cut(path, offset, last - entries[0].at - offset)


def _write_poster(clip: Clip, made: Path, duration: float) -> None:
    target = clip.broadcast.recording.public_directory / f"{clip.playlist_name}.jpg"
    working = made.with_name("poster.jpg")
    # A goal in the first or last seconds of a live makes a short clip.
    at = min(BEFORE.total_seconds(), duration) / 2
    runner.run(files.poster(made, working, at=at, width=640), timeout=20)
    os.replace(working, target)


def _keep(clip: Clip, made: Path, duration: float, size: boxes.Tracks) -> Asset:
    sha256 = hashlib.sha256(made.read_bytes()).hexdigest()
    asset, _ = Asset.objects.get_or_create(
        sha256=sha256,
        defaults={
            "state": Asset.State.READY,
            "duration": round(duration, 3),
            "width": size.width,
            "height": size.height,
        },
    )
    clip.asset = asset
    os.replace(made, clip.mp4)
    return asset


def list_clips(broadcast: Broadcast) -> None:
    """clips.json: what the page offers below the picture."""
    entries = recordings.programme(broadcast.recording)
    ready = broadcast.clips.filter(state=Clip.State.READY).select_related("asset")
    told = {"clips": [_describe(clip, entries) for clip in ready]}
    path = broadcast.recording.public_directory / "clips.json"
    publication.write_atomically(path, json.dumps(told, ensure_ascii=False))


def _describe(clip: Clip, entries: list[Entry]) -> dict:
    files_at = f"/hls/{clip.broadcast.public_id}/{clip.playlist_name}"
    poster = clip.broadcast.recording.public_directory / f"{clip.playlist_name}.jpg"
    return {
        "id": clip.key,
        "title": clip.title,
        "kind": clip.kind,
        "hls": f"{files_at}.m3u8",
        "mp4": f"/hls/{clip.broadcast.public_id}/{clip.mp4.name}" if clip.mp4 else None,
        "poster": f"{files_at}.jpg" if poster.exists() else None,
        "start": recordings.replay_time(entries, clip.starts_at.timestamp()),
        "duration": (clip.ends_at - clip.starts_at).total_seconds(),
    }


def withdraw(cue: Cue) -> None:
    """The cue is taken back: its clip leaves the page and its addresses answer 404."""
    clip = Clip.objects.filter(cue=cue).first()
    if clip is None:
        return
    public, asset, mp4 = clip.broadcast.recording.public_directory, clip.asset, clip.mp4
    clip.delete()
    publication.remove_views(public, clip.playlist_name)
    (public / f"{clip.playlist_name}.jpg").unlink(missing_ok=True)
    if mp4:
        mp4.unlink(missing_ok=True)
    if asset and not Clip.objects.filter(asset=asset).exists():
        asset.delete()
    list_clips(clip.broadcast)
