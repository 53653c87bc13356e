"""A sponsor's spot, uploaded by a stranger, made fit for broadcast."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command, files

MAX_WIDTH, MAX_HEIGHT, MAX_FPS = 1920, 1080, 50


@dataclass(frozen=True, slots=True)
class CreativeSpec:
    source: Path
    output: Path
    max_seconds: float
    has_audio: bool


def creative_mp4(spec: CreativeSpec) -> list[str]:
    source = command.upload(spec.source, spec.max_seconds)
    sound = source["a:0"] if spec.has_audio else command.silence()
    output = ffmpeg.output(
        _fitted(source["v:0"]), sound, command.local(spec.output), **_options(spec)
    )
    return command.compiled(output)


def _fitted(video: Any) -> Any:
    return video.filter(
        "scale",
        f"min({MAX_WIDTH},iw)",
        f"min({MAX_HEIGHT},ih)",
        force_original_aspect_ratio="decrease",
        force_divisible_by=2,
    ).filter("setsar", 1)


def _options(spec: CreativeSpec) -> dict[str, Any]:
    options = files.h264_options(crf=20) | {
        "c:a": "aac",
        "b:a": "160k",
        "ac": 2,
        "ar": 48000,
        "fpsmax": MAX_FPS,
        "force_key_frames": "expr:gte(t,n_forced)",
        "map_metadata": -1,
        "movflags": "+faststart",
        "f": "mp4",
        "t": command.decimal(spec.max_seconds),
    }
    if not spec.has_audio:
        options["shortest"] = None
    return options
