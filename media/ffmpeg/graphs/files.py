"""MP4 files out of recordings: clips, whole replays, posters, checks."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of one take: its init and the segments around the cut, put end to end in one file.

    `start` counts from the first of these segments; leave out the ones before, they cost decoding.
    """

    path: Path
    start: float
    duration: float


@dataclass(frozen=True, slots=True)
class ClipSpec:
    cuts: tuple[Cut, ...]
    output: Path
    width: int  # of the first take: the others are fitted into it
    height: int
    fps: float = 25.0
    crf: int = 20


def clip_mp4(spec: ClipSpec) -> list[str]:
    """Exact to the image, so encoded again; the loudness is left alone."""
    streams = [stream for cut in spec.cuts for stream in _parts(spec, cut)]
    joined = ffmpeg.concat(*streams, n=len(spec.cuts), v=1, a=1).node
    output = ffmpeg.output(
        joined[0],
        joined[1],
        command.local(spec.output),
        **h264_options(spec.crf),
        **{"c:a": "aac", "b:a": "160k", "ar": 48000, "ac": 2},
        movflags="+faststart",
        f="mp4",
    )
    return command.compiled(output)


def _parts(spec: ClipSpec, cut: Cut) -> tuple[Any, Any]:
    """Trimmed while decoding: seeking in fragments that begin in the middle is not exact."""
    source = _recording(cut.path)
    span = {"start": command.decimal(cut.start), "duration": command.decimal(cut.duration)}
    video = source["v:0"].filter(
        "scale", spec.width, spec.height, force_original_aspect_ratio="decrease"
    )
    video = video.filter("pad", spec.width, spec.height, "(ow-iw)/2", "(oh-ih)/2")
    # fps before trim: behind it, it would repeat the last image up to the untrimmed end.
    video = video.filter("setsar", 1).filter("fps", command.decimal(spec.fps))
    video = video.filter("trim", **span).filter("setpts", "PTS-STARTPTS")
    sound = source["a:0"].filter("aresample", 48000).filter("atrim", **span)
    return video, sound.filter("asetpts", "PTS-STARTPTS")


def h264_options(crf: int) -> dict[str, Any]:
    return {
        "c:v": "libx264",
        "preset": "veryfast",
        "profile:v": "main",
        "pix_fmt": "yuv420p",
        "crf": crf,
    }


def remux_mp4(source: Path, output: Path) -> list[str]:
    """One take as a plain MP4, without encoding."""
    recording = _recording(source)
    streams = recording["v:0"], recording["a:0?"]
    options = {"c": "copy", "movflags": "+faststart", "f": "mp4"}
    return command.compiled(ffmpeg.output(*streams, command.local(output), **options))


def remux_m4a(source: Path, output: Path) -> list[str]:
    """The sound of one take alone, without encoding."""
    options = {"c": "copy", "movflags": "+faststart", "f": "mp4"}
    return command.compiled(
        ffmpeg.output(_recording(source)["a:0"], command.local(output), **options)
    )


def listing(paths: tuple[Path, ...]) -> str:
    """What join_mp4 reads; each file must be an MP4 made by remux_mp4."""
    return "\n".join(["ffconcat version 1.0", *map(listed, paths), ""])


def listed(path: Path) -> str:
    """Its line in a listing."""
    return f"file 'file:{_quoted(path.absolute())}'"


def _quoted(path: Path) -> str:
    return str(path).replace("'", r"'\''")


def join_mp4(list_file: Path, output: Path) -> list[str]:
    """Several remuxed takes of the same size, one behind the other, without encoding."""
    source = ffmpeg.input(command.local(list_file), format="concat", safe=0)
    options = {"c": "copy", "movflags": "+faststart", "f": "mp4"}
    streams = source["v:0"], source["a:0?"]
    return command.compiled(ffmpeg.output(*streams, command.local(output), **options))


def join_m4a(list_file: Path, output: Path) -> list[str]:
    """Like join_mp4, of files with sound alone."""
    source = ffmpeg.input(command.local(list_file), format="concat", safe=0)
    options = {"c": "copy", "movflags": "+faststart", "f": "mp4"}
    return command.compiled(ffmpeg.output(source["a:0"], command.local(output), **options))


def with_chapters(source: Path, metadata: Path, output: Path) -> list[str]:
    """The same streams with a table of contents (ffmetadata) in front."""
    options = {"c": "copy", "map_metadata": 1, "map_chapters": 1, "movflags": "+faststart"}
    recording = _recording(source)
    streams = recording["v:0?"], recording["a:0?"]
    argv = command.compiled(ffmpeg.output(*streams, command.local(output), f="mp4", **options))
    # ffmpeg-python leaves out an input that no stream is taken from.
    at = argv.index("-i") + 2
    return [*argv[:at], "-f", "ffmetadata", "-i", command.local(metadata), *argv[at:]]


def poster(source: Path, output: Path, at: float, width: int = 1280) -> list[str]:
    """One image as a JPEG, never larger than the picture itself."""
    video = _recording(source, ss=command.decimal(at))["v:0"]
    video = video.filter("scale", f"min({width},iw)", -2)
    options = {"frames:v": 1, "f": "image2", "update": 1, "c:v": "mjpeg", "q:v": 3}
    options["pix_fmt"] = "yuvj420p"
    return command.compiled(ffmpeg.output(video, command.local(output), **options))


def decode_check(path: Path, demuxer: str = "mov") -> list[str]:
    """Decode everything to nowhere; fails, or leaves something on stderr, when it is damaged."""
    source = ffmpeg.input(command.local(path), format=demuxer)
    streams = source["v?"], source["a?"]
    # Fine time stamps, or uneven images would be reported as errors of the null muxer.
    options = {"f": "null", "xerror": None, "fps_mode": "passthrough"}
    options["enc_time_base:v"] = "1/90000"
    return command.compiled(ffmpeg.output(*streams, "-", **options), "error")


def _recording(path: Path, **options: Any) -> Any:
    # The demuxer is named: a playlist in disguise would make ffmpeg read other files.
    return ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file", **options)
