"""A live from the booking to the weighed replay, with whatever a test does to it in the middle."""

import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests import ledger
from tests.camera import Camera, Sent
from tests.footage import Film, film
from tests.ledger import Balance, Replay
from tests.station import Station, eventually


class Live:
    """On air once entered. `end` waits until the recording is final; tests call `watcher.verify`."""

    def __init__(
        self, station: Station, broadcast: dict, filmed: Film | None = None, **camera
    ) -> None:
        self.station, self.broadcast = station, broadcast
        self.film = filmed or film()
        self.watcher = station.watching(broadcast)
        self.camera = Camera(broadcast["rtmp"], self.film, **camera)
        self.due: list[Sent] = []
        self._watching = False
        self._replays: dict[str, Replay] = {}

    def __enter__(self) -> "Live":
        try:
            self.station.go_live(self.broadcast)
        except BaseException:
            self.camera.leave()
            raise
        self.watcher.__enter__()
        self._watching = True
        return self

    def __exit__(self, kind, error, trace) -> None:
        self.camera.leave()
        if self._watching:
            self._watching = False
            self.watcher.stop()

    def end(self) -> None:
        self.due = list(self.camera.sent)
        self.station.end(self.broadcast)
        eventually(lambda: self.control["closed"], within=240, every=0.5)
        self.__exit__(None, None, None)

    def audit(self) -> dict:
        """The verdict of the worker, which may have other lives to look at first."""
        return eventually(lambda: self.control["audit"], within=240, every=0.5)

    # --- what can be asked of it

    @property
    def control(self) -> dict:
        return self.station.control(self.broadcast)

    @property
    def alarms(self) -> list[dict]:
        return self.station.health(self.broadcast).get("alarms", [])

    @property
    def state(self) -> str:
        return self.station.state(self.broadcast)["state"]

    def text(self, name: str) -> str:
        answer = self.station.get(self.broadcast, name)
        assert answer.status_code == 200, (name, answer.status_code)
        return answer.text

    def listed(self, name: str = "dvr-top.m3u8") -> list[str]:
        """The segments' addresses in a playlist that may not be there yet."""
        answer = self.station.get(self.broadcast, name)
        lines = answer.text.splitlines() if answer.status_code == 200 else []
        return [line for line in lines if line and not line.startswith("#")]

    @property
    def takes(self) -> list[str]:
        """Names of the takes that residents saw, the slate's too, in order."""
        return list(dict.fromkeys(uri.split("/")[0] for uri in self.listed()))

    @property
    def directory(self) -> Path:
        return self.station.var / "recordings" / self.broadcast["public_id"]

    def plays(self, segments: int) -> None:
        """Until that many more segments of the encoder are public."""
        wanted = self._pictures() + segments
        eventually(lambda: self._pictures() >= wanted, within=90)

    def _pictures(self) -> int:
        return sum(uri.startswith("r") for uri in self.listed())

    def replay(self, rung: str = "top") -> Replay:
        """Read once: after the end it does not change."""
        if rung not in self._replays:
            with tempfile.TemporaryDirectory() as folder:
                text = self.text(f"replay-{rung}.m3u8")
                self._replays[rung] = ledger.read(Path(folder), text, self._fetch)
        return self._replays[rung]

    def _fetch(self, uri: str) -> bytes:
        answer = self.station.get(self.broadcast, uri)
        assert answer.status_code == 200, uri
        return answer.content

    def balance(self, *, copied: bool = True, rung: str = "top") -> Balance:
        return ledger.weigh(
            self.due, self.replay(rung), fps=self.film.shot.fps, copied=copied
        )


def side_by_side(*plays: Callable[[], object]) -> list:
    """Runs them at once; the first error is raised when all have ended."""
    with ThreadPoolExecutor(len(plays)) as pool:
        running = [pool.submit(play) for play in plays]
        return [one.result() for one in running]


def rehearse(
    station: Station,
    plays: dict[str, Callable[[Live], object]],
    cameras: dict[str, dict] | None = None,
) -> dict[str, Live | Exception]:
    """Each play on a live of its own, all at once; what went wrong is kept for the test to raise.

    cameras: by the play's name, what Live is to be made with.
    """
    broadcasts = station.plan_all(list(plays))

    def one(name: str, broadcast: dict) -> Live | Exception:
        try:
            with Live(station, broadcast, **(cameras or {}).get(name, {})) as live:
                plays[name](live)
                live.end()
            return live
        except Exception as error:  # noqa: BLE001 (the test that asks for it raises it)
            return error

    tasks = [
        lambda name=name, broadcast=broadcast: one(name, broadcast)
        for name, broadcast in zip(plays, broadcasts, strict=True)
    ]
    return dict(zip(plays, side_by_side(*tasks), strict=True))


def played(lives: dict[str, Live | Exception], name: str) -> Live:
    """The live of that play, or what went wrong in it."""
    found = lives[name]
    if isinstance(found, Exception):
        raise found
    return found


def seconds_of(seconds: float) -> None:
    """The fault itself lasts so long."""
    end = time.monotonic() + seconds
    eventually(lambda: time.monotonic() >= end, within=seconds + 30, every=0.02)


def missing(sent: Sequence[Sent], begin: float, end: float) -> list[Sent]:
    """What was sent between two moments of the monotonic clock."""
    return [one for one in sent if begin <= one.at <= end]
