"""Become another program, niced and limited: started by runner in the child, before ffmpeg.

A preexec_fn would do the same, but Python code between fork and exec can deadlock in a process
that has threads. Usage: launch.py PARENT_PID|0 NICE MEMORY_BYTES|0 NETWORK(0|1) PROGRAM ARGUMENTS...
"""

import contextlib
import ctypes
import os
import resource
import signal
import sys

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


def main(parent: int, nice: int, memory: int, network: int, argv: list[str]) -> None:
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        if not network:
            leave_the_network(libc)
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if nice:
        give_way(nice)
    if memory:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if parent:
        die_with(parent)
    os.execv(argv[0], argv)  # noqa: S606 (no shell: this is the point)


def give_way(nice: int) -> None:
    """To other programs, in other sessions too.

    Linux shares the processor between sessions first (sched(7), autogroup), and every program of
    ours is a session: without the second line the nice value weighs against nobody.
    """
    os.nice(nice)
    with contextlib.suppress(OSError), open("/proc/self/autogroup", "w") as file:
        file.write(str(nice))


def leave_the_network(libc: ctypes.CDLL) -> None:
    """Whatever a hostile file makes the program ask for, there is nobody to ask.

    Without the right to do so (not root, no user namespaces) the formats and protocols that every
    command names must be enough.
    """
    user, group = os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWNET) == 0 or libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit(1)  # it died before we asked to be told


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:5]), sys.argv[5:])
