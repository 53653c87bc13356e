"""Hostile and odd pictures, made here, each with what must become of it.

`results` treats them all in one worker, as the real one does: what became of each, its processor
time, the worker's memory at its peak. bench/pictures.py makes the table in docs/ of them.
"""

import io
import json
import resource
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pillow_heif
from PIL import Image, ImageCms

SHOWN = "shown"
ORIENTATION = 0x0112
INVERSE = {6: 8, 8: 6}


@dataclass(frozen=True)
class Odd:
    make: Callable[[], bytes]
    fate: str  # SHOWN, or the code of the refusal
    size: tuple[int, int] | None = None


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


def stored(value: int, size=(120, 80)) -> Image.Image:
    """The scene as a camera that writes this orientation stores it."""
    from fanwall.pictures import TURNS

    turn = TURNS.get(INVERSE.get(value, value))
    return scene(size) if turn is None else scene(size).transpose(turn)


def oriented(value: int) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION] = value
    return encode(stored(value), "JPEG", exif=exif, quality=95)


def heic(image: Image.Image, **options) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(out, quality=90, **options)
    return out.getvalue()


def oriented_heic(value: int, size=(128, 96), **options) -> bytes:
    """With its turn as HEIC says it, and as EXIF says it again: turned once all the same."""
    exif = Image.Exif()
    exif[ORIENTATION] = value
    return heic(stored(value, size), exif=exif.tobytes(), **options)


def chunk(name: bytes, data: bytes) -> bytes:
    body = name + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def flat_png(width: int, height: int, *before: bytes) -> bytes:
    """One bit a pixel, all black, really there: 9000 × 9000 is 10 kB."""
    packer, body = zlib.compressobj(9), b""
    for _row in range(height):
        body += packer.compress(b"\0" * (1 + (width + 7) // 8))
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    data = chunk(b"IDAT", body + packer.flush())
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(before) + data + chunk(b"IEND", b"")


def png_16_bits(levels: tuple[int, int, int]) -> bytes:
    row = b"\0" + struct.pack(">3H", *levels) * 40
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 16, 2, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(row * 30))
    return b"\x89PNG\r\n\x1a\n" + header + data + chunk(b"IEND", b"")


def resized_header(width: int, height: int) -> bytes:
    data = bytearray(encode(scene(), "JPEG"))
    start = data.index(b"\xff\xc0")
    data[start + 5 : start + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def many_passes(count: int) -> bytes:
    """A progressive JPEG whose last pass comes again and again."""
    data = encode(scene((1200, 800)), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * count + data[-2:]


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("index.html", "<script>alert(1)</script>")
    return out.getvalue()


def gain_map() -> bytes:
    """Two pictures in one file, as phones write a portrait or a brighter sky."""
    out = io.BytesIO()
    scene().save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (60, 40), "white")])
    return out.getvalue()


def cmyk(*, adobe: bool) -> bytes:
    data = encode(scene().convert("CMYK"), "JPEG", quality=95)
    start = data.index(b"\xff\xee")
    length = int.from_bytes(data[start + 2 : start + 4], "big")
    if adobe:
        return data
    # Without its mark, the same file means the levels as they are written, not inverted.
    inverted = Image.eval(scene().convert("CMYK"), lambda level: 255 - level)
    data = encode(inverted, "JPEG", quality=95)
    start = data.index(b"\xff\xee")
    return data[:start] + data[start + 2 + length :]


def p3(kind: str) -> bytes:
    from fanwall.colours import display_p3

    return encode(Image.new("RGB", (64, 48), (200, 60, 60)), kind, icc_profile=display_p3(), quality=95)


def private() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    exif.get_ifd(0x8825)[2] = (48.0, 26.0, 51.0)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SecretXmp</x:xmpmeta>"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encode(scene(), "JPEG", exif=exif, comment=b"SecretComment", xmp=xmp, icc_profile=profile)
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x10\x1c\x02\x50\x00\x0bSecretIptc\x00"
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc + data[2:]


def huge_exif() -> bytes:
    """Sixty blocks of 64 kB before the picture."""
    data = encode(scene(), "JPEG")
    block = b"\xff\xe1" + struct.pack(">H", 65535) + b"Exif\0\0" + b"\0" * 65527
    return data[:2] + block * 60 + data[2:]


def animated(kind: str) -> bytes:
    frames = [scene(), scene().rotate(180)]
    return encode(frames[0], kind, save_all=True, append_images=frames[1:])


def cut(share: float, kind: str = "JPEG") -> bytes:
    data = encode(Image.radial_gradient("L").resize((800, 600)).convert("RGB"), kind)
    return data[: int(len(data) * share)]


def noisy(size: tuple[int, int], kind: str = "JPEG", **options) -> bytes:
    grain = Image.effect_noise((size[0] // 8, size[1] // 8), 50).resize(size).convert("RGB")
    return encode(grain, kind, **options)


ODD: dict[str, Odd] = {
    # --- bombs
    "PNG 9000 × 9000, 10 kB": Odd(lambda: flat_png(9000, 9000), "too_large"),
    "PNG 30,000 × 30,000": Odd(lambda: flat_png(30_000, 30_000), "too_large"),
    "JPEG whose header says 30,000 × 30,000": Odd(lambda: resized_header(30_000, 30_000), "too_large"),
    "JPEG whose header says 65,535 × 700": Odd(lambda: resized_header(65_535, 700), "too_large"),
    "JPEG whose header says 7000 × 7000": Odd(lambda: resized_header(7000, 7000), SHOWN),
    "JPEG of a thousand passes": Odd(lambda: many_passes(1000), "unreadable"),
    "progressive JPEG of 30 megapixels": Odd(
        lambda: encode(Image.new("RGB", (6000, 5000)), "JPEG", progressive=True), "too_large"
    ),
    "progressive JPEG of 20 megapixels": Odd(
        lambda: encode(Image.new("RGB", (5000, 4000)), "JPEG", progressive=True, subsampling=0),
        SHOWN, (1920, 1536),
    ),
    "PNG of 16 megapixels": Odd(lambda: flat_png(4000, 4000), SHOWN, (1920, 1920)),
    "WebP of 16 megapixels": Odd(
        lambda: encode(Image.new("RGB", (4000, 4000), "red"), "WEBP", lossless=True, method=0),
        "too_large",
    ),
    "WebP of 9 megapixels": Odd(
        lambda: encode(Image.new("RGB", (2900, 3100), "red"), "WEBP", lossless=True, method=0),
        SHOWN, (1796, 1920),
    ),
    "JPEG of 48 megapixels": Odd(lambda: noisy((8000, 6000), quality=60), SHOWN, (1920, 1440)),
    "PNG with a text that unpacks to 60 MB": Odd(
        lambda: flat_png(8, 8, chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 60_000_000))),
        "unreadable",
    ),
    "PNG with a profile that unpacks to 60 MB": Odd(
        lambda: flat_png(8, 8, chunk(b"iCCP", b"a\0\0" + zlib.compress(b"\0" * 60_000_000))),
        "unreadable",
    ),
    # --- two things at once, or another thing
    "JPEG then ZIP": Odd(lambda: encode(scene(), "JPEG") + zipped(), SHOWN, (120, 80)),
    "JPEG then HTML": Odd(lambda: encode(scene(), "JPEG") + b"<script>alert(1)</script>", SHOWN),
    "JPEG then PDF": Odd(lambda: encode(scene(), "JPEG") + b"%PDF-1.7\n%%EOF", SHOWN),
    "PNG then HTML": Odd(lambda: encode(scene(), "PNG") + b"<script>alert(1)</script>", SHOWN),
    "HTML in a JPEG's comment": Odd(
        lambda: encode(scene(), "JPEG", comment=b"*/<script>alert(1)</script>"), SHOWN
    ),
    "ZIP": Odd(zipped, "not_a_photo"),
    "HTML": Odd(lambda: b"<html><script>alert(1)</script></html>", "not_a_photo"),
    "HTML under a JPEG's first bytes": Odd(lambda: b"\xff\xd8\xff<html>", "truncated"),
    "SVG named .jpg": Odd(lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "not_a_photo"),
    "PDF named .jpg": Odd(lambda: b"%PDF-1.7\n", "not_a_photo"),
    "EPS named .jpg": Odd(lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n", "not_a_photo"),
    "BMP named .jpg": Odd(lambda: encode(scene(), "BMP"), "not_a_photo"),
    "TIFF named .jpg": Odd(lambda: encode(scene(), "TIFF"), "not_a_photo"),
    "ICO named .jpg": Odd(lambda: encode(scene((32, 32)), "ICO"), "not_a_photo"),
    "PPM named .jpg": Odd(lambda: encode(scene(), "PPM"), "not_a_photo"),
    "PNG named .jpg": Odd(lambda: encode(scene(), "PNG"), SHOWN, (120, 80)),
    "an MP4 film": Odd(lambda: b"\0\0\0\x18ftypisom" + b"\0" * 64, "not_a_photo"),
    # --- moving
    "GIF, animated": Odd(lambda: animated("GIF"), "not_a_photo"),
    "WebP, animated": Odd(lambda: animated("WEBP"), "animated"),
    "PNG, animated": Odd(lambda: animated("PNG"), "animated"),
    # --- broken
    "no byte": Odd(lambda: b"", "empty"),
    "three bytes": Odd(lambda: b"\xff\xd8\xff", "truncated"),
    **{
        f"JPEG cut at {share} %": Odd(lambda share=share: cut(share / 100), "truncated")
        for share in (1, 10, 50, 90, 99)
    },
    **{
        f"PNG cut at {share} %": Odd(lambda share=share: cut(share / 100, "PNG"), "truncated")
        for share in (1, 50, 99)
    },
    **{
        f"WebP cut at {share} %": Odd(lambda share=share: cut(share / 100, "WEBP"), "truncated")
        for share in (2, 50, 99)
    },
    "HEIC cut in its middle": Odd(lambda: heic(scene((128, 96)))[:500], "truncated"),
    "HEIC without a picture": Odd(lambda: b"\0\0\0\x18ftypheic" + b"\0" * 12, "truncated"),
    "PNG whole by its chunks, empty inside": Odd(
        lambda: b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 200, 200, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""), "unreadable",
    ),
    "JPEG with zeros in its middle": Odd(
        lambda: (data := cut(1))[: len(data) // 2] + b"\0" * 400 + data[len(data) // 2 :], SHOWN
    ),
    "JPEG of 60 EXIF blocks, 4 MB": Odd(huge_exif, SHOWN, (120, 80)),
    "JPEG with an EXIF of noise": Odd(
        lambda: encode(scene(), "JPEG", exif=b"Exif\0\0MM\0*" + b"\xff" * 200), SHOWN, (120, 80)
    ),
    "JPEG with a profile of noise": Odd(
        lambda: encode(scene(), "JPEG", icc_profile=b"\x01" * 400), SHOWN, (120, 80)
    ),
    # --- odd, and right
    "1 × 1": Odd(lambda: encode(Image.new("RGB", (1, 1)), "PNG"), SHOWN, (1, 1)),
    "20,000 × 1": Odd(lambda: encode(Image.new("RGB", (20_000, 1)), "PNG"), SHOWN, (1920, 1)),
    "1 × 20,000": Odd(lambda: encode(Image.new("RGB", (1, 20_000)), "PNG"), SHOWN, (1, 1920)),
    "20,001 × 1": Odd(lambda: encode(Image.new("RGB", (20_001, 1)), "PNG"), "too_large"),
    "PNG of 16 bits, grey": Odd(
        lambda: encode(Image.new("I;16", (40, 30), 51_400), "PNG"), SHOWN, (40, 30)
    ),
    "PNG of 16 bits, colour": Odd(lambda: png_16_bits((51_400, 15_420, 15_420)), SHOWN, (40, 30)),
    "PNG with a see-through ground": Odd(
        lambda: encode(Image.new("RGBA", (40, 30), (255, 0, 0, 0)), "PNG"), SHOWN, (40, 30)
    ),
    "PNG with a palette": Odd(lambda: encode(scene().convert("P"), "PNG"), SHOWN, (120, 80)),
    "JPEG in CMYK, with Adobe's mark": Odd(lambda: cmyk(adobe=True), SHOWN, (120, 80)),
    "JPEG in CMYK, without it": Odd(lambda: cmyk(adobe=False), SHOWN, (120, 80)),
    "JPEG in Display-P3": Odd(lambda: p3("JPEG"), SHOWN, (64, 48)),
    "WebP in Display-P3": Odd(lambda: p3("WEBP"), SHOWN, (64, 48)),
    "JPEG with GPS, XMP, IPTC and a comment": Odd(private, SHOWN, (120, 80)),
    "MPO: two pictures, the first counts": Odd(gain_map, SHOWN, (120, 80)),
    **{
        f"JPEG, EXIF orientation {value}": Odd(lambda value=value: oriented(value), SHOWN, (120, 80))
        for value in range(1, 9)
    },
    **{
        f"HEIC, orientation {value}": Odd(
            lambda value=value: oriented_heic(value), SHOWN, (128, 96)
        )
        for value in range(1, 9)
    },
    "HEIC of 8 tiles, turned": Odd(
        lambda: oriented_heic(6, (512, 256), tile_size=128), SHOWN, (512, 256)
    ),
    "HEIC that names Display-P3 without a profile": Odd(
        lambda: heic(Image.new("RGB", (64, 64), (200, 60, 60)), color_primaries=12,
                     transfer_characteristic=13), SHOWN, (64, 64),
    ),
    "HEIC of 12 megapixels": Odd(
        lambda: heic(Image.linear_gradient("L").resize((4000, 3000)).convert("RGB")),
        SHOWN, (1920, 1440),
    ),
}  # fmt: skip


def treat(data: bytes):
    """What the wall makes of these bytes: the prepared picture, or the code of the refusal."""
    from fanwall import pictures
    from fanwall.errors import PictureError

    try:
        return pictures.prepare(data, pictures.inspect(data))
    except PictureError as error:
        return error


def make_all(folder: Path) -> None:
    for number, odd in enumerate(ODD.values()):
        (folder / f"{number:03}").write_bytes(odd.make())


def treat_all(folder: Path) -> None:
    plain = encode(scene(), "JPEG")
    for number, name in enumerate(ODD):
        data = (folder / f"{number:03}").read_bytes()
        begun = time.process_time()
        found = treat(data)
        spent = time.process_time() - begun
        next_one = treat(plain)
        line = {
            "name": name, "bytes": len(data), "code": getattr(found, "code", SHOWN),
            "message": getattr(found, "message", ""),
            "size": [getattr(found, "width", 0), getattr(found, "height", 0)],
            "ms": round(1000 * spent), "next": getattr(next_one, "width", 0) == 120,
            "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        }  # fmt: skip
        sys.stdout.write(json.dumps(line) + "\n")


def results(folder: Path) -> list[dict]:
    """What became of each, by a worker that only treats them (another process made them)."""
    for act in ("make_all", "treat_all"):
        script = (
            "import django, pathlib; django.setup(); from tests.fanwall import odd_pictures; "
            f"odd_pictures.{act}(pathlib.Path({str(folder)!r}))"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]
