"""A trial recording: a passage of what arrives before the live, looked at and checked by staff.

The engine records whatever an encoder sends, publicly or not; so a trial is a mark on that, two
moments kept in a file beside the takes. Nothing of it is ever linked into the public directory.
"""

import json
from dataclasses import asdict, dataclass, field

from django_q.tasks import async_task

from media import audit, playlists, publication, recordings, timeline
from media.models import Recording
from media.programme import Programme
from media.timeline import Entry

FILE_NAME = "trial.json"
PLAYLIST = "trial.m3u8"
LONGEST = 300.0  # s


@dataclass(slots=True)
class Trial:
    start: float  # event clock, s since 1970
    end: float | None = None
    report: dict = field(default_factory=dict)

    def is_running(self, now: float) -> bool:
        return self.end is None and now < self.start + LONGEST

    def until(self, now: float) -> float:
        return min(self.end or now, self.start + LONGEST)


def load(recording: Recording) -> Trial | None:
    try:
        return Trial(**json.loads((recording.directory / FILE_NAME).read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def _keep(recording: Recording, trial: Trial) -> None:
    publication.write_atomically(recording.directory / FILE_NAME, json.dumps(asdict(trial)))


def begin(recording: Recording) -> Trial:
    """From now on, for five minutes at most; an earlier trial is forgotten."""
    trial = Trial(recordings.now(recording).timestamp())
    _keep(recording, trial)
    (recording.directory / PLAYLIST).unlink(missing_ok=True)
    return trial


def end(recording: Recording) -> Trial | None:
    """Ends it, now or where its five minutes were over, and has it examined; twice is once."""
    trial = load(recording)
    if trial is None or trial.end is not None:
        return trial
    trial.end = trial.until(recordings.now(recording).timestamp())
    _keep(recording, trial)
    write_playlist(recording, trial)
    async_task("media.tasks.examine_trial", recording.pk)
    return trial


def entries_of(recording: Recording, trial: Trial) -> list[Entry]:
    until = trial.end or trial.start + LONGEST
    found = timeline.between(timeline.load(recording.directory), trial.start, until)
    return [entry for entry in found if not entry.slate]


def write_playlist(recording: Recording, trial: Trial) -> bool:
    """For staff: the best picture, from the private files."""
    entries = entries_of(recording, trial)
    if not entries:
        return False
    best = {take: _best(recording, take) for take in {entry.take for entry in entries}}
    text = playlists.media_playlist(
        playlists.Window(entries),
        recording.target_duration or 2,
        lambda entry: publication.segment_uri(best[entry.take], entry),
        lambda entry: f"{entry.take}/{best[entry.take]}/"
        + publication.init_of(recording.directory / entry.take, best[entry.take]).name,
        ended=True,
        kind="VOD",
    )
    publication.write_atomically(recording.directory / PLAYLIST, text)
    return True


def _best(recording: Recording, take: str) -> str:
    return publication.rungs_of(recording.directory / take)[0]


def examine(recording: Recording) -> dict:
    """As the recording is after the live: segments, gaps, its ends, sound against picture."""
    trial = load(recording)
    if trial is None or trial.end is None:
        return {}
    write_playlist(recording, trial)  # with the last segment
    trial.report = asdict(audit.examine(recording, Programme(trial.start, trial.end)))
    _keep(recording, trial)
    return trial.report
