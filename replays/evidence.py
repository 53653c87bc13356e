"""What is known of a broadcast, for judging it: its signals, the marks, what must not count."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.utils import timezone

from audience import tally
from channels.models import Broadcast, Cue
from media.models import Cover
from replays import levels, sampling
from replays.highlights import Signals
from replays.levels import Passage
from replays.models import Analysis, EventKind

MARKS = (Cue.Kind.GOAL, Cue.Kind.NOTE)


def gather(analysis: Analysis, kind: EventKind, since: float) -> Signals:
    """Everything that is known from a moment on."""
    cues = list(analysis.broadcast.cues.order_by("at"))
    masked = (*covered(analysis.broadcast), *breaks(cues, kind.break_seconds))
    return Signals(
        crowd=sampling.level(analysis, since),
        bands=sampling.bands(analysis, since),
        cuts=sampling.cuts(analysis, since),
        marks=[cue.at.timestamp() for cue in cues if cue.kind in MARKS and _after(cue, since)],
        reactions=reactions(analysis.broadcast, since, masked),
        masked=masked,
    )


def reactions(broadcast: Broadcast, since: float, masked: Sequence[Passage]) -> list[float]:
    """Of what could be watched: a passage that was covered afterwards says nothing any more."""
    pressed = tally.moments(broadcast.recording.directory, since)
    return [at for at in pressed if not any(passage.has(at) for passage in masked)]


def _after(cue: Cue, since: float) -> bool:
    return cue.at.timestamp() >= since + levels.BASELINE


def covered(broadcast: Broadcast) -> list[Passage]:
    """What the public may not see proposes nothing, whatever was sampled before."""
    covers = Cover.objects.filter(recording=broadcast.recording_id)
    far = timezone.now() + timedelta(days=1)
    return [Passage(one.starts_at.timestamp(), (one.ends_at or far).timestamp()) for one in covers]


def breaks(cues: Iterable[Cue], longest: float) -> list[Passage]:
    """Adverts and half-time: until the next mark of the programme, or as long as it says."""
    cues = [cue for cue in cues if cue.kind != Cue.Kind.PHOTO]
    found = []
    for place, cue in enumerate(cues):
        if cue.kind == Cue.Kind.BREAK:
            start, told = cue.at.timestamp(), _told_seconds(cue)
            following = next((one.at.timestamp() for one in cues[place + 1 :]), start + longest)
            end = start + told if told else min(following, start + longest)
            found.append(Passage(start, end))
    return found


def _told_seconds(cue: Cue) -> float:
    told = cue.payload.get("seconds") if isinstance(cue.payload, dict) else None
    return float(told) if isinstance(told, int | float) and 0 < told < 7200 else 0.0
