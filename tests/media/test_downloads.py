"""The replay as files: joined, without what is covered, and gone as soon as it shows too much."""

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from media import boxes, disk, downloads, exports, publication, recordings
from media.ffmpeg import probe
from media.models import Cover
from tests import factories
from tests.takes import real_take

BASE = 1_790_000_000.0


@pytest.fixture
def recording(db, settings, tmp_path):
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    recording = factories.make_broadcast().recording
    recording.published_from = datetime.fromtimestamp(BASE - 1, UTC)
    recording.published_until = datetime.fromtimestamp(BASE + 60, UTC)
    recording.closed_at = timezone.now()
    recording.audit = {"verdict": "green"}
    recording.save()
    recording.directory.mkdir(parents=True)
    return recording


def cover(recording, start, end):
    at = [datetime.fromtimestamp(BASE + each, UTC) for each in (start, end)]
    return Cover.objects.create(recording=recording, kind="closed", starts_at=at[0], ends_at=at[1])


def seconds(recording, part):
    return probe.probe(downloads.folder(recording) / part.name).duration


def test_two_takes_alike_are_one_file_without_the_covered_passage(recording):
    real_take(recording.directory, "r1-a", BASE)
    real_take(recording.directory, "r2-b", BASE + 10)
    video, sound = exports.make(recording)
    assert (video.kind, video.number, sound.kind) == ("video", 0, "audio")
    assert seconds(recording, video) == pytest.approx(6.0, abs=0.2)
    assert sound.name.endswith(".m4a")
    assert exports.make(recording) == [video, sound]

    cover(recording, 1.2, 1.8)
    recordings.write_replay(recording)
    assert downloads.offered(recording) == []
    assert not downloads.folder(recording).exists()
    again = exports.make(recording)
    assert [part.kind for part in again] == ["video", "audio"]
    assert seconds(recording, again[0]) == pytest.approx(5.0, abs=0.2)
    assert again[0].name != video.name
    exports.check(downloads.folder(recording) / again[0].name)


def test_takes_of_another_size_are_numbered_parts(recording):
    real_take(recording.directory, "r1-a", BASE, seconds=2)
    real_take(recording.directory, "r2-b", BASE + 10, seconds=2, size="160x90")
    made = exports.make(recording)
    assert [(part.kind, part.number) for part in made] == [("video", 1), ("video", 2), ("audio", 0)]


def test_nothing_is_made_of_a_red_recording_nor_on_a_full_disk(recording, monkeypatch, settings):
    real_take(recording.directory, "r1-a", BASE, seconds=2)
    recording.audit = {"verdict": "red"}
    assert exports.make(recording) == []
    recording.audit = {"verdict": "amber"}
    monkeypatch.setattr(disk, "free", lambda: 2 * disk.reserve() + 1000)
    assert exports.make(recording) == []
    assert list(settings.TV_VAR.glob(".download-*")) == []


def test_what_does_not_decode_is_not_offered(recording, settings):
    [entry, *_] = real_take(recording.directory, "r1-a", BASE, seconds=2)
    path = recording.directory / publication.segment_uri("top", entry)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + b"\xff" * (len(data) - len(data) // 2))
    with pytest.raises((exports.NotWhole, exports.runner.ProgramFailed)):
        exports.make(recording)
    assert downloads.offered(recording) == []
    assert list(settings.TV_VAR.glob(".download-*")) == []


def test_bit_rates_do_not_keep_takes_apart(init):
    assert boxes.descriptions(init) == boxes.descriptions(init)
    assert len(boxes.descriptions(init)) < 120
