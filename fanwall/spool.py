"""Where the bytes of photos lie: under uploads/passing/fanwall/<wall>/<photo>/, a folder never served,
nor backed up.

What is read back is hashed again: a file that somebody touched is not the file that was approved.
"""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from django.conf import settings

from fanwall.models import Photo
from fanwall.pictures import Prepared


def root() -> Path:
    return settings.UPLOADS_DIR / "passing" / "fanwall"


def folder(photo: Photo) -> Path:
    return root() / str(photo.wall_id) / str(photo.pk)


def keep_source(photo: Photo, data: bytes) -> None:
    _write(folder(photo) / "source", data)


def source(photo: Photo) -> bytes | None:
    return _read(folder(photo) / "source")


def keep_prepared(photo: Photo, prepared: Prepared) -> None:
    _write(folder(photo) / "display.jpg", prepared.display)
    _write(folder(photo) / "thumb.jpg", prepared.thumb)


def drop_source(photo: Photo) -> None:
    """With its place, its author's device and the hour in it: not needed once prepared."""
    (folder(photo) / "source").unlink(missing_ok=True)


def display(photo: Photo) -> bytes | None:
    """The bytes that were approved, or None: never others."""
    data = _read(folder(photo) / "display.jpg")
    if data is None or hashlib.sha256(data).hexdigest() != photo.display_sha256:
        return None
    return data


def thumb(photo: Photo) -> bytes | None:
    return _read(folder(photo) / "thumb.jpg")


def erase(photo: Photo) -> None:
    shutil.rmtree(folder(photo), ignore_errors=True)


def erase_orphans(walls: set[int]) -> int:
    """Folders of walls that were deleted."""
    if not root().is_dir():
        return 0
    known = {str(pk) for pk in walls}
    gone = [path for path in root().iterdir() if path.is_dir() and path.name not in known]
    for path in gone:
        shutil.rmtree(path, ignore_errors=True)
    return len(gone)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    os.replace(temporary, path)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
