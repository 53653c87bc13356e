"""The sound of a replay alone: for listeners, and for speech to text."""

from pathlib import Path

import ffmpeg

from media.ffmpeg.graphs import command

CEILING = 0.84  # -1.5 dBFS: what an encoder adds stays below full scale


def wave(source: Path, output: Path) -> list[str]:
    """What speech to text reads: one channel, 16 kHz."""
    sound = ffmpeg.input(command.local(source), format="mov", protocol_whitelist="file")["a:0"]
    options = {"ac": 1, "ar": 16000, "c:a": "pcm_s16le", "f": "wav"}
    return command.compiled(ffmpeg.output(sound, command.local(output), **options))


def levelled(source: Path, output: Path, gain: float, title: str) -> list[str]:
    """Louder or softer by so many dB, peaks held back; never compressed otherwise."""
    sound = ffmpeg.input(command.local(source), format="mov", protocol_whitelist="file")["a:0"]
    sound = sound.filter("volume", f"{gain:.2f}dB").filter("alimiter", limit=CEILING, level=0)
    options = {"c:a": "aac", "b:a": "112k", "ar": 48000, "ac": 2, "movflags": "+faststart"}
    options |= {"f": "mp4", "metadata": f"title={title}"}
    return command.compiled(ffmpeg.output(sound, command.local(output), **options))
