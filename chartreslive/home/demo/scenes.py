"""The pictures of the programme: each scene in any palette, different with each seed."""

from collections.abc import Callable
from random import Random

from PIL import Image

from chartreslive.home.demo import scenery
from chartreslive.home.demo.pen import PALETTES, Palette, Sheet, around, clear, mix


def draw(scene: str, palette: str, seed: int = 1, *, grain: bool = True) -> Image.Image:
    sheet = Sheet()
    SCENES[scene](sheet, PALETTES[palette], Random(f"{scene} {seed}"))  # noqa: S311
    return sheet.finished(grain=grain)


def beauce(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The cathedral above the wheat."""
    scenery.sky(sheet, inks, rng, rng.uniform(0.18, 0.82))
    scenery.hills(sheet, rng, 650, 60, mix(inks.far, inks.sky[-1], 0.45))
    x = rng.choice((520, 1080))
    scenery.cathedral(sheet, x, 640, 1.02, inks.mid, mix(inks.mid, inks.dark, 0.4), inks.sun)
    scenery.roofs(
        sheet, inks, rng, 668, 52, mix(inks.mid, inks.far, 0.3), mix(inks.mid, inks.dark, 0.45)
    )
    trees(sheet, rng, 690, mix(inks.dark, inks.far, 0.25))
    scenery.wheat(sheet, inks, rng, 690)


def trees(sheet: Sheet, rng: Random, base: float, color) -> None:
    x = -40.0
    while x < sheet.width + 60:
        radius = rng.uniform(16, 40)
        sheet.disc(x, base - radius * 0.4, radius, color, rng.uniform(0.8, 1.4))
        x += radius * rng.uniform(0.9, 1.7)
    sheet.rectangle(0, base - 8, sheet.width, 20, color)


def ground(palette: str) -> Image.Image:
    """The stadium before the teams come in."""
    sheet, inks = Sheet(), PALETTES[palette]
    empty(sheet, inks, Random("ground"))  # noqa: S311
    return sheet.finished(grain=False)


def stadium(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """A pitch under its lights, from the height of the stand."""
    empty(sheet, inks, rng)
    players(sheet, inks, rng)


def empty(sheet: Sheet, inks: Palette, rng: Random) -> None:
    scenery.sky(sheet, inks, rng, rng.uniform(0.3, 0.7), 420)
    if rng.random() < 0.7:
        scenery.cathedral(
            sheet,
            rng.uniform(300, 1300),
            400,
            0.42,
            inks.far,
            mix(inks.far, inks.dark, 0.25),
            inks.light,
        )
    trees(sheet, rng, 400, mix(inks.mid, inks.dark, 0.35))
    for x, lean in ((150, 1), (1450, -1)):
        scenery.floodlight(sheet, x, 120, 400, inks.dark, inks.sun, lean)
    stand(sheet, inks, rng, 330, 470)
    pitch(sheet, inks, 470)


def stand(sheet: Sheet, inks: Palette, rng: Random, top: float, bottom: float) -> None:
    sheet.polygon([(90, top - 22), (1510, top - 22), (1560, top + 16), (40, top + 16)], inks.dark)
    sheet.rectangle(60, top + 16, 1480, bottom - top, mix(inks.mid, inks.dark, 0.5))
    colors = [inks.accent, inks.light, inks.second, mix(inks.mid, inks.light, 0.3), inks.mid]
    scenery.crowd(sheet, rng, top + 34, bottom - 26, colors, 8)
    for x in range(80, 1560, 185):
        sheet.rectangle(x, top - 10, 7, bottom - top, inks.dark)
    sheet.rectangle(0, bottom - 18, sheet.width, 30, mix(inks.accent, inks.dark, 0.15))
    for x in range(20, 1600, 130):
        sheet.rectangle(x, bottom - 12, 82, 18, clear(inks.light, 0.8), 4)


def pitch(sheet: Sheet, inks: Palette, top: float) -> None:
    green = inks.near
    sheet.gradient([mix(green, inks.light, 0.25), green, mix(green, inks.dark, 0.35)], top + 10)
    for band in range(-8, 9, 2):
        foot = lambda n: 800 + n * 300  # noqa: E731
        head = lambda n: 800 + n * 118  # noqa: E731
        sheet.polygon(
            [
                (head(band), top + 10),
                (head(band + 1), top + 10),
                (foot(band + 1), 900),
                (foot(band), 900),
            ],
            clear(inks.light, 0.09),
        )
    chalk = clear(inks.light, 0.85)
    sheet.line([(-20, top + 44), (1620, top + 44)], chalk, 4)
    sheet.line([(800, top + 44), (800, 900)], chalk, 5)
    sheet.ring(800, top + 240, 300, chalk, 5, 0.36)
    sheet.disc(800, top + 240, 7, chalk, 0.6)
    for side in (-1, 1):
        sheet.line(
            [
                (800 + side * 900, top + 92),
                (800 + side * 560, top + 92),
                (800 + side * 700, top + 330),
                (800 + side * 1100, top + 330),
            ],
            chalk,
            5,
        )


def players(sheet: Sheet, inks: Palette, rng: Random, home=None, away=None) -> None:
    home, away = home or inks.accent, away or inks.light
    places = sorted((rng.uniform(560, 840), rng.uniform(90, 1510)) for _each in range(11))
    for number, (foot, x) in enumerate(places):
        tall = 84 + (foot - 540) * 0.34
        shirt = home if number % 2 else away
        sheet.disc(x + 20, foot, tall * 0.36, clear(inks.dark, 0.32), 0.2)
        scenery.person(
            sheet,
            x,
            foot,
            tall,
            shirt,
            rng.choice(scenery.SKINS),
            inks.dark,
            rng.uniform(-1, 1),
            rng.uniform(-1, 1),
            inks.dark,
        )
    x, foot = rng.uniform(500, 1100), 742
    sheet.disc(x + 8, foot + 3, 15, clear(inks.dark, 0.35), 0.3)
    sheet.disc(x, foot - 9, 13, "#FFFFFF")
    sheet.disc(x - 2, foot - 9, 5, inks.dark)


def arena(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Indoors: beams of light on a wooden floor, full stands."""
    sheet.gradient([inks.dark, mix(inks.dark, inks.mid, 0.5), inks.mid], 0, 560)
    for step in range(7):
        y = 40 + step * 12
        sheet.line([(0, y), (800, y + 46 - step * 3), (1600, y)], clear(inks.far, 0.28), 3)
    colors = [inks.accent, inks.light, inks.second, mix(inks.far, inks.dark, 0.2), inks.far]
    for row, (top, bottom) in enumerate(((190, 300), (330, 470))):
        sheet.rectangle(
            0, top - 18, 1600, bottom - top + 34, mix(inks.dark, inks.mid, 0.2 + row * 0.15)
        )
        scenery.crowd(sheet, rng, top, bottom, colors, 9 + 3 * row)
        sheet.rectangle(0, bottom + 12, 1600, 16, mix(inks.accent, inks.dark, 0.25))
    wood = "#D9975A"
    sheet.gradient([mix(wood, "#FFFFFF", 0.25), wood, mix(wood, inks.dark, 0.35)], 498)
    for number in range(-18, 19):
        sheet.line([(800 + number * 70, 498), (800 + number * 190, 900)], clear(inks.dark, 0.07), 2)
    sheet.polygon([(-100, 900), (250, 560), (760, 560), (700, 900)], clear(inks.accent, 0.5))
    for x in range(0, 1600, 16):
        sheet.line([(x, 528), (x + 9, 528)], clear(inks.light, 0.5), 4)
    sheet.ring(300, 745, 470, inks.light, 6, 0.44)
    goal(sheet, 120, 470, inks)
    for x in (240, 620, 1000, 1380):
        sheet.rectangle(x - 66, 66, 132, 16, inks.light, 8)
        sheet.glow(x, 74, 190, inks.sun, 0.6)
        sheet.beam((x, 80), (x, 900), 250, inks.sun, 0.035)
    jumper(sheet, 870, 640, inks, rng)
    for x, foot in ((1180, 800), (560, 760), (1390, 720)):
        sheet.disc(x, foot, 74, clear(inks.dark, 0.3), 0.16)
        scenery.person(
            sheet,
            x,
            foot,
            250,
            inks.light,
            rng.choice(scenery.SKINS),
            inks.dark,
            rng.uniform(-0.9, 0.9),
            rng.uniform(-1, 1),
            inks.dark,
        )


def goal(sheet: Sheet, x: float, top: float, inks: Palette) -> None:
    for step in range(9):
        sheet.line([(x + step * 24, top), (x + step * 24, top + 190)], clear(inks.light, 0.35), 2)
        sheet.line([(x, top + step * 22), (x + 200, top + step * 22)], clear(inks.light, 0.35), 2)
    for number in range(12):
        color = inks.accent if number % 2 else inks.light
        sheet.rectangle(x + number * 17.5, top - 10, 17.5, 14, color)
        sheet.rectangle(x - 8, top + number * 17, 14, 17, color)
        sheet.rectangle(x + 200, top + number * 17, 14, 17, color)


def jumper(sheet: Sheet, x: float, y: float, inks: Palette, rng: Random) -> None:
    """A player in the air, arm behind the ball."""
    skin = rng.choice(scenery.SKINS)
    sheet.disc(x, 828, 120, clear(inks.dark, 0.35), 0.14)
    sheet.limb([(x - 14, y), (x - 96, y + 58), (x - 176, y + 26)], skin, 34)
    sheet.limb([(x + 18, y), (x + 62, y + 92), (x + 10, y + 168)], skin, 34)
    sheet.limb([(x - 18, y + 6), (x - 58, y + 34)], inks.dark, 52)
    sheet.limb([(x + 18, y + 6), (x + 42, y + 58)], inks.dark, 52)
    sheet.limb([(x - 16, y - 128), (x - 106, y - 92), (x - 176, y - 150)], skin, 28)
    sheet.limb([(x, y - 6), (x + 4, y - 118)], inks.accent, 92)
    sheet.limb([(x + 34, y - 132), (x + 88, y - 198), (x + 52, y - 278)], skin, 28)
    sheet.disc(x - 8, y - 196, 38, skin)
    sheet.pie(x - 8, y - 200, 40, 170, 350, inks.dark)
    sheet.disc(x + 46, y - 306, 34, inks.second)
    sheet.ring(x + 46, y - 306, 22, mix(inks.second, inks.dark, 0.4), 3)


def basket(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The hoop from below, and the ball about to fall in."""
    sheet.gradient([inks.dark, inks.mid, mix(inks.accent, inks.mid, 0.4)])
    for turn in range(0, 360, 12):
        one, two = around(820, 560, 1300, turn), around(820, 560, 1300, turn + 6)
        sheet.polygon([(820, 560), one, two], clear(inks.light, 0.05))
    scenery.crowd(sheet, rng, 640, 900, [inks.dark, mix(inks.dark, inks.mid, 0.5), inks.mid], 22)
    sheet.glow(820, 330, 560, inks.sun, 0.35)
    sheet.rectangle(500, 110, 640, 400, inks.light, 16)
    sheet.rectangle(520, 130, 600, 360, mix(inks.light, inks.second, 0.12), 10)
    sheet.rectangle(710, 300, 220, 160, inks.accent, 4)
    sheet.rectangle(724, 314, 192, 132, mix(inks.light, inks.second, 0.12))
    for number in range(9):
        top, foot = 820 + (number - 4) * 36, 820 + (number - 4) * 21
        sheet.line([(top, 486), (foot + 12, 590), (foot, 668)], clear(inks.light, 0.9), 5)
        sheet.line([(top, 486), (foot - 16, 580), (foot + 8, 668)], clear(inks.light, 0.7), 4)
    sheet.ring(820, 484, 152, inks.accent, 16, 0.3)
    sheet.disc(985, 190, 106, "#E07B39")
    for shift in (-0.55, 0.0, 0.55):
        sheet.line(
            [
                around(985, 190, 106, 200 + shift * 60),
                (985 + shift * 50, 190 + shift * 70),
                around(985, 190, 106, 20 + shift * 60),
            ],
            inks.dark,
            6,
        )
    sheet.line([around(985, 190, 106, 110), (975, 190), around(985, 190, 106, 290)], inks.dark, 6)
    sheet.pie(985, 190, 106, 100, 250, clear(inks.dark, 0.12))


def runners(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Runners on a path, the spires behind."""
    scenery.sky(sheet, inks, rng, rng.uniform(0.2, 0.45))
    scenery.hills(sheet, rng, 560, 90, mix(inks.far, inks.sky[-1], 0.4))
    scenery.cathedral(sheet, 1190, 560, 0.72, mix(inks.far, inks.mid, 0.5), inks.mid, inks.sun)
    scenery.hills(sheet, rng, 630, 60, mix(inks.far, inks.near, 0.45))
    trees(sheet, rng, 640, mix(inks.near, inks.dark, 0.3))
    sheet.gradient([mix("#8FA64A", inks.near, 0.4), mix(inks.near, inks.dark, 0.2)], 640)
    sheet.polygon(
        [(980, 640), (1060, 640), (1700, 900), (-200, 900)], mix(inks.sky[-1], inks.second, 0.2)
    )
    sheet.polygon([(1000, 640), (1012, 640), (760, 900), (500, 900)], clear(inks.light, 0.25))
    shirts = [inks.accent, inks.light, inks.second, inks.mid, "#2E6F95"]
    places = sorted((rng.uniform(690, 870), number) for number in range(7))
    for foot, number in places:
        x = 170 + number * 205 + rng.uniform(-30, 30)
        tall = 130 + (foot - 690) * 1.35
        sheet.disc(x + 10, foot, tall * 0.26, clear(inks.dark, 0.28), 0.2)
        scenery.person(
            sheet,
            x,
            foot,
            tall,
            shirts[number % 5],
            rng.choice(scenery.SKINS),
            inks.dark,
            rng.choice((-1, -0.8, 0.8, 1)),
            rng.choice((-1, 1)),
            inks.dark,
        )
        sheet.rectangle(x - tall * 0.06, foot - tall * 0.74, tall * 0.14, tall * 0.1, inks.light, 3)


def swimming(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Lanes seen from above, swimmers in a row."""
    sheet.gradient(["#BFE8EE", "#58B9D0", "#1D7FA6"])
    for _each in range(170):
        x, y = rng.uniform(-40, 1600), rng.uniform(0, 900)
        sheet.line(
            [(x, y), (x + 30, y - 9), (x + 66, y), (x + 96, y - 7)], clear("#FFFFFF", 0.25), 3
        )
    for lane in range(7):
        y = 20 + lane * 145
        for step in range(0, 1600, 40):
            color = inks.accent if (step // 160) % 2 else inks.light
            sheet.rectangle(step, y - 8, 34, 16, color, 8)
    for lane in range(6):
        y, x = 92 + lane * 145, 420 + rng.uniform(0, 820)
        sheet.polygon([(x - 330, y - 26), (x, y), (x - 330, y + 26)], clear("#FFFFFF", 0.5))
        skin = rng.choice(scenery.SKINS)
        sheet.limb([(x - 130, y), (x, y)], mix(skin, "#58B9D0", 0.15), 44)
        sheet.limb([(x - 230, y + 10), (x - 120, y + 4)], mix(skin, "#58B9D0", 0.35), 26)
        sheet.limb([(x - 10, y - 24), (x + 60, y - 52), (x + 140, y - 22)], skin, 22)
        sheet.limb([(x - 30, y + 24), (x - 90, y + 54)], skin, 22)
        sheet.disc(x + 36, y, 30, inks.accent if lane % 2 else inks.second)
        for _drop in range(14):
            sheet.disc(
                x + rng.uniform(60, 190), y + rng.uniform(-50, 30), rng.uniform(2, 6), "#FFFFFF"
            )


def concert(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """A band in the lights, hands in front."""
    sheet.gradient([inks.dark, inks.near, inks.mid])
    sheet.glow(800, 520, 780, inks.second, 0.55)
    for number in range(9):
        top = 100 + number * 175
        color = (inks.accent, inks.second, inks.sun)[number % 3]
        sheet.beam(
            (top, 40), (top + rng.uniform(-480, 480), 800), rng.uniform(110, 190), color, 0.1
        )
    sheet.rectangle(0, 20, 1600, 26, inks.dark)
    for x in range(0, 1600, 44):
        sheet.line([(x, 22), (x + 22, 44), (x + 44, 22)], mix(inks.far, inks.dark, 0.3), 4)
    for number in range(9):
        sheet.rectangle(76 + number * 175, 40, 48, 40, inks.dark, 8)
        sheet.disc(100 + number * 175, 82, 17, inks.sun)
    sheet.polygon([(120, 640), (1480, 640), (1600, 740), (0, 740)], mix(inks.dark, inks.mid, 0.3))
    sheet.rectangle(0, 740, 1600, 160, inks.dark)
    band(sheet, inks, rng)
    scenery.spectators(sheet, rng, 840, mix(inks.dark, "#000000", 0.25), 60, 96, 0.5)


def band(sheet: Sheet, inks: Palette, rng: Random) -> None:
    ink = mix(inks.dark, "#000000", 0.1)
    for x in (340, 1260):
        sheet.rectangle(x - 90, 470, 180, 180, ink, 10)
        for y in (515, 602):
            sheet.disc(x, y, 36, mix(ink, inks.far, 0.35))
            sheet.disc(x, y, 14, ink)
    scenery.person(sheet, 1010, 650, 330, inks.accent, ink, ink, 0.3, 0.6, ink)
    sheet.limb([(940, 520), (1120, 440)], inks.second, 22)
    sheet.disc(960, 510, 44, inks.second, 0.8)
    scenery.person(sheet, 580, 650, 330, inks.second, ink, ink, -0.3, -0.5, ink)
    sheet.limb([(650, 500), (480, 470)], inks.accent, 20)
    sheet.disc(640, 506, 40, inks.accent, 0.85)
    sheet.disc(800, 600, 74, inks.light)  # drums
    sheet.disc(800, 600, 58, mix(inks.light, inks.second, 0.35))
    for x in (690, 905):
        sheet.disc(x, 560, 44, mix(ink, inks.accent, 0.6), 0.75)
        sheet.disc(x + rng.uniform(-6, 6), 470, 56, inks.sun, 0.16)
        sheet.line([(x, 470), (x, 640)], ink, 5)
    sheet.disc(800, 430, 40, ink)
    sheet.limb([(800, 476), (800, 540)], inks.light, 70)
    sheet.limb([(770, 490), (720, 530), (700, 470)], ink, 22)
    sheet.limb([(830, 490), (884, 520), (908, 450)], ink, 22)


def orchestra(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """A choir under vaults, musicians in arcs around the conductor."""
    sheet.gradient([mix(inks.sky[0], inks.dark, 0.2), inks.sky[1], inks.sky[2]])
    stone = mix(inks.light, inks.sky[2], 0.35)
    for number, x in enumerate((-40, 340, 720, 1100, 1480)):
        tone = mix(stone, inks.far, 0.12 + 0.1 * (number % 2))
        sheet.rectangle(x, 60, 74, 700, tone)
        sheet.rectangle(x + 50, 60, 24, 700, clear(inks.dark, 0.12))
        sheet.ring(x + 226, 330, 190, tone, 34, 1.55)
    for x in (186, 566, 946, 1326):
        colors = (inks.accent, inks.second, "#3C6FD1", inks.sun, "#3E9B7A")
        for row in range(9):
            for side in range(2):
                sheet.rectangle(
                    x - 44 + side * 46,
                    150 + row * 36,
                    40,
                    32,
                    mix(rng.choice(colors), inks.light, 0.2),
                    4,
                )
    sheet.gradient([mix(inks.near, inks.far, 0.4), inks.dark], 610)
    for row, (radius, size) in enumerate(((760, 100), (590, 116), (420, 134))):
        for step in range(11 - row * 2):
            degrees = 194 + step * 152 / (10 - row * 2)
            x, y = around(800, 960, radius, degrees, 0.46)
            coat = mix(inks.dark, inks.mid, 0.16 * row)
            sheet.limb([(x, y), (x, y + size * 0.7)], coat, size * 0.52)
            sheet.disc(x, y - size * 0.5, size * 0.2, rng.choice(scenery.SKINS))
            sheet.pie(
                x,
                y - size * 0.53,
                size * 0.21,
                180,
                360,
                rng.choice((inks.dark, "#8A5636", "#D9D2C5")),
            )
            wood = mix("#A85B2A", inks.dark, rng.uniform(0, 0.25))
            sheet.limb([(x - 22, y + 30), (x + 14, y - 12)], wood, size * 0.24)
            sheet.line([(x - 34, y - 26), (x + 44, y + 20)], inks.light, 3)
            sheet.polygon(
                [
                    (x - 26, y + size * 0.62),
                    (x + 26, y + size * 0.62),
                    (x + 20, y + size * 0.38),
                    (x - 20, y + size * 0.38),
                ],
                inks.light,
            )
    sheet.rectangle(690, 830, 220, 80, mix(inks.dark, inks.accent, 0.2), 8)
    scenery.person(sheet, 800, 846, 330, inks.dark, inks.dark, inks.dark, 0.1, 0.0, inks.dark)
    sheet.limb([(760, 590), (690, 560), (650, 480)], inks.dark, 26)
    sheet.limb([(840, 590), (918, 570), (950, 500)], inks.dark, 26)
    sheet.line([(950, 500), (984, 420)], inks.light, 5)
    sheet.glow(800, 560, 420, inks.sun, 0.28)


def curtain(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The theatre: a red curtain, one round light, two people."""
    red = mix(inks.second, inks.dark, 0.25)
    sheet.gradient([mix(red, inks.dark, 0.6), red, mix(red, inks.dark, 0.3)])
    for x in range(-20, 1620, 74):
        width = rng.uniform(26, 44)
        sheet.rectangle(x, 0, width, 720, clear(inks.dark, 0.28), 10)
        sheet.rectangle(x + width, 0, 12, 720, clear(inks.light, 0.07))
    sheet.glow(800, 420, 520, inks.sun, 0.5)
    sheet.disc(800, 420, 330, clear(inks.sun, 0.34))
    sheet.gradient(["#8B5A36", mix("#5A3620", inks.dark, 0.4)], 716)
    for y in range(740, 900, 34):
        sheet.line([(0, y), (1600, y)], clear(inks.dark, 0.25), 3)
    sheet.disc(800, 772, 420, clear(inks.sun, 0.4), 0.15)
    for x, color, stride in ((650, inks.accent, 0.5), (940, inks.light, -0.4)):
        sheet.disc(x, 782, 90, clear(inks.dark, 0.4), 0.16)
        scenery.person(
            sheet,
            x,
            780,
            410,
            color,
            rng.choice(scenery.SKINS),
            inks.dark,
            stride,
            0.8 if x < 800 else -0.9,
            inks.dark,
        )
    sheet.polygon([(600, 640), (700, 640), (730, 770), (570, 770)], inks.accent)
    for number in range(9):
        x = -20 + number * 205
        sheet.pie(x, -30, 130, 0, 180, mix(inks.accent, inks.dark, 0.1))
        sheet.pie(x, -42, 118, 0, 180, red)
    for x in range(90, 1600, 150):
        sheet.pie(x, 900, 40, 180, 360, inks.dark)
        sheet.glow(x, 862, 70, inks.sun, 0.7)


def rose(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The rose window, from the dark of the nave."""
    sheet.gradient([mix(inks.dark, "#000000", 0.3), inks.dark, mix(inks.dark, inks.near, 0.5)])
    x, y = 800, 450
    sheet.glow(x, y, 800, inks.second, 0.35)
    blues = ["#1F4FB5", "#2E6BD6", "#163A8C", "#3F8AE0"]
    warm = [inks.second, inks.accent, "#C8323E", "#E9B44C", "#8E2C8C", "#2E9B7A"]
    sheet.disc(x, y, 410, mix(inks.dark, "#000000", 0.2))
    for turn in range(12):
        degrees = turn * 30 + 15
        ax, ay = around(x, y, 318, degrees)
        sheet.disc(ax, ay, 76, rng.choice(blues))
        for petal in range(6):
            px, py = around(ax, ay, 42, degrees + petal * 60)
            sheet.disc(px, py, 19, rng.choice(warm))
        sheet.disc(ax, ay, 22, inks.sun)
        bx, by = around(x, y, 218, degrees + 15)
        sheet.polygon(
            [around(bx, by, 52, degrees + 15 + corner) for corner in (0, 90, 180, 270)],
            warm[turn % len(warm)],
        )
        sheet.disc(bx, by, 19, blues[turn % 4])
        cx, cy = around(x, y, 132, degrees)
        sheet.disc(cx, cy, 33, blues[(turn + 1) % 4])
        sheet.disc(cx, cy, 17, warm[(turn + 2) % len(warm)])
        sx, sy = around(x, y, 398, degrees + 15)
        sheet.disc(sx, sy, 22, warm[(turn + 4) % len(warm)])
    sheet.disc(x, y, 84, "#163A8C")
    for petal in range(12):
        px, py = around(x, y, 55, petal * 30)
        sheet.disc(px, py, 15, warm[petal % len(warm)])
    sheet.disc(x, y, 32, inks.sun)
    lead = mix(inks.dark, "#000000", 0.35)
    for turn in range(24):
        sheet.line([around(x, y, 86, turn * 15), around(x, y, 168, turn * 15)], clear(lead, 0.9), 4)
    for radius in (86, 170, 410):
        sheet.ring(x, y, radius, lead, 9)
    for turn in range(0, 360, 9):
        sheet.polygon(
            [
                around(x, y, 430, turn),
                around(x, y, 430, turn + 3),
                around(x, y, 1100, turn + 5),
                around(x, y, 1100, turn - 2),
            ],
            clear(rng.choice([*warm, *blues]), 0.10),
        )
    for turn in range(0, 360, 30):
        sheet.beam(around(x, y, 120, turn), around(x, y, 950, turn + 4), 70, inks.sun, 0.03)


def illuminated(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Chartres in lights: the front of the cathedral painted by projectors."""
    scenery.night(sheet, inks, rng, 700)
    sheet.glow(800, 470, 760, inks.second, 0.5)
    scenery.cathedral(sheet, 800, 720, 1.36, "#7C4FC0", "#3A1F73", "#FFE08A", "#3E8FB0")
    colors = [inks.accent, inks.second, "#46C2CB", "#F7E26B", "#8BE08E"]
    for _each in range(70):
        x, y = rng.uniform(645, 955), rng.uniform(330, 712)
        sheet.disc(x, y, rng.uniform(4, 15), clear(rng.choice(colors), 0.55))
    for side in (-1, 1):
        for number in range(5):
            sheet.beam(
                (800 + side * (320 + number * 130), 760),
                (800 + side * 90 + number * 20, 140),
                70,
                colors[number],
                0.07,
            )
    scenery.roofs(sheet, inks, rng, 772, 46, mix(inks.dark, inks.near, 0.6), inks.dark, inks.sun)
    sheet.gradient([mix(inks.near, inks.second, 0.2), inks.dark], 775)
    scenery.spectators(sheet, rng, 860, mix(inks.dark, "#000000", 0.3), 50, 84, 0.16)


def river(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The lower town: old houses, a bridge and their reflections in the Eure."""
    scenery.sky(sheet, inks, rng, rng.uniform(0.15, 0.35), 560)
    scenery.cathedral(sheet, 1080, 420, 0.78, mix(inks.far, inks.sky[-1], 0.3), inks.far, inks.sun)
    scenery.hills(sheet, rng, 470, 60, mix(inks.near, inks.far, 0.55))
    trees(sheet, rng, 470, mix("#5B8A57", inks.dark, 0.15))
    x = -30.0
    while x < 1600:
        width, top = rng.uniform(110, 190), rng.uniform(330, 420)
        wall = mix(rng.choice(("#F2DFC0", "#E7C79B", "#F6EBDD", "#D9B7A0")), inks.far, 0.1)
        sheet.rectangle(x, top, width, 260, wall)
        sheet.polygon(
            [(x - 10, top), (x + width * 0.5, top - 88), (x + width + 10, top)],
            mix("#9B4A32", inks.dark, rng.uniform(0.05, 0.3)),
        )
        for beam in range(3):
            sheet.line([(x + beam * width / 2, top), (x + beam * width / 2, 590)], "#6A3F28", 6)
        for row in range(3):
            sheet.line([(x, top + row * 72), (x + width, top + row * 72)], "#6A3F28", 5)
            for place in (0.16, 0.62):
                sheet.rectangle(
                    x + width * place,
                    top + 16 + row * 72,
                    width * 0.22,
                    40,
                    mix(inks.dark, inks.sun, rng.choice((0.1, 0.7))),
                    3,
                )
        x += width
    sheet.gradient([mix(inks.far, inks.light, 0.35), mix(inks.near, inks.far, 0.4), inks.dark], 590)
    for _each in range(120):
        x, y = rng.uniform(-60, 1600), rng.uniform(600, 900)
        sheet.rectangle(
            x,
            y,
            rng.uniform(40, 190),
            5,
            clear(rng.choice((inks.light, inks.sun, "#E7C79B", inks.dark)), 0.22),
            3,
        )
    sheet.polygon(
        [(0, 560), (420, 520), (800, 512), (1180, 520), (1600, 560), (1600, 640), (0, 640)],
        mix("#CDB79A", inks.dark, 0.15),
    )
    for x in (210, 605, 995, 1390):
        sheet.pie(x, 664, 132, 180, 360, mix(inks.near, inks.dark, 0.5))
        sheet.rectangle(x - 132, 662, 264, 10, mix(inks.near, inks.dark, 0.3))
        sheet.pie(x, 668, 130, 0, 180, clear(inks.dark, 0.35))
    sheet.rectangle(0, 512, 1600, 12, clear(inks.light, 0.25))


def museum(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """A gallery: pictures on a wall, two visitors from behind."""
    wall = mix(inks.far, inks.light, 0.2)
    sheet.gradient([mix(wall, inks.dark, 0.25), wall, mix(wall, inks.light, 0.2)], 0, 720)
    sheet.gradient([mix("#B98A5A", inks.dark, 0.2), mix("#7A5433", inks.dark, 0.4)], 720)
    sheet.rectangle(0, 700, 1600, 22, inks.light)
    for number, (x, y, width, height) in enumerate(
        ((90, 170, 330, 410), (520, 120, 560, 430), (1180, 200, 330, 340))
    ):
        sheet.glow(x + width / 2, y + height / 2, 420, inks.sun, 0.45)
        sheet.rectangle(x + 12, y + 16, width, height, clear(inks.dark, 0.3))
        sheet.rectangle(x, y, width, height, inks.accent, 4)
        sheet.rectangle(x + 16, y + 16, width - 32, height - 32, inks.light)
        inner = (x + 30, y + 30, width - 60, height - 60)
        sheet.rectangle(*inner, (inks.mid, inks.second, inks.near)[number])
        for _each in range(7):
            radius = rng.uniform(18, min(inner[2], inner[3]) * 0.24)
            sheet.disc(
                rng.uniform(inner[0] + radius, inner[0] + inner[2] - radius),
                rng.uniform(inner[1] + radius, inner[1] + inner[3] - radius),
                radius,
                clear(rng.choice((inks.sun, inks.accent, inks.light, inks.dark, inks.far)), 0.85),
            )
    for x, color in ((640, inks.dark), (760, mix(inks.dark, inks.second, 0.3)), (1260, inks.dark)):
        scenery.person(
            sheet,
            x,
            850,
            360,
            color,
            mix(inks.dark, "#8A5636", 0.4),
            inks.dark,
            0.1,
            0.05,
            inks.dark,
        )


def library(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Shelves up to the ceiling, a lamp, a reader."""
    sheet.gradient([inks.near, inks.mid])
    colors = [inks.accent, inks.second, inks.light, inks.far, inks.sun, inks.dark, "#4C8C7A"]
    for row in range(6):
        y = 130 + row * 140
        x = 0.0
        while x < 1600:
            width, tall = rng.uniform(16, 42), rng.uniform(74, 116)
            if rng.random() < 0.93:
                color = mix(rng.choice(colors), inks.dark, 0.12 + 0.05 * abs(row - 3))
                sheet.rectangle(x, y - tall, width - 2, tall, color, 2)
                sheet.rectangle(x + 4, y - tall + 14, width - 10, 5, clear(inks.light, 0.5))
            x += width
        sheet.rectangle(0, y, 1600, 18, mix("#6A3F28", inks.dark, 0.35))
    for x in (-12, 520, 1060, 1580):
        sheet.rectangle(x, 0, 30, 900, mix("#6A3F28", inks.dark, 0.45))
    sheet.glow(800, 610, 560, inks.sun, 0.6)
    sheet.rectangle(380, 770, 840, 26, "#8B5A36", 6)
    sheet.rectangle(420, 796, 30, 110, inks.dark)
    sheet.rectangle(1150, 796, 30, 110, inks.dark)
    sheet.limb([(770, 700), (770, 790)], inks.accent, 150)
    sheet.disc(770, 572, 62, "#E2AE83")
    sheet.pie(770, 562, 66, 175, 365, inks.dark)
    sheet.polygon(
        [(690, 770), (770, 745), (850, 770), (850, 706), (770, 690), (690, 706)], inks.light
    )
    sheet.line([(1020, 770), (1020, 620), (960, 560)], inks.dark, 10)
    sheet.pie(948, 572, 70, 150, 350, inks.second)


def council(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The hemicycle: arcs of desks before the tribune."""
    wood = "#C58F57"
    sheet.gradient([mix(inks.light, inks.sky[1], 0.35), mix(inks.light, inks.sky[2], 0.5)], 0, 460)
    for x in range(40, 1600, 120):
        sheet.rectangle(x, 40, 62, 330, mix(wood, inks.light, 0.35), 4)
        sheet.rectangle(x + 46, 40, 16, 330, clear(inks.dark, 0.1))
    sheet.rectangle(560, 70, 480, 250, inks.dark, 10)
    sheet.rectangle(572, 82, 456, 226, inks.mid, 4)
    scenery.cathedral(
        sheet,
        800,
        306,
        0.42,
        mix(inks.mid, inks.light, 0.6),
        mix(inks.mid, inks.light, 0.25),
        inks.second,
    )
    for x, colors in (
        (488, ("#1D4ED8", "#FFFFFF", "#D2232A")),
        (1062, (inks.mid, inks.second, inks.mid)),
    ):
        for number, color in enumerate(colors):
            sheet.polygon(
                [
                    (x + number * 16, 150),
                    (x + 16 + number * 16, 150),
                    (x + 20 + number * 16, 366),
                    (x + 2 + number * 16, 366),
                ],
                color,
            )
        sheet.line([(x - 3, 128), (x - 3, 372)], inks.second, 6)
    sheet.gradient([mix(inks.mid, inks.light, 0.25), inks.mid, inks.dark], 370)
    sheet.rectangle(520, 352, 560, 84, wood, 10)
    sheet.rectangle(520, 352, 560, 18, mix(wood, inks.light, 0.4), 8)
    for number in range(5):
        bust(sheet, 600 + number * 100, 350, 62, rng, inks)
    for row, radius in enumerate((430, 600, 780, 980)):
        seats = 9 + row * 2
        size = 62 + row * 24
        for step in range(seats):
            degrees = 158 - step * 136 / (seats - 1)
            x, y = around(800, 300, radius, degrees, 0.56)
            bust(sheet, x, y, size, rng, inks, back=True)
        top = [around(800, 300, radius + 6, 166 - step * 5, 0.56) for step in range(31)]
        foot = [
            around(800, 300 + 34 + row * 8, radius + 8, 166 - step * 5, 0.56) for step in range(31)
        ]
        sheet.polygon([*top, *reversed(foot)], mix(wood, inks.dark, 0.12 * row))
        sheet.line(top, mix(wood, inks.light, 0.5), 5)


def bust(
    sheet: Sheet, x: float, y: float, size: float, rng: Random, inks: Palette, back: bool = False
) -> None:
    coat = rng.choice(
        (inks.dark, mix(inks.dark, inks.mid, 0.4), "#7A3B3B", "#3C5A4C", "#8C7A5B", inks.accent)
    )
    sheet.limb([(x, y - size * 0.32), (x, y + size * 0.3)], coat, size * 0.8)
    sheet.disc(x, y - size * 0.86, size * 0.27, rng.choice(scenery.SKINS))
    hair = rng.choice(("#2A1C14", "#6B4427", "#C9C2B8", "#A8763E", "#1B1B1F"))
    if back:
        sheet.disc(x, y - size * 0.9, size * 0.27, hair)
    else:
        sheet.pie(x, y - size * 0.89, size * 0.29, 175, 365, hair)


def market(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Striped awnings, crates, the old houses and the spires behind."""
    scenery.sky(sheet, inks, rng, rng.uniform(0.5, 0.8), 480)
    scenery.cathedral(sheet, 420, 470, 0.8, inks.far, mix(inks.far, inks.dark, 0.25), inks.sun)
    scenery.roofs(
        sheet, inks, rng, 470, 130, mix("#F0DCC0", inks.far, 0.25), mix("#A5543A", inks.dark, 0.15)
    )
    sheet.gradient([mix("#CDBFA8", inks.far, 0.2), mix("#8F8272", inks.dark, 0.3)], 600)
    fruit = ["#E4683A", "#F0C75E", "#8DB255", "#C8323E", "#6B8E3D", "#E9A15B", "#7A3B69"]
    for number, x in enumerate((30, 560, 1090)):
        color = (inks.accent, inks.mid, "#4B8B5A")[number]
        for post in (x + 16, x + 460):
            sheet.rectangle(post, 440, 12, 330, mix(inks.dark, color, 0.3))
        bust(sheet, x + 160, 640, 120, rng, inks)
        bust(sheet, x + 330, 640, 120, rng, inks)
        for stripe in range(8):
            shade = color if stripe % 2 else inks.light
            left, right = x - 16 + stripe * 64, x + 48 + stripe * 64
            sheet.polygon(
                [
                    (left + 24 - stripe * 6, 392),
                    (right + 18 - stripe * 6, 392),
                    (right, 486),
                    (left, 486),
                ],
                shade,
            )
            sheet.pie((left + right) / 2, 486, 32, 0, 180, shade)
        sheet.rectangle(x, 660, 490, 110, mix("#8B5A36", inks.dark, 0.1), 6)
        for crate in range(4):
            tone = fruit[(number * 3 + crate) % len(fruit)]
            for row in range(2):
                for place in range(5):
                    sheet.disc(
                        x + 22 + crate * 122 + place * 22,
                        652 - row * 17,
                        14,
                        mix(tone, inks.light, rng.uniform(0, 0.3)),
                    )
            sheet.rectangle(x + 8 + crate * 122, 654, 112, 46, "#C99B66", 4)
    for x, color in ((300, inks.accent), (860, inks.dark), (1010, inks.second), (1420, inks.mid)):
        sheet.disc(x + 12, 872, 76, clear(inks.dark, 0.25), 0.18)
        scenery.person(
            sheet,
            x,
            870,
            330,
            color,
            rng.choice(scenery.SKINS),
            inks.dark,
            rng.uniform(-0.6, 0.6),
            rng.uniform(-0.4, 0.4),
            inks.dark,
        )


def laboratory(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Perfume and cosmetics: flasks, leaves, a hexagon behind each."""
    sheet.gradient(inks.sky)
    for _each in range(26):
        x, y, radius = rng.uniform(0, 1600), rng.uniform(0, 760), rng.uniform(40, 130)
        sheet.polygon(
            [around(x, y, radius, 30 + turn * 60) for turn in range(6)],
            clear(rng.choice((inks.light, inks.far, inks.second)), 0.22),
        )
    sheet.glow(800, 420, 640, inks.sun, 0.5)
    sheet.gradient([mix(inks.light, inks.far, 0.25), mix(inks.far, inks.mid, 0.4)], 720)
    liquids = [inks.accent, inks.mid, inks.second, "#E7A6B5", inks.near]
    rng.shuffle(liquids)
    for number, x in enumerate((210, 490, 800, 1110, 1390)):
        leaf(sheet, x - 80, 700, 190, 250 + rng.uniform(-20, 20), mix("#4B8B5A", inks.near, 0.4))
        leaf(sheet, x + 84, 706, 170, 290 + rng.uniform(-20, 20), mix("#7FB069", inks.near, 0.2))
        sheet.disc(x, 742, 130, clear(inks.dark, 0.22), 0.16)
        (bottle if number % 2 else flask)(sheet, x, 742, liquids[number], inks, rng)


def leaf(sheet: Sheet, x: float, y: float, length: float, degrees: float, color) -> None:
    tip, middle = around(x, y, length, degrees), around(x, y, length * 0.45, degrees)
    one, two = (
        around(*middle, length * 0.2, degrees + 90),
        around(*middle, length * 0.2, degrees - 90),
    )
    sheet.polygon([(x, y), one, tip, two], color)
    sheet.line([(x, y), tip], mix(color, "#FFFFFF", 0.35), 3)


def flask(sheet: Sheet, x: float, foot: float, liquid, inks: Palette, rng: Random) -> None:
    glass = clear(inks.light, 0.55)
    sheet.polygon(
        [
            (x - 28, foot - 330),
            (x + 28, foot - 330),
            (x + 28, foot - 220),
            (x + 124, foot - 20),
            (x + 110, foot),
            (x - 110, foot),
            (x - 124, foot - 20),
            (x - 28, foot - 220),
        ],
        glass,
    )
    level = rng.uniform(0.4, 0.75)
    half = 28 + 96 * level
    sheet.polygon(
        [
            (x - half, foot - 20 - 200 * (1 - level)),
            (x + half, foot - 20 - 200 * (1 - level)),
            (x + 118, foot - 20),
            (x + 104, foot - 6),
            (x - 104, foot - 6),
            (x - 118, foot - 20),
        ],
        clear(liquid, 0.92),
    )
    sheet.rectangle(x - 38, foot - 346, 76, 20, inks.light, 8)
    sheet.line(
        [(x - 18, foot - 310), (x - 18, foot - 216), (x - 76, foot - 80)], clear("#FFFFFF", 0.7), 7
    )
    for _each in range(6):
        sheet.disc(
            x + rng.uniform(-60, 60),
            foot - rng.uniform(24, 100),
            rng.uniform(4, 10),
            clear("#FFFFFF", 0.5),
        )


def bottle(sheet: Sheet, x: float, foot: float, liquid, inks: Palette, rng: Random) -> None:
    width, tall = rng.uniform(84, 112), rng.uniform(210, 290)
    sheet.rectangle(x - width, foot - tall, 2 * width, tall, clear(inks.light, 0.7), 30)
    sheet.rectangle(
        x - width + 14, foot - tall * 0.72, 2 * width - 28, tall * 0.72 - 14, clear(liquid, 0.9), 22
    )
    sheet.rectangle(x - 30, foot - tall - 40, 60, 46, mix(inks.second, inks.light, 0.2))
    sheet.rectangle(x - 48, foot - tall - 132, 96, 98, inks.dark, 14)
    sheet.rectangle(x - width + 26, foot - tall + 22, 12, tall - 60, clear("#FFFFFF", 0.65), 6)
    sheet.disc(x + 10, foot - tall * 0.36, 40, clear(inks.light, 0.85))
    leaf(sheet, x - 6, foot - tall * 0.28, 50, 300, inks.near)


def factory(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """Saw-tooth roofs, a robot's arm and what it builds."""
    sheet.gradient(inks.sky, 0, 620)
    sheet.disc(1240, 190, 110, inks.sun)
    for number in range(7):
        x = -60 + number * 250
        sheet.polygon([(x, 300), (x + 180, 160), (x + 180, 300)], mix(inks.mid, inks.dark, 0.15))
        sheet.polygon(
            [(x + 180, 160), (x + 250, 300), (x + 180, 300)], mix(inks.light, inks.far, 0.3)
        )
    sheet.rectangle(0, 298, 1600, 400, mix(inks.far, inks.mid, 0.5))
    for x in range(40, 1600, 200):
        sheet.rectangle(x, 340, 140, 180, mix(inks.light, inks.sun, 0.3), 4)
        sheet.line([(x + 70, 340), (x + 70, 520)], inks.mid, 6)
        sheet.line([(x, 430), (x + 140, 430)], inks.mid, 6)
    sheet.gradient([mix(inks.mid, inks.dark, 0.3), inks.dark], 690)
    sheet.rectangle(0, 690, 1600, 36, inks.second)
    for x in range(0, 1620, 56):
        sheet.polygon([(x, 690), (x + 28, 690), (x + 6, 726), (x - 22, 726)], inks.dark)
    for x in range(60, 1600, 260):
        sheet.rectangle(x, 598, 140, 92, mix("#C99B66", inks.light, 0.15), 6)
        sheet.rectangle(x + 60, 598, 20, 92, clear(inks.light, 0.55))
    for base, lean in ((480, 1), (1120, -1)):
        sheet.polygon(
            [(base - 90, 700), (base + 90, 700), (base + 54, 630), (base - 54, 630)], inks.dark
        )
        elbow, wrist = (base - lean * 110, 400), (base + lean * 130, 320)
        sheet.limb([(base, 640), elbow], inks.accent, 66)
        sheet.limb([elbow, wrist], mix(inks.accent, inks.light, 0.15), 48)
        sheet.limb([wrist, (wrist[0] + lean * 34, 460)], inks.dark, 30)
        for x, y, radius in ((base, 640, 46), (*elbow, 42), (*wrist, 30)):
            sheet.disc(x, y, radius, inks.dark)
            sheet.disc(x, y, radius * 0.45, inks.light)
        sheet.polygon(
            [
                (wrist[0] + lean * 34 - 44, 520),
                (wrist[0] + lean * 34, 450),
                (wrist[0] + lean * 34 + 44, 520),
            ],
            inks.dark,
        )
    scenery.person(
        sheet,
        800,
        850,
        330,
        inks.light,
        rng.choice(scenery.SKINS),
        inks.dark,
        0.2,
        -0.3,
        inks.accent,
    )


def forum(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """A debate: four chairs on a stage, a great disc behind, the audience in front."""
    sheet.gradient([inks.dark, inks.near, inks.mid], 0, 700)
    sheet.disc(800, 350, 320, mix(inks.mid, inks.far, 0.55))
    sheet.disc(800, 350, 262, mix(inks.far, inks.sun, 0.3))
    for turn in range(0, 360, 15):
        sheet.line(
            [around(800, 350, 330, turn), around(800, 350, 380, turn)], clear(inks.second, 0.6), 8
        )
    for x in (260, 800, 1340):
        sheet.beam((x, 0), (x, 700), 300, inks.sun, 0.07)
    sheet.gradient([mix(inks.second, inks.dark, 0.25), mix(inks.near, inks.dark, 0.4)], 650)
    sheet.disc(800, 700, 560, clear(inks.light, 0.12), 0.14)
    for number, x in enumerate((430, 660, 940, 1170)):
        tone = (inks.accent, inks.light, inks.second, mix(inks.far, inks.light, 0.3))[number]
        skin, side = rng.choice(scenery.SKINS), 1 if x < 800 else -1
        sheet.rectangle(x - 76, 500, 152, 150, mix(inks.dark, inks.far, 0.2), 36)
        sheet.limb([(x, 610), (x + side * 70, 612), (x + side * 74, 716)], inks.dark, 36)
        sheet.limb([(x, 500), (x, 600)], tone, 84)
        sheet.limb([(x + side * 30, 500), (x + side * 74, 545), (x + side * 104, 506)], tone, 26)
        sheet.disc(x, 410, 42, skin)
        sheet.pie(x, 404, 45, 175, 365, rng.choice(("#2A1C14", "#6B4427", "#C9C2B8")))
    scenery.spectators(sheet, rng, 850, mix(inks.dark, "#000000", 0.25), 56, 84, 0.03)


def works(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """A town that is being built: cranes, scaffolds, a tram, trees."""
    scenery.sky(sheet, inks, rng, rng.uniform(0.55, 0.85), 620)
    scenery.cathedral(sheet, 300, 600, 0.58, mix(inks.far, inks.sky[-1], 0.3), inks.far, inks.sun)
    scenery.roofs(sheet, inks, rng, 620, 90, inks.far, mix(inks.far, inks.dark, 0.3))
    for x, width, top in ((560, 240, 330), (860, 200, 240), (1120, 300, 380)):
        wall = mix(rng.choice((inks.light, inks.mid, inks.far)), inks.mid, 0.2)
        sheet.rectangle(x, top, width, 420, wall)
        sheet.rectangle(x + width - 30, top, 30, 420, clear(inks.dark, 0.16))
        for row in range(int((700 - top) // 58)):
            for place in range(int(width // 56)):
                sheet.rectangle(
                    x + 18 + place * 54,
                    top + 20 + row * 58,
                    32,
                    36,
                    mix(inks.mid, rng.choice((inks.sun, inks.dark)), 0.55),
                    3,
                )
    for x, top, side in ((820, 90, 1), (1440, 150, -1)):
        sheet.rectangle(x - 10, top, 20, 600, inks.accent)
        for y in range(top, 690, 40):
            sheet.line([(x - 10, y), (x + 10, y + 40)], inks.dark, 3)
        sheet.rectangle(min(x, x + side * 420), top + 20, 420, 16, inks.accent)
        sheet.rectangle(min(x, x - side * 130), top + 20, 130, 16, inks.accent)
        sheet.rectangle(x - side * 120 - 26, top + 30, 52, 44, inks.dark)
        sheet.line([(x, top - 50), (x + side * 400, top + 22)], inks.accent, 5)
        sheet.line([(x, top - 50), (x - side * 120, top + 22)], inks.accent, 5)
        sheet.line([(x + side * 330, top + 36), (x + side * 330, top + 190)], inks.dark, 4)
        sheet.rectangle(x + side * 330 - 50, top + 190, 100, 30, inks.second, 3)
    sheet.gradient([mix("#7FA06A", inks.dark, 0.1), mix("#4F6E4A", inks.dark, 0.35)], 690)
    sheet.rectangle(0, 790, 1600, 110, mix(inks.dark, inks.far, 0.25))
    sheet.rectangle(180, 640, 900, 170, inks.light, 34)
    sheet.rectangle(180, 752, 900, 34, inks.accent)
    for x in range(214, 1040, 118):
        sheet.rectangle(x, 664, 98, 76, mix(inks.dark, inks.far, 0.35), 10)
    for x in (330, 560, 800, 960):
        sheet.disc(x, 812, 24, inks.dark)
        sheet.disc(x, 812, 9, inks.far)
    for x in (60, 1180, 1330, 1520):
        sheet.rectangle(x - 7, 690, 14, 100, "#6A3F28")
        sheet.disc(x, 660, 62, mix("#5E8F55", inks.dark, 0.1))
        sheet.disc(x - 18, 640, 34, mix("#7FB069", inks.light, 0.1))


def turbines(sheet: Sheet, inks: Palette, rng: Random) -> None:
    """The plain: wind, sun and wheat."""
    scenery.sky(sheet, inks, rng, rng.uniform(0.25, 0.75), 600)
    scenery.hills(sheet, rng, 610, 50, mix(inks.far, inks.sky[-1], 0.4))
    scenery.cathedral(
        sheet, rng.uniform(500, 1100), 600, 0.34, inks.far, mix(inks.far, inks.dark, 0.2), inks.sun
    )
    for x, size in ((230, 1.0), (560, 0.62), (1240, 0.8), (1470, 0.5)):
        hub = 640 - 430 * size
        sheet.polygon(
            [(x - 9 * size, 650), (x + 9 * size, 650), (x + 4 * size, hub), (x - 4 * size, hub)],
            inks.light,
        )
        turn = rng.uniform(0, 120)
        for blade in range(3):
            degrees = turn + blade * 120
            tip, side = around(x, hub, 190 * size, degrees), around(x, hub, 50 * size, degrees + 9)
            sheet.polygon([(x, hub), side, tip], inks.light)
        sheet.disc(x, hub, 11 * size, mix(inks.light, inks.dark, 0.2))
    trees(sheet, rng, 640, mix(inks.dark, inks.far, 0.3))
    scenery.wheat(sheet, inks, rng, 644)


SCENES: dict[str, Callable[[Sheet, Palette, Random], None]] = {
    scene.__name__: scene
    for scene in (
        beauce,
        stadium,
        arena,
        basket,
        runners,
        swimming,
        concert,
        orchestra,
        curtain,
        rose,
        illuminated,
        river,
        museum,
        library,
        council,
        market,
        laboratory,
        factory,
        forum,
        works,
        turbines,
    )
}
