"""What several pictures share: skies, fields, roofs, the cathedral, crowds, people."""

import math
from random import Random

from chartreslive.home.demo.pen import Palette, Sheet, clear, mix


def sky(sheet: Sheet, inks: Palette, rng: Random, sun: float = 0.7, horizon: float = 640) -> None:
    """A great disc and flat clouds. sun: how far to the right it stands."""
    sheet.gradient(inks.sky, 0, horizon + 40)
    sheet.rectangle(0, horizon + 39, sheet.width, sheet.height - horizon, inks.sky[-1])
    x, y = sheet.width * sun, horizon * (0.42 + rng.random() * 0.22)
    sheet.glow(x, y, 620, inks.sun, 0.55)
    sheet.disc(x, y, 118 + rng.random() * 40, inks.sun)
    for _each in range(6):
        cloud(
            sheet,
            rng.uniform(-100, sheet.width),
            rng.uniform(60, horizon * 0.62),
            rng.uniform(160, 420),
            clear(mix(inks.sky[-1], inks.light, 0.5), 0.42),
        )


def cloud(sheet: Sheet, x: float, y: float, length: float, color: tuple) -> None:
    for row, (shift, part) in enumerate(((0.18, 0.55), (0.0, 1.0), (0.3, 0.5))):
        sheet.rectangle(x + shift * length, y + row * 17, part * length, 13, color, 7)


def night(sheet: Sheet, inks: Palette, rng: Random, horizon: float = 640) -> None:
    sheet.gradient(inks.sky, 0, horizon + 60)
    sheet.rectangle(0, horizon + 59, sheet.width, sheet.height - horizon, inks.sky[-1])
    for _each in range(90):
        x, y = rng.uniform(0, sheet.width), rng.uniform(0, horizon * 0.7)
        sheet.disc(x, y, rng.uniform(0.8, 2.2), clear(inks.light, rng.uniform(0.25, 0.8)))


def hills(sheet: Sheet, rng: Random, base: float, height: float, color: tuple | str) -> None:
    first, second = rng.uniform(0, 6), rng.uniform(0, 6)
    points = [
        (x, base - height * (0.6 + 0.4 * math.sin(x / 310 + first) * math.sin(x / 170 + second)))
        for x in range(0, sheet.width + 20, 20)
    ]
    sheet.polygon([(0, sheet.height), *points, (sheet.width, sheet.height)], color)


def wheat(sheet: Sheet, inks: Palette, rng: Random, top: float, gold: str = "#D9A441") -> None:
    """Furrows that run to one point on the horizon, and ears in front."""
    vanish = sheet.width * rng.uniform(0.35, 0.65)
    sheet.gradient([mix(gold, inks.light, 0.35), gold, mix(gold, inks.dark, 0.25)], top)
    for number in range(-16, 34):
        x = number * 90
        shade = clear(mix(gold, inks.dark, 0.35), 0.35)
        foot = (x - vanish) * 2.6 + vanish
        sheet.polygon(
            [
                (vanish + (x - vanish) * 0.16, top),
                (vanish + (x - vanish) * 0.16 + 3, top),
                (foot + 34, sheet.height),
                (foot, sheet.height),
            ],
            shade,
        )
    for _each in range(150):
        x, y = rng.uniform(0, sheet.width), rng.uniform(sheet.height - 90, sheet.height + 60)
        ear(sheet, x, y, rng.uniform(70, 120), mix(gold, inks.light, rng.uniform(0.1, 0.6)))


def ear(sheet: Sheet, x: float, y: float, height: float, color: tuple) -> None:
    top = y - height
    sheet.line([(x, y), (x + 4, top)], color, 2.5)
    for step in range(5):
        at = top + step * 9
        sheet.disc(x + 8, at, 4, color, 1.9)
        sheet.disc(x, at + 4, 4, color, 1.9)


def roofs(
    sheet: Sheet,
    inks: Palette,
    rng: Random,
    base: float,
    height: float,
    wall: tuple | str,
    roof: tuple | str,
    lit: str | None = None,
) -> None:
    """A row of gabled houses with chimneys, across the sheet."""
    x = -60.0
    while x < sheet.width + 40:
        width, tall = rng.uniform(70, 150), height * rng.uniform(0.6, 1.0)
        top = base - tall
        peak = top - width * rng.uniform(0.35, 0.6)
        sheet.rectangle(x, top, width + 2, sheet.height - top, wall)
        if rng.random() < 0.7:
            sheet.rectangle(x + width * 0.68, peak - 4, 13, 50, mix(roof, inks.dark, 0.3))
        sheet.polygon([(x - 9, top), (x + width / 2, peak), (x + width + 9, top)], roof)
        sheet.polygon(
            [(x + width / 2, peak), (x + width + 9, top), (x + width * 0.62, top)],
            clear(inks.dark, 0.18),
        )
        for place in (0.22, 0.6):
            for row in range(max(1, int(tall // 60))):
                color = lit if lit and rng.random() < 0.45 else mix(wall, inks.dark, 0.35)
                sheet.rectangle(x + width * place, top + 18 + row * 52, 16, 26, color, 2)
        x += width + rng.choice((0, 0, 8, 30))


def cathedral(  # noqa: C901 (one building)
    sheet: Sheet,
    x: float,
    base: float,
    size: float,
    stone: tuple | str,
    shade: tuple | str,
    light: tuple | str,
    copper: str = "#7FA79A",
) -> None:
    """Seen from the west: the ornate tall north spire on the left, the plain south one right."""

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + px * size, base - py * size) for px, py in points]

    # nave behind, with its green copper roof
    sheet.polygon(at((-70, 0), (-70, 175), (70, 175), (70, 0)), shade)
    sheet.polygon(at((-52, 175), (0, 238), (52, 175)), copper)
    sheet.polygon(at((0, 238), (52, 175), (14, 175)), mix(copper, "#000000", 0.2))
    # transept and buttresses
    for side in (-1, 1):
        sheet.polygon(
            at((side * 118, 0), (side * 118, 120), (side * 70, 165), (side * 70, 0)), shade
        )
        for step in (0, 1):
            foot = side * (150 + step * 34)
            sheet.line(
                at((side * (96 + step * 14), 150 - step * 26), (foot, 84 - step * 30)),
                shade,
                7 * size,
            )
            sheet.polygon(
                at(
                    (foot - 7, 0),
                    (foot - 7, 96 - step * 30),
                    (foot, 116 - step * 30),
                    (foot + 7, 96 - step * 30),
                    (foot + 7, 0),
                ),
                shade,
            )
    # towers
    sheet.polygon(at((-118, 0), (-118, 232), (-52, 232), (-52, 0)), stone)
    sheet.polygon(at((52, 0), (52, 214), (118, 214), (118, 0)), stone)
    sheet.polygon(at((-62, 0), (-62, 196), (62, 196), (62, 0)), mix(stone, light, 0.12))
    # north spire: flamboyant, taller, with stages and pinnacles
    sheet.polygon(at((-112, 232), (-112, 290), (-58, 290), (-58, 232)), stone)
    sheet.polygon(at((-103, 290), (-103, 336), (-67, 336), (-67, 290)), mix(stone, light, 0.1))
    sheet.polygon(at((-100, 336), (-85, 486), (-70, 336)), stone)
    sheet.polygon(at((-85, 486), (-70, 336), (-80, 336)), shade)
    for px, py, tall in ((-116, 290, 50), (-54, 290, 50), (-104, 336, 38), (-66, 336, 38)):
        sheet.polygon(at((px - 5, py - 12), (px, py + tall), (px + 5, py - 12)), stone)
    # south spire: plain, from an octagon
    sheet.polygon(at((57, 214), (64, 262), (106, 262), (113, 214)), mix(stone, light, 0.1))
    sheet.polygon(at((62, 262), (85, 446), (108, 262)), stone)
    sheet.polygon(at((85, 446), (108, 262), (92, 262)), shade)
    for px in (57, 113):
        sheet.polygon(at((px - 5, 214), (px, 258), (px + 5, 214)), stone)
    for spire, top in ((-85, 486), (85, 446)):
        sheet.line(at((spire, top - 2), (spire, top + 18)), shade, 2.4 * size)
    # openings
    for px in (-98, -72, 72, 98):
        _lancet(sheet, x + px * size, base - 128 * size, 8.5 * size, 74 * size, shade)
        _lancet(sheet, x + px * size, base - 26 * size, 8.5 * size, 62 * size, shade)
    for px in (-98, -72):
        _lancet(sheet, x + px * size, base - 240 * size, 7 * size, 38 * size, shade)
    for px in (-32, 0, 32):
        _lancet(sheet, x + px * size, base - 70 * size, 9 * size, 46 * size, shade)
    for px, wide in ((-34, 13), (0, 17), (34, 13)):
        _lancet(sheet, x + px * size, base, wide * size, 48 * size, mix(shade, "#000000", 0.35))
    sheet.disc(x, base - 152 * size, 29 * size, shade)
    for turn in range(12):
        angle = turn * math.pi / 6
        sheet.disc(
            x + 20 * size * math.cos(angle),
            base - (152 + 20 * math.sin(angle)) * size,
            4.6 * size,
            light,
        )
    sheet.disc(x, base - 152 * size, 7.5 * size, light)
    sheet.rectangle(x - 62 * size, base - 198 * size, 124 * size, 5 * size, shade)


def _lancet(sheet: Sheet, x: float, foot: float, half: float, height: float, color) -> None:
    sheet.rectangle(x - half, foot - height, 2 * half, height, color)
    sheet.polygon(
        [(x - half, foot - height), (x, foot - height - half * 2.2), (x + half, foot - height)],
        color,
    )


def crowd(
    sheet: Sheet, rng: Random, top: float, bottom: float, colors: list, size: float = 9
) -> None:
    """Rows of heads and shoulders, smaller and paler far away."""
    rows = max(2, int((bottom - top) / (size * 1.7)))
    for row in range(rows):
        y = top + (bottom - top) * row / (rows - 1)
        scale = 0.7 + 0.5 * row / rows
        x = rng.uniform(-10, 10)
        while x < sheet.width + 10:
            color = rng.choice(colors)
            radius = size * scale * rng.uniform(0.85, 1.1)
            sheet.disc(x, y + radius * 1.5, radius * 1.25, color)
            sheet.disc(x, y, radius * 0.72, mix(rng.choice(SKINS), color, 0.25))
            x += radius * rng.uniform(2.3, 2.9)


SKINS = ("#F3CDA9", "#E2AE83", "#B67B52", "#8A5636", "#F7DCC2", "#5E3A26")


def spectators(
    sheet: Sheet,
    rng: Random,
    base: float,
    color,
    least: float = 46,
    most: float = 74,
    hands: float = 0.25,
) -> None:
    """The backs of the people in front, some with their arms up."""
    x = -30.0
    while x < sheet.width + 60:
        radius = rng.uniform(least, most) * 0.5
        y = base - rng.uniform(0, least)
        sheet.disc(x, y, radius, color)
        sheet.rectangle(
            x - radius * 1.7, y + radius * 1.05, radius * 3.4, sheet.height, color, radius * 1.3
        )
        if rng.random() < hands:
            for side in (-1, 1):
                lift = rng.uniform(1.7, 2.9) * radius
                sheet.limb(
                    [
                        (x + side * radius * 1.4, y + radius * 1.6),
                        (x + side * radius * rng.uniform(1.2, 2.1), y - lift),
                    ],
                    color,
                    radius * 0.55,
                )
        x += radius * rng.uniform(2.6, 3.8)


def person(
    sheet: Sheet,
    x: float,
    foot: float,
    height: float,
    body,
    skin,
    legs,
    stride: float = 0.0,
    arms: float = 0.0,
    hair=None,
) -> None:
    """A simple walking or running figure. stride, arms: -1 to 1; x is under the hips."""
    unit = height / 8
    hip, neck = foot - 4 * unit, foot - 6.7 * unit
    lean = stride * unit * 0.35
    for side, shift in ((-1, -stride), (1, stride)):
        knee = (x + shift * unit * 1.1 + side * unit * 0.25, foot - 2 * unit)
        toe = (x + shift * unit * 1.9 + side * unit * 0.3, foot - abs(min(0, shift)) * unit * 0.9)
        sheet.limb([(x + side * unit * 0.3, hip), knee, toe], legs, unit * 0.72)
    for side, shift in ((-1, arms), (1, -arms)):
        elbow = (x + lean + side * unit * 0.95 + shift * unit * 0.7, neck + unit * 1.6)
        hand = (x + lean + side * unit * 0.8 + shift * unit * 1.5, neck + unit * (2.4 - abs(shift)))
        sheet.limb(
            [(x + lean + side * unit * 0.62, neck + unit * 0.4), elbow, hand], skin, unit * 0.5
        )
    sheet.limb([(x, hip - unit * 0.1), (x + lean, neck + unit * 0.5)], body, unit * 1.7)
    sheet.disc(x + lean * 1.4, neck - unit * 0.62, unit * 0.72, skin)
    if hair is not None:
        sheet.pie(x + lean * 1.4, neck - unit * 0.66, unit * 0.76, 180, 360, hair)


def floodlight(
    sheet: Sheet, x: float, top: float, base: float, steel, light, lean: int = 1
) -> None:
    sheet.line([(x, base), (x, top)], steel, 9)
    for step in range(6):
        y = top + 60 + step * (base - top) / 7
        sheet.line([(x - 10, y), (x + 10, y + 24)], steel, 3)
    sheet.rectangle(x - 46, top - 34, 92, 62, steel, 6)
    for row in range(2):
        for place in range(4):
            sheet.disc(x - 32 + place * 21, top - 17 + row * 27, 8, light)
    sheet.glow(x, top - 4, 260, light, 0.55)
    sheet.polygon(
        [
            (x - 40, top + 20),
            (x + 40, top + 20),
            (x + lean * 820 + 260, base + 260),
            (x + lean * 430 - 120, base + 260),
        ],
        clear(light, 0.06),
    )
