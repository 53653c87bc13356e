"""Clips: a view of the segments as soon as they are there, then an MP4 cut to the frame."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone
from django_q.models import Schedule
from django_q.tasks import async_task, schedule

from channels.models import Broadcast, Cue
from media import publication, recordings
from media.models import Recording
from media.timeline import Entry
from replays import clipfilms, formats, jobs, listing, pieces, recaps
from replays.models import Clip, Moment

BEFORE, AFTER = timedelta(seconds=10), timedelta(seconds=8)
ARRIVAL = timedelta(seconds=2)  # from a moment to its segment on disk
KINDS = (Cue.Kind.GOAL,)
TRIES = 15


def mark(cue: Cue) -> Clip | None:
    """The clip of a cue; made once, published when its last second has arrived."""
    if cue.kind not in KINDS or Moment.objects.filter(cue=cue, state=Moment.State.REFUSED).exists():
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


def of_moment(moment: Moment) -> Clip:
    """The clip of an accepted moment, made or brought up to date; once however often it is called."""
    wanted = {
        "title": moment.title or moment.get_kind_display().capitalize(),
        "kind": moment.kind,
        "starts_at": moment.starts_at,
        "ends_at": moment.ends_at,
        "poster_at": moment.poster_at,
    }
    clip = Clip.objects.filter(moment=moment).first() or _of_its_cue(moment)
    if clip is None:
        clip, _created = Clip.objects.get_or_create(
            moment=moment, defaults={"broadcast": moment.broadcast, "cue": moment.cue, **wanted}
        )
        _publish_later(clip, clip.ends_at + ARRIVAL)
    else:
        _be_that_of_its_cue(clip, moment)
        change(clip, **wanted)
    return clip


def _be_that_of_its_cue(clip: Clip, moment: Moment) -> None:
    """A kept moment became a goal, which was given a clip of its own just now: one is enough."""
    if moment.cue_id and clip.cue_id is None:
        for twin in Clip.objects.filter(cue=moment.cue_id):
            remove(twin)
        Clip.objects.filter(pk=clip.pk).update(cue=moment.cue_id)
        clip.refresh_from_db()


def _of_its_cue(moment: Moment) -> Clip | None:
    """A goal has its clip already: the moment takes it over."""
    if moment.cue_id is None:
        return None
    Clip.objects.filter(cue=moment.cue_id, moment=None).update(moment=moment)
    return Clip.objects.filter(moment=moment).first()


def change(clip: Clip, **wanted) -> bool:
    """Another passage, title, poster or visibility; what is made of it follows."""
    changed = {name: value for name, value in wanted.items() if getattr(clip, name) != value}
    if not changed:
        return False
    Clip.objects.filter(pk=clip.pk).update(**changed)
    clip.refresh_from_db()
    _publish_later(clip, clip.ends_at + ARRIVAL)
    if "visibility" in changed:
        list_clips(clip.broadcast)
        recaps.write_again(clip.broadcast.recording)
    return True


def publish(clip: Clip, tries: int = 0) -> bool:
    """Makes the clip playable if all of it is there; else comes back in two seconds."""
    entries = recordings.programme(clip.broadcast.recording)
    if not _has_arrived(clip, entries):
        if tries < TRIES:
            _publish_later(clip, timezone.now() + ARRIVAL, tries + 1)
        return False
    found = _show(clip, entries)
    list_clips(clip.broadcast)
    return found


def _show(clip: Clip, entries: list[Entry]) -> bool:
    """Its playlist out of what may be seen now; nothing of it where nothing may."""
    shown = clipfilms.entries_of(clip, entries)
    if not shown:
        _has_no_picture(clip)
        return False
    recording = clip.broadcast.recording
    publication.link(recording.directory, recording.public_directory, shown)
    publication.write_replay(
        recording.public_directory,
        shown,
        recording.target_duration or 2,
        name=clip.playlist_name,
        start_offset=max(0.0, clip.starts_at.timestamp() - shown[0].at),
    )
    Clip.objects.filter(pk=clip.pk).update(state=Clip.State.READY, error="")
    if clipfilms.is_due(clip, shown):
        jobs.enqueue("clip", clip.broadcast, clip.pk)
    return True


def _has_no_picture(clip: Clip) -> None:
    """Nothing of it may be seen (any more): nothing of it stays."""
    sentence = pieces.no_picture().message
    Clip.objects.filter(pk=clip.pk).update(state=Clip.State.FAILED, error=sentence, made_for="")
    clipfilms.remove(clip)


def write_again(recording: Recording) -> None:
    """What may be seen has changed (rungs taken away, a passage closed or cut): so do its clips."""
    made = Clip.objects.filter(broadcast__recording=recording).exclude(state=Clip.State.MARKED)
    entries = recordings.programme(recording)
    for clip in made.select_related("broadcast__page", "broadcast__recording", "asset"):
        publication.remove_views(recording.public_directory, clip.playlist_name)
        if clipfilms.is_due(clip, clipfilms.entries_of(clip, entries)):
            clipfilms.remove(clip)  # at once: it may show what must not be seen
        if _has_arrived(clip, entries):
            _show(clip, entries)
    for broadcast in Broadcast.objects.filter(recording=recording).select_related("recording"):
        list_clips(broadcast)
    recaps.write_again(recording)


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


def work(subject: str, progress: Callable[[float], None]) -> None:
    """The job: its film and its poster. Doing it again changes nothing."""
    found = Clip.objects.select_related("broadcast__page", "broadcast__recording", "asset")
    for clip in found.filter(pk=subject).exclude(state=Clip.State.MARKED):
        shown = clipfilms.entries_of(clip, recordings.programme(clip.broadcast.recording))
        clipfilms.make(clip, shown, progress)
        now_shown = clipfilms.entries_of(clip, recordings.programme(clip.broadcast.recording))
        clip.refresh_from_db()
        if clipfilms.is_due(clip, now_shown):  # a passage was closed, a title changed meanwhile
            clipfilms.remove(clip)
            jobs.enqueue("clip", clip.broadcast, clip.pk)
        formats.follow(clip)
        list_clips(clip.broadcast)
        recaps.prepare(clip)


def list_clips(broadcast: Broadcast) -> None:
    """clips.json: what the page offers below the picture."""
    listing.write(broadcast)


def withdraw(cue: Cue) -> None:
    """The cue is taken back: its clip leaves the page and its addresses answer 404.

    So does that of a moment which became this cue: the rows of both go with it.
    """
    with_it = Clip.objects.filter(Q(cue=cue) | Q(moment__cue=cue))
    for clip in with_it.select_related("broadcast__recording", "asset"):
        remove(clip)


def withdraw_moment(moment: Moment) -> None:
    """The moment is refused after all."""
    for clip in Clip.objects.filter(moment=moment).select_related("broadcast__recording", "asset"):
        remove(clip)


def remove(clip: Clip) -> None:
    clipfilms.remove(clip)
    publication.remove_views(clip.broadcast.recording.public_directory, clip.playlist_name)
    Clip.objects.filter(pk=clip.pk).delete()
    list_clips(clip.broadcast)
    recaps.write_again(clip.broadcast.recording)
