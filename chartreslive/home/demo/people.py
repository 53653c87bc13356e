"""Photos that a crowd would send, drawn: nobody's face."""

import io
from random import Random

from chartreslive.home.demo import scenery
from chartreslive.home.demo.pen import PALETTES, Sheet, clear, mix

HAIR = ("#2A1C14", "#6B4427", "#A8763E", "#D9B36A", "#1B1B1F", "#8C3F22")
TEAM = ("#C2410C", "#FFF4E4")


def photo(seed: int) -> bytes:
    """A JPEG as a phone would send it."""
    rng = Random(f"fan {seed}")  # noqa: S311
    wide = seed % 3 == 2
    sheet = Sheet(1200, 900) if wide else Sheet(810, 1080)
    inks = PALETTES["sport" if seed % 2 else "sport-night"]
    sheet.gradient([*inks.sky, inks.far])
    crowd = [inks.accent, inks.second, inks.light, inks.mid, mix(inks.far, inks.dark, 0.3)]
    scenery.crowd(sheet, rng, 250, sheet.height - 100, crowd, 24)
    for _each in range(12):
        sheet.disc(
            rng.uniform(0, sheet.width),
            rng.uniform(0, 240),
            rng.uniform(12, 52),
            clear(inks.sun, 0.3),
        )
    count = rng.choice((3, 4)) if wide else rng.choice((1, 2, 2, 3))
    for number in range(count):
        size = sheet.width / (count + 1.4) * 0.5
        x = sheet.width * (number + 1) / (count + 1) + rng.uniform(-16, 16)
        fan(sheet, x, sheet.height * rng.uniform(0.5, 0.6), min(size, 175), rng)
    image = sheet.finished()
    told = io.BytesIO()
    image.save(told, "JPEG", quality=88)
    return told.getvalue()


def fan(sheet: Sheet, x: float, y: float, size: float, rng: Random) -> None:
    skin, hair = rng.choice(scenery.SKINS), rng.choice(HAIR)
    coat = rng.choice(("#2A1712", "#234B6E", "#3E6B4A", "#C2410C", "#5A2A38", "#F2C14E"))
    if rng.random() < 0.6:
        side = rng.choice((-1, 1))
        sheet.limb(
            [
                (x + side * size * 1.3, y + size * 2.3),
                (x + side * size * 1.75, y + size * 0.4),
                (x + side * size * 1.5, y - size * 1.5),
            ],
            coat,
            size * 0.5,
        )
        sheet.disc(x + side * size * 1.5, y - size * 1.65, size * 0.34, skin)
    if rng.random() < 0.5:
        sheet.rectangle(x - size * 1.12, y - size * 0.8, size * 2.24, size * 2.2, hair, size * 0.9)
    sheet.limb([(x, y + size * 1.0), (x, y + size * 1.7)], mix(skin, "#000000", 0.12), size * 0.8)
    sheet.rectangle(x - size * 1.7, y + size * 1.45, size * 3.4, sheet.height, coat, size * 0.9)
    sheet.disc(x, y, size, skin, 1.12)
    sheet.pie(x, y - size * 0.12, size * 1.06, 182, 358, hair)
    if rng.random() < 0.5:
        hat(sheet, x, y, size)
    for side in (-1, 1):
        sheet.disc(x + side * size * 0.36, y + size * 0.14, size * 0.085, "#2A1712")
        sheet.disc(x + side * size * 0.56, y + size * 0.44, size * 0.17, clear("#E4577A", 0.35))
        if rng.random() < 0.4:
            for stripe in (0, 1):
                sheet.rectangle(
                    x + side * size * 0.62 - size * 0.16,
                    y + size * (0.34 + stripe * 0.12),
                    size * 0.32,
                    size * 0.1,
                    TEAM[stripe],
                    3,
                )
    sheet.pie(x, y + size * 0.42, size * 0.34, 0, 180, "#7A2320")
    sheet.rectangle(x - size * 0.29, y + size * 0.42, size * 0.58, size * 0.1, "#FFFFFF", 3)
    scarf(sheet, x, y + size * 1.42, size)


def hat(sheet: Sheet, x: float, y: float, size: float) -> None:
    sheet.pie(x, y - size * 0.3, size * 1.08, 180, 360, TEAM[0])
    sheet.rectangle(
        x - size * 1.12, y - size * 0.46, size * 2.24, size * 0.34, TEAM[1], size * 0.15
    )
    sheet.disc(x, y - size * 1.42, size * 0.26, TEAM[1])


def scarf(sheet: Sheet, x: float, y: float, size: float) -> None:
    width = size * 2.5
    sheet.rectangle(x - width / 2, y - size * 0.26, width, size * 0.62, TEAM[0], size * 0.3)
    for number in range(1, 6, 2):
        sheet.rectangle(
            x - width / 2 + number * width / 6, y - size * 0.26, width / 6, size * 0.62, TEAM[1]
        )
    for number in range(5):
        color = TEAM[number % 2]
        sheet.rectangle(
            x + size * 0.35, y + size * (0.25 + number * 0.3), size * 0.62, size * 0.32, color
        )
