"""The RTMP handshake, simple form, server side."""

import os

from media.rtmp.errors import ProtocolError

VERSION = 3
SIZE = 1536


class Handshake:
    """Feed it bytes: it answers with bytes, and keeps what belongs to the chunk stream."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._answered = False
        self.finished = False

    def feed(self, data: bytes) -> bytes:
        self._buffer += data
        if self._buffer[:1] and not self._answered and self._buffer[0] != VERSION:
            raise ProtocolError("not an RTMP handshake")
        answer = self._answer()
        if self._answered and not self.finished and len(self._buffer) >= SIZE:
            del self._buffer[:SIZE]  # C2 only echoes us
            self.finished = True
        return answer

    def take_rest(self) -> bytes:
        """What came behind the handshake."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        return rest

    def _answer(self) -> bytes:
        if self._answered or len(self._buffer) < 1 + SIZE:
            return b""
        echo = bytes(self._buffer[1 : 1 + SIZE])
        del self._buffer[: 1 + SIZE]
        self._answered = True
        # A zero version in S1 tells the client not to expect a signed handshake.
        return bytes([VERSION]) + bytes(8) + os.urandom(SIZE - 8) + echo
