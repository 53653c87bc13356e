"""What is on air: the only module that writes a broadcast's state.

    scheduled -> ready -> live <-> interrupted -> ended        (scheduled, ready -> cancelled)

Every change is one conditional UPDATE: when two people press at once, one of them wins and the
other is told the actual state.
"""

from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from channels import cues, signals, state
from channels.errors import ChannelsError
from channels.models import Broadcast, Cue
from media import covers, ingest, recordings
from media.models import Cover, Recording, Session

State = Broadcast.State
# An operator's click carries the time of the picture that was looked at; it may lag this much.
MOST_LAG = timedelta(seconds=30)
# A live without a picture ends by itself this long after its planned end.
GRACE = timedelta(minutes=10)
CUES = {Cover.Kind.SLATE: Cue.Kind.SLATE, Cover.Kind.CLOSED: Cue.Kind.CLOSED}


class NotPossible(ChannelsError):
    """The state has changed, or something is missing; nothing was done."""


def attach(recording: Recording) -> None:
    """The picture arrives."""
    broadcast = _broadcast_of(recording)
    if broadcast is None:
        return
    if _move(broadcast, [State.SCHEDULED], State.READY):
        start_if_due(broadcast)
    else:
        _move(broadcast, [State.INTERRUPTED], State.LIVE)


def detach(recording: Recording) -> None:
    """The picture is gone; somebody else's take may still carry it."""
    broadcast = _broadcast_of(recording)
    if broadcast is None or Session.objects.running().filter(recording=recording).exists():
        return
    if not _move(broadcast, [State.LIVE], State.INTERRUPTED):
        _move(broadcast, [State.READY], State.SCHEDULED)


def go_live(broadcast: Broadcast, at: datetime | None = None) -> None:
    """Puts the programme on air from the picture of that moment on."""
    if not broadcast.page.live:
        raise NotPossible("not-published", _("Publiez d'abord la page de ce direct."))
    now = recordings.now(broadcast.recording)
    first = min(max(at or now, now - MOST_LAG), now)
    if not _move(broadcast, [State.READY], State.LIVE, started_at=first):
        raise _refusal(
            broadcast,
            {
                State.SCHEDULED: _("L'image n'arrive pas encore : démarrez l'encodeur."),
                State.LIVE: _("Ce direct est déjà à l'antenne."),
                State.INTERRUPTED: _("Ce direct est déjà à l'antenne."),
            },
        )
    recordings.open_programme(broadcast.recording, first)
    state.write(broadcast)
    signals.broadcast_started.send_robust(sender=Broadcast, broadcast=broadcast)


def end(broadcast: Broadcast, at: datetime | None = None) -> None:
    """Ends the programme; its replay stands at the same address at once."""
    now = recordings.now(broadcast.recording)
    last = min(max(at or now, now - MOST_LAG), now)
    if not _move(broadcast, [State.LIVE, State.INTERRUPTED], State.ENDED, ended_at=last):
        raise _refusal(
            broadcast,
            {
                State.SCHEDULED: _("Ce direct n'a pas commencé : vous pouvez l'annuler."),
                State.READY: _("Ce direct n'a pas commencé : vous pouvez l'annuler."),
                State.ENDED: _("Ce direct est déjà terminé."),
            },
        )
    covers.end_all(broadcast.recording, last)
    finish(broadcast)
    signals.broadcast_ended.send_robust(sender=Broadcast, broadcast=broadcast)


def cover(
    broadcast: Broadcast, kind: str, *, on: bool, at: datetime | None = None, author=None
) -> None:
    """Hides the picture from residents, live, DVR and replay, to the segment; or shows it again.

    kind: Cover.Kind. A closed session (huis clos) may begin some seconds back (`at`): what was
    public of it is taken back. The exact times are a cue and a line in the log.
    """
    if kind not in Cover.Kind.values:
        raise NotPossible("unknown-kind", _("Ce genre de passage retiré n'existe pas."))
    if not broadcast.is_on_air:
        raise NotPossible("not-on-air", _("Ce direct n'est pas à l'antenne."))
    now = recordings.now(broadcast.recording)
    moment = min(max(at or now, now - MOST_LAG), now) if on else now
    if on:
        changed = covers.begin(broadcast.recording, kind, moment, author)
    else:
        changed = covers.end(broadcast.recording, kind, moment)
    signals.cover_changed.send_robust(sender=Broadcast, broadcast=broadcast)
    if changed is not None:
        verb = "begin" if on else "end"
        told = {"at": moment.isoformat(timespec="milliseconds")}
        log(broadcast.page, f"channels.{kind}_{verb}", user=author, data=told)
        label = Cover.Kind(kind).label + (_(" : début") if on else _(" : fin"))
        cues.add(broadcast, CUES[kind], label, moment, author)
    state.write(broadcast)


def choose_input(broadcast: Broadcast, wanted: str, author=None) -> None:
    """Which encoder is seen: "main", "backup", or "" for whichever sends."""
    if wanted not in ("", *ingest.Role):
        raise NotPossible("unknown-input", _("Cette entrée n'existe pas."))
    Recording.objects.filter(pk=broadcast.recording_id).update(wanted_input=wanted)
    log(broadcast.page, "channels.choose_input", user=author, data={"wanted": wanted})
    state.write(broadcast)


def record_past(broadcast: Broadcast, started_at: datetime, ended_at: datetime) -> None:
    """A broadcast whose takes were brought here afterwards: straight to its replay."""
    facts = {"started_at": started_at, "ended_at": ended_at, "replay_at": ended_at}
    if not _move(broadcast, [State.SCHEDULED], State.ENDED, **facts):
        raise _refusal(broadcast, {State.ENDED: _("Ce direct est déjà terminé.")})
    recordings.open_programme(broadcast.recording, started_at)
    finish(broadcast)
    signals.broadcast_ended.send_robust(sender=Broadcast, broadcast=broadcast)


def finish(broadcast: Broadcast) -> None:
    """Makes the replay of an ended broadcast stand; doing it again changes nothing."""
    if recordings.end_programme(broadcast.recording, broadcast.ended_at or timezone.now()):
        Broadcast.objects.filter(pk=broadcast.pk, replay_at=None).update(replay_at=timezone.now())
        broadcast.refresh_from_db()
    state.write(broadcast)


def cancel(broadcast: Broadcast) -> None:
    """Takes an announced broadcast out of the programme; its page says so."""
    if not _move(broadcast, [State.SCHEDULED, State.READY], State.CANCELLED):
        raise _refusal(
            broadcast,
            {
                State.LIVE: _("Ce direct est à l'antenne : terminez-le."),
                State.INTERRUPTED: _("Ce direct est à l'antenne : terminez-le."),
            },
        )
    Recording.objects.filter(pk=broadcast.recording_id).update(closed_at=timezone.now())


def start_if_due(broadcast: Broadcast) -> None:
    """The clock's part: an automatic broadcast whose picture is there and whose time has come."""
    page = broadcast.page
    if page.automatic and page.live and page.starts_at <= timezone.now():
        try:
            go_live(broadcast)
        except NotPossible:
            return  # somebody was faster


def end_if_over(broadcast: Broadcast) -> None:
    """The clock's part: nothing arrives any more, long after the planned end."""
    now = timezone.now()
    late = broadcast.page.ends_at + GRACE < now and broadcast.state_since + GRACE < now
    # The machine's clock may have stepped an hour: the event clock has the last word.
    if broadcast.state != State.INTERRUPTED or not late:
        return
    if recordings.silent_for(broadcast.recording) > GRACE.total_seconds():
        try:
            end(broadcast)
        except NotPossible:
            return  # somebody was faster


def _broadcast_of(recording: Recording) -> Broadcast | None:
    return Broadcast.objects.select_related("page", "recording").filter(recording=recording).first()


def _move(broadcast: Broadcast, before: list[State], after: State, **facts) -> bool:
    """Whether this call made the change."""
    moved = Broadcast.objects.filter(pk=broadcast.pk, state__in=before).update(
        state=after, state_since=timezone.now(), **facts
    )
    broadcast.refresh_from_db()
    if moved:
        state.write(broadcast)
    return bool(moved)


def _refusal(broadcast: Broadcast, reasons: dict[str, str]) -> NotPossible:
    otherwise = _("Impossible : ce direct est « %(state)s ».") % {
        "state": broadcast.get_state_display()
    }
    return NotPossible("not-possible", reasons.get(broadcast.state, otherwise))
