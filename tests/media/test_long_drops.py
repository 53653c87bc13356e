"""A drop of ten minutes, without waiting for it: a live's own composer, at moments made up."""

from itertools import pairwise

import pytest

from media.composer import Composer
from media.programme import Programme, Slate, Slates
from tests import factories, playlist_checker
from tests.factories import RUNGS

BASE = 1_800_000_000.0
SHOWN = 3  # s before the drop
SLATE = Slate("slate-x", 20, 1.0)
AWAY = 600.0  # s
STEP = 5.0  # s of it between two looks; the engine itself looks seven times a second


class Evening:
    """What a resident saw from the first segment to the end."""

    def __init__(self, room: Composer) -> None:
        self.room, self.seen = room, {}

    def look(self) -> None:
        self.room.publish(Programme(BASE), Slates(SLATE))
        for path in self.room.public.glob("*-*.m3u8"):
            playlist = playlist_checker.parse(path.read_text())
            self.seen.setdefault(path.name, []).append(playlist)


@pytest.fixture(scope="module")
def evening(tmp_path_factory, init):
    folder = tmp_path_factory.mktemp("evening")
    room = Composer(folder / "private", folder / "public", 1)
    evening = Evening(room)
    factories.make_take(room.private, "r1-a", BASE, [1.0] * SHOWN, init)
    factories.make_take(room.private, "slate-x", BASE, [1.0] * 20, init)
    room.take_in()
    evening.look()
    moment = BASE + SHOWN
    while moment < BASE + SHOWN + AWAY:
        moment += STEP
        room.fill(SLATE, moment)
        evening.look()
    factories.make_take(room.private, "r2-b", BASE + SHOWN + AWAY, [1.0] * 4, init)
    room.take_in()
    evening.look()
    return evening


def test_every_playlist_of_ten_minutes_without_an_encoder_is_legal(evening):
    for name, playlists in evening.seen.items():
        for before, after in pairwise(playlists):
            playlist_checker.check_continues(before, after)
        for playlist in playlists if name.startswith("live") else playlists[-1:]:
            playlist_checker.check_alone(playlist)
        playlist_checker.check((evening.room.public / name).read_text())


@pytest.mark.parametrize("view", ["live", "dvr"])
def test_the_rungs_agree_all_the_time(evening, view):
    for playlists in zip(*(evening.seen[f"{view}-{rung}.m3u8"] for rung in RUNGS), strict=True):
        playlist_checker.check_rungs(dict(zip(RUNGS, playlists, strict=True)))


def test_the_live_window_never_runs_dry_and_never_grows(evening):
    sizes = [len(playlist.segments) for playlist in evening.seen["live-top.m3u8"]]
    assert max(sizes) <= 20
    assert min(sizes[8:]) >= 16  # once it is full


def test_the_slate_covers_every_second_and_the_picture_returns_at_its_own_time(evening):
    segments = evening.seen["dvr-top.m3u8"][-1].segments
    slates = [segment for segment in segments if segment.uri.startswith("slate")]
    assert AWAY - 2 <= sum(segment.duration for segment in slates) <= AWAY
    [back] = [segment for segment in segments if segment.uri == "r2-b/top/00000.m4s"]
    assert back.at.timestamp() == BASE + SHOWN + AWAY


def test_the_replay_has_what_was_sent_and_nothing_else(evening):
    evening.room.publish(Programme(BASE, BASE + SHOWN + AWAY + 4), Slates(SLATE))
    segments = playlist_checker.check((evening.room.public / "replay-top.m3u8").read_text())
    sent = [("r1-a", SHOWN), ("r2-b", 4)]
    assert [segment.uri for segment in segments] == [
        f"{take}/top/{number:05d}.m4s" for take, count in sent for number in range(count)
    ]
