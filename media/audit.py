"""Checks a recording: what should be there against what is, and says why something is missing.

After each live, and again at night (media.sweep): a file that rots or is deleted is found.
"""

import itertools
import json
import struct
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from media import avsync, publication, recordings, signals, timeline, verdicts
from media.ffmpeg import runner
from media.ffmpeg.graphs import files
from media.ladders import AUDIO, LOW, MID, TOP
from media.models import Recording
from media.programme import Programme
from media.timeline import ALL, NONE, TOP_ONLY, Entry

SHORTEST_GAP = 0.25  # s; less is the join of two takes
PICTURES = (TOP, MID, LOW)
THINNED = "thinned.json"  # the rungs that media.retention took out, beside the takes


@dataclass(frozen=True, slots=True)
class Gap:
    start: str  # ISO 8601
    seconds: float
    why: str = ""  # the reason that ended the take before it
    then: str = ""  # the take that goes on after it


@dataclass(frozen=True, slots=True)
class Passage:
    """A covered passage: not public, and not missing either."""

    kind: str
    start: str
    seconds: float


@dataclass(slots=True)
class Report:
    expected: int = 0
    present: int = 0
    duration: float = 0.0
    bytes: int = 0
    takes: int = 0
    rungs: dict[str, list[str]] = field(default_factory=dict)  # take -> its rungs
    left_out: dict[str, list[str]] = field(default_factory=dict)  # take -> rungs never made
    gaps: list[Gap] = field(default_factory=list)
    covered: list[Passage] = field(default_factory=list)
    drift: dict[str, float] = field(default_factory=dict)  # take -> s, sound against picture
    damaged: list[str] = field(default_factory=list)
    unkept: dict[str, float] = field(default_factory=dict)  # "top", "none" -> s: the disk was full
    fingerprint: str = ""  # of what the check looked at
    checked_at: str = ""
    verdict: str = "green"
    sentence: str = ""


def audit(recording: Recording) -> dict:
    """Examines the recording's programme and keeps the report with it."""
    recording.audit = asdict(examine(recording))
    Recording.objects.filter(pk=recording.pk).update(audit=recording.audit)
    signals.recording_audited.send_robust(sender=Recording, recording=recording)
    return recording.audit


def examine(recording: Recording, programme: Programme | None = None) -> Report:
    """Of what is public, or of another passage (media.trials); stores nothing."""
    programme = programme or recordings.programme_of(recording)
    entries = [
        entry for entry in timeline.load(recording.directory)
        if programme.has(entry) and not entry.slate
    ]
    kept = [entry for entry in programme.shown(entries) if entry.is_kept]
    report = Report(checked_at=datetime.now(UTC).isoformat(timespec="seconds"))
    report.fingerprint = fingerprint(recording)
    report.rungs = _rungs(recording, kept)
    report.left_out = _left_out(recording, report.rungs)
    _count(recording, kept, report)
    report.duration = round(sum(entry.duration for entry in kept), 3)
    report.takes = len({entry.take for entry in kept})
    report.gaps = gaps(entries, dict(recording.sessions.values_list("name", "reason")))
    report.covered = list(_covered(programme, entries))
    report.unkept = _unkept(entries)
    report.drift = dict(_drift(recording, kept, report.rungs))
    report.damaged = _damaged(recording, kept, report.rungs)
    gone = AUDIO in thinned(recording)
    report.verdict, report.sentence = verdicts.eliminated() if gone else verdicts.judge(report)
    return report


def gaps(entries: Sequence[Entry], reasons: dict[str, str] | None = None) -> list[Gap]:
    """The moments of the programme that no segment shows, and why. entries: covered ones too."""
    found = []
    for before, after in itertools.pairwise(entries):
        seconds = after.at - before.until
        if seconds > SHORTEST_GAP:
            why = (reasons or {}).get(before.take, "")
            found.append(Gap(_iso(before.until), round(seconds, 3), why, after.take))
    return found


def fingerprint(recording: Recording) -> str:
    """Changes when a file comes or goes, or when what is public changes; reads no file."""
    told = [_stamp(recording.directory / timeline.FILE_NAME), _stamp(recording.directory / THINNED)]
    for take in sorted(recording.directory.glob("r*-*")):
        told += [f"{rung}{_stamp(take / rung)}" for rung in publication.rungs_of(take)]
    told += [recording.published_from, recording.published_until]
    told += [f"{cover.starts_at}{cover.ends_at}" for cover in recording.covers.all()]
    return verdicts.digest(told)


def _stamp(path: Path) -> str:
    return str(path.stat().st_mtime_ns) if path.exists() else "-"


def thinned(recording: Recording) -> set[str]:
    """The rungs that a rule took out: they are not missing."""
    try:
        return set(json.loads((recording.directory / THINNED).read_text()))
    except (OSError, ValueError):
        return set()


def is_gone(recording: Recording) -> bool:
    """A rule or a list took all of it."""
    return thinned(recording) >= {TOP, MID, LOW, AUDIO}


def _rungs(recording: Recording, entries: Sequence[Entry]) -> dict[str, list[str]]:
    """What each take should have: what it had at the last check, unless a rule took it out."""
    before = (recording.audit or {}).get("rungs", {})
    gone = thinned(recording)
    found = {}
    for take in dict.fromkeys(entry.take for entry in entries):
        there = publication.rungs_of(recording.directory / take)
        found[take] = publication.in_order({*there, *(set(before.get(take, [])) - gone)})
    return found


def _left_out(recording: Recording, rungs: dict[str, list[str]]) -> dict[str, list[str]]:
    gone = thinned(recording)
    missing = {
        take: [rung for rung in PICTURES if rung not in {*have, *gone}]
        for take, have in rungs.items()
    }
    return {take: names for take, names in missing.items() if names}


def _expected(entry: Entry, rungs: dict[str, list[str]]) -> list[str]:
    have = rungs[entry.take]
    if entry.keep == TOP_ONLY:
        return [rung for rung in have if rung in (TOP, AUDIO)]
    return have


def _count(recording: Recording, entries: Iterable[Entry], report: Report) -> None:
    for entry in entries:
        take = recording.directory / entry.take
        for rung in _expected(entry, report.rungs):
            report.expected += 1
            if publication.is_whole(take, entry, [rung]):
                report.present += 1
                report.bytes += (take / rung / entry.file_name).stat().st_size


def _covered(programme: Programme, entries: Sequence[Entry]) -> Iterator[Passage]:
    """To the segment, as residents miss it."""
    for cover, group in itertools.groupby(entries, key=programme.cover_of):
        hidden = list(group)
        if cover is not None:
            seconds = round(sum(entry.duration for entry in hidden), 3)
            yield Passage("closed" if cover.closed else "slate", _iso(hidden[0].at), seconds)


def _unkept(entries: Iterable[Entry]) -> dict[str, float]:
    seconds = {TOP_ONLY: 0.0, NONE: 0.0}
    for entry in entries:
        if entry.keep != ALL:
            seconds[entry.keep] += entry.duration
    return {keep: round(lost, 3) for keep, lost in seconds.items() if lost}


def _drift(
    recording: Recording, entries: Iterable[Entry], rungs: dict[str, list[str]]
) -> Iterator[tuple[str, float]]:
    for take, group in itertools.groupby(entries, key=lambda entry: entry.take):
        rung = next((name for name in rungs[take] if name != AUDIO), None)
        if rung is None:
            continue
        segments = [recording.directory / publication.segment_uri(rung, one) for one in group]
        try:
            init = publication.init_of(recording.directory / take, rung)
            seconds = avsync.drift(init, segments)
        except (OSError, struct.error, LookupError, StopIteration):
            continue  # damaged, which is told elsewhere
        if seconds is not None:
            yield take, round(seconds, 3)


def _damaged(
    recording: Recording, entries: Sequence[Entry], rungs: dict[str, list[str]]
) -> list[str]:
    """The first and the last segment of every rung of every take that do not decode."""
    found = set()
    for rung in {rung for names in rungs.values() for rung in names}:
        having = [entry for entry in entries if rung in _expected(entry, rungs)]
        ends = {entry.take: entry for entry in reversed(having)}, {e.take: e for e in having}
        for entry in {entry for half in ends for entry in half.values()}:
            if not _decodes(recording.directory / entry.take, rung, entry):
                found.add(publication.segment_uri(rung, entry))
    return sorted(found)


def _decodes(take: Path, rung: str, entry: Entry) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "segment.mp4"
        try:
            publication.join(take, rung, [take / rung / entry.file_name], whole)
            finished = runner.run(files.decode_check(whole), timeout=30)
        except (OSError, runner.ProgramFailed, runner.ProgramTimeout):
            return False
    return not finished.stderr_tail.strip()


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
