from media.engine.gops import Backlog, Gop
from media.rtmp.flv import FlvTag, Kind

KEY, DELTA = b"\x17\x01\0\0\0x", b"\x27\x01\0\0\0x"


def video(moment: int, *, key: bool = False, arrival: float = 0.0) -> FlvTag:
    return FlvTag(Kind.VIDEO, moment, KEY if key else DELTA, arrival)


def sound(moment: int) -> FlvTag:
    return FlvTag(Kind.AUDIO, moment, b"\xaf\x01xx")


def filled(*tags: FlvTag) -> Gop:
    gop = Gop()
    for tag in tags:
        gop.add(tag)
    return gop


def test_a_take_can_begin_in_the_middle_from_the_last_keyframe():
    gop = filled(video(0, key=True), video(40), video(1000, key=True), sound(1010), video(1040))
    assert gop.before(video(1080)) == [video(1000, key=True), sound(1010), video(1040)]
    assert gop.before(video(2000, key=True)) == []
    assert filled(sound(0), video(40)).before(video(80)) == []


def test_after_a_jump_of_the_encoders_clock_the_earlier_pictures_move_up_to_the_new_one():
    gop = filled(video(1000, key=True, arrival=5.0), video(1040, arrival=5.1))
    moved = gop.before(video(500_000, arrival=9.1))
    assert [tag.timestamp_ms for tag in moved] == [499_920, 499_960]
    assert [tag.arrival for tag in moved] == [9.0, 9.1]


def test_pictures_of_another_size_cannot_begin_a_take():
    gop = filled(video(0, key=True), sound(10))
    gop.forget(Kind.AUDIO)
    assert gop.tags == [video(0, key=True)]
    gop.forget(Kind.VIDEO)
    assert gop.tags == []


def test_what_is_written_is_forgotten_up_to_its_last_keyframe():
    backlog = Backlog()
    for moment in range(0, 4000, 500):
        backlog.add(video(moment, key=moment % 1000 == 0))
        backlog.add(sound(moment + 1))
    backlog.written(2000)
    assert [tag.timestamp_ms for tag in backlog.since(2000)][:3] == [2000, 2001, 2500]
    assert backlog.newest == 3501
    backlog.written(0)
    assert backlog.since(0)[0] == video(2000, key=True)


def test_sound_that_came_in_front_of_its_keyframe_is_taken_along():
    backlog = Backlog()
    for tag in (video(0, key=True), sound(1005), video(1000, key=True), video(1040)):
        backlog.add(tag)
    assert backlog.since(1000) == [sound(1005), video(1000, key=True), video(1040)]


def test_a_backlog_that_nobody_takes_is_bounded(monkeypatch):
    monkeypatch.setattr("media.engine.gops.MOST_BYTES", 60)
    backlog = Backlog()
    for moment in range(20):
        backlog.add(video(moment, key=True))
    assert backlog.lost == 10 * len(KEY)
    assert backlog.since(19)[0].timestamp_ms == 19
