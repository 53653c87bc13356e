"""Subtitles in a replay's playlists (RFC 8216bis, 4.4.6.1). Pure but for one file that is read.

What is said, and in which languages, is decided above (replays.subtitles), which leaves a list
beside the playlists; whoever writes the multivariant playlist names what stands in it.
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from media import playlists, timeline
from media.playlists import Window
from media.timeline import Entry

FILE = "replay-renditions.json"
GROUP = "captions"
SPOKEN = "public.accessibility.transcribes-spoken-dialog"
MACHINE = "public.machine-generated"
WOVEN = re.compile(rf'(?m)^#EXT-X-MEDIA:TYPE=SUBTITLES,.*\n|,SUBTITLES="{GROUP}"')


@dataclass(frozen=True, slots=True)
class Rendition:
    """One language."""

    language: str
    name: str
    uri: str
    machine_made: bool = False


def told(renditions: Iterable[Rendition]) -> str:
    """The list, as it is kept."""
    return json.dumps([asdict(each) for each in renditions], ensure_ascii=False)


def load(public: Path) -> list[Rendition]:
    """What is in the list and really there; without a list, or with half of one, nothing."""
    try:
        found = [Rendition(**each) for each in json.loads((public / FILE).read_text())]
    except (OSError, ValueError, TypeError):
        return []
    return [each for each in found if (public / each.uri).exists()]


def woven(multivariant: str, renditions: Sequence[Rendition]) -> str:
    """The multivariant playlist with these renditions, in place of those it had."""
    bare = WOVEN.sub("", multivariant)
    if not renditions:
        return bare
    lines = []
    for line in bare.splitlines():
        if line.startswith("#EXT-X-STREAM-INF:"):
            line += f',SUBTITLES="{GROUP}"'
        lines.append(line)
    first = next((at for at, line in enumerate(lines) if "STREAM-INF" in line), len(lines))
    lines[first:first] = [_media(each) for each in renditions]
    return "\n".join(lines) + "\n"


def _media(rendition: Rendition) -> str:
    """Never by default and never forced: chosen by the viewer, or by what their device is told."""
    marks = [SPOKEN, *([MACHINE] if rendition.machine_made else [])]
    name = rendition.name.replace('"', "'")
    return (
        f'#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="{GROUP}",NAME="{name}",'
        f'LANGUAGE="{rendition.language}",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,'
        f'CHARACTERISTICS="{",".join(marks)}",URI="{rendition.uri}"'
    )


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a replay whose pictures' own clock runs on without a break."""

    entries: tuple[Entry, ...]
    start: float  # s into the replay

    @property
    def duration(self) -> float:
        return sum(entry.duration for entry in self.entries)


def stretches(shown: Iterable[Entry]) -> list[Stretch]:
    """Subtitles break where the pictures do, or a player would not know where they belong."""
    found: list[list[Entry]] = []
    for entry in shown:
        if not found or timeline.discontinuous(found[-1][-1], entry):
            found.append([])
        found[-1].append(entry)
    told, position = [], 0.0
    for entries in found:
        told.append(Stretch(tuple(entries), position))
        position += told[-1].duration
    return told


def media_playlist(parts: Sequence[Stretch], uri: Callable[[int], str]) -> str:
    """One segment a stretch; dated, because the playlists of the pictures are."""
    longest = max((part.duration for part in parts), default=1.0)
    lines = playlists.head(Window(()), playlists.target_duration(longest), kind="VOD")
    for number, part in enumerate(parts):
        lines += ["#EXT-X-DISCONTINUITY"] if number else []
        lines.append(f"#EXT-X-PROGRAM-DATE-TIME:{playlists.date_time(part.entries[0].at)}")
        lines += [f"#EXTINF:{part.duration:.6f},", uri(number)]
    return "\n".join([*lines, "#EXT-X-ENDLIST"]) + "\n"
