"""What is in a file, read from `ffmpeg -i` (there may be no ffprobe)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from media.ffmpeg import runner
from media.ffmpeg.errors import (
    FfmpegError,
    MediaRefused,
    NotMedia,
    NoVideo,
    ProgramFailed,
    ProgramTimeout,
    TooLarge,
    TooManyStreams,
)

__all__ = [
    "FfmpegError",
    "MediaInfo",
    "MediaLimits",
    "MediaRefused",
    "NoVideo",
    "NotMedia",
    "TooLarge",
    "TooManyStreams",
    "probe",
]

UPLOADS = ("mov", "matroska", "webm")
# Two spaces: metadata, which anybody can write into a file, is always indented further.
STREAM = re.compile(r"^  Stream #0:\d+[^\s:]*: (\w+): (.*)$", re.MULTILINE)
DURATION = re.compile(r"^  Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)", re.MULTILINE)
CONTAINER = re.compile(r"^Input #0, (\S+), from ", re.MULTILINE)
SIZE = re.compile(r", (\d{1,6})x(\d{1,6})\b")
RATE = re.compile(r", ([\d.]+)(k?) (fps|tbr)\b")
ASPECT = re.compile(r"\bSAR (\d{1,9}):(\d{1,9})\b")
ROTATION = re.compile(r"^\s+displaymatrix: rotation of (-?[\d.]+) degrees", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class MediaLimits:
    """What an honest file stays under."""

    max_streams: int = 16
    max_pixels: int = 33_177_600  # 8K
    max_fps: float = 240.0
    max_seconds: float = 12 * 3600
    max_memory: int = 2 * 1024**3
    timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class MediaInfo:
    container: str
    duration: float  # 0.0: the file does not say
    width: int  # as stored; turn by `rotation` before showing
    height: int
    fps: float
    video_codec: str
    audio_codec: str | None
    rotation: int
    streams: int
    aspect: float = 1.0  # a pixel's width over its height: those of old television are not square

    @property
    def shown_size(self) -> tuple[int, int]:
        width = round(self.width * self.aspect)
        return (self.height, width) if self.rotation % 180 else (width, self.height)


def probe(
    path: Path, allowed: Iterable[str] = UPLOADS, limits: MediaLimits | None = None
) -> MediaInfo:
    """Look into a file that somebody sent; raises one of the MediaRefused family."""
    limits = limits or MediaLimits()
    info = parse(_report(path, allowed, limits), limits)
    if info.width * info.height > limits.max_pixels:
        raise TooLarge(f"{info.width}x{info.height} pixels")
    if info.fps > limits.max_fps or info.duration > limits.max_seconds:
        raise TooLarge(f"{info.fps} images per second, {info.duration} s")
    return info


def _report(path: Path, allowed: Iterable[str], limits: MediaLimits) -> str:
    # file: in front, or a name such as "concat:a|b" would be a protocol.
    argv = ["ffmpeg", "-hide_banner", "-nostdin", "-probesize", "10M"]
    argv += ["-format_whitelist", ",".join(allowed), "-protocol_whitelist", "file"]
    argv += ["-i", f"file:{path.absolute()}"]
    try:
        return runner.run(argv, timeout=limits.timeout, max_memory=limits.max_memory).stderr_tail
    except ProgramFailed as error:
        return error.tail  # always: ffmpeg is not told to write anything
    except ProgramTimeout as error:
        raise NotMedia("looking into the file took too long") from error


def parse(report: str, limits: MediaLimits) -> MediaInfo:
    streams = STREAM.findall(report)
    if len(streams) > limits.max_streams:
        raise TooManyStreams(f"{len(streams)} streams or more")
    container = CONTAINER.search(report)
    if container is None:
        raise NotMedia("not one of the allowed containers")
    pictures = [text for kind, text in streams if kind == "Video" and "(attached pic)" not in text]
    size = SIZE.search(pictures[0]) if pictures else None
    if size is None:
        raise NoVideo("no picture in this file")
    sounds = [text for kind, text in streams if kind == "Audio"]
    return MediaInfo(
        container=container[1],
        duration=_duration(report),
        width=int(size[1]),
        height=int(size[2]),
        fps=_fps(pictures[0]),
        video_codec=_codec(pictures[0]),
        audio_codec=_codec(sounds[0]) if sounds else None,
        rotation=_rotation(report),
        streams=len(streams),
        aspect=_aspect(pictures[0]),
    )


def _codec(text: str) -> str:
    return re.split(r"[ ,]", text, maxsplit=1)[0]


def _duration(report: str) -> float:
    found = DURATION.search(report)
    if found is None:
        return 0.0
    return int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])


def _fps(text: str) -> float:
    rates = {
        unit: float(number) * (1000 if kilo else 1) for number, kilo, unit in RATE.findall(text)
    }
    return rates.get("fps") or rates.get("tbr") or 0.0


def _aspect(text: str) -> float:
    """1 where a file says nothing, or what no camera makes."""
    found = ASPECT.search(text)
    wide, high = (int(part) for part in found.groups()) if found else (1, 1)
    return wide / high if high and 0.25 <= wide / high <= 4 else 1.0


def _rotation(report: str) -> int:
    """Degrees to turn clockwise, 0 to 359."""
    found = ROTATION.search(report)
    return round(-float(found[1])) % 360 if found else 0
