"""Command lines of a replay's pictures and of its sound alone."""

import shlex
from pathlib import Path

import pytest

from media.ffmpeg.graphs import command, files, podcasts, previews

A, B = Path("/a.mp4"), Path("/b.mp4")
MOV = "-f mov -protocol_whitelist file"


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (
            previews.frames(previews.FramesSpec(A, 160, 90, 7.5)),
            f"-loglevel warning {MOV} -skip_frame nokey -i file:/a.mp4 -filter_complex"
            r" '[0:v:0]select=isnan(prev_selected_t)+gte(t-prev_selected_t\,7.5)[s0];"
            "[s0]scale=160:90:flags=bilinear:force_original_aspect_ratio=decrease[s1];"
            "[s1]pad=160:90:(ow-iw)/2:(oh-ih)/2[s2]' -map [s2]"
            " -f rawvideo -fps_mode passthrough -pix_fmt rgb24 -threads 1 pipe:1",
        ),
        (
            previews.film((A,), B, 1.0, 320, 30),
            f"-loglevel warning {MOV} -i file:/a.mp4 -filter_complex"
            " '[0:v:0]fps=12[s0];[s0]trim=end_frame=12[s1];"
            "[s1]scale=320:180:force_original_aspect_ratio=decrease[s2];"
            "[s2]pad=320:180:(ow-iw)/2:(oh-ih)/2[s3];[s3]setsar=1[s4];"
            "[s4]setpts=PTS-STARTPTS[s5];[s5]concat=a=0:n=1:v=1[s6]' -map [s6] -f mp4 -an"
            " -c:v libx264 -crf 30 -map_metadata -1 -movflags +faststart -pix_fmt yuv420p"
            " -preset slow -profile:v main -threads 1 file:/b.mp4",
        ),
        (
            podcasts.wave(A, B),
            f"-loglevel warning {MOV} -i file:/a.mp4 -map 0:a:0 -f wav -ac 1 -ar 16000"
            " -c:a pcm_s16le file:/b.mp4",
        ),
        (
            podcasts.levelled(A, B, 6.5, "Conseil"),
            f"-loglevel warning {MOV} -i file:/a.mp4 -filter_complex"
            " '[0:a:0]volume=6.50dB[s0];[s0]alimiter=level=0:limit=0.84[s1]' -map [s1] -f mp4"
            " -ac 2 -ar 48000 -b:a 112k -c:a aac -metadata title=Conseil -movflags +faststart"
            " file:/b.mp4",
        ),
        (
            files.with_chapters(A, Path("/c.txt"), B),
            f"-loglevel warning {MOV} -i file:/a.mp4 -f ffmetadata -i file:/c.txt -map '0:v:0?'"
            " -map '0:a:0?' -f mp4 -c copy -map_chapters 1 -map_metadata 1 -movflags +faststart"
            " file:/b.mp4",
        ),
    ],
)  # fmt: skip
def test_command_lines(argv, expected):
    assert argv == ["ffmpeg", *command.GLOBAL, *shlex.split(expected)]
