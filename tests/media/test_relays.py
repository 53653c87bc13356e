"""The relay against a real RTMP server: it sends on, it fails alone, it goes nowhere it should not."""

import asyncio
import socket
import ssl
import time

import pytest

from media import relays
from media.engine.relays import MOST_QUEUED, Relays
from media.errors import MediaError
from media.models import Relay
from media.relays import Target
from media.rtmp import destinations, flv
from media.rtmp.destinations import Forbidden
from media.rtmp.errors import Refusal
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.server import RtmpServer
from tests import certificates, factories

PORTS = frozenset({443, 1935})
VIDEO_HEADER = FlvTag(Kind.VIDEO, 0, b"\x17\0\0\0\0" + b"configuration")
AUDIO_HEADER = FlvTag(Kind.AUDIO, 0, b"\xaf\0configuration")


def picture(moment: int, *, key: bool = False, size: int = 100) -> FlvTag:
    return FlvTag(Kind.VIDEO, moment, bytes([0x17 if key else 0x27]) + b"\x01\0\0\0" + bytes(size))


class Encoder:
    """A feed, as the relays see it."""


class Platform:
    """Another platform: a server that takes one key, or says no."""

    def __init__(self) -> None:
        self.server = RtmpServer(self.authorize)
        self.keys: list[str] = []
        self.tags: list[list[FlvTag]] = []
        self.connections = []
        self.refusing = False
        self.deaf = False

    async def authorize(self, request):
        self.keys.append(request.key)
        if self.refusing:
            raise Refusal("NetStream.Publish.BadName", f"unknown key {request.key}")
        self.connections.append(request.connection)
        self.tags.append([])
        return self

    def on_tag(self, tag: FlvTag) -> None:
        self.tags[-1].append(tag)
        if self.deaf:
            self.connections[-1]._transport.pause_reading()

    def on_close(self, reason: str) -> None:
        pass

    @property
    def pictures(self) -> list[int]:
        return [
            tag.timestamp_ms
            for tag in self.tags[-1]
            if tag.kind == Kind.VIDEO and not flv.is_sequence_header(tag)
        ]


@pytest.fixture
async def platform(settings):
    made = Platform()
    made.port = await made.server.start("127.0.0.1", 0)
    settings.TV_RELAY_PRIVATE = True
    settings.TV_RELAY_PORTS = frozenset({made.port})
    yield made
    await made.server.close()


@pytest.fixture
async def running():
    """Relays that are stopped at the end, whatever the test did."""
    told: list[tuple] = []
    made = Relays(lambda *news: told.append(news))
    made.told = told
    yield made
    await made.stop()


def target(port: int, scheme: str = "rtmp", host: str = "127.0.0.1") -> Target:
    return Target(1, "YouTube", f"{scheme}://{host}:{port}/live2", "la-cle-secrete")


async def until(check, within: float = 10.0):
    end = time.monotonic() + within
    while not (answer := check()):
        assert time.monotonic() < end, check
        await asyncio.sleep(0.02)
    return answer


def begin(running: Relays, feed: Encoder) -> None:
    running.on_tag(feed, VIDEO_HEADER, shown=True)
    running.on_tag(feed, AUDIO_HEADER, shown=True)


async def test_what_is_on_air_arrives_from_a_keyframe_on_with_its_headers(platform, running):
    feed = Encoder()
    begin(running, feed)
    running.on_tag(feed, picture(80_000), shown=False)
    running.keep([target(platform.port)])
    running.on_tag(feed, picture(90_000), shown=True)
    for moment in range(90_040, 91_000, 40):
        running.on_tag(feed, picture(moment, key=moment == 90_080), shown=True)
    await until(lambda: platform.tags and len(platform.pictures) == 23)
    assert platform.keys == ["la-cle-secrete"]
    assert platform.pictures[:3] == [0, 40, 80]
    assert [flv.is_sequence_header(tag) for tag in platform.tags[0][:2]] == [True, True]
    [told] = running.describe()
    assert (told["state"], told["dropped"], told["error"]) == ("sending", 0, "")
    assert "la-cle-secrete" not in repr(told) + repr(running.told) + repr(target(1))


async def test_nothing_that_is_not_shown_is_sent(platform, running):
    feed = Encoder()
    begin(running, feed)
    running.keep([target(platform.port)])
    for moment in range(0, 2000, 40):
        running.on_tag(feed, picture(moment, key=moment % 400 == 0), shown=not 400 < moment < 1200)
    await until(lambda: platform.tags and len(platform.pictures) >= 31)
    assert len(platform.pictures) == 11 + 20  # up to 400, then from the keyframe at 1200


async def test_another_encoder_is_a_new_connection_and_the_clock_goes_on(platform, running):
    main, backup = Encoder(), Encoder()
    begin(running, main)
    begin(running, backup)
    running.keep([target(platform.port)])
    running.on_tag(main, picture(5_000, key=True), shown=True)
    await until(lambda: platform.tags and platform.pictures)
    running.on_tag(backup, picture(777_000, key=True), shown=True)
    await until(lambda: len(platform.tags) == 2 and platform.pictures)
    assert running.describe()[0]["state"] == "sending"


async def test_a_platform_that_says_no_is_tried_again_and_its_words_do_not_show_the_key(
    platform, running
):
    platform.refusing = True
    feed = Encoder()
    begin(running, feed)
    running.keep([target(platform.port)])
    running.on_tag(feed, picture(0, key=True), shown=True)
    await until(lambda: running.describe()[0]["state"] == "failed")
    assert running.describe()[0]["error"] == "unknown key …"
    platform.refusing = False
    sender = asyncio.create_task(_film(running, feed))
    await until(lambda: platform.tags and platform.pictures)
    sender.cancel()


async def _film(running: Relays, feed: Encoder) -> None:
    for moment in range(0, 10_000_000, 40):
        running.on_tag(feed, picture(moment, key=moment % 400 == 0), shown=True)
        await asyncio.sleep(0.005)


async def test_a_platform_that_does_not_read_costs_whole_gops_and_little_memory(platform, running):
    platform.deaf = True
    feed = Encoder()
    begin(running, feed)
    running.keep([target(platform.port)])
    running.on_tag(feed, picture(0, key=True), shown=True)
    await until(lambda: platform.tags and platform.pictures)
    longest = 0.0
    for moment in range(40, 60_000, 40):
        began = time.monotonic()
        running.on_tag(feed, picture(moment, key=moment % 1000 == 0, size=20_000), shown=True)
        longest = max(longest, time.monotonic() - began)
        if moment % 1000 == 0:
            await asyncio.sleep(0)
    [output] = running._outputs.values()
    assert output._queued <= MOST_QUEUED
    assert running.describe()[0]["dropped"] > 100
    assert longest < 0.1


async def test_a_server_that_is_away_is_a_state_and_nothing_else(platform, running):
    await platform.server.close()
    feed = Encoder()
    begin(running, feed)
    running.keep([target(platform.port)])
    running.on_tag(feed, picture(0, key=True), shown=True)
    await until(lambda: running.describe()[0]["state"] == "failed")
    assert running.describe()[0]["error"] == "ConnectionRefusedError"


async def test_off_air_nothing_is_kept_open(platform, running):
    feed = Encoder()
    begin(running, feed)
    running.keep([target(platform.port)])
    running.on_tag(feed, picture(0, key=True), shown=True)
    await until(lambda: platform.tags and platform.pictures)
    running.keep([])
    await until(lambda: not platform.server.connections)
    assert running.describe() == []


async def test_over_tls_the_certificate_is_checked(settings, tmp_path):
    files = certificates.make(tmp_path, "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    platform = Platform()
    port = await platform.server.start("127.0.0.1", 0, ssl=context)
    settings.TV_RELAY_PRIVATE, settings.TV_RELAY_PORTS = True, frozenset({port})
    trusting = Relays(lambda *_: None, ssl.create_default_context(cafile=files[0]))
    careful = Relays(lambda *_: None)
    try:
        for one in (trusting, careful):
            feed = Encoder()
            begin(one, feed)
            one.keep([target(port, "rtmps", "localhost")])
            one.on_tag(feed, picture(0, key=True), shown=True)
        await until(lambda: platform.tags and platform.pictures)
        await until(lambda: careful.describe()[0]["state"] == "failed")
        assert careful.describe()[0]["error"] == "SSLCertVerificationError"
    finally:
        await trusting.stop()
        await careful.stop()
        await platform.server.close()


# --- where it may not go


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
        "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
        "2002:7f00:1::", "2001::1", "ff02::1", "fd00:ec2::254",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not destinations.is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::1111", "1.1.1.1"])
def test_addresses_that_are(address):
    assert destinations.is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "", "http://a.example/app", "file:///etc/passwd", "rtmp://", "rtmp://a.example",
        "rtmp://a.example/", "rtmp://user:pass@a.example/app", "rtmp://a.example:22/app",
        "rtmp://a.example:0/app", "rtmp://a.example:99999/app", "rtmp://[::1/app",
        "rtmp://a.example/app?x=1", "rtmp://a.example/app#x", "rtmp://a.ex ample/app",
        "rtmp://a.example/app\n", "concat:rtmp://a/b|c", "rtmp://" + "a" * 300 + "/app",
    ],
)  # fmt: skip
def test_addresses_that_cannot_be_read_or_name_another_port(address):
    with pytest.raises(Forbidden):
        destinations.parse(address, PORTS)


def test_an_address_is_read():
    found = destinations.parse("rtmps://a.rtmp.example/live2/more", PORTS)
    assert (found.host, found.port, found.app, found.tls) == (
        "a.rtmp.example",
        443,
        "live2/more",
        True,
    )


@pytest.mark.parametrize("host", ["localhost", "2130706433", "0x7f.1", "0177.0.0.1", "127.1"])
async def test_names_and_odd_spellings_of_this_machine_are_refused_when_resolved(host):
    found = destinations.Destination(host, 1935, "app", tls=False)
    with pytest.raises(Forbidden) as refused:
        await destinations.resolve(found)
    assert refused.value.code in ("private", "unknown")


async def test_a_name_that_is_public_and_private_is_refused_whole(monkeypatch):
    async def both(*_arguments, **_options):
        return [(0, 0, 0, "", ("1.1.1.1", 1935)), (0, 0, 0, "", ("127.0.0.1", 1935))]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", both)
    with pytest.raises(Forbidden):
        await destinations.resolve(destinations.Destination("a.example", 1935, "app", tls=False))


async def test_the_engine_connects_nowhere_private(running, settings):
    with socket.create_server(("127.0.0.1", 0)) as canary:
        canary.setblocking(False)
        port = canary.getsockname()[1]
        settings.TV_RELAY_PORTS = frozenset({port})
        feed = Encoder()
        begin(running, feed)
        running.keep([target(port, host="localhost")])
        running.on_tag(feed, picture(0, key=True), shown=True)
        await until(lambda: running.describe()[0]["state"] == "failed")
        assert running.describe()[0]["error"] == "private"
        with pytest.raises(BlockingIOError):
            canary.accept()


# --- what staff do


@pytest.mark.django_db
def test_a_relay_is_kept_encrypted_and_given_to_the_engine():
    recording = factories.make_broadcast().recording
    relay = relays.add(recording, "YouTube", "rtmp://a.rtmp.example/live2", "abcd-efgh")
    assert "abcd-efgh" not in relay.key_encrypted
    [told] = relays.targets([recording.pk])[recording.pk]
    assert (told.key, told.name) == ("abcd-efgh", "YouTube")
    relays.switch(relay, False)
    assert relays.targets([recording.pk]) == {}
    relays.remove(relay)
    assert not Relay.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("rtmp://127.0.0.1/live", "k"), ("rtmp://[::1]/live", "k"), ("rtmp://a.example:22/l", "k"),
        ("http://a.example/live", "k"), ("rtmp://a.example/live", ""), ("rtmp://a.example/live", "a b"),
    ],
)  # fmt: skip
def test_a_bad_relay_is_refused_with_a_sentence(address, key):
    with pytest.raises(MediaError) as refused:
        relays.add(factories.make_broadcast().recording, "Ailleurs", address, key)
    assert refused.value.message
    assert not Relay.objects.exists()
