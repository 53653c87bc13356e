"""A whole television for the flows: real processes, real encoders, driven by its public names."""

import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from tests.watcher import Watcher

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
ADMINISTRATOR = "administrator.json"
PROCESSES = {
    "web": [
        "-m",
        "uvicorn",
        "chartreslive.asgi:application",
        "--host",
        "127.0.0.1",
        "--log-level",
        "warning",
        "--no-access-log",
        "--timeout-graceful-shutdown",
        "2",
    ],
    "engine": ["manage.py", "engine"],
    "clock": ["manage.py", "clock"],
    "court": ["manage.py", "qcluster"],
}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def free_range() -> int:
    """The first of a hundred UDP ports that no other station of these tests uses: a guess."""
    return random.randrange(20_000, 32_000, 100)


def eventually(check: Callable, within: float = 30.0, every: float = 0.1):
    """What check returns as soon as it is true; fails with its last answer."""
    end, answer = time.monotonic() + within, None
    while time.monotonic() < end:
        answer = check()
        if answer:
            return answer
        time.sleep(every)  # the pace of asking, not a guess at how long something takes
    raise AssertionError(f"still {answer!r} after {within} s: {check}")


def picture(size: str, fps: int, colour: str | None = None) -> str:
    """What the camera films: ffmpeg's test card, or one colour with a small test card that moves."""
    if colour is None:
        return f"testsrc2=s={size}:r={fps}"
    back, card = f"color={colour}:s={size}:r={fps}", f"testsrc2=s=160x90:r={fps}"
    return f"{back}[back];{card}[card];[back][card]overlay=0:0"


class Encoder:
    """A real ffmpeg that pushes a test picture with its frame number burnt in as black and white."""

    def __init__(self, argv: list[str], log: Path) -> None:
        self._log = log
        self.process = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=log.open("wb"), stderr=subprocess.STDOUT
        )

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def wait(self, timeout: float = 30) -> int:
        return self.process.wait(timeout)

    @property
    def output(self) -> str:
        return self._log.read_text(errors="replace")


KEEP_SLATES = """
from itertools import product
from channels.models import ChannelPage
from channels.schedule import SLATE_COLORS
from media import slates
channel = ChannelPage.objects.get(slug="sport")
color = SLATE_COLORS[channel.color]
for target, sentence in product(slates.TARGETS, slates.SENTENCES):
    slates.keep(channel.title, color, target, sentence)
"""


class Station:
    """founded: a TV_VAR that `found` made, to begin from (its database is SQLite)."""

    def __init__(self, var: Path, founded: Path | None = None, **environment: str) -> None:
        self.var = var
        if founded is not None:
            shutil.copytree(founded, var, dirs_exist_ok=True)
        self.http_port, self.rtmp_port = free_port(), free_port()
        self.base = f"http://127.0.0.1:{self.http_port}"
        self.processes: dict[str, subprocess.Popen] = {}
        self.environment = {
            **os.environ,
            "TV_VAR": str(var),
            "TV_HTTP_PORT": str(self.http_port),
            "TV_RTMP_PORT": str(self.rtmp_port),
            "TV_SRT_PORT": str(free_range()),
            "TV_BASE_URL": self.base,
            "TV_DEMO": "0",
            "TV_COMPRESS": "0",
            "TV_CPU_BUDGET": "64",  # how large the machine is decides no test
            "PYTHONUNBUFFERED": "1",
            "PYTHONWARNINGS": "ignore",
        }
        self.environment.pop("DJANGO_SETTINGS_MODULE", None)
        self.environment.pop("DATABASE_URL", None)
        self.environment |= environment
        self.http = httpx.Client(base_url=self.base, timeout=60)
        self._encoders: list[Encoder] = []

    # --- processes

    def found(self) -> None:
        """The town and its administrator; nothing runs yet."""
        self.manage("setup", json_answer=False)
        self.manage("collectstatic", "--noinput", "-v0", json_answer=False)
        told = self.manage("staff", "--email", "regie@exemple.fr", "--role", "administrator")
        (self.var / ADMINISTRATOR).write_text(json.dumps(told))
        # As in a town that has had a live before: a test's first drop comes seconds after it began.
        self.manage("shell", "--no-imports", "-c", KEEP_SLATES, json_answer=False)

    def start(self) -> None:
        if not (self.var / ADMINISTRATOR).exists():
            self.found()
        for name in PROCESSES:
            self.launch(name)
        eventually(self.is_well, within=90)
        self.admin = json.loads((self.var / ADMINISTRATOR).read_text())
        self.api = httpx.Client(
            base_url=f"{self.base}/api/v1",
            timeout=60,
            headers={"Authorization": f"Bearer {self.admin['token']}"},
        )

    def launch(self, name: str) -> None:
        argv = [PYTHON, *PROCESSES[name]]
        if name == "web":
            argv += ["--port", str(self.http_port)]
        log = (self.var / f"{name}.log").open("ab")
        self.processes[name] = subprocess.Popen(
            argv,
            cwd=ROOT,
            env=self.environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )

    def is_well(self) -> bool:
        """Every process answers; a disk that a test made small is no reason to wait."""
        with contextlib.suppress(httpx.TransportError, ValueError):
            told = self.http.get("/healthz").json()
            return all(told[part]["state"] == "ok" for part in told if part not in ("state", "disk"))
        return False

    def kill(self, name: str) -> None:
        """SIGKILL to the whole group, as a crash of the machine would."""
        process = self.processes.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def __enter__(self) -> "Station":
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, kind, error, trace) -> None:
        self.stop()

    def stop(self) -> None:
        for encoder in self._encoders:
            encoder.kill()
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(15)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def log(self, name: str) -> str:
        return (self.var / f"{name}.log").read_text(errors="replace")

    # --- what an operator does

    def manage(self, *arguments: str, json_answer: bool = True, fails: bool = False, **environment):
        done = subprocess.run(
            [PYTHON, "manage.py", *arguments, *(["--json"] if json_answer else [])],
            cwd=ROOT,
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=300,
        )
        if fails:
            assert done.returncode == 1, done.stdout + done.stderr
            return done.stderr
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if json_answer else done.stdout

    def plan(self, title: str, channel: str = "sport", minutes: int = 90, **flags) -> dict:
        now = datetime.now(UTC)
        arguments = [
            "--channel",
            channel,
            "--title",
            title,
            "--start",
            now.isoformat(),
            "--end",
            (now + timedelta(minutes=minutes)).isoformat(),
        ]
        return self.manage("plan", *arguments, *(f"--{name}" for name in flags))

    def plan_all(
        self, titles: Sequence[str], minutes: int = 90, now: datetime | None = None
    ) -> list[dict]:
        """All of them by one process: starting one takes longer than planning ten."""
        now = now or datetime.now(UTC)
        moments = ["--start", now.isoformat(), "--end", (now + timedelta(minutes=minutes)).isoformat()]
        script = "from django.core.management import call_command\n" + "".join(
            f"call_command('plan', '--json', *{['--channel', 'sport', '--title', title, *moments]!r})\n"
            "print()\n"
            for title in titles
        )
        told = self.manage("shell", "--no-imports", "-c", script, json_answer=False)
        return [json.loads(line) for line in told.splitlines() if line.startswith("{")]

    def act(self, broadcast: dict, path: str, **body) -> httpx.Response:
        return self.api.post(f"/broadcasts/{broadcast['public_id']}/{path}/", json=body)

    def control(self, broadcast: dict) -> dict:
        return self.api.get(f"/broadcasts/{broadcast['public_id']}/control/").json()

    def health(self, broadcast: dict) -> dict:
        """What the engine last told the control room of it."""
        topic = f"health/{broadcast['public_id']}".encode()
        path = self.var / "state" / "push" / f"{hashlib.sha256(topic).hexdigest()[:32]}.json"
        return json.loads(path.read_text())["data"] if path.exists() else {}

    def go_live(self, broadcast: dict) -> None:
        eventually(lambda: self.control(broadcast)["state"] == "ready")
        answer = self.act(broadcast, "go")
        assert answer.status_code == 200, answer.text
        eventually(lambda: self.get(broadcast, "live.m3u8").status_code == 200)

    def end(self, broadcast: dict) -> None:
        answer = self.act(broadcast, "end")
        assert answer.status_code == 200, answer.text

    def sign_in(self, email: str, password: str) -> httpx.Client:
        """A member of staff in a browser of their own, through the real form."""
        client = httpx.Client(base_url=self.base, timeout=60, follow_redirects=True)
        done = self.submit(client, "/compte/login/", {"login": email, "password": password})
        assert "/compte/login/" not in str(done.url), done.text
        return client

    def submit(self, client: httpx.Client, path: str, data=None, files=None) -> httpx.Response:
        """Sends a form as its page would, with the page's token."""
        if "csrftoken" not in client.cookies:
            client.get(path)
        headers = {"X-CSRFToken": client.cookies["csrftoken"], "Referer": self.base}
        return client.post(path, data=data or {}, files=files, headers=headers)

    # --- what a resident fetches

    def get(self, broadcast: dict, name: str) -> httpx.Response:
        return self.http.get(f"/hls/{broadcast['public_id']}/{name}")

    def state(self, broadcast: dict) -> dict:
        return self.get(broadcast, "state.json").json()

    def watching(self, broadcast: dict) -> Watcher:
        """Sees every playlist meanwhile; at the end all of them were legal."""
        return Watcher("127.0.0.1", self.http_port, broadcast["public_id"])

    # --- encoders

    @contextlib.contextmanager
    def encoding(self, broadcast: dict, **options) -> Iterator[Encoder]:
        encoder = self.encoder(broadcast["rtmp"], **options)
        try:
            yield encoder
        finally:
            encoder.kill()

    def encoder(
        self,
        address: str,
        *,
        size: str = "640x360",
        fps: int = 25,
        gop: float = 1.0,
        audio: bool = True,
        seconds: float | None = None,
        codec: str = "libx264",
        colour: str | None = None,
    ) -> Encoder:
        argv = [
            "ffmpeg",
            "-hide_banner",
            "-loglevel",
            "error",
            "-re",
            "-f",
            "lavfi",
            "-i",
            picture(size, fps, colour),
        ]
        if audio:
            argv += ["-re", "-f", "lavfi", "-i", "sine=f=440:r=48000", "-c:a", "aac", "-b:a", "96k"]
        argv += [
            "-c:v",
            codec,
            "-preset",
            "ultrafast",
            "-pix_fmt",
            "yuv420p",
            "-g",
            str(round(fps * gop)),
            "-b:v",
            "800k",
        ]
        argv += ["-tune", "zerolatency"] if codec == "libx264" else []
        argv += ["-t", str(seconds)] if seconds else []
        log = self.var / f"encoder-{len(self._encoders)}.log"
        form = "mpegts" if address.startswith("srt:") else "flv"
        encoder = Encoder([*argv, "-f", form, address], log)
        self._encoders.append(encoder)
        return encoder
