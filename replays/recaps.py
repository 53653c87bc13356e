"""The recap: a broadcast told in one, three or five minutes, seconds after its end.

Its clips were cut and joined while the event went on; what is left is to show it. Staff may put
them in another order at any time and have it made again.
"""

import contextlib
import shutil
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from channels.models import Broadcast
from media import publication, recordings, verdicts
from media.models import Recording
from replays import choosing, clipfilms, dressing, films, jobs, listing, recapfilms
from replays.choosing import Candidate
from replays.errors import ReplaysError
from replays.models import Clip, Job, Recap, Visibility

VERSION = 1
OF_A_GOAL = 100.0  # points of a clip that no moment speaks for
FEWEST = 2  # clips: one alone tells itself
OLD = timedelta(hours=1)  # HLS of a former recap is kept so long, for who watches it

Progress = Callable[[float], None]


def of(broadcast: Broadcast) -> Recap:
    recap, _created = Recap.objects.get_or_create(broadcast=broadcast)
    return recap


def ask(broadcast: Broadcast) -> Recap | None:
    """Has it made when there is something to tell; what is right stays. Shown when all is over."""
    broadcast.refresh_from_db()
    recap = of(broadcast)
    if not _is_worth_telling(recap, shown_in(recap)):
        return None
    if is_due(recap):
        jobs.enqueue("recap", broadcast, recap.pk)
    return recap


def _is_worth_telling(recap: Recap, told: Sequence[Clip]) -> bool:
    return len(told) >= (FEWEST if recap.arrangement is None else 1)


def ask_for_missing(since: datetime) -> None:
    """The end was told while nobody listened."""
    told = Broadcast.objects.filter(
        state=Broadcast.State.ENDED, ended_at__gt=since, clips__state=Clip.State.READY
    )
    without = told.filter(Q(recap=None) | Q(recap__asset=None)).exclude(jobs__kind="recap")
    for broadcast in without.distinct()[:5]:
        ask(broadcast)


def prepare(clip: Clip) -> None:
    """It is made: its recap is joined anew. Of several on their way, with the last one."""
    broadcast = clip.broadcast
    waiting = Job.objects.filter(broadcast=broadcast, kind="clip", state=Job.State.WAITING)
    broadcast.refresh_from_db()
    if broadcast.state == Broadcast.State.ENDED or not waiting.exists():
        ask(broadcast)
    else:
        recapfilms.dress(of(broadcast), clip)


def arrange(recap: Recap, keys: Sequence[str] | None, **wanted) -> None:
    """In that order, or by itself again (none); and made again. wanted: length, transition …"""
    if keys is not None:
        known = set(recap.broadcast.clips.values_list("key", flat=True))
        if not keys or not set(keys) <= known:
            raise ReplaysError("unknown-clip", _("Choisissez au moins un extrait de ce direct."))
        keys = list(dict.fromkeys(keys))
    Recap.objects.filter(pk=recap.pk).update(arrangement=keys, **wanted)
    recap.refresh_from_db()
    listing.write(recap.broadcast)  # it may be listed no more
    jobs.enqueue("recap", recap.broadcast, recap.pk)


def shown_in(recap: Recap) -> list[Clip]:
    """The clips that it tells, in their order."""
    ready = recap.broadcast.clips.filter(state=Clip.State.READY, visibility=Visibility.PUBLIC)
    known = {
        clip.key: clip
        for clip in ready.select_related(
            "moment", "asset", "broadcast__page", "broadcast__channel", "broadcast__recording"
        )
    }
    if recap.arrangement is not None:
        return [known[key] for key in recap.arrangement if key in known]
    chosen = [known[one.key] for one in _chosen(recap, list(known.values()))]
    placed = [clip for clip in chosen if clip.moment and clip.moment.position is not None]
    if len(placed) == len(chosen):  # staff put them in an order
        chosen.sort(key=lambda clip: clip.moment.position)
    return chosen


def _chosen(recap: Recap, known: list[Clip]) -> list[Candidate]:
    broadcast = recap.broadcast
    start = broadcast.started_at or broadcast.page.starts_at
    end = broadcast.ended_at or timezone.now()
    between = dressing.STING if recap.transition == Recap.Transition.STING else dressing.DIP
    length = recap.length - dressing.OPENING
    candidates = [_candidate(clip) for clip in known]
    return choosing.choose(candidates, length, start.timestamp(), end.timestamp(), between)


def _candidate(clip: Clip) -> Candidate:
    points = clip.moment.score if clip.moment else OF_A_GOAL
    seconds = (clip.ends_at - clip.starts_at).total_seconds()
    return Candidate(clip.key, clip.kind, points, clip.starts_at.timestamp(), seconds)


def fingerprint(recap: Recap, told: Sequence[Clip]) -> str:
    """Of everything that it shows."""
    broadcast = recap.broadcast
    entries = recordings.programme(broadcast.recording)
    parts = [clipfilms.fingerprint(clip, clipfilms.entries_of(clip, entries)) for clip in told]
    mark = dressing.bumper_mark(broadcast.channel)
    look = [broadcast.page.title, broadcast.channel.color, recap.transition, mark]
    return verdicts.digest([VERSION, *look, *recapfilms.lines(broadcast), *parts])


def is_due(recap: Recap) -> bool:
    there = recap.mp4 is not None and recap.mp4.exists()
    return not there or recap.made_for != fingerprint(recap, shown_in(recap))


def work(subject: str, progress: Progress) -> None:
    """The job. Doing it again changes nothing."""
    found = Recap.objects.select_related("broadcast__page", "broadcast__channel", "asset")
    for recap in found.filter(pk=subject):
        if recap.broadcast.state == Broadcast.State.ENDED:
            _show(recap, progress)
        else:
            join_ahead(recap, progress)


def _show(recap: Recap, progress: Progress) -> None:
    try:
        make(recap, progress)
    except ReplaysError as error:
        Recap.objects.filter(pk=recap.pk).update(state=Recap.State.FAILED, error=error.message)
        raise
    recap.refresh_from_db()
    if is_due(recap):  # a clip changed meanwhile, or a passage was closed: it may show that
        remove(recap)
        if shown_in(recap):
            jobs.enqueue("recap", recap.broadcast, recap.pk)


def join_ahead(recap: Recap, progress: Progress) -> None:
    """While the event goes on; whether it can be told is said when it is over."""
    told = shown_in(recap)
    if _is_worth_telling(recap, told):
        with contextlib.suppress(ReplaysError):
            recapfilms.join(recap, told, fingerprint(recap, told), progress)


def make(recap: Recap, progress: Progress) -> None:
    told = shown_in(recap)
    if not told:
        raise ReplaysError("no-clip", _("Aucun extrait n'est prêt : gardez d'abord un temps fort."))
    if not is_due(recap):
        return
    made_for = fingerprint(recap, told)
    joined = recapfilms.join(recap, told, made_for, progress)
    progress(0.9)
    if fingerprint(recap, shown_in(recap)) != made_for:
        return  # meanwhile something of it was closed or changed: it is made again
    stream = _stream(recap, joined.film.path, made_for)
    try:
        clipfilms.keep(recap, joined.film, joined.size)
    except Exception:
        shutil.rmtree(stream, ignore_errors=True)  # a full disk: room to say so
        raise
    _list_stream(recap, stream)
    recapfilms.forget(recap)
    _show_poster(recap, told)
    Recap.objects.filter(pk=recap.pk).update(
        state=Recap.State.READY, error="", made_for=made_for, made_at=timezone.now(),
        parts=joined.places(told),
    )  # fmt: skip
    listing.write(recap.broadcast)


def _stream(recap: Recap, film: Path, made_for: str) -> Path:
    """As HLS too, in a folder that is never used again for anything else."""
    folder = recap.broadcast.recording.public_directory / f"{recap.playlist_name}-{made_for}"
    films.stream(film, folder)
    return folder


def _list_stream(recap: Recap, folder: Path) -> None:
    """From now on its playlist shows this one; those before it go, later."""
    public, name = folder.parent, folder.name
    text = (folder / "index.m3u8").read_text()
    text = text.replace('URI="init.mp4"', f'URI="{name}/init.mp4"')
    rows = [f"{name}/{row}" if row.endswith(".m4s") else row for row in text.splitlines()]
    publication.write_atomically(public / f"{recap.playlist_name}.m3u8", "\n".join([*rows, ""]))
    _remove_former(recap, name, (timezone.now() - OLD).timestamp())


def _remove_former(recap: Recap, current: str, before: float = float("inf")) -> None:
    """Streams of what it showed earlier."""
    for other in recap.broadcast.recording.public_directory.glob(f"{recap.playlist_name}-*"):
        if other.is_dir() and other.name != current and other.stat().st_mtime < before:
            shutil.rmtree(other, ignore_errors=True)


def _show_poster(recap: Recap, told: Sequence[Clip]) -> None:
    """That of its best clip."""
    best = max(told, key=lambda clip: _candidate(clip).points)
    for mark in (".jpg", "-share.jpg"):
        source = best.poster.with_name(f"{best.playlist_name}{mark}")
        if source.exists():
            shutil.copyfile(source, recap.poster.with_name(f"{recap.playlist_name}{mark}"))


def write_again(recording: Recording) -> None:
    """What may be seen has changed: a recap that shows something else goes at once."""
    found = Recap.objects.filter(broadcast__recording=recording).exclude(asset=None)
    for recap in found.select_related("broadcast__page", "broadcast__channel", "asset"):
        # Also what is only kept for who watches it: it may have told that passage.
        _remove_former(recap, f"{recap.playlist_name}-{recap.made_for}")
        if is_due(recap):
            remove(recap)
            ask(recap.broadcast)


def remove(recap: Recap) -> None:
    public, asset = recap.broadcast.recording.public_directory, recap.asset
    for path in public.glob(f"{recap.playlist_name}*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    Recap.objects.filter(pk=recap.pk).update(
        asset=None, made_for="", state=Recap.State.WAITING, parts=[]
    )
    recap.refresh_from_db()
    clipfilms.forget(asset)
    listing.write(recap.broadcast)
