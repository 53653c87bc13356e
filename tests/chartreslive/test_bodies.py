"""Short bodies are gathered before Django starts; long, endless and abandoned ones are not held."""

import asyncio
import functools
import io

from chartreslive import bodies


def scope(length: int | None) -> dict:
    headers = [] if length is None else [(b"content-length", str(length).encode())]
    return {"type": "http", "headers": headers}


class Site:
    """What stands behind: how often it began, and what it was given."""

    def __init__(self) -> None:
        self.begun, self.body = 0, b""

    async def __call__(self, scope, receive, send) -> None:
        self.begun += 1
        if bodies.GATHERED in scope:
            self.body = scope[bodies.GATHERED].read()
            return
        while True:
            message = await receive()
            self.body += message.get("body", b"")
            if not message.get("more_body"):
                return


async def nobody(_message) -> None:
    pass


def sender(*parts: bytes, ends: bool = True):
    queue = asyncio.Queue()
    for place, part in enumerate(parts):
        more = not (ends and place == len(parts) - 1)
        queue.put_nowait({"type": "http.request", "body": part, "more_body": more})
    return queue


async def test_the_site_starts_when_all_is_there():
    site, parts = Site(), sender(b"ab", ends=False)
    task = asyncio.create_task(bodies.Gathered(site)(scope(4), parts.get, nobody))
    await asyncio.sleep(0.05)
    assert site.begun == 0
    parts.put_nowait({"type": "http.request", "body": b"cd", "more_body": False})
    await task
    assert (site.begun, site.body) == (1, b"abcd")


async def test_many_slow_senders_hold_no_place():
    site = Site()
    gathered = bodies.Gathered(site)
    slow = [asyncio.create_task(gathered(scope(100), sender(b"x", ends=False).get, nobody))
            for _ in range(200)]
    await asyncio.sleep(0.05)
    await gathered(scope(2), sender(b"ok").get, nobody)
    assert (site.begun, site.body) == (1, b"ok")
    for task in slow:
        task.cancel()
    await asyncio.gather(*slow, return_exceptions=True)
    assert set(gathered.held.values()) == {0}


async def test_long_bodies_and_those_without_a_length_go_straight():
    for length in (bodies.LONG + 1, None, 0):
        site = Site()
        await bodies.Gathered(site)(scope(length), sender(b"a", b"b").get, nobody)
        assert (site.begun, site.body) == (1, b"ab")


async def test_who_hangs_up_is_not_answered():
    site, parts = Site(), sender(b"a", ends=False)
    parts.put_nowait({"type": "http.disconnect"})
    await bodies.Gathered(site)(scope(4), parts.get, nobody)
    assert site.begun == 0


async def test_who_is_too_slow_is_told(monkeypatch):
    monkeypatch.setattr(bodies, "PATIENCE", 0.05)
    said = []

    async def hear(message) -> None:
        said.append(message)

    site = Site()
    gathered = bodies.Gathered(site)
    await gathered(scope(4), sender(b"a", ends=False).get, hear)
    assert (site.begun, said[0]["status"]) == (0, 408)
    assert set(gathered.held.values()) == {0}


async def test_a_photo_that_no_phone_made_lighter_waits_on_disk(monkeypatch, settings, tmp_path):
    """Three such phones would hold every thread of the crowd (asgi.CROWD_THREADS)."""
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    monkeypatch.setattr(bodies, "SHORT", 3)
    site, parts = Site(), sender(b"ab", ends=False)
    gathered = bodies.Gathered(site)
    task = asyncio.create_task(gathered(scope(4), parts.get, nobody))
    await asyncio.sleep(0.05)
    assert (site.begun, sorted(gathered.held.values())) == (0, [0, 4])
    parts.put_nowait({"type": "http.request", "body": b"cd", "more_body": False})
    await task
    assert (site.begun, site.body) == (1, b"abcd")
    assert list(tmp_path.iterdir()) == []


async def test_a_full_disk_is_told(monkeypatch):
    monkeypatch.setattr(bodies, "SHORT", 3)
    monkeypatch.setattr(bodies, "_on_disk", functools.partial(open, "/dev/full", "w+b", buffering=0))
    site, said = Site(), []

    async def hear(message) -> None:
        said.append(message)

    await bodies.Gathered(site)(scope(4), sender(b"ab", b"cd").get, hear)
    assert (site.begun, said[0]["status"]) == (0, 503)


async def test_when_much_is_held_the_rest_goes_straight(monkeypatch):
    monkeypatch.setattr(bodies, "HELD_AT_MOST", 3)
    site = Site()
    await bodies.Gathered(site)(scope(4), sender(b"ab", b"cd").get, nobody)
    assert site.body == b"abcd"


async def test_a_wsgi_site_reads_what_was_gathered_from_memory():
    read = []

    def site(environ, _start_response):
        read.append((type(environ["wsgi.input"]), environ["wsgi.input"].read()))
        return []

    async def bridge(scope, receive, send) -> None:
        bodies.given(site)({"asgi.scope": scope, "wsgi.input": None}, None)

    await bodies.Gathered(bridge)(scope(4), sender(b"ab", b"cd").get, nobody)
    assert read == [(io.BytesIO, b"abcd")]
