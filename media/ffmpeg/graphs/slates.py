"""The still picture that is shown when the encoder is gone, in the same rungs as the live."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command, live
from media.ladders import Rung

FPS = 5  # a still picture: encoded before the first drop, on a machine that has lives to carry


@dataclass(frozen=True, slots=True)
class SlateSpec:
    image: Path
    directory: Path
    rungs: tuple[Rung, ...]
    seconds: int = 60
    segment_seconds: float = 1.0


def slate(spec: SlateSpec) -> list[str]:
    output = live.LiveSpec(
        directory=spec.directory,
        rungs=spec.rungs,
        copy_top=False,
        has_audio=False,
        audio_copy=False,
        fps=FPS,
        segment_seconds=spec.segment_seconds,
    )
    streams = [*_pictures(spec, output.pictures), *([command.silence()] * len(spec.rungs))]
    options = _video_options(spec, output) | live.hls_options(output)
    options |= {"c:a": "aac", "b:a": "128k", "ac": 2, "ar": 48000, "t": spec.seconds}
    target = str(spec.directory / "%v" / "index.m3u8")
    return command.compiled(ffmpeg.output(*streams, target, **options))


def _pictures(spec: SlateSpec, rungs: tuple[Rung, ...]) -> list[Any]:
    image = ffmpeg.input(
        command.local(spec.image), format="image2", pattern_type="none", framerate=FPS
    )
    split = image["v:0"].filter_multi_output("split", len(rungs))
    return [_fitted(split.stream(index), rung) for index, rung in enumerate(rungs)]


def _fitted(video: Any, rung: Rung) -> Any:
    width, height = rung.width // 2 * 2, rung.height // 2 * 2
    scaled = video.filter("scale", width, height, force_original_aspect_ratio="decrease")
    fitted = scaled.filter("pad", width, height, "(ow-iw)/2", "(oh-ih)/2").filter("setsar", 1)
    # Drawn and converted once: only the encoder sees it again and again.
    still = fitted.filter("format", "yuv420p").filter("loop", loop=-1, size=1)
    return still.filter("setpts", f"N/({FPS}*TB)")


def _video_options(spec: SlateSpec, output: live.LiveSpec) -> dict[str, Any]:
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "tune": "stillimage",
        "profile:v": "main",
        "pix_fmt": "yuv420p",
        "crf": 24,
        "bf": 0,
        "g": round(FPS * spec.segment_seconds),
        "keyint_min": round(FPS * spec.segment_seconds),
        "sc_threshold": 0,
    }
    for index, rung in enumerate(output.pictures):
        options[f"maxrate:v:{index}"] = rung.video_bitrate
        options[f"bufsize:v:{index}"] = rung.video_bitrate * 2
    return options
