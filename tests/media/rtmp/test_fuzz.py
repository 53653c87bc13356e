"""Twenty seconds of strangers at the door: nobody inside notices (longer: make bench NAME=fuzz)."""

import pytest

from tests import footage, rtmp_fuzz
from tests.footage import Shot
from tests.rtmp_fuzz import MEGABYTE

SECONDS = 20.0
# Eight conversations of up to 16 MB each may be in memory at once, twice while they are copied.
MAY_GROW = 96 * MEGABYTE


@pytest.mark.timeout(120)
async def test_no_conversation_hurts_the_listener_or_another_publisher():
    film = footage.film(Shot(seconds=10))
    found = await rtmp_fuzz.campaign(film, SECONDS)
    assert found.conversations > 200
    assert found.errors == []
    assert found.left_over == 0
    assert found.grown <= MAY_GROW
    received = found.received[: len(found.sent)]
    assert len(received) >= 20 * 25  # as many as were due, and none of a stranger
    assert received == found.sent
