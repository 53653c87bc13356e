"""A clip in another shape: every picture of it, in the size that was asked for."""

import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from media import publication, recordings
from media.models import Cover
from replays import clips, formats, jobs, listing
from replays.errors import ReplaysError
from replays.models import Clip, Job, Rendition
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
    assert listing.clip_told(clip)["formats"][shape].endswith(rendition.mp4.name)


def test_a_shape_that_does_not_exist_is_refused(clip):
    with pytest.raises(ReplaysError):
        formats.ask(clip, "4x3")


def made(clip) -> Rendition:
    """Whatever waits is done."""
    while waiting := Job.objects.filter(
        state=Job.State.WAITING, kind__in=["clip", "format"]
    ).first():
        jobs.run(waiting)
    return Rendition.objects.select_related("asset", "clip__broadcast__recording").get(clip=clip)


def films_of(clip) -> set[str]:
    """By their addresses, whoever knows them."""
    found = clip.broadcast.recording.public_directory.glob("clip-*.mp4")
    return {path.name for path in found}


class TestFollowing:
    """What was drawn in no time: the film of a format is the clip's own."""

    @pytest.fixture(autouse=True)
    def quick(self, monkeypatch):
        self.meanwhile = lambda: None

        def shape(rendition, film, folder):
            (folder / "shaped.mp4").write_bytes(film.path.read_bytes() + b"shaped")
            self.meanwhile()
            return folder / "shaped.mp4"

        monkeypatch.setattr(formats, "_shape", shape)

    def cover(self, clip) -> Cover:
        cover = Cover.objects.create(
            recording=clip.broadcast.recording, kind=Cover.Kind.CLOSED,
            starts_at=BASE + timedelta(seconds=0.5), ends_at=BASE + timedelta(seconds=1.5),
        )  # fmt: skip
        clips.write_again(clip.broadcast.recording)
        return cover

    def test_a_shifted_clip_leaves_nothing_of_the_former_passage(self, clip):
        formats.ask(clip, "1x1")
        before = made(clip).mp4
        clips.change(clip, starts_at=BASE + timedelta(seconds=1))
        clips.publish(clip, clips.TRIES)
        after = made(clip)
        assert (before.exists(), look(after.mp4)[2]) == (False, 38)

    def test_what_is_closed_while_it_is_drawn_is_not_kept(self, clip):
        made_before = formats.ask(clip, "1x1")
        self.meanwhile = lambda: Cover.objects.exists() or self.cover(clip)
        jobs.run(Job.objects.get(kind="format", subject=str(made_before.pk)))
        assert films_of(clip) == set()
        assert look(made(clip).mp4)[2] < 63

    def test_what_is_given_back_has_its_shapes_again(self, clip):
        formats.ask(clip, "1x1")
        before = made(clip).mp4
        cover = self.cover(clip)
        assert films_of(clip) == set()
        cover.delete()
        clips.write_again(clip.broadcast.recording)
        assert (made(clip).mp4, before.exists()) == (before, True)
