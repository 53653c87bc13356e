"""Tags kept until they are safe: nothing that reached our socket goes with a packager. Pure."""

from collections import deque
from dataclasses import replace

from media.rtmp import flv
from media.rtmp.flv import FlvTag, Kind

MOST_BYTES = 96 * 1024 * 1024  # a stuck disk or packager: minutes of a usual live
USUAL_FRAME = 40  # ms


class Gop:
    """The tags since the last keyframe: what a new take needs to begin in the middle."""

    def __init__(self) -> None:
        self._tags: list[FlvTag] = []
        self._size = 0

    def add(self, tag: FlvTag) -> None:
        if tag.kind == Kind.SCRIPT or flv.is_sequence_header(tag):
            return
        if flv.is_keyframe(tag):
            self._tags, self._size = [], 0
        elif not self._tags:
            return  # sound before the first picture
        self._tags.append(tag)
        self._size += len(tag.payload)
        if self._size > MOST_BYTES:
            self._tags, self._size = [], 0

    @property
    def tags(self) -> list[FlvTag]:
        return list(self._tags)

    def forget(self, kind: Kind) -> None:
        """A new description came: pictures of the old one cannot begin a take any more."""
        kept = [] if kind == Kind.VIDEO else [tag for tag in self._tags if tag.kind != kind]
        self._tags, self._size = kept, sum(len(tag.payload) for tag in kept)

    def before(self, tag: FlvTag) -> list[FlvTag]:
        """Those in front of this tag (not added yet), moved up to it if the clock jumped."""
        earlier = self._tags
        if flv.is_keyframe(tag) or not earlier:
            return []
        gap = tag.timestamp_ms - earlier[-1].timestamp_ms
        if -USUAL_FRAME * 5 <= gap <= USUAL_FRAME * 10:
            return list(earlier)
        shift = gap - USUAL_FRAME
        waited = tag.arrival - earlier[-1].arrival
        return [
            replace(one, timestamp_ms=one.timestamp_ms + shift, arrival=one.arrival + waited)
            for one in earlier
        ]


class Backlog:
    """Everything fed to a packager whose segment is not in the timeline yet."""

    def __init__(self) -> None:
        self._tags: deque[FlvTag] = deque()
        self._size = 0
        self.lost = 0  # bytes given up because they were too many

    def add(self, tag: FlvTag) -> None:
        self._tags.append(tag)
        self._size += len(tag.payload)
        while self._size > MOST_BYTES:
            self.lost += self._drop()

    def written(self, until_ms: int) -> None:
        """Pictures before that moment are in the timeline; their GOP's keyframe is kept."""
        key = self._key_before(until_ms)
        while key is not None and self._tags and self._tags[0].timestamp_ms < key:
            self._drop()

    def since(self, until_ms: int) -> list[FlvTag]:
        """What a new take begins with: from the last keyframe at or before that moment on."""
        key = self._key_before(until_ms)
        if key is None:
            key = next((tag.timestamp_ms for tag in self._tags if flv.is_keyframe(tag)), 0)
        return [tag for tag in self._tags if tag.timestamp_ms >= key]

    @property
    def newest(self) -> int | None:
        """ms"""
        return self._tags[-1].timestamp_ms if self._tags else None

    def _key_before(self, until_ms: int) -> int | None:
        moments = (tag.timestamp_ms for tag in self._tags if flv.is_keyframe(tag))
        return max((one for one in moments if one <= until_ms + USUAL_FRAME * 2), default=None)

    def _drop(self) -> int:
        size = len(self._tags.popleft().payload)
        self._size -= size
        return size

