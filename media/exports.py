"""Makes the files that can be downloaded: the replay as MP4 and its sound, without encoding.

Each unbroken run of segments (a cover breaks one) is remuxed; runs of the same size and codecs are
joined into one file, else there is one file per take. A file is offered when all of it decodes.
"""

import itertools
import os
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from media import boxes, contents, disk, downloads, publication, recordings, scratch
from media.downloads import SOUND, VIDEO, Part
from media.ffmpeg import runner
from media.ffmpeg.graphs import files
from media.ladders import AUDIO
from media.models import Recording
from media.positions import Positions
from media.timeline import Entry

PATIENCE = 1.5 * 3600  # s for one program; the cluster gives a job six hours
# Segments end to end, their remux, and the joined file: never more than two of them at once.
ROOM = 2.2


class NotWhole(Exception):
    """What was made does not decode: it is not offered."""


@dataclass(frozen=True, slots=True)
class Run:
    """Segments of one take that follow each other, in one rung."""

    take: Path
    rung: str
    entries: tuple[Entry, ...]

    @property
    def segments(self) -> list[Path]:
        return [self.take / self.rung / entry.file_name for entry in self.entries]

    @property
    def bytes(self) -> int:
        return sum(path.stat().st_size for path in self.segments)

    @property
    def seconds(self) -> float:
        return sum(entry.duration for entry in self.entries)

    @property
    def codec(self) -> bytes:
        """Equal where two runs can stand in one file."""
        return boxes.descriptions(publication.init_of(self.take, self.rung).read_bytes())


def make(recording: Recording) -> list[Part]:
    """Makes what is due; doing it again changes nothing. Nothing is made on a disk without room."""
    if not downloads.is_due(recording):
        return downloads.offered(recording)
    made_for, says = downloads.fingerprint(recording), contents.digest(recording)
    entries = [entry for entry in recordings.programme(recording) if not entry.slate]
    wanted = [
        (kind, runs(recording.directory, entries, sound=kind == SOUND)) for kind in (VIDEO, SOUND)
    ]
    needed = ROOM * sum(run.bytes for _, several in wanted for run in several)
    if not entries or disk.free() - needed < 2 * disk.reserve():
        return []
    with scratch.folder("download") as folder:
        made = [
            part
            for kind, several in wanted
            for part in _parts(kind, several, folder)
        ]
        _tell_contents(recording, entries, made, folder)
        return _offer(recording, made, folder, made_for, says)


def runs(directory: Path, entries: Sequence[Entry], *, sound: bool) -> list[Run]:
    found: list[list[Entry]] = []
    for entry in entries:
        before = found[-1][-1] if found else None
        if before and (before.take, before.number + 1) == (entry.take, entry.number):
            found[-1].append(entry)
        else:
            found.append([entry])
    whole = [(directory / group[0].take, tuple(group)) for group in found]
    return [
        Run(take, rung, group)
        for take, group in whole
        if (rung := _rung(take, sound=sound)) is not None
    ]


def _rung(take: Path, *, sound: bool) -> str | None:
    have = publication.rungs_of(take)
    return next((rung for rung in have if (rung == AUDIO) == sound), None)


def _parts(kind: str, several: Sequence[Run], folder: Path) -> list[Part]:
    """One part, or one per take where they cannot stand in one file."""
    if len({run.codec for run in several}) <= 1:
        groups = [list(several)] if several else []
    else:
        groups = [list(group) for _, group in itertools.groupby(several, key=lambda run: run.take)]
    return [
        _part(kind, group, folder, number if len(groups) > 1 else 0)
        for number, group in enumerate(groups, 1)
    ]


def _part(kind: str, group: Sequence[Run], folder: Path, number: int) -> Part:
    suffix = "m4a" if kind == SOUND else "mp4"
    output = folder / f"{kind}-{number}.{suffix}"
    pieces = []
    for index, run in enumerate(group):
        piece = folder / f"piece-{index}.mp4"
        _remux(run, folder / "segments.mp4", piece, sound=kind == SOUND)
        pieces.append(piece)
    if len(pieces) == 1:
        os.replace(pieces[0], output)
    else:
        listing = folder / "pieces.txt"
        listing.write_text(files.listing(tuple(pieces)))
        join = files.join_m4a if kind == SOUND else files.join_mp4
        runner.run(join(listing, output), timeout=PATIENCE)
    for piece in pieces:
        piece.unlink(missing_ok=True)
    check(output)
    seconds = round(sum(run.seconds for run in group), 3)
    return Part(kind, output.name, output.stat().st_size, seconds, number)


def _tell_contents(
    recording: Recording, entries: Sequence[Entry], made: Sequence[Part], folder: Path
) -> None:
    """Chapters into the files that show the whole replay; nothing of the streams changes."""
    told = contents.metadata(contents.load(recording), Positions(entries))
    for part in made:
        if told and part.number == 0:
            (folder / "contents.txt").write_text(told)
            titled = folder / f"titled-{part.name}"
            titling = files.with_chapters(folder / part.name, folder / "contents.txt", titled)
            runner.run(titling, timeout=PATIENCE)
            os.replace(titled, folder / part.name)


def _remux(run: Run, segments: Path, output: Path, *, sound: bool) -> None:
    publication.join(run.take, run.rung, run.segments, segments)
    remux = files.remux_m4a if sound else files.remux_mp4
    runner.run(remux(segments, output), timeout=PATIENCE)
    segments.unlink()


def check(path: Path) -> None:
    finished = runner.run(files.decode_check(path), timeout=PATIENCE)
    if finished.stderr_tail.strip():
        raise NotWhole(finished.stderr_tail.strip()[-500:])


def _offer(
    recording: Recording, made: list[Part], folder: Path, made_for: str, says: str
) -> list[Part]:
    """Under new names, so that no cache keeps what an older programme showed."""
    target = downloads.folder(recording)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    offered = []
    for part in made:
        name = f"{part.kind}-{secrets.token_hex(8)}{Path(part.name).suffix}"
        os.replace(folder / part.name, target / name)
        size = (target / name).stat().st_size
        offered.append(Part(part.kind, name, size, part.seconds, part.number))
    downloads.keep(recording, offered, made_for, says)
    recording.refresh_from_db()
    downloads.withdraw_stale(recording)  # a passage was taken out meanwhile
    return downloads.offered(recording)
