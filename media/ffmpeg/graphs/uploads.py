"""A finished video that somebody sent, as a take: the same rungs and segments as a live."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command, live
from media.ladders import Rung


@dataclass(frozen=True, slots=True)
class UploadSpec:
    source: Path
    directory: Path
    rungs: tuple[Rung, ...]
    fps: float
    has_audio: bool
    max_seconds: float
    segment_seconds: float = 2.0


def take(spec: UploadSpec) -> list[str]:
    source = command.upload(spec.source, spec.max_seconds)
    output = live.LiveSpec(
        directory=spec.directory,
        rungs=spec.rungs,
        copy_top=False,
        has_audio=spec.has_audio,
        audio_copy=False,
        fps=spec.fps,
        segment_seconds=spec.segment_seconds,
    )
    sound = source["a:0"] if spec.has_audio else command.silence()
    sounds = [sound] * len(spec.rungs)
    if spec.has_audio:
        # Late or broken sound is filled up, so that every segment has its own.
        split = sound.filter("aresample", 48000, **{"async": 1, "first_pts": 0})
        several = split.filter_multi_output("asplit", len(spec.rungs))
        sounds = [several.stream(index) for index in range(len(spec.rungs))]
    streams = [*_pictures(spec, source["v:0"], output.pictures), *sounds]
    options = live.hls_options(output) | _options(spec, output)
    target = str(spec.directory / "%v" / "index.m3u8")
    return command.compiled(ffmpeg.output(*streams, target, **options))


def _pictures(spec: UploadSpec, video: Any, rungs: tuple[Rung, ...]) -> list[Any]:
    even = video.filter("fps", command.decimal(spec.fps))
    split = even.filter_multi_output("split", len(rungs))
    return [
        split.stream(index)
        .filter("scale", rung.width, rung.height, flags="bilinear")
        .filter("setsar", 1)
        .filter("format", "yuv420p")
        for index, rung in enumerate(rungs)
    ]


def _options(spec: UploadSpec, output: live.LiveSpec) -> dict[str, Any]:
    keys = round(spec.fps * spec.segment_seconds)
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "profile:v": "main",
        "bf": 0,
        "g": keys,
        "keyint_min": keys,
        "sc_threshold": 0,
        "crf": 21,
        "c:a": "aac",
        "b:a": "128k",
        "ac": 2,
        "ar": 48000,
        "map_metadata": -1,
        "t": command.decimal(spec.max_seconds),
    }
    for index, rung in enumerate(output.pictures):
        options[f"maxrate:v:{index}"] = rung.video_bitrate
        options[f"bufsize:v:{index}"] = rung.video_bitrate * 2
    if not spec.has_audio:
        options["shortest"] = None
    return options
