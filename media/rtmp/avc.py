"""H.264: the decoder configuration record and the picture that it announces."""

from dataclasses import dataclass

from media.rtmp.bits import BitReader
from media.rtmp.errors import CodecError

MAX_SIDE = 16384
HIGH_PROFILES = {44, 83, 86, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244}
EXTENDED_SAR = 255


@dataclass(frozen=True, slots=True)
class AvcConfig:
    profile: int
    compatibility: int
    level: int
    width: int
    height: int
    fps: float | None  # None: the encoder does not say
    chroma: int = 1  # chroma_format_idc: 0 grey, 1 4:2:0, 2 4:2:2, 3 4:4:4
    depth: int = 8  # bits a sample
    interlaced: bool = False

    @property
    def codec(self) -> str:
        """As it is written in the CODECS attribute of a playlist."""
        return f"avc1.{self.profile:02X}{self.compatibility:02X}{self.level:02X}"


def parse(record: bytes) -> AvcConfig:
    """Read an AVCDecoderConfigurationRecord."""
    if len(record) < 8 or record[0] != 1:
        raise CodecError("not an AVC configuration")
    if record[5] & 0x1F == 0:
        raise CodecError("AVC configuration without a sequence parameter set")
    length = int.from_bytes(record[6:8], "big")
    sps = record[8 : 8 + length]
    if len(sps) < length or length < 4 or sps[0] & 0x1F != 7:
        raise CodecError("AVC configuration with a bad sequence parameter set")
    return AvcConfig(record[1], record[2], record[3], **_read_sps(BitReader(_unescape(sps[1:]))))


def _unescape(data: bytes) -> bytes:
    """Undo emulation prevention, which is a plain 00 00 03 -> 00 00."""
    return data.replace(b"\0\0\3", b"\0\0")


def _read_sps(bits: BitReader) -> dict:
    profile = bits.bits(8)
    bits.bits(16)
    bits.golomb()
    chroma, depth = _read_samples(bits) if profile in HIGH_PROFILES else (1, 8)
    bits.golomb()
    _skip_picture_order(bits)
    bits.golomb()
    bits.flag()
    width, height, interlaced = _read_size(bits, chroma)
    fps = _read_fps(bits) if bits.flag() else None
    return {
        "width": width,
        "height": height,
        "fps": fps,
        "chroma": chroma,
        "depth": depth,
        "interlaced": interlaced,
    }


def _read_samples(bits: BitReader) -> tuple[int, int]:
    """(chroma_format_idc, bits a sample)"""
    chroma = bits.golomb()
    separate = bits.flag() if chroma == 3 else False
    depth = 8 + max(_at_most(bits.golomb(), 6), _at_most(bits.golomb(), 6))
    bits.flag()
    if bits.flag():
        for index in range(12 if chroma == 3 else 8):
            if bits.flag():
                _skip_scaling_list(bits, 16 if index < 6 else 64)
    return 0 if separate else chroma, depth


def _skip_scaling_list(bits: BitReader, size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            following = (last + bits.signed_golomb()) % 256
        last = following or last


def _skip_picture_order(bits: BitReader) -> None:
    kind = bits.golomb()
    if kind == 0:
        bits.golomb()
    elif kind == 1:
        bits.flag()
        bits.golomb()
        bits.golomb()
        for _ in range(_at_most(bits.golomb(), 255)):
            bits.golomb()


def _read_size(bits: BitReader, chroma: int) -> tuple[int, int, bool]:
    """(width, height, whether its images may be two fields)"""
    width = (_at_most(bits.golomb(), MAX_SIDE) + 1) * 16
    map_units = (_at_most(bits.golomb(), MAX_SIDE) + 1) * 16
    fields = 1 if bits.flag() else 2
    if fields == 2:
        bits.flag()
    bits.flag()
    across, down = _read_cropping(bits, chroma, fields) if bits.flag() else (0, 0)
    return _side(width - across), _side(map_units * fields - down), fields == 2


def _read_cropping(bits: BitReader, chroma: int, fields: int) -> tuple[int, int]:
    left, right, top, bottom = (bits.golomb() for _ in range(4))
    step_x = 2 if chroma in (1, 2) else 1
    step_y = (2 if chroma == 1 else 1) * fields
    return (left + right) * step_x, (top + bottom) * step_y


def _side(pixels: int) -> int:
    if not 16 <= pixels <= MAX_SIDE:
        raise CodecError("impossible picture size")
    return pixels


def _at_most(number: int, limit: int) -> int:
    if number > limit:
        raise CodecError("impossible value in a sequence parameter set")
    return number


def _read_fps(bits: BitReader) -> float | None:
    """Walk through the video usability information to its clock."""
    if bits.flag() and bits.bits(8) == EXTENDED_SAR:
        bits.bits(32)
    if bits.flag():
        bits.flag()
    if bits.flag():
        bits.bits(4)
        if bits.flag():
            bits.bits(24)
    if bits.flag():
        bits.golomb()
        bits.golomb()
    if not bits.flag():
        return None
    tick, scale = bits.bits(32), bits.bits(32)
    return scale / (2 * tick) if tick and scale else None
