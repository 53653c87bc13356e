"""The files of a replay that can be downloaded: which exist, for which programme they were made.

They stand in the public directory, so the broadcast's locks protect them, under names that nobody
can guess and that change with their content. media.exports makes them.
"""

import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from django_q.tasks import async_task

from media import contents, manifests, timeline, trims, verdicts
from media.models import Recording

MANIFEST = "download.json"  # private, beside the takes
FOLDER = "download"
VIDEO, SOUND = "video", "audio"


@dataclass(frozen=True, slots=True)
class Part:
    kind: str  # VIDEO or SOUND
    name: str  # in the folder
    bytes: int
    seconds: float
    number: int = 0  # 0: the whole; else its place among several


def folder(recording: Recording) -> Path:
    return recording.public_directory / FOLDER


def fingerprint(recording: Recording) -> str:
    """Of the programme that the files show: other covers, another end, and they are wrong."""
    path = recording.directory / timeline.FILE_NAME
    told: list[object] = [path.stat().st_size if path.exists() else 0]
    told += [recording.published_from, recording.published_until]
    told += [f"{one.kind}{one.starts_at}{one.ends_at}" for one in recording.covers.all()]
    edit = trims.of(recording)
    told += [] if edit.is_nothing else [edit]
    return verdicts.digest(told)


def offered(recording: Recording) -> list[Part]:
    """What may be downloaded now."""
    told = manifests.load(recording, MANIFEST)
    if told.get("fingerprint") != fingerprint(recording):
        return []
    parts = [Part(**part) for part in told.get("parts", [])]
    return [part for part in parts if (folder(recording) / part.name).exists()]


def address(recording: Recording, part: Part) -> str:
    return f"/hls/{recording.public_id}/{FOLDER}/{part.name}"


def is_due(recording: Recording) -> bool:
    """Whether the files are to be made (again)."""
    audited = recording.audit or {}
    if recording.closed_at is None or not audited or audited.get("verdict") == verdicts.RED:
        return False
    told = manifests.load(recording, MANIFEST)
    return not told.get("expired") and told.get("fingerprint", "") + told.get(
        "contents", ""
    ) != wanted_now(recording)


def wanted_now(recording: Recording) -> str:
    """What the files should show and say. Other chapters make new files, but withdraw none."""
    return fingerprint(recording) + contents.digest(recording)


def ask(recording: Recording, *, again: bool = False) -> bool:
    """Has the files made, once for each state of the programme; again: also what failed before."""
    if not is_due(recording):
        return False
    told, wanted = manifests.load(recording, MANIFEST), wanted_now(recording)
    if told.get("asked") == wanted and not again:
        return False
    manifests.save(recording, MANIFEST, {**told, "asked": wanted})
    async_task("media.tasks.make_downloads", recording.pk, cluster="lourd")
    return True


def keep(recording: Recording, parts: Iterable[Part], made_for: str, says: str = "") -> None:
    told = {"fingerprint": made_for, "contents": says, "parts": [asdict(part) for part in parts]}
    manifests.save(recording, MANIFEST, told)


def withdraw_stale(recording: Recording) -> None:
    """Files that show what is not public any more go at once; new ones are made later."""
    told = manifests.load(recording, MANIFEST)
    if told.get("parts") and told.get("fingerprint") != fingerprint(recording):
        shutil.rmtree(folder(recording), ignore_errors=True)
        manifests.save(recording, MANIFEST, {"fingerprint": "", "parts": []})


def expire(recording: Recording) -> None:
    """A rule ended their time: they go, and are not made again."""
    shutil.rmtree(folder(recording), ignore_errors=True)
    manifests.save(recording, MANIFEST, {"expired": True, "parts": []})


def size(recording: Recording) -> int:
    where = folder(recording)
    return sum(path.stat().st_size for path in where.iterdir()) if where.is_dir() else 0
