"""Chapters come from cues, are edited in seconds of the whole replay, and travel with the MP4."""

import subprocess

import pytest

from channels import chapters as views
from channels import cues
from channels.models import Cue
from media import contents, downloads, exports
from media.positions import Positions
from media.timeline import Entry
from replays import chapters
from replays.errors import ReplaysError
from tests.replays.replayed import BASE, make_replay, moment


@pytest.fixture
def broadcast(db, settings, tmp_path):
    made = make_replay(settings, tmp_path, 6)
    cues.add(made, "goal", "1-0", moment(1.0))
    cues.add(made, "chapter", "Mi-temps", moment(3.0))
    return made


def vtt(broadcast):
    return (broadcast.recording.public_directory / "replay-chapters.vtt").read_text()


def test_they_are_written_as_they_are_marked_after_the_end_too(broadcast):
    assert "00:00:01.000 --> 00:00:03.000\n1-0" in vtt(broadcast)
    assert "Mi-temps" in vtt(broadcast)


def test_a_row_is_renamed_moved_hidden_added_and_taken_away(broadcast):
    goal, half = chapters.rows(broadcast)
    chapters.change(broadcast, [
        {**goal, "label": "But de Diallo", "time": 1.5},
        {**half, "DELETE": True},
        {"id": None, "label": "Fin", "time": 5.0, "shown": True},
    ])  # fmt: skip
    assert [(row["time"], row["label"]) for row in chapters.rows(broadcast)] == [
        (1.5, "But de Diallo"), (5.0, "Fin"),
    ]  # fmt: skip
    assert "But de Diallo" in vtt(broadcast)


def test_a_goal_only_leaves_the_table_of_contents(broadcast):
    goal, _half = chapters.rows(broadcast)
    chapters.change(broadcast, [{**goal, "DELETE": True}])
    assert Cue.objects.filter(kind="goal").exists()
    assert "1-0" not in vtt(broadcast)
    assert [row["shown"] for row in chapters.rows(broadcast)] == [False, True]


def test_a_pasted_list_is_added_or_refused_whole(broadcast):
    chapters.take_in(broadcast, "0:02 Coup d'envoi\n\n0:04 – Reprise\n")
    assert [row["label"] for row in chapters.rows(broadcast)] == [
        "1-0", "Coup d'envoi", "Mi-temps", "Reprise",
    ]  # fmt: skip
    for text, code in (
        ("demain Fin", "bad-line"),
        ("9:00 Trop tard", "outside"),
        ("", "no-chapters"),
    ):
        with pytest.raises(ReplaysError) as refused:
            chapters.take_in(broadcast, text)
        assert refused.value.code == code
    assert len(chapters.rows(broadcast)) == 4


def test_the_mp4_carries_them_and_other_chapters_make_another_file(broadcast):
    [video, _sound] = exports.make(broadcast.recording)
    path = downloads.folder(broadcast.recording) / video.name
    asked = ["ffprobe", "-v", "error", "-show_chapters", "-of", "csv=p=0", str(path)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert [line.split(",")[-1] for line in told.splitlines()] == ["1-0", "Mi-temps"]
    exports.check(path)
    chapters.change(broadcast, [{**chapters.rows(broadcast)[1], "label": "Pause"}])
    assert downloads.offered(broadcast.recording) == [video, _sound]
    assert downloads.is_due(broadcast.recording)


def test_of_those_that_were_cut_together_the_last_is_kept():
    told = [
        views.Chapter(1, "chapter", "a", moment(0), 0.0),
        views.Chapter(2, "chapter", "b", moment(2), 1.0),
        views.Chapter(3, "chapter", "c", moment(3), 1.0),
        views.Chapter(4, "chapter", "d", moment(9), 5.0),
    ]
    assert [one.label for one in views.shown(told, 5.0)] == ["a", "c"]


def test_titles_are_quoted_for_ffmpeg():
    entries = [Entry("r1-a", n, BASE + n, 1.0) for n in range(3)]
    told = contents.metadata([(BASE + 1, "Budget; 3 = 2 #1")], Positions(entries))
    assert "title=Budget\\; 3 \\= 2 \\#1" in told
    assert "START=1000\nEND=3000" in told
    assert contents.metadata([(BASE - 50, "avant")], Positions(entries)) == ""
