"""Checks what a player relies on, on every playlist that a flow saw (RFC 8216).

Read with a parser of our own; the m3u8 package and hls.js (tests/js/hls_opinion.mjs) must read the
same.
"""

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import m3u8

SAME = 0.05  # s: by so much the rungs, and two segments that follow each other, may differ
OPINION = Path(__file__).parent / "js" / "hls_opinion.mjs"
SINGLE = {"#EXT-X-VERSION": int, "#EXT-X-TARGETDURATION": int, "#EXT-X-MEDIA-SEQUENCE": int,
          "#EXT-X-DISCONTINUITY-SEQUENCE": int, "#EXT-X-PLAYLIST-TYPE": str}


@dataclass(frozen=True)
class Segment:
    uri: str
    map: str
    duration: float
    at: datetime | None  # of its first frame, carried on from the last PROGRAM-DATE-TIME
    discontinuity: bool
    number: int  # media sequence
    epoch: int  # discontinuity sequence
    dated: bool  # has a PROGRAM-DATE-TIME of its own


@dataclass
class Playlist:
    segments: list[Segment] = field(default_factory=list)
    tags: dict[str, int | str] = field(default_factory=dict)
    ended: bool = False

    def __str__(self) -> str:
        rows = [f"  {s.number} {s.uri} {s.duration} {s.at}" for s in self.segments]
        return "\n".join([f"{self.tags} ended={self.ended}", *rows])

    @property
    def target(self) -> int:
        return int(self.tags["#EXT-X-TARGETDURATION"])

    @property
    def number(self) -> int:
        return int(self.tags.get("#EXT-X-MEDIA-SEQUENCE", 0))

    @property
    def epoch(self) -> int:
        return int(self.tags.get("#EXT-X-DISCONTINUITY-SEQUENCE", 0))

    @property
    def kind(self) -> str:
        return str(self.tags.get("#EXT-X-PLAYLIST-TYPE", ""))


def parse(text: str) -> Playlist:
    lines = text.splitlines()
    assert lines, "an empty playlist"
    assert lines[0] == "#EXTM3U", lines[0]
    playlist, state = Playlist(), _State()
    for line in lines[1:]:
        name, _, value = line.partition(":")
        if name in SINGLE:
            assert name not in playlist.tags, f"{name} twice"
            assert not playlist.segments, f"{name} behind a segment"
            playlist.tags[name] = SINGLE[name](value)
        elif line == "#EXT-X-ENDLIST":
            playlist.ended = True
        elif line.startswith("#"):
            state.tag(name, value)
        elif line:
            playlist.segments.append(state.segment(line, playlist))
    return playlist


@dataclass
class _State:
    """What the tags read so far say of the next segment."""

    duration: float | None = None
    map: str | None = None
    at: datetime | None = None
    dated: bool = False
    discontinuity: bool = False
    epoch: int | None = None

    def tag(self, name: str, value: str) -> None:
        if name == "#EXTINF":
            self.duration = float(value.split(",")[0])
        elif name == "#EXT-X-MAP":
            self.map = value.split('URI="')[1].split('"')[0]
        elif name == "#EXT-X-PROGRAM-DATE-TIME":
            self.at, self.dated = datetime.fromisoformat(value), True
        elif name == "#EXT-X-DISCONTINUITY":
            self.discontinuity = True

    def segment(self, uri: str, playlist: Playlist) -> Segment:
        assert self.duration is not None, f"{uri} without EXTINF"
        assert self.map is not None, f"{uri} before any EXT-X-MAP"
        count = len(playlist.segments)
        self.epoch = (playlist.epoch if self.epoch is None else self.epoch) + self.discontinuity
        found = Segment(uri, self.map, self.duration, self.at, self.discontinuity,
                        playlist.number + count, self.epoch, self.dated)
        if self.at:
            self.at += timedelta(seconds=self.duration)
        self.duration, self.dated, self.discontinuity = None, False, False
        return found


# --- one playlist


def check(text: str, previous: str | None = None) -> list[Segment]:
    """The segments of a legal media playlist; `previous` is an earlier state of the same one."""
    playlist = parse(text)
    check_alone(playlist)
    _check_second_opinion(text, playlist)
    if previous is not None:
        check_continues(parse(previous), playlist)
    return playlist.segments


def check_alone(playlist: Playlist) -> None:
    assert playlist.segments, "a playlist without segments"
    for segment in playlist.segments:
        assert segment.duration > 0, segment
        assert int(segment.duration + 0.5) <= playlist.target, segment
    _check_joins(playlist.segments)


def _check_joins(segments: list[Segment]) -> None:
    """A new init segment only behind a discontinuity; the clock never runs backwards."""
    for before, after in zip(segments, segments[1:], strict=False):
        assert before.map == after.map or after.discontinuity, after
        if before.at and after.at:
            end = before.at + timedelta(seconds=before.duration)
            assert after.at >= end - timedelta(seconds=SAME), (before, after)


def _check_second_opinion(text: str, ours: Playlist) -> None:
    theirs = m3u8.loads(text)
    assert theirs.target_duration == ours.target
    assert (theirs.media_sequence or 0) == ours.number
    assert theirs.is_endlist == ours.ended
    read = [(s.uri, s.duration, s.discontinuity, s.init_section.uri) for s in theirs.segments]
    assert read == [(s.uri, s.duration, s.discontinuity, s.map) for s in ours.segments]


def check_continues(before: Playlist, after: Playlist) -> None:
    """What a player that knows `before` may rely on when it loads `after`."""
    assert after.target == before.target
    assert after.kind == before.kind
    assert after.number >= before.number, f"went back:\n{before}\n{after}"
    assert after.epoch >= before.epoch, f"went back:\n{before}\n{after}"
    assert not before.ended or after.ended, "it goes on behind its end"
    known = {segment.number: segment for segment in before.segments}
    for segment in after.segments:
        _check_same(known.get(segment.number, segment), segment)
    newest = after.segments[-1].number
    assert newest >= before.segments[-1].number, f"its end went back:\n{before}\n{after}"
    if before.kind == "EVENT":
        assert after.number == before.number


def _check_same(known: Segment, segment: Segment) -> None:
    """A sequence number means the same segment for ever."""
    facts = [(one.uri, one.map, one.duration, one.epoch) for one in (known, segment)]
    assert facts[0] == facts[1], segment.number
    if known.at and segment.at:
        assert abs((known.at - segment.at).total_seconds()) <= 0.002, (known, segment)


# --- the rungs of one view


def check_rungs(playlists: dict[str, Playlist]) -> None:
    """Players change the rung at any segment: number, epoch, length and moment must agree."""
    assert len({playlist.target for playlist in playlists.values()}) == 1
    rungs = list(playlists)
    reference = {segment.number: segment for segment in playlists[rungs[0]].segments}
    for rung in rungs[1:]:
        for segment in playlists[rung].segments:
            known = reference.get(segment.number)
            if known is not None:
                _check_alike(rung, known, segment)


def _check_alike(rung: str, known: Segment, segment: Segment) -> None:
    assert segment.epoch == known.epoch, (rung, known, segment)
    assert abs(segment.duration - known.duration) <= SAME, (rung, known, segment)
    if known.at and segment.at:
        apart = abs((known.at - segment.at).total_seconds())
        assert apart <= SAME, (rung, known, segment)


# --- hls.js


def opinions(texts: list[str]) -> list[dict]:
    """What hls.js reads in each of them, multivariant ones too."""
    done = subprocess.run(
        ["node", str(OPINION)], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def ask_hls_js(texts: Iterable[str]) -> None:
    """hls.js reads each of them as we do, without an error of its own."""
    texts = list(dict.fromkeys(texts))
    for text, theirs in zip(texts, opinions(texts), strict=True):
        ours = parse(text)
        assert theirs["error"] is None, (theirs["error"], text)
        assert theirs["target"] == ours.target
        assert theirs["live"] is not ours.ended
        read = [tuple(fragment) for fragment in theirs["fragments"]]
        assert read == [(s.number, s.epoch, s.duration, s.uri, s.map) for s in ours.segments]
