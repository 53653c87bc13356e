"""A finished video becomes a programme: takes like a live's, so that everything else follows.

The file is looked into before anything is promised, encoded again in a job, and thrown away once
its replay stands. A refusal says what its owner can do; the broadcast stays as it was announced.
"""

import secrets
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from channels import onair
from channels.models import Broadcast
from media import disk, ingest, ladders, reader, recordings, timeline
from media.composer import Composer
from media.ffmpeg import probe, runner
from media.ffmpeg.errors import MediaRefused, ProgramFailed
from media.ffmpeg.graphs import uploads as graphs
from media.models import Recording, Session
from replays import jobs
from replays.errors import ReplaysError
from replays.models import Upload

MOST_BYTES = 8 * 1024**3
LEAST_SECONDS, MOST_SECONDS = 1.0, 6 * 3600.0
MOST_SIDE, MOST_FPS = 1920, 50.0
MOST_MEMORY = 4 * 1024**3
PATIENCE = 5 * 3600.0  # s; the cluster gives a job six hours
SEGMENT = 2.0  # s
OWNER = "upload"  # in a take: of which video it was made
LIMITS = probe.MediaLimits(max_seconds=MOST_SECONDS, timeout=20)
State = Upload.State


def submit(broadcast: Broadcast, film: UploadedFile, author=None) -> Upload:
    """Keeps the file privately and sends it to work; raises ReplaysError."""
    if broadcast.state != Broadcast.State.SCHEDULED:
        raise ReplaysError("not-scheduled", _("Ce direct a déjà commencé : annoncez-en un autre."))
    _refuse_beside_an_encoder(broadcast)
    if not film.size:
        raise ReplaysError("empty", _("Ce fichier est vide : exportez à nouveau votre vidéo."))
    if film.size > MOST_BYTES:
        raise ReplaysError("too-heavy", _("Ce fichier dépasse 8 Go : exportez-le plus léger."))
    if disk.free() - 3 * film.size < disk.reserve():
        raise ReplaysError("disk-full", _("Le disque n'a plus assez de place pour cette vidéo."))
    for former in Upload.objects.filter(broadcast=broadcast):
        former.original.delete(save=False)
        former.delete()
    upload = Upload.objects.create(broadcast=broadcast, original=film, author=author)
    jobs.enqueue("upload", broadcast, broadcast.pk)
    return upload


def work(subject: str, progress) -> None:
    known = Upload.objects.select_related("broadcast__page", "broadcast__recording")
    for upload in known.filter(broadcast=subject, state=State.WAITING):
        try:
            make(upload, progress)
        except (MediaRefused, ReplaysError, ladders.TooSmall) as error:
            _refuse(upload, _sentence(error))
            raise ReplaysError("refused", _sentence(error)) from error


def make(upload: Upload, progress=lambda share: None) -> None:
    """The take of this video, and its broadcast straight to its replay.

    A job that was killed goes on with the take that it had finished.
    """
    recording = upload.broadcast.recording
    _refuse_beside_an_encoder(upload.broadcast)
    info = probe.probe(Path(upload.original.path), limits=LIMITS)
    first = upload.broadcast.page.starts_at
    name = _finished(upload) or _taken(upload, info, first)
    progress(0.9)
    if not Upload.objects.filter(pk=upload.pk, state=State.WAITING).exists():
        _forget(recording, name)  # another video was handed in meanwhile
        return
    try:
        _refuse_beside_an_encoder(upload.broadcast)
    except ReplaysError:
        shutil.rmtree(recording.directory / name)
        raise
    _show(upload, name, first, _source_of(info))


def _refuse_beside_an_encoder(broadcast: Broadcast) -> None:
    """What an encoder sent, be it a rehearsal, is neither shown in the video's place nor removed."""
    broadcast.refresh_from_db()
    if broadcast.state not in (Broadcast.State.SCHEDULED, Broadcast.State.ENDED):
        raise ReplaysError("not-scheduled", _("Un encodeur a commencé ce direct entre-temps."))
    takes = broadcast.recording.directory.glob("r*-*")
    if any(not (take / OWNER).exists() for take in takes):
        raise ReplaysError(
            "encoder-was-here",
            _("Un encodeur a déjà envoyé des images pour ce direct : annoncez-en un autre."),
        )


def _finished(upload: Upload) -> str | None:
    """The take that a killed job has made of this video; one of a former video goes."""
    recording, found = upload.broadcast.recording, None
    for take in recording.directory.glob("r*-*"):
        if (take / OWNER).read_text() == str(upload.pk):
            found = take.name
        else:
            _forget(recording, take.name)
    return found


def _forget(recording: Recording, name: str) -> None:
    """Only takes of videos stand here, and nothing of them was shown."""
    (recording.directory / timeline.FILE_NAME).unlink(missing_ok=True)
    Session.objects.filter(recording=recording, name=name).delete()
    shutil.rmtree(recording.directory / name, ignore_errors=True)


def _taken(upload: Upload, info: probe.MediaInfo, first: datetime) -> str:
    """Under a name that nobody takes for a take until it is whole."""
    directory = upload.broadcast.recording.directory
    _remove_halves(directory)
    name = f"r{round(first.timestamp() * 1000)}-{secrets.token_hex(4)}"
    making = directory / f".upload-{name}"
    making.mkdir(parents=True)
    try:
        _encode(Path(upload.original.path), making, info)
        reader.save_run(making, reader.Run(first.timestamp(), 1.0, _source_of(info)))
        _check_whole(making, info)
        (making / OWNER).write_text(str(upload.pk))
        _refuse_beside_an_encoder(upload.broadcast)  # who sends now takes in every take
        making.rename(directory / name)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return name


def _encode(source: Path, folder: Path, info: probe.MediaInfo) -> None:
    spec = spec_for(source, folder, info)
    for rung in spec.rungs:
        (folder / rung.name).mkdir()
    try:
        runner.run(graphs.take(spec), timeout=PATIENCE, max_memory=MOST_MEMORY)
    except ProgramFailed as error:
        # Killed, or no room: nothing is known about the file, the job will be done again.
        if (error.exit_code or 0) < 0 or "No space left" in error.tail:
            raise
        raise ReplaysError(
            "damaged", _("Cette vidéo est abîmée : exportez-la à nouveau en MP4 (H.264).")
        ) from error


def _check_whole(take: Path, info: probe.MediaInfo) -> None:
    """What was cut off on its way is not shown as if it was all of it."""
    seconds = sum(duration for _number, duration in reader.TakeReader(take).unread())
    if seconds < info.duration - max(1.0, info.duration / 10):
        raise ReplaysError(
            "truncated",
            _("Ce fichier est incomplet : l'envoi ou l'export s'est arrêté trop tôt. Recommencez."),
        )
    if seconds < LEAST_SECONDS:
        raise ReplaysError(
            "too-short", _("Cette vidéo dure moins d'une seconde : vérifiez l'export.")
        )


def spec_for(source: Path, folder: Path, info: probe.MediaInfo) -> graphs.UploadSpec:
    """Never larger than 1080p nor faster than 50 images; an upright picture stays upright. Pure."""
    width, height = info.shown_size
    shrink = min(1.0, MOST_SIDE / max(width, height), 1080 / min(width, height))
    width, height = (max(2, round(side * shrink) // 2 * 2) for side in (width, height))
    fps = min(MOST_FPS, info.fps or 25.0)
    return graphs.UploadSpec(
        source,
        folder,
        ladders.rungs_for(width, height, fps, 0),
        fps=fps,
        has_audio=info.audio_codec is not None,
        max_seconds=MOST_SECONDS,
        segment_seconds=SEGMENT,
    )


def _source_of(info: probe.MediaInfo) -> dict:
    width, height = info.shown_size
    return {"width": width, "height": height, "fps": info.fps, "video_codec": "avc",
            "audio_codec": "aac"}  # fmt: skip


def _show(upload: Upload, name: str, first: datetime, told: dict) -> None:
    broadcast, recording = upload.broadcast, upload.broadcast.recording
    target = ingest.set_target_duration(recording.pk, round(SEGMENT))
    Composer(recording.directory, recording.public_directory, target).take_in()
    entries = timeline.load(recording.directory)
    if not entries:
        shutil.rmtree(recording.directory / name)
        raise ReplaysError("no-picture", _("Cette vidéo n'a pas d'image : vérifiez l'export."))
    last = datetime.fromtimestamp(entries[-1].until, UTC)
    closed = {"closed_at": last, "reason": "unpublished", "source": told, "opened_at": first}
    Session.objects.get_or_create(recording=recording, name=name, defaults=closed)
    recording.refresh_from_db()
    if broadcast.state == Broadcast.State.SCHEDULED:
        onair.record_past(broadcast, first, last + timedelta(milliseconds=1))
    recordings.close(recording)
    Upload.objects.filter(pk=upload.pk).update(state=State.READY, error="")
    upload.original.delete(save=False)


def _refuse(upload: Upload, sentence: str) -> None:
    Upload.objects.filter(pk=upload.pk).update(state=State.REFUSED, error=sentence)
    upload.original.delete(save=False)


def _sentence(error: Exception) -> str:
    if isinstance(error, ReplaysError):
        return error.message
    if isinstance(error, ladders.TooSmall):
        return _("L'image de cette vidéo est trop petite : exportez-la en 720p ou plus.")
    return _("Ce fichier n'est pas une vidéo que nous savons lire : exportez-la en MP4 (H.264).")


def _remove_halves(directory: Path) -> None:
    for path in directory.glob(".upload-*"):
        shutil.rmtree(path, ignore_errors=True)
