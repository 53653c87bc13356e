"""Who is watching: a heartbeat per open page, counted in memory, never stored with an address."""

import json
import os
import time
from pathlib import Path

from django.conf import settings

GONE_AFTER = 45.0  # s without a heartbeat (pages send one every 20 s)
MOST_PAGES = 50_000  # per broadcast; beyond it the figure stays there


class Presence:
    """The front's counter: broadcast -> random page number -> last heartbeat (monotonic s)."""

    def __init__(self) -> None:
        self._pages: dict[str, dict[str, float]] = {}

    def beat(self, public_id: str, page: str) -> None:
        pages = self._pages.setdefault(public_id, {})
        if page in pages or len(pages) < MOST_PAGES:
            pages[page] = time.monotonic()

    def counts(self) -> dict[str, int]:
        """Viewers per broadcast now; forgets who left."""
        oldest = time.monotonic() - GONE_AFTER
        self._pages = {
            public_id: here
            for public_id, pages in self._pages.items()
            if (here := {page: at for page, at in pages.items() if at > oldest})
        }
        return {public_id: len(pages) for public_id, pages in self._pages.items()}


def save(counts: dict[str, int]) -> None:
    """Leaves the front's figures where the clock finds them."""
    path = _path()
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps({"at": time.time(), "counts": counts}))
    os.replace(temporary, path)


def load() -> dict[str, int]:
    """The front's last figures; none if they are older than a minute."""
    try:
        saved = json.loads(_path().read_text())
    except (FileNotFoundError, ValueError):
        return {}
    return saved["counts"] if time.time() - saved["at"] < 60 else {}


def _path() -> Path:
    return settings.STATE_DIR / "presence.json"
