"""A resident who looks at every playlist of a broadcast all the time, and misses nothing."""

import http.client
import threading
import time
from dataclasses import dataclass

from tests import playlist_checker
from tests.playlist_checker import Playlist

VIEWS = ("live", "dvr")
SAMPLE = 8  # of so many texts, one goes to the second opinions; the last always does


@dataclass(frozen=True)
class Seen:
    name: str
    text: str
    at: float  # time.monotonic()


class Watcher:
    """problems: what a player would have stumbled over. outages: the web did not answer at all."""

    def __init__(self, host: str, port: int, public_id: str, every: float = 1.0) -> None:
        self.seen: dict[str, list[Seen]] = {}
        self.problems: list[str] = []
        self.outages: list[float] = []
        self._address, self._public_id, self._every = (host, port), public_id, every
        self._known: set[str] = set()
        self._line: http.client.HTTPConnection | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Watcher":
        self._thread.start()
        return self

    def __exit__(self, kind, error, trace) -> None:
        self.stop()
        if kind is None:
            self.verify()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(30)

    # --- looking

    def _watch(self) -> None:
        while not self._stop.wait(self._every):
            self.look()
        self.look()

    def look(self) -> None:
        try:
            for view in VIEWS:
                for rung in self._rungs(view):
                    self._read(f"{view}-{rung}.m3u8")
        except (OSError, http.client.HTTPException):
            self._line = None
            self.outages.append(time.monotonic())

    def _rungs(self, view: str) -> list[str]:
        status, text = self._ask("GET", f"{view}.m3u8")
        if status != 200:
            return []
        names = [line for line in text.splitlines() if line and not line.startswith("#")]
        return [name.removeprefix(f"{view}-").removesuffix(".m3u8") for name in names]

    def _read(self, name: str) -> None:
        status, text = self._ask("GET", name)
        known = self.seen.setdefault(name, [])
        if status != 200:
            self.problems.append(f"{name}: {status}")
        elif not known or known[-1].text != text:
            known.append(Seen(name, text, time.monotonic()))
            self._look_up(name, text)

    def _look_up(self, name: str, text: str) -> None:
        """Whatever is listed is there, and is not empty."""
        for segment in playlist_checker.parse(text).segments:
            for uri in (segment.map, segment.uri):
                if uri not in self._known:
                    self._known.add(uri)
                    status, size = self._ask("HEAD", uri)
                    if status != 200 or not int(size or 0):
                        self.problems.append(f"{name} lists {uri}: {status}, {size} bytes")

    def _ask(self, method: str, name: str) -> tuple[int, str]:
        """(status, the text; for a HEAD its length)."""
        if self._line is None:
            self._line = http.client.HTTPConnection(*self._address, timeout=10)
        self._line.request(method, f"/hls/{self._public_id}/{name}")
        answer = self._line.getresponse()
        body = answer.read().decode()
        return answer.status, body if method == "GET" else answer.headers.get("content-length", "")

    # --- judging

    def verify(self) -> None:
        assert self.problems == []
        assert self.seen, "no playlist was ever seen"
        texts = []
        for seen in self.seen.values():
            texts += self._verify_history([one.text for one in seen])
        for view in VIEWS:
            self._verify_rungs(view)
        playlist_checker.ask_hls_js(texts)

    def _verify_history(self, texts: list[str]) -> list[str]:
        """Every text against the one before; the sample also by the m3u8 package."""
        before: Playlist | None = None
        for text in texts:
            playlist = playlist_checker.parse(text)
            playlist_checker.check_alone(playlist)
            if before is not None:
                playlist_checker.check_continues(before, playlist)
            before = playlist
        sample = [*texts[:-1:SAMPLE], texts[-1]]
        for text in sample:
            playlist_checker.check(text)
        return sample

    def _verify_rungs(self, view: str) -> None:
        """All that any rung ever listed, number by number."""
        merged = {
            name: self._merged(seen) for name, seen in self.seen.items() if name.startswith(view)
        }
        playlist_checker.check_rungs(merged)

    def _merged(self, seen: list[Seen]) -> Playlist:
        found: dict[int, playlist_checker.Segment] = {}
        for one in seen:
            playlist = playlist_checker.parse(one.text)
            found |= {segment.number: segment for segment in playlist.segments}
        return Playlist(list(found.values()), playlist.tags, playlist.ended)
