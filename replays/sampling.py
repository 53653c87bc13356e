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
from replays.levels import HZ, Level
from replays.models import Analysis, SignalTrack

CROWD, CUTS = "crowd", "cuts"
BANDS = tuple(f"band-{low}-{high}" for low, high in signals.BANDS)
CHUNK = 300.0  # s: what one program reads, and what one row holds
WITHIN = 120.0  # s for a chunk, however busy the machine
NICE = 15  # lives go first


@dataclass(frozen=True, slots=True)
class Sample:
    """Ten values a second from one moment of the event clock on."""

    start: float
    levels: tuple[float, ...]
    cuts: tuple[float, ...]  # 1 where the picture was cut
    bands: tuple[tuple[float, ...], ...] = ()

    @property
    def curves(self) -> dict[str, tuple[float, ...]]:
        return {CROWD: self.levels, CUTS: self.cuts, **dict(zip(BANDS, self.bands, strict=False))}


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
        curves = [signals.levels(folder), *signals.bands(folder)]
        cuts = [(at, 1.0) for at in signals.cuts(folder)]
    start = max(since, group[0].at)
    ahead, count = group[0].at - start, max(0, round((group[-1].until - start) * HZ))
    levels, *bands = (on_grid(curve, ahead, count, math.nan) for curve in curves)
    return Sample(start, levels, on_grid(cuts, ahead, count, 0.0), tuple(bands))


def on_grid(
    values: Sequence[tuple[float, float]], ahead: float, count: int, otherwise: float
) -> tuple[float, ...]:
    """From seconds into a file, which begins `ahead` of the grid, to its tenths of a second."""
    grid = [otherwise] * count
    for at, value in values:
        place = round((ahead + at) * HZ)
        if 0 <= place < count:
            grid[place] = value
    return tuple(grid)


def keep(analysis: Analysis, sample: Sample) -> None:
    """Behind what is stored already, in the same row while that is short."""
    for name, values in sample.curves.items():
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


def bands(analysis: Analysis, since: float = 0.0) -> tuple[Level, ...]:
    return tuple(level(analysis, since, name) for name in BANDS)


def level(analysis: Analysis, since: float = 0.0, name: str = CROWD) -> Level:
    """A curve from about then on, the crowd's mostly; nan where nothing was heard."""
    tracks = list(_tracks(analysis, name, since))
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
