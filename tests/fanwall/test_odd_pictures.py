"""Bombs, polyglots, broken and odd files: each has its fate, none harms the worker or the next."""

import io
import os

import pytest
from PIL import Image

from fanwall import pictures
from tests.fanwall.odd_pictures import ODD, SHOWN, results, treat

SECONDS, MEGABYTES = 2.0, 300
HEAVY = ("megapixels", "60 MB")  # treated once, by the worker below


@pytest.fixture(scope="module")
def treated(tmp_path_factory):
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")
    found = results(tmp_path_factory.mktemp("odd"))
    assert len(found) == len(ODD)
    return {line["name"]: line for line in found}


@pytest.mark.parametrize("name", ODD)
def test_each_has_its_fate(treated, name):
    odd, line = ODD[name], treated[name]
    assert line["code"] == odd.fate
    assert bool(line["message"]) == (odd.fate != SHOWN)
    if odd.size:
        assert tuple(line["size"]) == odd.size


def test_none_takes_long_nor_much_and_the_next_is_treated(treated):
    assert {name: line["ms"] for name, line in treated.items() if line["ms"] > 1000 * SECONDS} == {}
    assert {name for name, line in treated.items() if not line["next"]} == set()
    assert max(line["peak_mb"] for line in treated.values()) < MEGABYTES


def shown(name: str) -> Image.Image:
    return Image.open(io.BytesIO(treat(ODD[name].make()).display))


@pytest.mark.parametrize("name", [
    name for name, odd in ODD.items()
    if odd.fate == SHOWN and odd.size in ((120, 80), (128, 96), (512, 256)) and "CMYK" not in name
])
def test_the_scene_stays_upright_and_in_its_colours(name):
    image = shown(name)
    width, height = image.size
    top, low = height // 6, height - height // 8
    places = (width // 8, top), (width - width // 8, top), (width // 2, low)
    corners = [image.getpixel(place) for place in places]
    assert [max(range(3), key=corner.__getitem__) for corner in corners] == [0, 1, 2]
    assert all(max(corner) > 200 for corner in corners)


@pytest.mark.parametrize("name", ["JPEG in CMYK, with Adobe's mark", "JPEG in CMYK, without it"])
def test_inks_become_the_colours_they_print(name):
    image = shown(name)
    red, green, blue = (image.getpixel(at) for at in ((15, 13), (105, 13), (60, 70)))
    assert red[0] > red[1] + 100
    assert green[1] > green[0] + 100
    assert blue[2] > blue[0] + 100


@pytest.mark.parametrize("name", [
    "JPEG in Display-P3", "WebP in Display-P3", "HEIC that names Display-P3 without a profile",
])
def test_wide_colours_are_brought_home(name):
    """(200, 60, 60) of Display-P3 is about (217, 47, 54) of sRGB; dropping the profile dulls it."""
    red, green, blue = shown(name).getpixel((30, 20))
    assert abs(red - 217) < 7
    assert abs(green - 47) < 9
    assert abs(blue - 54) < 9


def test_sixteen_bits_keep_their_levels():
    assert all(abs(level - 200) < 4 for level in shown("PNG of 16 bits, grey").getpixel((9, 9)))
    red, green, _blue = shown("PNG of 16 bits, colour").getpixel((9, 9))
    assert abs(red - 200) < 6
    assert abs(green - 60) < 6


@pytest.mark.parametrize("name", [
    name for name, odd in ODD.items() if odd.fate == SHOWN and not any(word in name for word in HEAVY)
])
def test_only_pixels_come_out(name):
    prepared = treat(ODD[name].make())
    for jpeg in (prepared.display, prepared.thumb):
        assert set(pictures.markers(jpeg)) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD, 0xDA}
        for trace in (b"Secret", b"<script", b"PK\x03\x04", b"%PDF"):
            assert trace not in jpeg
