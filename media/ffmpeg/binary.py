"""Finding ffmpeg (and never ffprobe: the wheel has none)."""

import importlib
import importlib.util
import os
import shutil

from media.ffmpeg.errors import BinaryMissing


def find() -> str:
    """TV_FFMPEG, then the system's, then the imageio-ffmpeg wheel's."""
    named = os.environ.get("TV_FFMPEG")
    if named:
        return _checked(named)
    return shutil.which("ffmpeg") or _of_the_wheel()


def _checked(named: str) -> str:
    path = shutil.which(named)
    if path is None:
        raise BinaryMissing(f"TV_FFMPEG names {named!r}, which is not a program")
    return path


def _of_the_wheel() -> str:
    if importlib.util.find_spec("imageio_ffmpeg") is None:
        raise BinaryMissing("no ffmpeg: install the system package or the wheel imageio-ffmpeg")
    try:
        return str(importlib.import_module("imageio_ffmpeg").get_ffmpeg_exe())
    except RuntimeError as error:
        raise BinaryMissing(str(error)) from error
