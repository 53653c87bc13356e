"""Puts a programme where residents may fetch it: hard links to its segments, and its playlists.

Nothing is public but what stands in the public directory, so taking a segment back is removing a
link. Works on directories alone: the engine calls it every second, the web process at the end.
"""

import functools
import itertools
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from media import boxes, playlists, subtitles
from media.ladders import AUDIO, LOW, MID, TOP
from media.playlists import Variant, Window
from media.subtitles import Rendition
from media.timeline import ALL, TOP_ONLY, Entry

LIVE_SECONDS = 16.0  # the live window: what a player that reconnects finds
PEAK_MARGIN = 1.3  # BANDWIDTH over the largest segment measured
MEASURED = 120  # segments, spread over the playlist: the replay of a long live is wanted at once
VIEWS = ("live", "dvr", "replay")

Address = Callable[[Entry], str]


def write_atomically(path: Path, text: str) -> None:
    """Readers see the old file or the new one, whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    temporary.write_text(text)
    os.replace(temporary, path)


ORDER = {TOP: 0, MID: 1, LOW: 2, AUDIO: 9}


def rungs_of(take: Path) -> list[str]:
    """The rungs that a take holds, best first, sound last."""
    found = [path.name for path in take.iterdir() if path.is_dir()] if take.is_dir() else []
    return in_order(found)


def in_order(rungs: Iterable[str]) -> list[str]:
    return sorted(rungs, key=lambda name: ORDER.get(name, 5))


@functools.lru_cache(maxsize=4096)
def _public_rungs(take: Path) -> tuple[str, ...]:
    """Asked for each line of a playlist; a public take has all its rungs before it is listed."""
    found = tuple(rungs_of(take))
    if not found:
        raise FileNotFoundError(take)
    return found


def forget() -> None:
    """Rungs were taken away: what is known of takes is looked up again."""
    _public_rungs.cache_clear()
    init_of.cache_clear()


def stand_in(take: Path, rung: str, keep: str = ALL) -> str:
    """The rung itself, or what is shown in its place where this take has none.

    An overloaded machine, or a nearly full disk, leaves rungs out; every playlist goes on.
    """
    have = _public_rungs(take)
    if keep == TOP_ONLY:
        have = tuple(name for name in have if name in (TOP, AUDIO))
    if rung in have:
        return rung
    pictures = [name for name in have if name != AUDIO]
    if rung == AUDIO or not pictures:
        return have[-1]
    lower = [name for name in pictures if ORDER.get(name, 5) > ORDER.get(rung, 5)]
    return lower[0] if lower else pictures[-1]


@functools.lru_cache(maxsize=4096)
def init_of(take: Path, rung: str) -> Path:
    """Looked up once: a long take's folder holds ten thousand files."""
    found = next((take / rung).glob("init*.mp4"), None)
    if found is None:
        raise FileNotFoundError(take / rung / "init*.mp4")
    return found


def join(take: Path, rung: str, segments: Iterable[Path], target: Path) -> None:
    """One file of a rung's init and some of its segments, as a player puts them together."""
    with target.open("wb") as whole:
        for path in (init_of(take, rung), *segments):
            with path.open("rb") as part:
                shutil.copyfileobj(part, whole)


def is_whole(take: Path, entry: Entry, rungs: Sequence[str]) -> bool:
    """Whether the segment is there to its last byte in every rung (a full disk leaves less)."""
    return all(boxes.is_complete(take / rung / entry.file_name) for rung in rungs)


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
                    uri = segment_uri(rung, entry)
                    _link(private / uri, public / uri, may_lack=entry.keep != ALL)


def _link(source: Path, target: Path, *, may_lack: bool = False) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        return
    except FileNotFoundError:
        if not source.exists():
            if may_lack:
                return
            raise
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(source, target)


def unlink(public: Path, entries: Sequence[Entry]) -> None:
    """Takes segments back: from now on their addresses answer 404.

    The last rung first: what a crash leaves half is linked again whole.
    """
    for entry in entries:
        for rung in reversed(rungs_of(public / entry.take)):
            (public / entry.take / rung / entry.file_name).unlink(missing_ok=True)


def segment_uri(rung: str, entry: Entry) -> str:
    return f"{entry.take}/{rung}/{entry.file_name}"


def map_uri(rung: str, entry: Entry) -> str:
    return f"{entry.take}/{rung}/init.mp4"


def write_live(public: Path, entries: Sequence[Entry], target: int, *, ended: bool) -> None:
    """The live window; entries: all that is public, in order."""
    window = playlists.last(entries, max(LIVE_SECONDS, 6 * target))
    _write_view(public, "live", window, target, ended=ended, whole=True)


def write_replay(
    public: Path,
    entries: Sequence[Entry],
    target: int,
    *,
    name: str = "replay",
    start_offset: float | None = None,
) -> None:
    """The whole programme without its slates (or a clip of it, under another name)."""
    shown = [entry for entry in entries if entry.is_kept and not entry.slate]
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
    whole: bool = False,
) -> None:
    """The media playlists of every rung first, then the multivariant one that names them.

    whole: every rung of every entry is still there, as in the live window.
    """
    if not window.entries:
        return
    rungs = rungs_in(public, window.entries)
    for rung in rungs:
        text = playlists.media_playlist(
            window,
            target,
            *uris(public, rung, whole=whole),
            ended=ended,
            kind=kind,
            start_offset=start_offset,
        )
        write_atomically(public / f"{view}-{rung}.m3u8", text)
    write_multivariant(public, view, rungs, window.entries)


def uris(public: Path, rung: str, *, whole: bool = False) -> tuple[Address, Address]:
    """Where an entry's segment and init stand in that rung's playlist."""

    def served(entry: Entry) -> str:
        return stand_in(public / entry.take, rung, ALL if whole else entry.keep)

    return (
        lambda entry: segment_uri(served(entry), entry),
        lambda entry: map_uri(served(entry), entry),
    )


def rungs_in(public: Path, entries: Sequence[Entry]) -> list[str]:
    """Every rung that any of the encoder's takes has, else the slate's."""
    takes = dict.fromkeys(entry.take for entry in entries if not entry.slate)
    takes = takes or dict.fromkeys(entry.take for entry in entries)
    return in_order({rung for take in takes for rung in _public_rungs(public / take)})


def write_multivariant(
    public: Path, view: str, rungs: Sequence[str], entries: Sequence[Entry]
) -> None:
    measured = entries[:: 1 + len(entries) // MEASURED]
    variants = [_variant(public, view, rung, measured) for rung in rungs]
    text = playlists.multivariant(variants)
    if view == "replay":
        text = subtitles.woven(text, subtitles.load(public))
    write_atomically(public / f"{view}.m3u8", text)


def offer_subtitles(public: Path, renditions: Sequence[Rendition]) -> None:
    """Names these, and no others, in the replay's playlist and in those written after it."""
    write_atomically(public / subtitles.FILE, subtitles.told(renditions))
    path = public / "replay.m3u8"
    before = path.read_text() if path.exists() else ""
    after = subtitles.woven(before, subtitles.load(public))
    if after != before:
        write_atomically(path, after)


def _picture(entries: Sequence[Entry]) -> Entry:
    """The newest entry that an encoder sent, else the newest."""
    return next((entry for entry in reversed(entries) if not entry.slate), entries[-1])


def _variant(public: Path, view: str, rung: str, entries: Sequence[Entry]) -> Variant:
    segment, init = uris(public, rung)
    tracks = boxes.read_init((public / init(_picture(entries))).read_bytes())
    rates = [_size(public / segment(entry)) * 8 / max(entry.duration, 0.2) for entry in entries]
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
