"""A feed: one encoder's connection, from its first tag to its last, as one take after another."""

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Protocol

from media.engine.gops import Gop
from media.engine.sources import Health, Probe, Source
from media.engine.takes import Take, rungs_of
from media.ingest import Role
from media.ladders import TooSmall
from media.rtmp import flv
from media.rtmp.flv import CodecError, FlvTag, Kind

if TYPE_CHECKING:
    from media.engine.rooms import Room

logger = logging.getLogger(__name__)

SILENT_AFTER = 2.0  # s without a packet: the take ends and the slate may begin
SILENT_WITH_BACKUP = 1.0  # s, when another encoder is ready to take over
TALLEST = 1080  # lines
MOST_RESTARTS_AT_ONCE = 2  # packagers in a row that died before writing anything
STUCK_AFTER = 4.0  # s of picture that a packager without processor time has not written
OVERLOADED_AFTER = 6.0  # s of picture that a working packager is behind
RETRY_AFTER = 1.0  # s


class Line(Protocol):
    """Where a feed's tags come from: an RTMP connection, an SRT gateway."""

    address: str
    last_packet: float  # monotonic s

    def close(self, code: str, description: str) -> None: ...


class Feed:
    """The sink of a connection (media.rtmp.server.Sink)."""

    def __init__(self, room: "Room", connection: Line, role: Role, input_id: int) -> None:
        self.room = room
        self.connection = connection
        self.role = role
        self.input_id = input_id
        self.opened = time.time()
        self.health = Health()
        self.take: Take | None = None
        self.is_closed = False
        self.must_transcode = False
        self.source: Source | None = None
        self._probe = Probe()
        self._gop = Gop()
        self._replacing = False
        self._restarts = 0

    # --- what the connection calls

    def on_tag(self, tag: FlvTag) -> None:
        codec = flv.unsupported_codec(tag)
        if codec:
            self._refuse(codec)
            return
        self.room.relay(self, tag)
        if tag.kind == Kind.SCRIPT or flv.is_sequence_header(tag):
            self._take_header(tag)
            return
        self.health.observe(tag)
        before = self._gop.before(tag)
        self._gop.add(tag)
        if self.take is not None:
            self._go_on(self.take, tag, before)
        elif self.source is None:
            self._look(tag)
        elif self._may_begin():
            self._begin(self.source, [*before, tag], skip=_span(before, tag))

    def on_close(self, reason: str) -> None:
        self.is_closed = True
        self.end_take(reason)
        self.room.forget(self)

    # --- finding out what comes

    def _take_header(self, tag: FlvTag) -> None:
        known = self._probe.headers.get(tag.kind)
        self._probe.add(tag)
        if tag.kind == Kind.SCRIPT or (known is not None and known.payload == tag.payload):
            return
        if self.source is None:
            return
        # The same connection in another size, or with another sound: a take of its own.
        self._gop.forget(tag.kind)
        self.end_take("changed")
        self.source = self._described(self._probe, self.source)

    def _look(self, tag: FlvTag) -> None:
        self._probe.add(tag)
        if not self._probe.is_complete:
            return
        probe, self._probe = self._probe, Probe(headers=dict(self._probe.headers))
        self.source = self._described(probe)
        if self.source is not None and self._may_begin():
            self._begin(self.source, probe.tags)

    def _may_begin(self) -> bool:
        """To be wanted is to be chosen, and who stood by is on air by that alone."""
        return self.room.wants(self) and self.take is None

    def _described(self, probe: Probe, known: Source | None = None) -> Source | None:
        """What the encoder sends, or None after it was refused."""
        try:
            source = probe.source() if known is None else probe.source_like(known)
        except CodecError as error:
            self._refuse(f"H.264/AAC ({error})")
            return None
        if not _is_carried(source):
            self._refuse(f"{source.width}×{source.height}")
            return None
        return source

    # --- takes

    def _begin(self, source: Source, tags: list[FlvTag], *, skip: float = 0.0) -> None:
        """A new take from these tags on, if the first of them is a keyframe.

        skip: s at their beginning that an earlier take shows; a copied picture shows them twice.
        """
        if not tags or not flv.is_keyframe(tags[0]):
            return
        plan = self.room.plan(source, transcode=self.must_transcode)
        skip = skip if plan.transcode else 0.0
        take = Take(self.room.private, plan, self.room.clock_offset, skip=skip)
        self.take = take
        self.room.take_begins(self, take)
        try:
            take.start(list(self._probe.headers.values()), tags)
        except OSError as error:  # a full disk: what it was given is tried again
            self.room.alarm("disk", str(error))
            self._replace(take, "disk-full")

    def begin_from_gop(self) -> None:
        """On air at once, from the last keyframe that came: this encoder was standing by."""
        tags = self._gop.tags
        if self.source is not None and self.take is None and tags:
            self._begin(self.source, tags)

    def _go_on(self, take: Take, tag: FlvTag, before: list[FlvTag]) -> None:
        if self._replacing:
            take.feed(tag)  # it is held: kept there for the packager that comes
        elif take.jumps(tag) and self.source:
            self.take = None
            self._begin(self.source, [*before, tag], skip=_span(before, tag))
            self._end(take, "clock-jumped")
        else:
            take.feed(tag)
            if take.overruns(tag):
                # No keyframe in time: from here on it is encoded, with keyframes of our own.
                self.must_transcode = True
                self._replace(take, "rare-keyframes", gently=True)

    # --- while it runs

    def check(self) -> None:
        """Called several times a second by the engine."""
        take = self.take
        if take is None or self._replacing:
            return
        if take.lost_bytes:
            self.room.alarm("lost", "")
        idle = take.is_idle
        if take.has_failed or self.room.is_broken(take):
            self.room.alarm("packager", take.name)
            self._replace(take, "packager-died")
        elif take.lag > STUCK_AFTER + take.plan.target and idle:
            self.room.alarm("packager", take.name)
            self._replace(take, "packager-stuck")
        elif take.lag > OVERLOADED_AFTER + take.plan.target and self.room.sheds(take):
            self._replace(take, "overload")
        elif self.is_silent:
            self.end_take("silent")
        else:
            take.cap_log()

    def _replace(self, take: Take, reason: str, *, gently: bool = False) -> None:
        """Another packager goes on exactly where this one's last whole segment ended."""
        self._restarts += 1
        self._replacing = True
        take.hold()
        self.room.run(self._replaced(take, reason, gently=gently))

    async def _replaced(self, take: Take, reason: str, *, gently: bool) -> None:
        try:
            await (take.finish() if gently else take.kill())
            if self._restarts > MOST_RESTARTS_AT_ONCE:
                await asyncio.sleep(RETRY_AFTER)  # a full disk; what comes meanwhile is kept
            await self.room.settle(take)
            self._go_on_with(take.unwritten(), take)
            self.room.take_ends(take, reason)
            self.room.take_finished(take)
        finally:
            self._replacing = False
        if self.is_closed:
            self.end_take("closed")

    def _go_on_with(self, unwritten: list[FlvTag], take: Take) -> None:
        if self.take is take:
            self.take = None
            if unwritten and self.source:
                self._begin(self.source, unwritten, skip=take.overlap(unwritten))

    def progressed(self) -> None:
        """A segment of the present take is in the timeline: its packager works."""
        self._restarts = 0

    @property
    def is_silent(self) -> bool:
        patience = SILENT_WITH_BACKUP if self.room.has_another(self) else SILENT_AFTER
        return time.monotonic() - self.connection.last_packet > patience

    @property
    def is_ready(self) -> bool:
        """It could be on air from one moment to the next."""
        return self.is_arriving and self.source is not None

    @property
    def is_arriving(self) -> bool:
        """A picture comes in: nothing should cover it."""
        return (
            not self.is_closed
            and time.monotonic() - self.connection.last_packet <= SILENT_AFTER
            and (self.take is not None or bool(self._probe.keyframes) or self.source is not None)
        )

    # --- endings

    def end_take(self, reason: str) -> None:
        take = self.take
        if take is not None and not self._replacing:
            self.take = None
            self._end(take, reason)

    def _end(self, take: Take, reason: str) -> None:
        self.room.take_ends(take, reason)
        self.room.run(self._finish(take))

    async def _finish(self, take: Take) -> None:
        await take.finish()
        self.room.take_finished(take)

    def _refuse(self, what: str) -> None:
        self.room.alarm("codec", what)
        self.connection.close(
            "NetStream.Publish.Rejected",
            f"Send H.264 video up to 1080p and AAC sound (received: {what}).",
        )

    def describe(self) -> dict:
        """What the control room shows."""
        source = self.source
        take = self.take
        return {
            "role": self.role.value,
            "address": self.connection.address,
            "on_air": take is not None,
            "width": source.width if source else None,
            "height": source.height if source else None,
            "codec": source.video_codec if source else None,
            "audio": source.audio_codec if source else None,
            "fps": self.health.fps,
            "bitrate": self.health.bitrate,
            "gop": self.health.gop,
            "last_packet": round(time.monotonic() - self.connection.last_packet, 1),
            "transcoded": bool(take and take.plan.transcode),
            "unplayable": source.unplayable if source else "",
            "shed": take.plan.shed if take else 0,
            "lag": round(take.lag, 1) if take else None,
            "queued": take.queued_bytes if take else 0,
        }


def _is_carried(source: Source) -> bool:
    """Neither too small for a ladder nor taller than what is offered."""
    try:
        rungs_of(source)
    except TooSmall:
        return False
    return min(source.width, source.height) <= TALLEST


def _span(before: list[FlvTag], tag: FlvTag) -> float:
    """Seconds that these tags take, up to the next one."""
    return (tag.timestamp_ms - before[0].timestamp_ms) / 1000 if before else 0.0
