"""Colours as a screen shows them: what phones write as CMYK, Display-P3 or 16 bits becomes sRGB."""

import io
import struct
from functools import lru_cache

from PIL import Image, ImageChops, ImageCms

# Chromaticities adapted to D50, as profiles hold them.
P3_COLUMNS = {
    b"rXYZ": (0.51512, 0.24120, -0.00105),
    b"gXYZ": (0.29198, 0.69225, 0.04189),
    b"bXYZ": (0.15710, 0.06657, 0.78407),
}
D50 = (0.96420, 1.0, 0.82491)
# The curve that sRGB and Display-P3 share: parametric, type 3.
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
P3_PRIMARIES = 12  # as a HEIC's nclx names them
MODES_WITH_PROFILES = ("RGB", "L", "CMYK")


def srgb(image: Image.Image) -> Image.Image:
    """RGB on white, converted by the picture's own profile."""
    profile = image.info.get("icc_profile") or _named(image.info.get("nclx_profile"))
    if image.mode == "CMYK" and "adobe" not in image.info:
        image = ImageChops.invert(image)  # Pillow reads every CMYK JPEG as Adobe writes it
    if image.mode.startswith("I"):
        image = image.point(lambda value: value / 256).convert("L")
    if image.mode in ("P", "LA", "PA", "RGBA", "La", "RGBa") or "transparency" in image.info:
        image = _on_white(image.convert("RGBA"))
    if profile and image.mode in MODES_WITH_PROFILES:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            return ImageCms.profileToProfile(image, source, _target(), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken profile, or one of another kind: the plain colours are near enough
    return image.convert("RGB")


@lru_cache(maxsize=1)
def display_p3() -> bytes:
    """The profile of most phones' photos, for the files that only name it."""
    tags = {
        b"desc": _description("Display P3"),
        b"cprt": b"text\0\0\0\0CC0\0",
        b"wtpt": _xyz(D50),
        **{name: _xyz(column) for name, column in P3_COLUMNS.items()},
    }
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(map(_fixed, CURVE))
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    table, body, start = b"", b"", 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(value))
        body += value + b"\0" * (-len(value) % 4)
    size = start + len(body)
    header = struct.pack(
        ">I4sI4s4s4s12s4s4sIIIQI12s", size, b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ",
        struct.pack(">6H", 2026, 1, 1, 0, 0, 0), b"acsp", b"\0\0\0\0", 0, 0, 0, 0, 0,
        b"".join(map(_fixed, D50)),
    )
    header += b"\0" * (128 - len(header))
    return header + struct.pack(">I", len(tags)) + table + body


@lru_cache(maxsize=1)
def _target() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _named(nclx: dict | None) -> bytes | None:
    """Some phones write no profile, only the number of the colours they mean."""
    return display_p3() if nclx and nclx.get("color_primaries") == P3_PRIMARIES else None


def _on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _description(text: str) -> bytes:
    ascii_text = text.encode() + b"\0"
    body = struct.pack(">I", len(ascii_text)) + ascii_text
    return b"desc\0\0\0\0" + body + b"\0" * (4 + 4 + 2 + 1 + 67)
