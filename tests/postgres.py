"""A PostgreSQL of a test's own, which it may stop in the middle."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from tests.station import free_port


class Postgres:
    def __init__(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="tv-pg-"))  # pytest's own folders are root's alone
        self.port = free_port()
        self.url = f"postgres://tv@127.0.0.1:{self.port}/postgres"
        self._data, self._log = folder / "pg", folder / "pg.log"
        folder.chmod(0o711)
        if os.geteuid() == 0:  # it refuses to run as root
            shutil.chown(folder, "postgres")
        self._run("initdb", "-U", "tv", "--auth=trust", "--no-sync")

    def start(self) -> None:
        options = f"-p {self.port} -k {self._data.parent} -c listen_addresses=127.0.0.1 -c fsync=off"
        self._run("pg_ctl", "-w", "-l", str(self._log), "-o", options, "start")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._data.parent)

    def stop(self) -> None:
        self._run("pg_ctl", "-m", "immediate", "stop")

    def freeze(self) -> None:
        """It answers nobody, and hangs up on nobody."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        parent = int((self._data / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        for process in [parent, *map(int, children)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, number)

    def _run(self, program: str, *arguments: str) -> None:
        found = Path("/usr/lib/postgresql").glob("*/bin")
        folder = max(found, key=lambda path: float(path.parent.name))
        argv = [str(folder / program), "-D", str(self._data), *arguments]
        prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        subprocess.run([*prefix, *argv], check=True, stdout=subprocess.DEVNULL, cwd="/")
