"""The city's cameras: drawn images in motion, encoded, then cut into a take as a live would be."""

import math
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

from chartreslive.home.demo import scenery, scenes
from chartreslive.home.demo.pen import PALETTES, Palette, Sheet, mix
from media import ladders
from media.ffmpeg import runner
from media.ffmpeg.graphs import live
from media.ffmpeg.graphs.footage import FootageSpec, footage

FONTS = settings.BASE_DIR / "chartreslive" / "ui" / "static" / "ui" / "fonts"
TITLES, TEXT = "bricolage-grotesque-titles", "atkinson-hyperlegible-next-latin-wght-normal"
PATIENCE = 240  # s: machines differ
GOAL_AT = 16.0  # s into the match when the ball goes in


@dataclass(frozen=True)
class Film:
    """What a camera sends, and for how long."""

    name: str
    seconds: int
    width: int
    height: int
    fps: int
    sound: str
    bitrate: int = 2_200_000

    @property
    def images(self) -> int:
        return self.seconds * self.fps


def font(name: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    try:
        return ImageFont.truetype(str(FONTS / f"{name}.woff2"), size)
    except OSError:  # a Pillow without brotli
        return ImageFont.load_default(size)


def encode(film: Film, images: Iterator[Image.Image], path: Path, container: str = "flv") -> None:
    """Writes the film; images are drawn while ffmpeg encodes those before."""
    spec = FootageSpec(
        path,
        film.width,
        film.height,
        film.fps,
        float(film.seconds),
        film.sound,
        film.bitrate,
        container,
    )
    reading, writing = os.pipe()
    feeder = threading.Thread(target=_feed, args=(writing, images), daemon=True)
    feeder.start()
    with os.fdopen(reading, "rb") as pipe:
        runner.run(footage(spec), timeout=PATIENCE, nice=0, stdin=pipe)
    feeder.join()


def _feed(writing: int, images: Iterator[Image.Image]) -> None:
    try:
        with os.fdopen(writing, "wb") as pipe:
            for image in images:
                pipe.write(image.tobytes())
    except BrokenPipeError:
        return  # ffmpeg has what it wants, or says itself what went wrong


def cut(film: Film, source: Path, directory: Path) -> None:
    """The film as the segments of a take, in every rung, by the graph of real lives."""
    working = Path(tempfile.mkdtemp(dir=directory.parent, prefix=".making-"))
    spec = live.LiveSpec(
        directory=working,
        rungs=ladders.rungs_for(film.width, film.height, film.fps, film.bitrate),
        copy_top=True,
        has_audio=True,
        audio_copy=True,
        fps=float(film.fps),
        segment_seconds=1.0,
    )
    try:
        with source.open("rb") as file:
            runner.run(live.live_ladder(spec), timeout=PATIENCE, nice=0, stdin=file)
        shutil.rmtree(directory, ignore_errors=True)
        os.rename(working, directory)
    finally:
        shutil.rmtree(working, ignore_errors=True)


# --- slow shots over drawn pictures

WIDE = (0.0, 0.0, 1600.0, 900.0)
CLOSE = ((180.0, 150.0, 1240.0, 746.0), (420.0, 250.0, 1480.0, 846.0), (120.0, 60.0, 1180.0, 656.0))


def shots(film: Film, pictures: Sequence[Image.Image], each: float = 5.0) -> Iterator[Image.Image]:
    """One shot after the other, in or out, without ever standing still."""
    length = round(each * film.fps)
    # Shrunk once to what the closest shot needs: each image is then made quickly.
    part = min(1.0, film.width / 960)
    pictures = [picture.resize((round(1600 * part), round(900 * part))) for picture in pictures]
    for number in range(film.images):
        shot, place = divmod(number, length)
        picture, close = pictures[shot % len(pictures)], CLOSE[shot % len(CLOSE)]
        begun, ended = (WIDE, close) if shot % 2 == 0 else (close, WIDE)
        near = 0.05 + 0.55 * place / length
        box = tuple((a + (b - a) * near) * part for a, b in zip(begun, ended, strict=True))
        yield picture.resize((film.width, film.height), Image.Resampling.BILINEAR, box=box)


# --- the match


@dataclass(frozen=True)
class Sprite:
    image: Image.Image
    mask: Image.Image


class Match:
    """Twenty people and a ball seen from the stand, with the clock and the score."""

    def __init__(
        self, film: Film, home: str = "CHA", away: str = "VIS", begins: int = 37 * 60
    ) -> None:
        self.film, self.home, self.away, self.begins = film, home, away, begins
        self.inks = PALETTES["sport"]
        self.ground = scenes.ground("sport")
        self._rng = Random("match")  # noqa: S311
        self._sprites = [
            [_player(shirt, skin, stride, self.inks) for stride in (-1, -0.4, 0.4, 1)]
            for shirt in (self.inks.accent, "#FFFFFF")
            for skin in scenery.SKINS[:5]
        ]
        self._posts = [
            (
                self._rng.uniform(90, 1510),
                self._rng.uniform(590, 850),
                self._rng.uniform(0, 6),
                self._rng.uniform(0.25, 0.6),
                number % 2 * 5 + number % 5,
            )
            for number in range(20)
        ]
        self._passes = [
            (self._rng.uniform(260, 1340), self._rng.uniform(610, 830)) for _each in range(60)
        ]
        self._signs: dict[tuple[int, bool], Image.Image] = {}

    def images(self) -> Iterator[Image.Image]:
        camera, size = 160.0, (self.film.width, self.film.height)
        for number in range(self.film.images):
            moment = number / self.film.fps
            ball = self._ball(moment)
            wanted = min(320.0, max(0.0, ball[0] - 640))
            camera += (wanted - camera) / self.film.fps
            image = self._image(moment, ball, round(camera))
            yield image if image.size == size else image.resize(size, Image.Resampling.BILINEAR)

    def _ball(self, moment: float) -> tuple[float, float]:
        near = moment - GOAL_AT
        if -1.2 <= near <= 4:  # the shot, then it lies in the net
            part = min(1.0, (near + 1.2) / 1.0)
            return 1180 + 340 * part, 700 - 60 * part - 60 * math.sin(math.pi * part)
        turn, part = divmod(moment, 1.6)
        part = min(1.0, part / 1.2)
        part = part * part * (3 - 2 * part)
        begun, ended = (self._passes[(int(turn) + step) % len(self._passes)] for step in (0, 1))
        if -2.8 < near < -1.2:
            ended = (1180, 700)
        return begun[0] + (ended[0] - begun[0]) * part, begun[1] + (ended[1] - begun[1]) * part

    def _image(self, moment: float, ball: tuple[float, float], camera: int) -> Image.Image:
        image = self.ground.crop((camera, 150, camera + 1280, 870))
        around = sorted(
            (
                y + 34 * math.sin(pace * moment + phase * 2),
                x + 120 * math.sin(pace * moment + phase) + (ball[0] - x) * 0.22,
                phase,
                who,
            )
            for x, y, phase, pace, who in self._posts
        )
        for foot, x, phase, who in around:
            stride = int(moment * 5 + phase * 3) % 4
            sprite = self._sprites[who][(0, 1, 3, 2)[stride]]
            image.paste(
                sprite.image, (round(x) - camera - 45, round(foot) - 150 - 128), sprite.mask
            )
        pen = ImageDraw.Draw(image)
        x, y = ball[0] - camera, ball[1] - 150
        pen.ellipse((x - 9, y + 4, x + 13, y + 11), fill=mix(self.inks.near, self.inks.dark, 0.6))
        pen.ellipse((x - 10, y - 12, x + 10, y + 8), fill="#FFFFFF")
        pen.ellipse((x - 4, y - 6, x + 3, y + 1), fill=self.inks.dark)
        scored = moment >= GOAL_AT
        image.paste(self._sign(int(moment), scored), (1280 - 452 - 40, 36))
        if 0 <= moment - GOAL_AT < 4:
            self._cheer(image, moment - GOAL_AT)
        return image

    def _cheer(self, image: Image.Image, since: float) -> None:
        width = round(1280 * min(1.0, since * 3))
        pen = ImageDraw.Draw(image)
        pen.rectangle((0, 560, width, 660), fill=self.inks.accent)
        if since > 0.3:
            pen.text((640, 610), "BUT !", font=font(TITLES, 84), fill="#FFFFFF", anchor="mm")

    def _sign(self, second: int, scored: bool) -> Image.Image:
        if (second, scored) not in self._signs:
            minutes, seconds = divmod(self.begins + second, 60)
            image = Image.new("RGB", (452, 62), self.inks.dark)
            pen = ImageDraw.Draw(image)
            pen.rectangle((0, 0, 10, 62), fill=self.inks.accent)
            pen.rectangle((312, 0, 452, 62), fill=self.inks.accent)
            score = f"{self.home}  {int(scored)} – 0  {self.away}"
            pen.text((160, 31), score, font=font(TEXT, 34), fill="#FFFFFF", anchor="mm")
            pen.text(
                (382, 31),
                f"{minutes:02}:{seconds:02}",
                font=font(TEXT, 34),
                fill="#FFFFFF",
                anchor="mm",
            )
            self._signs = {(second, scored): image}
        return self._signs[second, scored]


def _player(shirt: str, skin: str, stride: float, inks: Palette) -> Sprite:
    """On the pitch's green, so that its edges melt into it; the mask is the same in white."""
    drawn = []
    for plain in (False, True):
        sheet = Sheet(90, 136, 3)
        sheet.rectangle(0, 0, 90, 136, "#000000" if plain else inks.near)
        shade = "#888888" if plain else mix(inks.near, inks.dark, 0.6)
        sheet.disc(48, 126, 32, shade, 0.22)
        colors = ["#FFFFFF"] * 4 if plain else [shirt, skin, inks.dark, inks.dark]
        scenery.person(sheet, 45, 126, 112, *colors[:3], stride, -stride, colors[3])
        drawn.append(sheet.image.reduce(3))
    return Sprite(drawn[0], drawn[1].convert("L"))


# --- spots


def spot(
    film: Film, picture: Image.Image, name: str, words: str, color: str
) -> Iterator[Image.Image]:
    """A partner's film: the picture comes nearer, a band of colour carries the name and a line."""
    size = (film.width, film.height)
    band = _band(size, name, words, color)
    for number in range(film.images):
        part = number / film.images
        box = (130 * part, 60 * part, 1600 - 170 * part, 900 - 109 * part)
        image = picture.resize(size, Image.Resampling.BILINEAR, box=box)
        slide = min(1.0, max(0.0, (number / film.fps - 0.8) / 0.7))
        slide = 1 - (1 - slide) ** 3
        image.paste(band, (round((slide - 1) * band.width), film.height - band.height - 60))
        yield image


def _band(size: tuple[int, int], name: str, words: str, color: str) -> Image.Image:
    width, height = round(size[0] * 0.72), round(size[1] * 0.3)
    band = Image.new("RGB", (width, height), color)
    pen = ImageDraw.Draw(band)
    pen.rectangle((width - 14, 0, width, height), fill="#FAF7F2")
    pen.text(
        (60, height * 0.38),
        name,
        font=font(TITLES, round(height * 0.36)),
        fill="#FFFFFF",
        anchor="lm",
    )
    pen.text(
        (62, height * 0.74),
        words,
        font=font(TEXT, round(height * 0.17)),
        fill="#FAF7F2",
        anchor="lm",
    )
    return band
