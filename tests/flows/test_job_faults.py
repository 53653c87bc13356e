"""Every kind of job whose worker is killed in the middle, or whose disk fills up: done in the end."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from replays import jobs
from tests.smalldisk import SmallDisk
from tests.station import ROOT, Station, eventually

pytestmark = [pytest.mark.flow, pytest.mark.long, pytest.mark.timeout(240)]
# What is made in the end: seconds of a film without a decoding error, a number of files, or whether.
WHOLE = {
    "clip": 2.8, "moments": True, "edit": True, "previews": 3, "podcast": 12.0, "format": 2.8,
    "upload": 20.0, "recap": 8.2,
}  # fmt: skip


class Town:
    def __init__(self, var: Path) -> None:
        self.environment = {**Station(var).environment, "TV_DISK_RESERVE": "1"}

    def begin(self, *command: str) -> subprocess.Popen:
        script = f"from tests import jobtown; jobtown.main(*{command!r})"
        argv = [sys.executable, "manage.py", "shell", "--no-imports", "-c", script]
        return subprocess.Popen(
            argv, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def do(self, *command: str) -> dict:
        process = self.begin(*command)
        told, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
        return json.loads(told.splitlines()[-1])


@pytest.fixture(scope="module")
def prepared(tmp_path_factory, founded) -> Path:
    var = tmp_path_factory.mktemp("jobs")
    shutil.copytree(founded, var, dirs_exist_ok=True)
    Town(var).do("prepare")
    return var


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(text) for text in path.read_text().split()] if path.exists() else []


def is_ffmpeg(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip() == "ffmpeg"
    except OSError:
        return False


def at_work(worker: subprocess.Popen, var: Path, kind: str) -> list[int]:
    """Its ffmpeg; an edit has none and writes silence itself."""
    muted = [path for path in (var / "recordings").rglob("*.m4s") if len(path.stem) > len("00000")]
    if kind == "edit" and muted:
        return [worker.pid]
    return [pid for pid in children(worker.pid) if is_ffmpeg(pid)]


def test_no_kind_is_forgotten():
    """Speech wants a package and a model that are not installed here."""
    assert set(WHOLE) == set(jobs.KINDS) - {"speech"}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_killed_worker_costs_time_and_nothing_else(kind, prepared, tmp_path):
    shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    town = Town(tmp_path)
    number = str(town.do("ask", kind)["id"])
    worker = town.begin("run", number)
    program = eventually(lambda: at_work(worker, tmp_path, kind), every=0.01)
    worker.kill()
    assert worker.wait() < 0, "the work was over before it could be killed"
    eventually(lambda: not any(map(is_ffmpeg, program)), within=5)
    told = town.do("again", number)
    assert (told["state"], told["tries"], told["made"]) == ("done", 2, WHOLE[kind])
    assert (told["error"], told["scratch"]) == ("", [])


@pytest.fixture
def disk(tmp_path):
    small = SmallDisk(tmp_path, megabytes=160)
    yield small
    small.remove()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
@pytest.mark.parametrize("kind", WHOLE)
def test_a_full_disk_is_told_and_waited_for(kind, prepared, disk):
    shutil.copytree(prepared, disk.folder, dirs_exist_ok=True)
    town = Town(disk.folder)
    number = str(town.do("ask", kind)["id"])
    disk.fill(leave=1 << 20)  # the database still writes
    told = town.do("run", number)
    if told["state"] != "done":  # some need less than that
        assert "disque" in told["error"], told
        disk.relieve()
        told = town.do("again", number)
    assert (told["state"], told["made"], told["scratch"]) == ("done", WHOLE[kind], [])
