"""The table of contents that a replay's MP4 carries; who decides on it is above (replays.sidecars)."""

import json
from collections.abc import Sequence

from media import publication, verdicts
from media.models import Recording
from media.positions import Positions

FILE = "contents.json"  # private, beside the takes
Chapter = tuple[float, str]  # moment of the event clock, title


def keep(recording: Recording, chapters: Sequence[Chapter]) -> None:
    if load(recording) != list(chapters):
        publication.write_atomically(recording.directory / FILE, json.dumps(list(chapters)))


def load(recording: Recording) -> list[Chapter]:
    try:
        told = json.loads((recording.directory / FILE).read_text())
        return [(float(at), str(title)) for at, title in told]
    except (OSError, ValueError, TypeError):
        return []


def digest(recording: Recording) -> str:
    """Of what the MP4 has to say; empty without chapters."""
    chapters = load(recording)
    return verdicts.digest(chapters) if chapters else ""


def metadata(chapters: Sequence[Chapter], positions: Positions) -> str:
    """As ffmpeg reads it; empty without a chapter that is shown. Pure."""
    placed = [(time, title) for at, title in chapters if (time := positions.time(at)) is not None]
    if not placed:
        return ""
    ends = [time for time, _ in placed[1:]] + [positions.duration]
    parts = [
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={round(time * 1000)}\nEND={round(end * 1000)}\n"
        f"title={_escaped(title)}\n"
        for (time, title), end in zip(placed, ends, strict=True)
    ]
    return ";FFMETADATA1\n" + "".join(parts)


def _escaped(text: str) -> str:
    flat = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in "=;#\\" else letter for letter in flat)
