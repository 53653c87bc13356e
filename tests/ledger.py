"""Weighs a replay against what the encoder sent: packet by packet, and image by image.

The packets are compared by ffprobe's hash of their data, the images by the number in them.
"""

import csv
import hashlib
import subprocess
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from media.rtmp.flv import FlvTag, Kind
from tests import playlist_checker
from tests.camera import Sent
from tests.footage import composition, numbers_in


@dataclass(frozen=True)
class Packet:
    kind: str  # video or audio
    md5: str
    seconds: float


@dataclass(frozen=True)
class Replay:
    """What the replay holds in one rung, take after take."""

    packets: tuple[Packet, ...]
    numbers: tuple[int | None, ...]

    @property
    def first(self) -> int:
        return next(number for number in self.numbers if number is not None)


@dataclass(frozen=True)
class Balance:
    """expected: what was sent between the replay's first image and the end that was asked for."""

    expected: int
    missing_images: tuple[int, ...]
    missing_packets: tuple[Sent, ...]
    twice: int
    unreadable: int
    back: int  # images: the longest step back in what is shown
    fps: float

    @property
    def seconds_lost(self) -> float:
        """Of picture that reached our socket and is not in the replay."""
        return len(self.missing_images) / self.fps

    @property
    def missing_video(self) -> int:
        return sum(sent.tag.kind == Kind.VIDEO for sent in self.missing_packets)

    @property
    def missing_audio(self) -> int:
        return sum(sent.tag.kind == Kind.AUDIO for sent in self.missing_packets)

    @property
    def loses_nothing(self) -> bool:
        return not (self.missing_images or self.missing_packets or self.unreadable)

    @property
    def is_clean(self) -> bool:
        return self.loses_nothing and not self.twice and not self.back

    @property
    def repeats_one_gop_at_most(self) -> bool:
        """Where a take ends in the middle of a GOP, the next one begins with that GOP again: its
        other half could not be decoded without its keyframe."""
        return self.back <= self.fps and self.twice <= self.fps * 3  # images, and their sound

    def __str__(self) -> str:
        return (
            f"{self.expected} packets sent, {self.missing_video} video and {self.missing_audio} "
            f"audio missing, {self.seconds_lost:.2f} s of picture lost, {self.twice} twice, "
            f"{self.unreadable} unreadable, {self.back} images back"
        )


def weigh(sent: list[Sent], replay: Replay, *, fps: float, copied: bool = True) -> Balance:
    """copied: the rung carries the encoder's own packets; else only the images are compared."""
    begun = next(i for i, one in enumerate(sent) if one.number == replay.first)
    shown_at = sent[begun].tag.timestamp_ms + composition(sent[begun].tag)
    # Sound that is heard before the first image is shown lies in the segment before it.
    due = [
        one for one in sent[begun:]
        if one.tag.kind == Kind.VIDEO or one.tag.timestamp_ms >= shown_at
    ]
    kept = Counter(packet.md5 for packet in replay.packets)
    readable = [number for number in replay.numbers if number is not None]
    shown = Counter(readable)
    hashes = {digest(one.tag) for one in sent}
    return Balance(
        expected=len(due),
        missing_images=tuple(
            one.number for one in due if one.number is not None and not shown[one.number]
        ),
        missing_packets=tuple(
            one for one in due
            if copied and not kept[digest(one.tag)]
        ),
        twice=sum(count - 1 for md5, count in kept.items() if count > 1 and md5 in hashes)
        + sum(count - 1 for count in shown.values() if count > 1),
        unreadable=len(replay.numbers) - len(readable),
        back=max([0, *(one - after + 1 for one, after in pairwise(readable) if after <= one)]),
        fps=fps,
    )


def digest(tag: FlvTag) -> str:
    """Of what the packet carries, behind FLV's own header."""
    return hashlib.md5(tag.payload[5 if tag.kind == Kind.VIDEO else 2 :]).hexdigest()


# --- the replay, read by other people's programs


def read(folder: Path, playlist: str, fetch) -> Replay:
    """playlist: its text; fetch: an address in it to bytes. One file a run of one init segment."""
    packets: list[Packet] = []
    numbers: list[int | None] = []
    for video in _files(folder, playlist, fetch):
        packets += packets_in(video)
        if any(packet.kind == "video" for packet in packets):
            numbers += numbers_in(video)
    return Replay(tuple(packets), tuple(numbers))


def _files(folder: Path, playlist: str, fetch) -> list[Path]:
    files: list[Path] = []
    known = None
    for segment in playlist_checker.parse(playlist).segments:
        if segment.map != known or segment.discontinuity:
            files.append(folder / f"part-{len(files)}.mp4")
            files[-1].write_bytes(fetch(segment.map))
        with files[-1].open("ab") as file:
            file.write(fetch(segment.uri))
        known = segment.map
    return files


def packets_in(video: Path) -> list[Packet]:
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-show_packets", "-show_data_hash", "md5", "-show_entries",
         "packet=codec_type,pts_time,data_hash", "-of", "csv=p=0", str(video)],
        capture_output=True, text=True, check=True,
    )
    rows = [row for row in csv.reader(done.stdout.splitlines()) if len(row) >= 3]
    return [Packet(kind, md5.removeprefix("MD5:"), _number(at)) for kind, at, md5, *_ in rows]


def _number(text: str) -> float:
    return float(text) if text not in ("", "N/A") else 0.0
