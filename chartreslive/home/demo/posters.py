"""The partners' pictures for the big screens: whole pages in three shapes, a frame, a logo."""

from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageOps

from chartreslive.home.demo.footage import TEXT, TITLES, font
from chartreslive.home.demo.pen import mix

PAPER = "#FAF7F2"
LANDSCAPE, PORTRAIT, RIBBON = (1920, 1080), (1080, 1920), (1920, 120)
FRAME, LOGO = (1420, 1080), (720, 300)
WINDOW = 0.11  # of a frame's side: what the screen leaves around the photo


@dataclass(frozen=True)
class Told:
    """What a partner says, in its colour, over its picture."""

    name: str
    words: str
    color: str
    picture: Image.Image


def page(told: Told) -> Image.Image:
    """Its picture, and a band that reads from the far stand."""
    image = ImageOps.fit(told.picture, LANDSCAPE)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 700, 1920, 1080), fill=told.color)
    pen.rectangle((0, 700, 1920, 712), fill=PAPER)
    _line(pen, (96, 836), told.name, TITLES, 150, 1728)
    _line(pen, (96, 976), told.words, TEXT, 76, 1728)
    return image


def tall(told: Told) -> Image.Image:
    image = Image.new("RGB", PORTRAIT, told.color)
    image.paste(ImageOps.fit(told.picture, (1080, 1180)), (0, 0))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 1180, 1080, 1192), fill=PAPER)
    for number, line in enumerate(_halves(told.name)):
        _line(pen, (72, 1340 + 150 * number), line, TITLES, 140, 936)
    for number, line in enumerate(_halves(told.words)):
        _line(pen, (72, 1650 + 90 * number), line, TEXT, 70, 936)
    return image


def ribbon(told: Told) -> Image.Image:
    image = Image.new("RGB", RIBBON, told.color)
    pen = ImageDraw.Draw(image)
    end = _line(pen, (48, 58), told.name, TITLES, 72, 980)
    _line(pen, (end + 48, 60), told.words, TEXT, 44, 1872 - end - 48)
    return image


def frame(told: Told) -> Image.Image:
    """Around a photo: quiet above, its name below."""
    width, height = FRAME
    image = Image.new("RGB", FRAME, told.color)
    pen = ImageDraw.Draw(image)
    edge = round(height * WINDOW)
    pen.rectangle((0, 0, width, 18), fill=mix(told.color, PAPER, 0.85))
    pen.rectangle((0, height - 18, width, height), fill=mix(told.color, PAPER, 0.85))
    _line(
        pen, (width // 2, height - edge // 2 - 6), told.name, TITLES, 72, width - 160, anchor="mm"
    )
    return image


def logo(told: Told) -> Image.Image:
    image = Image.new("RGB", LOGO, PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 22, LOGO[1]), fill=told.color)
    for number, line in enumerate(_halves(told.name)):
        _line(pen, (64, 96 + 108 * number), line, TITLES, 96, 620, fill=told.color)
    return image


def _line(
    pen: ImageDraw.ImageDraw, at: tuple[float, float], text: str, name: str, size: int, room: float,
    *, fill: str = PAPER, anchor: str = "lm",
) -> float:  # fmt: skip
    """As large as it may be in that room; where it ends."""
    while size > 24 and pen.textlength(text, font=font(name, size)) > room:
        size -= 4
    pen.text(at, text, font=font(name, size), fill=fill, anchor=anchor)
    return at[0] + pen.textlength(text, font=font(name, size))


def _halves(text: str) -> list[str]:
    """Two lines of about the same length, or one word alone."""
    words = text.split()
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(cuts, key=lambda cut: max(map(len, cut)))) if cuts else [text]
