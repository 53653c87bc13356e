"""One MP4 of pieces: the picture copied, the sound encoded once, as loud as broadcasters agreed.

Loudness is one measure and one static gain, with a limiter behind it for the peaks (EBU R 128).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command, files

TARGET = -23.0  # LUFS
MOST_GAIN = 20.0  # dB: a hall that is nearly silent stays so
CEILING = 0.84  # of full scale: 1.5 dB below it
LOOKAHEAD = 5  # ms: the limiter delays the sound by so much, which is taken back
RATE = 48000


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of pictures and how long it is to last."""

    path: Path
    seconds: float


@dataclass(frozen=True, slots=True)
class JoinSpec:
    listing: Path  # written with what `listing` returns
    sounds: tuple[Path, ...]  # PCM, together as long as the pictures
    output: Path
    gain: float = 0.0  # dB


def listing(pieces: tuple[Piece, ...]) -> str:
    """What `joined` reads. Durations are told: those of the files leave out their last picture."""
    lines = ["ffconcat version 1.0"]
    for piece in pieces:
        lines += [files.listed(piece.path), f"duration {command.decimal(piece.seconds)}"]
    return "\n".join([*lines, ""])


def joined(spec: JoinSpec) -> list[str]:
    source = ffmpeg.input(command.local(spec.listing), format="concat", safe=0)
    output = ffmpeg.output(
        source["v:0"],
        _limited(_one(spec.sounds), spec.gain),
        command.local(spec.output),
        # The fast coder is as good at this rate and twice as fast: people wait for it.
        **{"c:v": "copy", "c:a": "aac", "aac_coder": "fast", "b:a": "160k"},
        video_track_timescale=90000,
        movflags="+faststart",
        f="mp4",
    )
    return command.compiled(output)


def gain_for(loudness: float, target: float = TARGET) -> float:
    """dB that bring it to the target; silence stays silence. Pure."""
    if loudness < -60:
        return 0.0
    return min(MOST_GAIN, target - loudness)


def _one(sounds: tuple[Path, ...]) -> Any:
    parts = [ffmpeg.input(command.local(path), format="wav")["a:0"] for path in sounds]
    return parts[0] if len(parts) == 1 else ffmpeg.concat(*parts, v=0, a=1)


def _limited(sound: Any, gain: float) -> Any:
    late = RATE * LOOKAHEAD // 1000
    sound = sound.filter("volume", f"{gain:.2f}dB").filter("apad", pad_len=late)
    sound = sound.filter("alimiter", limit=CEILING, level=0, attack=LOOKAHEAD)
    return sound.filter("atrim", start_sample=late).filter("asetpts", "PTS-STARTPTS")


def streamed(source: Path, folder: Path, seconds: int = 4) -> list[str]:
    """The same film as HLS: copied into CMAF segments; ffmpeg's playlist is index.m3u8."""
    film = ffmpeg.input(command.local(source), format="mov", protocol_whitelist="file")
    options = {
        "c": "copy",
        "f": "hls",
        "hls_time": seconds,
        "hls_playlist_type": "vod",
        "hls_segment_type": "fmp4",
        "hls_segment_filename": str(folder / "%05d.m4s"),
        "hls_fmp4_init_filename": "init.mp4",
    }
    target = str(folder / "index.m3u8")
    return command.compiled(ffmpeg.output(film["v:0"], film["a:0"], target, **options))
