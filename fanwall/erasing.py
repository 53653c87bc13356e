"""What must not stay, does not: bytes that were left behind, terms that ran out, whole walls.

The verbs of one photo (withdraw, purge) are fanwall.moderation's and erase at once. Here is what
makes it true when a process died in between, a rule became stricter, or a year has passed.
"""

import logging
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from chartreslive.accounts.models import User
from fanwall import audit, guards, spool
from fanwall.models import BannedDevice, Photo, Screen, ScreenPlay, Wall

logger = logging.getLogger(__name__)
State = Photo.State

# What tells of a person, or of the picture, in a photo's row. The empty row stays, with its consent
# (which words, which ticks, when) and no name: the proof that a person had agreed.
LOOKS = {"name": "", "fingerprint": "", "sharpness": None, "nudity": None}
TRACES = {**LOOKS, "src_sha256": "", "device_key": ""}
GONE = (State.WITHDRAWN, State.PURGED, State.DISCARDED)
REFUSED = (State.REJECTED, State.REVOKED, State.LAPSED, State.DISCARDED)
REFUSED_KEPT_FOR = timedelta(hours=24)
PROOF_KEPT_FOR = timedelta(days=365)  # after the end: somebody may still ask who had agreed
BEING_WRITTEN = timedelta(minutes=10)
BEING_SENT = timedelta(hours=6)  # the longest upload of a film, which comes the same way
AT_ONCE = 500


def run(now: datetime) -> dict[str, int]:
    """What the purge of due photos leaves to be done."""
    return {
        "leftovers": erase_leftovers(now) + erase_stale_uploads(now),
        "proofs": forget_proofs(now),
    }


def moments_on_air(photo: Photo) -> list[str]:
    """When it was in the live's own picture: withdrawing does not reach into a recording."""
    aired = photo.plays.filter(screen__kind=Screen.Kind.AIR).order_by("at")
    return [at.isoformat(timespec="seconds") for at in aired.values_list("at", flat=True)[:20]]


def unname_plays(photo: Photo) -> None:
    """That a photo was shown stays counted; which one does not."""
    ScreenPlay.objects.filter(photo=photo).update(photo=None)


def shorten(now: datetime) -> int:
    """No photo stays longer than its wall's rule says today, nor than it was promised."""
    waiting = Photo.objects.exclude(state=State.PURGED)
    walls = Wall.objects.filter(pk__in=waiting.values("wall")).select_related("broadcast__page")
    return sum(_shorten(wall, now) for wall in walls)


def _shorten(wall: Wall, now: datetime) -> int:
    photos = wall.photos.exclude(state=State.PURGED)
    end = wall.ended_at or max(now, wall.broadcast.page.ends_at)
    limit = end + timedelta(days=wall.retention_days)
    count = photos.filter(purge_at__gt=limit).update(purge_at=limit)
    if wall.ended_at is None:
        return count
    soon = wall.ended_at + REFUSED_KEPT_FOR
    for photo in photos.filter(state__in=REFUSED, purge_at__gt=soon):
        due = max(wall.ended_at, photo.decided_at or wall.ended_at) + REFUSED_KEPT_FOR
        count += photos.filter(pk=photo.pk, purge_at__gt=due).update(purge_at=due)
    return count


def erase_leftovers(now: datetime) -> int:
    """Folders of photos that have no bytes any more, halves of files, originals once prepared."""
    return sum(_erase(path) for folder in _wall_folders() for path in _leftovers(folder, now))


def _wall_folders() -> list[Path]:
    root = spool.root()
    return [path for path in root.iterdir() if path.is_dir()] if root.is_dir() else []


def _leftovers(folder: Path, now: datetime) -> Iterator[Path]:
    # Names first, rows after: a photo's row is written before its folder.
    found = [path for path in folder.iterdir() if path.is_dir()]
    rows = Photo.objects.filter(wall_id=int(folder.name) if folder.name.isdecimal() else 0)
    states = {str(pk): state for pk, state in rows.values_list("pk", "state")} if found else {}
    limit = (now - BEING_WRITTEN).timestamp()
    for path in found:
        state = states.get(path.name, State.PURGED)
        if state in GONE:
            yield path
            continue
        for file in path.iterdir():
            unfinished = file.suffix == ".part"
            original = file.name == "source" and state != State.RECEIVED
            if (unfinished or original) and _changed(file) < limit:
                yield file


def erase_stale_uploads(now: datetime) -> int:
    """What Django wrote to disk while it was being sent, when the process died before the end."""
    folder, limit = Path(settings.FILE_UPLOAD_TEMP_DIR), (now - BEING_SENT).timestamp()
    if not folder.is_dir():
        return 0
    return sum(_erase(path) for path in folder.iterdir() if _changed(path) < limit)


def _erase(path: Path) -> int:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
    if path.exists():
        logger.error("%s cannot be erased", path)
        return 0
    return 1


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return float("inf")


def still_there(now: datetime) -> int:
    """Photos that were to be gone a minute ago and still have bytes: staff must know."""
    since = now - timedelta(seconds=60)
    gone = Photo.objects.filter(state__in=GONE, decided_at__lte=since).order_by("-decided_at")
    return sum(spool.folder(photo).exists() for photo in gone[:AT_ONCE])


def forget_proofs(now: datetime) -> int:
    """A year after the end, rows without bytes go too: only counts and the chain remain."""
    BannedDevice.objects.filter(wall__ended_at__lte=now - REFUSED_KEPT_FOR).delete()
    old = Photo.objects.filter(state=State.PURGED, wall__ended_at__lte=now - PROOF_KEPT_FOR)
    chosen = dict(old.values_list("pk", "wall")[:AT_ONCE])
    with transaction.atomic():
        for wall_id in set(chosen.values()):
            mine = [pk for pk, wall in chosen.items() if wall == wall_id]
            Photo.objects.filter(pk__in=mine).delete()
            audit.record(wall_id, "proofs_erased", count=len(mine))
    return len(chosen)


def forget(wall: Wall, by: User | None, why: str) -> None:
    """The whole wall, with its decisions: a thing for the town's archivist, written in the log."""
    facts = {"rows": wall.audit_seq, "head": wall.audit_head, "why": why}
    folder = spool.root() / str(wall.pk)
    with guards.lifted():
        log(wall, "fanwall.forget", user=by, data=facts, content_changed=True)
        wall.delete()
    shutil.rmtree(folder, ignore_errors=True)


# --- backups: the bytes of photos are in none of them (docs/decisions/0009)

TAG = "CACHEDIR.TAG"
SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55"


def keep_out_of_backups(folder: Path) -> None:
    """The mark by which tar, borg, restic and others leave a folder out (bford.info/cachedir)."""
    if not (folder / TAG).exists():
        folder.mkdir(parents=True, exist_ok=True)
        words = "Photos of the public, and uploads under way: in no backup."
        (folder / TAG).write_text(f"{SIGNATURE}\n# {words}\n")


def overdue(now: datetime) -> int:
    """Photos whose time was over ten minutes ago: the clock does not run."""
    late = now - timedelta(minutes=10)
    return Photo.objects.exclude(state=State.PURGED).filter(purge_at__lte=late).count()


def forget_what_is_lost(now: datetime | None = None) -> int:
    """After a backup was put back: its rows of photos whose bytes are not there tell nobody."""
    kept = Photo.objects.exclude(state__in=GONE).exclude(state=State.RECEIVED)
    lost = [photo for photo in kept.select_related("wall") if spool.display(photo) is None]
    for photo in lost:
        Photo.objects.filter(pk=photo.pk).update(purge_at=now or timezone.now())
    return len(lost)
