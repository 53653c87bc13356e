"""A clip in another shape: square or upright, framed as staff wish, titled in its own size."""

from collections.abc import Callable
from pathlib import Path

from django.utils.translation import gettext as _

from media import recordings, scratch, verdicts
from media.ffmpeg import runner
from media.ffmpeg.graphs import shapes
from media.timeline import Entry
from replays import clipfilms, films, jobs, listing, pieces, titles
from replays import framing as framings_of
from replays.errors import ReplaysError
from replays.models import Clip, Rendition
from replays.pieces import Wish

SIZES = {Rendition.Shape.SQUARE: (720, 720), Rendition.Shape.UPRIGHT: (720, 1280)}
PATIENCE = 50.0  # s; what takes longer goes where there is time
VERSION = 1

Progress = Callable[[float], None]


def ask(clip: Clip, shape: str, framing: str = "", x: float = 0.5) -> Rendition:
    """Has the clip made in that shape; asked again with another framing, it is made anew."""
    wanted = framing or Rendition.Framing.BLUR
    if shape not in Rendition.Shape.values or wanted not in Rendition.Framing.values:
        raise ReplaysError("unknown-format", _("Ce format n'existe pas."))
    rendition, _created = Rendition.objects.update_or_create(
        clip=clip, shape=shape, defaults={"framing": wanted, "x": min(1.0, max(0.0, x))}
    )
    jobs.enqueue("format", clip.broadcast, rendition.pk)
    return rendition


def work(subject: str, progress: Progress) -> None:
    """The job. Doing it again changes nothing."""
    found = Rendition.objects.select_related("asset", "clip__broadcast__page", "clip__asset")
    for rendition in found.filter(pk=subject):
        make(rendition, progress)
        _keep_right(rendition.pk)
        listing.write(rendition.broadcast)


def follow(clip: Clip) -> None:
    """What a clip shows now, its other shapes show too."""
    for number in clip.renditions.values_list("pk", flat=True):
        _keep_right(number)


def _keep_right(number: int) -> None:
    """A passage was closed, shifted or given back: what shows another one goes, and is made anew."""
    for rendition in Rendition.objects.select_related("asset", "clip__broadcast").filter(pk=number):
        shown = _shown(rendition.clip)
        if not shown or rendition.made_for != _wanted(rendition, shown):
            clipfilms.withdraw(rendition)
            if shown:
                jobs.enqueue("format", rendition.broadcast, number)


def _shown(clip: Clip) -> list[Entry]:
    return clipfilms.entries_of(clip, recordings.programme(clip.broadcast.recording))


def _wanted(rendition: Rendition, shown: list[Entry]) -> str:
    return fingerprint(rendition, clipfilms.fingerprint(rendition.clip, shown))


def make(rendition: Rendition, progress: Progress) -> None:
    clip = rendition.clip
    recording = clip.broadcast.recording
    shown = _shown(clip)
    if not shown:
        raise pieces.no_picture()
    made_for = _wanted(rendition, shown)
    if rendition.made_for == made_for and rendition.mp4 and rendition.mp4.exists():
        return
    clean = pieces.make(
        recording, recordings.programme(recording), f"{clip.key}-clean", made_for,
        Wish(clip.starts_at.timestamp(), clip.ends_at.timestamp()), progress,
    )  # fmt: skip
    with scratch.folder("format") as folder:
        film = films.join([clean], folder / "clean.mp4")
        output = _shape(rendition, film, folder)
        made = films.Film(output, film.seconds, film.frames, film.loudness, film.gain)
        films.check(made)
        if _wanted(rendition, _shown(clip)) != made_for:
            return  # a passage was closed meanwhile: what shows it is not kept
        clipfilms.keep(rendition, made, SIZES[rendition.shape])
    pieces.remove(recording, f"{clip.key}-clean")
    Rendition.objects.filter(pk=rendition.pk).update(made_for=made_for)


def fingerprint(rendition: Rendition, of_clip: str) -> str:
    return verdicts.digest([VERSION, of_clip, rendition.framing, rendition.x])


def _shape(rendition: Rendition, film: films.Film, folder: Path) -> Path:
    clip, size = rendition.clip, SIZES[rendition.shape]
    title, output = folder / "title.png", folder / "shaped.mp4"
    page, color = clip.broadcast.page, clip.broadcast.channel.color
    titles.lower_third(size, clip.title, page.title, color).save(title)
    spec = shapes.ShapeSpec(
        film.path, film.path, output, *size, path=_path(rendition, film.path),
        title=title if clip.is_titled else None,
    )  # fmt: skip
    runner.run(shapes.shaped(spec), timeout=PATIENCE)
    return output


def _path(rendition: Rendition, film: Path) -> tuple[float, ...]:
    """Where the crop goes; nowhere: nothing is cropped."""
    framings = Rendition.Framing
    if rendition.framing == framings.BLUR:
        return ()
    if rendition.framing != framings.FOLLOW:
        return (rendition.x if rendition.framing == framings.CHOSEN else 0.5,)
    raw: list[bytes] = []
    runner.run(shapes.seen(film), timeout=PATIENCE, on_output=raw.append)
    return framings_of.follow(b"".join(raw))
