"""Drawn images on standard input to a film with a sound bed: the demonstration city's cameras."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ffmpeg

from media.ffmpeg.graphs import command

CHORD = (110.0, 164.81, 220.0, 277.18, 329.63)


@dataclass(frozen=True, slots=True)
class FootageSpec:
    """Raw RGB images come in at that size and pace; a keyframe a second comes out."""

    output: Path
    width: int
    height: int
    fps: int
    seconds: float
    sound: str = "room"  # crowd, music, room
    bitrate: int = 2_200_000
    container: str = "flv"


def footage(spec: FootageSpec) -> list[str]:
    images = ffmpeg.input(
        "pipe:0", format="rawvideo", pix_fmt="rgb24", framerate=spec.fps,
        video_size=(spec.width, spec.height), thread_queue_size=64,
    )
    output = ffmpeg.output(
        images["v:0"], SOUNDS[spec.sound](spec.seconds), command.local(spec.output), **_options(spec)
    )
    return command.compiled(output)


def _options(spec: FootageSpec) -> dict[str, Any]:
    return {
        "c:v": "libx264",
        "preset": "ultrafast",
        "profile:v": "main",
        "pix_fmt": "yuv420p",
        "crf": 23,
        "maxrate": spec.bitrate,
        "bufsize": spec.bitrate,
        "g": spec.fps,
        "keyint_min": spec.fps,
        "sc_threshold": 0,
        "bf": 0,
        "c:a": "aac",
        "b:a": "128k",
        "ac": 2,
        "ar": 48000,
        "t": f"{spec.seconds:g}",
        "f": spec.container,
    }


def _crowd(seconds: float) -> Any:
    """The murmur of a stand, swelling and falling."""
    noise = ffmpeg.input("anoisesrc=c=pink:r=48000:a=0.5:seed=28", format="lavfi", t=f"{seconds:g}")
    band = noise["a:0"].filter("highpass", f=220).filter("lowpass", f=1500)
    return _faded(band.filter("tremolo", f=0.25, d=0.5).filter("volume", 0.7), seconds)


def _music(seconds: float) -> Any:
    """A slow chord whose notes breathe one after the other."""
    notes = "+".join(
        f"0.07*sin(2*PI*{note:g}*t)*(0.55+0.45*sin({0.5 + index * 0.23:g}*t+{index}))"
        for index, note in enumerate(CHORD)
    )
    chord = ffmpeg.input(f"aevalsrc={notes}:s=48000", format="lavfi", t=f"{seconds:g}")
    return _faded(chord["a:0"].filter("aecho", 0.8, 0.7, 90, 0.35), seconds)


def _room(seconds: float) -> Any:
    """An almost silent hall."""
    noise = ffmpeg.input("anoisesrc=c=brown:r=48000:a=0.25:seed=61", format="lavfi", t=f"{seconds:g}")
    return _faded(noise["a:0"].filter("lowpass", f=700).filter("volume", 0.5), seconds)


def _faded(sound: Any, seconds: float) -> Any:
    """Joined to itself without a click."""
    begun = sound.filter("afade", t="in", d=0.15)
    return begun.filter("afade", t="out", st=f"{seconds - 0.15:g}", d=0.15)


SOUNDS = {"crowd": _crowd, "music": _music, "room": _room}
