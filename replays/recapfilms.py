"""The film of a recap: the pieces of its clips and what stands between them, joined.

Joined ahead while the event goes on, whenever a clip was made: when it ends with the same clips,
its film lies there already.
"""

import contextlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from django.utils import timezone
from django.utils.formats import date_format

from channels.models import Broadcast
from media import publication, recordings
from media.ffmpeg.errors import ProgramError
from replays import clipfilms, dressing, films, pieces
from replays.films import Film
from replays.models import Clip, Recap
from replays.pieces import Pieces

BUMPER = 5.0  # s
MANIFEST, FILM = "film.json", "film.mp4"

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Joined:
    film: Film
    parts: tuple[Pieces, ...]  # of each clip
    sequence: tuple[Pieces, ...]  # with what stands around them

    @property
    def size(self) -> tuple[int, int]:
        return self.parts[0].width, self.parts[0].height

    def places(self, told: Sequence[Clip]) -> list[dict]:
        """Where each clip begins: the chapters of the recap."""
        starts, position = {}, 0.0
        for part in self.sequence:
            starts.setdefault(part.folder, position)
            position += part.seconds
        return [
            {"clip": clip.key, "title": clip.title, "start": round(starts[part.folder], 3),
             "seconds": part.seconds}
            for clip, part in zip(told, self.parts, strict=True)
        ]  # fmt: skip


def join(recap: Recap, told: Sequence[Clip], made_for: str, progress: Progress) -> Joined:
    """The film that shows these clips; what was joined for the same thing is taken as it is."""
    parts = _parts(told, progress)
    sequence = _dressed(recap, parts)
    folder = _folder(recap)
    with pieces.locked(folder):
        film = _read(folder, made_for)
        if film is None:
            with pieces.making(folder) as new:
                _keep(films.join(sequence, new / FILM, decode=False), made_for)
            film = _read(folder, made_for)
    if film is None:
        raise FileNotFoundError(folder)
    return Joined(film, tuple(parts), tuple(sequence))


def forget(recap: Recap) -> None:
    """What was joined ahead."""
    pieces.remove(recap.broadcast.recording, _key(recap))


def lines(broadcast: Broadcast) -> list[str]:
    """Under the title of the opening card."""
    day = date_format(timezone.localtime(broadcast.page.starts_at), "l j F Y")
    return [text for text in (day.capitalize(), broadcast.page.venue) if text]


def _key(recap: Recap) -> str:
    return f"recap-{recap.key}"


def _folder(recap: Recap) -> Path:
    return pieces.folder_of(recap.broadcast.recording, _key(recap))


def _keep(film: Film, made_for: str) -> None:
    told = asdict(film) | {"path": film.path.name, "made_for": made_for}
    publication.write_atomically(film.path.with_name(MANIFEST), json.dumps(told))


def _read(folder: Path, made_for: str) -> Film | None:
    try:
        told = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError):
        return None
    if told.pop("made_for") != made_for or not (folder / FILM).exists():
        return None
    return replace(Film(**told), path=folder / FILM)


def _parts(told: Sequence[Clip], progress: Progress) -> list[Pieces]:
    """The pieces of each clip, mostly there already; all in the size of most of them."""
    entries = recordings.programme(told[0].broadcast.recording)
    found = []
    for number, clip in enumerate(told):
        progress(0.7 * number / len(told))
        shown = clipfilms.entries_of(clip, entries)
        if not shown:
            raise pieces.no_picture()
        found.append((clip, shown, clipfilms.pieces_of(clip, shown, progress)))
    main = _main([part for _clip, _shown, part in found])
    return [
        part if _alike(part, main) else clipfilms.pieces_of(clip, shown, progress, like=main)
        for clip, shown, part in found
    ]


def _main(parts: Sequence[Pieces]) -> Pieces:
    """One of those of which there are most seconds."""
    return max(parts, key=lambda one: sum(part.seconds for part in parts if _alike(part, one)))


def _alike(one: Pieces, other: Pieces) -> bool:
    """Whether one decoder shows both: the size, and the profile out of avc1.PPCCLL."""
    return (one.width, one.height, one.codec[:7]) == (other.width, other.height, other.codec[:7])


def dress(recap: Recap, clip: Clip) -> None:
    """Draws what stands around a clip like that before anybody waits for it."""
    shown = clipfilms.entries_of(clip, recordings.programme(recap.broadcast.recording))
    part = pieces.load(recap.broadcast.recording, clip.key, clipfilms.fingerprint(clip, shown))
    if part is not None:
        with contextlib.suppress(ProgramError, OSError):  # the join says it, to whom it concerns
            _dressed(recap, [part])


def _dressed(recap: Recap, parts: Sequence[Pieces]) -> list[Pieces]:
    broadcast = recap.broadcast
    look = dressing.look_of(_main(parts))
    between = dressing.transition(recap.transition, broadcast.channel, look)
    sequence = [dressing.opening(broadcast, lines(broadcast), look)]
    for number, part in enumerate(parts):
        sequence += [between] if between and number else []
        sequence.append(part)
    last = dressing.bumper(broadcast.channel, BUMPER, look)
    return [*sequence, last] if last else sequence
