"""The RTMP chunk stream: bytes to messages and back."""

from dataclasses import dataclass, field

from media.rtmp.errors import ProtocolError

__all__ = ["Message", "ProtocolError", "Reader", "Writer"]

SET_CHUNK_SIZE, ABORT = 1, 2
MAX_MESSAGE = 8 * 1024 * 1024
MAX_PENDING = 16 * 1024 * 1024
MAX_STREAMS = 64
EXTENDED = 0xFFFFFF
WRAP = 0xFFFFFFFF
HEADER_SIZES = (11, 7, 3, 0)


@dataclass(frozen=True, slots=True)
class Message:
    kind: int
    timestamp: int
    payload: bytes
    stream_id: int = 0


@dataclass(slots=True)
class _Stream:
    """What the next chunk of a chunk stream inherits from the one before."""

    timestamp: int = 0
    delta: int = 0
    length: int = 0
    kind: int = 0
    stream_id: int = 0
    extended: bool = False
    started: bool = False
    payload: bytearray = field(default_factory=bytearray)

    @property
    def missing(self) -> int:
        return self.length - len(self.payload)


@dataclass(frozen=True, slots=True)
class _Header:
    format: int
    channel: int
    fields: bytes
    extended: int | None
    size: int


class Reader:
    """Feed it what the socket gave; it hands back whole messages."""

    def __init__(self, max_message: int = MAX_MESSAGE, max_pending: int = MAX_PENDING) -> None:
        self._max_message = max_message
        self._max_pending = max_pending
        self._chunk_size = 128
        self._buffer = bytearray()
        self._position = 0
        self._pending = 0
        self._streams: dict[int, _Stream] = {}

    def feed(self, data: bytes) -> list[Message]:
        self._buffer += data
        messages: list[Message] = []
        while self._read_chunk(messages):
            pass
        del self._buffer[: self._position]
        self._position = 0
        return messages

    def _read_chunk(self, messages: list[Message]) -> bool:
        """Take one chunk off the buffer; False when it has not all arrived yet."""
        header = self._peek_header()
        if header is None:
            return False
        stream = self._stream(header)
        missing = stream.missing if stream.payload else self._announced_length(header, stream)
        end = self._position + header.size + min(self._chunk_size, missing)
        if len(self._buffer) < end:
            return False
        self._apply(header, stream)
        stream.payload += self._buffer[self._position + header.size : end]
        self._pending += end - self._position - header.size
        self._position = end
        self._check_pending()
        if not stream.missing:
            self._finish(stream, messages)
        return True

    def _check_pending(self) -> None:
        if self._pending > self._max_pending:
            raise ProtocolError("too many unfinished messages")

    def _peek_header(self) -> _Header | None:
        buffer, at = self._buffer, self._position
        if at >= len(buffer):
            return None
        form, channel = buffer[at] >> 6, buffer[at] & 0x3F
        basic = channel + 2 if channel < 2 else 1
        if len(buffer) < at + basic:
            return None
        if channel < 2:
            channel = 64 + int.from_bytes(buffer[at + 1 : at + basic], "little")
        return self._peek_fields(form, channel, at, basic)

    def _peek_fields(self, form: int, channel: int, at: int, basic: int) -> _Header | None:
        start = at + basic
        end = start + HEADER_SIZES[form]
        fields = bytes(self._buffer[start:end])
        if len(fields) < end - start:
            return None
        if not self._is_extended(channel, fields):
            return _Header(form, channel, fields, None, end - at)
        if len(self._buffer) < end + 4:
            return None
        extended = int.from_bytes(self._buffer[end : end + 4], "big")
        return _Header(form, channel, fields, extended, end + 4 - at)

    def _is_extended(self, channel: int, fields: bytes) -> bool:
        if fields:
            return int.from_bytes(fields[:3], "big") == EXTENDED
        stream = self._streams.get(channel)
        return stream is not None and stream.extended

    def _stream(self, header: _Header) -> _Stream:
        stream = self._streams.get(header.channel)
        if stream is None:
            if len(self._streams) >= MAX_STREAMS:
                raise ProtocolError("too many chunk streams")
            stream = self._streams[header.channel] = _Stream()
        if header.format != 0 and not stream.started:
            raise ProtocolError("chunk stream does not start with a full header")
        if header.format != 3 and stream.payload:
            raise ProtocolError("message interrupted by another on its chunk stream")
        return stream

    def _announced_length(self, header: _Header, stream: _Stream) -> int:
        length = stream.length
        if header.format < 2:
            length = int.from_bytes(header.fields[3:6], "big")
        if length > self._max_message:
            raise ProtocolError("message is too long")
        return length

    def _apply(self, header: _Header, stream: _Stream) -> None:
        if stream.payload:
            return  # a continuation: its extended timestamp only repeats the first one
        stream.length = self._announced_length(header, stream)
        if header.format < 2:
            stream.kind = header.fields[6]
        self._apply_time(header, stream)

    def _apply_time(self, header: _Header, stream: _Stream) -> None:
        if header.format < 3:
            stream.delta = int.from_bytes(header.fields[:3], "big")
            stream.extended = header.extended is not None
        if header.extended is not None:
            stream.delta = header.extended
        if header.format == 0:
            stream.timestamp = stream.delta
            stream.stream_id = int.from_bytes(header.fields[7:11], "little")
            stream.started = True
        else:
            # A type 3 that opens a message repeats the delta, or after a type 0 its timestamp.
            stream.timestamp = (stream.timestamp + stream.delta) & WRAP

    def _finish(self, stream: _Stream, messages: list[Message]) -> None:
        payload = bytes(stream.payload)
        self._drop(stream)
        message = Message(stream.kind, stream.timestamp, payload, stream.stream_id)
        if message.kind == SET_CHUNK_SIZE:
            self._set_chunk_size(_number(message))
        elif message.kind == ABORT:
            self._abort(_number(message))
        else:
            messages.append(message)

    def _drop(self, stream: _Stream) -> None:
        self._pending -= len(stream.payload)
        stream.payload = bytearray()

    def _set_chunk_size(self, size: int) -> None:
        if not 0 < size <= 0x7FFFFFFF:
            raise ProtocolError("impossible chunk size")
        # No chunk is longer than its message, so a larger size means no more than this one.
        self._chunk_size = min(size, self._max_message)

    def _abort(self, channel: int) -> None:
        if channel in self._streams:
            self._drop(self._streams[channel])


def _number(message: Message) -> int:
    if len(message.payload) < 4:
        raise ProtocolError("control message is cut short")
    return int.from_bytes(message.payload[:4], "big")


class Writer:
    """Messages to bytes, with the shortest header that the chunk stream allows."""

    def __init__(self, chunk_size: int = 128) -> None:
        self.chunk_size = chunk_size
        self._last: dict[int, tuple[Message, int]] = {}

    def write(self, message: Message, channel: int) -> bytes:
        form, moment = self._choose(message, channel)
        self._last[channel] = (message, moment)
        tail = moment.to_bytes(4, "big") if moment >= EXTENDED else b""
        fields = min(moment, EXTENDED).to_bytes(3, "big") + len(message.payload).to_bytes(3, "big")
        fields += bytes([message.kind]) + message.stream_id.to_bytes(4, "little")
        first = _basic(form, channel) + fields[: HEADER_SIZES[form]] + tail
        pieces = _pieces(message.payload, self.chunk_size)
        return first + (_basic(3, channel) + tail).join(pieces)

    def _choose(self, message: Message, channel: int) -> tuple[int, int]:
        """Header type, and the timestamp or delta that it carries."""
        if channel not in self._last:
            return 0, message.timestamp
        last, moment = self._last[channel]
        delta = (message.timestamp - last.timestamp) & WRAP
        if last.stream_id != message.stream_id or delta > 0x7FFFFFFF:
            return 0, message.timestamp
        if (last.kind, len(last.payload)) != (message.kind, len(message.payload)):
            return 1, delta
        return (3 if delta == moment else 2), delta


def _basic(form: int, channel: int) -> bytes:
    if channel < 64:
        return bytes([form << 6 | channel])
    if channel < 320:
        return bytes([form << 6, channel - 64])
    return bytes([form << 6 | 1]) + (channel - 64).to_bytes(2, "little")


def _pieces(payload: bytes, size: int) -> list[bytes]:
    return [payload[at : at + size] for at in range(0, len(payload), size)] or [b""]
