"""ffmpeg itself as the encoder: it leaves, is killed, is stopped. And a second one stands by."""

import functools
import os
import signal
from dataclasses import replace
from itertools import pairwise

import pytest

from tests import footage, ledger, scenes
from tests.camera import Camera
from tests.footage import Shot
from tests.scenes import Live
from tests.station import Encoder, eventually

pytestmark = [pytest.mark.flow, pytest.mark.long, pytest.mark.timeout(420)]

SHOT = Shot(seconds=20)
LATER = replace(SHOT, first=1000)


class Filmed:
    """A live whose encoder is a program; scenes.Live without the camera of our own."""

    def __init__(self, station, broadcast: dict, folder) -> None:
        self.station, self.broadcast, self.folder = station, broadcast, folder
        self.encoders: list[Encoder] = []

    def push(self, shot: Shot) -> Encoder:
        film = self.folder / f"{shot.first}.flv"
        argv = ["ffmpeg", "-v", "error", "-re", "-i", str(film), "-c", "copy", "-f", "flv"]
        log = self.folder / f"encoder-{len(self.encoders)}.log"
        self.encoders.append(Encoder([*argv, self.broadcast["rtmp"]], log))
        return self.encoders[-1]

    def listed(self) -> int:
        answer = self.station.get(self.broadcast, "dvr-top.m3u8")
        lines = answer.text.splitlines() if answer.status_code == 200 else []
        return sum(line.startswith("r") for line in lines)

    def state(self) -> str:
        return self.station.state(self.broadcast)["state"]

    def end(self) -> ledger.Replay:
        self.station.end(self.broadcast)
        eventually(lambda: self.station.control(self.broadcast)["closed"], within=60)
        for encoder in self.encoders:
            encoder.kill()
        text = self.station.get(self.broadcast, "replay-top.m3u8").text
        return ledger.read(
            self.folder, text, lambda uri: self.station.get(self.broadcast, uri).content
        )


def whole(live: Filmed) -> ledger.Replay:
    """A film to its end."""
    with live.station.watching(live.broadcast):
        encoder = live.push(SHOT)
        live.station.go_live(live.broadcast)
        assert encoder.wait(60) == 0
        eventually(lambda: live.state() == "interrupted")
        return live.end()


def struck(live: Filmed, number: signal.Signals) -> ledger.Replay:
    """Killed or stopped in the middle; another comes with another film."""
    with live.station.watching(live.broadcast):
        encoder = live.push(SHOT)
        live.station.go_live(live.broadcast)
        eventually(lambda: live.listed() >= 4)
        os.kill(encoder.process.pid, number)
        eventually(lambda: live.state() == "interrupted", within=10)
        live.push(LATER)
        eventually(lambda: live.state() == "live")
        before = live.listed()
        eventually(lambda: live.listed() >= before + 4)
        return live.end()


@pytest.fixture(scope="module")
def replays(station, tmp_path_factory):
    """All three at once."""
    names = ["whole", "killed", "stopped"]
    folders = [tmp_path_factory.mktemp(name) for name in names]
    for folder in folders:
        for shot in (SHOT, LATER):
            (folder / f"{shot.first}.flv").write_bytes(_film(shot))
    broadcasts = station.plan_all(names)
    lives = [Filmed(station, *both) for both in zip(broadcasts, folders, strict=True)]
    found = scenes.side_by_side(
        lambda: whole(lives[0]),
        lambda: struck(lives[1], signal.SIGKILL),
        lambda: struck(lives[2], signal.SIGSTOP),
    )
    return dict(zip(names, found, strict=True)) | {"film": folders[0] / "0.flv"}


@functools.cache
def _film(shot: Shot) -> bytes:
    return footage.encode(shot)


def test_all_that_ffmpeg_sent_until_its_goodbye_is_in_the_replay(replays):
    """Hash for hash, as ffprobe reads the film and the replay."""
    replay, film = replays["whole"], ledger.packets_in(replays["film"])
    assert replay.numbers == tuple(range(replay.first, SHOT.seconds * SHOT.fps))
    assert _hashes(replay.packets, "video") == _hashes(film, "video")[replay.first :]
    sound = _hashes(replay.packets, "audio")
    assert sound
    assert sound == _hashes(film, "audio")[-len(sound) :]


def _hashes(packets, kind: str) -> list[str]:
    return [packet.md5 for packet in packets if packet.kind == kind]


@pytest.mark.parametrize("name", ["killed", "stopped"])
def test_an_ffmpeg_that_is_killed_or_stopped_comes_back_into_the_same_live(replays, name):
    replay = replays[name]
    steps = [after - before for before, after in pairwise(replay.numbers)]
    assert len([step for step in steps if step != 1]) == 1  # where the encoder was away
    assert LATER.first in replay.numbers  # from its very first image


def test_a_second_encoder_takes_over_within_two_seconds(station):
    broadcast = station.plan("Deux encodeurs", backup=True)
    film = footage.film(replace(SHOT, seconds=60))
    with Live(station, broadcast, film) as live:
        spare = Camera(broadcast["backup"]["rtmp"], film, begin=live.camera.now)
        live.plays(3)
        live.camera.freeze()
        eventually(lambda: len(live.takes) == 2, within=20)
        live.plays(4)
        live.end()
        spare.leave()
    live.watcher.verify()
    numbers = live.replay().numbers
    gaps = [after - before - 1 for before, after in pairwise(numbers)]
    assert max(gaps) <= 2 * film.shot.fps
    assert not any(take.startswith("slate") for take in live.takes)
    assert "backup" in {alarm["code"] for alarm in live.alarms}
