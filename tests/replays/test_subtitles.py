"""A replay's captions for televisions: the same words at the same pictures, whatever is edited."""

import re

import m3u8
import pytest

from media import avsync, publication, recordings, retention, subtitles
from media.subtitles import Stretch
from media.timeline import Entry
from replays import captions, trims
from replays import subtitles as written
from replays.models import Captions
from replays.timedtext import Caption
from replays.trims import Wish
from tests import factories
from tests.replays.replayed import make_replay, moment
from tests.replays.test_captions import SRT

pytestmark = pytest.mark.django_db


@pytest.fixture
def broadcast(settings, tmp_path):
    return make_replay(settings, tmp_path, 3, 3)


def text(broadcast, name: str) -> str:
    return (broadcast.recording.public_directory / name.split("?")[0]).read_text()


def offered(broadcast) -> list:
    return m3u8.loads(text(broadcast, "replay.m3u8")).media


def segments(broadcast) -> list[str]:
    [media] = offered(broadcast)
    read = m3u8.loads(text(broadcast, media.uri))
    return [text(broadcast, each.uri) for each in read.segments]


def files(broadcast) -> list[str]:
    return sorted(
        path.name for path in broadcast.recording.public_directory.glob("replay-captions*")
    )


def test_each_take_has_a_segment_that_knows_its_pictures_clock(broadcast):
    captions.upload(broadcast, SRT, "fr")
    one, two = segments(broadcast)
    assert one.startswith("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:")
    assert "00:00:00.500 --> 00:00:01.500\nBonsoir." in one
    assert "Au revoir" not in one
    assert "00:00:01.200 --> 00:00:02.200\nAu revoir." in two
    pictures = m3u8.loads(text(broadcast, "replay-top.m3u8"))
    assert [each.discontinuity for each in pictures.segments] == [False] * 3 + [True] + [False] * 2


def test_after_a_cut_the_clock_is_the_one_of_the_first_picture_left(broadcast):
    captions.upload(broadcast, SRT, "fr")
    trims.apply(broadcast, Wish(cut=((0.2, 1.8),)), 0)
    clock = int(re.search(r"MPEGTS:(\d+)", segments(broadcast)[0])[1])
    take = broadcast.recording.public_directory / "r0-a" / "top"
    first = avsync.begins(take / "init.mp4", take / "00002.m4s")
    assert clock == round(first * 90_000)
    assert 2 * 90_000 <= clock < 4 * 90_000
    assert "Bonsoir" not in "".join(segments(broadcast))


def test_a_signature_a_trim_and_a_removal_are_followed(broadcast):
    lines = [Caption(moment(1).timestamp(), moment(2).timestamp(), "bonsoir")]
    captions.replace(broadcast, lines, Captions.Origin.SPEECH, "fr")
    [machine] = offered(broadcast)
    assert (machine.name, "public.machine-generated" in machine.characteristics) == (
        "Français (automatiques)", True,
    )  # fmt: skip
    captions.sign(broadcast, 1, "fr", factories.make_staff("operator")[0])
    [signed] = offered(broadcast)
    assert (signed.name, "public.machine-generated" in signed.characteristics) == (
        "Français",
        False,
    )
    captions.remove(broadcast, "fr")
    assert (offered(broadcast), files(broadcast)) == ([], [])


def test_what_writes_the_replay_again_keeps_them(broadcast):
    captions.upload(broadcast, SRT, "fr")
    before = text(broadcast, "replay.m3u8")
    recordings.write_replay(broadcast.recording)
    assert text(broadcast, "replay.m3u8") == before
    retention.remove(broadcast.recording, retention.What.LOWER)
    assert len(segments(broadcast)) == 2


def test_the_replay_gone_nothing_of_them_stays(broadcast):
    captions.upload(broadcast, SRT, "fr")
    retention.remove(broadcast.recording, retention.What.ALL)
    assert files(broadcast) == []
    assert not (broadcast.recording.public_directory / subtitles.FILE).exists()


def test_a_line_across_a_break_is_shown_on_both_sides():
    part = Stretch((Entry("r2-a", 0, 100.0, 3.0),), 3.0)
    lines = [Caption(2.5, 3.5, "à cheval"), Caption(0, 1, "avant"), Caption(6.0, 7, "après")]
    assert written.within(lines, part) == [Caption(0.0, 0.5, "à cheval")]


def test_the_clock_begins_anew_where_mpegs_does():
    assert "MPEGTS:90000," in written.segment([], 2**33 / 90_000 + 1)


def test_a_broken_segment_still_has_subtitles(broadcast):
    take = broadcast.recording.public_directory / "r0-a" / publication.rungs_of(
        broadcast.recording.public_directory / "r0-a"
    )[0]  # fmt: skip
    (take / "00000.m4s").unlink()
    (take / "00000.m4s").write_bytes(b"\x00\x00\x00\x01moof")
    captions.upload(broadcast, SRT, "fr")
    assert "MPEGTS:0," in segments(broadcast)[0]
