"""Moments are kept or set aside by a person, changed, put in order; every step can be taken back."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from channels.models import Broadcast, Cue
from chartreslive import push
from media import recordings, timeline
from media.timeline import Entry
from replays import clips
from replays.errors import ReplaysError
from replays.models import Decision, Moment

State, Verdict = Moment.State, Decision.Verdict
SHORTEST, LONGEST = timedelta(seconds=2), timedelta(minutes=10)
# A thumb presses after the goal: what was found this long before the mark is the same moment.
SAME_BEFORE, SAME_AFTER = timedelta(seconds=25), timedelta(seconds=5)
PRESSED_LATE = timedelta(seconds=8)
VERDICTS = {State.ACCEPTED: Verdict.ACCEPTED, State.REFUSED: Verdict.REFUSED}


def topic(broadcast: Broadcast) -> str:
    return f"moments/{broadcast.public_id}"


def tell(broadcast: Broadcast) -> None:
    """Every open page of this broadcast's moments looks again."""
    push.publish(topic(broadcast), {"changed": timezone.now().isoformat()})


# --- deciding


def accept(moment: Moment, user=None, *, seen: str = "") -> bool:
    """Keeps it: its clip is made at once. seen: the state that the person decided upon."""
    _refuse_hidden(moment, recordings.programme(moment.broadcast.recording))
    return _decide(moment, State.ACCEPTED, user, seen, "")


def refuse(moment: Moment, user=None, *, seen: str = "") -> bool:
    return _decide(moment, State.REFUSED, user, seen, "")


def _decide(moment: Moment, wanted: str, user, seen: str, batch: str) -> bool:
    """Whether this call did it; raises when somebody else decided otherwise meanwhile."""
    expected = seen or moment.state
    rows = Moment.objects.filter(pk=moment.pk, state=expected).exclude(state=wanted)
    before = {"state": expected, "locked": moment.locked}
    after = {"state": wanted, "locked": True}
    with transaction.atomic():
        done = rows.update(**after, decided_by=user, decided_at=timezone.now())
        if done:
            _write_down(moment, VERDICTS[State(wanted)], user, before, after, batch)
    moment.refresh_from_db()
    if not done and moment.state != wanted:
        raise ReplaysError("decided", _taken(moment))
    if done:
        _make_or_withdraw(moment, expected)
        tell(moment.broadcast)
    return bool(done)


def _taken(moment: Moment) -> str:
    who, state = moment.decided_by, moment.get_state_display()
    if who is None:
        return _("Entre-temps, ce temps fort a changé : {state}.").format(state=state)
    name = who.get_full_name() or who.get_username()
    return _("Entre-temps, {name} a décidé : {state}.").format(name=name, state=state)


def _refuse_hidden(moment: Moment, shown: Sequence[Entry]) -> None:
    """A closed session, what came before the programme: nobody makes a clip of it."""
    start, end = moment.starts_at.timestamp(), moment.ends_at.timestamp()
    is_late = not shown or start >= shown[-1].until  # a live's last seconds are on their way
    if moment.broadcast.is_on_air and is_late and not _is_covered(moment):
        return
    if not any(not entry.slate for entry in timeline.between(shown, start, end)):
        raise ReplaysError("not-public", _("Ce passage n'est pas public : rien à en extraire."))


def _is_covered(moment: Moment) -> bool:
    covers = moment.broadcast.recording.covers.filter(starts_at__lt=moment.ends_at)
    return covers.exclude(ends_at__lte=moment.starts_at).exists()


def accept_from(broadcast: Broadcast, points: float, user=None) -> list[Moment]:
    """Everything undecided from so many points on, at one press; taken back by one press."""
    batch, kept = _new_batch(), []
    shown = recordings.programme(broadcast.recording)
    waiting = broadcast.moments.filter(state=State.PROPOSED, score__gte=points)
    for moment in waiting.select_related("broadcast__recording"):
        try:
            _refuse_hidden(moment, shown)
            if _decide(moment, State.ACCEPTED, user, "", batch):
                kept.append(moment)
        except ReplaysError:  # covered, or decided by somebody else just now
            continue
    return kept


# --- changing


def shift(moment: Moment, edge: str, seconds: float, user=None) -> None:
    """Moves the beginning ("start") or the end ("end"), to the image; two people's steps add up."""
    step = timedelta(seconds=round(seconds * 25) / 25)
    name = {"start": "starts_at", "end": "ends_at"}.get(edge)
    if name is None:
        raise ReplaysError("edge", _("Choisissez le début ou la fin."))
    moment.refresh_from_db()
    start, end = moment.starts_at, moment.ends_at
    length = (end - start) + (step if name == "ends_at" else -step)
    if not SHORTEST <= length <= LONGEST:
        raise ReplaysError("length", _("Un extrait dure entre 2 secondes et 10 minutes."))
    _change(moment, user, {name: getattr(moment, name) + step})


def retitle(moment: Moment, title: str, user=None) -> None:
    _change(moment, user, {"title": title.strip()[:160]})


def choose_poster(moment: Moment, at: datetime, user=None) -> None:
    if not moment.starts_at <= at <= moment.ends_at:
        raise ReplaysError("poster", _("Choisissez une image du passage."))
    _change(moment, user, {"poster_at": at})


def move(moment: Moment, step: int, user=None) -> None:
    """One place earlier (-1) or later (+1) in the recap."""
    order = in_order(moment.broadcast)
    place = order.index(moment)
    goal = place + (1 if step > 0 else -1)
    if not 0 <= goal < len(order):
        return
    _number(order)
    order[goal].refresh_from_db()
    beyond = goal + (goal - place)
    near = order[goal].position
    if 0 <= beyond < len(order):
        order[beyond].refresh_from_db()
        _change(moment, user, {"position": (near + order[beyond].position) / 2})
    else:
        _change(moment, user, {"position": near + (goal - place)})


def in_order(broadcast: Broadcast) -> list[Moment]:
    """The kept ones as the recap shows them: by hand where somebody moved one, else by time."""
    kept = broadcast.moments.filter(state=State.ACCEPTED).select_related("broadcast__recording")
    return sorted(kept, key=lambda one: (_place(one), one.peak_at))


def _place(moment: Moment) -> float:
    return moment.peak_at.timestamp() if moment.position is None else moment.position


def _number(order: list[Moment]) -> None:
    """A place is a moment of time until something is moved: between two there is always room."""
    for moment in order:
        if moment.position is None:
            Moment.objects.filter(pk=moment.pk, position=None).update(position=_place(moment))
            moment.refresh_from_db()


def _change(moment: Moment, user, wanted: dict) -> None:
    moment.refresh_from_db()
    before = {name: getattr(moment, name) for name in wanted} | {"locked": moment.locked}
    after = {**wanted, "locked": True}
    with transaction.atomic():
        if not Moment.objects.filter(pk=moment.pk, **before).update(**after):
            raise ReplaysError("changed", _("Quelqu'un vient de le modifier : réessayez."))
        _write_down(moment, Verdict.CHANGED, user, before, after, "")
    moment.refresh_from_db()
    _make_or_withdraw(moment, moment.state)
    tell(moment.broadcast)


# --- marking


def mark(broadcast: Broadcast, at: datetime, user=None, title: str = "") -> Moment:
    """The key of the control room: what was just seen is kept for a decision."""
    near = _near(broadcast, at)
    if near:
        return near
    moment = Moment.objects.create(
        broadcast=broadcast, origin=Moment.Origin.STAFF, title=title[:160],
        starts_at=at - PRESSED_LATE - clips.BEFORE, peak_at=at - PRESSED_LATE,
        ends_at=at + clips.AFTER, score=60, locked=True,
        reasons={"marker": {"points": 60, "value": 1}},
    )  # fmt: skip
    _write_down(moment, Verdict.MARKED, user, {}, {}, "")
    tell(broadcast)
    return moment


def of_cue(cue: Cue) -> Moment | None:
    """A goal is kept at once; what was found just before it is the same thing."""
    if cue.kind not in clips.KINDS:
        return None
    moment = Moment.objects.filter(cue=cue).first() or _adopt(cue) or _create(cue)
    _make_or_withdraw(moment, moment.state)
    tell(cue.broadcast)
    return moment


def _adopt(cue: Cue) -> Moment | None:
    near = _near(cue.broadcast, cue.at)
    if near is None or near.cue_id or near.state == State.REFUSED:
        return None
    Moment.objects.filter(pk=near.pk, cue=None).update(
        **_goal(cue), ends_at=max(near.ends_at, cue.at)
    )
    near.refresh_from_db()
    return near if near.cue_id == cue.pk else None


def _create(cue: Cue) -> Moment:
    moment, _made = Moment.objects.get_or_create(
        cue=cue,
        defaults={
            **_goal(cue),
            "broadcast": cue.broadcast,
            "origin": Moment.Origin.STAFF,
            "starts_at": cue.at - clips.BEFORE,
            "peak_at": cue.at,
            "ends_at": cue.at + clips.AFTER,
            "score": 60,
            "reasons": {"marker": {"points": 60, "value": 1}},
        },
    )
    return moment


def _goal(cue: Cue) -> dict:
    return {
        "cue": cue,
        "kind": Moment.Kind.GOAL,
        "state": State.ACCEPTED,
        "title": cue.label or cue.get_kind_display().capitalize(),
        "decided_by": cue.author,
        "decided_at": timezone.now(),
    }


def _near(broadcast: Broadcast, at: datetime) -> Moment | None:
    about = broadcast.moments.filter(peak_at__gte=at - SAME_BEFORE, peak_at__lte=at + SAME_AFTER)
    return about.exclude(state=State.REFUSED).order_by("-peak_at").first()


# --- the way back


def undo(broadcast: Broadcast, user=None) -> int:
    """Takes the caller's last step back, whole; what others changed since stays as it is."""
    mine = Decision.objects.filter(broadcast=broadcast, author=user, undone_at=None)
    last = mine.exclude(verdict=Verdict.MARKED).order_by("-at", "-pk").first()
    if last is None:
        return 0
    taken_back = sum(_undo(decision) for decision in mine.filter(batch=last.batch))
    tell(broadcast)
    return taken_back


def _undo(decision: Decision) -> bool:
    Decision.objects.filter(pk=decision.pk, undone_at=None).update(undone_at=timezone.now())
    as_it_was, as_it_became = _fields(decision.before), _fields(decision.after)
    held = Moment.objects.filter(pk=decision.moment_id, **as_it_became)
    # It stays locked: somebody has looked at it, no threshold decides it again.
    if not held.update(**as_it_was | {"locked": True}):
        return False
    moment = Moment.objects.select_related("broadcast__recording").get(pk=decision.moment_id)
    _make_or_withdraw(moment, as_it_became.get("state", moment.state))
    return True


def _fields(told: dict) -> dict:
    return {name: Moment._meta.get_field(name).to_python(value) for name, value in told.items()}


def _write_down(moment: Moment, verdict: str, user, before: dict, after: dict, batch: str) -> None:
    Decision.objects.create(
        broadcast=moment.broadcast, moment=moment, verdict=verdict, author=user,
        batch=batch or _new_batch(), before=_told(before), after=_told(after),
        score=moment.score, reasons=moment.reasons, algorithm=moment.algorithm,
    )  # fmt: skip


def _told(fields: dict) -> dict:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in fields.items()
    }


def _new_batch() -> str:
    return secrets.token_hex(8)


def _make_or_withdraw(moment: Moment, before: str) -> None:
    if moment.state == State.ACCEPTED:
        clips.of_moment(moment)
    elif before == State.ACCEPTED:
        clips.withdraw_moment(moment)
