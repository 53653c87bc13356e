"""A live sent on to another platform: on air and only then, and its failure touches nothing."""

import asyncio
import re
import threading

import pytest

from media.rtmp import flv
from media.rtmp.server import RtmpServer
from tests.station import Station, eventually, free_port

pytestmark = [pytest.mark.flow, pytest.mark.long]


class Platform:
    """Another platform's server, in a thread of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self.keys: list[str] = []
        self.pictures = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server: RtmpServer | None = None

    def open(self) -> None:
        async def start() -> None:
            self._server = RtmpServer(self._authorize)
            await self._server.start("127.0.0.1", self.port)

        asyncio.run_coroutine_threadsafe(start(), self._loop).result(10)

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._server.close(), self._loop).result(10)

    async def _authorize(self, request):
        self.keys.append(request.key)
        return self

    def on_tag(self, tag) -> None:
        self.pictures += tag.kind == flv.Kind.VIDEO

    def on_close(self, reason: str) -> None:
        pass


@pytest.fixture(scope="module")
def platform():
    made = Platform()
    made.open()
    yield made
    made.close()


@pytest.fixture(scope="module")
def relaying(tmp_path_factory, founded, platform):
    """A station that may relay to this machine."""
    allowed = {"TV_RELAY_PRIVATE": "1", "TV_RELAY_PORTS": str(platform.port)}
    with Station(tmp_path_factory.mktemp("relaying"), founded, **allowed) as running:
        yield running


def test_the_relay_follows_the_antenna_and_fails_alone(relaying, platform):
    station = relaying
    broadcast = station.plan("Le direct relayé")
    staff = station.sign_in(station.admin["email"], station.admin["password"])
    address = f"rtmp://127.0.0.1:{platform.port}/live2"
    form = {"name": "Ailleurs", "address": address, "key": "la-cle-d-ailleurs"}
    page = station.submit(staff, f"/regie/{broadcast['public_id']}/relais/", form)
    assert "Ailleurs" in page.text
    with station.encoding(broadcast):
        eventually(lambda: station.control(broadcast)["state"] == "ready")
        assert platform.keys == []
        station.go_live(broadcast)
        eventually(lambda: platform.pictures > 30, within=60)
        assert set(platform.keys) == {"la-cle-d-ailleurs"}
        platform.close()
        before = _count(station, broadcast)
        eventually(lambda: _count(station, broadcast) > before + 2)
        seen, _ = platform.pictures, platform.open()
        eventually(lambda: platform.pictures > seen + 10, within=60)
        assert station.state(broadcast)["state"] == "live"
        station.end(broadcast)
    eventually(lambda: station.get(broadcast, "replay.m3u8").status_code == 200)
    assert "la-cle-d-ailleurs" not in station.log("engine")


def _count(station, broadcast) -> int:
    return len(re.findall("#EXTINF", station.get(broadcast, "dvr-top.m3u8").text))
