"""Bytes in, a clean upright picture or a refusal out."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from fanwall import pictures
from fanwall.errors import PictureError


def encode(image: Image.Image, kind: str, **options) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def scene(size=(120, 80)) -> Image.Image:
    """Red top left, green top right, blue below: every turn is told apart."""
    image = Image.new("RGB", size, (0, 0, 255))
    half, middle = size[0] // 2, size[1] // 2
    image.paste((255, 0, 0), (0, 0, half, middle))
    image.paste((0, 255, 0), (half, 0, size[0], middle))
    return image


def png_header(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""))


def huge_jpeg() -> bytes:
    data = bytearray(encode(scene(), "JPEG"))
    start = data.index(b"\xff\xc0")
    data[start + 5 : start + 9] = struct.pack(">HH", 30_000, 30_000)
    return bytes(data)


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.jpg", b"x")
    return out.getvalue()


def animated(kind: str) -> bytes:
    frames = [scene(), scene().rotate(180)]
    return encode(frames[0], kind, save_all=True, append_images=frames[1:])


HOSTILE = {
    "empty": (b"", "empty"),
    "html": (b"<html><script>alert(1)</script></html>", "not_a_photo"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "not_a_photo"),
    "zip": (zipped(), "not_a_photo"),
    "pdf": (b"%PDF-1.7\n", "not_a_photo"),
    "gif": (encode(scene(), "GIF"), "not_a_photo"),
    "tiff": (encode(scene(), "TIFF"), "not_a_photo"),
    "bmp": (encode(scene(), "BMP"), "not_a_photo"),
    "jpeg name only": (b"\xff\xd8\xff\xe0" + b"\0" * 64, "truncated"),
    "html under a jpeg mark": (b"\xff\xd8\xff<html>", "truncated"),
    "truncated jpeg": (encode(scene((800, 600)), "JPEG")[:-200], "truncated"),
    "truncated png": (encode(scene(), "PNG")[:-20], "truncated"),
    "truncated webp": (encode(scene(), "WEBP")[:-20], "truncated"),
    "png of 900 megapixels": (png_header(30_000, 30_000), None),
    "png of 81 megapixels": (png_header(9_000, 9_000), "too_large"),
    "jpeg of 900 megapixels": (huge_jpeg(), None),
    "apng": (animated("PNG"), "animated"),
    "animated webp": (animated("WEBP"), "animated"),
    "heic without a picture": (b"\0\0\0\x18ftypheic" + b"\0" * 12, "truncated"),
    "too heavy": (b"\xff\xd8\xff" + b"\0" * pictures.MAX_BYTES, "too_heavy"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_not_a_photo_is_refused_before_decoding(name):
    data, code = HOSTILE[name]
    with pytest.raises(PictureError) as refused:
        pictures.inspect(data)
    assert 400 <= refused.value.status < 500
    assert code in (None, refused.value.code)


def test_a_broken_body_is_refused_when_decoded():
    data = png_header(200, 200)  # whole by its chunks, a thousand bytes of 120,000 inside
    with pytest.raises(PictureError):
        pictures.prepare(data, pictures.inspect(data))


@pytest.mark.parametrize("value", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_every_orientation_ends_upright(kind, value):
    back = {v: k for k, v in {6: 8, 8: 6}.items()}
    turn = pictures.TURNS.get(back.get(value, value))
    stored = scene() if turn is None else scene().transpose(turn)
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = value
    data = encode(stored, kind, exif=exif, **({"quality": 95} if kind != "PNG" else {}))
    prepared = pictures.prepare(data, pictures.inspect(data))
    image = Image.open(io.BytesIO(prepared.display))
    assert image.size == (120, 80) == (prepared.width, prepared.height)
    assert image.getpixel((20, 15))[0] > 200
    assert image.getpixel((100, 15))[1] > 200
    assert image.getpixel((60, 70))[2] > 200


def test_nothing_of_the_phone_survives():
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    exif.get_ifd(0x8825)[2] = (48.0, 26.0, 51.0)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SecretXmp</x:xmpmeta>"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encode(scene(), "JPEG", exif=exif, comment=b"SecretComment", xmp=xmp,
                  icc_profile=profile)
    data += b"<script>SecretTrailer</script>"
    assert b"SecretPhone" in data
    prepared = pictures.prepare(data, pictures.inspect(data))
    for jpeg in (prepared.display, prepared.thumb):
        assert b"Secret" not in jpeg
        assert not Image.open(io.BytesIO(jpeg)).getexif()
        assert set(pictures.markers(jpeg)) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD, 0xDA}


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "I;16", "1"])
def test_every_kind_of_colour_becomes_rgb(mode):
    image = Image.new("L", (40, 30), 200)
    image = Image.new("I;16", (40, 30), 51_400) if mode == "I;16" else image.convert(
        "RGB").convert(mode)
    data = encode(image, "JPEG" if mode == "CMYK" else "PNG")
    prepared = pictures.prepare(data, pictures.inspect(data))
    shown = Image.open(io.BytesIO(prepared.display))
    assert shown.mode == "RGB"
    assert all(abs(level - 200) < 12 or mode == "1" for level in shown.getpixel((20, 15)))


def test_transparent_pictures_stand_on_white():
    data = encode(Image.new("RGBA", (40, 30), (255, 0, 0, 0)), "PNG")
    prepared = pictures.prepare(data, pictures.inspect(data))
    assert Image.open(io.BytesIO(prepared.display)).getpixel((5, 5)) == (255, 255, 255)


def test_large_photos_are_made_small_and_keep_their_shape():
    data = encode(scene((4000, 3000)), "JPEG")
    header = pictures.inspect(data)
    assert not header.is_light
    prepared = pictures.prepare(data, header)
    assert (prepared.width, prepared.height) == (1920, 1440)
    assert Image.open(io.BytesIO(prepared.thumb)).size == (480, 360)


@pytest.mark.parametrize(
    ("name", "size", "red"), [("upright", (128, 96), (20, 15)), ("turned", (96, 128), (80, 15))]
)
def test_heic_is_turned_once(name, size, red):
    data = (Path(__file__).parent / f"{name}.heic").read_bytes()
    prepared = pictures.prepare(data, pictures.inspect(data))
    image = Image.open(io.BytesIO(prepared.display))
    assert image.size == size
    assert image.getpixel(red)[0] > 200
    with pytest.raises(PictureError):
        pictures.inspect(data[:-40])


def test_alike_pictures_have_close_fingerprints():
    one = Image.radial_gradient("L").resize((400, 300)).rotate(20)
    other = Image.linear_gradient("L").convert("RGB")
    small = pictures.fingerprint(one.resize((200, 150)))
    assert pictures.alike(pictures.fingerprint(one), small)
    assert not pictures.alike(pictures.fingerprint(one), pictures.fingerprint(other))
    assert not pictures.alike("", "")
