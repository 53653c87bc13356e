"""A sign of life of each long-running process, left as a small file for /healthz."""

import json
import os
import time
from pathlib import Path

from django.conf import settings


def beat(process: str, facts: dict) -> None:
    path = _path(process)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps({"at": time.time(), **facts}))
    os.replace(temporary, path)


def age(process: str) -> float | None:
    """Seconds since its last sign; None if there never was one."""
    told = facts(process)
    return time.time() - told["at"] if told else None


def facts(process: str) -> dict | None:
    """What it last said of itself, and when ("at")."""
    try:
        told = json.loads(_path(process).read_text())
    except (FileNotFoundError, ValueError):
        return None
    return told if "at" in told else None


def _path(process: str) -> Path:
    return settings.STATE_DIR / f"{process}.alive.json"
