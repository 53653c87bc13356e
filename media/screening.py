"""A recording as staff screen it: private playlists over the private takes, in one rung."""

from collections.abc import Sequence

from media import playlists, publication
from media.ladders import AUDIO
from media.models import Recording
from media.playlists import Window
from media.timeline import Entry


def write(recording: Recording, name: str, entries: Sequence[Entry]) -> str:
    """Writes the playlist beside the takes; returns its file name."""
    shown = [entry for entry in entries if not entry.slate]
    directory = recording.directory
    rungs = {take: _rung(recording, take) for take in dict.fromkeys(one.take for one in shown)}
    text = playlists.media_playlist(
        Window(shown),
        recording.target_duration or 2,
        lambda entry: publication.segment_uri(rungs[entry.take], entry),
        lambda entry: str(
            publication.init_of(directory / entry.take, rungs[entry.take]).relative_to(directory)
        ),
        ended=True,
        kind="VOD",
    )
    publication.write_atomically(directory / f"{name}.m3u8", text)
    return f"{name}.m3u8"


def _rung(recording: Recording, take: str) -> str:
    """The second best: a page shows it small, a machine decodes it in a tab."""
    rungs = [rung for rung in publication.rungs_of(recording.directory / take) if rung != AUDIO]
    return rungs[min(1, len(rungs) - 1)]
