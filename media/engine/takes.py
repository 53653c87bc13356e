"""A take: one packager and the directory that it writes, fed with tags."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from media import budget, ladders, publication, reader
from media.engine.gops import Backlog
from media.engine.sources import INTERLACED, Cutter, Source
from media.engine.usage import CpuUse
from media.ffmpeg import runner
from media.ffmpeg.graphs import live
from media.ladders import Rung
from media.models.session import new_name
from media.rtmp import flv
from media.rtmp.flv import FlvTag, Kind

logger = logging.getLogger(__name__)

FINISH_WITHIN = 8.0  # s for ffmpeg to write its last segments
BASE_WINDOW = 3000  # ms of media over which the earliest arrival tells the clock
LONGEST_LOG = 2 * 1024**2  # bytes: a damaged source may make ffmpeg complain of every image
# ms that an encoder's clock may move between two tags of the same kind
BACK, AHEAD = -60, 1500


@dataclass(frozen=True, slots=True)
class Plan:
    """How a take is to be packaged."""

    source: Source
    target: int  # s
    transcode: bool
    rungs: tuple[Rung, ...]
    shed: int = 0  # how much of the ladder is left out

    @property
    def segment_seconds(self) -> float:
        return float(self.target) if self.transcode else self.source.segment_seconds(self.target)

    @property
    def cores(self) -> float:
        full = rungs_of(self.source)
        return budget.cores_of(full[0], self.rungs, copy_top=not self.transcode)


def rungs_of(source: Source) -> tuple[Rung, ...]:
    """The whole ladder of a source."""
    return ladders.rungs_for(source.width, source.height, source.fps or 25.0, source.bitrate)


class Take:
    """Starts at once; tags fed meanwhile wait in memory. Timestamps begin at 0."""

    def __init__(self, private: Path, plan: Plan, clock: float, *, skip: float = 0.0) -> None:
        """clock: the event clock's offset to monotonic time. skip: s that another take shows."""
        self.name = new_name()
        self.directory = private / self.name
        self.plan = plan
        self._last: dict[Kind, int] = {}
        self._clock = clock
        self._skip = skip
        self._cutter = Cutter(plan.segment_seconds)
        self._backlog = Backlog()
        self._pending: list[bytes] = []
        self._process: runner.Live | None = None
        self._first: int | None = None
        self._covered = 0.0  # s of it that are in the timeline
        self._base: float | None = None
        self._ended = False
        self._failed = False
        self._held = False
        self._cpu = CpuUse()
        self.started: asyncio.Task[None] | None = None

    # --- its life

    def start(self, headers: Sequence[FlvTag], tags: Sequence[FlvTag]) -> None:
        """headers: metadata and codec configurations; tags: from a keyframe on.

        Raises OSError on a full disk; nothing is lost: feed() keeps what it is given.
        """
        source = self.plan.source
        self._pending.append(flv.header(audio=source.audio_codec is not None))
        self._pending += [flv.tag_bytes(replace(tag, timestamp_ms=0)) for tag in headers]
        for tag in tags:
            self.feed(tag)
        self.directory.mkdir(parents=True)
        base = (self._base or 0.0) + self._skip
        run = reader.Run(base, self.plan.segment_seconds, source.describe())
        reader.save_run(self.directory, run)
        self.started = asyncio.create_task(self._launch())

    async def _launch(self) -> None:
        argv = live.live_ladder(self._spec())
        log = self.directory / "ffmpeg.log"
        self._process = await runner.start(argv, log, nice=1, max_queued=runner.MAX_QUEUED * 3)
        publication.write_atomically(self.directory / reader.PID_FILE, str(self._process.pid))
        for data in self._pending:
            self._write(data)
        self._pending.clear()

    def _spec(self) -> live.LiveSpec:
        source = self.plan.source
        return live.LiveSpec(
            directory=self.directory,
            rungs=self.plan.rungs,
            copy_top=not self.plan.transcode,
            has_audio=source.audio_codec is not None,
            audio_copy=source.audio_copy,
            fps=source.fps or 25.0,
            segment_seconds=self.plan.segment_seconds,
            skip=self._skip,
            interlaced=source.unplayable == INTERLACED,
        )

    async def finish(self) -> None:
        """Lets the packager write its last segments; kills it if it does not end."""
        if self._ended:
            return
        self._ended = True
        if self.started is not None:
            await asyncio.wait([self.started])
        if self._process is not None and not self._failed:
            try:
                await self._process.finish(FINISH_WITHIN)
            except (runner.ProgramFailed, runner.ProgramTimeout) as error:
                logger.warning("%s: %s", self.name, error)

    async def kill(self) -> None:
        self._ended = True
        if self.started is not None:
            await asyncio.wait([self.started])
        if self._process is not None:
            await self._process.kill()

    # --- what it is fed

    def feed(self, tag: FlvTag) -> None:
        if self._first is None:
            self._first = tag.timestamp_ms
        moment = max(0, tag.timestamp_ms - self._first)
        self._last[tag.kind] = tag.timestamp_ms
        self._cutter.observe(tag)
        self._backlog.add(tag)
        if moment <= BASE_WINDOW and tag.kind == Kind.VIDEO:
            arrival = self._clock + tag.arrival - moment / 1000
            self._base = arrival if self._base is None else min(self._base, arrival)
        if self._held:
            return
        data = flv.tag_bytes(replace(tag, timestamp_ms=moment))
        if self._process is None:
            self._pending.append(data)
        else:
            self._write(data)

    def hold(self) -> None:
        """What comes from now on is only remembered, for the packager that takes over."""
        self._held = True

    def _write(self, data: bytes) -> None:
        try:
            if self._process is not None and not self._failed:
                self._process.feed(data)
        except (runner.ProgramFailed, runner.ProgramStalled) as error:
            logger.warning("%s: %s", self.name, error)
            self._failed = True

    def jumps(self, tag: FlvTag) -> bool:
        """Whether the encoder's clock was reset: such a stream needs a take of its own."""
        slow = 3000 / (self.plan.source.fps or 25.0)
        moved = tag.timestamp_ms - self._last.get(tag.kind, tag.timestamp_ms)
        return not BACK <= moved <= max(AHEAD, slow)

    def overruns(self, tag: FlvTag) -> bool:
        """Whether the open segment of a copied picture is about to be longer than is legal."""
        if self.plan.transcode or tag.kind != Kind.VIDEO or flv.is_keyframe(tag):
            return False
        return self._cutter.length_at(tag) > self.plan.target + 0.4

    # --- what became of it

    def covered(self, seconds: float) -> None:
        """So many seconds of it are in the timeline: they need not be remembered."""
        if seconds > self._covered:
            self._covered = seconds
            self._backlog.written(self._safe_until)

    def unwritten(self) -> list[FlvTag]:
        """What another take must show if this one's packager is lost; from a keyframe on."""
        return self._backlog.since(self._safe_until)

    def overlap(self, tags: Sequence[FlvTag]) -> float:
        """Seconds at the beginning of these tags that this take shows already."""
        return max(0.0, (self._safe_until - tags[0].timestamp_ms) / 1000) if tags else 0.0

    @property
    def _safe_until(self) -> int:
        """ms, on the encoder's clock"""
        return (self._first or 0) + round((self._skip + self._covered) * 1000)

    @property
    def lag(self) -> float:
        """Seconds of picture that came and are not in the timeline."""
        newest = self._backlog.newest
        return 0.0 if newest is None else (newest - self._safe_until) / 1000

    @property
    def lost_bytes(self) -> int:
        return self._backlog.lost

    @property
    def is_idle(self) -> bool:
        """The packager has not worked for seconds: stopped, or stuck."""
        return self._process is not None and self._cpu.is_idle(self._process.pid)

    @property
    def has_failed(self) -> bool:
        """The packager is gone or stopped reading, though nobody asked it to end."""
        if self._ended:
            return False
        if self.started is not None and self.started.done() and self.started.exception():
            return True
        gone = self._process is not None and self._process.exit_code is not None
        return self._failed or gone

    @property
    def queued_bytes(self) -> int:
        return self._process.queued_bytes if self._process else 0

    def cap_log(self) -> None:
        log = self.directory / "ffmpeg.log"
        if log.exists() and log.stat().st_size > LONGEST_LOG:
            with log.open("r+b") as file:  # opened for appending by ffmpeg: it goes on at 0
                file.truncate(0)
