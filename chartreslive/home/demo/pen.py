"""Flat colours, soft light and grain: how every picture of the demonstration city is printed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from PIL import Image, ImageChops, ImageDraw

Color: TypeAlias = "str | tuple[int, ...]"
Point: TypeAlias = tuple[float, float]
WIDTH, HEIGHT = 1600, 900
SCALE = 2  # drawn larger, then shrunk: smooth edges


@dataclass(frozen=True)
class Palette:
    """The inks of one print."""

    sky: tuple[str, ...]  # from the zenith down
    sun: str
    far: str
    mid: str
    near: str
    dark: str
    light: str
    accent: str
    second: str


PALETTES = {
    "sport": Palette(
        ("#F6B26B", "#F9CE9A", "#FCE6C8"),
        "#FFF3DC",
        "#E2894F",
        "#B5532A",
        "#3E6B4A",
        "#2A1712",
        "#FFF4E4",
        "#C2410C",
        "#F2C14E",
    ),
    "sport-night": Palette(
        ("#1B1424", "#43213A", "#A2452F"),
        "#FFD9A0",
        "#5A2A38",
        "#3A1C2C",
        "#2E6B4F",
        "#140D16",
        "#FFEFD8",
        "#FF8A4C",
        "#F2C14E",
    ),
    "culture": Palette(
        ("#2A1247", "#6B2A8F", "#E58FB1"),
        "#FFD98A",
        "#6A3190",
        "#4A1F70",
        "#2F1350",
        "#190A2C",
        "#FCEBFF",
        "#F2B84B",
        "#E4577A",
    ),
    "culture-day": Palette(
        ("#C9A7E8", "#E9CDF0", "#FBEBDD"),
        "#FFF6DF",
        "#B48AD6",
        "#8247B0",
        "#5A2A86",
        "#2B1245",
        "#FFF7F0",
        "#E08A3C",
        "#D94F70",
    ),
    "business": Palette(
        ("#8CCDC2", "#C2E5DA", "#F3F1DF"),
        "#FFF6DC",
        "#6FB3A8",
        "#2F8583",
        "#0F5C5C",
        "#0A3236",
        "#F8FBF3",
        "#F08A4B",
        "#F2C75C",
    ),
    "business-night": Palette(
        ("#072A33", "#0F5557", "#58A596"),
        "#FFE3A8",
        "#0F5A5E",
        "#0B4449",
        "#083338",
        "#041D22",
        "#E9F9F1",
        "#F2A65A",
        "#7FE0CF",
    ),
    "agglo": Palette(
        ("#86B2EE", "#BBD5F7", "#F7F0DD"),
        "#FFF7E0",
        "#7FA4DE",
        "#3F6CC4",
        "#D9A441",
        "#132A63",
        "#FBFAF3",
        "#E4683A",
        "#F0C75E",
    ),
    "agglo-dusk": Palette(
        ("#1C2F74", "#5A6BBE", "#F5B38C"),
        "#FFE7B5",
        "#4E62B0",
        "#2C418E",
        "#B9822F",
        "#0F1B45",
        "#FFF1DF",
        "#F47C4C",
        "#F2C75C",
    ),
}


def rgb(color: Color) -> tuple[int, ...]:
    if isinstance(color, tuple):
        return color
    return tuple(int(color[at : at + 2], 16) for at in (1, 3, 5))


def mix(one: Color, other: Color, part: float) -> tuple[int, ...]:
    pairs = zip(rgb(one)[:3], rgb(other)[:3], strict=True)
    return tuple(round(a + (b - a) * part) for a, b in pairs)


def clear(color: Color, opacity: float) -> tuple[int, ...]:
    return (*rgb(color)[:3], round(255 * opacity))


class Sheet:
    """A sheet of paper, 1600 x 900 whatever its real size; colours may be see-through."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT, scale: int = SCALE) -> None:
        self.width, self.height, self.scale = width, height, scale
        self.image = Image.new("RGB", (width * scale, height * scale))
        self._pen = ImageDraw.Draw(self.image, "RGBA")

    def _at(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def gradient(
        self, colors: Sequence[Color], top: float = 0, bottom: float | None = None
    ) -> None:
        """From the first colour at the top to the last at the bottom."""
        bottom = self.height if bottom is None else bottom
        column = Image.new("RGB", (1, 256))
        for row in range(256):
            place = row / 255 * (len(colors) - 1)
            step = min(int(place), len(colors) - 2) if len(colors) > 1 else 0
            one, other = colors[step], colors[min(step + 1, len(colors) - 1)]
            column.putpixel((0, row), mix(one, other, place - step))
        size = (self.image.width, round((bottom - top) * self.scale))
        tall = column.resize((1, size[1]), Image.Resampling.BILINEAR)
        wide = tall.resize(size, Image.Resampling.NEAREST)
        self.image.paste(wide, (0, round(top * self.scale)))

    def polygon(self, points: Sequence[Point], color: Color) -> None:
        self._pen.polygon(self._at(points), fill=rgb(color))

    def rectangle(
        self, x: float, y: float, width: float, height: float, color: Color, radius: float = 0
    ) -> None:
        (box,) = [self._at([(x, y), (x + width, y + height)])]
        if radius:
            self._pen.rounded_rectangle(box, radius * self.scale, fill=rgb(color))
        else:
            self._pen.rectangle(box, fill=rgb(color))

    def disc(self, x: float, y: float, radius: float, color: Color, tall: float = 1.0) -> None:
        box = self._at([(x - radius, y - radius * tall), (x + radius, y + radius * tall)])
        self._pen.ellipse(box, fill=rgb(color))

    def ring(
        self, x: float, y: float, radius: float, color: Color, width: float, tall: float = 1.0
    ) -> None:
        box = self._at([(x - radius, y - radius * tall), (x + radius, y + radius * tall)])
        self._pen.ellipse(box, outline=rgb(color), width=max(1, round(width * self.scale)))

    def pie(
        self, x: float, y: float, radius: float, start: float, end: float, color: Color
    ) -> None:
        box = self._at([(x - radius, y - radius), (x + radius, y + radius)])
        self._pen.pieslice(box, start, end, fill=rgb(color))

    def line(self, points: Sequence[Point], color: Color, width: float) -> None:
        size = max(1, round(width * self.scale))
        self._pen.line(self._at(points), fill=rgb(color), width=size, joint="curve")

    def limb(self, points: Sequence[Point], color: Color, width: float) -> None:
        """A line with round ends."""
        self.line(points, color, width)
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, color)

    def glow(self, x: float, y: float, radius: float, color: Color, strength: float = 0.6) -> None:
        size = round(2 * radius * self.scale)
        mask = _halo(size).point(lambda value: round(value * strength))
        corner = (round((x - radius) * self.scale), round((y - radius) * self.scale))
        self.image.paste(rgb(color)[:3], (*corner, corner[0] + size, corner[1] + size), mask)

    def beam(self, top: Point, foot: Point, spread: float, color: Color, opacity: float) -> None:
        """A cone of light, fainter on its sides."""
        for part in (1.0, 0.72, 0.44):
            width = spread * part
            self.polygon(
                [
                    (top[0] - 6, top[1]),
                    (top[0] + 6, top[1]),
                    (foot[0] + width, foot[1]),
                    (foot[0] - width, foot[1]),
                ],
                clear(color, opacity),
            )

    def finished(self, *, grain: bool = True) -> Image.Image:
        """Shrunk to its size; with the grain of a print, or without for films (it costs bits)."""
        small = self.image.reduce(self.scale)
        return ImageChops.overlay(small, _grain(small.size)) if grain else small


@cache
def _halo(size: int) -> Image.Image:
    """White in the middle, black at the edge."""
    small = Image.radial_gradient("L").point(lambda value: round(255 * (1 - value / 255) ** 2))
    cut = small.crop((38, 38, 218, 218))  # the inscribed circle is faint enough
    least = cut.getpixel((0, 90))
    cut = cut.point(lambda value: max(0, value - least))
    return cut.resize((size, size), Image.Resampling.BILINEAR)


@cache
def _grain(size: tuple[int, int]) -> Image.Image:
    half = Image.effect_noise((size[0] // 2 + 1, size[1] // 2 + 1), 9)
    return half.resize(size).convert("RGB")


def around(x: float, y: float, radius: float, degrees: float, tall: float = 1.0) -> Point:
    angle = math.radians(degrees)
    return x + radius * math.cos(angle), y + radius * tall * math.sin(angle)
