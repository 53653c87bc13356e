"""The sound of a replay to listen to anywhere: −16 LUFS, with its chapters; replays.feeds lists it."""

import hashlib
import os
from pathlib import Path

from django.utils.translation import gettext as _

from channels.models import Broadcast
from media import contents, disk, downloads, manifests, publication, recordings, scratch
from media.exports import runs
from media.ffmpeg import runner
from media.ffmpeg.graphs import files, loudness, podcasts
from media.models import Recording
from media.positions import Positions
from replays import jobs
from replays.errors import ReplaysError

LOUDNESS = -16.0  # LUFS
MOST_GAIN = 20.0  # dB: more than that only makes noise loud
SILENT_BELOW = -60.0  # LUFS
MANIFEST = "podcast.json"  # private, beside the takes
PATIENCE = 1800.0


def offered(recording: Recording) -> dict | None:
    """{"name", "bytes", "seconds"}; nothing of what a newer edit does not show."""
    told = manifests.load(recording, MANIFEST)
    if not told or told.get("shows") != downloads.fingerprint(recording):
        withdraw(recording)
        return None
    return told if (recording.public_directory / told["name"]).exists() else None


def withdraw(recording: Recording) -> None:
    for path in recording.public_directory.glob("replay-podcast-*.m4a"):
        path.unlink(missing_ok=True)


def is_due(recording: Recording) -> bool:
    told = manifests.load(recording, MANIFEST)
    return recording.closed_at is not None and (
        not told
        or not (recording.public_directory / told["name"]).exists()
        or told.get("shows") != downloads.fingerprint(recording)
        or told.get("says") != contents.digest(recording)
    )


def ask(broadcast: Broadcast) -> None:
    """Only where its channel has a podcast, or somebody wants this one."""
    if is_due(broadcast.recording):
        jobs.enqueue("podcast", broadcast, broadcast.pk)


def work(subject: str, progress) -> None:
    for broadcast in Broadcast.objects.filter(pk=subject).select_related("page", "recording"):
        make(broadcast, progress)


def make(broadcast: Broadcast, progress=lambda share: None) -> None:
    """Doing it again changes nothing."""
    recording = broadcast.recording
    if not is_due(recording):
        return
    shows, says = downloads.fingerprint(recording), contents.digest(recording)
    entries = [one for one in recordings.programme(recording) if not one.slate]
    several = runs(recording.directory, entries, sound=True)
    if not several or disk.free() - 4 * sum(run.bytes for run in several) < 2 * disk.reserve():
        raise ReplaysError(
            "no-room", _("Il n'y a pas de son, ou pas assez de place sur le disque.")
        )
    with scratch.folder("podcast") as folder:
        joined = _joined(several, folder)
        progress(0.2)
        finished = runner.run(loudness.loudness(joined), timeout=PATIENCE)
        progress(0.5)
        output = folder / "podcast.m4a"
        title = broadcast.page.title
        gain = gain_for(loudness.read(finished.stderr_tail))
        runner.run(podcasts.levelled(joined, output, gain, title), timeout=PATIENCE)
        told = contents.metadata(contents.load(recording), Positions(entries))
        output = _with_chapters(output, told) if told else output
        if downloads.fingerprint(recording) == shows:  # else another edit has already asked again
            _offer(recording, output, shows, says, sum(run.seconds for run in several))
    progress(1.0)


def gain_for(measured: tuple[float, float] | None) -> float:
    """Raises ReplaysError of what is silent. Pure."""
    if measured is None or not measured[0] > SILENT_BELOW:
        raise ReplaysError("silent", _("Cette rediffusion est silencieuse : pas de podcast."))
    return max(-MOST_GAIN, min(MOST_GAIN, LOUDNESS - measured[0]))


def _joined(several, folder: Path) -> Path:
    """Every run as a file of its own, then one behind the other."""
    pieces = []
    for index, run in enumerate(several):
        whole, piece = folder / "run.mp4", folder / f"piece-{index}.mp4"
        publication.join(run.take, run.rung, run.segments, whole)
        runner.run(files.remux_m4a(whole, piece), timeout=PATIENCE)
        whole.unlink()
        pieces.append(piece)
    if len(pieces) == 1:
        return pieces[0]
    listing, joined = folder / "pieces.txt", folder / "joined.mp4"
    listing.write_text(files.listing(tuple(pieces)))
    runner.run(files.join_m4a(listing, joined), timeout=PATIENCE)
    return joined


def _with_chapters(source: Path, told: str) -> Path:
    metadata, output = source.with_name("contents.txt"), source.with_name("titled.m4a")
    metadata.write_text(told)
    runner.run(files.with_chapters(source, metadata, output), timeout=PATIENCE)
    return output


def _offer(recording: Recording, made: Path, shows: str, says: str, seconds: float) -> None:
    with made.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    name = f"replay-podcast-{digest}.m4a"
    told = {"shows": shows, "says": says, "name": name, "seconds": round(seconds, 3)}
    told["bytes"] = made.stat().st_size
    # Written down first: who finds a file that is not written down takes it away (`offered`).
    manifests.save(recording, MANIFEST, told)
    os.replace(made, recording.public_directory / name)
    for path in recording.public_directory.glob("replay-podcast-*.m4a"):
        if path.name != name:
            path.unlink(missing_ok=True)
