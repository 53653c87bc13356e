"""One picture for each moment's card: private, beside the takes."""

import os
from pathlib import Path

from media import publication, recordings, scratch, timeline
from media.ffmpeg import runner
from media.ffmpeg.graphs import files
from media.ladders import LOW
from replays.models import Moment

FOLDER = "stills"
WIDTH = 320
WITHIN = 20.0  # s


def path(moment: Moment) -> Path:
    """Another passage, or another chosen image, is another file."""
    at = int((moment.poster_at or moment.peak_at).timestamp() * 1000)
    return moment.broadcast.recording.directory / FOLDER / f"{moment.pk}-{at}.jpg"


def make(moment: Moment) -> bool:
    """The image at its height, out of the segment that holds it; whether there is one now."""
    target = path(moment)
    if target.exists():
        return True
    entry = _entry(moment)
    if entry is None:
        return False
    target.parent.mkdir(exist_ok=True)
    for old in target.parent.glob(f"{moment.pk}-*.jpg"):
        old.unlink()
    with scratch.folder("still") as folder:
        source, image = folder / "part.mp4", folder / "still.jpg"
        take = moment.broadcast.recording.directory / entry.take
        rung = publication.stand_in(take, LOW, entry.keep)
        publication.join(take, rung, [take / rung / entry.file_name], source)
        at = max(0.0, (moment.poster_at or moment.peak_at).timestamp() - entry.at)
        at = min(at, entry.duration - 0.1)
        draw(source, image, at, WIDTH)
        os.replace(image, target)
    return True


def draw(source: Path, image: Path, at: float, width: int = 1280) -> None:
    """The picture of a film that is shown at that moment, s; of a slow one's end the first."""
    runner.run(files.poster(source, image, at, width), timeout=WITHIN)
    if not image.exists():
        runner.run(files.poster(source, image, 0.0, width), timeout=WITHIN)


def is_shown(moment: Moment) -> bool:
    return _entry(moment) is not None


def _entry(moment: Moment) -> timeline.Entry | None:
    """Of what the public may see."""
    at = (moment.poster_at or moment.peak_at).timestamp()
    shown = recordings.programme(moment.broadcast.recording)
    return next((one for one in timeline.between(shown, at, at + 0.04) if not one.slate), None)
