"""A disk of a test's own that can be filled: a small tmpfs, which only root may mount."""

import os
import subprocess
from pathlib import Path


class SmallDisk:
    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder = folder
        self._filler = folder / "filler"
        options = f"size={megabytes}m,mode=755"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)

    def fill(self, leave: int = 0) -> None:
        """To the last byte, or up to some that are left."""
        with self._filler.open("wb") as file:
            while (left := self.free - leave) > 0:
                file.write(bytes(min(left, 1 << 20)))
                file.flush()

    def relieve(self) -> None:
        self._filler.unlink()

    @property
    def free(self) -> int:
        facts = os.statvfs(self.folder)
        return facts.f_bavail * facts.f_frsize

    def remove(self) -> None:
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)
