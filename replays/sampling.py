"""Listens to a recording: its segments become signals, while the live runs or from the replay."""

import math
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from media import publication, scratch
from media.ffmpeg import runner
from media.ffmpeg.graphs import signals
from media.ladders import AUDIO, LOW
from media.timeline import Entry
from replays.highlights import HZ, Level
from replays.models import Analysis, SignalTrack

CROWD, CUTS = "crowd", "cuts"
CHUNK = 300.0  # s: what one program reads, and what one row holds
WITHIN = 120.0  # s for a chunk, however busy the machine
NICE = 15  # lives go first


@dataclass(frozen=True, slots=True)
class Sample:
    """Ten values a second from one moment of the event clock on."""

    start: float
    levels: tuple[float, ...]
    cuts: tuple[float, ...]  # 1 where the picture was cut


def chunks(entries: Sequence[Entry], most: float = CHUNK) -> Iterator[list[Entry]]:
    """What hangs together: one take, no hole, not too long."""
    group: list[Entry] = []
    for entry in entries:
        if group and (not _follows(group[-1], entry) or entry.until - group[0].at > most):
            yield group
            group = []
        group.append(entry)
    if group:
        yield group


def _follows(before: Entry, entry: Entry) -> bool:
    return (before.take, before.number + 1, before.keep) == (entry.take, entry.number, entry.keep)


def listen(directory: Path, group: Sequence[Entry], since: float) -> Sample:
    """The signals of segments that hang together, from `since` on; the decoder starts before it."""
    with scratch.folder("sampling") as folder:
        take, source = directory / group[0].take, folder / "part.mp4"
        rung = publication.stand_in(take, LOW, group[0].keep)
        publication.join(take, rung, (take / rung / one.file_name for one in group), source)
        spec = signals.SignalsSpec(source, folder, has_picture=rung != AUDIO)
        runner.run(signals.signals(spec), timeout=WITHIN, nice=NICE)
        levels, cuts = signals.levels(folder), signals.cuts(folder)
    return on_grid(group[0].at, group[-1].until, max(since, group[0].at), levels, cuts)


def on_grid(
    base: float,
    end: float,
    since: float,
    levels: Sequence[tuple[float, float]],
    cuts: Sequence[float],
) -> Sample:
    """From seconds into a file to tenths of a second of the event clock."""
    count = max(0, round((end - since) * HZ))
    grid, marks = [math.nan] * count, [0.0] * count
    for at, value in levels:
        place = round((base + at - since) * HZ)
        if 0 <= place < count:
            grid[place] = value
    for at in cuts:
        place = round((base + at - since) * HZ)
        if 0 <= place < count:
            marks[place] = 1.0
    return Sample(since, tuple(grid), tuple(marks))


def keep(analysis: Analysis, sample: Sample) -> None:
    """Behind what is stored already, in the same row while that is short."""
    for name, values in ((CROWD, sample.levels), (CUTS, sample.cuts)):
        last = analysis.tracks.filter(name=name, starts__lte=sample.start).last()
        if last is None or not _may_grow(last, sample):
            last = SignalTrack(analysis=analysis, name=name, starts=sample.start, samples=b"")
        missing = round((sample.start - last.starts) * HZ) - len(last.samples) // 2
        last.samples = bytes(last.samples) + packed([math.nan] * missing) + packed(values)
        last.save()


def _may_grow(track: SignalTrack, sample: Sample) -> bool:
    """A second at most between the two, and no sample twice."""
    length = len(track.samples) // 2
    ahead = round((sample.start - track.starts) * HZ) - length
    return 0 <= ahead <= HZ and length + len(sample.levels) <= CHUNK * HZ


def packed(values: Sequence[float]) -> bytes:
    return struct.pack(f"<{len(values)}e", *values)


def unpacked(data: bytes) -> tuple[float, ...]:
    return struct.unpack(f"<{len(data) // 2}e", data)


def level(analysis: Analysis, since: float = 0.0) -> Level:
    """The crowd's curve from about then on; nan where nothing was heard."""
    tracks = list(_tracks(analysis, CROWD, since))
    if not tracks:
        return Level(since, ())
    start, last = tracks[0].starts, tracks[-1]
    length = round((last.starts - start) * HZ) + len(last.samples) // 2
    values = [math.nan] * length
    for track in tracks:
        place, found = round((track.starts - start) * HZ), unpacked(bytes(track.samples))
        values[place : place + len(found)] = found
    return Level(start, values[:length])


def cuts(analysis: Analysis, since: float = 0.0) -> list[float]:
    """The moments at which the picture was cut."""
    return [
        track.starts + place / track.hz
        for track in _tracks(analysis, CUTS, since)
        for place, value in enumerate(unpacked(bytes(track.samples)))
        if value > 0
    ]


def _tracks(analysis: Analysis, name: str, since: float):
    return analysis.tracks.filter(name=name, starts__gt=since - CHUNK)
