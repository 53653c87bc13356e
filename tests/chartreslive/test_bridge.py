"""Answers of Django's threads reach the network in order, a few pieces ahead and never more."""

import asyncio

import pytest

from chartreslive import bridge

SCOPE = {
    "type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [],
    "server": ("127.0.0.1", 80), "client": ("127.0.0.1", 1), "scheme": "http",
    "http_version": "1.1", "root_path": "",
}  # fmt: skip


async def nothing() -> dict:
    return {"type": "http.request", "body": b"", "more_body": False}


def site(pieces):
    def answer(environ, start_response):
        start_response("200 OK", [("X-Kind", "short")])
        return pieces

    return bridge.Bridge(answer, workers=1)


async def test_a_short_answer_arrives_whole():
    told = []

    async def send(message):
        told.append(message)

    await site([b"ab", b"cd"])(SCOPE, nothing, send)
    assert told[0] == {"type": "http.response.start", "status": 200, "headers": [(b"x-kind", b"short")]}
    assert b"".join(message["body"] for message in told[1:]) == b"abcd"
    assert not told[-1].get("more_body")


async def test_a_long_answer_is_not_held_in_memory():
    made, sent, ahead = 0, 0, []

    def film():
        nonlocal made
        for _piece in range(100):
            made += 1
            yield b"x"

    async def send(message):
        nonlocal sent
        await asyncio.sleep(0.001)  # a slow network, so that the thread could run away
        ahead.append(made - sent)
        sent += 1

    await site(film())(SCOPE, nothing, send)
    assert sent == 102
    assert max(ahead) <= bridge.AHEAD + 1


async def test_somebody_who_hangs_up_in_the_middle_blocks_no_thread():
    async def hang_up(message):
        raise OSError("gone")

    app = site([b"x"] * 100)
    with pytest.raises(OSError, match="gone"):
        await asyncio.wait_for(app(SCOPE, nothing, hang_up), 5)
    told = []

    async def send(message):
        told.append(message)

    await asyncio.wait_for(app(SCOPE, nothing, send), 5)
    assert len(told) == 102


async def test_what_nobody_listens_to_is_made_no_further():
    made = []

    class Film(list):
        def __iter__(self):
            for piece in range(1000):
                made.append(piece)
                yield b"x"

        def close(self):
            made.append("closed")

    async def hang_up(message):
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        await asyncio.wait_for(site(Film())(SCOPE, nothing, hang_up), 5)
    assert made[-1] == "closed"
    assert len(made) <= 2 * bridge.AHEAD


async def test_a_request_that_the_front_gives_up_holds_no_thread():
    started = asyncio.Event()

    async def stuck(message):
        started.set()
        await asyncio.Event().wait()

    app = site([b"x"] * 100)
    request = asyncio.create_task(app(SCOPE, nothing, stuck))
    await started.wait()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    told = []

    async def send(message):
        told.append(message)

    await asyncio.wait_for(app(SCOPE, nothing, send), 5)
    assert len(told) == 102


async def test_half_a_body_is_not_taken_for_the_whole():
    messages = [
        {"type": "http.request", "body": b"abc", "more_body": True},
        {"type": "http.disconnect"},
    ]
    read = []

    def take(environ, start_response):
        read.append(environ["wsgi.input"].read(10))
        return []

    async def half():
        return messages.pop(0)

    with pytest.raises(ConnectionResetError):
        await bridge.Bridge(take, workers=1)(SCOPE | {"method": "POST"}, half, nothing)
    assert read == []


async def test_an_error_in_the_middle_is_not_swallowed():
    def broken():
        yield b"a"
        raise ValueError("half")

    async def send(message):
        pass

    with pytest.raises(ValueError, match="half"):
        await site(broken())(SCOPE, nothing, send)
