"""Wrong stream keys, counted by address: a guesser is turned away before its key is looked at. Pure."""

import ipaddress
from collections import deque
from dataclasses import dataclass, field

MOST = 10  # wrong keys in a window
WINDOW = 60.0  # s
MANY = 40  # turned away or wrong in a while: staff are told
WHILE = 600.0  # s
MOST_ADDRESSES = 5000


@dataclass(slots=True)
class Guesses:
    _wrong: dict[str, deque[float]] = field(default_factory=dict)
    _all: deque[float] = field(default_factory=lambda: deque(maxlen=1000))
    _told: float | None = None

    def turned_away(self, now: float) -> None:
        """An attempt that was not looked at: whoever mends the key comes in after the minute."""
        self._all.append(now)

    def note(self, address: str, now: float) -> None:
        """A wrong key."""
        self._all.append(now)
        place = network(address)
        if place not in self._wrong and len(self._wrong) >= MOST_ADDRESSES:
            self._forget(now)
        self._wrong.setdefault(place, deque(maxlen=MOST)).append(now)

    def is_throttled(self, address: str, now: float) -> bool:
        moments = self._wrong.get(network(address))
        return moments is not None and len(moments) == MOST and now - moments[0] < WINDOW

    def recent(self, now: float) -> int:
        return sum(now - moment < WHILE for moment in self._all)

    def is_news(self, now: float) -> bool:
        """Whether staff must be told: once in a while, when there were many."""
        if self.recent(now) < MANY or (self._told is not None and now - self._told < WHILE):
            return False
        self._told = now
        return True

    def _forget(self, now: float) -> None:
        """Addresses that are quiet; all of them rather than grow without end."""
        self._wrong = {
            place: moments for place, moments in self._wrong.items() if now - moments[-1] < WINDOW
        }
        if len(self._wrong) >= MOST_ADDRESSES:
            self._wrong.clear()


def network(address: str) -> str:
    """An IPv6 guesser has a whole /64 to come from."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return str(parsed)
    return str(ipaddress.ip_network((parsed, 64), strict=False))
