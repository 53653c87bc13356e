"""Takes the sound out of a part of a segment and leaves everything else as it is, to the byte.

Each AAC frame is written over with a silent one of the same size (ISO/IEC 14496-3, filled up with
fill elements), so that no offset, no time stamp and no picture changes, and nothing is encoded: the
init segment stays right, and players go on without noticing. To the frame: 21 ms at 48 kHz.
"""

import functools
import os
import secrets
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from media import boxes
from media.errors import MediaError

LOW_COMPLEXITY = 2
SINGLE, PAIR, LOW_EFFECTS, FILL, END = 0, 1, 3, 6, 7
# Channel configuration -> its elements, in order.
ELEMENTS = {
    1: (SINGLE,),
    2: (PAIR,),
    3: (SINGLE, PAIR),
    4: (SINGLE, PAIR, SINGLE),
    5: (SINGLE, PAIR, PAIR),
    6: (SINGLE, PAIR, PAIR, LOW_EFFECTS),
}
MOST_FILL = 269  # bytes in one fill element
Parts = Sequence[tuple[float, float]]  # s from the segment's beginning


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound of an init segment, and what its times are counted from."""

    track: int
    timescale: int
    channels: int  # channel configuration
    sample_duration: int  # used where a fragment names none
    clocks: dict[int, int]  # every track -> its timescale


@dataclass(frozen=True, slots=True)
class Frame:
    position: int  # in the file, bytes
    size: int
    start: float  # s from the segment's beginning
    end: float


def make(init: Path, segment: Path, output: Path, parts: Parts) -> None:
    """Writes the segment without the sound of these parts; one that stands already stays."""
    if output.exists():
        return
    data = muted(init.read_bytes(), segment.read_bytes(), parts)
    temporary = output.with_name(f".{output.name}.{secrets.token_hex(4)}.tmp")
    try:
        temporary.write_bytes(data)
        os.replace(temporary, output)
    finally:
        temporary.unlink(missing_ok=True)


def muted(init: bytes, segment: bytes, parts: Parts) -> bytes:
    """Raises MediaError where the sound is not AAC-LC: nothing may be served half muted."""
    sound = read_sound(init)
    if sound is None:
        return segment
    changed = bytearray(segment)
    for frame in frames(segment, sound):
        if any(frame.end > start and frame.start < end for start, end in parts):
            quiet = silent_frame(sound.channels, frame.size)
            changed[frame.position : frame.position + frame.size] = quiet
    return bytes(changed)


@functools.lru_cache(maxsize=2048)
def silent_frame(channels: int, size: int) -> bytes:
    """A raw_data_block of so many bytes that sounds like nothing."""
    bits = "".join(_element(kind, tag) for kind, tag in _tagged(ELEMENTS[channels]))
    free = size * 8 - len(bits) - 3
    if free < 0:
        raise MediaError("odd-sound", f"an AAC frame of {size} bytes for {channels} channels")
    filling = _filling(free)
    bits += filling + f"{END:03b}"
    return int(bits.ljust(size * 8, "0"), 2).to_bytes(size, "big")


def _tagged(kinds: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Instances of the same kind are numbered."""
    for index, kind in enumerate(kinds):
        yield kind, kinds[:index].count(kind)


def _element(kind: int, tag: int) -> str:
    window = "0" + "00" + "0" + "000000" + "0"  # one long window without any band
    nothing = "000"  # no pulses, no noise shaping, no gain control
    gain = "00000000"
    head = f"{kind:03b}{tag:04b}"
    if kind == PAIR:
        return f"{head}1{window}00{gain}{nothing}{gain}{nothing}"
    return f"{head}{gain}{window}{nothing}"


def _filling(free: int) -> str:
    """Fill elements for so many bits; less than seven are left for the padding."""
    filling = ""
    while free >= 7:
        count = min(MOST_FILL, (free - 7) // 8 if free < 127 else (free - 15) // 8)
        element = f"{FILL:03b}"
        element += f"{count:04b}" if count < 15 else f"1111{count - 14:08b}"
        element += "0" * 8 * count
        filling += element
        free -= len(element)
    return filling


def read_sound(init: bytes) -> Sound | None:
    """None without sound."""
    clocks, sound, durations = {}, None, {}
    for kind, body in boxes.children(init, b"moov"):
        if kind == b"trak":
            track, timescale, config = _track(body)
            clocks[track] = timescale
            sound = (track, config) if config else sound
        elif kind == b"mvex":
            durations |= _defaults(body)
    if sound is None:
        return None
    track, config = sound
    kind, channels = config[0] >> 3, (config[1] >> 3) & 0x0F
    if kind != LOW_COMPLEXITY or channels not in ELEMENTS:
        raise MediaError("odd-sound", f"AAC of type {kind} with channel configuration {channels}")
    return Sound(track, clocks[track], channels, durations.get(track, 1024), clocks)


def _track(trak: bytes) -> tuple[int, int, bytes]:
    number, timescale, config = 0, 1, b""
    for kind, body in boxes.flattened(trak):
        if kind == b"tkhd":
            number = struct.unpack_from(">I", body, 20 if body[0] else 12)[0]
        elif kind == b"mdhd":
            timescale = struct.unpack_from(">I", body, 20 if body[0] else 12)[0]
        elif kind == b"mp4a":
            config = boxes.audio_config(body)
    return number, timescale, config


def _defaults(mvex: bytes) -> dict[int, int]:
    trex = [body for kind, body in boxes.flattened(mvex) if kind == b"trex"]
    return {
        track: duration
        for body in trex
        for track, _, duration in [struct.unpack_from(">III", body, 4)]
    }


def frames(segment: bytes, sound: Sound) -> list[Frame]:
    """Where the sound's frames lie in the file, and when they are heard."""
    found: list[tuple[int, int, float, float]] = []
    begins: list[float] = []
    for position, kind, body in boxes.positions(segment):
        if kind == b"moof":
            for name, traf in boxes.split(body):
                if name == b"traf":
                    track, start, told = _fragment(traf, position, sound)
                    begins.append(start / sound.clocks[track])
                    found += told
    origin = min(begins, default=0.0)
    return [Frame(at, size, start - origin, end - origin) for at, size, start, end in found]


def _fragment(
    traf: bytes, moof: int, sound: Sound
) -> tuple[int, int, list[tuple[int, int, float, float]]]:
    parts = dict(boxes.split(traf))
    track, size, duration = _header(parts[b"tfhd"], sound.sample_duration)
    clock = parts[b"tfdt"]
    start = struct.unpack_from(">Q" if clock[0] else ">I", clock, 4)[0]
    if track != sound.track:
        return track, start, []
    found, time = [], start
    for name, run in boxes.split(traf):
        if name == b"trun":
            for position, length, lasts in _samples(run, moof, size, duration):
                until = time + lasts
                found.append((position, length, time / sound.timescale, until / sound.timescale))
                time = until
    return track, start, found


def _header(tfhd: bytes, duration: int) -> tuple[int, int, int]:
    """(track, size and duration where a sample names none)"""
    flags, track = struct.unpack_from(">II", tfhd)
    at, size = 8, 0
    for bit, length in ((0x1, 8), (0x2, 4), (0x8, 4), (0x10, 4)):
        if flags & bit:
            if bit == 0x8:
                duration = struct.unpack_from(">I", tfhd, at)[0]
            if bit == 0x10:
                size = struct.unpack_from(">I", tfhd, at)[0]
            at += length
    return track, size, duration


def _samples(trun: bytes, moof: int, size: int, duration: int) -> Iterator[tuple[int, int, int]]:
    flags, count = struct.unpack_from(">II", trun)
    flags &= 0xFFFFFF
    if not flags & 0x1:
        raise MediaError("odd-fragment", "a run of samples that does not say where it begins")
    position = moof + struct.unpack_from(">i", trun, 8)[0]
    at = 12 + (4 if flags & 0x4 else 0)
    for _ in range(count):
        lasts, length = duration, size
        for bit in (0x100, 0x200, 0x400, 0x800):
            if flags & bit:
                value = struct.unpack_from(">I", trun, at)[0]
                lasts = value if bit == 0x100 else lasts
                length = value if bit == 0x200 else length
                at += 4
        yield position, length, lasts
        position += length
