"""Follows a broadcast: samples what is new of it, judges it, proposes its moments.

While the live runs it is called every few seconds and works for seconds; after a restart, or of a
recording alone, it goes on where it stood. Nothing of it touches the engine.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from channels.models import Broadcast
from media import recordings
from media.ffmpeg.errors import ProgramError
from media.models import Recording
from media.timeline import Entry
from replays import evidence, highlights, jobs, kinds, levels, moments, reasons, sampling, stills
from replays.errors import ReplaysError
from replays.highlights import Proposal
from replays.models import Analysis, EventKind, Job, Moment

logger = logging.getLogger(__name__)
State = Moment.State
Progress = Callable[[float], None]

AT_ONCE = 120.0  # s of recording that one short job samples: it ends before its minute is over
CLAIM = timedelta(seconds=150)
BUSY = "busy"
# A live is judged again from here back: reactions and replays come half a minute late.
AGAIN = 120.0  # s
KNOWN = levels.BASELINE + 60.0  # s of sound before that: what is usual
SAME = 12.0  # s between the peaks of one moment, found twice


def _quietly(_share: float) -> None:
    """Nobody asks how far it is."""


def of(broadcast: Broadcast) -> Analysis:
    return Analysis.objects.get_or_create(broadcast=broadcast)[0]


def follow(broadcast: Broadcast) -> bool:
    """One step of a live: the newest segments, a minute or two at most; whether more waits."""
    analysis = of(broadcast)
    if not _claim(analysis):
        return False
    try:
        waits = sample(analysis, AT_ONCE)
        judge(analysis)
    finally:
        _release(analysis)
    return waits


def to_follow() -> list[Broadcast]:
    """What is on air and has no listener now."""
    on_air = Broadcast.objects.on_air()
    return list(on_air.exclude(analysis__claimed_until__gt=timezone.now()))


def ask(recording: Recording) -> None:
    """Its last second is there: all of it is judged once more, as a heavy job."""
    for broadcast in Broadcast.objects.filter(recording=recording, started_at__isnull=False):
        jobs.enqueue("moments", broadcast, broadcast.pk)


def ask_again(broadcast: Broadcast) -> Job:
    """A person wants it searched anew, from the recording alone."""
    Analysis.objects.filter(pk=of(broadcast).pk).update(whole_at=None, sampled_until=0)
    return jobs.enqueue("moments", broadcast, broadcast.pk)


def judge_as(broadcast: Broadcast, kind: EventKind) -> None:
    """Another kind of event: by its weights, what was sampled is judged again at once."""
    analysis = of(broadcast)
    Analysis.objects.filter(pk=analysis.pk).update(kind=kind)
    analysis.refresh_from_db()
    judge(analysis, whole=True)


def ask_for_missing(since: datetime) -> None:
    """Replays that nobody has searched yet; a failed search waits for a person."""
    closed = Broadcast.objects.filter(recording__closed_at__gt=since, started_at__isnull=False)
    for broadcast in closed.filter(analysis__whole_at=None)[:20]:
        if not broadcast.jobs.filter(kind="moments").exists():
            jobs.enqueue("moments", broadcast, broadcast.pk)


def work(subject: str, progress: Progress) -> None:
    """The job: all of a broadcast, from where it stands."""
    try:
        whole(Broadcast.objects.select_related("recording", "channel").get(pk=subject), progress)
    except ReplaysError as error:
        if error.code == BUSY:  # a live's listener needs a few seconds; a dead one's claim ends
            raise jobs.NotYet from error
        raise


def whole(broadcast: Broadcast, progress: Progress = _quietly, *, again: bool = False) -> int:
    """Everything that is recorded, judged at once; again: its sound is listened to anew."""
    analysis = of(broadcast)
    if not _claim(analysis):
        raise ReplaysError(BUSY, _("La recherche est déjà en cours : réessayez dans une minute."))
    try:
        return _whole(analysis, progress, again=again)
    finally:
        _release(analysis)


def _whole(analysis: Analysis, progress: Progress, *, again: bool) -> int:
    if again:
        Analysis.objects.filter(pk=analysis.pk).update(sampled_until=0, whole_at=None)
        analysis.refresh_from_db()
    if not analysis.sampled_until:
        analysis.tracks.all().delete()
    while sample(analysis, sampling.CHUNK, progress):
        _claim_longer(analysis)
    found = judge(analysis, whole=True)
    if analysis.broadcast.recording.closed_at:
        Analysis.objects.filter(pk=analysis.pk).update(whole_at=timezone.now())
    return found


def _claim(analysis: Analysis) -> bool:
    now = timezone.now()
    free = Analysis.objects.filter(pk=analysis.pk, claimed_until__lte=now)
    return bool(free.update(claimed_until=now + CLAIM)) and not analysis.refresh_from_db()


def _claim_longer(analysis: Analysis) -> None:
    Analysis.objects.filter(pk=analysis.pk).update(claimed_until=timezone.now() + CLAIM)


def _release(analysis: Analysis) -> None:
    Analysis.objects.filter(pk=analysis.pk).update(claimed_until=timezone.now())


# --- sampling


def sample(analysis: Analysis, most: float, progress: Progress = _quietly) -> bool:
    """Listens to at most so many seconds that were not heard yet; whether more waits."""
    recording = analysis.broadcast.recording
    entries = [one for one in recordings.programme(recording) if not one.slate]
    new = [one for one in entries if one.until > analysis.sampled_until + 0.05]
    group = next(iter(sampling.chunks(new, most)), None)
    if group is None:
        return False
    _listen(analysis, [*_one_before(entries, group[0]), *group])
    analysis.sampled_until = group[-1].until
    Analysis.objects.filter(pk=analysis.pk).update(sampled_until=analysis.sampled_until)
    progress(entries.index(group[-1]) / len(entries))
    return group[-1] != new[-1]


def _listen(analysis: Analysis, group: list[Entry]) -> None:
    """A segment that is missing or damaged leaves a hole, and the rest is heard."""
    directory, since = analysis.broadcast.recording.directory, analysis.sampled_until
    try:
        heard = sampling.listen(directory, group, since)
    except (OSError, ProgramError) as error:
        if getattr(error, "errno", None) == 28:  # the disk is full: later
            raise
        logger.warning("%s: not listened to: %s", analysis.broadcast.public_id, error)
        return
    with transaction.atomic():
        sampling.keep(analysis, heard)


def _one_before(entries: list[Entry], first: Entry) -> list[Entry]:
    """A decoder that begins in the middle of a take begins badly: it gets a segment more."""
    place = entries.index(first)
    before = entries[place - 1 : place] if place else []
    return before if len(list(sampling.chunks([*before, first]))) == 1 else []


# --- judging


def judge(analysis: Analysis, *, whole: bool = False) -> int:
    """Proposes what has enough points; how many there are. Decisions and changes are left alone."""
    broadcast = analysis.broadcast
    kind = kinds.of(broadcast)
    since = 0.0 if whole else max(0.0, analysis.judged_until - AGAIN)
    signals = evidence.gather(analysis, kind, since - KNOWN)
    found = highlights.propose(signals, kinds.weights(kind))
    fresh = [one for one in found if one.peak >= since]
    changed = propose(broadcast, fresh, is_sport=kind.slug == "sport")
    if whole:
        changed += _forget(broadcast, fresh)
    Analysis.objects.filter(pk=analysis.pk).update(judged_until=analysis.sampled_until)
    _picture(broadcast)
    _keep_by_itself(broadcast)
    if changed:
        moments.tell(broadcast)
    return len(fresh)


# --- what becomes of it


def propose(broadcast: Broadcast, found: list[Proposal], *, is_sport: bool) -> int:
    """Stores what is new, and what is known better now; how many rows changed."""
    known = list(broadcast.moments.all())
    changed = 0
    for one in found:
        same = next((two for two in known if _is_same(two, one)), None)
        if same is None:
            changed += _store(broadcast, one, is_sport=is_sport)
        else:
            known.remove(same)
            changed += _better(same, one)
    return changed


def _is_same(moment: Moment, proposal: Proposal) -> bool:
    apart = proposal.peak - moment.peak_at.timestamp()
    if moment.origin == Moment.Origin.STAFF or moment.cue_id:  # pressed after it was seen
        return -moments.SAME_BEFORE.total_seconds() <= apart <= SAME
    return abs(apart) <= SAME


def _store(broadcast: Broadcast, one: Proposal, *, is_sport: bool) -> int:
    try:
        with transaction.atomic():
            Moment.objects.create(
                broadcast=broadcast, peak_at=_moment(one.peak),
                kind=Moment.Kind.ACTION if is_sport else Moment.Kind.APPLAUSE,
                starts_at=_moment(one.start), ends_at=_moment(one.end), **_points(one),
            )  # fmt: skip
    except IntegrityError:  # another search stored it this instant
        return 0
    return 1


def _better(moment: Moment, one: Proposal) -> int:
    """The points, always; where it begins and ends, only while nobody has touched it."""
    told = _points(one)
    if moment.score >= one.score and moment.reasons.keys() >= told["reasons"].keys():
        return 0
    rows = Moment.objects.filter(pk=moment.pk)
    changed = rows.update(**told | {"score": max(moment.score, one.score)})
    untouched = rows.filter(locked=False, state=State.PROPOSED, origin=Moment.Origin.AUTO)
    untouched.update(starts_at=_moment(one.start), ends_at=_moment(one.end))
    return changed


def _points(one: Proposal) -> dict:
    return {
        "score": one.score,
        "reasons": reasons.stored(one.reasons),
        "algorithm": highlights.ALGORITHM,
    }


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(round(seconds * 25) / 25, UTC)  # to the image


def _forget(broadcast: Broadcast, found: list[Proposal]) -> int:
    """What the whole does not confirm, if nobody decided about it or touched it."""
    open_ones = broadcast.moments.filter(
        state=State.PROPOSED, origin=Moment.Origin.AUTO, locked=False, cue=None
    )
    gone = [one.pk for one in open_ones if not any(_is_same(one, other) for other in found)]
    return open_ones.filter(pk__in=gone).delete()[0]


def _picture(broadcast: Broadcast) -> None:
    """A still for each card that has none yet; without one, the card shows its film alone."""
    for moment in broadcast.moments.exclude(state=State.REFUSED):
        try:
            stills.make(moment)
        except (OSError, ProgramError) as error:
            logger.info("no still for moment %s: %s", moment.pk, error)


def _keep_by_itself(broadcast: Broadcast) -> None:
    """For the channels that want it; what a person has touched is theirs."""
    own = kinds.of_channel(broadcast)
    if own is None or not own.keep_from:
        return
    waiting = broadcast.moments.filter(state=State.PROPOSED, locked=False)
    for moment in waiting.filter(score__gte=own.keep_from).select_related("broadcast__recording"):
        try:
            moments.accept(moment)
        except ReplaysError as error:
            logger.info("%s is not kept by itself: %s", moment.pk, error)
