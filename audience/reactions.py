"""Residents' reactions during a live: counted in memory by the front, by second of the picture.

Nobody is known by them. A page has a number of its own making. Of an address only a hash is held, with
a salt that never leaves the memory, so that one person cannot make a goal: within one passage of the
picture the first presses of an address count, then ever fewer.
"""

import hashlib
import ipaddress
import math
import secrets
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

KINDS = ("applause", "heart", "bravo")
APART = 2.0  # s between two presses of one page
PASSAGE = 20.0  # s of the picture within which the presses of one source are told apart
SHOWN, PULSE = 10, 60  # s: what everybody sees, what the control room sees
MOST_SOURCES = 200_000  # addresses and pages of one live; then its oldest passages are closed
MOST_PAGES = 50_000  # pages whose last press is remembered
MOST_UNSAVED = 3600  # seconds of the picture that wait for a disk that is full
QUIET = 3600.0  # s without a press: forgotten
SALT_LASTS = 24 * 3600.0  # s

Seconds = Mapping[int, Counter[str]]  # second of the picture -> kind -> how many


@dataclass(frozen=True, slots=True)
class Press:
    kind: str
    page: str
    at: float | None  # the moment of the picture on the viewer's screen, if the player knows it


@dataclass(frozen=True, slots=True)
class Batch:
    """What the front has to write of one live."""

    public_id: str
    kept: Seconds
    shown: dict[str, int]
    minute: dict[str, int]


def page_counts(nth: int) -> bool:
    """Of one page's presses in a passage: the first, the fourth, the ninth ..."""
    return math.isqrt(nth) ** 2 == nth


def address_counts(nth: int) -> bool:
    """Of one address's (a household, a stand): the first four, the eighth, the sixteenth ..."""
    return nth <= 4 or nth & (nth - 1) == 0


def placed(at: float | None, now: float, oldest: float, usual_lag: float) -> float:
    """The moment that a press counts for: never ahead of the picture, never before what is shown."""
    return min(max(now - usual_lag if at is None else at, oldest), now)


class Crowd:
    """Who reacts to one live. `now`: monotonic seconds; `at`: seconds of the event clock."""

    def __init__(self, now: float) -> None:
        self.born = self.last = now
        self._salt = secrets.token_bytes(16)
        self._pages: dict[str, float] = {}
        self._presses: dict[int, Counter[bytes]] = {}
        self._sources = 0
        self._closed_until = -math.inf
        self._unsaved: dict[int, Counter[str]] = {}
        self._arrived: dict[int, Counter[str]] = {}
        self._was_told = False

    def press(self, press: Press, address: str, at: float, now: float) -> bool:
        """False: that page pressed a moment ago. Whether it counts is not told."""
        if now - self._pages.get(press.page, -math.inf) < APART:
            return False
        if press.page in self._pages or len(self._pages) < MOST_PAGES:
            self._pages[press.page] = now
        self.last = now
        if self._counts(press.page, address, at):
            self._unsaved.setdefault(int(at), Counter())[press.kind] += 1
            self._arrived.setdefault(int(now), Counter())[press.kind] += 1
        return True

    def _counts(self, page: str, address: str, at: float) -> bool:
        """The address first: pages made up by the thousand leave no trace."""
        passage = int(at // PASSAGE)
        if passage <= self._closed_until:
            return False
        counted = address_counts(self._nth(passage, self._hashed(_network(address))))
        return counted and page_counts(self._nth(passage, self._hashed(f"page {page}")))

    def _nth(self, passage: int, source: bytes) -> int:
        presses = self._presses.setdefault(passage, Counter())
        self._sources += source not in presses
        presses[source] += 1
        nth = presses[source]
        if self._sources > MOST_SOURCES:
            self._close_oldest()
        return nth

    def _close_oldest(self) -> None:
        oldest = min(self._presses)
        self._sources -= len(self._presses.pop(oldest))
        self._closed_until = oldest

    def _hashed(self, source: str) -> bytes:
        return hashlib.blake2b(source.encode(), key=self._salt, digest_size=8).digest()

    def batch(self, public_id: str, now: float) -> Batch | None:
        """What is new since the last one; None when there is nothing to say."""
        self._forget(now)
        told = bool(self._arrived or self._unsaved)
        if not told and not self._was_told:
            return None
        self._was_told = told
        kept, self._unsaved = self._unsaved, {}
        return Batch(public_id, kept, self._lately(now, SHOWN), self._lately(now, PULSE))

    def put_back(self, kept: Seconds) -> None:
        """They could not be written: with the next ones. Too many, and the oldest are let go."""
        for second, counts in kept.items():
            self._unsaved.setdefault(second, Counter()).update(counts)
        for second in sorted(self._unsaved)[:-MOST_UNSAVED]:
            del self._unsaved[second]

    def _forget(self, now: float) -> None:
        self._pages = {page: at for page, at in self._pages.items() if now - at < APART}
        self._arrived = {at: counts for at, counts in self._arrived.items() if now - at < PULSE}

    def _lately(self, now: float, seconds: int) -> dict[str, int]:
        found: Counter[str] = Counter()
        for at, counts in self._arrived.items():
            if now - at < seconds:
                found.update(counts)
        return {kind: found[kind] for kind in KINDS}

    def is_over(self, now: float) -> bool:
        """Nothing waits, and nobody reacts any more or its salt has grown old."""
        old = now - self.last > QUIET or now - self.born > SALT_LASTS
        return old and not self._unsaved and not self._arrived


class Reactions:
    """The front's counter: public_id -> Crowd."""

    def __init__(self) -> None:
        self._crowds: dict[str, Crowd] = {}

    def press(self, public_id: str, press: Press, address: str, at: float, now: float) -> bool:
        crowd = self._crowds.get(public_id)
        if crowd is None:
            crowd = self._crowds[public_id] = Crowd(now)
        return crowd.press(press, address, at, now)

    def batches(self, now: float) -> Iterator[Batch]:
        """Each is taken when it is asked for: what is not asked for stays."""
        for public_id, crowd in list(self._crowds.items()):
            if batch := crowd.batch(public_id, now):
                yield batch
            elif crowd.is_over(now):
                del self._crowds[public_id]

    def put_back(self, batch: Batch, now: float) -> None:
        self._crowds.setdefault(batch.public_id, Crowd(now)).put_back(batch.kept)


def _network(address: str) -> str:
    """Of an IPv6 address only the network: one household has billions of addresses."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "?"
    if parsed.version == 4:
        return address
    return str(parsed.ipv4_mapped or ipaddress.ip_network((parsed, 64), strict=False))
