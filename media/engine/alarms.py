"""What goes wrong in a room, for staff: a code and a detail; the sentences are channels' own."""

import logging
import time
from dataclasses import asdict, dataclass, field

logger = logging.getLogger(__name__)

KEPT = 10
SAME_WITHIN = 30.0  # s: a fault that goes on is one alarm, with its latest time


@dataclass(slots=True)
class Alarm:
    code: str
    detail: str
    at: float = field(default_factory=time.time)
    count: int = 1


class Alarms:
    def __init__(self, public_id: str) -> None:
        self._public_id = public_id
        self._known: list[Alarm] = []

    def add(self, code: str, detail: str) -> Alarm:
        now = time.time()
        for alarm in reversed(self._known):
            if (alarm.code, alarm.detail) == (code, detail) and abs(now - alarm.at) < SAME_WITHIN:
                alarm.at, alarm.count = now, alarm.count + 1
                return alarm
        logger.warning("%s: %s (%s)", self._public_id, code, detail)
        self._known = [*self._known[1 - KEPT :], Alarm(code, detail)]
        return self._known[-1]

    def __iter__(self):
        return iter(self._known)

    def describe(self) -> list[dict]:
        return [asdict(alarm) for alarm in self._known]
