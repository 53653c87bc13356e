"""Programs end, one way or another, with all of their group."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from media import ladders
from media.ffmpeg import binary, progress, runner
from media.ffmpeg.errors import BinaryMissing
from media.ffmpeg.graphs import encoders, live

ROOT = Path(__file__).parents[3]


def wait_for(condition: Callable[[], bool], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition never came true"
        time.sleep(0.02)


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(")")[-1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def test_a_job_says_how_long_it_took_and_what_it_said() -> None:
    finished = runner.run(["/bin/sh", "-c", "echo said >&2"], timeout=10)
    assert finished.stderr_tail == "said\n"
    assert 0 < finished.seconds < 10


def test_a_failure_carries_the_last_lines() -> None:
    script = "for i in $(seq 9000); do echo line $i >&2; done; exit 3"
    with pytest.raises(runner.ProgramFailed) as caught:
        runner.run(["/bin/sh", "-c", script], timeout=20)
    assert caught.value.exit_code == 3
    assert caught.value.last_lines[-1] == "line 9000"
    assert len(caught.value.last_lines) == 20
    assert len(caught.value.tail) <= runner.TAIL_BYTES


def test_timeout_kills_the_whole_group(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    with pytest.raises(runner.ProgramTimeout):
        runner.run(["/bin/sh", "-c", f"sleep 99 & echo $! > {note}; sleep 99"], timeout=0.7)
    wait_for(lambda: not is_running(int(note.read_text())))


def test_a_job_is_niced_limited_and_knows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "canary")
    output: list[bytes] = []
    script = "env; nice; ulimit -v; cat"
    argv = ["/bin/sh", "-c", script]
    runner.run(argv, timeout=10, max_memory=1024**3, on_output=output.append)
    said = b"".join(output).decode()
    assert "canary" not in said
    assert said.endswith("10\n1048576\n")


AUTOGROUP = Path("/proc/self/autogroup")


@pytest.mark.skipif(not AUTOGROUP.exists(), reason="this kernel does not group by session")
def test_a_job_gives_way_to_programs_of_other_sessions() -> None:
    output: list[bytes] = []
    runner.run(["/bin/cat", str(AUTOGROUP)], timeout=10, on_output=output.append)
    assert b"".join(output).split()[1:] == [b"nice", b"10"]


def test_input_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"abc")
    output: list[bytes] = []
    with (tmp_path / "in").open("rb") as stdin:
        runner.run(["/bin/cat"], timeout=5, stdin=stdin, on_output=output.append)
    assert output == [b"abc"]


def test_a_job_dies_with_its_parent_and_a_live_does_not(tmp_path: Path) -> None:
    (tmp_path / "take").mkdir()
    program = f"""
import asyncio, sys, threading
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from media.ffmpeg import runner
async def main():
    script = "echo $$ > {tmp_path}/live; cat > /dev/null; echo ended > {tmp_path}/ended"
    await runner.start(["/bin/sh", "-c", script], Path("{tmp_path}/log"))
    runner.run(["/bin/sh", "-c", "echo $$ > {tmp_path}/job; exec sleep 99"], timeout=99)
asyncio.run(main())
"""
    parent = subprocess.Popen([sys.executable, "-c", program])
    notes = tmp_path / "live", tmp_path / "job"
    wait_for(lambda: all(note.exists() and note.read_text() for note in notes))
    job = int(notes[1].read_text())
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    wait_for(lambda: not is_running(job))
    wait_for((tmp_path / "ended").exists)


def test_feeding_never_blocks_and_is_bounded(tmp_path: Path) -> None:
    async def scene() -> None:
        argv = ["/bin/sh", "-c", "sleep 99 & wait"]
        process = await runner.start(argv, tmp_path / "log", max_queued=1_000_000)
        started = time.monotonic()
        process.feed(bytes(900_000))
        with pytest.raises(runner.ProgramStalled):
            process.feed(bytes(500_000))
        assert time.monotonic() - started < 1
        assert 0 < process.queued_bytes <= 1_000_000
        with pytest.raises(runner.ProgramTimeout):
            await process.finish(0.2)
        assert process.exit_code == -signal.SIGKILL
        with pytest.raises(runner.ProgramFailed):
            process.feed(b"more")

    asyncio.run(scene())


def test_a_live_that_fails_shows_its_log(tmp_path: Path) -> None:
    async def scene() -> None:
        spec = live.LiveSpec(
            tmp_path, ladders.rungs_for(320, 180, 25, 0), True, True, True, 25, 1.0
        )
        process = await runner.start(live.live_ladder(spec), tmp_path / "log")
        process.feed(b"this is not FLV")
        with pytest.raises(runner.ProgramFailed, match="pipe:0"):
            await process.finish(20)

    asyncio.run(scene())


def test_progress_of_a_real_job(tmp_path: Path) -> None:
    parser = progress.Parser()
    reports: list[progress.Progress] = []
    spec = encoders.EncoderSpec(160, 90, seconds=2, realtime=False)
    argv = encoders.encoder_file(spec, tmp_path / "a.flv")
    argv[1:1] = ["-progress", "pipe:1"]
    runner.run(argv, timeout=30, on_output=lambda data: reports.extend(parser.feed(data)))
    assert reports[-1].finished
    assert reports[-1].frame == 50
    assert reports[-1].seconds == pytest.approx(2, abs=0.1)


def test_progress_knows_nothing_yet() -> None:
    report = b"frame=0\nfps=0.00\nout_time_us=N/A\nspeed=N/A\nprogress=continue\n"
    assert progress.Parser().feed(report) == [progress.Progress()]


def test_finding_ffmpeg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert binary.find().endswith("ffmpeg")
    monkeypatch.setenv("TV_FFMPEG", "/nowhere/ffmpeg")
    with pytest.raises(BinaryMissing, match="TV_FFMPEG"):
        binary.find()
    monkeypatch.setenv("TV_FFMPEG", "/bin/sh")
    assert binary.find() == "/bin/sh"


async def test_a_program_that_died_by_itself_can_still_be_killed(tmp_path) -> None:
    live = await runner.start(["ffmpeg", "-i", "nowhere"], tmp_path / "log")
    await live.wait()
    with contextlib.suppress(runner.ProgramFailed):
        live.feed(b"x")
    await live.kill()
    await live.kill()
