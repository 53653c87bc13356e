"""The city's pictures and films, made once and kept under TV_VAR/demo."""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from django.conf import settings
from django.core.files.images import ImageFile
from PIL import Image

from chartreslive.home.demo import footage, programme, scenes
from chartreslive.home.demo.footage import Film
from chartreslive.ui.models import Picture

CREDIT = "Illustration Chartres.Live"
MATCH = Film("match", 30, 1280, 720, 25, "crowd", 2_500_000)
REPLAYED_MATCH = Film("match", 30, 640, 360, 15, "crowd", 900_000)
SMALL_MATCH = Film("match", 30, 320, 180, 10, "crowd", 300_000)


def folder() -> Path:
    path = settings.TV_VAR / "demo"
    path.mkdir(parents=True, exist_ok=True)
    return path


def film(name: str, *, small: bool = False) -> Film:
    if name == "match":
        return SMALL_MATCH if small else REPLAYED_MATCH
    sound, _pictures = programme.FILMS[name]
    if small:
        return Film(name, 4, 320, 180, 10, sound, 300_000)
    return Film(name, 20 if name == "hall" else 15, 640, 360, 15, sound, 900_000)


def loop() -> Path:
    """The match that the simulated encoder plays for ever; filmed at its first start."""
    path = folder() / "match.flv"
    if not path.exists():
        working = path.with_suffix(".making.flv")
        footage.encode(MATCH, footage.Match(MATCH).images(), working)
        os.replace(working, path)
    return path


def take(name: str, *, small: bool = False) -> Path:
    """The film as the segments of a take; recordings link to them."""
    directory = folder() / f"take-{name}"
    if directory.exists():
        return directory
    which = film(name, small=small)
    source = folder() / f"{name}-taken.flv"
    footage.encode(which, _images(name, which), source)
    footage.cut(which, source, directory)
    source.unlink()
    return directory


def _images(name: str, which: Film) -> Iterator[Image.Image]:
    if name == "match":
        return footage.Match(which).images()
    _sound, told = programme.FILMS[name]
    return footage.shots(which, [scenes.draw(*each, grain=False) for each in told])


def spot(name: str, words: str, color: str, scene: tuple[str, str, int], *, small: bool) -> bytes:
    """A partner's film as the partner would upload it."""
    which = Film("spot", 8, 1280, 720, 25, "music", 3_000_000)
    if small:
        which = Film("spot", 2, 320, 180, 10, "music", 300_000)
    path = folder() / f"spot-{os.getpid()}-{abs(hash(name))}.mp4"
    picture = scenes.draw(*scene, grain=False)
    try:
        footage.encode(which, footage.spot(which, picture, name, words, color), path, "mp4")
        return path.read_bytes()
    finally:
        path.unlink(missing_ok=True)


def picture(scene: str, palette: str, seed: int) -> Picture:
    """The library's picture of that drawing, drawn if it is not there."""
    words = programme.SCENE_WORDS[scene]
    name = f"demo-{scene}-{palette}-{seed}"
    return keep(name, words, lambda: scenes.draw(scene, palette, seed))


def keep(name: str, words: str, draw: Callable[[], Image.Image]) -> Picture:
    found = Picture.objects.filter(file=f"original_images/{name}.jpg").first()
    if found is not None:
        return found
    drawn = ImageFile(_jpeg(draw()), name=f"{name}.jpg")
    return Picture.objects.create(title=words, description=words, credit=CREDIT, file=drawn)


def _jpeg(image: Image.Image) -> io.BytesIO:
    told = io.BytesIO()
    image.save(told, "JPEG", quality=90)
    return told
