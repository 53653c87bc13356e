"""An MPEG transport stream (what comes over SRT) to FLV, without touching picture or sound."""

import ffmpeg

from media.ffmpeg.graphs import command


def transport_to_flv() -> list[str]:
    """Standard input to standard output; what it says of the streams is in its log.

    Sound is optional. Without -fflags nobuffer, which loses the first images.
    """
    source = ffmpeg.input("pipe:0", format="mpegts", probesize=2_000_000, analyzeduration=1_500_000)
    output = ffmpeg.output(
        source["v:0"],
        source["a:0?"],
        "pipe:1",
        c="copy",
        f="flv",
        flvflags="no_duration_filesize",
        flush_packets=1,
    )
    return command.compiled(output, loglevel="info")
