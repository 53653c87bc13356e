"""Work longer than a second: asked for once, watched, tried again, and told about in plain words.

    waiting -> running -> done | failed          (failed, or no sign of life: waiting again)

A kind names the function that does the work: `work(subject, progress)`. It raises ReplaysError for
what a person must mend; anything else is tried again, MOST_TRIES times in all.
"""

import errno
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

from django.db import OperationalError
from django.db.models import F
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_q.tasks import async_task

from channels.models import Broadcast
from media.ffmpeg.errors import ProgramError, ProgramTimeout
from replays.errors import ReplaysError
from replays.models import Job
from replays.models.jobs import HEAVY, SHORT

logger = logging.getLogger(__name__)
State = Job.State
ENDED = [State.DONE, State.FAILED]
Progress = Callable[[float], None]

MOST_TRIES = 3
AGAIN_AFTER = timedelta(seconds=20)  # a failure that may pass: a full disk, a busy machine
LOST_AFTER = timedelta(minutes=5)  # sent and not begun: its message is sent again
FORGET_AFTER = timedelta(days=30)  # what went well
AHEAD = timedelta(minutes=1)  # more than that, and the clock was put back
BEAT_EVERY = 1.0  # s


@dataclass(frozen=True, slots=True)
class Kind:
    """What a job is called, who does it, and how long it may be silent."""

    label: str
    work: str  # dotted path of work(subject, progress)
    cluster: str = SHORT
    silence: timedelta = timedelta(seconds=90)


# One line for each kind of work; the name is what jobs.enqueue is asked for.
KINDS: dict[str, Kind] = {
    "clip": Kind(gettext_lazy("extrait"), "replays.clips.work"),
    "moments": Kind(
        gettext_lazy("recherche des temps forts"),
        "replays.analysis.work",
        HEAVY,
        silence=timedelta(minutes=5),
    ),
    "edit": Kind(
        gettext_lazy("montage de la rediffusion"),
        "replays.trims.work",
        HEAVY,
        silence=timedelta(minutes=15),
    ),
    "previews": Kind(gettext_lazy("images de la rediffusion"), "replays.sidecars.work"),
    "speech": Kind(
        gettext_lazy("sous-titres automatiques"),
        "replays.speech.work",
        HEAVY,
        silence=timedelta(minutes=15),
    ),
    "podcast": Kind(
        gettext_lazy("podcast"), "replays.podcasts.work", HEAVY, silence=timedelta(minutes=40)
    ),
    "format": Kind(gettext_lazy("format d'extrait"), "replays.formats.work"),
    "upload": Kind(
        gettext_lazy("vidéo déposée"), "replays.uploads.work", HEAVY, silence=timedelta(hours=5)
    ),
    "recap": Kind(gettext_lazy("résumé"), "replays.recaps.work"),
}


class NotYet(Exception):
    """Somebody else is at it: come back a little later, which is no failure."""


class Outdated(Exception):
    """Another worker has this job now, or it is gone: stop, and write nothing."""


def enqueue(kind: str, broadcast: Broadcast | None, subject: object = "") -> Job:
    """Has it done; what waits already is not asked for twice, what runs is done again afterwards."""
    cluster = KINDS[kind].cluster
    job, created = Job.objects.get_or_create(
        kind=kind,
        subject=str(subject),
        defaults={
            "broadcast": broadcast, "cluster": cluster, "due_at": timezone.now() + LOST_AFTER,
        },
    )  # fmt: skip
    if created:
        _send(job)
    else:
        _ask_again(job)
    job.refresh_from_db()
    return job


def _ask_again(job: Job) -> None:
    """Its worker may end it between our two looks: then it is opened after all."""
    running = Job.objects.filter(pk=job.pk, state=State.RUNNING)
    if not _open_again(job, ENDED) and not running.update(is_stale=True):
        _open_again(job, ENDED)


def retry(job: Job) -> bool:
    """A person asks for what failed once more."""
    return _open_again(job, [State.FAILED])


def of(broadcast: Broadcast) -> list[Job]:
    """What is done to a broadcast or failed, the newest first."""
    return list(broadcast.jobs.exclude(state=State.DONE))


def label(job: Job) -> str:
    return str(KINDS[job.kind].label if job.kind in KINDS else job.kind)


def run(job: Job) -> None:
    """Does the work, if it still waits: the same message twice does it once."""
    if job.kind not in KINDS:
        return
    with running(job) as progress:
        if progress is not None:
            import_string(KINDS[job.kind].work)(job.subject, progress)


@contextmanager
def running(job: Job) -> Iterator[Progress | None]:
    """Claims the job and keeps its books: `with running(job) as progress: progress(0.4)`.

    None: somebody else has it. What goes wrong inside is written down here, not raised.
    """
    claimed = Job.objects.filter(pk=job.pk, state=State.WAITING).update(
        state=State.RUNNING, tries=F("tries") + 1, turn=F("turn") + 1, is_stale=False,
        progress=0.0, error="", detail="", started_at=timezone.now(), beat_at=timezone.now(),
    )  # fmt: skip
    if not claimed:
        yield None
        return
    job.refresh_from_db()
    try:
        yield _reporter(job)
    except Outdated:
        return
    except NotYet:
        later = timezone.now() + AGAIN_AFTER
        _mine(job).update(state=State.WAITING, tries=F("tries") - 1, due_at=later)
    except Exception as error:  # noqa: BLE001 (whatever it is, staff are told and it is tried again)
        _failed(job, error)
    else:
        _done(job)


def _reporter(job: Job) -> Progress:
    """Writes how far it is, once a second at most; raises Outdated when it is no longer ours."""
    last = monotonic()

    def progress(share: float) -> None:
        nonlocal last
        if monotonic() - last < BEAT_EVERY:
            return
        last = monotonic()
        share = min(1.0, max(0.0, share))
        if not _mine(job).update(progress=share, beat_at=timezone.now()):
            raise Outdated(str(job))

    return progress


def _mine(job: Job):
    """The row, as long as nobody else has taken it over."""
    return Job.objects.filter(pk=job.pk, state=State.RUNNING, turn=job.turn)


def _done(job: Job) -> None:
    if _mine(job).update(state=State.DONE, progress=1.0, ended_at=timezone.now()):
        _go_on_if_stale(job)


def _go_on_if_stale(job: Job) -> None:
    """Asked for again while it ran: what it did, or failed at, is not what is wanted now."""
    if Job.objects.filter(pk=job.pk, is_stale=True).exists():
        _open_again(job, ENDED)


def _failed(job: Job, error: Exception) -> None:
    sentence, final = _explain(error)
    told = {"error": sentence, "detail": _detail(error), "ended_at": timezone.now()}
    if isinstance(error, ProgramTimeout):
        told["cluster"] = HEAVY  # where there is time
    if final or job.tries >= MOST_TRIES:
        if _mine(job).update(state=State.FAILED, **told):
            _go_on_if_stale(job)
        logger.warning("%s failed: %s", job, error)
    else:
        _mine(job).update(state=State.WAITING, due_at=timezone.now() + AGAIN_AFTER, **told)
        logger.info("%s is tried again: %s", job, error)


def _explain(error: Exception) -> tuple[str, bool]:
    """A sentence with what to do, and whether trying again is in vain."""
    if isinstance(error, ReplaysError):
        return str(error.message), True
    if is_disk_full(error):
        return _("Le disque est plein : libérez de la place, puis réessayez."), False
    if isinstance(error, ProgramTimeout):
        return _(
            "Le travail a pris trop longtemps : réessayez quand la machine est moins occupée."
        ), False
    if isinstance(error, FileNotFoundError):
        return _(
            "Une partie de l'enregistrement manque : raccourcissez le passage, puis réessayez."
        ), False
    return _("Le travail s'est arrêté sur une erreur inattendue : réessayez."), False


def is_disk_full(error: Exception) -> bool:
    if isinstance(error, OSError):
        return error.errno == errno.ENOSPC
    if isinstance(error, OperationalError):  # "database or disk is full", "could not extend file"
        return "full" in str(error) or "No space left" in str(error)
    return isinstance(error, ProgramError) and "No space left on device" in error.tail


def _detail(error: Exception) -> str:
    lines = error.last_lines[-5:] if isinstance(error, ProgramError) else [str(error)]
    return "\n".join([type(error).__name__, *lines])[:2000]


def sweep(now: datetime) -> None:
    """Once a minute: jobs without life, messages that were lost, what is to be forgotten."""
    _mend_future(now)
    for job in Job.objects.filter(state=State.RUNNING):
        kind = KINDS.get(job.kind)
        if kind and job.beat_at and job.beat_at < now - kind.silence:
            _revive(job)
    for job in Job.objects.filter(state=State.WAITING, due_at__lte=now):
        if Job.objects.filter(pk=job.pk, due_at=job.due_at).update(due_at=now + LOST_AFTER):
            _send(job)
    Job.objects.filter(state=State.DONE, ended_at__lt=now - FORGET_AFTER).delete()


def _mend_future(now: datetime) -> None:
    """The machine's clock was put back: nobody waits for a time that comes in a day."""
    Job.objects.filter(state=State.RUNNING, beat_at__gt=now + AHEAD).update(beat_at=now)
    Job.objects.filter(state=State.WAITING, due_at__gt=now + LOST_AFTER + AHEAD).update(due_at=now)


def _revive(job: Job) -> None:
    """Its worker was killed, or hangs: whoever it is, it writes nothing more."""
    sentence = _("Le travail n'a plus donné signe de vie : réessayez.")
    if job.tries >= MOST_TRIES:
        _mine(job).update(state=State.FAILED, error=sentence, ended_at=timezone.now())
    else:
        # Twice without life: perhaps it only needs longer than the short cluster gives.
        cluster = HEAVY if job.tries > 1 else job.cluster
        _mine(job).update(
            state=State.WAITING, error=sentence, due_at=timezone.now(), cluster=cluster
        )


def _open_again(job: Job, before: list[str]) -> bool:
    opened = Job.objects.filter(pk=job.pk, state__in=before).update(
        state=State.WAITING, progress=0.0, error="", detail="", tries=0, is_stale=False,
        ended_at=None, due_at=timezone.now() + LOST_AFTER,
    )  # fmt: skip
    if opened:
        _send(job)
    return bool(opened)


def _send(job: Job) -> None:
    cluster = {} if job.cluster == SHORT else {"cluster": job.cluster}
    async_task("replays.tasks.do", job.pk, **cluster)
