"""Pictures of a replay: its poster, the strip under the player's bar, the film of its card.

Made by one job from a few segments, again whenever the replay shows something else; what shows more
than the replay goes at once. Staff may choose any image for the poster.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PIL import Image

from channels.models import Broadcast
from media import downloads, manifests, publication, recordings, scratch, verdicts
from media.ffmpeg import runner
from media.ffmpeg.graphs import files
from media.ffmpeg.graphs import previews as graphs
from media.ladders import AUDIO
from media.models import Recording
from media.positions import Positions
from media.timeline import Entry
from replays import jobs, posters, timecodes

MANIFEST = "previews.json"  # private, beside the takes
PREFIXES = ("replay-sprite-", "replay-poster-", "replay-film-", "replay-thumbnails")
WIDTH, HEIGHT, ACROSS, DOWN = 160, 90, 10, 10
MOST_FRAMES, CLOSEST = 540, 2.0  # of the strip; s
CANDIDATES, CANDIDATE_SIZE = 24, (320, 180)
FILM_PARTS, FILM_SECONDS, FILM_WIDTH, FILM_BYTES = 6, 1.0, 320, 60_000
QUALITIES = (30, 34, 38, 43)
PATIENCE = 40.0  # s for one program; longer than that is for the slow cluster


@dataclass(frozen=True, slots=True)
class Shot:
    """A frame: where it stands in the replay, and the segment that begins with it."""

    time: float
    entry: Entry


def wanted(recording: Recording) -> str:
    """Of what the pictures should show."""
    return verdicts.digest([downloads.fingerprint(recording), chosen(recording)])


def chosen(recording: Recording) -> float | None:
    """The moment that staff chose for the poster."""
    return manifests.load(recording, MANIFEST).get("chosen")


def choose(broadcast: Broadcast, moment: float | None) -> None:
    """None: the best one is found again."""
    recording = broadcast.recording
    told = manifests.load(recording, MANIFEST)
    manifests.save(recording, MANIFEST, {**told, "chosen": moment})
    ask(broadcast)


def offered(recording: Recording) -> dict:
    """Addresses, for replay.json; nothing of what a newer edit does not show."""
    told = manifests.load(recording, MANIFEST)
    if told.get("shows") != downloads.fingerprint(recording):
        withdraw(recording)
        return {}
    names = told.get("names", {})
    return {kind: f"/hls/{recording.public_id}/{name}" for kind, name in names.items()}


def withdraw(recording: Recording) -> None:
    told = manifests.load(recording, MANIFEST)
    if told.get("names"):
        manifests.save(recording, MANIFEST, {"chosen": told.get("chosen")})
    for path in recording.public_directory.glob("replay-*"):
        if path.name.startswith(PREFIXES):
            path.unlink(missing_ok=True)


def is_due(recording: Recording) -> bool:
    if recording.closed_at is None:
        return False
    told = manifests.load(recording, MANIFEST)
    return told.get("made_for") != wanted(recording) or not _stand(recording, told)


def _stand(recording: Recording, told: dict) -> bool:
    """Whether what is written down is there."""
    names = told.get("names", {}).values()
    return all((recording.public_directory / name).exists() for name in names)


def ask(broadcast: Broadcast) -> None:
    if is_due(broadcast.recording):
        jobs.enqueue("previews", broadcast, broadcast.pk)


def make(recording: Recording, progress=lambda share: None) -> None:
    """Doing it again changes nothing."""
    if not is_due(recording):
        return
    shows, made_for = downloads.fingerprint(recording), wanted(recording)
    entries = [entry for entry in recordings.programme(recording) if not entry.slate]
    with scratch.folder("previews") as folder:
        making = _Making(recording, entries, folder)
        made: dict[str, Path] = {}
        for share, step in ((0.5, making.strip), (0.7, making.poster), (1.0, making.film)):
            made |= step() if entries else {}
            progress(share)
        if downloads.fingerprint(recording) == shows:  # else another edit has already asked again
            _offer(recording, made, shows, made_for)


def _offer(recording: Recording, made: dict[str, Path], shows: str, made_for: str) -> None:
    keep = {path.name for path in made.values()}
    names = {kind: path.name for kind, path in made.items()}
    told = {"shows": shows, "made_for": made_for, "names": names, "chosen": chosen(recording)}
    # Written down first: who finds pictures that are not written down takes them away (`offered`).
    manifests.save(recording, MANIFEST, told)
    for path in made.values():
        for each in path.parent.glob("replay-sprite-*") if "thumbnails" in path.name else [path]:
            os.replace(each, recording.public_directory / each.name)
            keep.add(each.name)
        if path.exists():
            os.replace(path, recording.public_directory / path.name)
    for path in recording.public_directory.glob("replay-*"):
        if path.name.startswith(PREFIXES) and path.name not in keep:
            path.unlink(missing_ok=True)


class _Making:
    """One recording's pictures, in a folder that is thrown away."""

    def __init__(self, recording: Recording, entries: Sequence[Entry], folder: Path) -> None:
        self.recording, self.entries, self.folder = recording, entries, folder
        self.positions = Positions(entries)

    def strip(self) -> dict[str, Path]:
        shots = spread(self.entries, MOST_FRAMES, CLOSEST)
        pictures = self._pictures(shots, (WIDTH, HEIGHT))
        sheets, told = [], []
        for first in range(0, len(pictures), ACROSS * DOWN):
            sheets.append(self._sheet(pictures[first : first + ACROSS * DOWN]))
        for index, (shot, _picture) in enumerate(pictures):
            following = pictures[index + 1][0].time if index + 1 < len(pictures) else None
            end = self.positions.duration if following is None else following
            told.append(_thumbnail(shot.time, end, sheets[index // (ACROSS * DOWN)], index))
        text = "\n\n".join(["WEBVTT", *told]) + "\n"
        return (
            {"thumbnails": self._named("replay-thumbnails-", ".vtt", text.encode())} if told else {}
        )

    def _sheet(self, pictures: Sequence[tuple[Shot, Image.Image]]) -> str:
        rows = (len(pictures) + ACROSS - 1) // ACROSS
        sheet = Image.new("RGB", (WIDTH * min(ACROSS, len(pictures)), HEIGHT * rows))
        for index, (_shot, picture) in enumerate(pictures):
            sheet.paste(picture, (index % ACROSS * WIDTH, index // ACROSS * HEIGHT))
        working = self.folder / "sheet.jpg"
        sheet.save(working, quality=70, optimize=True)
        return self._named("replay-sprite-", ".jpg", working.read_bytes()).name

    def poster(self) -> dict[str, Path]:
        shots = spread(self.entries, CANDIDATES, CLOSEST)
        moment = chosen(self.recording)
        at = self.positions.time(moment) if moment is not None else None
        if at is None:
            judged = [
                (posters.judge(picture), shot.time)
                for shot, picture in self._pictures(shots, CANDIDATE_SIZE)
            ]
            at = posters.best(judged)
        if at is None:
            return {}
        entry, into = self._at(at)
        working = self.folder / "poster.jpg"
        source = self._file("poster.mp4", [entry], best=True)
        runner.run(files.poster(source, working, at=into), timeout=PATIENCE)
        return {"poster": self._named("replay-poster-", ".jpg", working.read_bytes())}

    def film(self) -> dict[str, Path]:
        shots = spread(self.entries, FILM_PARTS, CLOSEST)
        sources = tuple(
            self._file(f"film-{index}.mp4", [shot.entry]) for index, shot in enumerate(shots)
        )
        working = self.folder / "film.mp4"
        for quality in QUALITIES:
            argv = graphs.film(sources, working, FILM_SECONDS, FILM_WIDTH, quality)
            runner.run(argv, timeout=PATIENCE)
            if working.stat().st_size < FILM_BYTES:
                return {"film": self._named("replay-film-", ".mp4", working.read_bytes())}
        return {}

    def _pictures(
        self, shots: Sequence[Shot], size: tuple[int, int]
    ) -> list[tuple[Shot, Image.Image]]:
        """One run of the program for each take; a frame that does not decode is left out."""
        found = []
        for _take, group in groupby(shots, key=lambda shot: shot.entry.take):
            several = list(group)
            source = self._file("frames.mp4", [shot.entry for shot in several])
            data = bytearray()
            spec = graphs.FramesSpec(source, *size, apart=_apart(several))
            runner.run(graphs.frames(spec), timeout=PATIENCE, on_output=data.extend)
            length = size[0] * size[1] * 3
            pieces = [bytes(data[at : at + length]) for at in range(0, len(data), length)]
            pictures = [Image.frombytes("RGB", size, one) for one in pieces if len(one) == length]
            found += list(zip(several, pictures, strict=False))
        return found

    def _at(self, seconds: float) -> tuple[Entry, float]:
        moment = self.positions.moment(seconds) or self.entries[0].at
        entry = next((one for one in self.entries if moment < one.until), self.entries[-1])
        return entry, max(0.0, moment - entry.at)

    def _file(self, name: str, entries: Sequence[Entry], *, best: bool = False) -> Path:
        """Segments of one take end to end."""
        take = self.recording.directory / entries[0].take
        rungs = [rung for rung in publication.rungs_of(take) if rung != AUDIO]
        whole = [rung for rung in rungs if publication.is_whole(take, entries[0], [rung])]
        rung = (whole or rungs)[0 if best else -1]
        segments = (take / rung / one.file_name for one in entries)
        path = self.folder / name
        publication.join(take, rung, filter(Path.exists, segments), path)
        return path

    def _named(self, prefix: str, suffix: str, data: bytes) -> Path:
        """By its content: caches never show an older one."""
        path = self.folder / f"{prefix}{hashlib.sha256(data).hexdigest()[:12]}{suffix}"
        path.write_bytes(data)
        return path


def spread(entries: Sequence[Entry], most: int, closest: float) -> list[Shot]:
    """So many segments at most, evenly over the replay, so far apart at least. Pure."""
    duration = recordings.replay_duration(list(entries))
    apart, due, position = max(closest, duration / most), 0.0, 0.0
    found = []
    for entry in entries:
        if position >= due - 0.001:
            found.append(Shot(position, entry))
            due = position + apart
        position += entry.duration
    return found


def _apart(shots: Sequence[Shot]) -> float:
    """More than the keyframes inside a segment, less than two segments that were chosen."""
    gaps = [
        after.entry.at - before.entry.at for before, after in zip(shots, shots[1:], strict=False)
    ]
    return 0.75 * min(gaps, default=1.0)


def _thumbnail(start: float, end: float, sheet: str, index: int) -> str:
    place = index % (ACROSS * DOWN)
    left, top = place % ACROSS * WIDTH, place // ACROSS * HEIGHT
    times = f"{timecodes.webvtt(start)} --> {timecodes.webvtt(end)}"
    return f"{times}\n{sheet}#xywh={left},{top},{WIDTH},{HEIGHT}"
