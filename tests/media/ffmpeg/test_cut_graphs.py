"""Command lines of the smart cut, its joins and its titles."""

import shlex
from pathlib import Path

import pytest

from media.ffmpeg.graphs import cuts, joins, packets, shapes, titles
from media.ffmpeg.graphs.cuts import Encoding, Overlay, PictureCut, SoundCut, SoundSpec

A, B = Path("/a"), Path("/b")
MAIN = cuts.encoding_of("avc1.4D401E", 640, 360, reorders=True)
H264 = "-c:v libx264 -crf 19"


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (
            packets.packets(A),
            "error -f mov -copyts -protocol_whitelist file -i file:/a -map 0:v:0 -f framecrc -c copy -",
        ),
        (
            cuts.copied(A, B),
            "warning -f mov -protocol_whitelist file -i file:/a -map 0:v:0 -f mpegts"
            " -bsf:v h264_mp4toannexb -c copy -muxdelay 0 -muxpreload 0 file:/b",
        ),
        (
            cuts.encoded(PictureCut(A, B, 1, 2, MAIN, Overlay(Path("/i.png"), 0.5, 5))),
            "warning -f mov -copyts -protocol_whitelist file -i file:/a -f image2 -framerate 25"
            " -loop 1 -pattern_type none -t 5.2 -i file:/i.png -filter_complex"
            " '[0:v:0]trim=end=2:start=1[s0];[s0]setpts=PTS-STARTPTS[s1];"
            "[s1]scale=640:360:force_original_aspect_ratio=decrease[s2];"
            "[s2]pad=640:360:(ow-iw)/2:(oh-ih)/2[s3];[s3]setsar=1[s4];[1:v:0]format=rgba[s5];"
            "[s5]fade=alpha=1:d=0.25:st=0.5:t=in[s6];[s6]fade=alpha=1:d=0.25:st=4.75:t=out[s7];"
            r"[s4][s7]overlay=enable=between(t\,0.5\,5):eof_action=pass[s8]' -map [s8]"
            f" -f mpegts -bf 2 {H264} -fps_mode passthrough -g 50 -level:v"
            " 3.0 -muxdelay 0 -muxpreload 0 -pix_fmt yuv420p -preset veryfast -profile:v main file:/b",
        ),
        (
            cuts.sound(SoundSpec((SoundCut(A, 1, 2),), B)),
            "warning -f mov -copyts -protocol_whitelist file -i file:/a -filter_complex"
            " '[0:a:0]atrim=end=3:start=1[s0];[s0]asetpts=PTS-1/TB[s1];"
            "[s1]aresample=48000:async=1:first_pts=0:min_hard_comp=0.02[s2];"
            "[s2]aformat=channel_layouts=stereo:sample_fmts=s16[s3];[s3]apad[s4];"
            "[s4]atrim=end_sample=96000[s5];[s5]afade=d=0.01:t=in[s6];"
            "[s6]afade=d=0.01:st=1.99:t=out[s7]' -map [s7] -f wav -c:a pcm_s16le file:/b",
        ),
        (
            joins.joined(joins.JoinSpec(Path("/l"), (A, B), Path("/o"), 3)),
            "warning -f concat -safe 0 -i file:/l -f wav -i file:/a -f wav -i file:/b"
            " -filter_complex '[1:a:0][2:a:0]concat=a=1:n=2:v=0[s0];[s0]volume=3.00dB[s1];"
            "[s1]apad=pad_len=240[s2];[s2]alimiter=attack=5:level=0:limit=0.84[s3];"
            "[s3]atrim=start_sample=240[s4];[s4]asetpts=PTS-STARTPTS[s5]' -map 0:v:0 -map [s5]"
            " -f mp4 -aac_coder fast -b:a 160k -c:a aac -c:v copy -movflags +faststart"
            " -video_track_timescale 90000 file:/o",
        ),
    ],
)
def test_golden(argv: list[str], expected: str) -> None:
    beginning = ["ffmpeg", "-hide_banner", "-nostdin", "-nostats", "-y", "-loglevel"]
    assert argv == beginning + shlex.split(expected)


def test_what_is_encoded_is_like_what_is_copied() -> None:
    assert Encoding(640, 360, "main", "3.0", 2) == MAIN
    assert cuts.encoding_of("avc1.42C01F", 1280, 720, reorders=True).b_frames == 0
    assert cuts.encoding_of("avc1.640028", 1920, 1080, reorders=False).profile == "high"


def test_packets_are_read_with_their_keys() -> None:
    told = "#tb 0: 1/12800\n0, 128000, 129024, 512, 31848, 0x31d8e864\n" + (
        "0,     128512,     130560,      512,    10374, 0x74631950, F=0x0\n"
        "1, 480000, 480000, 1024, 179, 0xf25e4f60\n"
    )
    first, second = packets.read(told)
    assert (first.pts, first.dts, first.key) == (10.08, 10.0, True)
    assert (round(second.pts, 6), second.key) == (10.2, False)


def test_nothing_read_is_nothing() -> None:
    assert packets.read("") == []


@pytest.mark.parametrize(
    ("loudness", "gain"), [(-23, 0), (-15.3, -7.7), (-70, 0), (-50, 20), (-30, 7)]
)
def test_the_gain_is_static_and_leaves_silence_alone(loudness: float, gain: float) -> None:
    assert joins.gain_for(loudness) == pytest.approx(gain)


def test_a_listing_tells_how_long_each_piece_is() -> None:
    told = joins.listing((joins.Piece(Path("/it's.ts"), 1.5),))
    assert told == "ffconcat version 1.0\nfile 'file:/it'\\''s.ts'\nduration 1.5\n"


def test_a_crop_goes_straight_from_second_to_second() -> None:
    assert shapes.along((0.5, 0.5, 0.62)) == "0.5000+0.1200*clip(t-1,0,1)"


def test_a_bumper_has_an_end() -> None:
    spec = titles.BumperSpec(A, B, Path("/s"), MAIN, 25, 50)
    assert "tpad=stop_duration=2:stop_mode=clone" in " ".join(titles.bumper(spec))
