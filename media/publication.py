"""Puts a programme where residents may fetch it: hard links to its segments, and its playlists.

Nothing is public but what stands in the public directory, so taking a segment back is removing a
link. Works on directories alone: the engine calls it every second, the web process at the end.
"""

import functools
import itertools
import os
import secrets
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from media import boxes, playlists
from media.ladders import AUDIO
from media.playlists import Variant, Window
from media.timeline import Entry

LIVE_SECONDS = 16.0  # the live window: what a player that reconnects finds
PEAK_MARGIN = 1.3  # BANDWIDTH over the largest segment measured
MEASURED = 120  # segments, spread over the playlist: the replay of a long live is wanted at once
VIEWS = ("live", "dvr", "replay")


def write_atomically(path: Path, text: str) -> None:
    """Readers see the old file or the new one, whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    temporary.write_text(text)
    os.replace(temporary, path)


def rungs_of(take: Path) -> list[str]:
    """The rungs that a take holds, best first, sound last."""
    found = [path.name for path in take.iterdir() if path.is_dir()] if take.is_dir() else []
    order = {"top": 0, "mid": 1, "low": 2, AUDIO: 9}
    return sorted(found, key=lambda name: order.get(name, 5))


@functools.lru_cache(maxsize=4096)
def init_of(take: Path, rung: str) -> Path:
    """Looked up once: a long take's folder holds ten thousand files."""
    found = next((take / rung).glob("init*.mp4"), None)
    if found is None:
        raise FileNotFoundError(take / rung / "init*.mp4")
    return found


def is_whole(take: Path, entry: Entry, rungs: Sequence[str]) -> bool:
    """Whether the segment is there, and not empty, in every rung (a full disk leaves 0 bytes)."""
    return all(_size(take / rung / entry.file_name) > 0 for rung in rungs)


def link(private: Path, public: Path, entries: Sequence[Entry]) -> None:
    """Makes the entries' segments public; those already public stay."""
    for name, group in itertools.groupby(entries, key=lambda entry: entry.take):
        rungs = rungs_of(private / name)
        for rung in rungs:
            _link(init_of(private / name, rung), public / name / rung / "init.mp4")
        for entry in group:
            # The last rung is linked last: where it stands, all of them do.
            if not os.path.exists(f"{public}/{segment_uri(rungs[-1], entry)}"):
                for rung in rungs:
                    _link(private / segment_uri(rung, entry), public / segment_uri(rung, entry))


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except FileNotFoundError:
        if not source.exists():
            raise
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(source, target)


def unlink(public: Path, entries: Sequence[Entry]) -> None:
    """Takes segments back: from now on their addresses answer 404."""
    for entry in entries:
        for rung in rungs_of(public / entry.take):
            (public / entry.take / rung / entry.file_name).unlink(missing_ok=True)


def segment_uri(rung: str, entry: Entry) -> str:
    return f"{entry.take}/{rung}/{entry.file_name}"


def map_uri(rung: str, entry: Entry) -> str:
    return f"{entry.take}/{rung}/init.mp4"


def write_live(public: Path, entries: Sequence[Entry], target: int, *, ended: bool) -> None:
    """The live window and the view from the beginning; entries: all that is public, in order."""
    window = playlists.last(entries, max(LIVE_SECONDS, 6 * target))
    _write_view(public, "live", window, target, ended=ended)
    _write_view(public, "dvr", Window(entries), target, ended=ended, kind="EVENT")


def write_replay(
    public: Path,
    entries: Sequence[Entry],
    target: int,
    *,
    name: str = "replay",
    start_offset: float | None = None,
) -> None:
    """The whole programme without its slates (or a clip of it, under another name)."""
    shown = [entry for entry in entries if not entry.slate]
    _write_view(
        public, name, Window(shown), target, ended=True, kind="VOD", start_offset=start_offset
    )


def _write_view(
    public: Path,
    view: str,
    window: Window,
    target: int,
    *,
    ended: bool,
    kind: str = "",
    start_offset: float | None = None,
) -> None:
    """The media playlists of every rung first, then the multivariant one that names them."""
    if not window.entries:
        return
    rungs = rungs_of(public / _picture(window.entries).take)
    for rung in rungs:
        text = playlists.media_playlist(
            window,
            target,
            partial(segment_uri, rung),
            partial(map_uri, rung),
            ended=ended,
            kind=kind,
            start_offset=start_offset,
        )
        write_atomically(public / f"{view}-{rung}.m3u8", text)
    measured = window.entries[:: 1 + len(window.entries) // MEASURED]
    variants = [_variant(public, view, rung, measured) for rung in rungs]
    write_atomically(public / f"{view}.m3u8", playlists.multivariant(variants))


def _picture(entries: Sequence[Entry]) -> Entry:
    """The newest entry that an encoder sent, else the newest."""
    return next((entry for entry in reversed(entries) if not entry.slate), entries[-1])


def _variant(public: Path, view: str, rung: str, entries: Sequence[Entry]) -> Variant:
    tracks = boxes.read_init((public / map_uri(rung, _picture(entries))).read_bytes())
    rates = [
        _size(public / segment_uri(rung, entry)) * 8 / max(entry.duration, 0.2) for entry in entries
    ]
    return Variant(
        uri=f"{view}-{rung}.m3u8",
        codecs=",".join(tracks.codecs),
        bandwidth=int(max(rates) * PEAK_MARGIN),
        width=tracks.width,
        height=tracks.height,
        name=f"{tracks.height}p" if tracks.height else "audio",
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def remove_views(public: Path, *views: str) -> None:
    for view in views:
        for path in public.glob(f"{view}*.m3u8"):
            path.unlink(missing_ok=True)
