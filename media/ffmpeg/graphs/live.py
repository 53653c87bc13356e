"""A live on standard input (FLV) to CMAF segments in every rung."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command
from media.ladders import FASTEST_LOWER_RUNG, Rung

# Only a safety net: keyframes come from the source, or are forced.
LONGEST_GOP = 600
# A picture may grow inside a connection without a word; above this ffmpeg refuses to decode it.
MOST_PIXELS = 1920 * 1920


@dataclass(frozen=True, slots=True)
class LiveSpec:
    directory: Path
    rungs: tuple[Rung, ...]  # the first is the top one
    copy_top: bool
    has_audio: bool
    audio_copy: bool  # the source's sound is AAC-LC
    fps: float
    segment_seconds: float
    skip: float = 0.0  # s at the beginning that another take shows; only without copies
    interlaced: bool = False  # only without copies

    @property
    def pictures(self) -> tuple[Rung, ...]:
        return tuple(rung for rung in self.rungs if rung.has_picture)

    @property
    def halved(self) -> bool:
        return self.fps > FASTEST_LOWER_RUNG


def live_ladder(spec: LiveSpec) -> list[str]:
    # Never `-fflags nobuffer`: it loses the first GOPs.
    source = ffmpeg.input(
        "pipe:0",
        format="flv",
        protocol_whitelist="pipe",
        probesize=500_000,
        analyzeduration=1_000_000,
        max_pixels=MOST_PIXELS,
    )
    sound = _trimmed(spec, source["a:0"], "a") if spec.has_audio else command.silence()
    sounds = [sound] * len(spec.rungs)
    if spec.skip and spec.has_audio:
        split = sound.filter_multi_output("asplit", len(spec.rungs))
        sounds = [split.stream(index) for index in range(len(spec.rungs))]
    picture = _trimmed(spec, _progressive(spec, source["v:0"]), "")
    streams = [*_videos(spec, picture), *sounds]
    options = _video_options(spec) | _audio_options(spec) | hls_options(spec)
    output = ffmpeg.output(*streams, str(spec.directory / "%v" / "index.m3u8"), **options)
    return command.compiled(output)


def _progressive(spec: LiveSpec, video: Any) -> Any:
    """One image a frame: fields shown as such would be combs on every screen."""
    return video.filter("yadif", deint="interlaced") if spec.interlaced else video


def _trimmed(spec: LiveSpec, stream: Any, kind: str) -> Any:
    if not spec.skip:
        return stream
    begun = stream.filter(f"{kind}trim", start=command.decimal(spec.skip))
    return begun.filter(f"{kind}setpts", "PTS-STARTPTS")


def _videos(spec: LiveSpec, video: Any) -> list[Any]:
    """One stream for each rung with a picture, the top one first."""
    if spec.copy_top:
        lower = _scaled(_halved(spec, video), spec.pictures[1:])
        return [video, *lower]
    if not spec.halved:
        return _scaled(video, spec.pictures)
    both = video.filter_multi_output("split", 2)
    return [
        *_scaled(both.stream(0), spec.pictures[:1]),
        *_scaled(_halved(spec, both.stream(1)), spec.pictures[1:]),
    ]


def _halved(spec: LiveSpec, video: Any) -> Any:
    """Every other image, and in any case those where all rungs cut.

    ffmpeg 5.1 goes on saying that a packet lasts one image of the source, so the mp4 muxer shows
    the first image of each segment that much (20 ms) early; nothing drifts.
    """
    if not spec.halved:
        return video
    if spec.copy_top:
        return video.filter("select", "key+not(mod(n,2))")
    due = f"not(ld(1))+gte(t,ld(0)+{_period(spec)})"
    return video.filter("select", f"if({due},st(0,t)*0+st(1,1),not(mod(n,2)))")


def _scaled(video: Any, rungs: tuple[Rung, ...]) -> list[Any]:
    if not rungs:
        return []
    split = video.filter_multi_output("split", len(rungs))
    return [
        split.stream(index).filter("scale", rung.width, rung.height, flags="bilinear")
        for index, rung in enumerate(rungs)
    ]


def _video_options(spec: LiveSpec) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for index, rung in enumerate(spec.pictures):
        if index == 0 and spec.copy_top:
            options["c:v:0"] = "copy"
        else:
            options |= encoder_options(rung, index) | _keyframe_options(spec, index)
    return options


def encoder_options(rung: Rung, index: int) -> dict[str, Any]:
    values = {
        "c": "libx264",
        "preset": "veryfast",
        "tune": "zerolatency",
        "profile": "main",
        "pix_fmt": "yuv420p",
        "b": rung.video_bitrate,
        "maxrate": rung.video_bitrate * 11 // 10,
        "bufsize": rung.video_bitrate * 3 // 2,
        "fps_mode": "passthrough",
        "sc_threshold": 0,
        "g": LONGEST_GOP,
    }
    return {f"{name}:v:{index}": value for name, value in values.items()}


def _keyframe_options(spec: LiveSpec, index: int) -> dict[str, Any]:
    if spec.copy_top:
        return {f"force_key_frames:v:{index}": "source_no_drop"}
    # Counted from the key before, not as n_forced*S: with B-frames a source starts a little after
    # 0 and the muxer would make its first segment twice as long; and after a jump of the clock
    # every image would become a keyframe.
    expression = f"expr:if(isnan(prev_forced_t),1,gte(t,prev_forced_t+{_period(spec)}))"
    return {f"force_key_frames:v:{index}": expression}


def _period(spec: LiveSpec) -> str:
    """A hair short, because FLV counts whole milliseconds."""
    return command.decimal(spec.segment_seconds - 0.002)


def _audio_options(spec: LiveSpec) -> dict[str, Any]:
    if spec.has_audio and spec.audio_copy and not spec.skip:
        return {"c:a": "copy"}
    options = {"c:a": "aac", "b:a": "128k", "ac": 2, "ar": 48000}
    if not spec.has_audio:
        options["shortest"] = None  # silence never ends: the picture does
    return options


def hls_options(spec: LiveSpec) -> dict[str, Any]:
    """Playlists of ffmpeg's own are private: the composer only reads their segments.

    ffmpeg names the init segments init_0.mp4, init_1.mp4 ...: read EXT-X-MAP, do not assume.
    """
    return {
        "f": "hls",
        "hls_time": command.decimal(spec.segment_seconds),
        "hls_list_size": 0,
        "hls_playlist_type": "event",
        "hls_segment_type": "fmp4",
        "hls_flags": "independent_segments+program_date_time+temp_file",
        "hls_segment_filename": str(spec.directory / "%v" / "%05d.m4s"),
        "hls_fmp4_init_filename": "init.mp4",
        "var_stream_map": _variants(spec),
    }


def _variants(spec: LiveSpec) -> str:
    count = len(spec.pictures)
    pairs = [f"v:{index},a:{index},name:{rung.name}" for index, rung in enumerate(spec.pictures)]
    alone = [rung for rung in spec.rungs if not rung.has_picture]
    pairs += [f"a:{count + index},name:{rung.name}" for index, rung in enumerate(alone)]
    return " ".join(pairs)
