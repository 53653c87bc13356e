"""A town whose workers are killed. Commands: prepare | ask KIND | run ID | again ID.

Each is a process of its own (manage.py shell) on the TV_VAR of its environment, as workers are.
"""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from channels.models import Broadcast
from media import recordings, scratch
from media.models import Recording, Trim
from replays import clips, formats, jobs, podcasts, previews, recaps, trims, uploads
from replays.models import Analysis, Clip, Job, Recap, Rendition
from replays.trims import Wish
from tests import factories
from tests.numbered import numbered_take

BASE = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
SECONDS = 12


def prepare() -> dict:
    """A match of twelve seconds with its replay and two clips, of which no film is made yet."""
    broadcast = factories.make_broadcast("Match retour")
    recording = broadcast.recording
    ended = BASE + timedelta(seconds=SECONDS)
    recordings.open_programme(recording, BASE)
    numbered_take(recording.directory, "r1-a", BASE.timestamp(), SECONDS, beeps=True)
    Recording.objects.filter(pk=recording.pk).update(
        published_until=ended, closed_at=ended, audit={"verdict": "green"}
    )
    Broadcast.objects.filter(pk=broadcast.pk).update(
        state=Broadcast.State.ENDED, started_at=BASE, ended_at=ended, replay_at=ended
    )
    recording.refresh_from_db()
    recordings.write_replay(recording)
    for start in (1, 6):
        clips.publish(
            Clip.objects.create(
                broadcast=broadcast, title=f"Action {start}",
                starts_at=BASE + timedelta(seconds=start, milliseconds=200),
                ends_at=BASE + timedelta(seconds=start + 3),
            ),
            clips.TRIES,
        )  # fmt: skip
    return {"public_id": broadcast.public_id}


def ask(kind: str) -> dict:
    """The job, waiting; what it stands on is made before."""
    broadcast = match()
    if kind in ("recap", "format"):
        make_clips(broadcast)
    subject = SUBJECTS[kind](broadcast)
    Job.objects.exclude(kind=kind, subject=str(subject)).delete()
    return {"id": jobs.enqueue(kind, broadcast, subject).pk}


def run(number: str) -> dict:
    job = Job.objects.get(pk=number)
    jobs.run(job)
    return tell(job)


def again(number: str) -> dict:
    """Hours later: the watchdog has seen that nobody works, or somebody presses the button."""
    later = timezone.now() + timedelta(hours=6)
    scratch.remove_abandoned()
    Analysis.objects.update(claimed_until=timezone.now())  # as the hours do
    jobs.sweep(later)
    jobs.retry(Job.objects.get(pk=number))
    return run(number)


def tell(job: Job) -> dict:
    job.refresh_from_db()
    return {
        "state": job.state,
        "error": job.error,
        "detail": job.detail,
        "tries": job.tries,
        "made": MADE[job.kind](job),
        "scratch": [path.name for path in scratch.root().glob("*")],
    }


def match() -> Broadcast:
    known = Broadcast.objects.select_related("page", "recording", "channel")
    return known.exclude(recording__closed_at=None).get(page__title="Match retour")


def make_clips(broadcast: Broadcast) -> None:
    for clip in broadcast.clips.all():
        jobs.run(jobs.enqueue("clip", broadcast, clip.pk))
    Job.objects.all().delete()


def muted(broadcast: Broadcast) -> int:
    """An edit as somebody asked for it, whose long silence waits to be written."""
    trims.AT_ONCE = 0
    trims.apply(broadcast, Wish(muted=((2.0, 9.0),)), seen=0)
    return broadcast.pk


def deposited(_match: Broadcast) -> int:
    film = Path(os.environ["TV_VAR"]) / "film.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=640x360:r=25",
         "-f", "lavfi", "-i", "sine=440", "-t", "20", "-c:v", "libx264", "-preset", "ultrafast",
         "-c:a", "aac", film],
        check=True,
    )  # fmt: skip
    broadcast = factories.make_broadcast("Film de l'école")
    uploads.submit(broadcast, SimpleUploadedFile("film.mp4", film.read_bytes()))
    film.unlink()
    return broadcast.pk


def in_shape(broadcast: Broadcast) -> int:
    return formats.ask(broadcast.clips.first(), "9x16").pk


def decodes(path: Path | None) -> float:
    """Seconds of a film in which nothing is wrong."""
    if not path or not path.exists():
        return 0.0
    told = subprocess.run(
        ["ffmpeg", "-v", "error", "-xerror", "-i", path, "-f", "null", "-"], capture_output=True
    )
    assert (told.returncode, told.stderr) == (0, b""), told.stderr
    asked = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path]
    return round(float(subprocess.run(asked, capture_output=True, check=True).stdout), 1)


def seconds_of_replay(broadcast: Broadcast) -> float:
    broadcast.recording.refresh_from_db()
    return round(recordings.replay_duration(recordings.programme(broadcast.recording)), 1)


def podcast(broadcast: Broadcast) -> float:
    told = podcasts.offered(broadcast.recording)
    return decodes(broadcast.recording.public_directory / told["name"]) if told else 0.0


SUBJECTS = {
    "clip": lambda broadcast: broadcast.clips.first().pk,
    "moments": lambda broadcast: broadcast.pk,
    "edit": muted,
    "previews": lambda broadcast: broadcast.pk,
    "podcast": lambda broadcast: broadcast.pk,
    "format": in_shape,
    "upload": deposited,
    "recap": lambda broadcast: recaps.of(broadcast).pk,
}
# What stands when it is done; zero or False before.
MADE = {
    "clip": lambda job: decodes(Clip.objects.get(pk=job.subject).mp4),
    "moments": lambda job: Analysis.objects.get(broadcast=job.subject).whole_at is not None,
    "edit": lambda job: Trim.objects.get(recording=job.broadcast.recording_id).applied == 1,
    "previews": lambda job: len(previews.offered(job.broadcast.recording) or {}),
    "podcast": lambda job: podcast(job.broadcast),
    "format": lambda job: decodes(Rendition.objects.get(pk=job.subject).mp4),
    "upload": lambda job: seconds_of_replay(job.broadcast),
    "recap": lambda job: decodes(Recap.objects.get(pk=job.subject).mp4),
}

COMMANDS = {"prepare": prepare, "ask": ask, "run": run, "again": again}


def main(command: str, *arguments: str) -> None:
    sys.stdout.write(json.dumps(COMMANDS[command](*arguments)) + "\n")
