"""A clip in another shape: every picture of it, in the size that was asked for."""

import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from media import publication, recordings
from replays import clips, formats, listing
from replays.errors import ReplaysError
from replays.models import Clip
from tests import factories
from tests.numbered import numbered_take

pytestmark = [pytest.mark.django_db, pytest.mark.films]
BASE = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)


@pytest.fixture
def clip(settings, tmp_path) -> Clip:
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    settings.TV_DISK_RESERVE = 1
    broadcast = factories.make_broadcast()
    recordings.open_programme(broadcast.recording, BASE)
    type(broadcast.recording).objects.update(closed_at=BASE)
    publication.forget()
    numbered_take(broadcast.recording.directory, "r1-a", BASE.timestamp(), 3)
    made = Clip.objects.create(
        broadcast=broadcast, title="But", starts_at=BASE, ends_at=BASE + timedelta(seconds=2.52)
    )
    made.broadcast.recording.refresh_from_db()
    assert clips.publish(made, clips.TRIES)
    return made


def look(path) -> tuple[int, int, int]:
    told = subprocess.run(
        ["ffprobe", "-v", "error", "-count_frames", "-select_streams", "v", "-show_entries",
         "stream=width,height,nb_read_frames", "-of", "csv=p=0", str(path)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    width, height, frames = map(int, told.strip().strip(",").split(","))
    return width, height, frames


@pytest.mark.parametrize(
    ("shape", "framing", "size"),
    [("9x16", "blur", (720, 1280)), ("1x1", "follow", (720, 720)), ("9x16", "chosen", (720, 1280))],
)
def test_it_is_whole_in_its_shape(clip, shape, framing, size):
    rendition = formats.ask(clip, shape, framing, 0.3)
    formats.work(str(rendition.pk), lambda share: None)
    rendition.refresh_from_db()
    assert look(rendition.mp4) == (*size, 63)
    assert listing.clip_told(clip, [])["formats"][shape].endswith(rendition.mp4.name)


def test_a_shape_that_does_not_exist_is_refused(clip):
    with pytest.raises(ReplaysError):
        formats.ask(clip, "4x3")
