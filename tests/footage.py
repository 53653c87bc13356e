"""Films whose every image carries its number, in black and white blocks that survive 60 lines.

Two rows of sixteen blocks: the number in binary, and its complement, so that a damaged picture is
told from a wrong one.
"""

import functools
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from media.rtmp import flv
from media.rtmp.flv import FlvTag, Kind
from media.rtmp.publisher import tags_of

BITS = 16
BLACK, WHITE = b"\x10", b"\xeb"


@dataclass(frozen=True)
class Shot:
    """How a film is made; the defaults are what most tests want."""

    size: str = "320x180"
    fps: int = 25
    seconds: int = 120
    gop: str = "1"  # s between keyframes, or an expression for -force_key_frames
    bframes: int = 0
    sound: str = "stereo"  # stereo, mono or none
    rate: int = 48000
    codec: str = "libx264"
    bitrate: str = "400k"
    pixels: str = "yuv420p"
    interlaced: bool = False
    first: int = 0  # number of the first image


@dataclass(frozen=True)
class Film:
    """FLV tags, in the order in which an encoder sends them."""

    shot: Shot
    headers: tuple[FlvTag, ...]
    tags: tuple[FlvTag, ...]

    def number(self, tag: FlvTag) -> int | None:
        """The number that the image of this tag shows."""
        if tag.kind != Kind.VIDEO:
            return None
        shown = tag.timestamp_ms + composition(tag) - self._begins
        return self.shot.first + round(shown * self.shot.fps / 1000)

    @functools.cached_property
    def _begins(self) -> int:
        pictures = [tag for tag in self.tags if tag.kind == Kind.VIDEO]
        return min(tag.timestamp_ms + composition(tag) for tag in pictures[:10])

    def since(self, seconds: float) -> list[FlvTag]:
        """From the first keyframe at or after that moment on."""
        for index, tag in enumerate(self.tags):
            if flv.is_keyframe(tag) and tag.timestamp_ms >= seconds * 1000:
                return list(self.tags[index:])
        return []


def composition(tag: FlvTag) -> int:
    """ms between the decoding and the showing of an image."""
    shift = int.from_bytes(tag.payload[2:5], "big")
    return shift - (1 << 24) if shift & 0x800000 else shift


@functools.cache
def film(shot: Shot = Shot()) -> Film:
    data = encode(shot)
    media = [tag for tag in tags_of(data) if _is_media(tag)]
    headers = [tag for tag in tags_of(data) if _is_header(tag)]
    return Film(shot, tuple(headers), tuple(media))


def films(*shots: Shot) -> list[Film]:
    """Made side by side."""
    with ThreadPoolExecutor(3) as pool:
        return list(pool.map(film, shots))


def encode(shot: Shot, container: str = "flv") -> bytes:
    argv = ["ffmpeg", "-v", "error", "-f", "rawvideo", "-pix_fmt", "gray", "-s", f"{BITS}x2",
            "-r", str(shot.fps), "-i", "pipe:0"]
    if shot.sound != "none":
        argv += ["-f", "lavfi", "-i", f"anoisesrc=r={shot.rate}:a=0.1:seed=7"]
        argv += ["-c:a", "aac", "-b:a", "64k", "-ac", "1" if shot.sound == "mono" else "2"]
    done = subprocess.run(
        [*argv, *_picture(shot), "-t", str(shot.seconds), "-f", container, "pipe:1"],
        input=b"".join(map(image, range(shot.first, shot.first + shot.seconds * shot.fps))),
        capture_output=True, check=True,
    )
    return done.stdout


def _picture(shot: Shot) -> list[str]:
    """Noise makes every packet different from every other."""
    width, height = shot.size.split("x")
    drawn = f"scale={width}:{height}:flags=neighbor,noise=alls=6:allf=t,format={shot.pixels}"
    argv = ["-vf", drawn, "-c:v", shot.codec, "-preset", "ultrafast", "-b:v", shot.bitrate]
    if shot.codec == "libx264":
        argv += ["-bf", str(shot.bframes), "-sc_threshold", "0"]
        argv += [] if shot.bframes else ["-tune", "zerolatency"]
        argv += ["-flags", "+ildct+ilme"] if shot.interlaced else []
    if shot.gop.replace(".", "").isdigit():
        return [*argv, "-g", str(round(float(shot.gop) * shot.fps))]
    return [*argv, "-g", "9999", "-force_key_frames", shot.gop]


def image(number: int) -> bytes:
    bits = [number >> bit & 1 for bit in range(BITS)]
    return b"".join(WHITE if bit else BLACK for bit in [*bits, *(1 - bit for bit in bits)])


def _is_header(tag: FlvTag) -> bool:
    return tag.kind == Kind.SCRIPT or flv.is_sequence_header(tag)


def _is_media(tag: FlvTag) -> bool:
    ends = tag.kind == Kind.VIDEO and tag.payload[1:2] == b"\x02"
    return not _is_header(tag) and not ends


# --- read back


def numbers_in(video: Path) -> list[int | None]:
    """The number of every image that decodes; None where it cannot be read."""
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(video), "-an", "-fps_mode", "passthrough", "-vf",
         f"scale={BITS}:2:flags=area,format=gray", "-f", "rawvideo", "pipe:1"],
        capture_output=True, check=True,
    )
    size = BITS * 2
    return [_read(done.stdout[at : at + size]) for at in range(0, len(done.stdout), size)]


def _read(picture: bytes) -> int | None:
    bits = [level > 128 for level in picture]
    if any(bit == other for bit, other in zip(bits[:BITS], bits[BITS:], strict=True)):
        return None
    return sum(1 << place for place, bit in enumerate(bits[:BITS]) if bit)
