"""What is written on clips and recaps: the lower third, the opening card, the sting, the share picture.

Drawn for any size, so that the words of an upright clip are as large as those of a wide one.
"""

from PIL import Image, ImageDraw, ImageFont

from media import slates

STAGE, LIGHT, MUTED = "#0E0D12", "#FAF7F2", "#B8B2A8"
# As on the stage (chartreslive/ui tokens): what each colour of a channel is on a dark ground.
ON_STAGE = {"sport": "#FF8A4C", "culture": "#C89BFF", "business": "#4FD1C5", "agglo": "#8AB4FF"}
SHARED = (1200, 675)
Size = tuple[int, int]


def lower_third(size: Size, title: str, small: str, color: str) -> Image.Image:
    """A title at the lower left, on a dark ground, with the channel's bar; the rest transparent."""
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    if not title:
        return picture
    pen, unit = ImageDraw.Draw(picture), min(size) / 100
    large, little = slates.font(round(6 * unit), 700), slates.font(round(3.6 * unit))
    room = round(size[0] * 0.8 - 8 * unit)
    words, line = _cut(title, large, room), _cut(small, little, room)
    width = max(large.getlength(words), little.getlength(line)) + 6 * unit
    left, height = 5 * unit, (15 if line else 11) * unit
    top = size[1] - height - 9 * unit
    pen.rectangle((left, top, left + width, top + height), fill=(14, 13, 18, 222))
    pen.rectangle((left, top, left + 1.2 * unit, top + height), fill=ON_STAGE.get(color, LIGHT))
    pen.text((left + 3.4 * unit, top + 1.8 * unit), words, font=large, fill=LIGHT)
    if line:
        pen.text((left + 3.4 * unit, top + 9.4 * unit), line, font=little, fill=MUTED)
    return picture


def card(size: Size, title: str, lines: list[str], color: str) -> Image.Image:
    """The opening of a recap: what was played, when and where."""
    picture = Image.new("RGB", size, STAGE)
    pen, unit = ImageDraw.Draw(picture), min(size) / 100
    pen.rectangle((0, 0, 2.4 * unit, size[1]), fill=ON_STAGE.get(color, LIGHT))
    room, top = size[0] - 20 * unit, 34 * unit
    for row in _wrapped(title, slates.font(round(11 * unit), 750), room)[:3]:
        pen.text((9 * unit, top), row, font=slates.font(round(11 * unit), 750), fill=LIGHT)
        top += 13 * unit
    for row in lines:
        little = slates.font(round(5 * unit))
        pen.text((9 * unit, top + 3 * unit), _cut(row, little, room), font=little, fill=MUTED)
        top += 7 * unit
    return picture


def band(size: Size, color: str) -> Image.Image:
    """What crosses the picture in a sting: a slanted band of the channel's colour."""
    width, height = size
    picture = Image.new("RGBA", (width + height // 2, height), (0, 0, 0, 0))
    corners = [(height // 2, 0), (width + height // 2, 0), (width, height), (0, height)]
    ImageDraw.Draw(picture).polygon(corners, fill=ON_STAGE.get(color, LIGHT))
    return picture


def share(poster: Image.Image, title: str, small: str, color: str) -> Image.Image:
    """What other sites show beside a link."""
    ground = Image.new("RGB", SHARED, STAGE)
    shown = poster.convert("RGB")
    shown.thumbnail(SHARED)
    ground.paste(shown, ((SHARED[0] - shown.width) // 2, (SHARED[1] - shown.height) // 2))
    words = lower_third(SHARED, title, small, color)
    ground.paste(words, (0, 0), words)
    return ground


def _cut(text: str, font: ImageFont.FreeTypeFont, room: float) -> str:
    """As much of it as fits on one line."""
    if font.getlength(text) <= room:
        return text
    while text and font.getlength(f"{text}…") > room:
        text = text[:-1].rstrip()
    return f"{text}…"


def _wrapped(text: str, font: ImageFont.FreeTypeFont, room: float) -> list[str]:
    rows: list[str] = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and font.getlength(longer) > room:
            rows.append(word)
        else:
            rows[-1] = longer
    return [_cut(row, font, room) for row in rows]


def black(size: Size) -> Image.Image:
    return Image.new("RGB", size, STAGE)
