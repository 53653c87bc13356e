"""Breaks: which spots stand at the opening of a broadcast, written as a file beside its playlists.

The plan is the same for every viewer and its file is static, so it holds while Django is stopped
and tells nothing about anybody. A plan never changes: a change is a new plan with a new id, and
the replay never has the plan of the live.
"""

import hashlib
import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django_q.tasks import async_task

from channels.models import Broadcast
from sponsors import decision
from sponsors.decision import Candidate
from sponsors.models import BreakPlan, Campaign, Creative, Exclusion
from sponsors.models.ledger import new_break_id

FILE = "opening.json"
# On air, campaigns take turns this often; who watches sees one spot, at the start.
TURN = timedelta(minutes=10)
# Older replays keep the spot that they have, while it may play; new ones are not given to them.
RECENT = timedelta(days=30)
Phase = BreakPlan.Phase


@dataclass(frozen=True)
class Market:
    """What may be chosen at a moment, read once for all broadcasts."""

    now: datetime
    candidates: Sequence[Candidate]
    exclusions: frozenset[tuple[int, str]]


def market(now: datetime | None = None) -> Market:
    now = now or timezone.now()
    excluded = frozenset(Exclusion.objects.values_list("page", "category"))
    return Market(now, _candidates(now), excluded)


def _candidates(now: datetime) -> list[Candidate]:
    films = (
        Creative.objects.filter(
            state=Creative.State.APPROVED,
            campaign__state=Campaign.State.APPROVED,
            campaign__ends_on__gt=now,
        )
        .select_related("campaign", "asset")
        .prefetch_related("campaign__channels")
    )
    return [_candidate(film) for film in films]


def _candidate(film: Creative) -> Candidate:
    campaign = film.campaign
    return Candidate(
        creative=film.pk,
        campaign=campaign.pk,
        approved=film.is_approved and campaign.state == Campaign.State.APPROVED,
        starts=campaign.starts_on,
        ends=campaign.ends_on,
        weight=campaign.weight,
        is_house=campaign.is_house,
        category=campaign.category,
        channels=frozenset(channel.pk for channel in campaign.channels.all()),
        since=max(filter(None, [campaign.starts_on, campaign.approved_at])),
    )


def publish_opening(broadcast: Broadcast, offered: Market | None = None) -> BreakPlan | None:
    """Makes the opening that should stand, stand; doing it again changes nothing."""
    offered = offered or market()
    phase = phase_of(broadcast)
    setting = _setting(broadcast, offered)
    pool = []
    if phase != Phase.NONE:
        pool = decision.eligible(offered.now, setting, offered.candidates)
    plan = current(broadcast)
    if _is_stale(plan, phase, pool, offered.now):
        plan = _follow(plan, broadcast, phase, setting, offered, pool)
    _write(broadcast, plan)
    return plan if plan and plan.items else None


def phase_of(broadcast: Broadcast) -> Phase:
    if broadcast.page.live and broadcast.is_on_air:
        return Phase.LIVE
    if broadcast.page.live and broadcast.has_replay:
        return Phase.REPLAY
    return Phase.NONE


def current(broadcast: Broadcast) -> BreakPlan | None:
    return BreakPlan.objects.filter(broadcast=broadcast).order_by("-number").first()


def _setting(broadcast: Broadcast, offered: Market) -> decision.Setting:
    pages = (broadcast.channel_id, broadcast.page_id)
    excluded = frozenset(name for page, name in offered.exclusions if page in pages)
    return decision.Setting(channel=broadcast.channel_id, excluded=excluded)


def _is_stale(
    plan: BreakPlan | None, phase: Phase, pool: Sequence[Candidate], now: datetime
) -> bool:
    if plan is None or not plan.items:
        return bool(pool)
    if plan.phase != phase or plan.pool != [candidate.creative for candidate in pool]:
        return True
    return phase == Phase.LIVE and len(pool) > 1 and plan.published_at + TURN <= now


def _follow(
    plan: BreakPlan | None,
    broadcast: Broadcast,
    phase: Phase,
    setting: decision.Setting,
    offered: Market,
    pool: Sequence[Candidate],
) -> BreakPlan | None:
    """Adds to the ledger what follows that plan; if somebody was faster, theirs stands."""
    counts = _counts(broadcast, phase, pool)
    chosen = decision.choose(offered.now, setting, pool, counts)
    key = new_break_id()
    items = [_item(key, position, number) for position, number in enumerate(chosen)]
    text = document(key, items)
    following = BreakPlan(
        id=key,
        broadcast=broadcast,
        broadcast_name=broadcast.page.title,
        channel=broadcast.channel_id,
        phase=phase,
        number=plan.number + 1 if plan else 1,
        items=items,
        pool=[candidate.creative for candidate in pool],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        published_at=offered.now,
    )
    try:
        with transaction.atomic():
            following.save()
    except IntegrityError:
        return current(broadcast)
    return following


def _counts(broadcast: Broadcast, phase: Phase, pool: Sequence[Candidate]) -> decision.Counts:
    """Plays on this channel since all the campaigns of the pool run together."""
    if not pool:
        return decision.Counts()
    together = max(candidate.since or candidate.starts for candidate in pool)
    plans = BreakPlan.objects.filter(
        channel=broadcast.channel_id, phase=phase, published_at__gte=together
    ).exclude(items=[])

    def plays(key: str) -> dict[int, int]:
        rows = plans.values_list(f"items__0__{key}").annotate(plays=Count("pk")).order_by()
        return dict(rows)

    return decision.Counts(plays("campaign"), plays("creative"))


def _item(key: str, position: int, number: int) -> dict:
    film = Creative.objects.select_related("asset", "campaign__sponsor").get(pk=number)
    return {
        "url": film.asset.url,
        "sponsor": film.campaign.sponsor.name,
        "title": film.title,
        "duration": film.asset.duration,
        "skip_after": film.skip_after,
        "creative": film.pk,
        "campaign": film.campaign_id,
        "position": position,
        "break": key,
    }


def document(key: str, items: Sequence[dict]) -> str:
    """The file of a plan, always the same bytes. Its addresses are neutral: blockers read them."""
    spots = [{name: item[name] for name in item if name != "campaign"} for item in items]
    facts = {
        "break": key,
        "spots": spots,
        "session": reverse("spot_session"),
        "count": reverse("spot_count"),
    }
    # Sorted: PostgreSQL gives a JSON column back in an order of its own, and the bytes are hashed.
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def _write(broadcast: Broadcast, plan: BreakPlan | None) -> None:
    path = broadcast.recording.public_directory / FILE
    if plan is None or not plan.items:
        path.unlink(missing_ok=True)
        return
    text = document(plan.pk, plan.items)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    # A name of its own: two threads of one process may write the same plan at once.
    temporary = path.with_name(f".{FILE}.{secrets.token_hex(4)}.tmp")
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, path)


def refresh_later() -> None:
    """Something was approved, paused, ended or changed: soon, and in any case within the minute."""
    async_task("sponsors.tasks.refresh")


def refresh(now: datetime) -> None:
    """Every opening that stands or should stand."""
    offered = market(now)
    standing = BreakPlan.objects.newest().exclude(items=[]).values("broadcast")
    recent = Q(state=Broadcast.State.ENDED, replay_at__gte=now - RECENT)
    on_air = Q(state__in=[Broadcast.State.LIVE, Broadcast.State.INTERRUPTED])
    found = Broadcast.objects.filter(on_air | recent | Q(pk__in=standing))
    for broadcast in found.select_related("page", "recording"):
        publish_opening(broadcast, offered)
