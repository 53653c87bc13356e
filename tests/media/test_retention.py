"""The file work: what goes, what stays, and that the replay still plays."""

from datetime import UTC, datetime

import pytest

from media import audit, publication, recordings, retention, timeline
from media.retention import What
from media.timeline import Entry
from tests import factories

BASE = 1_790_000_000.0


@pytest.fixture
def recording(db, settings, tmp_path, init):
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    recording = factories.make_broadcast().recording
    recording.published_from = datetime.fromtimestamp(BASE + 2, UTC)
    recording.published_until = datetime.fromtimestamp(BASE + 6, UTC)
    recording.save()
    factories.make_take(recording.directory, "r1-a", BASE, [1.0] * 8, init)
    entries = [Entry("r1-a", number, BASE + number, 1.0) for number in range(8)]
    timeline.append(recording.directory, entries)
    recordings.write_replay(recording)
    return recording


def views(recording):
    return sorted(path.name for path in recording.public_directory.glob("*.m3u8"))


def test_lower_rungs_go_and_the_replay_names_them_no_more(recording):
    assert retention.measure(recording, What.LOWER) > 0
    retention.remove(recording, What.LOWER)
    assert views(recording) == ["replay-audio.m3u8", "replay-top.m3u8", "replay.m3u8"]
    assert publication.rungs_of(recording.directory / "r1-a") == ["top", "audio"]
    assert publication.rungs_of(recording.public_directory / "r1-a") == ["top", "audio"]
    assert retention.measure(recording, What.LOWER) == 0
    assert audit.thinned(recording) == {"mid", "low"}


def test_the_last_picture_is_never_taken_by_thinning(recording):
    retention.remove(recording, What.LOWER)
    assert retention.measure(recording, What.TOP) == 0
    retention.remove(recording, What.TOP)
    assert publication.rungs_of(recording.directory / "r1-a") == ["top", "audio"]


def test_what_a_full_disk_kept_in_one_rung_alone_stays(recording):
    timeline.append(recording.directory, [Entry("r1-a", 8, BASE + 8, 1.0, keep="top")])
    assert retention.measure(recording, What.TOP) == 0


def test_the_top_rung_goes_where_lower_ones_stand_in(recording):
    retention.remove(recording, What.TOP)
    assert views(recording) == [
        "replay-audio.m3u8", "replay-low.m3u8", "replay-mid.m3u8", "replay.m3u8",
    ]  # fmt: skip


def test_what_came_before_and_after_the_programme_goes(recording):
    retention.remove(recording, What.OUTSIDE)
    left = sorted(path.name for path in (recording.directory / "r1-a" / "top").glob("*.m4s"))
    assert left == [f"{number:05d}.m4s" for number in range(2, 6)]
    assert retention.measure(recording, What.OUTSIDE) == 0


def test_everything_goes_once(recording):
    retention.remove(recording, What.ALL)
    assert views(recording) == []
    assert list(recording.directory.glob("r*-*")) == []
    assert retention.measure(recording, What.ALL) == 0
    assert recordings.write_replay(recording) is False
    assert audit.examine(recording).verdict == "green"
