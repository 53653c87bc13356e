"""A take: one packager and the directory that it writes, fed with tags."""

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from media import composer, ladders
from media.engine.sources import Source
from media.ffmpeg import runner
from media.ffmpeg.graphs import live
from media.models.session import new_name
from media.rtmp import flv
from media.rtmp.flv import FlvTag, Kind

logger = logging.getLogger(__name__)

FINISH_WITHIN = 8.0  # s for ffmpeg to write its last segments
BASE_WINDOW = 3000  # ms of media over which the earliest arrival tells the clock


class Take:
    """Starts at once; tags fed meanwhile wait in memory. Timestamps begin at 0."""

    def __init__(self, private: Path, source: Source, target: int, *, transcode: bool) -> None:
        self.name = new_name()
        self.directory = private / self.name
        self.source = source
        self.target = target
        self.transcode = transcode
        self.last_timestamp = 0
        self._pending: list[bytes] = []
        self._process: runner.Live | None = None
        self._first: int | None = None
        self._base: float | None = None
        self._wall = time.time() - time.monotonic()
        self._ended = False
        self._failed = False
        self.started: asyncio.Task[None] | None = None

    @property
    def segment_seconds(self) -> float:
        return 1.0 if self.transcode else self.source.segment_seconds

    def start(self, headers: Sequence[FlvTag], tags: Sequence[FlvTag]) -> None:
        """headers: metadata and codec configurations; tags: from a keyframe on."""
        self._pending.append(flv.header(audio=self.source.audio_codec is not None))
        self._pending += [flv.tag_bytes(replace(tag, timestamp_ms=0)) for tag in headers]
        for tag in tags:
            self.feed(tag)
        self.directory.mkdir(parents=True)
        run = composer.Run(self._base or time.time(), self.segment_seconds, self.source.describe())
        composer.save_run(self.directory, run)
        self.started = asyncio.create_task(self._launch())

    async def _launch(self) -> None:
        argv = live.live_ladder(self._spec())
        self._process = await runner.start(argv, self.directory / "ffmpeg.log", nice=1)
        for data in self._pending:
            self._write(data)
        self._pending.clear()

    def _spec(self) -> live.LiveSpec:
        source = self.source
        return live.LiveSpec(
            directory=self.directory,
            rungs=ladders.rungs_for(
                source.width, source.height, source.fps or 25.0, source.bitrate
            ),
            copy_top=not self.transcode,
            has_audio=source.audio_codec is not None,
            audio_copy=source.audio_copy,
            fps=source.fps or 25.0,
            segment_seconds=self.segment_seconds,
        )

    def feed(self, tag: FlvTag) -> None:
        if self._first is None:
            self._first = tag.timestamp_ms
        moment = max(0, tag.timestamp_ms - self._first)
        self.last_timestamp = tag.timestamp_ms
        if moment <= BASE_WINDOW and tag.kind == Kind.VIDEO:
            arrival = self._wall + tag.arrival - moment / 1000
            self._base = arrival if self._base is None else min(self._base, arrival)
        data = flv.tag_bytes(replace(tag, timestamp_ms=moment))
        if self._process is None:
            self._pending.append(data)
        else:
            self._write(data)

    def _write(self, data: bytes) -> None:
        try:
            if self._process is not None and not self._failed:
                self._process.feed(data)
        except (runner.ProgramFailed, runner.ProgramStalled) as error:
            logger.warning("%s: %s", self.name, error)
            self._failed = True

    def jumps(self, tag: FlvTag) -> bool:
        """Whether the encoder's clock was reset: such a stream needs a take of its own."""
        return not -2000 <= tag.timestamp_ms - self.last_timestamp <= 10_000

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
        if self._process is not None:
            await self._process.kill()
