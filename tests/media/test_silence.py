"""Real segments lose the sound of a passage: to the frame, the picture untouched to the byte."""

import array
import hashlib
import subprocess

import pytest

from media import publication, silence
from media.errors import MediaError
from tests.takes import real_take

RATE = 48000


@pytest.fixture(scope="module")
def take(tmp_path_factory):
    private = tmp_path_factory.mktemp("recording")
    real_take(private, "r1-a", 1_790_000_000.0, seconds=3)
    return private / "r1-a"


def whole(take, rung, replaced=None):
    """The take as one file, some of its segments in another version."""
    parts = [publication.init_of(take, rung).read_bytes()]
    for path in sorted((take / rung).glob("?????.m4s")):
        parts.append((replaced or {}).get(path.name, path.read_bytes()))
    return b"".join(parts)


def muted(take, rung, name, parts):
    init = publication.init_of(take, rung).read_bytes()
    return silence.muted(init, (take / rung / name).read_bytes(), parts)


def sound(data, tmp_path):
    path = tmp_path / "whole.mp4"
    path.write_bytes(data)
    done = subprocess.run(
        ["ffmpeg", "-v", "warning", "-i", path, "-vn", "-ac", "1", "-ar", str(RATE),
         "-f", "s16le", "-"],
        capture_output=True, check=True,
    )  # fmt: skip
    assert done.stderr == b""
    return array.array("h", done.stdout)


def pictures(data, tmp_path):
    path = tmp_path / "whole.mp4"
    path.write_bytes(data)
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", path, "-map", "0:v", "-c", "copy", "-f", "framemd5", "-"],
        capture_output=True, check=True,
    )  # fmt: skip
    return hashlib.sha256(done.stdout).hexdigest()


def loudest(samples, start, end):
    return max(abs(value) for value in samples[int(start * RATE) : int(end * RATE)])


@pytest.mark.parametrize("rung", ["top", "audio"])
def test_a_muted_segment_is_silent_and_its_neighbours_are_not(take, tmp_path, rung):
    changed = muted(take, rung, "00001.m4s", [(0.0, 1.0)])
    assert len(changed) == (take / rung / "00001.m4s").stat().st_size
    heard = sound(whole(take, rung, {"00001.m4s": changed}), tmp_path)
    assert len(heard) == len(sound(whole(take, rung), tmp_path))
    assert loudest(heard, 1.1, 1.9) == 0
    assert loudest(heard, 0.1, 0.9) > 1000
    assert loudest(heard, 2.1, 2.9) > 1000


def test_the_picture_stays_the_same_to_the_byte(take, tmp_path):
    before = pictures(whole(take, "top"), tmp_path)
    changed = muted(take, "top", "00001.m4s", [(0.0, 1.0)])
    assert pictures(whole(take, "top", {"00001.m4s": changed}), tmp_path) == before


def test_a_part_of_a_segment_is_muted_to_the_frame(take, tmp_path):
    changed = muted(take, "top", "00001.m4s", [(0.4, 0.6)])
    heard = sound(whole(take, "top", {"00001.m4s": changed}), tmp_path)
    assert loudest(heard, 1.45, 1.55) == 0
    assert loudest(heard, 1.1, 1.3) > 1000
    assert loudest(heard, 1.7, 1.9) > 1000


@pytest.mark.parametrize("channels", silence.ELEMENTS)
def test_silent_frames_fill_any_size(channels):
    for size in [*range(22, 60), 127, 128, 269, 270, 768, 1500]:
        assert len(silence.silent_frame(channels, size)) == size


def test_what_is_not_plain_aac_is_refused_and_not_served_half_muted(take):
    init = publication.init_of(take, "audio").read_bytes()
    config = init.index(b"\x05\x80\x80\x80") + 5
    other = init[:config] + bytes([5 << 3 | init[config] & 7]) + init[config + 1 :]
    with pytest.raises(MediaError):
        silence.read_sound(other)


def test_it_is_written_once_and_stays(take, tmp_path):
    init, output = publication.init_of(take, "low"), tmp_path / "00000-m.m4s"
    silence.make(init, take / "low" / "00000.m4s", output, [(0.0, 1.0)])
    made = output.stat()
    silence.make(init, take / "low" / "00000.m4s", output, [(0.0, 1.0)])
    assert output.stat().st_mtime_ns == made.st_mtime_ns
    assert [path.name for path in tmp_path.iterdir()] == ["00000-m.m4s"]
