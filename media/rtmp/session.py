"""One publisher's conversation, without sockets: bytes in, events and bytes out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from media.rtmp import amf, chunks
from media.rtmp.chunks import Message
from media.rtmp.errors import ProtocolError
from media.rtmp.flv import Kind
from media.rtmp.handshake import Handshake

ACKNOWLEDGEMENT, USER_CONTROL, WINDOW_SIZE, PEER_BANDWIDTH = 3, 4, 5, 6
DATA_AMF3, COMMAND_AMF3, DATA, COMMAND, AGGREGATE = 15, 17, 18, 20, 22
PING_REQUEST, PING_RESPONSE = 6, 7
CONTROL_CHANNEL, COMMAND_CHANNEL = 2, 3
OUR_CHUNK_SIZE = 4096
OUR_WINDOW = 2_500_000
MAX_NAME = 256
SET_DATA_FRAME = amf.encode("@setDataFrame")
METADATA = amf.encode("onMetaData")


@dataclass(frozen=True, slots=True)
class PublishAsked:
    app: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MediaCame:
    kind: Kind
    timestamp_ms: int
    payload: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unpublished:
    pass


@dataclass(frozen=True, slots=True)
class Refused:
    """The session itself has said no, and nothing more can come of it."""

    code: str


Event: TypeAlias = PublishAsked | MediaCame | Unpublished | Refused


class Session:
    def __init__(self, max_pending: int = chunks.MAX_PENDING) -> None:
        self._handshake = Handshake()
        self._reader = chunks.Reader(max_pending=max_pending)
        self._writer = chunks.Writer()
        self._output = bytearray()
        self._events: list[Event] = []
        self._app = ""
        self._connected = False
        self._asked = False
        self._stream_id = 1
        self._window = OUR_WINDOW
        self._received = 0
        self._acknowledged = 0
        self._commands: dict[str, Callable[[list[amf.Value], int], None]] = {
            "connect": self._on_connect,
            "releaseStream": self._on_release,
            "FCPublish": self._on_fc_publish,
            "createStream": self._on_create_stream,
            "publish": self._on_publish,
            "play": self._on_play,
            "play2": self._on_play,
            "FCUnpublish": self._on_unpublish,
            "deleteStream": self._on_unpublish,
            "closeStream": self._on_unpublish,
        }

    @property
    def shaken(self) -> bool:
        return self._handshake.finished

    def feed(self, data: bytes) -> list[Event]:
        self._received += len(data)
        if not self._handshake.finished:
            self._output += self._handshake.feed(data)
            data = self._handshake.take_rest() if self._handshake.finished else b""
        for message in self._reader.feed(data) if data else ():
            self._take(message)
        events, self._events = self._events, []
        return events

    def acknowledge(self) -> None:
        """Tell how much came, if it is time; for the moment when nothing more waits to be read."""
        # Half a window early, for encoders that stop when a whole one is unanswered.
        if self.shaken and self._received - self._acknowledged >= max(1, self._window // 2):
            self._acknowledged = self._received
            self._control(ACKNOWLEDGEMENT, (self._received & chunks.WRAP).to_bytes(4, "big"))

    def take_output(self) -> bytes:
        output = bytes(self._output)
        self._output.clear()
        return output

    def accept(self) -> None:
        """The publisher may send."""
        self._status("status", "NetStream.Publish.Start", "Publishing.")

    def refuse(self, code: str, description: str) -> None:
        self._status("error", code, description)

    def _take(self, message: Message) -> None:
        if message.kind in (Kind.AUDIO, Kind.VIDEO):
            self._media(Kind(message.kind), message.timestamp, message.payload)
        elif message.kind == AGGREGATE:
            self._aggregate(message)
        elif message.kind in (COMMAND, COMMAND_AMF3):
            self._command(message)
        elif message.kind in (DATA, DATA_AMF3):
            self._data(message)
        elif message.kind == USER_CONTROL:
            self._user_control(message.payload)
        elif message.kind == WINDOW_SIZE:
            self._window = max(1, min(OUR_WINDOW, int.from_bytes(message.payload[:4], "big")))

    def _media(self, kind: Kind, timestamp: int, payload: bytes) -> None:
        if not self._asked:
            raise ProtocolError("media before publish")
        if payload:
            self._events.append(MediaCame(kind, timestamp, payload))

    def _data(self, message: Message) -> None:
        payload = message.payload
        if message.kind == DATA_AMF3:
            payload = payload[1:]
        payload = payload.removeprefix(SET_DATA_FRAME)
        if payload.startswith(METADATA) and self._asked:
            self._media(Kind.SCRIPT, message.timestamp, payload)

    def _aggregate(self, message: Message) -> None:
        """FLV tags packed in one message; the first one's time is the message's."""
        data, at, shift = message.payload, 0, None
        while at < len(data):
            size = int.from_bytes(data[at + 1 : at + 4], "big")
            if at + 11 + size > len(data):
                raise ProtocolError("aggregate message is cut short")
            moment = int.from_bytes(data[at + 4 : at + 7], "big") | data[at + 7] << 24
            shift = message.timestamp - moment if shift is None else shift
            if data[at] in (Kind.AUDIO, Kind.VIDEO):
                payload = data[at + 11 : at + 11 + size]
                self._media(Kind(data[at]), (moment + shift) & chunks.WRAP, payload)
            at += 11 + size + 4

    def _command(self, message: Message) -> None:
        payload = message.payload
        if message.kind == COMMAND_AMF3:
            payload = payload[1:]  # a leading zero, then plain AMF0
        values = amf.decode(payload)
        if not values or not isinstance(values[0], str):
            raise ProtocolError("command without a name")
        name = values[0]
        if name in self._commands:
            if name != "connect" and not self._connected:
                raise ProtocolError("command before connect")
            self._commands[name](values, message.stream_id)

    def _on_connect(self, values: list[amf.Value], stream_id: int) -> None:
        if self._connected:
            raise ProtocolError("connected twice")
        info = values[2] if len(values) > 2 else None
        app = info.get("app") if isinstance(info, dict) else None
        self._app = _without_query(app) if isinstance(app, str) else ""
        self._connected = True
        self._control(WINDOW_SIZE, OUR_WINDOW.to_bytes(4, "big"))
        self._control(PEER_BANDWIDTH, OUR_WINDOW.to_bytes(4, "big") + b"\x02")
        self._control(chunks.SET_CHUNK_SIZE, OUR_CHUNK_SIZE.to_bytes(4, "big"))
        self._writer.chunk_size = OUR_CHUNK_SIZE
        server: amf.Value = {"fmsVer": "FMS/3,0,1,123", "capabilities": 31.0}
        success = _status_object("status", "NetConnection.Connect.Success", "Connected.")
        self._send("_result", _transaction(values), server, success | {"objectEncoding": 0.0})

    def _on_release(self, values: list[amf.Value], stream_id: int) -> None:
        self._send("_result", _transaction(values), None, None)

    def _on_fc_publish(self, values: list[amf.Value], stream_id: int) -> None:
        self._send("_result", _transaction(values), None, None)
        # Nothing is promised yet: the verdict comes as the answer to publish.
        status = _status_object("status", "NetStream.Publish.Start", "FCPublish received.")
        self._send("onFCPublish", 0.0, None, status)

    def _on_create_stream(self, values: list[amf.Value], stream_id: int) -> None:
        self._send("_result", _transaction(values), None, 1.0)

    def _on_publish(self, values: list[amf.Value], stream_id: int) -> None:
        if self._asked:
            raise ProtocolError("published twice")
        self._stream_id = stream_id or 1
        name = values[3] if len(values) > 3 else None
        key = _without_query(name) if isinstance(name, str) else ""
        if not 0 < len(key) <= MAX_NAME or len(self._app) > MAX_NAME or not key.isprintable():
            self._refuse_alone("NetStream.Publish.BadName", "Bad stream name.")
            return
        self._asked = True
        self._events.append(PublishAsked(self._app, key))

    def _on_play(self, values: list[amf.Value], stream_id: int) -> None:
        self._stream_id = stream_id or 1
        self._refuse_alone("NetStream.Play.Failed", "This server only receives.")

    def _refuse_alone(self, code: str, description: str) -> None:
        self.refuse(code, description)
        self._events.append(Refused(code))

    def _on_unpublish(self, values: list[amf.Value], stream_id: int) -> None:
        if self._asked:
            self._events.append(Unpublished())

    def _user_control(self, payload: bytes) -> None:
        if len(payload) >= 6 and int.from_bytes(payload[:2], "big") == PING_REQUEST:
            self._control(USER_CONTROL, PING_RESPONSE.to_bytes(2, "big") + payload[2:6])

    def _status(self, level: str, code: str, description: str) -> None:
        status = _status_object(level, code, description)
        self._send("onStatus", 0.0, None, status, stream_id=self._stream_id)

    def _send(self, *values: amf.Value, stream_id: int = 0) -> None:
        message = Message(COMMAND, 0, amf.encode(*values), stream_id)
        self._output += self._writer.write(message, COMMAND_CHANNEL)

    def _control(self, kind: int, payload: bytes) -> None:
        self._output += self._writer.write(Message(kind, 0, payload), CONTROL_CHANNEL)


def _without_query(name: str) -> str:
    return name.partition("?")[0].strip("/")


def _transaction(values: list[amf.Value]) -> float:
    number = values[1] if len(values) > 1 else None
    return float(number) if isinstance(number, int | float) else 0.0


def _status_object(level: str, code: str, description: str) -> dict[str, amf.Value]:
    return {"level": level, "code": code, "description": description}
