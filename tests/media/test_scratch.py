"""A working folder goes with its maker, however he ends."""

import os
import signal
import subprocess
import sys

from media import scratch

HOLD = """
import sys, django
from django.conf import settings
from pathlib import Path
settings.configure(TV_VAR=Path(sys.argv[1]))
from media import scratch
with scratch.folder("film") as folder:
    (folder / "half.mp4").write_bytes(b"half")
    print(folder.name, flush=True)
    sys.stdin.read()
"""


def test_it_is_empty_and_gone_afterwards(settings, tmp_path):
    settings.TV_VAR = tmp_path
    with scratch.folder("film") as folder:
        assert list(folder.iterdir()) == []
        (folder / "half.mp4").write_bytes(b"half")
        assert scratch.remove_abandoned() == 0
        assert (folder / "half.mp4").exists()
    assert list(scratch.root().iterdir()) == []


def test_of_a_killed_process_it_is_removed_by_the_sweep(settings, tmp_path):
    settings.TV_VAR = tmp_path
    worker = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    name = worker.stdout.readline().strip()
    assert scratch.remove_abandoned() == 0
    assert (scratch.root() / name / "half.mp4").exists()
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    assert scratch.remove_abandoned() == 1
    assert list(scratch.root().iterdir()) == []


def test_one_that_is_just_being_made_is_left_alone(settings, tmp_path):
    settings.TV_VAR = tmp_path
    scratch.root().mkdir()
    lock = scratch.root() / "film-x.lock"
    lock.touch()
    assert scratch.remove_abandoned() == 0
    os.utime(lock, (0, 0))
    assert scratch.remove_abandoned() == 1
    assert not lock.exists()


def test_without_any_there_is_nothing_to_do(settings, tmp_path):
    settings.TV_VAR = tmp_path
    assert scratch.remove_abandoned() == 0
