"""AAC: the AudioSpecificConfig."""

from dataclasses import dataclass

from media.rtmp.bits import BitReader
from media.rtmp.errors import CodecError

RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
CHANNELS = (0, 1, 2, 3, 4, 5, 6, 8)
LOW_COMPLEXITY, SBR, PARAMETRIC_STEREO = 2, 5, 29


@dataclass(frozen=True, slots=True)
class AacConfig:
    object_type: int
    rate: int
    channels: int  # 0: described inside the stream

    @property
    def codec(self) -> str:
        return f"mp4a.40.{self.object_type}"

    @property
    def is_low_complexity(self) -> bool:
        return self.object_type == LOW_COMPLEXITY


def parse(record: bytes) -> AacConfig:
    bits = BitReader(record)
    object_type = bits.bits(5)
    if object_type == 31:
        object_type = 32 + bits.bits(6)
    rate = _read_rate(bits)
    channels = bits.bits(4)
    if channels >= len(CHANNELS) or object_type == 0:
        raise CodecError("impossible AAC configuration")
    return AacConfig(object_type, rate, CHANNELS[channels])


def _read_rate(bits: BitReader) -> int:
    index = bits.bits(4)
    if index == 15:
        return bits.bits(24)
    if index >= len(RATES):
        raise CodecError("impossible AAC sampling rate")
    return RATES[index]
