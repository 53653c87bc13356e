"""A feed: one encoder's connection, from its first tag to its last, as one take after another."""

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from media.engine.sources import Health, Probe, Source
from media.engine.takes import Take
from media.rtmp import flv
from media.rtmp.flv import CodecError, FlvTag, Kind
from media.rtmp.server import Connection

if TYPE_CHECKING:
    from media.engine.rooms import Room

logger = logging.getLogger(__name__)

SILENT_AFTER = 2.0  # s without a packet: the take ends and the slate may begin
TALLEST = 1080  # lines
MOST_RESTARTS = 20  # packagers in a row that died before writing anything


class Feed:
    """The sink of a connection (media.rtmp.server.Sink)."""

    def __init__(self, room: "Room", connection: Connection) -> None:
        self.room = room
        self.connection = connection
        self.health = Health()
        self.take: Take | None = None
        self.is_closed = False
        self.must_transcode = False
        self.source: Source | None = None
        self._probe = Probe()
        self._endings: set[asyncio.Task[None]] = set()
        self._restarts = 0

    # --- what the connection calls

    def on_tag(self, tag: FlvTag) -> None:
        codec = flv.unsupported_codec(tag)
        if codec:
            self._refuse(codec)
            return
        if tag.kind != Kind.SCRIPT:
            self.health.observe(tag)
        if self.take is not None and self._must_rotate(tag):
            self.end_take("changed")
        if self.take is None:
            self._look(tag)
        elif not self._is_header(tag):
            self.take.feed(tag)

    def on_close(self, reason: str) -> None:
        self.is_closed = True
        self.end_take(reason)
        self.room.forget(self)

    # --- probing

    def _look(self, tag: FlvTag) -> None:
        self._probe.add(tag)
        if self._probe.is_complete:
            self._begin_take()

    def _begin_take(self) -> None:
        probe, self._probe = self._probe, Probe(headers=dict(self._probe.headers))
        try:
            source = probe.source()
        except CodecError as error:
            self._refuse(f"H.264/AAC ({error})")
            return
        if min(source.width, source.height) > TALLEST:
            self._refuse(f"{source.width}×{source.height}")
            return
        self.source = source
        target = self.room.decide_target(source)
        transcode = self.must_transcode or not source.can_copy(target)
        self.take = Take(self.room.private, source, target, transcode=transcode)
        self.take.start(list(probe.headers.values()), probe.tags)
        self.room.take_began(self.take)

    def _is_header(self, tag: FlvTag) -> bool:
        return tag.kind == Kind.SCRIPT or flv.is_sequence_header(tag)

    # --- while it runs

    def _must_rotate(self, tag: FlvTag) -> bool:
        take = self.take
        if take is None or tag.kind == Kind.SCRIPT:
            return False
        if flv.is_sequence_header(tag):
            return self._config_changed(tag)
        late = self.must_transcode and not take.transcode
        return take.jumps(tag) or (late and flv.is_keyframe(tag))

    def _config_changed(self, tag: FlvTag) -> bool:
        known = self._probe.headers.get(tag.kind)
        self._probe.headers[tag.kind] = tag
        return known is None or known.payload != tag.payload

    def check(self) -> None:
        """Called several times a second by the engine."""
        take = self.take
        if take is None:
            return
        if take.has_failed:
            self._replace_packager(take)
        elif self.is_silent:
            self.end_take("silent")
        elif not take.transcode and (self.health.gop or 0) >= take.target + 0.5:
            # The old take goes on until the next keyframe, so that no image is lost.
            self.must_transcode = True

    def _replace_packager(self, take: Take) -> None:
        logger.warning("%s: packager of %s replaced", self.room.public_id, take.name)
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            self.connection.close("NetStream.Publish.Failed", "The packager cannot start.")
            return
        self._run(take.kill())
        self.end_take("packager-died")

    @property
    def is_silent(self) -> bool:
        return time.monotonic() - self.connection.last_packet > SILENT_AFTER

    @property
    def is_arriving(self) -> bool:
        """A picture comes in: nothing should cover it."""
        return (
            not self.is_closed
            and not self.is_silent
            and (self.take is not None or bool(self._probe.keyframes))
        )

    # --- endings

    def end_take(self, reason: str) -> None:
        take, self.take = self.take, None
        self._probe = Probe(headers=dict(self._probe.headers))
        if take is not None:
            self._run(self._finish(take, reason))

    async def _finish(self, take: Take, reason: str) -> None:
        self.room.take_ended(take, reason)
        await take.finish()
        self.room.take_finished(take)

    async def finish(self) -> None:
        """Waits until every take of this connection has written its last segment."""
        self.end_take("stopping")
        if self._endings:
            await asyncio.wait(self._endings)

    def _run(self, coroutine) -> None:
        ending = asyncio.ensure_future(coroutine)
        self._endings.add(ending)
        ending.add_done_callback(self._endings.discard)

    def _refuse(self, what: str) -> None:
        self.room.alarm("codec", what)
        self.connection.close(
            "NetStream.Publish.Rejected",
            f"Send H.264 video up to 1080p and AAC sound (received: {what}).",
        )

    def describe(self) -> dict:
        """What the control room shows."""
        source = self.source
        return {
            "width": source.width if source else None,
            "height": source.height if source else None,
            "codec": source.video_codec if source else None,
            "audio": source.audio_codec if source else None,
            "fps": self.health.fps,
            "bitrate": self.health.bitrate,
            "gop": self.health.gop,
            "last_packet": round(time.monotonic() - self.connection.last_packet, 1),
            "transcoded": bool(self.take and self.take.transcode),
            "queued": self.take.queued_bytes if self.take else 0,
        }
