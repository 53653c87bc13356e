"""What is said in a replay, as it may be read: captions without what nobody may hear; and found."""

import unicodedata
from collections.abc import Iterable, Sequence

from channels.models import Broadcast
from media import recordings, trims
from media.edits import REACH
from media.positions import Positions
from media.programme import Span
from replays.models import Captions
from replays.timedtext import Caption

PAUSE = 2.0  # s of silence that begin a new paragraph
LONG = 60.0  # s after which a paragraph ends with its sentence


def stored(row: Captions) -> list[Caption]:
    """On the event clock."""
    return [Caption(*line) for line in row.lines]


def shown(row: Captions) -> list[Caption]:
    """In seconds of the replay, without what nobody may hear."""
    recording = row.broadcast.recording
    return visible(stored(row), positions(row.broadcast), trims.of(recording).muted)


def visible(captions: Iterable[Caption], places: Positions, muted: Sequence[Span]) -> list[Caption]:
    told = []
    for caption in captions:
        span = places.span(caption.start, caption.end)
        unheard = any(
            caption.end > each.start - REACH and caption.start < (each.end or each.start) + REACH
            for each in muted
        )
        if span and not unheard:
            told.append(Caption(round(span[0], 3), round(span[1], 3), caption.text))
    return told


def positions(broadcast: Broadcast) -> Positions:
    return Positions(recordings.programme(broadcast.recording))


def paragraphs(captions: Sequence[Caption]) -> list[list[Caption]]:
    """What is read in one go: until a pause, or after a minute until the end of a sentence."""
    found: list[list[Caption]] = []
    for caption in captions:
        if not found or _ends(found[-1], caption):
            found.append([])
        found[-1].append(caption)
    return found


def _ends(paragraph: Sequence[Caption], following: Caption) -> bool:
    last = paragraph[-1]
    sentence = last.text.rstrip().endswith((".", "!", "?", "…", "»"))
    too_long = last.end - paragraph[0].start > LONG and sentence
    return too_long or following.start - last.end > PAUSE


def found(captions: Iterable[Caption], wanted: str) -> list[Caption]:
    """Those that hold every word, whatever the accents and capitals."""
    words = folded(wanted).split()
    return [one for one in captions if words and all(word in folded(one.text) for word in words)]


def folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
