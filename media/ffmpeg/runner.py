"""Running programs: jobs that end by themselves, and lives that are fed."""

import asyncio
import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from media.ffmpeg import binary
from media.ffmpeg.errors import ProgramFailed, ProgramStalled, ProgramTimeout

__all__ = ["Finished", "Live", "ProgramFailed", "ProgramStalled", "ProgramTimeout", "run", "start"]

TAIL_BYTES = 64 * 1024
MAX_QUEUED = 32 * 1024 * 1024
OUTPUT_BUFFER = 1024 * 1024
LIVE_MEMORY = 6 * 1024**3  # address space; a hard 1080p50 ladder needs 2 GB of it
LAUNCHER = str(Path(__file__).with_name("launch.py"))


@dataclass(frozen=True, slots=True)
class Finished:
    stderr_tail: str
    seconds: float


def run(
    argv: list[str],
    *,
    timeout: float,
    nice: int = 10,
    stdin: BinaryIO | None = None,
    max_memory: int | None = None,
    on_output: Callable[[bytes], None] | None = None,
) -> Finished:
    """Run a job to its end; it dies with us, and with its whole group when it takes too long.

    Call it from a thread that outlives the job: Linux kills the child when that thread ends.
    """
    started = time.monotonic()
    with subprocess.Popen(
        _launch(argv, nice, max_memory, parent=os.getpid()),
        stdin=stdin or subprocess.DEVNULL,
        stdout=subprocess.PIPE if on_output else subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=_environment(),
        start_new_session=True,
    ) as process:
        try:
            tail = _watch(process, started + timeout, on_output)
        finally:
            # Also after success: a grandchild must not outlive the job.
            _kill_group(process.pid)
    text = tail.decode("utf-8", "replace")
    if process.returncode == -signal.SIGKILL and time.monotonic() >= started + timeout:
        raise ProgramTimeout(argv, None, text)
    if process.returncode != 0:
        raise ProgramFailed(argv, process.returncode, text)
    return Finished(text, time.monotonic() - started)


def _watch(
    process: "subprocess.Popen[bytes]", end: float, on_output: Callable[[bytes], None] | None
) -> bytes:
    """Read what the program says until it ends or its time is over; keep the end of stderr."""
    tail = b""
    with selectors.DefaultSelector() as selector:
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                selector.register(pipe, selectors.EVENT_READ)
        while selector.get_map() and (left := end - time.monotonic()) > 0:
            for key, _ in selector.select(left):
                data = os.read(key.fd, 65536)
                if not data:
                    selector.unregister(key.fileobj)
                elif key.fileobj is process.stderr:
                    tail = (tail + data)[-TAIL_BYTES:]
                elif on_output:
                    on_output(data)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(max(0.0, end - time.monotonic()))
    return tail


async def start(
    argv: list[str],
    log_path: Path,
    nice: int = 5,
    *,
    max_queued: int = MAX_QUEUED,
    answers: bool = False,
) -> "Live":
    """Start a program that is fed on its standard input; answers: its output is read, too.

    It does not die with us: when the engine is killed, ffmpeg reads the end of its input and
    closes its playlist properly.
    """
    with log_path.open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *_launch(argv, nice, LIVE_MEMORY, parent=0),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if answers else subprocess.DEVNULL,
            stderr=log,
            limit=OUTPUT_BUFFER,
            env=_environment(),
            start_new_session=True,
        )
    return Live(argv, process, log_path, max_queued)


class Live:
    """A running program and the queue of bytes before it."""

    def __init__(
        self, argv: list[str], process: asyncio.subprocess.Process, log_path: Path, max_queued: int
    ) -> None:
        self._argv = argv
        self._process = process
        self._log_path = log_path
        self._max_queued = max_queued
        self._started = time.monotonic()
        if process.stdin is None:
            raise RuntimeError("started without a standard input")
        self._stdin = process.stdin

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def output(self) -> asyncio.StreamReader:
        """What it writes, of a program that was started to answer."""
        if self._process.stdout is None:
            raise RuntimeError("started without an output")
        return self._process.stdout

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._process.returncode

    @property
    def queued_bytes(self) -> int:
        return int(self._stdin.transport.get_write_buffer_size())

    def feed(self, data: bytes) -> None:
        """Queue bytes and return at once.

        Raises ProgramFailed when the program is gone, ProgramStalled when it stopped reading.
        """
        if self.exit_code is not None or self._stdin.is_closing():
            raise ProgramFailed(self._argv, self.exit_code, self.log_tail())
        if self.queued_bytes + len(data) > self._max_queued:
            raise ProgramStalled(self._argv, None, self.log_tail())
        self._stdin.write(data)

    async def wait(self) -> int:
        """Exit code, once it has ended."""
        return await self._process.wait()

    async def finish(self, timeout: float) -> Finished:
        """Close the input and let the program end what it is doing."""
        self._stdin.close()
        try:
            # Not wait_for: on Python 3.11 it may swallow a cancellation.
            async with asyncio.timeout(timeout):
                code = await self._process.wait()
        except TimeoutError as error:
            await self.kill()
            raise ProgramTimeout(self._argv, None, self.log_tail()) from error
        if code != 0:
            raise ProgramFailed(self._argv, code, self.log_tail())
        return Finished(self.log_tail(), time.monotonic() - self._started)

    async def kill(self) -> None:
        """Kill the whole group; what is queued is lost."""
        _kill_group(self._process.pid)
        if not self._stdin.is_closing():  # a dead program's pipe is closed already
            self._stdin.transport.abort()
        await self._process.wait()

    def log_tail(self) -> str:
        with self._log_path.open("rb") as log:
            log.seek(max(0, log.seek(0, os.SEEK_END) - TAIL_BYTES))
            return log.read().decode("utf-8", "replace")


def own_script(name: str, *arguments: str) -> list[str]:
    """One of our own programs beside this file: in an interpreter without our packages."""
    return [sys.executable, "-I", "-S", str(Path(__file__).with_name(name)), *arguments]


def _launch(argv: list[str], nice: int, max_memory: int | None, parent: int) -> list[str]:
    """Our own programs keep the network that they listen on; ffmpeg never needs it."""
    is_ffmpeg = argv[0] == "ffmpeg"
    program = binary.find() if is_ffmpeg else argv[0]
    limits = [str(parent), str(nice), str(max_memory or 0), str(int(not is_ffmpeg))]
    return [sys.executable, "-I", "-S", LAUNCHER, *limits, program, *argv[1:]]


def _environment() -> dict[str, str]:
    """Nothing of ours: our own environment holds secrets."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": "/nonexistent",
    }


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
