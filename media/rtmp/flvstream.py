"""FLV as it comes out of a pipe, in any pieces: the tags in it."""

from media.rtmp.errors import ProtocolError
from media.rtmp.flv import FlvTag, Kind

HEADER = 13  # the file's header and the size of no tag before it
LARGEST = 16 * 1024 * 1024


class TagReader:
    def __init__(self) -> None:
        self._rest = bytearray()
        self._begun = False

    def feed(self, data: bytes) -> list[FlvTag]:
        """The tags that are complete now; raises ProtocolError when it is no FLV."""
        self._rest += data
        if not self._begun:
            if len(self._rest) < HEADER:
                return []
            if self._rest[:3] != b"FLV":
                raise ProtocolError("not an FLV stream")
            del self._rest[:HEADER]
            self._begun = True
        return self._take()

    def _take(self) -> list[FlvTag]:
        tags, at, rest = [], 0, self._rest
        while at + 11 <= len(rest):
            size = int.from_bytes(rest[at + 1 : at + 4], "big")
            if rest[at] not in (Kind.AUDIO, Kind.VIDEO, Kind.SCRIPT) or size > LARGEST:
                raise ProtocolError("not an FLV tag")
            end = at + 15 + size
            if end > len(rest):
                break
            moment = int.from_bytes(rest[at + 4 : at + 7], "big") | rest[at + 7] << 24
            tags.append(FlvTag(Kind(rest[at]), moment, bytes(rest[at + 11 : at + 11 + size])))
            at = end
        del rest[:at]
        return tags
