"""How loud what arrives is: the newest seconds of the sound, measured on the private segments."""

import math
import tempfile
from dataclasses import dataclass
from pathlib import Path

from media import ladders, publication, timeline
from media.ffmpeg import runner
from media.ffmpeg.graphs import loudness as graph
from media.models import Recording
from media.timeline import Entry

SECONDS = 10.0
LONGEST = 20.0  # s: a busy machine; then the page says that it is not known
SILENT_BELOW = -60.0  # LUFS: the meter's own floor is -70


@dataclass(frozen=True, slots=True)
class Loudness:
    integrated: float  # LUFS
    peak: float  # dBFS
    seconds: float

    @property
    def is_silent(self) -> bool:
        return not self.integrated > SILENT_BELOW


def measure(recording: Recording) -> Loudness | None:
    """None when there is nothing to measure, or the machine has no time for it."""
    newest = _newest(recording)
    if not newest:
        return None
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "sound.mp4"
        try:
            take = recording.directory / newest[0].take
            segments = (take / ladders.AUDIO / entry.file_name for entry in newest)
            publication.join(take, ladders.AUDIO, segments, whole)
            finished = runner.run(graph.loudness(whole), timeout=LONGEST)
        except (OSError, runner.ProgramFailed, runner.ProgramTimeout):
            return None
    told = graph.read(finished.stderr_tail)
    if told is None or math.isnan(told[0]):
        return None
    return Loudness(*told, sum(entry.duration for entry in newest))


def _newest(recording: Recording) -> list[Entry]:
    """The last segments of the newest take, not of a slate."""
    shown = [entry for entry in timeline.load(recording.directory) if not entry.slate]
    found: list[Entry] = []
    for entry in reversed(shown):
        if entry.take != shown[-1].take or sum(one.duration for one in found) >= SECONDS:
            break
        found.insert(0, entry)
    return found
