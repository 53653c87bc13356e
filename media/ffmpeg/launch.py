"""Become another program, niced and limited: started by runner in the child, before ffmpeg.

A preexec_fn would do the same, but Python code between fork and exec can deadlock in a process
that has threads. Usage: launch.py PARENT_PID|0 NICE MEMORY_BYTES|0 PROGRAM ARGUMENTS...
"""

import ctypes
import os
import resource
import signal
import sys

PR_SET_PDEATHSIG = 1


def main(parent: int, nice: int, memory: int, argv: list[str]) -> None:
    if nice:
        os.nice(nice)
    if memory:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if parent:
        die_with(parent)
    os.execv(argv[0], argv)  # noqa: S606 (no shell: this is the point)


def die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit(1)  # it died before we asked to be told


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
