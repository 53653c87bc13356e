"""A piece of work that is the same on every machine: how fast are its cores?"""

import ffmpeg

from media.ffmpeg.graphs import command

SECONDS = 6


def sample() -> list[str]:
    """Encodes a moving test picture as the middle rung would be, on one thread, to nowhere."""
    picture = ffmpeg.input("testsrc2=s=854x480:r=25", format="lavfi", t=SECONDS)["v:0"]
    options = {
        "c:v": "libx264",
        "preset": "veryfast",
        "tune": "zerolatency",
        "profile:v": "main",
        "b:v": 1_200_000,
        "pix_fmt": "yuv420p",
        "threads": 1,
        "f": "null",
    }
    return command.compiled(ffmpeg.output(picture, "-", **options))
