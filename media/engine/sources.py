"""What an encoder sends: found out from its first tags, before a packager is started. Pure."""

from dataclasses import asdict, dataclass, field

from media.rtmp import flv
from media.rtmp.avc import AvcConfig
from media.rtmp.flv import FlvTag, Kind

LONGEST_WAIT = 3000  # ms of media without a second keyframe: the GOP is too long to copy
AUDIO_WAIT = 1000  # ms of media without sound: there is none
INTERLACED = "interlaced"
CHROMAS = {0: "4:0:0", 2: "4:2:2", 3: "4:4:4"}
LONGEST_TARGET = 2  # s: keyframes rarer than that mean that the top rung is transcoded


@dataclass(frozen=True, slots=True)
class Source:
    video_codec: str
    width: int
    height: int
    fps: float | None
    gop: float | None  # s between keyframes; None: longer than we waited
    bitrate: int  # bit/s over the probe
    audio_codec: str | None
    audio_rate: int | None
    channels: int | None
    audio_copy: bool
    unplayable: str = ""  # what keeps browsers from showing its picture; it is encoded again

    def describe(self) -> dict:
        return asdict(self)

    def segment_seconds(self, target_duration: int) -> float:
        """The length of its segments when the top rung is copied: whole GOPs, a target or more."""
        if not self.gop:
            return float(target_duration)
        count = 1
        while self.gop * count < target_duration - 0.02:
            count += 1
        return round(self.gop * count, 3)

    def can_copy(self, target_duration: int) -> bool:
        """Whether browsers play it and its keyframes come often enough for the recording."""
        if self.unplayable:
            return False
        return self.gop is not None and self.segment_seconds(target_duration) < target_duration + 0.5

    def target_duration(self, shortest: int) -> int:
        """The recording's EXT-X-TARGETDURATION when this is its first take."""
        if not self.can_copy(shortest) and self.can_copy(LONGEST_TARGET):
            return LONGEST_TARGET
        return shortest


class Cutter:
    """Knows where ffmpeg cuts a copied stream: at the first keyframe behind each whole segment.

    (hlsenc.c counts from the first image: segment n may end from n times the length on.)
    """

    def __init__(self, segment_seconds: float) -> None:
        self._length = segment_seconds * 1000  # ms
        self._first: int | None = None
        self._number = 1
        self._begun = 0

    def observe(self, tag: FlvTag) -> None:
        if not flv.is_keyframe(tag):
            return
        if self._first is None:
            self._first = self._begun = tag.timestamp_ms
        elif tag.timestamp_ms - self._first >= self._length * self._number - 2:
            self._number += 1
            self._begun = tag.timestamp_ms

    def length_at(self, tag: FlvTag) -> float:
        """Seconds in the segment that is open when this tag comes."""
        return (tag.timestamp_ms - self._begun) / 1000 if self._first is not None else 0.0


@dataclass(slots=True)
class Probe:
    """Collects tags from the first keyframe on, until the source is known."""

    headers: dict[Kind, FlvTag] = field(default_factory=dict)
    tags: list[FlvTag] = field(default_factory=list)
    keyframes: list[int] = field(default_factory=list)  # ms

    def add(self, tag: FlvTag) -> None:
        if flv.is_sequence_header(tag) if tag.kind != Kind.SCRIPT else True:
            self.headers[tag.kind] = tag
            return
        if flv.is_keyframe(tag):
            self.keyframes.append(tag.timestamp_ms)
        if self.keyframes:  # a take begins with a keyframe; sound before it has no picture
            self.tags.append(tag)

    @property
    def span(self) -> int:
        """ms of media collected."""
        return self.tags[-1].timestamp_ms - self.tags[0].timestamp_ms if self.tags else 0

    @property
    def is_complete(self) -> bool:
        if Kind.VIDEO not in self.headers or not self.tags:
            return False
        heard = Kind.AUDIO in self.headers or self.span >= AUDIO_WAIT
        return heard and (len(self.keyframes) > 1 or self.span >= LONGEST_WAIT)

    def source(self) -> Source:
        """Raises flv.CodecError when the encoder's own description makes no sense."""
        return self._source(self._measured_fps(), self._gop(), self._bitrate())

    def source_like(self, known: Source) -> Source:
        """After a new header in the middle: its pace is taken to be the old one's."""
        return self._source(known.fps, known.gop, 0)

    def _source(self, fps: float | None, gop: float | None, bitrate: int) -> Source:
        video = flv.avc_config(self.headers[Kind.VIDEO])
        audio = flv.aac_config(self.headers[Kind.AUDIO]) if Kind.AUDIO in self.headers else None
        return Source(
            video_codec=video.codec,
            width=video.width,
            height=video.height,
            fps=video.fps or fps,
            gop=gop,
            bitrate=bitrate,
            audio_codec=audio.codec if audio else None,
            audio_rate=audio.rate if audio else None,
            channels=audio.channels if audio else None,
            audio_copy=bool(audio and audio.is_low_complexity and audio.channels <= 2),
            unplayable=_unplayable(video),
        )

    def _gop(self) -> float | None:
        gaps = [b - a for a, b in zip(self.keyframes, self.keyframes[1:], strict=False)]
        return gaps[0] / 1000 if gaps and gaps[0] > 0 else None

    def _bitrate(self) -> int:
        size = sum(len(tag.payload) for tag in self.tags)
        return int(size * 8 * 1000 / max(self.span, 1))

    def _measured_fps(self) -> float | None:
        frames = sum(tag.kind == Kind.VIDEO for tag in self.tags)
        return round(frames * 1000 / self.span, 2) if self.span else None


def _unplayable(video: AvcConfig) -> str:
    """What browsers decode is progressive, 8 bits, 4:2:0."""
    if video.interlaced:
        return INTERLACED
    if video.depth > 8:
        return f"{video.depth} bits"
    return CHROMAS.get(video.chroma, "")


class Health:
    """What staff see of a connection: measured over the last seconds of tags."""

    WINDOW = 3000  # ms

    def __init__(self) -> None:
        self._sizes: list[tuple[int, int, bool]] = []  # (ms, bytes, is a picture)
        self._keyframe: int | None = None
        self.gop: float | None = None

    def observe(self, tag: FlvTag) -> None:
        moment = tag.timestamp_ms
        self._sizes.append((moment, len(tag.payload), tag.kind == Kind.VIDEO))
        while self._sizes and not 0 <= moment - self._sizes[0][0] <= self.WINDOW:
            self._sizes.pop(0)
        if flv.is_keyframe(tag):
            if self._keyframe is not None and moment > self._keyframe:
                self.gop = (moment - self._keyframe) / 1000
            self._keyframe = moment

    @property
    def bitrate(self) -> int:
        """bit/s"""
        return int(sum(size for _, size, _ in self._sizes) * 8 / self._span)

    @property
    def fps(self) -> float:
        moments = [moment for moment, _, picture in self._sizes if picture]
        span = (moments[-1] - moments[0]) / 1000 if len(moments) > 1 else 0
        return round((len(moments) - 1) / span, 1) if span else 0.0

    @property
    def _span(self) -> float:
        if len(self._sizes) < 2:
            return self.WINDOW / 1000
        return max(0.5, (self._sizes[-1][0] - self._sizes[0][0]) / 1000)
