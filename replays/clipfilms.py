"""What is made of a clip besides its playlist: its MP4, its poster, the picture that is shared.

All of it stands beside the broadcast's playlists, so its locks protect it too.
"""

import hashlib
import os
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PIL import Image

from media import exports, publication, recordings, scratch, timeline, verdicts
from media.ffmpeg import runner
from media.models import Asset, Recording
from media.timeline import Entry
from replays import films, pieces, stills, titles
from replays.models import Clip
from replays.pieces import Pieces, Wish

VERSION = 2  # of how clips are made: part of what they are made for
MIDDLE = timedelta(seconds=5)  # of the clip's beginning: its poster, if nobody chose another

Progress = Callable[[float], None]


def entries_of(clip: Clip, entries: list[Entry]) -> list[Entry]:
    """What of the clip may be seen and is really there."""
    during = timeline.between(entries, clip.starts_at.timestamp(), clip.ends_at.timestamp())
    return pieces.present(clip.broadcast.recording.directory, during)


def fingerprint(clip: Clip, shown: Sequence[Entry]) -> str:
    """Of everything that its pieces show."""
    page = clip.broadcast.page
    told: list[object] = [VERSION, clip.starts_at, clip.ends_at, clip.is_titled]
    told += [clip.title, page.title, clip.broadcast.channel.color] if clip.is_titled else []
    told += [(entry.take, entry.number, entry.version, entry.at) for entry in shown]
    return verdicts.digest(told)


def is_due(clip: Clip, shown: Sequence[Entry]) -> bool:
    """Whether its film is missing or shows something else."""
    there = clip.mp4 is not None and clip.mp4.exists()
    return not there or clip.made_for != fingerprint(clip, shown)


def make(clip: Clip, shown: Sequence[Entry], progress: Progress) -> Asset | None:
    if not shown:
        raise pieces.no_picture()
    made_for = fingerprint(clip, shown)
    with scratch.folder("clip") as folder:
        draw_poster(clip, shown, folder)
        if not is_due(clip, shown):
            return clip.asset
        output = folder / "clip.mp4"
        part, film = _film(clip, shown, made_for, output, progress)
        now_shown = entries_of(clip, recordings.programme(clip.broadcast.recording))
        if fingerprint(clip, now_shown) != made_for:
            return None  # a passage was closed meanwhile: what shows it is not kept
        asset = keep(clip, film, (part.width, part.height))
    Clip.objects.filter(pk=clip.pk).update(asset=asset, made_for=made_for)
    clip.refresh_from_db()
    return asset


def _film(
    clip: Clip, shown: Sequence[Entry], made_for: str, output: Path, progress: Progress
) -> tuple[Pieces, films.Film]:
    """By smart cut; when what comes out is not whole, all of it is encoded again."""
    part = pieces_of(clip, shown, progress)
    try:
        return part, films.join([part], output)
    except (films.NotWhole, runner.ProgramFailed):
        recording = clip.broadcast.recording
        pieces.remove(recording, clip.key)
        part = pieces_of(clip, shown, progress, copies=False)
        return part, films.join([part], output)


def pieces_of(
    clip: Clip, shown: Sequence[Entry], progress: Progress, *, copies: bool = True,
    like: Pieces | None = None,
) -> Pieces:  # fmt: skip
    """Made once; the recap joins the same ones, or others that look like its main ones."""
    recording = clip.broadcast.recording
    wish = Wish(
        clip.starts_at.timestamp(), clip.ends_at.timestamp(), copies=copies, like=like,
        title=partial(_title, clip) if clip.is_titled else None,
    )  # fmt: skip
    key, made_for = clip.key, fingerprint(clip, shown)
    if like:
        key += "-fitted"
        made_for = verdicts.digest([made_for, like.width, like.height, like.codec])
    return pieces.make(recording, recordings.programme(recording), key, made_for, wish, progress)


def _title(clip: Clip, width: int, height: int) -> Image.Image:
    page, color = clip.broadcast.page, clip.broadcast.channel.color
    return titles.lower_third((width, height), clip.title, page.title, color)


def draw_poster(clip: Clip, shown: Sequence[Entry], folder: Path) -> None:
    """A clean picture, without the title; and one for other sites, with it."""
    length = clip.ends_at - clip.starts_at
    moment = (clip.poster_at or clip.starts_at + min(MIDDLE, length / 2)).timestamp()
    entry = next((one for one in shown if one.until > moment), shown[-1])
    directory, target = clip.broadcast.recording.directory, clip.poster
    [run] = exports.runs(directory, [entry], sound=False)
    source, drawn = folder / "segment.mp4", folder / "poster.jpg"
    publication.join(run.take, run.rung, run.segments, source)
    at = min(max(0.0, moment - entry.at), max(0.0, entry.duration - 0.1))
    stills.draw(source, drawn, at)
    with Image.open(drawn) as picture:
        shared = titles.share(
            picture, clip.title, clip.broadcast.page.title, clip.broadcast.channel.color
        )
    shared.save(folder / "share.jpg", quality=85)
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(drawn, target)
    os.replace(folder / "share.jpg", target.with_name(f"{clip.playlist_name}-share.jpg"))


def keep(row, film: films.Film, size: tuple[int, int]) -> Asset:
    """Puts the film where it may be fetched; the one before it goes. row: Clip, Rendition, Recap."""
    old, before = row.mp4, row.asset
    with open(film.path, "rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    facts = {"state": Asset.State.READY, "duration": round(film.seconds, 3)}
    facts |= {"width": size[0], "height": size[1]}
    asset, _ = Asset.objects.get_or_create(sha256=sha256, defaults=facts)
    row.asset = asset
    os.replace(film.path, row.mp4)
    type(row).objects.filter(pk=row.pk).update(asset=asset)
    if old and old != row.mp4:
        old.unlink(missing_ok=True)
        forget(before)
    return asset


def remove(clip: Clip) -> None:
    """Its film, its pictures, its other shapes and its pieces go; its playlist is another's matter."""
    recording: Recording = clip.broadcast.recording
    for row in [*clip.renditions.select_related("asset"), clip]:
        withdraw(row)
    # Also what a worker was killed over: put there, and not yet written down.
    for path in recording.public_directory.glob(f"{clip.playlist_name}-*.mp4"):
        path.unlink(missing_ok=True)
    for name in (".jpg", "-share.jpg"):
        (recording.public_directory / f"{clip.playlist_name}{name}").unlink(missing_ok=True)
    for key in (clip.key, f"{clip.key}-fitted", f"{clip.key}-clean"):
        pieces.remove(recording, key)


def withdraw(row) -> None:
    """Its film goes. row: Clip, Rendition."""
    if row.mp4:
        row.mp4.unlink(missing_ok=True)
    asset, row.asset = row.asset, None
    type(row).objects.filter(pk=row.pk).update(asset=None, made_for="")
    forget(asset)


def forget(asset: Asset | None) -> None:
    """The row of a film that nothing shows any more."""
    if asset is None:
        return
    used = asset.clip_set.exists() or asset.rendition_set.exists() or asset.recap_set.exists()
    if not used:
        asset.delete()
