"""FLV tags, H.264 and AAC configurations, on bytes of real encoders and on broken ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.rtmp import flv
from media.rtmp.flv import AacConfig, FlvTag, Kind
from media.rtmp.handshake import Handshake

# What x264 writes: plain, 1080p50 (cropped from 1088 lines), and interlaced anamorphic 4:2:2.
X264 = {
    "17000000000142c00cffe100176742c00cda05067e7c0440000003004000000c83c50aa801000468ce0fc8": (
        ("avc1.42C00C", 320, 180, 25.0)
    ),
    "17000000000164002affe1001b6764002aacd940780227e5c044000003000400000301903c60c65801000668"
    "ebe3cb22c0fdf8f800": ("avc1.64002A", 1920, 1080, 50.0),
    "1700000000017a001effe1001c677a001ebcd940b424dff8020001688000000300800000190f8a14cb010006"
    "68fba3cb22c0fef8f800": ("avc1.7A001E", 720, 576, 25.0),
}
AVC_HEADER = FlvTag(Kind.VIDEO, 0, bytes.fromhex(next(iter(X264))))


def video(payload: str) -> FlvTag:
    return FlvTag(Kind.VIDEO, 0, bytes.fromhex(payload))


def audio(payload: str) -> FlvTag:
    return FlvTag(Kind.AUDIO, 0, bytes.fromhex(payload))


def test_golden_header_and_tag() -> None:
    assert flv.header() == bytes.fromhex("464c5601 05 00000009 00000000")
    assert flv.header(audio=False)[4] == 1
    tag = FlvTag(Kind.VIDEO, 0x12345678, b"abc")
    assert flv.tag_bytes(tag) == bytes.fromhex("09 000003 345678 12 000000 616263 0000000e")


def test_keyframes_and_sequence_headers() -> None:
    assert flv.is_keyframe(video("1701000000"))
    assert not flv.is_keyframe(video("2701000000"))
    assert not flv.is_keyframe(video("1700000000"))
    assert flv.is_sequence_header(video("1700000000"))
    assert flv.is_sequence_header(audio("af001190"))
    assert not flv.is_sequence_header(audio("af01"))


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        (video("1c00000000"), "hevc"),
        (video("90"), "enhanced unknown"),
        (video("9068766331"), "enhanced hevc"),
        (video("9061763031"), "enhanced av1"),
        (video("9076703039"), "enhanced vp9"),
        (video("12"), "h263"),
        (audio("2f"), "mp3"),
        (audio("9f"), "enhanced"),
        (video("1701000000"), None),
        (audio("af01"), None),
    ],
)
def test_unsupported_codecs_are_named(tag: FlvTag, name: str | None) -> None:
    assert flv.unsupported_codec(tag) == name


def test_aac_config() -> None:
    assert flv.aac_config(audio("af001190")) == AacConfig(2, 48000, 2)
    assert flv.aac_config(audio("af001210")) == AacConfig(2, 44100, 2)
    assert flv.aac_config(audio("af002b920800")).object_type == 5
    for broken in ("af00", "af0010", "af001f", "af00f8"):
        with pytest.raises(flv.CodecError):
            flv.aac_config(audio(broken))


@pytest.mark.parametrize(("payload", "expected"), X264.items())
def test_avc_config_of_x264(payload: str, expected: tuple[str, int, int, float]) -> None:
    config = flv.avc_config(video(payload))
    assert (config.codec, config.width, config.height, config.fps) == expected


def test_what_browsers_do_not_decode_is_read_from_the_configuration() -> None:
    plain, high, studio = (flv.avc_config(video(payload)) for payload in X264)
    for config in (plain, high):
        assert (config.chroma, config.depth, config.interlaced) == (1, 8, False)
    assert (studio.chroma, studio.depth, studio.interlaced) == (2, 8, True)


@given(st.data())
def test_mutated_configurations_give_the_typed_error_or_a_sane_picture(data: st.DataObject) -> None:
    payload = bytearray(AVC_HEADER.payload)
    for _ in range(data.draw(st.integers(1, 6))):
        payload[data.draw(st.integers(5, len(payload) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(5, len(payload)))
    try:
        config = flv.avc_config(FlvTag(Kind.VIDEO, 0, bytes(payload[:cut])))
    except flv.CodecError:
        return
    assert 16 <= config.width <= 16384
    assert 16 <= config.height <= 16384


@given(st.sampled_from([Kind.AUDIO, Kind.VIDEO, Kind.SCRIPT]), st.binary(max_size=12))
def test_any_payload_can_be_looked_at(kind: Kind, payload: bytes) -> None:
    tag = FlvTag(kind, 0, payload)
    flv.unsupported_codec(tag)
    flv.is_keyframe(tag)
    flv.is_sequence_header(tag)


def test_handshake_in_single_bytes() -> None:
    handshake, answer = Handshake(), b""
    hello = b"\x03" + bytes(range(256)) * 6
    for byte in hello + bytes(1536) + b"rest":
        answer += handshake.feed(bytes([byte]))
    assert handshake.finished
    assert handshake.take_rest() == b"rest"
    assert answer[0] == 3
    assert answer[1537:] == hello[1:]
