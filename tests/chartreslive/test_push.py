import asyncio
import json

import pytest

from chartreslive import push


async def next_message(stream) -> dict:
    async for chunk in stream:
        for line in chunk.splitlines():
            if line.startswith("data: "):
                return json.loads(line[6:])
    raise AssertionError("the stream ended")


async def test_a_listener_gets_the_latest_message_and_then_each_newer_one():
    push.publish("topic-a", {"n": 1})
    push.publish("topic-a", {"n": 2})
    stream = push.listen("topic-a")
    assert await asyncio.wait_for(next_message(stream), 5) == {"n": 2}
    push.publish("topic-a", {"n": 3})
    assert await asyncio.wait_for(next_message(stream), 5) == {"n": 3}


async def test_topics_do_not_mix():
    push.publish("topic-b", {"n": 1})
    stream = push.listen("topic-c")
    push.publish("topic-c", {"n": 9})
    assert await asyncio.wait_for(next_message(stream), 5) == {"n": 9}


def test_only_a_signed_address_names_a_topic():
    token = push.address("control/abc").removeprefix("/push/")
    assert push.topic_of(token) == "control/abc"
    assert push.topic_of(token[:-2]) is None
    assert push.topic_of("control/abc") is None
    assert push.topic_of("") is None


def test_an_old_address_is_forgotten(monkeypatch):
    token = push.address("x").removeprefix("/push/")
    monkeypatch.setattr(push, "VALID_FOR", -1)
    assert push.topic_of(token) is None


@pytest.mark.parametrize("topic", ["../../etc", "a/b/c", "é", "x" * 5000])
def test_any_topic_has_a_safe_file(topic):
    push.publish(topic, {})
    assert push._path(topic).parent.name == "push"
