import shutil

import pytest

from media import publication, reader
from media.composer import Composer
from media.programme import Programme, Slate, Slates, Span
from tests import factories, playlist_checker

BASE = 1_800_000_000.0
SLATE = Slate("slate-x", 2, 1.0)


def compose(tmp_path) -> Composer:
    return Composer(tmp_path / "private", tmp_path / "public", 1)


def test_segments_are_taken_in_once_and_in_order(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0], init)
    assert [entry.at for entry in room.take_in({"r1-a"})] == [BASE, BASE + 1]
    assert room.take_in({"r1-a"}) == []
    factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0, 0.5], init)
    assert [(entry.number, entry.duration) for entry in room.take_in({"r1-a"})] == [(2, 0.5)]


def test_a_new_engine_goes_on_where_the_last_was_killed(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0], init)
    room.take_in()
    factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0], init)
    successor = compose(tmp_path)
    assert [entry.number for entry in successor.take_in()] == [1]
    assert [entry.number for entry in successor.entries] == [0, 1]


def test_an_empty_segment_of_a_full_disk_waits_instead_of_being_listed(tmp_path, init):
    room = compose(tmp_path)
    take = factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0], init)
    (take / "low" / "00001.m4s").write_bytes(b"")
    assert [entry.number for entry in room.take_in({"r1-a"})] == [0]
    (take / "low" / "00001.m4s").write_bytes(factories.segment(b"now it is here"))
    assert [entry.number for entry in room.take_in({"r1-a"})] == [1]


def test_two_takes_never_overlap_on_the_clock(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0], init)
    factories.make_take(room.private, "r2-b", BASE + 0.5, [1.0], init)
    assert [entry.at for entry in room.take_in()] == [BASE, BASE + 1, BASE + 2]


def test_the_slate_covers_what_nobody_sent_and_begins_again(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0], init)
    factories.make_take(room.private, "slate-x", BASE, [1.0] * 2, init)
    room.take_in()
    filled = room.fill(SLATE, BASE + 1 + 3.5)
    assert [(entry.number, entry.at, entry.slate) for entry in filled] == [
        (0, BASE + 1, True),
        (1, BASE + 2, True),
        (0, BASE + 3, True),
    ]


def test_nothing_is_public_before_the_programme_begins(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 3, init)
    room.take_in()
    assert room.publish(Programme()) is False
    assert not room.public.exists()


def test_only_the_programme_is_public(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 6, init)
    room.take_in()
    room.publish(Programme(BASE + 2, None))
    public = sorted(path.name for path in (room.public / "r1-a" / "top").iterdir())
    assert public == ["00002.m4s", "00003.m4s", "00004.m4s", "00005.m4s", "init.mp4"]
    compose(tmp_path).publish(Programme(BASE + 2, BASE + 4))  # a new engine, after the end
    for view in ("live", "dvr", "replay"):
        text = (room.public / f"{view}-top.m3u8").read_text()
        segments = playlist_checker.check(text)
        assert [segment.uri for segment in segments] == ["r1-a/top/00002.m4s", "r1-a/top/00003.m4s"]
        assert text.endswith("#EXT-X-ENDLIST\n")


def test_the_end_takes_nothing_back_from_the_live_and_cuts_the_replay(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 6, init)
    room.take_in()
    room.publish(Programme(BASE, None))
    before = (room.public / "live-top.m3u8").read_text()
    room.publish(Programme(BASE, BASE + 4))
    assert (room.public / "live-top.m3u8").read_text() == before + "#EXT-X-ENDLIST\n"
    replayed = playlist_checker.check((room.public / "replay-top.m3u8").read_text())
    assert [segment.uri[-9:] for segment in replayed][-1] == "00003.m4s"


def test_a_closed_session_that_begins_in_the_past_takes_its_segments_back(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 6, init)
    factories.make_take(room.private, "slate-x", BASE, [1.0] * 2, init)
    room.take_in()
    room.publish(Programme(BASE, None), Slates(closed=SLATE))
    assert (room.public / "r1-a" / "top" / "00004.m4s").exists()
    programme = Programme(BASE, None, (Span(BASE + 4, None, closed=True),))
    room.publish(programme, Slates(closed=SLATE))
    assert not (room.public / "r1-a" / "top" / "00004.m4s").exists()
    for view in ("live", "dvr"):
        text = (room.public / f"{view}-top.m3u8").read_text()
        shown = [segment.uri for segment in playlist_checker.check(text)]
        assert shown[-2:] == ["slate-x/top/00000.m4s", "slate-x/top/00001.m4s"]
        assert shown[:-2] == [f"r1-a/top/0000{number}.m4s" for number in range(4)]


def test_a_rung_that_a_take_lacks_is_stood_in_for(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 2, init)
    factories.make_take(room.private, "r2-b", BASE + 2, [1.0] * 2, init)
    shutil.rmtree(room.private / "r2-b" / "mid")
    room.take_in()
    room.publish(Programme(BASE, None))
    shown = playlist_checker.check((room.public / "live-mid.m3u8").read_text())
    assert [segment.uri for segment in shown] == [
        "r1-a/mid/00000.m4s", "r1-a/mid/00001.m4s", "r2-b/low/00000.m4s", "r2-b/low/00001.m4s",
    ]


def test_a_take_waits_behind_one_that_is_still_written(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0], init)
    factories.make_take(room.private, "r2-b", BASE + 2, [1.0], init)
    assert [entry.take for entry in room.take_in({"r1-a", "r2-b"})] == ["r1-a"]
    factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0], init)
    assert [entry.take for entry in room.take_in({"r2-b"})] == ["r1-a", "r2-b"]


def test_what_the_disk_has_no_room_for_is_shown_and_then_let_go(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 3, init)
    room.keep = "top"
    room.take_in({"r1-a"})
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 6, init)
    room.keep = "none"
    room.take_in({"r1-a"})
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 40, init)
    room.keep = "all"
    room.take_in({"r1-a"})
    room.publish(Programme(BASE, None))
    assert (room.public / "r1-a" / "mid" / "00000.m4s").exists()
    room.prune()
    for root in (room.public, room.private):
        there = {
            rung: {path.stem for path in (root / "r1-a" / rung).glob("0000[0-9].m4s")}
            for rung in ("top", "mid")
        }
        later = {f"0000{number}" for number in range(6, 10)}
        assert there == {"top": {"00000", "00001", "00002", *later}, "mid": later}
    room.publish(Programme(BASE, BASE + 40))
    shown = playlist_checker.check((room.public / "replay-mid.m3u8").read_text())
    assert [segment.uri for segment in shown][:4] == [
        "r1-a/top/00000.m4s", "r1-a/top/00001.m4s", "r1-a/top/00002.m4s", "r1-a/mid/00006.m4s",
    ]


def test_a_timeline_that_cannot_be_written_loses_nothing(tmp_path, init, monkeypatch):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 2, init)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("media.timeline.os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            room.take_in({"r1-a"})
    assert room.entries == []
    assert [entry.number for entry in room.take_in({"r1-a"})] == [0, 1]
    assert [entry.number for entry in compose(tmp_path).entries] == [0, 1]


def test_the_replay_leaves_the_slate_out(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0], init)
    factories.make_take(room.private, "slate-x", BASE, [1.0] * 2, init)
    room.take_in()
    room.fill(SLATE, BASE + 4)
    room.publish(Programme(BASE, BASE + 4))
    assert "slate" in (room.public / "dvr-top.m3u8").read_text()
    assert "slate" not in (room.public / "replay-top.m3u8").read_text()


def test_the_preview_is_private(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0], init)
    room.take_in()
    room.write_preview()
    segments = playlist_checker.check((room.private / "preview.m3u8").read_text())
    assert [(s.uri, s.map) for s in segments] == [("r1-a/mid/00000.m4s", "r1-a/mid/init_1.mp4")]


def test_segments_taken_back_leave_the_public_folder(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0, 1.0], init)
    entries = room.take_in()
    room.publish(Programme(BASE, None))
    publication.unlink(room.public, entries[:1])
    names = sorted(path.name for path in (room.public / "r1-a" / "low").iterdir())
    assert names == ["00001.m4s", "init.mp4"]
    assert (room.private / "r1-a" / "low" / "00000.m4s").exists()


def test_what_is_kept_of_a_run_is_read_again(tmp_path):
    run = reader.Run(BASE, 1.0, {"width": 640})
    reader.save_run(tmp_path, run)
    assert reader.load_run(tmp_path) == run
    assert reader.load_run(tmp_path / "nowhere") is None


def test_a_slate_by_hand_that_is_heard_of_late_takes_nothing_back(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 6, init)
    factories.make_take(room.private, "slate-x", BASE, [1.0] * 2, init)
    room.take_in({"r1-a"})
    room.publish(Programme(BASE, None), Slates(SLATE))
    before = (room.public / "live-top.m3u8").read_text()
    covered = Programme(BASE, None, (Span(BASE + 4.5),))
    room.publish(covered, Slates(SLATE))
    factories.make_take(room.private, "r1-a", BASE, [1.0] * 8, init)
    room.take_in({"r1-a"})
    room.publish(covered, Slates(SLATE))
    shown = playlist_checker.check((room.public / "live-top.m3u8").read_text(), before)
    assert [segment.uri for segment in shown][5:] == [
        "r1-a/top/00005.m4s", "slate-x/top/00000.m4s", "slate-x/top/00001.m4s",
    ]


def test_a_live_playlist_never_becomes_shorter_by_a_closed_session(tmp_path, init):
    room = compose(tmp_path)
    factories.make_take(room.private, "r1-a", BASE, [0.4] * 20, init)
    factories.make_take(room.private, "slate-x", BASE, [1.0] * 2, init)
    room.take_in({"r1-a"})
    room.publish(Programme(BASE, None), Slates(SLATE, SLATE))
    count = len(room.published)
    room.publish(Programme(BASE, None, (Span(BASE + 5, closed=True),)), Slates(SLATE, SLATE))
    assert len(room.published) == count
    assert not [e for e in room.published if not e.slate and e.until > BASE + 5]
