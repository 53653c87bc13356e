"""A wide film made square or upright, for telephones: cropped, or whole on a blurred ground."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command, cuts

SEEN = (160, 90)  # px: how large the picture is looked at to follow what moves
SEEN_FPS = 5


@dataclass(frozen=True, slots=True)
class ShapeSpec:
    source: Path  # without a title
    sound: Path  # a film whose sound is taken as it is
    output: Path
    width: int
    height: int
    # The middle of the crop, 0 left to 1 right, one for each second; empty: whole, on a blur.
    path: tuple[float, ...] = ()
    title: Path | None = None
    title_from: float = 0.6
    title_until: float = 5.0


def shaped(spec: ShapeSpec) -> list[str]:
    video = _film(spec.source)["v:0"]
    video = _cropped(video, spec) if spec.path else _blurred(video, spec)
    video = video.filter("setsar", 1)
    if spec.title:
        overlay = cuts.Overlay(spec.title, spec.title_from, spec.title_until)
        video = cuts.overlaid(video, overlay)
    encoding = cuts.Encoding(spec.width, spec.height, "high", crf=21)
    options = cuts.h264(encoding) | {"c:a": "copy", "fps_mode": "passthrough"}
    options |= {"movflags": "+faststart", "f": "mp4"}
    sound = _film(spec.sound)["a:0"]
    return command.compiled(ffmpeg.output(video, sound, command.local(spec.output), **options))


def _cropped(video: Any, spec: ShapeSpec) -> Any:
    """As high as the picture; from side to side only as far as it goes."""
    width = f"min(iw,ih*{spec.width}/{spec.height})"
    place = f"clip(iw*({along(spec.path)})-ow/2,0,iw-ow)"
    return video.filter("crop", width, "ih", place, 0).filter("scale", spec.width, spec.height)


def along(path: Sequence[float]) -> str:
    """Where the middle is at each moment: straight from second to second. Pure."""
    steps = [
        f"{after - before:+.4f}*clip(t-{second},0,1)"
        for second, (before, after) in enumerate(zip(path, path[1:], strict=False))
        if abs(after - before) > 0.001
    ]
    return f"{path[0]:.4f}{''.join(steps)}"


def _blurred(video: Any, spec: ShapeSpec) -> Any:
    both = video.filter_multi_output("split", 2)
    small = (spec.width // 8 // 2 * 2, spec.height // 8 // 2 * 2)
    ground = both.stream(0).filter("scale", *small, force_original_aspect_ratio="increase")
    ground = ground.filter("crop", *small).filter("boxblur", 4, 2)
    ground = ground.filter("scale", spec.width, spec.height)
    whole = both.stream(1).filter(
        "scale", spec.width, spec.height, force_original_aspect_ratio="decrease"
    )
    return ffmpeg.overlay(ground, whole, x="(W-w)/2", y="(H-h)/2")


def seen(source: Path) -> list[str]:
    """Small grey pictures, one behind the other, on standard output."""
    video = _film(source)["v:0"].filter("fps", SEEN_FPS).filter("scale", *SEEN, flags="area")
    options = {"f": "rawvideo", "pix_fmt": "gray"}
    return command.compiled(ffmpeg.output(video, "-", **options), "error")


def _film(path: Path) -> Any:
    return ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file")
