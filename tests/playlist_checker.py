"""Checks what a player relies on, on every playlist that a flow saw (RFC 8216)."""

from dataclasses import dataclass
from datetime import datetime

import m3u8


@dataclass(frozen=True)
class Segment:
    uri: str
    map: str
    duration: float
    at: datetime | None
    discontinuity: bool


def check(text: str, previous: str | None = None) -> list[Segment]:
    """The segments of a legal media playlist; `previous` is an earlier state of the same one."""
    playlist = m3u8.loads(text)
    assert playlist.target_duration is not None
    segments = [
        Segment(s.uri, s.init_section.uri, s.duration, s.program_date_time, s.discontinuity)
        for s in playlist.segments
    ]
    assert segments, text
    for segment in segments:
        assert int(segment.duration + 0.5) <= playlist.target_duration, segment
    _check_maps(segments)
    _check_clock(segments)
    if previous is not None:
        _check_continues(m3u8.loads(previous), playlist)
    return segments


def _check_maps(segments: list[Segment]) -> None:
    """A new init segment only behind a discontinuity."""
    for before, after in zip(segments, segments[1:], strict=False):
        assert before.map == after.map or after.discontinuity, after


def _check_clock(segments: list[Segment]) -> None:
    moments = [segment.at for segment in segments if segment.at]
    assert moments == sorted(moments)


def _check_continues(before: m3u8.M3U8, after: m3u8.M3U8) -> None:
    assert after.target_duration == before.target_duration
    assert (after.media_sequence or 0) >= (before.media_sequence or 0)
    numbered = {
        (before.media_sequence or 0) + index: segment.uri
        for index, segment in enumerate(before.segments)
    }
    for index, segment in enumerate(after.segments):
        number = (after.media_sequence or 0) + index
        assert numbered.get(number, segment.uri) == segment.uri, number
