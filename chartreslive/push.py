"""Server-sent events: any process publishes a topic, the front carries it to who may listen.

A topic is a small file under TV_VAR/state/push holding its latest message, so publishing needs no
broker, works from every process and survives restarts. A listener gets the latest message at once
and then each newer one; messages in between may be skipped: they are states, not logs.
The address of a topic is signed: whoever was given it (a staff page, a screen) may listen.
"""

import asyncio
import hashlib
import json
import os
import random
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

from django.conf import settings
from django.core import signing

LOOK_EVERY = 0.05  # s: how often the front looks for news of the topics that somebody listens to
COMMENT_EVERY = 15.0  # s: keeps proxies from closing a quiet stream
VALID_FOR = 24 * 3600  # s


def publish(topic: str, payload: dict) -> None:
    """Replaces the topic's message; atomic, last writer wins."""
    path = _path(topic)
    message = json.dumps({"id": time.time_ns(), "data": payload}, ensure_ascii=False)
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(message)
    os.replace(temporary, path)


def forget(topic: str) -> None:
    """Who listens hears nothing more, not even what was said last."""
    _path(topic).unlink(missing_ok=True)


def address(topic: str) -> str:
    """Where to listen to the topic: give it only to who may."""
    return f"/push/{signing.dumps(topic, salt='push')}"


def topic_of(token: str) -> str | None:
    """The topic of a signed address, or None if it is forged or a day old."""
    try:
        return signing.loads(token, salt="push", max_age=VALID_FOR)
    except signing.BadSignature:
        return None


async def listen(topic: str) -> AsyncIterator[str]:
    """The topic's messages as lines of an event stream, for ever."""
    yield f"retry: {random.randint(1000, 4000)}\n\n"  # noqa: S311 (jitter, not a secret)
    path, seen, quiet_since = _path(topic), 0, time.monotonic()
    while True:
        changed = _changed_at(path)
        if changed and changed != seen:
            seen, quiet_since = changed, time.monotonic()
            message = json.loads(path.read_text(encoding="utf-8"))
            yield f"id: {message['id']}\ndata: {json.dumps(message['data'])}\n\n"
        elif time.monotonic() - quiet_since > COMMENT_EVERY:
            quiet_since = time.monotonic()
            yield ": still here\n\n"
        await asyncio.sleep(LOOK_EVERY)


def _path(topic: str) -> Path:
    name = hashlib.sha256(topic.encode()).hexdigest()[:32]
    return settings.STATE_DIR / "push" / f"{name}.json"


def _changed_at(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
