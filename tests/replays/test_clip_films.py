"""The MP4 of a clip: the right pictures, from the first to the last, whatever the recording holds."""

import subprocess
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from PIL import Image

from channels.models import Broadcast
from media import publication, recordings
from media.ffmpeg import runner
from media.ffmpeg.graphs import joins, loudness, packets
from media.models import Cover
from replays import clipfilms, clips, films, jobs, pieces
from replays.errors import ReplaysError
from replays.models import Clip, Job
from tests import factories, footage
from tests.numbered import numbered_take

pytestmark = [pytest.mark.django_db, pytest.mark.films]
BASE = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
numbers = count(1)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Twelve seconds of one take, with pictures in disorder as OBS sends them."""
    private = tmp_path_factory.mktemp("plain")
    numbered_take(private, "r1-a", BASE.timestamp(), 12, bframes=2)
    return private


@pytest.fixture
def broadcast(settings, tmp_path) -> Broadcast:
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    settings.TV_DISK_RESERVE = 1
    made = factories.make_broadcast()
    recordings.open_programme(made.recording, BASE - timedelta(minutes=1))
    type(made.recording).objects.filter(pk=made.recording_id).update(closed_at=BASE)
    publication.forget()
    made.recording.refresh_from_db()
    return made


def lay(broadcast: Broadcast, private) -> None:
    """Puts a prepared recording in place."""
    target = broadcast.recording.directory
    target.mkdir(parents=True)
    subprocess.run(["cp", "-al", f"{private}/.", str(target)], check=True)


def clip_of(broadcast: Broadcast, start: float, end: float, **fields) -> Clip:
    return Clip.objects.create(
        broadcast=broadcast, title="But de Diallo", is_titled=fields.pop("is_titled", False),
        starts_at=BASE + timedelta(seconds=start), ends_at=BASE + timedelta(seconds=end), **fields,
    )  # fmt: skip


def make(clip: Clip) -> list[int | None]:
    assert clips.publish(clip, clips.TRIES)
    clip.refresh_from_db()
    clips.work(str(clip.pk), lambda share: None)
    clip.refresh_from_db()
    return footage.numbers_in(clip.mp4)


def test_it_begins_and_ends_at_the_very_picture(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 2.48, 9.32)
    assert make(clip) == list(range(62, 233))
    found = pieces.load(broadcast.recording, clip.key, clip.made_for)
    assert (found.frames, found.copied) == (171, 150)


def test_a_clip_of_whole_segments_is_exact_too(broadcast, plain):
    lay(broadcast, plain)
    assert make(clip_of(broadcast, 3, 6)) == list(range(75, 150))


def test_its_title_is_laid_over_the_beginning_alone(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 1, 10, is_titled=True)
    assert make(clip) == list(range(25, 250))
    assert [bar(clip.mp4, at) for at in (0.2, 2.0, 6.0)] == [False, True, False]
    assert Image.open(clip.poster).width == 320
    share = clip.poster.with_name(f"{clip.playlist_name}-share.jpg")
    assert Image.open(share).size == (1200, 675)


def bar(film, at: float) -> bool:
    """Whether the channel's orange stands at the lower left at that second."""
    raw = subprocess.run(
        ["ffmpeg", "-v", "error", "-ss", str(at), "-i", str(film), "-frames:v", "1",
         "-vf", "scale=320:180", "-f", "rawvideo", "-pix_fmt", "rgb24", "pipe:1"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    red, _green, blue = Image.frombytes("RGB", (320, 180), raw).getpixel((10, 150))
    return red - blue > 80


def test_made_again_it_is_the_same(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 3, 5)
    make(clip)
    before = (clip.mp4, clip.mp4.stat().st_mtime_ns)
    make(clip)
    assert (clip.mp4, clip.mp4.stat().st_mtime_ns) == before


def test_a_new_passage_makes_a_new_film_and_the_old_one_goes(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 3, 5)
    make(clip)
    before = clip.mp4
    assert clips.change(clip, starts_at=BASE + timedelta(seconds=4))
    assert make(clip) == list(range(100, 125))
    assert not before.exists()


def test_a_take_of_another_size_in_the_middle_is_fitted(broadcast, tmp_path):
    private = broadcast.recording.directory
    numbered_take(private, "r1-a", BASE.timestamp(), 4, size="320x180")
    numbered_take(private, "r2-b", BASE.timestamp() + 4, 6, first=100, size="640x360")
    clip = clip_of(broadcast, 1.2, 9)
    assert make(clip) == list(range(30, 225))
    assert (clip.asset.width, clip.asset.height) == (640, 360)


def test_a_gap_in_the_middle_is_left_out(broadcast):
    private = broadcast.recording.directory
    numbered_take(private, "r1-a", BASE.timestamp(), 3)
    numbered_take(private, "r2-b", BASE.timestamp() + 10, 3, first=250)
    assert make(clip_of(broadcast, 1, 12)) == [*range(25, 75), *range(250, 300)]


def test_a_missing_segment_is_left_out(broadcast, plain):
    lay(broadcast, plain)
    (broadcast.recording.directory / "r1-a" / "top" / "00005.m4s").unlink()
    assert make(clip_of(broadcast, 3, 8)) == [*range(75, 125), *range(150, 200)]


def test_a_closed_session_is_in_no_clip(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 3, 8)
    make(clip)
    before = clip.mp4
    Cover.objects.create(
        recording=broadcast.recording, kind=Cover.Kind.CLOSED,
        starts_at=BASE + timedelta(seconds=4.5), ends_at=BASE + timedelta(seconds=6.5),
    )  # fmt: skip
    clips.write_again(broadcast.recording)
    assert not before.exists()
    assert not pieces.folder_of(broadcast.recording, clip.key).exists()
    clip.refresh_from_db()
    assert make(clip) == [*range(75, 100), *range(175, 200)]


def test_what_is_wholly_closed_leaves_nothing(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 3, 8)
    make(clip)
    Cover.objects.create(
        recording=broadcast.recording, kind=Cover.Kind.CLOSED, starts_at=BASE, ends_at=None
    )
    clips.write_again(broadcast.recording)
    clip.refresh_from_db()
    assert clip.state == Clip.State.FAILED
    assert list(broadcast.recording.public_directory.glob("clip-*")) == []


def test_when_the_smart_cut_is_not_whole_all_is_encoded(broadcast, plain, monkeypatch):
    lay(broadcast, plain)
    checked = iter([films.NotWhole("2 pictures"), None])

    def check(film, **_):
        found = next(checked)
        if found:
            raise found

    monkeypatch.setattr(films, "check", check)
    clip = clip_of(broadcast, 2.48, 5.32)
    assert make(clip) == list(range(62, 133))
    assert pieces.load(broadcast.recording, clip.key, clip.made_for).copied == 0


def test_a_full_disk_is_told_and_leaves_nothing_half(broadcast, plain, settings):
    lay(broadcast, plain)
    settings.TV_DISK_RESERVE = 10**15
    clip = clip_of(broadcast, 3, 5)
    clips.publish(clip, clips.TRIES)
    jobs.run(Job.objects.get())
    assert Job.objects.get().error.startswith("Le disque est presque plein")
    assert list(pieces.folder_of(broadcast.recording, "x").parent.glob(f"{clip.key}*")) == []
    settings.TV_DISK_RESERVE = 1
    assert jobs.retry(Job.objects.get())
    jobs.run(Job.objects.get())
    clip.refresh_from_db()
    assert clip.mp4.exists()


def test_what_a_killed_worker_left_goes(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 3, 5)
    left = pieces.folder_of(broadcast.recording, f"{clip.key}.making-dead")
    left.mkdir(parents=True)
    make(clip)
    assert not left.exists()


def test_no_picture_at_all_is_told(broadcast, plain):
    lay(broadcast, plain)
    clip = clip_of(broadcast, 30, 40)
    assert not clips.publish(clip, clips.TRIES)
    with pytest.raises(ReplaysError):
        clipfilms.make(clip, [], lambda share: None)


def test_it_is_as_loud_as_broadcasters_agreed(broadcast, tmp_path):
    numbered_take(broadcast.recording.directory, "r1-a", BASE.timestamp(), 8)
    clip = clip_of(broadcast, 1, 7)
    make(clip)
    said = subprocess.run(
        ["ffmpeg", "-hide_banner", "-i", str(clip.mp4),
         "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"],
        capture_output=True, text=True, check=True,
    ).stderr  # fmt: skip
    measured, peak = loudness.read(said)
    assert abs(measured - joins.TARGET) < 0.6
    assert peak < -1


def test_sound_and_picture_stay_together_over_a_join(broadcast, tmp_path):
    """A beep at each whole second of the source, which is picture 25 n."""
    private = broadcast.recording.directory
    numbered_take(private, "r1-a", BASE.timestamp(), 5, beeps=True)
    numbered_take(private, "r2-b", BASE.timestamp() + 20, 5, first=500, beeps=True)
    clip = clip_of(broadcast, 1.4, 24)
    shown = make(clip)
    expected = [shown.index(number) / 25 for number in shown if number % 25 == 0]
    apart = [beep - second for beep, second in zip(beeps(clip.mp4), expected, strict=False)]
    del apart[3]  # it began before the first picture of its take
    assert apart == pytest.approx([in_the_source(private / "r1-a" / "top")] * 6, abs=0.001)


def in_the_source(top) -> float:
    """How much later than its picture a beep is in the take itself, s."""
    whole = top / "whole.mp4"
    parts = [top / "init_0.mp4", *sorted(top.glob("*.m4s"))]
    whole.write_bytes(b"".join(part.read_bytes() for part in parts))
    told: list[bytes] = []
    runner.run(packets.packets(whole), timeout=20, on_output=told.append)
    return beeps(whole)[1] - 1 - packets.read(b"".join(told).decode())[0].pts


def beeps(path) -> list[float]:
    """When each begins, s."""
    raw = subprocess.run(
        ["ffmpeg", "-v", "error", "-copyts", "-i", str(path),
         "-af", "aresample=async=1:first_pts=0", "-ac", "1", "-f", "s16le", "pipe:1"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    loud = memoryview(raw[: len(raw) // 2 * 2]).cast("h")
    found, last = [], -48000
    for index, level in enumerate(loud):
        if abs(level) > 1500:
            if index - last > 9600:
                found.append(index / 48000)
            last = index
    return found
