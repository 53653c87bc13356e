"""What a phone sent becomes a clean picture, or is refused. Pure: bytes in, bytes out.

Refusals come before decoding wherever they can: kind, completeness, animation and size are read
from the header, so a 10 kB file that unpacks to a gigabyte costs nothing.
"""

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass

import pi_heif
from django.utils.translation import gettext as _
from PIL import Image, ImageFilter, ImageStat

from fanwall import colours, screeners
from fanwall.errors import PictureError

pi_heif.register_heif_opener(thumbnails=False)
pi_heif.options.DECODE_THREADS = 1

MAX_BYTES = 20 * 1024 * 1024
# Decoders of JPEG shrink while they read; the others unpack everything first, WebP several times
# over. A worker stays under 300 MB (docs/odd_pictures.md).
MAX_PIXELS = {"JPEG": 50_000_000, "HEIF": 26_000_000, "PNG": 16_000_000, "WEBP": 9_000_000}
# Each pass of a progressive JPEG goes over all of it, kept unpacked: 50 megapixels take
# 300 MB, and a thousand passes fit in little. Cameras write a dozen passes at most.
MAX_PROGRESSIVE, MAX_PASSES = 20_000_000, 64
MAX_SIDE = 20_000
LIGHT_PIXELS = 4_200_000  # what the phone page sends (1600 px): prepared within the request
DISPLAY_SIDE, THUMB_SIDE = 1920, 480
DISPLAY_QUALITY, THUMB_QUALITY = 84, 78
LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
ORIENTATION = 0x0112
ALIKE = 5  # bits: the same picture re-encoded differs by at most 5, two pictures by 12
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1"}
# What Pillow and its plugins raise on broken files (fuzzed corpora show all of these).
BROKEN = (
    OSError, SyntaxError, ValueError, TypeError, IndexError, KeyError, AttributeError, EOFError,
    OverflowError, RuntimeError, ZeroDivisionError, MemoryError, struct.error, zlib.error,
    Image.DecompressionBombError,
)


@dataclass(frozen=True)
class Header:
    kind: str
    width: int
    height: int

    @property
    def is_light(self) -> bool:
        return self.kind != "HEIF" and self.width * self.height <= LIGHT_PIXELS


@dataclass(frozen=True)
class Prepared:
    display: bytes
    thumb: bytes
    sha256: str
    width: int
    height: int
    fingerprint: str
    sharpness: float
    nudity: float | None


def inspect(data: bytes) -> Header:
    """The kind and size of a whole, still photo that is not too large; nothing is decoded."""
    if not data:
        raise PictureError("empty", _("Le fichier est vide. Choisissez une autre photo."))
    if len(data) > MAX_BYTES:
        raise PictureError(
            "too_heavy", _("Cette photo dépasse 20 Mo. Choisissez-en une plus légère."), status=413
        )
    kind = _kind(data)
    if kind is None:
        raise PictureError(
            "not_a_photo",
            _("Ce fichier n'est pas une photo. Envoyez une image JPEG, PNG, WebP ou HEIC."),
            status=415,
        )
    if not COMPLETE[kind](data):
        raise _incomplete()
    try:
        with Image.open(io.BytesIO(data), formats=(kind,)) as image:
            header = Header(kind, *image.size)
            most = MAX_PROGRESSIVE if image.info.get("progressive") else MAX_PIXELS[kind]
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except BROKEN as error:
        raise _unreadable() from error
    if header.width * header.height > most or max(image.size) > MAX_SIDE:
        raise _too_large()
    return header


def prepare(data: bytes, header: Header) -> Prepared:
    """The picture upright, in sRGB, small enough for a screen, and nothing but the picture."""
    try:
        with Image.open(io.BytesIO(data), formats=(header.kind,)) as image:
            turn = TURNS.get(_orientation(image))
            image.thumbnail(
                (DISPLAY_SIDE, DISPLAY_SIDE), Image.Resampling.BICUBIC, reducing_gap=1.0
            )
            picture = colours.srgb(image)
            if turn is not None:
                picture = picture.transpose(turn)
            display = _clean_jpeg(picture, DISPLAY_QUALITY)
            small = picture.copy()
            small.thumbnail((THUMB_SIDE, THUMB_SIDE), Image.Resampling.BICUBIC, reducing_gap=2.0)
            thumb = _clean_jpeg(small, THUMB_QUALITY)
    except BROKEN as error:
        raise _unreadable() from error
    return Prepared(
        display, thumb, hashlib.sha256(display).hexdigest(), *picture.size, fingerprint(small),
        sharpness(small), screeners.nudity(small),
    )


def fingerprint(image: Image.Image) -> str:
    """dHash: 64 bits, of which alike pictures share all but a few."""
    grey = image.convert("L").resize((9, 8), Image.Resampling.BOX)
    pixels = grey.tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            left, right = pixels[row * 9 + column], pixels[row * 9 + column + 1]
            bits = bits << 1 | (left > right)
    return f"{bits:016x}"


def sharpness(image: Image.Image) -> float:
    """The variance of the Laplacian: what is out of focus has no edges."""
    edges = image.convert("L").filter(LAPLACIAN)
    width, height = edges.size
    if width < 3 or height < 3:
        return 0.0
    return ImageStat.Stat(edges.crop((1, 1, width - 1, height - 1))).var[0]


def alike(one: str, other: str) -> bool:
    if not one or not other:
        return False
    return (int(one, 16) ^ int(other, 16)).bit_count() <= ALIKE


def markers(jpeg: bytes) -> list[int]:
    """The second bytes of the markers before the picture's data."""
    found, position = [], 2
    while position + 4 <= len(jpeg) and jpeg[position] == 0xFF:
        marker = jpeg[position + 1]
        found.append(marker)
        if marker == 0xDA:
            break
        position += 2 + int.from_bytes(jpeg[position + 2 : position + 4], "big")
    return found


def _too_large() -> PictureError:
    return PictureError(
        "too_large", _("Cette image a trop de pixels. Envoyez une photo prise au téléphone.")
    )


def _incomplete() -> PictureError:
    return PictureError("truncated", _("La photo est arrivée incomplète. Renvoyez-la."))


def _unreadable() -> PictureError:
    return PictureError("unreadable", _("Cette photo est illisible. Choisissez-en une autre."))


def _kind(data: bytes) -> str | None:
    if data[:3] == b"\xff\xd8\xff":
        return "JPEG"
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp" and data[8:12] in HEIC_BRANDS:
        return "HEIF"
    return None


def _complete_jpeg(data: bytes) -> bool:
    """An end mark after the start of the picture's data (a thumbnail's mark comes before)."""
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        if data[position + 1] == 0xDA:
            if data.count(b"\xff\xda", position) > MAX_PASSES:
                raise _unreadable()
            return data.rfind(b"\xff\xd9", position) > 0
        if data[position + 1] == 0xFF:  # fill byte
            position += 1
            continue
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return False


def _complete_png(data: bytes) -> bool:
    position = 8
    while position + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, position)
        if name == b"acTL":
            raise _animated()
        position += 12 + length
        if name == b"IEND":
            return position <= len(data)
    return False


def _complete_webp(data: bytes) -> bool:
    if data[12:16] == b"VP8X" and len(data) > 20 and data[20] & 0x02:
        raise _animated()
    return len(data) >= 8 + int.from_bytes(data[4:8], "little")


def _complete_heif(data: bytes) -> bool:
    position, seen = 0, set()
    while position + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, position)
        if length == 1 and position + 16 <= len(data):
            length = struct.unpack_from(">Q", data, position + 8)[0]
        length = length or len(data) - position
        if length < 8 or position + length > len(data):
            break
        seen.add(name)
        position += length
    return {b"ftyp", b"meta"} <= seen and (b"mdat" in seen or b"idat" in data)


COMPLETE = {
    "JPEG": _complete_jpeg, "PNG": _complete_png, "WEBP": _complete_webp, "HEIF": _complete_heif,
}


def _animated() -> PictureError:
    return PictureError("animated", _("Les images animées ne passent pas. Envoyez une photo."))


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation. HEIC arrives upright: its reader has turned it already."""
    try:
        return image.getexif().get(ORIENTATION, 1)
    except BROKEN:
        return 1  # an EXIF block that nobody can read does not spoil the picture


def _clean_jpeg(image: Image.Image, quality: int) -> bytes:
    """A JPEG with pixels and nothing else: Pillow alone would keep a comment."""
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=quality, optimize=True)
    jpeg = out.getvalue()
    if any(0xE1 <= marker <= 0xEF or marker == 0xFE for marker in markers(jpeg)):
        raise PictureError("unclean", _("Cette photo n'a pas pu être nettoyée. Choisissez-en "
                                        "une autre."))
    return jpeg
