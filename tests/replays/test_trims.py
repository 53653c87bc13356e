"""A trim shows at once in every view of the replay, and goes back without a trace."""

import errno
import json

import m3u8
import pytest

from channels import cues
from media import downloads, exports, recordings, silence
from media.ffmpeg import probe
from media.models import Trim
from replays import trims
from replays.errors import ReplaysError
from replays.trims import Wish
from tests.replays.replayed import make_replay, moment

pytestmark = pytest.mark.django_db


@pytest.fixture
def broadcast(settings, tmp_path):
    return make_replay(settings, tmp_path, 6)


def listed(broadcast, rung="top"):
    path = broadcast.recording.public_directory / f"replay-{rung}.m3u8"
    return m3u8.loads(path.read_text())


def segments(broadcast, rung="top"):
    return [segment.uri.split("/")[-1] for segment in listed(broadcast, rung).segments]


def public(broadcast, rung="top"):
    folder = broadcast.recording.public_directory / "r0-a" / rung
    return sorted(path.name for path in folder.glob("*.m4s"))


def told(broadcast):
    return json.loads((broadcast.recording.public_directory / "state.json").read_text())


def originals(broadcast):
    return {path: path.read_bytes() for path in broadcast.recording.directory.rglob("?????.m4s")}


def test_the_beginning_and_the_end_are_cut_in_every_view(broadcast):
    trims.apply(broadcast, Wish(start=1.5, end=4.0), 0)
    playlist = listed(broadcast)
    assert segments(broadcast) == ["00001.m4s", "00002.m4s", "00003.m4s"]
    assert playlist.start.time_offset == pytest.approx(0.5, abs=0.05)
    assert public(broadcast) == ["00001.m4s", "00002.m4s", "00003.m4s"]
    assert told(broadcast)["duration"] == pytest.approx(3.0, abs=0.1)


def test_what_is_cut_is_nowhere_and_its_chapters_neither(broadcast):
    cues.add(broadcast, "chapter", "Ouverture", moment(0.0))
    cues.add(broadcast, "chapter", "Pause", moment(2.2))
    cues.add(broadcast, "chapter", "Reprise", moment(4.0))
    trims.apply(broadcast, Wish(cut=((2.0, 4.0),)), 0)
    assert segments(broadcast) == ["00000.m4s", "00001.m4s", "00004.m4s", "00005.m4s"]
    assert public(broadcast, "audio") == segments(broadcast, "audio")
    assert [one["label"] for one in told(broadcast)["chapters"]] == ["Ouverture", "Reprise"]
    vtt = (broadcast.recording.public_directory / "replay-chapters.vtt").read_text()
    assert "Pause" not in vtt
    assert "00:00:02.000 -->" in vtt


def test_what_is_muted_is_another_file_and_the_sound_goes_from_where_it_was(broadcast):
    before = originals(broadcast)
    trims.apply(broadcast, Wish(muted=((2.1, 2.9),)), 0)
    names = segments(broadcast)
    assert [name for name in names if "-m" in name] == [names[2]]
    assert public(broadcast) == sorted(names)
    assert "00002.m4s" not in public(broadcast)
    assert originals(broadcast) == before


def test_undone_it_is_as_it_was(broadcast):
    before, playlist = public(broadcast), listed(broadcast).dumps()
    trims.apply(broadcast, Wish(start=1.0, cut=((3.0, 4.0),), muted=((4.2, 4.4),)), 0)
    assert listed(broadcast).dumps() != playlist
    trims.undo(broadcast, 1)
    assert public(broadcast) == before
    assert listed(broadcast).dumps() == playlist
    trims.undo(broadcast, 2)
    assert "00003.m4s" not in public(broadcast)
    trims.restore(broadcast, 3)
    assert (public(broadcast), listed(broadcast).dumps()) == (before, playlist)


def test_who_looked_at_an_older_version_changes_nothing(broadcast):
    trims.apply(broadcast, Wish(start=1.0), 0)
    with pytest.raises(ReplaysError) as refused:
        trims.apply(broadcast, Wish(start=3.0), 0)
    assert refused.value.code == "changed-meanwhile"
    assert trims.of(broadcast.recording).starts_at == pytest.approx(
        moment(1.0).timestamp(), abs=0.05
    )


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (Wish(start=4.0, end=2.0), "backwards"),
        (Wish(cut=((1.0, 1.0),)), "backwards"),
        (Wish(muted=((-1.0, 1.0),)), "outside"),
        (Wish(cut=((1.0, 900.0),)), "outside"),
        (Wish(cut=((0.0, 6.0),)), "nothing-left"),
        (Wish(cut=tuple((0.0, 1.0) for _ in range(101))), "too-many"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(broadcast, wish, code):
    with pytest.raises(ReplaysError) as refused:
        trims.apply(broadcast, wish, 0)
    assert refused.value.code == code
    assert not Trim.objects.exists()


def test_a_live_that_still_grows_is_not_trimmed(broadcast):
    broadcast.recording.closed_at = None
    with pytest.raises(ReplaysError) as refused:
        trims.apply(broadcast, Wish(start=1.0), 0)
    assert refused.value.code == "not-over"


def test_the_download_follows_and_the_old_one_is_gone_at_once(broadcast):
    [video, _sound] = exports.make(broadcast.recording)
    trims.apply(broadcast, Wish(cut=((1.0, 3.0),), muted=((4.1, 4.9),)), 0)
    assert downloads.offered(broadcast.recording) == []
    [again, _sound] = exports.make(broadcast.recording)
    path = downloads.folder(broadcast.recording) / again.name
    assert probe.probe(path).duration == pytest.approx(4.0, abs=0.2)
    assert again.name != video.name


def test_a_crash_before_it_was_shown_is_made_good_by_the_sweep(broadcast, monkeypatch):
    monkeypatch.setattr(trims, "show", lambda broadcast: None)
    trims.apply(broadcast, Wish(end=3.0), 0)
    monkeypatch.undo()
    assert len(segments(broadcast)) == 6
    trims.sweep(None)
    assert len(segments(broadcast)) == 3
    assert not Trim.objects.exclude(applied=1).exists()


def test_a_full_disk_shows_nothing_half_and_the_sweep_tries_again(broadcast, monkeypatch):
    def full(*_arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(silence, "make", full)
    with pytest.raises(ReplaysError) as refused:
        trims.apply(broadcast, Wish(muted=((1.0, 2.0),)), 0)
    assert refused.value.code == "disk"
    trims.sweep(None)
    assert not any("-m" in name for name in segments(broadcast))
    monkeypatch.undo()
    trims.sweep(None)
    assert any("-m" in name for name in segments(broadcast))


def test_the_editor_sees_what_was_wished(broadcast):
    wish = Wish(start=0.5, end=5.0, cut=((2.0, 3.0),), muted=((3.5, 4.0),))
    row = trims.apply(broadcast, wish, 0)
    assert trims.wish_of(row, recordings.whole(broadcast.recording)) == wish
