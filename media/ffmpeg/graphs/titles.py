"""Short films that stand between clips: a card, a sting, a sponsor's bumper. Pieces like all others."""

from dataclasses import dataclass
from pathlib import Path

import ffmpeg

from media.ffmpeg.graphs import command, cuts
from media.ffmpeg.graphs.cuts import Encoding

FADE = 0.2  # s


@dataclass(frozen=True, slots=True)
class StillSpec:
    """One picture for some seconds, out of black and back into it."""

    image: Path
    output: Path
    encoding: Encoding
    fps: float
    frames: int


@dataclass(frozen=True, slots=True)
class StingSpec:
    """A coloured band that crosses a still picture from left to right."""

    image: Path
    band: Path
    output: Path
    encoding: Encoding
    fps: float
    frames: int


@dataclass(frozen=True, slots=True)
class BumperSpec:
    """A finished film in the size and pace of the others."""

    source: Path
    output: Path
    sound: Path
    encoding: Encoding
    fps: float
    frames: int


def still(spec: StillSpec) -> list[str]:
    seconds = spec.frames / spec.fps
    video = cuts.fitted(_shown(spec.image, spec.fps), spec.encoding.width, spec.encoding.height)
    video = video.filter("fade", t="in", d=FADE)
    video = video.filter("fade", t="out", st=command.decimal(seconds - FADE), d=FADE)
    return _output(video, spec)


def sting(spec: StingSpec) -> list[str]:
    seconds = spec.frames / spec.fps
    ground = cuts.fitted(_shown(spec.image, spec.fps), spec.encoding.width, spec.encoding.height)
    crossing = f"-w+(W+w)*t/{command.decimal(seconds)}"
    video = ffmpeg.overlay(ground, _shown(spec.band, spec.fps), x=crossing, y=0)
    return _output(video, spec)


def _shown(image: Path, fps: float):
    return ffmpeg.input(
        command.local(image), format="image2", pattern_type="none", loop=1,
        framerate=command.decimal(fps),
    )["v:0"]  # fmt: skip


def _output(video, spec: StillSpec | StingSpec) -> list[str]:
    options = cuts.h264(spec.encoding) | {"frames:v": spec.frames, **cuts.TRANSPORT}
    return command.compiled(ffmpeg.output(video, command.local(spec.output), **options))


def bumper(spec: BumperSpec) -> list[str]:
    """Its pictures, held at the end when it is short; its sound exactly as long."""
    source = ffmpeg.input(command.local(spec.source), format="mov", protocol_whitelist="file")
    seconds = spec.frames / spec.fps
    video = source["v:0"].filter("fps", command.decimal(spec.fps))
    video = video.filter("tpad", stop_mode="clone", stop_duration=command.decimal(seconds))
    video = video.filter("trim", end_frame=spec.frames)
    video = cuts.fitted(video, spec.encoding.width, spec.encoding.height)
    samples = round(seconds * cuts.RATE)
    sound = source["a:0"].filter("aresample", cuts.RATE)
    sound = sound.filter("aformat", sample_fmts="s16", channel_layouts="stereo")
    sound = sound.filter("apad", whole_len=samples).filter("atrim", end_sample=samples)
    options = cuts.h264(spec.encoding) | cuts.TRANSPORT
    pictures = ffmpeg.output(video, command.local(spec.output), **options)
    heard = ffmpeg.output(sound, command.local(spec.sound), **{"c:a": "pcm_s16le", "f": "wav"})
    return command.compiled(ffmpeg.merge_outputs(pictures, heard))
