"""An encoder over SRT: planned, refused with a wrong passphrase, on air, dropped, back, replayed."""

import contextlib
import re
from collections import deque
from pathlib import Path

import pytest

from tests import playlist_checker
from tests.station import eventually

pytestmark = [pytest.mark.flow, pytest.mark.long]


def passphrase_of(broadcast: dict) -> str:
    return re.search(r"passphrase=([^&]+)", broadcast["srt"])[1]


def count(station, broadcast, name: str = "dvr-top.m3u8") -> int:
    answer = station.get(broadcast, name)
    return answer.text.count("#EXTINF") if answer.status_code == 200 else 0


def takes(station, broadcast) -> int:
    lines = station.get(broadcast, "dvr-top.m3u8").text.splitlines()
    return len({line.split("/")[0] for line in lines if line.startswith("r")})


def calling(station, address: str, **options):
    """An encoder whose listener may still be starting: it tries again as OBS does."""

    def is_on() -> bool:
        if encoder[-1].process.poll() is not None:
            encoder.append(station.encoder(address, **options))
        return False

    encoder = deque([station.encoder(address, **options)], maxlen=1)
    return encoder, is_on


@contextlib.contextmanager
def encoding(station, broadcast, ready):
    encoder, again = calling(station, broadcast["srt"])
    try:
        eventually(lambda: again() or ready(), within=60)
        yield
    finally:
        encoder[-1].kill()


def test_a_live_over_srt_from_plan_to_replay(station):
    broadcast = station.plan("Le direct en SRT")
    assert broadcast["srt"].startswith("srt://127.0.0.1:")
    state = lambda: station.control(broadcast)["state"]  # noqa: E731
    with encoding(station, broadcast, lambda: state() == "ready"):
        station.go_live(broadcast)
        eventually(lambda: count(station, broadcast) >= 3)
        wrong = broadcast["srt"].replace(passphrase_of(broadcast), "une-fausse-phrase")
        assert station.encoder(wrong, seconds=20).wait(30) != 0
        before = count(station, broadcast)
        eventually(lambda: count(station, broadcast) > before + 1)
        assert takes(station, broadcast) == 1
    eventually(lambda: station.state(broadcast)["state"] == "interrupted")
    with encoding(station, broadcast, lambda: station.state(broadcast)["state"] == "live"):
        eventually(lambda: takes(station, broadcast) == 2)
        crawl(station, broadcast)
        station.end(broadcast)
    eventually(lambda: station.get(broadcast, "replay.m3u8").status_code == 200)
    replay = station.get(broadcast, "replay-top.m3u8").text
    playlist_checker.check(replay)


def crawl(station, broadcast) -> None:
    """The key is in no page, playlist, answer, log or process list (A05)."""
    key = passphrase_of(broadcast)
    mine = {str(encoder.process.pid) for encoder in station._encoders}
    for process in Path("/proc").iterdir():
        if process.name.isdecimal() and process.name not in mine:
            with contextlib.suppress(OSError):
                assert key.encode() not in (process / "cmdline").read_bytes()
                assert key.encode() not in (process / "environ").read_bytes()
    staff = station.sign_in(station.admin["email"], station.admin["password"])
    public_id = broadcast["public_id"]
    places = [
        "/", "/sport/", "/programme/", "/programme.ics", "/healthz", "/api/v1/broadcasts/",
        f"/embed/{public_id}/", f"/hls/{public_id}/live.m3u8", f"/hls/{public_id}/dvr-top.m3u8",
        f"/hls/{public_id}/state.json", f"/api/v1/broadcasts/{public_id}/control/", "/regie/",
        f"/regie/{public_id}/", f"/regie/{public_id}/encodeur/", "/admin/", "/admin/entrees-video/",
        "/admin/reports/site-history/", "/nulle-part/",
    ]
    places.append(broadcast["page"].removeprefix(station.base))
    for place in places:
        for client in (station.http, staff):
            assert key not in client.get(place).text, place
    for file in station.var.rglob("*"):
        if file.is_file() and not file.name.startswith("encoder-") and file.suffix != ".m4s":
            assert key.encode() not in file.read_bytes(), file
