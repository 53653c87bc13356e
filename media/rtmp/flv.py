"""FLV tags: what an RTMP publisher sends and what ffmpeg reads."""

from dataclasses import dataclass
from enum import IntEnum

from media.rtmp import aac, avc
from media.rtmp.aac import AacConfig
from media.rtmp.avc import AvcConfig
from media.rtmp.errors import CodecError

__all__ = ["AacConfig", "AvcConfig", "CodecError", "FlvTag", "Kind"]

AVC, AAC = 7, 10
VIDEO_CODECS = {2: "h263", 3: "screen", 4: "vp6", 5: "vp6a", 6: "screen2", 7: "avc", 12: "hevc"}
AUDIO_CODECS = {0: "pcm", 1: "adpcm", 2: "mp3", 3: "pcm", 7: "g711a", 8: "g711u", 10: "aac"}
AUDIO_CODECS |= {4: "nellymoser", 5: "nellymoser", 6: "nellymoser", 11: "speex", 14: "mp3"}
ENHANCED_AUDIO = 9
FOURCC = {"avc1": "avc", "hvc1": "hevc", "av01": "av1", "vp09": "vp9", "vp08": "vp8"}


class Kind(IntEnum):
    AUDIO = 8
    VIDEO = 9
    SCRIPT = 18


@dataclass(frozen=True, slots=True)
class FlvTag:
    kind: Kind
    timestamp_ms: int
    payload: bytes
    arrival: float = 0.0  # time.monotonic() when it came in


def header(*, audio: bool = True, video: bool = True) -> bytes:
    return b"FLV\x01" + bytes([audio << 2 | video]) + b"\0\0\0\x09\0\0\0\0"


def tag_bytes(tag: FlvTag) -> bytes:
    moment = tag.timestamp_ms & 0xFFFFFFFF
    head = bytes([tag.kind]) + len(tag.payload).to_bytes(3, "big")
    head += (moment & 0xFFFFFF).to_bytes(3, "big") + bytes([moment >> 24, 0, 0, 0])
    return head + tag.payload + (11 + len(tag.payload)).to_bytes(4, "big")


def is_keyframe(tag: FlvTag) -> bool:
    """A picture from which decoding can begin (a sequence header is none)."""
    if tag.kind != Kind.VIDEO or video_codec(tag) != "avc" or is_enhanced(tag):
        return False
    return tag.payload[0] >> 4 == 1 and tag.payload[1:2] == b"\x01"


def is_sequence_header(tag: FlvTag) -> bool:
    if tag.kind == Kind.VIDEO:
        return video_codec(tag) == "avc" and not is_enhanced(tag) and tag.payload[1:2] == b"\0"
    return audio_codec(tag) == "aac" and tag.payload[1:2] == b"\0"


def is_enhanced(tag: FlvTag) -> bool:
    """Enhanced RTMP: a FourCC instead of a codec number."""
    return tag.kind == Kind.VIDEO and bool(tag.payload) and bool(tag.payload[0] & 0x80)


def video_codec(tag: FlvTag) -> str:
    """Only "avc" is carried; the other names are for the refusal."""
    if tag.kind != Kind.VIDEO or not tag.payload:
        return "none"
    if is_enhanced(tag):
        fourcc = tag.payload[1:5].decode("latin-1")
        return FOURCC.get(fourcc, "unknown")
    return VIDEO_CODECS.get(tag.payload[0] & 0x0F, "unknown")


def audio_codec(tag: FlvTag) -> str:
    """Only "aac" is carried."""
    if tag.kind != Kind.AUDIO or not tag.payload:
        return "none"
    number = tag.payload[0] >> 4
    if number == ENHANCED_AUDIO:
        return "enhanced"
    return AUDIO_CODECS.get(number, "unknown")


def unsupported_codec(tag: FlvTag) -> str | None:
    """Name of the codec that makes this tag unusable here, or None."""
    if tag.kind == Kind.SCRIPT or not tag.payload:
        return None
    if tag.kind == Kind.AUDIO:
        return None if audio_codec(tag) == "aac" else audio_codec(tag)
    if is_enhanced(tag):
        return f"enhanced {video_codec(tag)}"
    return None if video_codec(tag) == "avc" else video_codec(tag)


def avc_config(tag: FlvTag) -> AvcConfig:
    if not is_sequence_header(tag) or tag.kind != Kind.VIDEO:
        raise CodecError("not an AVC sequence header")
    return avc.parse(tag.payload[5:])


def aac_config(tag: FlvTag) -> AacConfig:
    if not is_sequence_header(tag) or tag.kind != Kind.AUDIO:
        raise CodecError("not an AAC sequence header")
    return aac.parse(tag.payload[2:])
