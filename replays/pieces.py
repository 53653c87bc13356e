"""The pieces of a passage on disk: its pictures as MPEG-TS, its sound as PCM, and what they are.

Made once, as soon as the passage is there; clips and recaps are joined from them without decoding.
They lie with the recording, private: retention and deletion find them by their name.
"""

import fcntl
import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image

from media import boxes, disk, exports, publication, timeline
from media.ffmpeg import runner
from media.ffmpeg.graphs import cuts, packets
from media.ffmpeg.graphs.joins import Piece as Shown
from media.ffmpeg.progress import Parser, reporting
from media.models import Recording
from media.timeline import Entry
from replays import cutting
from replays.errors import ReplaysError
from replays.models.jobs import HEAVY

FOLDER = "clip-pieces"  # beside the takes; retention takes away what begins with clip-
MANIFEST, TITLE = "pieces.json", "title.png"
MARGIN = 3.0  # s before and behind: sound that belongs to the first and last picture
ROOM = 3  # times the bytes of the segments, while it is made
KEPT = timedelta(days=7)
# s for one program: as long as the cluster gives a whole job, nearly
PATIENCE = 3600.0 if os.environ.get("Q_CLUSTER_NAME") == HEAVY else 55.0

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Pieces:
    """What was made, and for what."""

    folder: Path
    made_for: str
    frames: int
    seconds: float
    width: int
    height: int
    codec: str
    interval: float
    copied: int  # pictures that were not encoded again
    pictures: tuple[Shown, ...]

    @property
    def sound(self) -> Path:
        return self.folder / "sound.wav"


@dataclass(frozen=True, slots=True)
class Wish:
    """A passage of the event clock and the title laid over its beginning."""

    start: float
    end: float
    title: Callable[[int, int], Image.Image] | None = None  # draws it in the size of the film
    title_from: float = 0.6
    title_until: float = 5.0
    copies: bool = True
    like: Pieces | None = None  # what it is to stand in one film with: all of it is encoded
    patience: float = PATIENCE


def folder_of(recording: Recording, key: str) -> Path:
    return recording.directory / FOLDER / key


def load(recording: Recording, key: str, made_for: str) -> Pieces | None:
    """Those that are there already, if they show what is wanted now."""
    return read(folder_of(recording, key), made_for)


def read(folder: Path, made_for: str) -> Pieces | None:
    try:
        told = json.loads((folder / MANIFEST).read_text())
        if told["made_for"] != made_for:
            return None
        shown = tuple(Shown(folder / name, seconds) for name, seconds in told.pop("pictures"))
        found = Pieces(folder=folder, pictures=shown, **told)
    except (OSError, ValueError, TypeError, KeyError):  # not there, or of another version
        return None
    return found if _are_there(found) else None


def _are_there(pieces: Pieces) -> bool:
    """Without a content a file is what the power cut left."""
    paths = [pieces.sound, *(one.path for one in pieces.pictures)]
    return all(path.exists() and path.stat().st_size for path in paths)


def remove(recording: Recording, key: str) -> None:
    shutil.rmtree(folder_of(recording, key), ignore_errors=True)


def make(
    recording: Recording, entries: Sequence[Entry], key: str, made_for: str, wish: Wish,
    progress: Progress,
) -> Pieces:  # fmt: skip
    """Cuts the passage; entries: all that is public of the recording."""
    target = folder_of(recording, key)
    with locked(target):
        found = load(recording, key, made_for)
        if found is None:
            _make(recording, entries, target, made_for, wish, progress)
            found = load(recording, key, made_for)
    if found is None:
        raise FileNotFoundError(target)
    return found


def _make(
    recording: Recording, entries: Sequence[Entry], target: Path, made_for: str, wish: Wish,
    progress: Progress,
) -> None:  # fmt: skip
    with making(target) as folder:
        runs = _runs(recording.directory, entries, wish)
        _require_room(runs)
        sources = [_source(run, folder / f"run-{number}.mp4") for number, run in enumerate(runs)]
        plan = cutting.plan(
            sources, wish.start, wish.end, copies=wish.copies and wish.like is None,
            titled=wish.title_until if wish.title else 0.0,
        )  # fmt: skip
        if not plan.frames:
            raise no_picture()
        made = _cut(runs, sources, plan, wish, folder, progress)
        _clear(folder)
        keep(replace(made, made_for=made_for))


def no_picture() -> ReplaysError:
    return ReplaysError(
        "no-picture", _("Il n'y a pas d'image à ce moment : choisissez un autre passage.")
    )


def forget_old(now: datetime) -> None:
    """Nobody arranges a recap any more: should they, its pieces are made again."""
    for folder in settings.RECORDINGS_DIR.glob(f"*/{FOLDER}/*"):
        if folder.is_dir() and folder.stat().st_mtime < (now - KEPT).timestamp():
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def locked(target: Path) -> Iterator[None]:
    """A clip's job and its recap's may want the same pieces at once: one makes, the other waits."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target.parent / f".{target.name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def making(target: Path) -> Iterator[Path]:
    """A folder that takes its place when all went well; what a killed worker left goes. Locked."""
    for left in target.parent.glob(f"{target.name}.making-*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = target.with_name(f"{target.name}.making-{secrets.token_hex(4)}")
    folder.mkdir(parents=True)
    try:
        yield folder
        shutil.rmtree(target, ignore_errors=True)
        folder.rename(target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _runs(directory: Path, entries: Sequence[Entry], wish: Wish) -> list[exports.Run]:
    """Unbroken runs of segments that are really there, and a little around the passage."""
    near = timeline.between(entries, wish.start - MARGIN, wish.end + MARGIN)
    return exports.runs(directory, present(directory, near), sound=False)


def present(directory: Path, entries: Sequence[Entry]) -> list[Entry]:
    """The encoder's pictures among them whose files are whole: a lost one makes a clip shorter."""
    return [entry for entry in entries if not entry.slate and _is_there(directory, entry)]


def _is_there(directory: Path, entry: Entry) -> bool:
    rungs = publication.rungs_of(directory / entry.take)
    return bool(rungs) and boxes.is_complete(directory / entry.take / rungs[0] / entry.file_name)


def _require_room(runs: Sequence[exports.Run]) -> None:
    needed = ROOM * sum(run.bytes for run in runs)
    if disk.free() - needed < disk.reserve():
        raise ReplaysError(
            "disk-full", _("Le disque est presque plein : libérez de la place, puis réessayez.")
        )


def _source(run: exports.Run, path: Path) -> cutting.Run:
    """Writes the run as one file and looks at its pictures."""
    _write(run, 0, len(run.entries) - 1, path)
    told: list[bytes] = []
    runner.run(packets.packets(path), timeout=PATIENCE, on_output=told.append)
    found = packets.read(b"".join(told).decode())
    return cutting.Run(run.entries, tuple(found), run.codec)


def _write(run: exports.Run, first: int, last: int, path: Path) -> None:
    publication.join(run.take, run.rung, run.segments[first : last + 1], path)


def _cut(
    runs: Sequence[exports.Run], sources: Sequence[cutting.Run], plan: cutting.Plan, wish: Wish,
    folder: Path, progress: Progress,
) -> Pieces:  # fmt: skip
    main = _main(sources, plan)
    init = boxes.read_init(publication.init_of(runs[main].take, runs[main].rung).read_bytes())
    bent = any(abs(one.pts - one.dts) > 1e-6 for one in sources[main].packets)
    own = cuts.encoding_of(init.codecs[0], init.width, init.height, reorders=bent)
    codec, encoding = init.codecs[0], own
    if wish.like:
        codec, size = wish.like.codec, (wish.like.width, wish.like.height)
        encoding = cuts.encoding_of(codec, *size, reorders=False)
    if wish.title:
        wish.title(encoding.width, encoding.height).save(folder / TITLE)
    shown, done = [], 0
    for number, piece in enumerate(plan.pieces):
        progress(0.8 * done / plan.frames)
        begins = sum(one.seconds for one in shown)
        beat, overlay = _beat(progress, done, plan.frames), _title_at(wish, begins, folder)
        path = _picture(runs, piece, encoding, overlay, folder, number, wish, beat)
        shown.append(Shown(path, round(piece.seconds, 6)))
        done += piece.frames
    progress(0.8)
    _sound(plan, folder, wish.patience)
    return Pieces(
        folder=folder, made_for="", frames=plan.frames, seconds=round(plan.seconds, 6),
        width=encoding.width, height=encoding.height, codec=codec,
        interval=sources[main].interval, pictures=tuple(shown),
        copied=sum(piece.frames for piece in plan.pieces if piece.is_copy),
    )  # fmt: skip


def _main(sources: Sequence[cutting.Run], plan: cutting.Plan) -> int:
    kind = cutting.main_kind(sources, plan.passages)
    return next(passage.run for passage in plan.passages if sources[passage.run].kind == kind)


def _title_at(wish: Wish, begins: float, folder: Path) -> cuts.Overlay | None:
    """The title as a piece that begins there sees it; a short rest of it is left out."""
    if wish.title is None or begins > wish.title_until - 0.6:
        return None
    start, end = max(0.0, wish.title_from - begins), wish.title_until - begins
    return cuts.Overlay(folder / TITLE, start, end)


def _picture(
    runs: Sequence[exports.Run], piece: cutting.Piece, encoding: cuts.Encoding,
    overlay: cuts.Overlay | None, folder: Path, number: int, wish: Wish,
    beat: Callable[[bytes], None],
) -> Path:  # fmt: skip
    source, output = folder / f"part-{number}.mp4", folder / f"{number}.ts"
    _write(runs[piece.run], piece.first, piece.last, source)
    if piece.is_copy:
        argv = cuts.copied(source, output)
    else:
        half = 0.5 * piece.seconds / piece.frames
        cut = cuts.PictureCut(
            source, output, piece.start - half, piece.end - half, encoding, overlay
        )
        argv = cuts.encoded(cut)
    runner.run(reporting(argv), timeout=wish.patience, on_output=beat)
    source.unlink()
    return output


def _beat(progress: Progress, done: int, frames: int) -> Callable[[bytes], None]:
    """Hears what ffmpeg tells and passes on how far all of it is: a sign of life, too."""
    parser = Parser()

    def beat(told: bytes) -> None:
        for report in parser.feed(told):
            progress(0.8 * min(frames, done + report.frame) / frames)

    return beat


def _sound(plan: cutting.Plan, folder: Path, patience: float) -> None:
    heard = tuple(
        cuts.SoundCut(folder / f"run-{passage.run}.mp4", passage.start, passage.seconds)
        for passage in plan.passages
    )
    runner.run(cuts.sound(cuts.SoundSpec(heard, folder / "sound.wav")), timeout=patience)


def _clear(folder: Path) -> None:
    for path in folder.glob("run-*.mp4"):
        path.unlink()


def keep(made: Pieces) -> None:
    """Writes what they are beside them: from now on they are whole."""
    told = asdict(made)
    del told["folder"]
    told["pictures"] = [(piece.path.name, piece.seconds) for piece in made.pictures]
    publication.write_atomically(made.folder / MANIFEST, json.dumps(told))
