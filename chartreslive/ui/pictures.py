"""What staff upload becomes a picture that is whole, bounded and, once shown, nothing but pixels.

Everything that can be refused is refused from the header: a 15 kB file that unpacks to half a
gigabyte costs nothing. Stock renditions keep the GPS position (measured); here they are made from
bare pixels, upright and in sRGB, so no format has anything left to leak. Originals stay untouched,
outside any served folder.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import pi_heif
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import Filter, SourceImageIOError
from willow.plugins.pillow import PillowImage

pi_heif.register_heif_opener(thumbnails=False)
pi_heif.options.DECODE_THREADS = 1

KINDS = {"JPEG": "jpeg", "PNG": "png", "WEBP": "webp", "AVIF": "avif", "GIF": "gif", "HEIF": "heic"}
# JPEG shrinks while it is read; the others unpack everything first.
MOST_PIXELS = {"JPEG": 50_000_000}
MOST_PIXELS_ELSE = 25_000_000
MOST_SIDE = 16_000
MOST_SHOWN = 3840 * 2160  # a rendition may be as large as this, or as its original
MOST_SPEC = 200  # characters
# What Pillow and its plugins raise on broken files (fuzzed corpora show all of these).
BROKEN = (
    OSError, SyntaxError, ValueError, TypeError, IndexError, KeyError, AttributeError, EOFError,
    OverflowError, RuntimeError, ZeroDivisionError, MemoryError, struct.error, zlib.error,
    Image.DecompressionBombError,
)  # fmt: skip


class BareFilter(Filter):
    """A rendition made from bare pixels, never larger than a screen or than its original."""

    def run(self, image, output, source=None):
        refuse_oversize(self, image)
        return super().run(image, output, source)

    @contextmanager
    def get_willow_image(self, image, source=None) -> Iterator[PillowImage]:
        if source is not None:
            yield bare(source)
        else:
            with image.open_file() as file:
                yield bare(file)


def refuse_hostile(file) -> None:
    """Raises ValidationError unless the file is a whole picture of a known kind and size."""
    file.seek(0)
    try:
        with Image.open(file, formats=tuple(KINDS)) as image:
            _refuse_large(image)
            image.draft(None, (512, 512))  # JPEG: an eighth of the work, the whole file read
            image.load()
    except BROKEN as error:
        raise ValidationError(
            _("Ce fichier n'est pas une image, ou il est incomplet. Choisissez-en un autre."),
            code="invalid_image",
        ) from error
    finally:
        file.seek(0)


def _refuse_large(image: Image.Image) -> None:
    width, height = image.size
    most = MOST_PIXELS.get(image.format, MOST_PIXELS_ELSE)
    if width * height > most or max(width, height) > MOST_SIDE:
        raise ValidationError(
            _("Cette image est trop grande (%(width)d × %(height)d pixels). Réduisez-la d'abord.")
            % {"width": width, "height": height},
            code="file_too_many_pixels",
        )


def refuse_oversize(wanted: Filter, image) -> None:
    if len(wanted.spec) > MOST_SPEC:
        raise InvalidFilterSpecError("The filter is too long.")
    width, height = wanted.get_transform(image).size
    if width * height > max(MOST_SHOWN, image.width * image.height):
        raise InvalidFilterSpecError(f"{width} x {height} is too large: {wanted.spec}")


def bare(file) -> PillowImage:
    """The picture for Wagtail's operations: upright, in sRGB, without any metadata."""
    file.seek(0)
    try:
        with Image.open(file, formats=tuple(KINDS)) as image:
            kind = KINDS.get(image.format, "jpeg")
            pixels = _srgb(_upright(image))
    except BROKEN as error:
        raise SourceImageIOError(str(error)) from error
    pixels.info = {}
    picture = PillowImage(pixels)
    picture.format_name = kind
    return picture


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    try:
        return ImageOps.exif_transpose(image)
    except BROKEN:
        return image  # an EXIF block that nobody can read does not spoil the picture


def _srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        image = image.point(lambda value: value / 256).convert("L")
    if image.mode in ("P", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile and image.mode in ("RGB", "RGBA", "L", "CMYK"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            return ImageCms.profileToProfile(image, source, target, outputMode=mode)
        except (ImageCms.PyCMSError, *BROKEN):
            pass  # a broken profile: the plain colours are near enough
    return image.convert(mode)
