from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from media import playlists, publication
from media.playlists import Variant, Window
from media.timeline import Entry
from tests import playlist_checker

URIS = partial(publication.segment_uri, "top"), partial(publication.map_uri, "top")


def entries_of(*takes: tuple[str, int]) -> list[Entry]:
    entries, at = [], 1_000_000.0
    for take, count in takes:
        for number in range(count):
            entries.append(Entry(take, number, at, 1.0))
            at += 1.0
        at += 5.0
    return entries


def test_each_take_brings_a_discontinuity_its_map_and_its_date():
    text = playlists.media_playlist(
        Window(entries_of(("r1-a", 1), ("r2-b", 1))), 1, *URIS, ended=True, kind="VOD"
    )
    assert text.splitlines()[5:] == [
        "#EXT-X-MEDIA-SEQUENCE:0",
        "#EXT-X-DISCONTINUITY-SEQUENCE:0",
        '#EXT-X-MAP:URI="r1-a/top/init.mp4"',
        "#EXT-X-PROGRAM-DATE-TIME:1970-01-12T13:46:40.000Z",
        "#EXTINF:1.000000,",
        "r1-a/top/00000.m4s",
        "#EXT-X-DISCONTINUITY",
        '#EXT-X-MAP:URI="r2-b/top/init.mp4"',
        "#EXT-X-PROGRAM-DATE-TIME:1970-01-12T13:46:46.000Z",
        "#EXTINF:1.000000,",
        "r2-b/top/00000.m4s",
        "#EXT-X-ENDLIST",
    ]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=5), st.integers(3, 20))
def test_a_window_that_slides_stays_one_legal_playlist(counts, seconds):
    entries = entries_of(*((f"r{index}-x", count) for index, count in enumerate(counts)))
    previous = None
    for end in range(1, len(entries) + 1):
        window = playlists.last(entries[:end], seconds)
        text = playlists.media_playlist(window, 1, *URIS, ended=False)
        playlist_checker.check(text, previous)
        passed = len({entry.take for entry in entries[: window.media_sequence + 1]}) - 1
        assert window.discontinuity_sequence == passed
        previous = text


def test_the_window_holds_at_least_the_seconds_asked():
    window = playlists.last(entries_of(("r1-a", 50)), 16)
    assert len(window.entries) == 16
    assert window.media_sequence == 34


def test_a_variant_without_picture_has_no_resolution():
    text = playlists.multivariant(
        [
            Variant("live-top.m3u8", "avc1.64001F,mp4a.40.2", 3_000_000, 1280, 720, 25.0, "720p"),
            Variant("live-audio.m3u8", "mp4a.40.2", 140_000, name="audio"),
        ]
    )
    assert text.splitlines()[3:] == [
        '#EXT-X-STREAM-INF:BANDWIDTH=3000000,CODECS="avc1.64001F,mp4a.40.2",'
        'RESOLUTION=1280x720,FRAME-RATE=25.000,NAME="720p"',
        "live-top.m3u8",
        '#EXT-X-STREAM-INF:BANDWIDTH=140000,CODECS="mp4a.40.2",NAME="audio"',
        "live-audio.m3u8",
    ]


def test_target_duration_rounds_as_the_standard_does():
    assert [playlists.target_duration(s) for s in (0.5, 1.0, 1.2, 1.5, 2.0, 2.4)] == [
        1,
        1,
        1,
        2,
        2,
        2,
    ]


def test_ffmpegs_private_playlist_is_read_by_file_name():
    text = "#EXTM3U\n#EXTINF:1.000000,\n00000.m4s\n#EXTINF:0.960000,\nhigh/00001.m4s\n"
    assert playlists.parse_index(text) == [("00000.m4s", 1.0), ("00001.m4s", 0.96)]
