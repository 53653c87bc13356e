"""From an ffmpeg-python graph to an argv; runner puts the real path in place of "ffmpeg"."""

from typing import Any

import ffmpeg

GLOBAL = ["-hide_banner", "-nostdin", "-nostats", "-y"]
UPLOAD_FORMATS = "mov,matroska,webm"
MAX_PIXELS = 33_177_600


def compiled(output: Any, loglevel: str = "warning") -> list[str]:
    argv: list[str] = ffmpeg.compile(output, cmd=["ffmpeg", *GLOBAL, "-loglevel", loglevel])
    return argv


def local(path: object) -> str:
    """A file's name that cannot be taken for a protocol or an option."""
    return f"file:{path}"


def decimal(value: float) -> str:
    """Microseconds are kept for hours; never with an exponent, which ffmpeg does not read."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def upload(path: object, max_seconds: float) -> Any:
    """A hostile file may lie about everything: formats are named, pixels and seconds bounded."""
    return ffmpeg.input(
        local(path),
        format_whitelist=UPLOAD_FORMATS,
        protocol_whitelist="file",
        max_pixels=MAX_PIXELS,
        t=decimal(max_seconds),
    )


def silence() -> Any:
    return ffmpeg.input("anullsrc=r=48000:cl=stereo", format="lavfi")["a:0"]
