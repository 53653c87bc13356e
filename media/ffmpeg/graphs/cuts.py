"""Smart cut: the two ends of a passage are encoded, its middle is copied. Pieces are MPEG-TS.

A piece of the picture is either whole segments, copied, or some pictures, encoded with the profile
and level of the recording, so that all of them can stand in one MP4. The sound is cut once, to the
sample, over the whole passage: joins of encoded sound drift by 27 ms each.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command

TRANSPORT = {"f": "mpegts", "muxdelay": 0, "muxpreload": 0}
PROFILES = {0x42: "baseline", 0x4D: "main", 0x64: "high"}
RATE = 48000
CLICK = 0.01  # s: faded at both ends of a passage of sound


@dataclass(frozen=True, slots=True)
class Encoding:
    """What pictures that are encoded must look like beside those that are copied."""

    width: int
    height: int
    profile: str = "main"
    level: str = ""  # "3.1"; empty: as libx264 sees fit
    b_frames: int = 0
    crf: int = 19


def encoding_of(codec: str, width: int, height: int, *, reorders: bool) -> Encoding:
    """codec: avc1.PPCCLL, as an init segment says."""
    digits = codec.removeprefix("avc1.")
    profile = PROFILES.get(int(digits[:2], 16), "main")
    level = int(digits[4:6], 16)
    bent = 2 if reorders and profile != "baseline" else 0
    return Encoding(width, height, profile, f"{level // 10}.{level % 10}", bent)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A picture of the same size, laid over a part of the piece; seconds from its beginning."""

    image: Path
    start: float
    end: float
    fade: float = 0.25


@dataclass(frozen=True, slots=True)
class PictureCut:
    """Pictures with a time in [start, end) on the file's own clock."""

    source: Path  # an init and the segments around the cut, end to end
    output: Path
    start: float
    end: float
    encoding: Encoding
    overlay: Overlay | None = None


@dataclass(frozen=True, slots=True)
class SoundCut:
    source: Path
    start: float
    seconds: float


@dataclass(frozen=True, slots=True)
class SoundSpec:
    cuts: tuple[SoundCut, ...]
    output: Path
    fades: bool = True


def copied(source: Path, output: Path) -> list[str]:
    """All pictures of the file as they are."""
    video = _recording(source)["v:0"]
    options = {"c": "copy", "bsf:v": "h264_mp4toannexb", **TRANSPORT}
    return command.compiled(ffmpeg.output(video, command.local(output), **options))


def encoded(cut: PictureCut) -> list[str]:
    video = _recording(cut.source, copyts=None)["v:0"]
    video = video.filter("trim", start=command.decimal(cut.start), end=command.decimal(cut.end))
    video = video.filter("setpts", "PTS-STARTPTS")
    video = fitted(video, cut.encoding.width, cut.encoding.height)
    if cut.overlay:
        video = overlaid(video, cut.overlay)
    options = h264(cut.encoding) | {"fps_mode": "passthrough", **TRANSPORT}
    return command.compiled(ffmpeg.output(video, command.local(cut.output), **options))


def fitted(video: Any, width: int, height: int) -> Any:
    """Whole inside that size, on black; nothing changes where it has that size already."""
    scaled = video.filter("scale", width, height, force_original_aspect_ratio="decrease")
    return scaled.filter("pad", width, height, "(ow-iw)/2", "(oh-ih)/2").filter("setsar", 1)


def overlaid(video: Any, overlay: Overlay) -> Any:
    image = ffmpeg.input(
        command.local(overlay.image), format="image2", pattern_type="none", loop=1,
        framerate=25, t=command.decimal(overlay.end + 0.2),
    )  # fmt: skip
    going = overlay.end - overlay.fade
    title = image["v:0"].filter("format", "rgba")
    title = title.filter("fade", t="in", st=command.decimal(overlay.start), d=overlay.fade, alpha=1)
    title = title.filter("fade", t="out", st=command.decimal(going), d=overlay.fade, alpha=1)
    span = f"between(t,{command.decimal(overlay.start)},{command.decimal(overlay.end)})"
    return ffmpeg.overlay(video, title, eof_action="pass", enable=span)


def h264(encoding: Encoding) -> dict[str, Any]:
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "profile:v": encoding.profile,
        "pix_fmt": "yuv420p",
        "crf": encoding.crf,
        "bf": encoding.b_frames,
        "g": 50,
    }
    if encoding.level:
        options["level:v"] = encoding.level
    return options


def sound(spec: SoundSpec) -> list[str]:
    """The passages one behind the other as PCM, each exactly as long as its pictures."""
    parts = [_passage(cut, fades=spec.fades) for cut in spec.cuts]
    joined = parts[0] if len(parts) == 1 else ffmpeg.concat(*parts, v=0, a=1)
    options = {"c:a": "pcm_s16le", "f": "wav"}
    return command.compiled(ffmpeg.output(joined, command.local(spec.output), **options))


def _passage(cut: SoundCut, *, fades: bool) -> Any:
    audio = _recording(cut.source, copyts=None)["a:0"]
    end = cut.start + cut.seconds
    audio = audio.filter("atrim", start=command.decimal(cut.start), end=command.decimal(end))
    audio = audio.filter("asetpts", f"PTS-{command.decimal(cut.start)}/TB")
    # Where the sound begins late or has a hole, silence: nothing is moved.
    filled = {"async": 1, "first_pts": 0, "min_hard_comp": 0.02}
    audio = audio.filter("aresample", RATE, **filled)
    audio = audio.filter("aformat", sample_fmts="s16", channel_layouts="stereo")
    audio = audio.filter("apad").filter("atrim", end_sample=round(cut.seconds * RATE))
    if fades and cut.seconds > 4 * CLICK:
        audio = audio.filter("afade", t="in", d=CLICK)
        audio = audio.filter("afade", t="out", st=command.decimal(cut.seconds - CLICK), d=CLICK)
    return audio


def _recording(path: Path, **options: Any) -> Any:
    # The demuxer is named: a playlist in disguise would make ffmpeg read other files.
    return ffmpeg.input(command.local(path), format="mov", protocol_whitelist="file", **options)
