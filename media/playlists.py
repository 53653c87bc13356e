"""Writes HLS playlists from a timeline (RFC 8216). Pure: text in, text out."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from media import timeline
from media.timeline import Entry

VERSION = 7  # EXT-X-MAP in a playlist that is not I-frames only


@dataclass(frozen=True, slots=True)
class Variant:
    """One line of the multivariant playlist."""

    uri: str
    codecs: str
    bandwidth: int  # bit/s, peak
    width: int = 0  # 0: sound only
    height: int = 0
    frame_rate: float = 0.0
    name: str = ""


def multivariant(variants: Sequence[Variant]) -> str:
    lines = ["#EXTM3U", f"#EXT-X-VERSION:{VERSION}", "#EXT-X-INDEPENDENT-SEGMENTS"]
    for variant in variants:
        lines += [f"#EXT-X-STREAM-INF:{_attributes(variant)}", variant.uri]
    return "\n".join(lines) + "\n"


def _attributes(variant: Variant) -> str:
    attributes = [f"BANDWIDTH={variant.bandwidth}", f'CODECS="{variant.codecs}"']
    if variant.height:
        attributes.append(f"RESOLUTION={variant.width}x{variant.height}")
    if variant.frame_rate:
        attributes.append(f"FRAME-RATE={variant.frame_rate:.3f}")
    if variant.name:
        attributes.append(f'NAME="{variant.name}"')
    return ",".join(attributes)


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a programme that a media playlist lists."""

    entries: Sequence[Entry]
    media_sequence: int = 0
    discontinuity_sequence: int = 0


def last(entries: Sequence[Entry], seconds: float) -> Window:
    """The live window: the newest entries that make up at least so many seconds."""
    first, covered = len(entries), 0.0
    while first > 0 and covered < seconds:
        first -= 1
        covered += entries[first].duration
    # A discontinuity in front of the window's first segment has left the playlist: it is counted.
    left = sum(
        timeline.discontinuous(entries[index - 1], entries[index])
        for index in range(1, min(first + 1, len(entries)))
    )
    return Window(entries[first:], first, left)


def media_playlist(
    window: Window,
    target_duration: int,
    uri: Callable[[Entry], str],
    map_uri: Callable[[Entry], str],
    *,
    ended: bool,
    kind: str = "",
    start_offset: float | None = None,
) -> str:
    """A media playlist of one rung.

    kind: "", "EVENT" (only grows) or "VOD". start_offset: s into it where players should begin.
    """
    lines = head(window, target_duration, kind=kind, start_offset=start_offset)
    previous = None
    for entry in window.entries:
        lines += segment_lines(previous, entry, uri, map_uri)
        previous = entry
    if ended:
        lines.append("#EXT-X-ENDLIST")
    return "\n".join(lines) + "\n"


def head(
    window: Window, target_duration: int, *, kind: str = "", start_offset: float | None = None
) -> list[str]:
    """The lines in front of the first segment."""
    lines = [
        "#EXTM3U",
        f"#EXT-X-VERSION:{VERSION}",
        f"#EXT-X-TARGETDURATION:{target_duration}",
        "#EXT-X-INDEPENDENT-SEGMENTS",
    ]
    if kind:
        lines.append(f"#EXT-X-PLAYLIST-TYPE:{kind}")
    lines.append(f"#EXT-X-MEDIA-SEQUENCE:{window.media_sequence}")
    lines.append(f"#EXT-X-DISCONTINUITY-SEQUENCE:{window.discontinuity_sequence}")
    if start_offset:
        lines.append(f"#EXT-X-START:TIME-OFFSET={start_offset:.3f},PRECISE=YES")
    return lines


def segment_lines(
    previous: Entry | None,
    entry: Entry,
    uri: Callable[[Entry], str],
    map_uri: Callable[[Entry], str],
) -> list[str]:
    lines = []
    broken = timeline.discontinuous(previous, entry)
    if broken:
        lines.append("#EXT-X-DISCONTINUITY")
    if previous is None or previous.take != entry.take or broken:
        lines.append(f'#EXT-X-MAP:URI="{map_uri(entry)}"')
        lines.append(f"#EXT-X-PROGRAM-DATE-TIME:{date_time(entry.at)}")
    lines.append(f"#EXTINF:{entry.duration:.6f},")
    lines.append(uri(entry))
    return lines


def date_time(seconds: float) -> str:
    moment = datetime.fromtimestamp(seconds, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def target_duration(segment_seconds: float) -> int:
    """The smallest legal EXT-X-TARGETDURATION for segments of about that length."""
    return max(1, math.floor(segment_seconds + 0.5))


def parse_index(text: str) -> list[tuple[str, float]]:
    """(file name, duration in s) of each segment of one of ffmpeg's private playlists."""
    segments: list[tuple[str, float]] = []
    duration = 0.0
    for line in text.splitlines():
        if line.startswith("#EXTINF:"):
            duration = float(line[8:].split(",")[0])
        elif line and not line.startswith("#"):
            segments.append((line.rsplit("/", 1)[-1], duration))
    return segments
