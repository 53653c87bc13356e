"""Pictures that promise a replay: small frames, and a film of a few seconds without sound."""

from dataclasses import dataclass
from pathlib import Path

import ffmpeg

from media.ffmpeg.graphs import command

RATE = 12  # images/s of the film


@dataclass(frozen=True, slots=True)
class FramesSpec:
    """source: an init and segments end to end; one frame is wanted every `apart` seconds or more."""

    source: Path
    width: int
    height: int
    apart: float


def frames(spec: FramesSpec) -> list[str]:
    """Raw RGB images on the standard output; only keyframes are decoded."""
    source = ffmpeg.input(
        command.local(spec.source), format="mov", protocol_whitelist="file", skip_frame="nokey"
    )
    video = source["v:0"].filter(
        "select", f"isnan(prev_selected_t)+gte(t-prev_selected_t,{command.decimal(spec.apart)})"
    )
    video = video.filter(
        "scale", spec.width, spec.height, force_original_aspect_ratio="decrease", flags="bilinear"
    )
    video = video.filter("pad", spec.width, spec.height, "(ow-iw)/2", "(oh-ih)/2")
    options = {"f": "rawvideo", "pix_fmt": "rgb24", "fps_mode": "passthrough", "threads": 1}
    return command.compiled(ffmpeg.output(video, "pipe:1", **options))


def film(
    sources: tuple[Path, ...], output: Path, seconds: float, width: int, crf: int
) -> list[str]:
    """The first moments of each source, one behind the other."""
    parts = [_part(source, seconds, width) for source in sources]
    joined = ffmpeg.concat(*parts, n=len(parts), v=1, a=0)
    options = {
        "c:v": "libx264",
        "preset": "slow",
        "profile:v": "main",
        "pix_fmt": "yuv420p",
        "crf": crf,
        "an": None,
        "movflags": "+faststart",
        "map_metadata": -1,
        "threads": 1,
        "f": "mp4",
    }
    return command.compiled(ffmpeg.output(joined, command.local(output), **options))


def _part(source: Path, seconds: float, width: int):
    video = ffmpeg.input(command.local(source), format="mov", protocol_whitelist="file")["v:0"]
    video = video.filter("fps", RATE).filter("trim", end_frame=round(seconds * RATE))
    height = width * 9 // 16 // 2 * 2
    video = video.filter("scale", width, height, force_original_aspect_ratio="decrease")
    video = video.filter("pad", width, height, "(ow-iw)/2", "(oh-ih)/2").filter("setsar", 1)
    return video.filter("setpts", "PTS-STARTPTS")
