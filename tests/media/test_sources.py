from dataclasses import replace

import pytest

from media.engine.sources import Cutter, Health, Probe, Source
from media.rtmp.flv import FlvTag, Kind

KEY, DELTA = b"\x17\x01\0\0\0x", b"\x27\x01\0\0\0x"
AAC_HEADER = FlvTag(Kind.AUDIO, 0, b"\xaf\0\x11\x90")
AVC_HEADER = FlvTag(
    Kind.VIDEO,
    0,
    bytes.fromhex(
        "17000000000142c01effe1001a6742c01ed900a02ff9610000030001000003003c8f162e4801000468ce3c80"
    ),
)


def video(moment: int, *, key: bool = False) -> FlvTag:
    return FlvTag(Kind.VIDEO, moment, KEY if key else DELTA)


def source(gop: float | None) -> Source:
    return Source("avc1.42C01E", 640, 360, 25.0, gop, 800_000, "mp4a.40.2", 48000, 2, True)


def test_a_probe_begins_with_a_keyframe_and_wants_two():
    probe = Probe()
    for tag in (AVC_HEADER, AAC_HEADER, video(0), video(40)):
        probe.add(tag)
    assert probe.tags == []
    probe.add(video(80, key=True))
    assert not probe.is_complete
    probe.add(video(1080, key=True))
    assert probe.is_complete
    assert [tag.timestamp_ms for tag in probe.tags] == [80, 1080]


def test_a_source_without_sound_is_known_after_a_second():
    probe = Probe()
    for tag in (AVC_HEADER, video(0, key=True), video(500, key=True)):
        probe.add(tag)
    assert not probe.is_complete
    probe.add(video(1000, key=True))
    assert probe.is_complete


def test_keyframes_that_do_not_come_are_not_waited_for():
    probe = Probe()
    for tag in (
        AVC_HEADER,
        AAC_HEADER,
        video(0, key=True),
        *(video(t) for t in range(40, 3001, 40)),
    ):
        probe.add(tag)
    assert probe.is_complete


@pytest.mark.parametrize(
    ("gop", "target", "seconds", "copied"),
    [
        (1.0, 1, 1.0, True),
        (0.5, 1, 1.0, True),
        (0.4, 1, 1.2, True),
        (2.0, 1, 2.0, False),
        (2.0, 2, 2.0, True),
        (1.0, 2, 2.0, True),
        (0.96, 2, 2.88, False),
        (4.0, 2, 4.0, False),
        (None, 1, 1.0, False),
    ],
)
def test_the_top_rung_is_copied_when_its_keyframes_come_often_enough(gop, target, seconds, copied):
    assert source(gop).segment_seconds(target) == seconds
    assert source(gop).can_copy(target) is copied


@pytest.mark.parametrize("what", ["interlaced", "4:2:2", "10 bits"])
def test_a_picture_that_browsers_do_not_show_is_never_copied(what):
    assert not replace(source(1.0), unplayable=what).can_copy(1)
    assert replace(source(1.0), unplayable=what).target_duration(1) == 1


@pytest.mark.parametrize(
    ("gop", "shortest", "target"),
    [(1.0, 1, 1), (2.0, 1, 2), (5.0, 1, 1), (None, 1, 1), (1.0, 2, 2), (2.0, 2, 2), (5.0, 2, 2)],
)
def test_the_first_take_decides_the_target_duration(gop, shortest, target):
    assert source(gop).target_duration(shortest) == target


def test_the_cutter_cuts_where_ffmpeg_does():
    """Keyframes of a real file, and the segments that ffmpeg 5.1 made of it."""
    keyframes = [0, 720, 2000, 2400, 3120, 4400, 5000, 5400, 8400, 8800, 9200, 9600, 10000]
    cutter, lengths = Cutter(1.0), []
    for moment in keyframes:
        length = cutter.length_at(video(moment))
        cutter.observe(video(moment, key=True))
        if moment and cutter.length_at(video(moment)) == 0:
            lengths.append(length)
    assert lengths == [2.0, 0.4, 0.72, 1.28, 0.6, 3.4, 0.4, 0.4, 0.4, 0.4]


def test_health_counts_frames_bits_and_keyframes():
    health = Health()
    for moment in range(0, 4000, 40):
        health.observe(
            FlvTag(Kind.VIDEO, moment, (KEY if moment % 1000 == 0 else DELTA) + bytes(994))
        )
    assert health.fps == 25.0
    assert health.gop == 1.0
    assert health.bitrate == pytest.approx(200_000, rel=0.03)
