"""Chapters: the cues that a replay's table of contents is made of. Pure but for the cues it is given.

Staff hide one without losing it (a goal that is a clip): {"chapter": false} in the cue's payload.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from channels.models import Cue
from media.positions import Positions
from media.timeline import Entry

KINDS = (Cue.Kind.GOAL, Cue.Kind.CHAPTER, Cue.Kind.AGENDA)
LAST = 0.5  # s: a chapter that begins this near the end would show nothing


@dataclass(frozen=True, slots=True)
class Chapter:
    id: int
    kind: str
    label: str
    at: datetime
    time: float | None  # s into the replay; None while there is none


def of(cues: Iterable[Cue], entries: Sequence[Entry]) -> list[Chapter]:
    """In order; with entries, those of the replay: what is cut has no chapter."""
    positions = Positions(entries)
    told = [chapter_of(cue, positions) for cue in cues if is_chapter(cue)]
    return shown(told, positions.duration) if entries else told


def is_chapter(cue: Cue) -> bool:
    return cue.kind in KINDS and cue.payload.get("chapter", True) is not False


def chapter_of(cue: Cue, positions: Positions) -> Chapter:
    time = positions.near(cue.at.timestamp())
    return Chapter(cue.pk, cue.kind, cue.label or cue.get_kind_display(), cue.at, time)


def shown(told: Sequence[Chapter], duration: float) -> list[Chapter]:
    """Of several at the same second of the picture the last one: the others were cut out."""
    kept = []
    for index, chapter in enumerate(told):
        following = told[index + 1].time if index + 1 < len(told) else None
        cut = following is not None and following == chapter.time
        if chapter.time is not None and chapter.time < duration - LAST and not cut:
            kept.append(chapter)
    return kept
