"""Whatever a town's encoders send: it is on air whole, or refused with the reason."""

from dataclasses import replace

import pytest

from media.rtmp.flv import FlvTag, Kind
from tests import footage, scenes
from tests.camera import Camera
from tests.footage import Film, Shot
from tests.scenes import Live
from tests.station import eventually

pytestmark = [pytest.mark.flow, pytest.mark.alone, pytest.mark.long, pytest.mark.timeout(900)]

HOUR, WRAP = 3_600_000, 1 << 32  # ms
USUAL = Shot(seconds=45)
WIDE = Shot(size="480x270", seconds=45)


def jump(by: int, at: int = 8000):
    """The encoder's clock jumps once."""
    return lambda moment: moment + by if moment > at else moment


def begins_at(first: int):
    return lambda moment: moment + first


SHOTS = {
    "25 fps, 360p": Shot(size="640x360", seconds=45),
    "30 fps, 480p": Shot(size="854x480", fps=30, seconds=45),
    "50 fps, 720p": Shot(size="1280x720", fps=50, seconds=30, bitrate="2M"),
    "60 fps, 360p": Shot(size="640x360", fps=60, seconds=45),
    "25 fps, 1080p": Shot(size="1920x1080", seconds=30, bitrate="3M"),
    "no sound": replace(USUAL, sound="none"),
    "mono": replace(USUAL, sound="mono"),
    "44.1 kHz": replace(USUAL, rate=44100),
    "B-frames": replace(USUAL, bframes=2),
    "GOP of 2 s": replace(USUAL, gop="2"),
    "GOP of 10 s": replace(USUAL, gop="10"),
    "extra keyframes": replace(USUAL, gop="expr:not(mod(n,25))+eq(mod(n,70),33)"),
    "GOP of 1 s, then 3 s": replace(USUAL, gop="expr:lt(mod(t,4),.02)+lt(abs(mod(t,4)-1),.02)"),
    "interlaced": replace(USUAL, interlaced=True),
    "4:2:2 of 10 bits": replace(USUAL, pixels="yuv422p10le"),
    "a phone held upright": replace(USUAL, size="180x320"),
}
CLOCKS = {
    "clock back 4 s": jump(-4000),
    "clock back 0.5 s": jump(-500),
    "clock forward 1 h": jump(HOUR),
    "clock beyond 24 bits": begins_at((1 << 24) - 6000),
    "clock wraps": begins_at(WRAP - 9000),
}
# Another take, in the middle of a GOP.
JUMPS = {"clock back 4 s", "clock back 0.5 s", "clock forward 1 h"}
# Segments of whole GOPs would be longer than the target duration, or browsers show no such picture.
UNPLAYABLE = {"interlaced", "4:2:2 of 10 bits"}
TRANSCODED = {"GOP of 10 s", "GOP of 1 s, then 3 s", "extra keyframes", *UNPLAYABLE}
CHANGES = {"another size on the same line": WIDE, "another sound on the same line": Shot(
    sound="mono", rate=44100, seconds=45)}
NAMES = [*SHOTS, *CLOCKS, *CHANGES]
# Lives at once: two cores film, package, watch and judge them, and none may be overloaded.
HEAVY = ["50 fps, 720p", "25 fps, 1080p"]
AT_ONCE = 6


def play(live: Live) -> None:
    live.plays(8)


def change(film: Film):
    def play(live: Live) -> None:
        live.plays(3)
        live.camera.switch(film)
        eventually(lambda: len(live.takes) == 2)
        live.plays(3)
    return play


def asked_for(request) -> list[str]:
    """The sources of the tests that run."""
    items = (item for item in request.session.items if item.fspath == request.node.fspath)
    params = [getattr(item, "callspec", None) for item in items]
    asked = {spec.params.get("name") for spec in params if spec} | {"no sound"}
    if any(item.name.startswith("test_fast_sources") for item in request.session.items):
        asked.add("50 fps, 720p")
    return [name for name in NAMES if name in asked]


@pytest.fixture(scope="module")
def lives(request, station):
    names = asked_for(request)
    shots = SHOTS | CHANGES
    footage.films(USUAL, *(shots[name] for name in names if name in shots))
    cameras = {name: {"filmed": footage.film(SHOTS[name])} for name in names if name in SHOTS}
    cameras |= {
        name: {"filmed": footage.film(USUAL), "clock": clock} for name, clock in CLOCKS.items()
    }
    cameras |= {name: {"filmed": footage.film(USUAL)} for name in CHANGES}
    plays = dict.fromkeys(NAMES, play)
    plays |= {name: change(footage.film(CHANGES[name])) for name in names if name in CHANGES}
    found = {}
    heavy = [name for name in names if name in HEAVY]
    light = [name for name in names if name not in HEAVY]
    batches = [heavy, *(light[i : i + AT_ONCE] for i in range(0, len(light), AT_ONCE))]
    for batch in filter(None, batches):
        found |= scenes.rehearse(station, {name: plays[name] for name in batch}, cameras)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_image_and_every_sound_is_in_the_replay(lives, name, weighed):
    balance = weighed(name, scenes.played(lives, name).balance(copied=name not in TRANSCODED))
    assert balance.loses_nothing, balance
    if name in JUMPS:
        assert balance.repeats_one_gop_at_most, balance
    else:
        assert balance.is_clean, balance


@pytest.mark.parametrize("name", NAMES)
def test_its_playlists_are_legal(lives, name):
    scenes.played(lives, name).watcher.verify()


@pytest.mark.parametrize("name", sorted(TRANSCODED))
def test_sound_is_as_long_as_the_picture_where_the_picture_is_encoded_again(lives, name):
    replay = scenes.played(lives, name).replay()
    heard = sum(packet.kind == "audio" for packet in replay.packets) * 1024 / 48000
    assert abs(heard - len(replay.numbers) / 25) < 0.15


@pytest.mark.parametrize("name", sorted(UNPLAYABLE))
def test_a_picture_that_browsers_do_not_show_is_encoded_again(lives, name):
    """Main profile, and no rung announces what it does not hold."""
    master = scenes.played(lives, name).text("replay.m3u8")
    codecs = {line.split('CODECS="')[1][:9] for line in master.splitlines() if "avc1" in line}
    assert {codec.upper() for codec in codecs} == {"AVC1.4D40"}


def test_silence_is_added_where_there_is_no_sound(lives):
    live = scenes.played(lives, "no sound")
    assert "mp4a.40.2" in live.text("replay.m3u8")
    assert {packet.kind for packet in live.replay().packets} == {"video", "audio"}
    assert {packet.kind for packet in live.replay("audio").packets} == {"audio"}


@pytest.mark.parametrize(("name", "sizes"), [
    ("25 fps, 1080p", ["1920x1080", "854x480", "426x240"]),
    ("50 fps, 720p", ["1280x720", "854x480", "426x240"]),
    ("a phone held upright", ["180x320", "120x214", "60x106"]),
])
def test_the_ladder_fits_the_source(lives, name, sizes):
    master = scenes.played(lives, name).text("replay.m3u8")
    assert [line.split("RESOLUTION=")[1].split(",")[0] for line in master.splitlines()
            if "RESOLUTION=" in line] == sizes


def test_fast_sources_are_halved_in_the_lower_rungs_and_whole_at_the_top(lives):
    live = scenes.played(lives, "50 fps, 720p")
    top, mid = live.replay("top").numbers, live.replay("mid").numbers
    assert list(top) == list(range(top[0], top[0] + len(top)))
    assert 0.49 <= len(mid) / len(top) <= 0.55


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_on_the_line_begins_another_take_and_keeps_the_line(lives, name):
    live = scenes.played(lives, name)
    assert len(live.takes) == 2
    assert live.camera.lines == 1


# --- refused, with the reason


def _told(station, film: Film) -> list[str]:
    [broadcast] = station.plan_all(["Refusé"])
    camera = Camera(broadcast["rtmp"], film)
    try:
        return eventually(lambda: camera.told)
    finally:
        camera.leave()


def test_a_picture_of_2160_lines_is_refused_with_its_size(station):
    told = _told(station, footage.film(Shot(size="3840x2160", seconds=4, bitrate="3M")))
    assert "1080p" in told[0]
    assert "3840×2160" in told[0]


@pytest.mark.parametrize(("first_bytes", "named"), [
    (b"\x1c\x00\x00\x00\x00", "hevc"),  # the codec number that Chinese encoders use
    (b"\x90hvc1", "hevc"),  # enhanced RTMP
    (b"\x90av01", "av1"),
])
def test_a_codec_that_browsers_do_not_play_is_refused_by_name(station, first_bytes, named):
    usual = footage.film(USUAL)
    header = FlvTag(Kind.VIDEO, 0, first_bytes + bytes(40))
    told = _told(station, replace(usual, headers=(header,)))
    assert "H.264" in told[0]
    assert named in told[0]
