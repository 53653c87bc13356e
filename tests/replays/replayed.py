"""A broadcast that is over, with a real take of one-second segments."""

import atexit
import functools
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from django.utils import timezone

from channels.models import Broadcast
from media import recordings, timeline
from tests import factories
from tests.takes import real_take

BASE = 1_790_000_000.0


def make_replay(settings, tmp_path, *takes: int) -> Broadcast:
    """takes: how many seconds each lasts; they follow each other without a gap."""
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    settings.TV_VAR = tmp_path
    broadcast = factories.make_broadcast("Conseil municipal")
    recording = broadcast.recording
    recording.directory.mkdir(parents=True)
    at = BASE
    for number, seconds in enumerate(takes):
        made = _made(f"r{number}-a", at, seconds)
        shutil.copytree(made / f"r{number}-a", recording.directory / f"r{number}-a")
        with open(recording.directory / timeline.FILE_NAME, "a") as lines:
            lines.write((made / timeline.FILE_NAME).read_text())
        at += seconds
    recording.published_from = datetime.fromtimestamp(BASE, UTC)
    recording.published_until = datetime.fromtimestamp(at, UTC)
    recording.closed_at, recording.audit = timezone.now(), {"verdict": "green"}
    recording.target_duration = 1
    recording.save()
    Broadcast.objects.filter(pk=broadcast.pk).update(
        state=Broadcast.State.ENDED, started_at=recording.published_from,
        ended_at=recording.published_until, replay_at=timezone.now(),
    )  # fmt: skip
    broadcast = Broadcast.objects.select_related("page", "recording", "channel").get(
        pk=broadcast.pk
    )
    recordings.write_replay(recording)
    return broadcast


@functools.cache
def _made(name: str, at: float, seconds: int) -> Path:
    """Encoded once for all tests."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    real_take(folder, name, at, seconds=seconds)
    return folder


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(BASE + seconds, UTC)
