"""A film out of pieces: joined, made as loud as it should be, and looked at before it is shown."""

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from media import publication
from media.ffmpeg import runner
from media.ffmpeg.graphs import joins, loudness, packets
from replays.pieces import PATIENCE, Pieces

PATIENT = 10  # times as long as usual: a recap of several minutes
# Behind lives (5 at most), before what begins at the same moment and nobody waits for (10).
NICE = 7
LOUDNESS = "loudness.json"  # beside a sound: LUFS of each of its blocks


class NotWhole(Exception):
    """What was joined is not what was planned: it is not shown."""


@dataclass(frozen=True, slots=True)
class Film:
    path: Path
    seconds: float
    frames: int
    loudness: float  # LUFS, before
    gain: float  # dB


def join(
    parts: Sequence[Pieces], output: Path, target: float = joins.TARGET, *, decode: bool = True
) -> Film:
    """The pictures are copied, the sound is encoded once: nothing drifts from join to join.

    decode: look at every picture; not of parts that were looked at already, when time matters.
    """
    sounds = tuple(part.sound for part in parts)
    heard = _loudness(sounds)
    gain = joins.gain_for(heard, target)
    listing = output.with_suffix(".txt")
    listing.write_text(joins.listing(tuple(piece for part in parts for piece in part.pictures)))
    spec = joins.JoinSpec(listing, sounds, output, gain)
    runner.run(joins.joined(spec), timeout=PATIENT * PATIENCE, nice=NICE)
    listing.unlink()
    film = Film(
        output, sum(part.seconds for part in parts), sum(part.frames for part in parts),
        heard, gain,
    )  # fmt: skip
    check(film, decode=decode)
    return film


def _loudness(sounds: Sequence[Path]) -> float:
    """LUFS of all together; each is measured once, however many films it is joined into."""
    heard = {sound: _blocks(sound) for sound in set(sounds)}
    return loudness.integrated(block for sound in sounds for block in heard[sound])


def _blocks(sound: Path) -> list[float]:
    kept, version = sound.with_name(LOUDNESS), _version(sound)
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
        known = json.loads(kept.read_text())
        if known["of"] == version:
            return [float(block) for block in known["blocks"]]
    told: list[bytes] = []
    runner.run(loudness.momentary(sound), timeout=PATIENCE, on_output=told.append, nice=NICE)
    found = loudness.blocks(b"".join(told).decode())
    with contextlib.suppress(OSError):  # a full disk: it is measured again
        publication.write_atomically(kept, json.dumps({"of": version, "blocks": found}))
    return found


def _version(sound: Path) -> list[int]:
    """Which file was measured: its pieces may have been made anew meanwhile."""
    told = sound.stat()
    return [told.st_ino, told.st_mtime_ns, told.st_size]


def check(film: Film, *, decode: bool = True) -> None:
    """Every picture is there (and decodes), none is missing or doubled, and they come in order."""
    told: list[bytes] = []
    look = packets.pictures if decode else packets.packets
    said = runner.run(
        look(film.path), timeout=PATIENT * PATIENCE, on_output=told.append, nice=NICE
    )
    seen = [packet.pts for packet in packets.read(b"".join(told).decode())]
    seen = seen if decode else sorted(seen)
    if said.stderr_tail.strip():
        raise NotWhole(said.stderr_tail.strip()[-500:])
    if len(seen) != film.frames:
        raise NotWhole(f"{len(seen)} pictures, not {film.frames}")
    if any(after <= before for before, after in zip(seen, seen[1:], strict=False)):
        raise NotWhole("pictures out of order")
    late = abs(seen[-1] - seen[0] + film.seconds / film.frames - film.seconds)
    if late > 2 * film.seconds / film.frames:
        raise NotWhole(f"{late:.3f} s longer or shorter than planned")


def stream(film: Path, folder: Path) -> None:
    """The same as HLS, in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    runner.run(joins.streamed(film, folder), timeout=PATIENCE, nice=NICE)
