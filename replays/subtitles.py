"""A replay's captions as HLS subtitles, so that televisions, VLC and AirPlay have them too.

They break where the pictures' clock does: each stretch has a file that says which time of the
pictures its own beginning is (X-TIMESTAMP-MAP), whatever was trimmed, cut or taken over.
"""

import contextlib
import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from media import avsync, publication
from media.errors import MediaError
from media.models import Recording
from media.subtitles import Rendition, Stretch, media_playlist, stretches
from media.timeline import Entry
from replays import timedtext
from replays.timedtext import Caption

TICKS, ROUND = 90_000, 2**33  # MPEG-2's clock, and where it begins anew
PREFIX = "replay-captions"


def write(
    recording: Recording,
    entries: Iterable[Entry],
    told: Sequence[Mapping],
    lines: Mapping[str, Sequence[Caption]],
) -> None:
    """told: what replay.json says of each language; what is no longer in it goes."""
    public = recording.public_directory
    parts = stretches(entry for entry in entries if not entry.slate)
    clocks = [_clock(public, part) for part in parts]
    kept, renditions = set[str](), []
    for one in told:
        language = one["language"]
        kept |= _write(public, language, parts, clocks, lines[language])
        name = f"{PREFIX}-{language}.m3u8"
        renditions.append(Rendition(language, one["label"], name, one["machine"]))
    for path in [*public.glob(f"{PREFIX}-*.m3u8"), *public.glob(f"{PREFIX}-*-*.vtt")]:
        if path.name not in kept:
            path.unlink(missing_ok=True)
    publication.offer_subtitles(public, renditions)


def _write(
    public: Path,
    language: str,
    parts: Sequence[Stretch],
    clocks: Sequence[float],
    lines: Sequence[Caption],
) -> set[str]:
    """One language's segments, then the playlist that names them; returns their names."""
    addresses, names = [], set()
    for number, (part, clock) in enumerate(zip(parts, clocks, strict=True)):
        text = segment(within(lines, part), clock)
        name = f"{PREFIX}-{language}-{number}.vtt"
        publication.write_atomically(public / name, text)
        version = hashlib.sha256(text.encode()).hexdigest()[:10]  # caches keep them for an hour
        addresses.append(f"{name}?v={version}")
        names.add(name)
    playlist = f"{PREFIX}-{language}.m3u8"
    publication.write_atomically(public / playlist, media_playlist(parts, addresses.__getitem__))
    return names | {playlist}


def within(lines: Iterable[Caption], part: Stretch) -> list[Caption]:
    """What of them is shown in that stretch, counted from its beginning. Pure."""
    end = part.start + part.duration
    return [
        Caption(max(one.start - part.start, 0.0), min(one.end, end) - part.start, one.text)
        for one in lines
        if one.start < end and one.end > part.start
    ]


def segment(lines: Iterable[Caption], clock: float) -> str:
    """clock: the pictures' own time (s) at the segment's beginning. Pure."""
    ticks = round(clock * TICKS) % ROUND
    return timedtext.webvtt(lines, header=f"X-TIMESTAMP-MAP=MPEGTS:{ticks},LOCAL:00:00:00.000")


def _clock(public: Path, part: Stretch) -> float:
    """Of the first picture; 0 where it cannot be read, as players suppose without being told."""
    entry = part.entries[0]
    with contextlib.suppress(OSError, KeyError, StopIteration, struct.error, MediaError):
        rung = publication.rungs_of(public / entry.take)[0]
        address, map_address = publication.uris(public, rung)
        return avsync.begins(public / map_address(entry), public / address(entry))
    return 0.0
