"""Pictures of the library: nothing but pixels comes out, nothing hostile comes in."""

import io
import resource
import struct
import zlib

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image, ImageCms, PngImagePlugin
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError
from wagtail.models import Collection

from chartreslive.accounts.models import User
from chartreslive.ui.models import Picture

pytestmark = pytest.mark.django_db
SECRET = b"48.4469N-1.4891E"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"
FORMATS = ("jpeg", "png", "webp", "avif")


def exif(orientation: int = 1) -> bytes:
    told = Image.Exif()
    told[0x0112] = orientation
    told[0x010E] = SECRET.decode()
    told.get_ifd(0x8825).update({1: "N", 2: (48.0, 26.0, 49.0), 3: "E", 4: (1.0, 29.0, 20.0)})
    return told.tobytes()


def encoded(kind: str, image: Image.Image | None = None, orientation: int = 1) -> bytes:
    image = image or Image.new("RGB", (400, 300), (200, 30, 30))
    out = io.BytesIO()
    extra = {"exif": exif(orientation)}
    if kind == "jpeg":
        extra |= {"comment": SECRET, "xmp": XMP}
    elif kind == "png":
        text = PngImagePlugin.PngInfo()
        text.add_text("Comment", SECRET.decode())
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        extra["pnginfo"] = text
    elif kind == "gif":
        extra = {"comment": SECRET}
    else:
        extra["xmp"] = XMP
    image.save(out, kind, **extra)
    return out.getvalue()


def stored(data: bytes, name: str) -> Picture:
    picture = Picture(title=name, file=SimpleUploadedFile(name, data))
    picture._set_image_file_metadata()
    picture.collection = Collection.get_first_root_node()
    picture.save()
    return picture


@pytest.mark.parametrize("kind", [*FORMATS, "gif"])
def test_no_rendition_tells_where_it_was_taken(kind):
    source = encoded(kind)
    assert SECRET in source
    picture = stored(source, f"photo.{kind}")
    specs = ["original", "width-300", "original|preserve-svg"]
    specs += [f"{spec}|format-{made}" for spec in ("original", "width-300") for made in FORMATS]
    specs += ["width-300|format-webp-lossless", "fill-100x100|jpegquality-60|format-jpeg"]
    for spec in specs:
        rendition = picture.get_rendition(spec)
        data = rendition.file.open("rb").read()
        assert SECRET not in data, spec
        assert not any(mark in data for mark in (b"Exif", b"exif", b"eXIf", b"xmpmeta", b"tEXt"))
        with Image.open(io.BytesIO(data)) as shown:
            assert not shown.getexif(), spec
            assert not {"exif", "xmp", "comment", "icc_profile", "photoshop"} & set(shown.info)
        assert rendition.url.startswith("/images/")


def test_several_renditions_at_once_are_as_bare():
    made = stored(encoded("jpeg"), "plusieurs.jpg").get_renditions("width-100", "width-200")
    assert all(SECRET not in one.file.open("rb").read() for one in made.values())


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_pictures_stand_upright(orientation, kind):
    """The same scene, stored in eight ways: green is at the top left of each rendition."""
    scene = Image.new("RGB", (320, 160), "black")
    scene.paste((0, 255, 0), (0, 0, 160, 80))
    back = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    data = encoded(kind, scene.transpose(back) if back is not None else scene, orientation)
    rendition = stored(data, f"sens{orientation}.{kind}").get_rendition("original|format-png")
    with Image.open(rendition.file.open("rb")) as shown:
        assert shown.size == (320, 160)
        assert shown.convert("RGB").getpixel((40, 30))[1] > 200
        assert max(shown.convert("RGB").getpixel((280, 130))) < 40


def test_colours_of_another_profile_become_srgb():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = bytearray(lab)  # red and green primaries exchanged: a profile that matters
    red, green = swapped.find(b"rXYZ"), swapped.find(b"gXYZ")
    swapped[red : red + 4], swapped[green : green + 4] = b"gXYZ", b"rXYZ"
    out = io.BytesIO()
    Image.new("RGB", (40, 40), (250, 10, 10)).save(out, "PNG", icc_profile=bytes(swapped))
    rendition = stored(out.getvalue(), "profil.png").get_rendition("original")
    with Image.open(rendition.file.open("rb")) as shown:
        red, green, _blue = shown.convert("RGB").getpixel((20, 20))[:3]
    assert green > 200 > 100 > red


def test_see_through_pictures_stay_so():
    image = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    rendition = stored(encoded("png", image), "logo.png").get_rendition("max-30x30|format-webp")
    with Image.open(rendition.file.open("rb")) as shown:
        assert shown.getchannel("A").getextrema() == (0, 0)


@pytest.mark.parametrize(
    "spec", ["scale-1500", "scale-200|scale-400", "width-300|" * 40 + "width-9"]
)
def test_renditions_are_bounded(spec):
    picture = stored(encoded("png", Image.new("RGB", (1500, 1000))), "grande.png")
    with pytest.raises(InvalidFilterSpecError):
        picture.get_rendition(spec)
    assert picture.get_rendition("width-1200").width == 1200


def test_a_broken_original_is_a_known_error():
    picture = stored(encoded("jpeg"), "casse.jpg")
    picture.file.storage.open(picture.file.name, "wb").write(b"\xff\xd8\xff\xe0 nothing")
    with pytest.raises(SourceImageIOError):
        picture.get_rendition("width-50")


def png_header(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        crc = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", crc)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(data or b"\0" * 100, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def bomb() -> bytes:
    """121 megapixels in a hundred kilobytes or so."""
    return png_header(11000, 11000, b"\0" * (11001 * 11000))


WHOLE = encoded("jpeg", Image.effect_noise((300, 300), 90).convert("RGB"))
HOSTILE = {
    "vide.jpg": b"",
    "tronquee.jpg": WHOLE[: len(WHOLE) // 2],
    "tronquee.png": encoded("png", Image.effect_noise((300, 300), 90).convert("RGB"))[:9000],
    "tronquee.webp": encoded("webp", Image.effect_noise((300, 300), 90).convert("RGB"))[:900],
    "tronquee.avif": encoded("avif", Image.effect_noise((300, 300), 90).convert("RGB"))[:900],
    "immense.png": png_header(30_000, 30_000),
    "negative.png": png_header(0xFFFFFFFF, 2),
    "longue.png": png_header(40_000, 10),
    "polyglotte.gif": b"GIF89a/*" + b"\0" * 10 + b"*/=1;alert(1)//",
    "page.jpg": b"<html><script>alert(1)</script></html>",
    "dessin.svg": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "dessin.png": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "script.jpg": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "sans-suffixe": WHOLE,
    "autre.png": WHOLE,
    "mort.heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 40,
    "mort.avif": b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + b"\0" * 40,
    "nul.gif": b"GIF89a\0\0\0\0\0\0\0" + b"\x2c" + b"\0" * 9 + b"\x02\0;",
}


@pytest.fixture
def staff(client):
    client.force_login(User.objects.create_superuser("photo@example.org", "pw"))
    return client


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize(
    ("address", "field", "prefix"),
    [
        ("wagtailimages:add", "file", ""),
        ("wagtailimages:add_multiple", "files[]", ""),
        ("wagtailimages_chooser:create", "image-chooser-upload-file", "image-chooser-upload-"),
    ],
)
def test_hostile_uploads_are_errors_in_the_form(staff, address, field, prefix, name):
    before = Picture.objects.count()
    answer = staff.post(
        reverse(address),
        {f"{prefix}title": "x", field: SimpleUploadedFile(name, HOSTILE[name])},
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    assert answer.status_code in (200, 400)
    assert Picture.objects.count() == before
    if address.endswith("add_multiple"):
        assert answer.json()["success"] is False
        assert answer.json()["error_message"]


def test_the_error_is_in_french(staff):
    answer = staff.post(
        reverse("wagtailimages:add"),
        {"title": "x", "file": SimpleUploadedFile("page.jpg", HOSTILE["page.jpg"])},
    )
    assert "Ce fichier n&#x27;est pas une image" in answer.content.decode()


def test_a_bomb_is_refused_before_it_is_unpacked(staff):
    data = bomb()
    assert len(data) < 200_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer = staff.post(
        reverse("wagtailimages:add"), {"title": "x", "file": SimpleUploadedFile("b.png", data)}
    )
    assert "trop grande (11000 × 11000 pixels)" in answer.content.decode()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 40_000  # kB; decoding would take 121 MB


@pytest.mark.parametrize("kind", [*FORMATS, "gif"])
def test_good_pictures_pass_every_form(staff, kind):
    for number, (address, field, prefix) in enumerate(
        [
            ("wagtailimages:add", "file", ""),
            ("wagtailimages:add_multiple", "files[]", ""),
            ("wagtailimages_chooser:create", "image-chooser-upload-file", "image-chooser-upload-"),
        ]
    ):
        image = Image.new("RGB", (50 + number, 40))
        staff.post(
            reverse(address),
            {
                f"{prefix}title": "x",
                field: SimpleUploadedFile(f"bonne{number}.{kind}", encoded(kind, image)),
            },
            headers={"X-Requested-With": "XMLHttpRequest"},
        )
        assert Picture.objects.filter(width=50 + number, height=40).count() == 1


def test_a_photo_of_a_phone_in_heic_is_shown_as_jpeg(staff):
    data = (settings.BASE_DIR / "tests/fanwall/turned.heic").read_bytes()
    answer = staff.post(
        reverse("wagtailimages:add"),
        {"title": "iPhone", "file": SimpleUploadedFile("iphone.heic", data)},
    )
    assert answer.status_code == 302
    rendition = Picture.objects.get().get_rendition("width-60")
    assert rendition.file.name.endswith(".jpg")
    assert not Image.open(rendition.file.open("rb")).getexif()


def test_originals_have_no_address(staff, client):
    picture = stored(encoded("jpeg"), "original.jpg")
    for folder in (settings.HLS_DIR, settings.RENDITIONS_DIR, settings.STATIC_ROOT):
        assert str(folder) not in picture.file.path
    name = picture.file.name
    places = ("uploads", "media", "images", "documents/1")
    for address in (picture.file.url, f"/{name}", *(f"/{place}/{name}" for place in places)):
        assert client.get(address).status_code == 404
    for way in ("generate_url/", "generate_url/output/", "preview/original/"):
        assert staff.get(f"/admin/images/{picture.pk}/{way}").status_code == 404
