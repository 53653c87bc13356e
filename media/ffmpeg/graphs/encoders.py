"""A simulated encoder: what a camera would send, for the demonstration and the tests."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command


@dataclass(frozen=True, slots=True)
class EncoderSpec:
    """Of a test picture, or of a file played in a loop."""

    width: int = 1280
    height: int = 720
    fps: float = 25.0
    video_bitrate: int = 3_000_000
    file: Path | None = None
    audio: bool = True
    keyframe_seconds: float = 1.0
    b_frames: int = 0
    seconds: float | None = None  # None: until it is killed
    realtime: bool = True
    textfile: Path | None = None  # written in the corner


def encoder_push(spec: EncoderSpec, url: str) -> list[str]:
    """Push to an RTMP address; the key is then in the process list, so only for tests."""
    return command.compiled(_output(spec, url))


def encoder_flv(spec: EncoderSpec) -> list[str]:
    """The same as FLV on standard output, for a publisher that keeps the key to itself."""
    return command.compiled(_output(spec, "pipe:1"))


def encoder_file(spec: EncoderSpec, path: Path) -> list[str]:
    """The same as an FLV file."""
    return command.compiled(_output(spec, command.local(path)))


def _output(spec: EncoderSpec, target: str) -> Any:
    return ffmpeg.output(*_streams(spec), target, **_options(spec))


def _streams(spec: EncoderSpec) -> list[Any]:
    if spec.file is not None:
        source = ffmpeg.input(
            command.local(spec.file),
            format_whitelist=command.UPLOAD_FORMATS,
            stream_loop=-1,
            **_pace(spec),
        )
        video, sound = source["v:0"], source["a:0"]
        video = video.filter("scale", spec.width, spec.height)
        video = video.filter("fps", command.decimal(spec.fps))
    else:
        picture = f"testsrc2=s={spec.width}x{spec.height}:r={command.decimal(spec.fps)}"
        video = ffmpeg.input(picture, format="lavfi", **_pace(spec))["v:0"]
        sound = ffmpeg.input("sine=f=440:r=48000", format="lavfi", **_pace(spec))["a:0"]
    return [_titled(spec, video), *([sound] if spec.audio else [])]


def _pace(spec: EncoderSpec) -> dict[str, None]:
    return {"re": None} if spec.realtime else {}


def _titled(spec: EncoderSpec, video: Any) -> Any:
    if spec.textfile is None:
        return video
    # From a file and without expansion: text is never part of a filter.
    options = {"x": "w/40", "y": "h-th-h/20", "fontsize": "h/14", "fontcolor": "white"}
    return video.filter("drawtext", textfile=str(spec.textfile), expansion="none", **options)


def _options(spec: EncoderSpec) -> dict[str, Any]:
    gop = round(spec.fps * spec.keyframe_seconds)
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "pix_fmt": "yuv420p",
        "b:v": spec.video_bitrate,
        "maxrate": spec.video_bitrate,
        "bufsize": spec.video_bitrate,
        "g": gop,
        "keyint_min": gop,
        "sc_threshold": 0,
        "bf": spec.b_frames,
        "f": "flv",
    }
    if spec.audio:
        options |= {"c:a": "aac", "b:a": "128k", "ac": 2}
    if spec.seconds is not None:
        options["t"] = command.decimal(spec.seconds)
    return options
