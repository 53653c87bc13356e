"""What stands around clips: the opening card, the sting or dip between two, a sponsor's bumper.

Made in the size and pace of the film that they go into, kept, and joined like every other piece.
The bumper is a slot: whoever has one puts an MP4 there; this app knows no sponsor.
"""

import wave
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from channels.models import Broadcast, ChannelPage
from media import verdicts
from media.ffmpeg import runner
from media.ffmpeg.graphs import cuts, titles
from media.ffmpeg.graphs.joins import Piece as Shown
from replays import pieces
from replays import titles as drawings
from replays.models import Recap
from replays.pieces import Pieces

VERSION = 1
OPENING, STING, DIP = 2.0, 0.6, 0.24  # s
LONGEST_BUMPER = 8.0  # s
KEPT = ".dressing"  # beside the recordings


@dataclass(frozen=True, slots=True)
class Look:
    """What all parts of one film have in common."""

    width: int
    height: int
    codec: str
    interval: float

    @property
    def encoding(self) -> cuts.Encoding:
        return cuts.encoding_of(self.codec, self.width, self.height, reorders=False)

    @property
    def fps(self) -> float:
        return round(1 / self.interval, 3)

    def frames(self, seconds: float) -> int:
        return max(1, round(seconds / self.interval))


def look_of(part: Pieces) -> Look:
    return Look(part.width, part.height, part.codec, round(part.interval, 6))


def opening(broadcast: Broadcast, lines: list[str], look: Look) -> Pieces:
    """The title of the event, its date and place."""
    title, color = broadcast.page.title, broadcast.channel.color

    def draw(folder: Path, frames: int) -> None:
        image = folder / "card.png"
        drawings.card((look.width, look.height), title, lines, color).save(image)
        spec = titles.StillSpec(image, folder / "0.ts", look.encoding, look.fps, frames)
        runner.run(titles.still(spec), timeout=pieces.PATIENCE)

    return _kept(["opening", title, lines, color], look, OPENING, draw)


def transition(kind: str, channel: ChannelPage, look: Look) -> Pieces | None:
    if kind == Recap.Transition.NONE:
        return None
    if kind == Recap.Transition.DIP:
        return _kept(["dip"], look, DIP, lambda folder, frames: _draw_dip(folder, frames, look))
    told = ["sting", channel.color]
    return _kept(
        told, look, STING, lambda folder, frames: _draw_sting(folder, frames, channel.color, look)
    )


def _draw_dip(folder: Path, frames: int, look: Look) -> None:
    image = folder / "black.png"
    drawings.black((look.width, look.height)).save(image)
    spec = titles.StillSpec(image, folder / "0.ts", look.encoding, look.fps, frames)
    runner.run(titles.still(spec), timeout=pieces.PATIENCE)


def _draw_sting(folder: Path, frames: int, color: str, look: Look) -> None:
    size, image, band = (look.width, look.height), folder / "black.png", folder / "band.png"
    drawings.black(size).save(image)
    drawings.band(size, color).save(band)
    spec = titles.StingSpec(image, band, folder / "0.ts", look.encoding, look.fps, frames)
    runner.run(titles.sting(spec), timeout=pieces.PATIENCE)


def slot(channel: ChannelPage) -> Path:
    """Where the channel's bumper lies, if anybody put one there: an MP4 with sound."""
    return settings.UPLOADS_DIR / "bumpers" / f"{channel.slug}.mp4"


def bumper_mark(channel: ChannelPage) -> str:
    """Tells one bumper from the next."""
    path = slot(channel)
    return str(path.stat().st_mtime_ns) if path.exists() else ""


def bumper(channel: ChannelPage, seconds: float, look: Look) -> Pieces | None:
    path, mark = slot(channel), bumper_mark(channel)
    if not mark:
        return None

    def fit(folder: Path, frames: int) -> None:
        spec = titles.BumperSpec(
            path, folder / "0.ts", folder / "sound.wav", look.encoding, look.fps, frames
        )
        runner.run(titles.bumper(spec), timeout=pieces.PATIENCE)

    return _kept(["bumper", channel.slug, mark], look, min(seconds, LONGEST_BUMPER), fit)


def _kept(told: list, look: Look, seconds: float, draw: Callable[[Path, int], None]) -> Pieces:
    """Drawn once for each look; two workers that want it at once draw it once."""
    made_for = verdicts.digest([VERSION, told, look, seconds])
    target = settings.RECORDINGS_DIR / KEPT / made_for
    with pieces.locked(target):
        found = pieces.read(target, made_for)
        if found is None:
            with pieces.making(target) as folder:
                frames = look.frames(seconds)
                draw(folder, frames)
                if not (folder / "sound.wav").exists():
                    _write_silence(folder / "sound.wav", frames * look.interval)
                pieces.keep(_told(folder, made_for, frames, look))
            found = pieces.read(target, made_for)
    if found is None:
        raise FileNotFoundError(target)
    return found


def _told(folder: Path, made_for: str, frames: int, look: Look) -> Pieces:
    seconds = round(frames * look.interval, 6)
    return Pieces(
        folder=folder, made_for=made_for, frames=frames, seconds=seconds, width=look.width,
        height=look.height, codec=look.codec, interval=look.interval, copied=0,
        pictures=(Shown(folder / "0.ts", seconds),),
    )  # fmt: skip


def _write_silence(path: Path, seconds: float) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(cuts.RATE)
        sound.writeframes(bytes(4 * round(seconds * cuts.RATE)))
