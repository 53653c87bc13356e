"""Whether a program works or is stuck: its processor time, read from /proc."""

import os
import time
from pathlib import Path

IDLE_AFTER = 2.5  # s
TICKS = os.sysconf("SC_CLK_TCK")


class CpuUse:
    """Of one process, looked at several times a second."""

    def __init__(self) -> None:
        self._seconds = -1.0
        self._since = time.monotonic()

    def is_idle(self, pid: int) -> bool:
        """Whether it has used no processor time for a while; False once it is gone."""
        seconds, now = cpu_seconds(pid), time.monotonic()
        if seconds is None or seconds != self._seconds:
            self._seconds, self._since = seconds or -1.0, now
        return seconds is not None and now - self._since > IDLE_AFTER


def cpu_seconds(pid: int) -> float | None:
    """Processor time of a process and of its threads, None when there is no such process."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except (OSError, IndexError):
        return None
    return (int(fields[11]) + int(fields[12])) / TICKS
