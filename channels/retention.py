"""Applies each channel's rule of retention; what is deleted is written down first, and for ever.

A channel that deliberates (the council) loses nothing without an elimination list that a second
person signed: Code du patrimoine, art. L. 212-2.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from channels import state
from channels.errors import ChannelsError
from channels.models import Broadcast, Deletion, EliminationList, RetentionRule
from media import retention
from media.retention import What

MONTH = timedelta(days=30.44)


@dataclass(frozen=True, slots=True)
class Step:
    """One deletion that is due. refused: why it is not done."""

    public_id: str
    title: str
    what: str
    bytes: int
    rule: str
    list_number: int | None = None
    refused: str = ""

    def told(self) -> dict:
        return asdict(self)


def plan(now: datetime | None = None) -> list[Step]:
    """What is due, in the order in which it would be deleted; touches nothing."""
    now = now or timezone.now()
    return [step for broadcast in _ended() for step in steps(broadcast, now)]


def _ended():
    ended = Broadcast.objects.filter(
        recording__closed_at__isnull=False, state=Broadcast.State.ENDED
    )
    return ended.select_related("page", "channel", "recording").order_by("ended_at")


def steps(broadcast: Broadcast, now: datetime) -> Iterator[Step]:
    signed = broadcast.elimination_lists.filter(signed_at__isnull=False).order_by("-signed_at")
    by_list = signed.filter(scope=EliminationList.Scope.ALL).first()
    if by_list is not None:
        yield from _step(broadcast, What.ALL, _("bordereau n° %s") % by_list.pk, by_list)
        return
    rule = RetentionRule.objects.filter(channel=broadcast.channel_id).first()
    if rule is None:
        return
    listed = signed.first()
    refused = _("pas de bordereau signé") if broadcast.channel.deliberates and not listed else ""
    may_end = rule.removes_replay or not broadcast.page.live
    for what, name in due(rule, broadcast.recording.closed_at, now, may_end=may_end):
        yield from _step(broadcast, what, name, listed, refused)


def due(
    rule: RetentionRule, closed_at: datetime, now: datetime, *, may_end: bool
) -> list[tuple[What, str]]:
    """What the rule ends by now, with its words. Pure. may_end: nothing has to be left.

    When neither picture may stay but something must, the one that was to stay longer stays.
    """
    terms = {
        What.OUTSIDE: (rule.outside_days, timedelta(days=1), _("hors programme : %s jours")),
        What.DOWNLOADS: (rule.mp4_months, MONTH, _("fichiers : %s mois")),
        What.LOWER: (rule.lower_months, MONTH, _("qualités réduites : %s mois")),
        What.TOP: (rule.top_months, MONTH, _("meilleure qualité : %s mois")),
    }
    ended = {
        what: name % many
        for what, (many, unit, name) in terms.items()
        if many is not None and now - closed_at > many * unit
    }
    if may_end and len(ended) == len(terms):
        return [(What.ALL, ", ".join(ended.values()))]
    if What.LOWER in ended and What.TOP in ended:
        ended.pop(What.TOP if rule.top_months >= rule.lower_months else What.LOWER)
    return list(ended.items())


def _step(
    broadcast: Broadcast,
    what: What,
    name: str,
    listed: EliminationList | None,
    refused: str = "",
) -> Iterator[Step]:
    size = retention.measure(broadcast.recording, what)
    if size:
        number = listed.pk if listed else None
        title, public_id = broadcast.page.title, broadcast.public_id
        yield Step(public_id, title, what.value, size, name, number, refused)


def apply(now: datetime | None = None) -> list[Deletion]:
    """Deletes what is due."""
    now = now or timezone.now()
    return [
        _delete(broadcast, step)
        for broadcast in _ended()
        for step in steps(broadcast, now)
        if not step.refused
    ]


def _delete(broadcast: Broadcast, step: Step) -> Deletion:
    """In the register before the first file goes."""
    deletion = Deletion.objects.create(
        public_id=step.public_id,
        title=step.title,
        what=step.what,
        bytes=step.bytes,
        rule=step.rule,
        elimination_list_id=step.list_number,
    )
    retention.remove(broadcast.recording, What(step.what))
    if step.what == What.ALL:
        Broadcast.objects.filter(pk=broadcast.pk).update(replay_at=None)
        broadcast.refresh_from_db()
    state.write(broadcast)
    return deletion


def sign(elimination: EliminationList, user) -> None:
    """By another person than the one who prepared it, once."""
    if elimination.is_signed:
        raise ChannelsError("signed", _("Ce bordereau est déjà signé."))
    if elimination.prepared_by_id is None or elimination.prepared_by_id == user.pk:
        raise ChannelsError("same-person", _("Une autre personne doit signer ce bordereau."))
    if not elimination.broadcasts.exists():
        raise ChannelsError("empty", _("Ce bordereau ne liste aucune diffusion."))
    signed = EliminationList.objects.filter(pk=elimination.pk, signed_at=None).update(
        signed_by=user, signed_at=timezone.now()
    )
    elimination.refresh_from_db()
    if signed:
        log(elimination, "channels.sign_list", user=user)
