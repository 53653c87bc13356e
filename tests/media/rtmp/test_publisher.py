"""The publisher against the real server."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from media.rtmp import publisher
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.publisher import NotPublished, Target

pytestmark = pytest.mark.asyncio


def target(house: Any, key: str) -> Target:
    return Target("127.0.0.1", house.port, "live", key)


async def each(tags: Iterable[FlvTag]) -> AsyncIterator[FlvTag]:
    for tag in tags:
        yield tag


async def endless() -> AsyncIterator[FlvTag]:
    for number in range(100_000):
        yield FlvTag(Kind.AUDIO, number * 20, b"\xaf\x01sound")
        await asyncio.sleep(0.01)


@pytest.fixture
async def film(tools: Any, tmp_path: Path) -> list[FlvTag]:
    path = tmp_path / "film.flv"
    code, log = await tools.run_ffmpeg(*tools.encoder_arguments(3), str(path))
    assert code == 0, log
    return list(publisher.tags_of(path.read_bytes()))


async def test_everything_arrives_with_its_time(tools: Any, film: list[FlvTag]) -> None:
    async with tools.open_house() as house:
        await publisher.publish(target(house, tools.KEY), each(film))
        await tools.wait_for(lambda: house.sinks and house.sinks[0].reason)
        sink = house.sinks[0]
    assert sink.reason == "unpublished"
    got = [(tag.kind, tag.timestamp_ms, tag.payload) for tag in sink.tags]
    assert got == [(tag.kind, tag.timestamp_ms, tag.payload) for tag in film]


async def test_a_wrong_key_is_told_in_the_servers_words(tools: Any) -> None:
    async with tools.open_house() as house:
        with pytest.raises(NotPublished, match="Unknown key") as caught:
            await publisher.publish(target(house, "guess-me"), endless())
    assert "guess-me" not in f"{caught.value!r} {target(house, 'guess-me')!r}"


async def test_it_notices_that_the_server_hangs_up(tools: Any) -> None:
    async with tools.open_house() as house:
        sending = asyncio.create_task(publisher.publish(target(house, tools.KEY), endless()))
        await tools.wait_for(lambda: house.sinks and house.sinks[0].tags)
        next(iter(house.server.connections)).close("NetStream.Publish.Failed", "Enough.")
        with pytest.raises((NotPublished, OSError)):
            await asyncio.wait_for(sending, 10)


async def test_it_takes_leave_when_it_is_cancelled(tools: Any) -> None:
    async with tools.open_house() as house:
        sending = asyncio.create_task(publisher.publish(target(house, tools.KEY), endless()))
        await tools.wait_for(lambda: house.sinks and house.sinks[0].tags)
        sending.cancel()
        await asyncio.wait([sending])
        await tools.wait_for(lambda: house.sinks[0].reason)


async def test_a_loop_goes_on_without_a_jump(film: list[FlvTag]) -> None:
    thrice = list(islice(publisher.looped(film), 3 * len(film)))
    pictures = [tag.timestamp_ms for tag in thrice if tag.kind == Kind.VIDEO][1:]
    gaps = {b - a for a, b in zip(pictures, pictures[1:], strict=False)}
    assert gaps == {40}
    assert pictures[-1] > 6000
    descriptions = [tag for tag in thrice if tag.payload[1:2] == b"\0" and tag.kind == Kind.VIDEO]
    assert len(descriptions) == 1


async def test_tags_come_when_their_time_has_come() -> None:
    loop = asyncio.get_running_loop()
    begun, seen = loop.time(), []
    async for tag in publisher.paced(iter([FlvTag(Kind.VIDEO, n * 50, b"") for n in range(6)])):
        seen.append((tag.timestamp_ms, loop.time() - begun))
    assert all(at >= moment / 1000 - 0.005 for moment, at in seen)
