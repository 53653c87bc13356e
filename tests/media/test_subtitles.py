"""Subtitles in the replay's playlists: named in the multivariant one, broken where pictures break."""

import m3u8
import pytest

from media import playlists, publication, subtitles
from media.playlists import Variant
from media.subtitles import Rendition
from media.timeline import Entry
from tests import playlist_checker

FRENCH = Rendition("fr", "Français", "replay-captions-fr.m3u8")
MACHINE = Rendition("en", "Anglais (automatiques)", "replay-captions-en.m3u8", machine_made=True)
BARE = playlists.multivariant(
    [
        Variant("replay-top.m3u8", "avc1.64001F,mp4a.40.2", 3_000_000, 1280, 720, name="720p"),
        Variant("replay-audio.m3u8", "mp4a.40.2", 140_000, name="audio"),
    ]
)


def test_every_variant_has_them_and_machines_are_named():
    read = m3u8.loads(subtitles.woven(BARE, [FRENCH, MACHINE]))
    assert [each.stream_info.subtitles for each in read.playlists] == ["captions", "captions"]
    told = [(each.type, each.group_id, each.language, each.name, each.uri) for each in read.media]
    assert told == [
        ("SUBTITLES", "captions", "fr", "Français", FRENCH.uri),
        ("SUBTITLES", "captions", "en", "Anglais (automatiques)", MACHINE.uri),
    ]
    for each in read.media:
        assert (each.default, each.autoselect, each.forced) == ("NO", "YES", "NO")
    assert [each.characteristics for each in read.media] == [
        "public.accessibility.transcribes-spoken-dialog",
        "public.accessibility.transcribes-spoken-dialog,public.machine-generated",
    ]


def test_hls_js_reads_the_same():
    [theirs] = playlist_checker.opinions([subtitles.woven(BARE, [FRENCH])])
    assert theirs["error"] is None
    assert theirs["levels"] == [
        ["http://tv/replay-top.m3u8", "captions"], ["http://tv/replay-audio.m3u8", "captions"],
    ]  # fmt: skip
    assert [each[:4] for each in theirs["subtitles"]] == [
        ["captions", "fr", "Français", "http://tv/replay-captions-fr.m3u8"]
    ]


def test_weaving_again_replaces_and_without_any_it_is_as_it_was():
    once = subtitles.woven(BARE, [FRENCH])
    assert subtitles.woven(once, [FRENCH]) == once
    assert subtitles.woven(once, [MACHINE]) == subtitles.woven(BARE, [MACHINE])
    assert subtitles.woven(once, []) == BARE


def entries(*numbers: int, take: str = "r1-a", at: float = 1000.0) -> list[Entry]:
    return [Entry(take, number, at + number, 1.0) for number in numbers]


def test_they_break_where_pictures_do():
    parts = subtitles.stretches([*entries(0, 1, 4, 5), *entries(0, take="r2-a", at=1006.0)])
    assert [(part.start, part.duration) for part in parts] == [(0, 2), (2, 2), (4, 1)]
    text = subtitles.media_playlist(parts, lambda number: f"fr-{number}.vtt")
    read = m3u8.loads(text)
    assert [each.discontinuity for each in read.segments] == [False, True, True]
    assert [each.duration for each in read.segments] == [2, 2, 1]
    dates = [each.program_date_time.timestamp() for each in read.segments]
    assert dates == [1000, 1004, 1006]
    assert (read.is_endlist, read.playlist_type, read.target_duration) == (True, "vod", 2)
    [theirs] = playlist_checker.opinions([text])
    assert (theirs["error"], theirs["live"], theirs["target"]) == (None, False, 2)
    assert [each[1] for each in theirs["fragments"]] == [0, 1, 2]


@pytest.mark.parametrize("kept", [None, "[{", "{}", '[{"language": "fr"}]', "[7]"])
def test_without_a_good_list_there_are_none(tmp_path, kept):
    if kept is not None:
        (tmp_path / subtitles.FILE).write_text(kept)
    assert subtitles.load(tmp_path) == []


def test_what_is_not_there_is_not_named(tmp_path):
    (tmp_path / "replay.m3u8").write_text(BARE)
    (tmp_path / FRENCH.uri).write_text("#EXTM3U")
    publication.offer_subtitles(tmp_path, [FRENCH, MACHINE])
    assert subtitles.load(tmp_path) == [FRENCH]
    assert (tmp_path / "replay.m3u8").read_text() == subtitles.woven(BARE, [FRENCH])
    publication.offer_subtitles(tmp_path, [])
    assert (tmp_path / "replay.m3u8").read_text() == BARE
