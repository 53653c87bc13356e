"""AMF0, the value encoding of RTMP commands."""

import struct
from collections.abc import Callable
from typing import TypeAlias

from media.rtmp.errors import AmfError

__all__ = ["AmfError", "Value", "decode", "encode"]

Value: TypeAlias = "float | bool | str | None | dict[str, Value] | list[Value]"

MAX_BYTES = 64 * 1024
MAX_DEPTH = 8
MAX_VALUES = 1024

NUMBER, BOOLEAN, STRING, OBJECT, NULL, UNDEFINED = 0, 1, 2, 3, 5, 6
ECMA_ARRAY, OBJECT_END, STRICT_ARRAY, DATE, LONG_STRING, UNSUPPORTED, TYPED_OBJECT = (
    8,
    9,
    10,
    11,
    12,
    13,
    16,
)


def decode(data: bytes) -> list[Value]:
    """All the values of a command or data message."""
    if len(data) > MAX_BYTES:
        raise AmfError("AMF message is too long")
    reader = _Reader(data)
    values: list[Value] = []
    while not reader.finished:
        values.append(reader.value(0))
    return values


def encode(*values: Value) -> bytes:
    return b"".join(_encode(value, 0) for value in values)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0
        self._values = 0
        self._readers: dict[int, Callable[[int], Value]] = {
            NUMBER: lambda depth: self._number(),
            BOOLEAN: lambda depth: self._take(1) != b"\0",
            STRING: lambda depth: self._string(2),
            OBJECT: self._object,
            NULL: lambda depth: None,
            UNDEFINED: lambda depth: None,
            ECMA_ARRAY: self._ecma_array,
            STRICT_ARRAY: self._strict_array,
            DATE: lambda depth: self._date(),
            LONG_STRING: lambda depth: self._string(4),
            UNSUPPORTED: lambda depth: None,
            TYPED_OBJECT: self._typed_object,
        }

    @property
    def finished(self) -> bool:
        return self._position >= len(self._data)

    def value(self, depth: int) -> Value:
        self._values += 1
        if depth > MAX_DEPTH or self._values > MAX_VALUES:
            raise AmfError("AMF value is too deep or has too many parts")
        marker = self._take(1)[0]
        if marker not in self._readers:
            raise AmfError(f"unknown AMF marker {marker}")
        return self._readers[marker](depth)

    def _take(self, count: int) -> bytes:
        piece = self._data[self._position : self._position + count]
        if len(piece) < count:
            raise AmfError("AMF value is cut short")
        self._position += count
        return piece

    def _number(self) -> float:
        return float(struct.unpack(">d", self._take(8))[0])

    def _date(self) -> float:
        milliseconds = self._number()
        self._take(2)  # a time zone that the specification says to ignore
        return milliseconds

    def _string(self, length_size: int) -> str:
        length = int.from_bytes(self._take(length_size), "big")
        return self._take(length).decode("utf-8", "replace")

    def _object(self, depth: int) -> Value:
        found: dict[str, Value] = {}
        while True:
            name = self._string(2)
            if not name and self._at_object_end():
                return found
            found[name] = self.value(depth + 1)

    def _at_object_end(self) -> bool:
        if self._data[self._position : self._position + 1] != bytes([OBJECT_END]):
            return False
        self._position += 1
        return True

    def _ecma_array(self, depth: int) -> Value:
        self._take(4)  # the announced count is often wrong: the end marker is the truth
        return self._object(depth)

    def _typed_object(self, depth: int) -> Value:
        self._string(2)
        return self._object(depth)

    def _strict_array(self, depth: int) -> Value:
        count = int.from_bytes(self._take(4), "big")
        if count > MAX_VALUES:
            raise AmfError("AMF array is too long")
        return [self.value(depth + 1) for _ in range(count)]


def _encode(value: Value, depth: int) -> bytes:
    if depth > MAX_DEPTH:
        raise AmfError("AMF value is too deep")
    if value is None:
        return bytes([NULL])
    if isinstance(value, bool):
        return bytes([BOOLEAN, value])
    if isinstance(value, int | float):
        return struct.pack(">Bd", NUMBER, value)
    if isinstance(value, str):
        return _encode_string(value)
    if isinstance(value, dict):
        return _encode_object(value, depth)
    items = b"".join(_encode(item, depth + 1) for item in value)
    return struct.pack(">BI", STRICT_ARRAY, len(value)) + items


def _encode_string(value: str) -> bytes:
    data = _utf8(value)
    if len(data) > 0xFFFF:
        return struct.pack(">BI", LONG_STRING, len(data)) + data
    return struct.pack(">BH", STRING, len(data)) + data


def _encode_object(value: dict[str, Value], depth: int) -> bytes:
    parts = [bytes([OBJECT])]
    for name, item in value.items():
        data = _utf8(name)
        if len(data) > 0xFFFF:
            raise AmfError("AMF property name is too long")
        parts += [struct.pack(">H", len(data)), data, _encode(item, depth + 1)]
    return b"".join(parts) + bytes([0, 0, OBJECT_END])


def _utf8(value: str) -> bytes:
    try:
        return value.encode()
    except UnicodeEncodeError as error:
        raise AmfError("AMF text is not Unicode") from error
