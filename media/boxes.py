"""Reads what CMAF segments say of themselves (ISO/IEC 14496-12/-14/-15)."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from media.errors import MediaError

CONTAINERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}


@dataclass(frozen=True, slots=True)
class Tracks:
    """codecs: RFC 6381 strings; width and height are 0 without video."""

    codecs: tuple[str, ...]
    width: int = 0
    height: int = 0


def read_init(data: bytes) -> Tracks:
    """Raises MediaError when it is not an init segment with H.264 or AAC in it."""
    codecs: list[str] = []
    width = height = 0
    try:
        for kind, body in _walk(data):
            if kind == b"avc1":
                width, height = struct.unpack_from(">HH", body, 24)
                codecs.append(_avc(body))
            elif kind == b"mp4a":
                codecs.append(_aac(body))
    except (struct.error, IndexError, ValueError) as error:
        raise MediaError("bad-init", f"unreadable init segment: {error}") from error
    if not codecs:
        raise MediaError("bad-init", "no H.264 or AAC track in the init segment")
    return Tracks(tuple(codecs), width, height)


def descriptions(data: bytes) -> bytes:
    """Of an init segment, without its bit rates: equal where two can stand in one file."""
    found = []
    for kind, body in _walk(data):
        if kind == b"avc1":
            found.append(body[24:28] + dict(_walk(body[78:]))[b"avcC"])
        elif kind == b"mp4a":
            found.append(body[16:28] + _aac(body).encode())
    return b"|".join(found)


def is_complete(path: Path) -> bool:
    """Whether its boxes fill the file exactly: a full disk or a killed program leaves less."""
    try:
        with open(path, "rb") as file:
            length, position = os.fstat(file.fileno()).st_size, 0
            while position + 8 <= length:
                file.seek(position)
                position += _box_size(file.read(16))
    except (OSError, struct.error):
        return False
    return length > 0 and position == length


def _box_size(head: bytes) -> int:
    size = struct.unpack_from(">I", head)[0]
    if size == 1:
        size = struct.unpack_from(">Q", head, 8)[0]
    if size < 8:
        raise struct.error("a box smaller than its own head")
    return size


def _walk(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 0
    while position + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        if size < 8:
            return
        body = data[position + 8 : position + size]
        if kind in CONTAINERS:
            yield from _walk(body)
        elif kind == b"stsd":
            yield from _walk(body[8:])
        else:
            yield kind, body
        position += size


def split(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes that stand in these bytes, one behind the other."""
    for _, kind, body in positions(data):
        yield kind, body


def positions(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """The same, with where each begins."""
    position = 0
    while position + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, position)
        if size < 8 or position + size > len(data):
            raise MediaError("bad-box", f"a box of {size} bytes at {position} of {len(data)}")
        yield position, kind, data[position + 8 : position + size]
        position += size


def children(data: bytes, of: bytes) -> Iterator[tuple[bytes, bytes]]:
    for kind, body in split(data):
        if kind == of:
            yield from split(body)


def flattened(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Every box below, through those that only hold others."""
    yield from _walk(data)


def audio_config(body: bytes) -> bytes:
    """The AudioSpecificConfig behind the 28 bytes of an audio sample entry."""
    descriptor = dict(_walk(body[28:]))[b"esds"]
    config = descriptor.index(b"\x05", descriptor.index(b"\x04") + 15)
    position = config + 1
    while descriptor[position] & 0x80:
        position += 1
    return descriptor[position + 1 :]


def _avc(body: bytes) -> str:
    """avc1.PPCCLL from the avcC box behind the 78 bytes of a visual sample entry."""
    record = dict(_walk(body[78:]))[b"avcC"]
    return f"avc1.{record[1]:02X}{record[2]:02X}{record[3]:02X}"


def _aac(body: bytes) -> str:
    """mp4a.40.N"""
    return f"mp4a.40.{audio_config(body)[0] >> 3}"
