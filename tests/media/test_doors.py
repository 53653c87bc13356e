"""The ways in: RTMPS with a certificate, guessers turned away, an encoder that must make way."""

import asyncio
import ssl
import subprocess
from types import SimpleNamespace

import pytest

from media import ingest, inputs
from media.engine.doors import Doors
from media.engine.guesses import MANY, MOST
from media.rtmp.publisher import NotPublished, Target, publish
from tests import certificates
from tests.station import free_port


class Feed:
    def __init__(self, input_id: int, connection) -> None:
        self.input_id, self.connection = input_id, connection
        self.room = SimpleNamespace(admission=SimpleNamespace(recording_id=7))
        self.tags = []

    def on_tag(self, tag) -> None:
        self.tags.append(tag)

    def on_close(self, reason: str) -> None:
        pass


class House:
    """An engine that knows one key."""

    def __init__(self) -> None:
        self.open = []
        self.alarms = []
        self.asked = 0
        self.answers = {inputs.doors: [], inputs.passed: set()}

    async def admit(self, key: str):
        self.asked += 1
        if key != "good":
            raise ingest.Refused("unknown-key", "unknown")
        return SimpleNamespace(input_id=1)

    async def admit_by_input(self, input_id: int):
        return SimpleNamespace(input_id=input_id)

    def open_feed(self, admission, line) -> Feed:
        self.open.append(Feed(admission.input_id, line))
        return self.open[-1]

    def feeds(self) -> list[Feed]:
        return self.open

    def alarm(self, *told) -> None:
        self.alarms.append(told)

    async def ask(self, function, *arguments):
        return self.answers[function]


@pytest.fixture
async def house(settings, tmp_path):
    files = certificates.make(tmp_path)
    settings.TV_RTMP_PORT, settings.TV_RTMPS_PORT = free_port(), free_port()
    settings.TV_TLS_CERTIFICATE, settings.TV_TLS_KEY = str(files[0]), str(files[1])
    made = House()
    made.files = files
    made.doors = Doors(made)
    await made.doors.start()
    yield made
    await made.doors.close()


async def nothing():
    for none in ():
        yield none


async def until(check):
    async with asyncio.timeout(15):
        while not check():
            await asyncio.sleep(0.02)


async def test_our_publisher_comes_in_over_tls(house, settings):
    trusting = ssl.create_default_context(cafile=house.files[0])
    await publish(Target("localhost", settings.TV_RTMPS_PORT, "live", "good", trusting), nothing())
    assert len(house.open) == 1
    with pytest.raises(NotPublished):
        await publish(
            Target("localhost", settings.TV_RTMPS_PORT, "live", "bad", trusting), nothing()
        )


async def test_ffmpeg_comes_in_over_tls(house, settings):
    argv = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25", "-t", "1"]
    argv += ["-c:v", "libx264", "-preset", "ultrafast", "-f", "flv"]
    address = f"rtmps://127.0.0.1:{settings.TV_RTMPS_PORT}/live/good"
    done = await asyncio.to_thread(
        subprocess.run, [*argv, address], stdin=subprocess.DEVNULL, timeout=60, check=False
    )
    assert done.returncode == 0
    assert len(house.open[0].tags) > 20


async def test_without_a_good_certificate_the_other_doors_open(settings):
    settings.TV_RTMP_PORT, settings.TV_RTMPS_PORT = free_port(), free_port()
    settings.TV_TLS_CERTIFICATE = settings.TV_TLS_KEY = "/nowhere/certificate.pem"
    made = House()
    doors = Doors(made)
    await doors.start()
    try:
        assert made.alarms[0][:2] == (0, "rtmps")
        await publish(Target("127.0.0.1", settings.TV_RTMP_PORT, "live", "good"), nothing())
    finally:
        await doors.close()


async def test_a_guesser_is_turned_away_before_its_keys_are_looked_at(house, settings):
    for number in range(MANY + 5):
        guess = Target("127.0.0.1", settings.TV_RTMP_PORT, "live", f"guess-{number}")
        with pytest.raises(NotPublished) as refused:
            await publish(guess, nothing())
        if number >= MOST:
            assert "Too many" in str(refused.value)
    assert house.asked == MOST
    assert [alarm[1] for alarm in house.alarms] == ["guesses"]
    assert house.doors.describe()["guesses"] == MANY + 5


async def test_an_encoder_makes_way_for_the_next_live(house):
    closed = []
    line = SimpleNamespace(close=lambda code, why: closed.append(code))
    house.open = [Feed(1, line), Feed(2, line)]
    house.answers[inputs.passed] = {(2, 7)}
    await house.doors.watch()
    assert len(closed) == 1


async def test_a_renewed_certificate_is_taken(house, settings, tmp_path):
    certificates.make(tmp_path, days=90)
    await house.doors.watch()
    trusting = ssl.create_default_context(cafile=house.files[0])
    await publish(Target("localhost", settings.TV_RTMPS_PORT, "live", "good", trusting), nothing())
    assert house.open
