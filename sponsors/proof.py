"""The proof that a spot was shown: one impression per page, break, spot and position.

A page asks for a session when a spot begins and tells at the end what it showed. Nothing is kept
on the device and no address of anybody is kept here. Told twice, late or in any order, it counts
once; what cannot be true is refused, and the refusals are counted too.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core import signing
from django.db import IntegrityError, transaction
from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Greatest
from django.utils import timezone
from django.utils.translation import gettext as _

from channels.models import Broadcast
from sponsors.errors import SponsorsError
from sponsors.models import BreakPlan, Impression, Rejection

SALT = "seances"
SESSION_LASTS = timedelta(hours=2)
# A page that was opened under the plan before may tell it this long after the change.
LINGER = timedelta(hours=1)
NETWORK_SLACK = 5_000  # ms: the spot may begin before its session arrives
PLAYER_SLACK = 2_000  # ms over the film's length


class Refused(SponsorsError):
    """Not counted; `plan` if the break is one of ours."""

    def __init__(self, code: str, plan: BreakPlan | None = None) -> None:
        super().__init__(code, _("Cette diffusion n'a pas été comptée."))
        self.plan = plan


@dataclass(frozen=True, slots=True)
class Told:
    """What a page says that it showed."""

    sid: str
    break_id: str
    creative: int
    position: int
    watched_ms: int
    max_continuous_ms: int
    muted: bool
    viewable: bool


def open_session(now: datetime | None = None) -> str:
    """A signed, dated number: random, made anew for each page, stored nowhere."""
    moment = int((now or timezone.now()).timestamp() * 1000)
    return signing.dumps([secrets.token_urlsafe(12), moment], salt=SALT)


def count(facts: dict, now: datetime | None = None) -> None:
    """Counts once what a page tells; raises Refused."""
    now = now or timezone.now()
    try:
        told = parse(facts)
        name = _check_session(told, now)
        plan = _check_plan(told, now)
        _check_figures(told, plan)
    except Refused as refusal:
        _note(refusal, now)
        raise
    _keep(told, name, plan, now)


def parse(facts: dict) -> Told:
    numbers = ("creative", "position", "watched_ms", "max_continuous_ms")
    told = Told(
        sid=_of_type(facts, "sid", str),
        break_id=_of_type(facts, "break", str),
        **{name: _of_type(facts, name, int) for name in numbers},
        muted=_of_type(facts, "muted", bool),
        viewable=_of_type(facts, "viewable", bool),
    )
    if len(told.sid) > 200 or len(told.break_id) > 32:
        raise Refused("malformed")
    if any(not 0 <= getattr(told, name) < 2**31 for name in numbers):
        raise Refused("malformed")
    return told


def _of_type(facts: dict, name: str, kind: type):
    if type(facts.get(name)) is not kind:
        raise Refused("malformed")
    return facts[name]


def _check_session(told: Told, now: datetime) -> str:
    try:
        name, moment = signing.loads(told.sid, salt=SALT)
    except signing.BadSignature as error:
        raise Refused("bad-session") from error
    age = now.timestamp() * 1000 - moment
    if age > SESSION_LASTS / timedelta(milliseconds=1):
        raise Refused("old-session")
    if told.watched_ms > age + NETWORK_SLACK:
        raise Refused("faster-than-time")
    return name


def _check_plan(told: Told, now: datetime) -> BreakPlan:
    replaced = BreakPlan.objects.filter(
        broadcast=OuterRef("broadcast"),
        number=OuterRef("number") + 1,
        published_at__lt=now - LINGER,
    )
    known = BreakPlan.objects.select_related("broadcast__page").annotate(gone=Exists(replaced))
    plan = known.filter(pk=told.break_id).first()
    if plan is None:
        raise Refused("unknown-break")
    if not _may_be_seen(plan, now):
        raise Refused("off-air", plan)
    if plan.gone:
        raise Refused("withdrawn", plan)
    return plan


def _may_be_seen(plan: BreakPlan, now: datetime) -> bool:
    broadcast: Broadcast | None = plan.broadcast
    if broadcast is None or not broadcast.page.live:
        return False
    if plan.phase == BreakPlan.Phase.REPLAY:
        return broadcast.has_replay
    just_ended = broadcast.ended_at is not None and broadcast.ended_at > now - LINGER
    return broadcast.is_on_air or just_ended


def _check_figures(told: Told, plan: BreakPlan) -> None:
    item = plan.items[told.position] if told.position < len(plan.items) else None
    if item is None or item["creative"] != told.creative:
        raise Refused("not-planned", plan)
    if told.watched_ms == 0:
        raise Refused("no-picture", plan)
    if told.watched_ms > item["duration"] * 1000 + PLAYER_SLACK:
        raise Refused("longer-than-film", plan)
    if told.max_continuous_ms > told.watched_ms:
        raise Refused("contradiction", plan)


def _keep(told: Told, name: str, plan: BreakPlan, now: datetime) -> None:
    """One row; told again, the most that was told stands, in whatever order."""
    key = {
        "sid": name, "plan": plan, "creative_id": told.creative, "position": told.position,
    }
    try:
        with transaction.atomic():
            Impression.objects.create(
                **key,
                watched_ms=told.watched_ms,
                max_continuous_ms=told.max_continuous_ms,
                muted=told.muted,
                viewable=told.viewable,
                at=now,
            )
    except IntegrityError:
        Impression.objects.filter(**key).update(**_most(told))


def _most(told: Told) -> dict:
    facts = {
        "watched_ms": Greatest(F("watched_ms"), told.watched_ms),
        "max_continuous_ms": Greatest(F("max_continuous_ms"), told.max_continuous_ms),
    }
    if told.viewable:
        facts["viewable"] = True
    if not told.muted:
        facts["muted"] = False
    return facts


def _note(refusal: Refused, now: datetime) -> None:
    key = {
        "day": timezone.localdate(now),
        "reason": refusal.code,
        "break_id": refusal.plan.pk if refusal.plan else "",
    }
    Rejection.objects.get_or_create(**key)
    Rejection.objects.filter(**key).update(count=F("count") + 1, last_at=now)
