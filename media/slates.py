"""The slate: what residents see while the encoder is away. Drawn and encoded before it is needed."""

import fcntl
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image, ImageDraw, ImageFont

from media import ladders
from media.ffmpeg import runner
from media.ffmpeg.graphs import slates as graph

SIZE = (1280, 720)
SECONDS = 20  # then it begins again, behind a discontinuity
TARGETS = (1, 2)  # s: the usual target durations
FONTS = settings.BASE_DIR / "chartreslive" / "ui" / "static" / "ui" / "fonts"
FONT = FONTS / "atkinson-hyperlegible-next-latin-wght-normal.woff2"
SENTENCES = BACK_SOON, CLOSED = "back-soon", "closed"
VERSION = 3  # of the drawing: part of its name


def sentence_of(sentence: str) -> str:
    """What residents read: "back-soon" or "closed"."""
    if sentence == CLOSED:
        return _("La séance se poursuit à huis clos.")
    return _("Le direct reprend dans un instant.")


def name_of(title: str, color: str, target: int, sentence: str = BACK_SOON) -> str:
    """The slate's name as a take; the same slate has the same name for ever."""
    told = f"{VERSION}|{title}|{color}|{target}"
    told += f"|{sentence}" if sentence != BACK_SOON else ""
    return f"slate-{hashlib.sha256(told.encode()).hexdigest()[:12]}"


def prepare(
    private: Path, title: str, color: str, target: int, sentence: str = BACK_SOON
) -> tuple[str, int]:
    """(name, number of segments); encodes it once per town, then only links it into the recording."""
    name = name_of(title, color, target, sentence)
    kept = keep(title, color, target, sentence)
    if not (private / name).exists():
        _link_tree(kept, private / name)
    return name, SECONDS // target


def is_kept(title: str, color: str, target: int, sentence: str = BACK_SOON) -> bool:
    return (settings.RECORDINGS_DIR / ".slates" / name_of(title, color, target, sentence)).exists()


def keep(title: str, color: str, target: int, sentence: str = BACK_SOON) -> Path:
    kept = settings.RECORDINGS_DIR / ".slates" / name_of(title, color, target, sentence)
    kept.parent.mkdir(parents=True, exist_ok=True)
    # The engine and a worker may want the same slate at once: one encodes, the other waits.
    with open(kept.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            _encode(kept, title, color, target, sentence)
    return kept


def _encode(kept: Path, title: str, color: str, target: int, sentence: str) -> None:
    working = Path(tempfile.mkdtemp(dir=kept.parent, prefix=".making-"))
    try:
        draw(title, color, sentence_of(sentence)).save(working / "slate.png")
        spec = graph.SlateSpec(
            image=working / "slate.png",
            directory=working,
            rungs=ladders.rungs_for(*SIZE, 25, 1_500_000),
            seconds=SECONDS,
            segment_seconds=float(target),
        )
        runner.run(graph.slate(spec), timeout=180, nice=2)
        os.rename(working, kept)
    finally:
        shutil.rmtree(working, ignore_errors=True)


def draw(title: str, color: str, sentence: str) -> Image.Image:
    """The channel's colour, its name, and one sentence."""
    picture = Image.new("RGB", SIZE, "#0E0D12")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 24, SIZE[1]), fill=color)
    pen.text((110, 270), title, font=font(96, 750), fill="#FAF7F2")
    pen.text((112, 400), sentence, font=font(44), fill="#B8B2A8")
    return picture


def font(size: int, weight: int = 500) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(str(FONT), size)
    font.set_variation_by_axes([weight])
    return font


def _link_tree(source: Path, target: Path) -> None:
    working = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.copytree(source, working, copy_function=os.link, dirs_exist_ok=True)
    os.rename(working, target)
