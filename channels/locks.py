"""The locks of a broadcast's public directory: small files beside the playlists.

The front reads `.access.json`; nginx, which reads no JSON, only looks whether the marks are there.
Both stand in the directory they protect: whoever moves or restores it moves its locks too.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from django.conf import settings

from channels import rights
from channels.models import Broadcast
from media import publication
from media.models import Recording

FILE = ".access.json"
STATE = "state.json"
# What exists only as replay; while the live is on air its own files are open.
OF_THE_REPLAY = ("replay", "clip", "download")
MARKS = (".right", ".more", ".closed", ".embargo", ".noreplay")


@dataclass(frozen=True)
class Locks:
    closed: bool = False  # nothing is served: not published, or gone
    right: str = ""  # the generation that a right must have; empty: none is needed
    replay_from: float = 0.0  # nothing of the replay before that moment
    on_air: bool = False  # said only of a broadcast whose replay is held back

    @property
    def guarded(self) -> bool:
        """Whether other caches than ours must keep nothing of it."""
        return self != OPEN

    def refusal(self, public_id: str, name: str, right: str, now: float) -> str:
        """Why that file is refused; empty if it is not."""
        if self.closed:
            return "not-found"
        if self.right and not rights.right_holds(right, public_id, self.right, now):
            return "right-needed"
        held = name.startswith(OF_THE_REPLAY) or (not self.on_air and name != STATE)
        return "embargo" if now < self.replay_from and held else ""

    def marks(self) -> set[str]:
        wanted = {
            ".right": bool(self.right),
            ".more": self.closed or bool(self.replay_from),  # spares nginx three looks
            ".closed": self.closed,
            ".noreplay": bool(self.replay_from),
            ".embargo": bool(self.replay_from) and not self.on_air,
        }
        return {name for name, there in wanted.items() if there}


OPEN, CLOSED = Locks(), Locks(closed=True)
_known: dict[str, tuple[tuple[int, int], Locks]] = {}


def read(public_id: str) -> Locks:
    """From disk, read again when it changed; what cannot be read is closed."""
    path = f"{settings.HLS_DIR}/{public_id}/{FILE}"  # asked for every segment: no Path
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return OPEN
    except (OSError, ValueError):
        return CLOSED
    version = (found.st_mtime_ns, found.st_ino)
    known = _known.get(path)
    if known and known[0] == version:
        return known[1]
    try:
        told = Locks(**json.loads(Path(path).read_text()))
    except (OSError, ValueError, TypeError):
        return CLOSED
    if len(_known) > 1000:
        _known.clear()
    _known[path] = (version, told)
    return told


def write(broadcast: Broadcast) -> None:
    """What is stored, as files. Read after writing too: of two writers the newer one is right."""
    directory = broadcast.recording.public_directory
    locks = None
    while locks != (locks := _of(broadcast.pk)):
        save(directory, locks)


def close(recording: Recording) -> None:
    """Nobody shows it any more: its files answer 404."""
    save(recording.public_directory, CLOSED)


def _of(number: int) -> Locks:
    row = Broadcast.objects.select_related("page").filter(pk=number).first()
    if row is None or not row.page.live:
        return CLOSED
    return Locks(
        right=row.generation if row.is_protected else "",
        replay_from=row.replay_from.timestamp() if row.replay_from else 0.0,
        on_air=bool(row.replay_from) and row.is_on_air,
    )


def save(directory: Path, locks: Locks) -> None:
    """Marks first, then the front's file: what is being closed is never open in between."""
    wanted = locks.marks()
    for name in wanted:
        if not (directory / name).exists():
            publication.write_atomically(directory / name, "")
    if not locks.guarded:
        (directory / FILE).unlink(missing_ok=True)
    elif read(directory.name) != locks:
        publication.write_atomically(directory / FILE, json.dumps(asdict(locks)))
    for name in set(MARKS) - wanted:
        (directory / name).unlink(missing_ok=True)
