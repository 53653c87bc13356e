"""Checks a recording: expected against present segments, gaps, and whether its ends decode."""

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from django.utils.translation import gettext as _

from media import publication, recordings, signals
from media.ffmpeg import runner
from media.ffmpeg.graphs import files
from media.models import Recording
from media.timeline import Entry

SHORTEST_GAP = 0.25  # s; less is the join of two takes


@dataclass(frozen=True, slots=True)
class Gap:
    start: str  # ISO 8601
    seconds: float


@dataclass(slots=True)
class Report:
    expected: int = 0
    present: int = 0
    duration: float = 0.0
    takes: int = 0
    gaps: list[Gap] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    checked_at: str = ""
    verdict: str = "green"
    sentence: str = ""


def audit(recording: Recording) -> dict:
    """Examines the recording's programme and keeps the report with it."""
    entries = [entry for entry in recordings.programme(recording) if not entry.slate]
    report = Report(checked_at=datetime.now(UTC).isoformat(timespec="seconds"))
    rungs = _rungs(recording, entries)
    report.expected = len(entries) * len(rungs)
    report.present = report.expected - len(_missing(recording, entries, rungs))
    report.duration = round(sum(entry.duration for entry in entries), 3)
    report.takes = len({entry.take for entry in entries})
    report.gaps = gaps(entries)
    report.damaged = _damaged(recording, entries, rungs)
    report.verdict, report.sentence = judge(report)
    recording.audit = asdict(report)
    Recording.objects.filter(pk=recording.pk).update(audit=recording.audit)
    signals.recording_audited.send_robust(sender=Recording, recording=recording)
    return recording.audit


def gaps(entries: Sequence[Entry]) -> list[Gap]:
    """The moments of the programme that no segment shows."""
    found = []
    for before, after in zip(entries, entries[1:], strict=False):
        seconds = after.at - before.until
        if seconds > SHORTEST_GAP:
            start = datetime.fromtimestamp(before.until, UTC).isoformat(timespec="milliseconds")
            found.append(Gap(start, round(seconds, 3)))
    return found


def judge(report: Report) -> tuple[str, str]:
    """(green, amber or red; one sentence with what to do)."""
    if report.expected == 0:
        return "red", _("Rien n'a été enregistré : vérifiez que l'encodeur envoyait une image.")
    if report.damaged or report.present < report.expected:
        missing = report.expected - report.present
        return "red", _(
            "%(missing)s segments manquent, %(damaged)s sont abîmés : regardez la rediffusion "
            "avant de la partager."
        ) % {"missing": missing, "damaged": len(report.damaged)}
    if report.gaps:
        lost = sum(gap.seconds for gap in report.gaps)
        return "amber", _(
            "L'encodeur s'est tu %(count)s fois (%(seconds).0f s en tout) ; tout le reste est là."
        ) % {"count": len(report.gaps), "seconds": lost}
    return "green", _("La rediffusion est complète.")


def _rungs(recording: Recording, entries: Sequence[Entry]) -> list[str]:
    return publication.rungs_of(recording.directory / entries[-1].take) if entries else []


def _missing(recording: Recording, entries: Sequence[Entry], rungs: Sequence[str]) -> list[Entry]:
    return [
        entry for entry in entries for rung in rungs
        if not publication.is_whole(recording.directory / entry.take, entry, [rung])
    ]


def _damaged(recording: Recording, entries: Sequence[Entry], rungs: Sequence[str]) -> list[str]:
    """The first and the last segment of every rung of every take that do not decode."""
    takes = {entry.take: entry for entry in reversed(entries)}, {e.take: e for e in entries}
    ends = [entry for half in takes for entry in half.values()]
    return sorted({
        publication.segment_uri(rung, entry)
        for entry in ends for rung in rungs
        if not _decodes(recording.directory / entry.take, rung, entry)
    })


def _decodes(take: Path, rung: str, entry: Entry) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "segment.mp4"
        try:
            init = publication.init_of(take, rung).read_bytes()
            whole.write_bytes(init + (take / rung / entry.file_name).read_bytes())
            finished = runner.run(files.decode_check(whole), timeout=30)
        except (OSError, runner.ProgramFailed, runner.ProgramTimeout):
            return False
    return not finished.stderr_tail.strip()
