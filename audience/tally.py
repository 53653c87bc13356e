"""What is kept of reactions: how many of each kind at each second of the picture, and no person.

One JSON line a second of the picture and batch, appended by the front alone beside the takes; the
same second may come again, then its counts add up. It goes with the recording.
"""

import errno
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from audience.reactions import KINDS, Seconds

FILE_NAME = "reactions.jsonl"
MOST_A_SECOND = 200  # that a reader gets to see: enough for any peak, and memory stays small


def append(directory: Path, seconds: Seconds) -> None:
    """All of them or, on a full disk, none. What a crash left half stays a line of its own."""
    lines = "".join(
        json.dumps({"at": second} | {kind: n for kind, n in counts.items() if n}) + "\n"
        for second, counts in sorted(seconds.items())
    ).encode()
    path = directory / FILE_NAME
    with open(path, "ab+", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        lines = lines if _ends_whole(file, size) else b"\n" + lines
        try:
            if file.write(lines) != len(lines):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        except OSError:
            file.truncate(size)
            raise


def _ends_whole(file, size: int) -> bool:
    if size == 0:
        return True
    file.seek(size - 1)
    return file.read(1) == b"\n"


def load(directory: Path) -> dict[int, Counter[str]]:
    """Second of the picture -> kind -> how many; lines that are not whole are left out."""
    found: dict[int, Counter[str]] = {}
    for second, counts in _lines(directory):
        found.setdefault(second, Counter()).update(counts)
    return found


def moments(directory: Path, since: float = 0.0) -> list[float]:
    """The moment of each reaction from then on, in order: in the middle of its second."""
    return [
        second + 0.5
        for second, counts in sorted(load(directory).items())
        if second >= since
        for _one in range(min(MOST_A_SECOND, counts.total()))
    ]


def forget(directory: Path) -> None:
    (directory / FILE_NAME).unlink(missing_ok=True)


def _lines(directory: Path) -> Iterator[tuple[int, Counter[str]]]:
    try:
        lines = (directory / FILE_NAME).read_text(errors="replace").splitlines()
    except FileNotFoundError:
        return
    for line in lines:
        try:
            told = json.loads(line)
            yield int(told["at"]), Counter({kind: max(0, int(told.get(kind, 0))) for kind in KINDS})
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            continue
