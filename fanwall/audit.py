"""The chain of decisions: each row's hash covers the row before, the wall keeps the head."""

import hashlib
import json
import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import F, Q
from django.utils import timezone

from fanwall import guards
from fanwall.models import ModerationEvent, Wall

logger = logging.getLogger(__name__)

NIGHT = range(2, 6)  # hours of the town's clock
OVERDUE = timedelta(days=2)  # a machine that sleeps at night
AT_ONCE = 10


def record(
    wall_id: int, action: str, *, photo_id: UUID | None = None, by_id: int | None = None, **details
) -> ModerationEvent:
    """Appends a decision; call it inside the transaction of the change that it tells of."""
    # This UPDATE holds the wall's row until the transaction ends: one writer of the chain.
    Wall.objects.filter(pk=wall_id).update(audit_seq=F("audit_seq") + 1)
    seq, head = Wall.objects.values_list("audit_seq", "audit_head").get(pk=wall_id)
    event = ModerationEvent(
        wall_id=wall_id, seq=seq, action=action, photo_id=photo_id, by_id=by_id,
        at=timezone.now(), details=details, prev_hash=head,
    )
    event.hash = digest(event)
    event.save()
    Wall.objects.filter(pk=wall_id).update(audit_head=event.hash)
    return event


def digest(event: ModerationEvent) -> str:
    facts = {
        "wall": event.wall_id,
        "seq": event.seq,
        "action": event.action,
        "photo": str(event.photo_id or ""),
        "by": event.by_id,
        "at": event.at.isoformat(),
        "details": event.details,
        "prev": event.prev_hash,
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def first_fault(wall: Wall) -> int | None:
    """The number of the first row that was edited, removed or moved; None: the chain holds."""
    # The head is read first: what others append meanwhile is no fault.
    last, head = Wall.objects.values_list("audit_seq", "audit_head").get(pk=wall.pk)
    expected, prev_hash = 1, ""
    for event in wall.events.filter(seq__lte=last).order_by("seq").iterator():
        intact = event.seq == expected and event.prev_hash == prev_hash
        if not intact or event.hash != digest(event):
            return expected
        expected, prev_hash = expected + 1, event.hash
    if (last, head) != (expected - 1, prev_hash):
        return expected
    beyond = wall.events.filter(seq__gt=F("wall__audit_seq")).order_by("seq").first()
    return beyond.seq if beyond else None


def holds(wall: Wall, head: str) -> bool:
    """Whether a head that somebody wrote down earlier still stands in the chain."""
    return wall.events.filter(hash=head).exists() and first_fault(wall) is None


def check(wall: Wall, now: datetime) -> int | None:
    """Verifies a wall's chain and keeps what was found, for staff to read."""
    fault = first_fault(wall)
    Wall.objects.filter(pk=wall.pk).update(checked_at=now, fault_seq=fault)
    if fault is not None:
        logger.error("the decisions of wall %s do not hold from row %s on", wall.code, fault)
    return fault


def check_due(now: datetime) -> int:
    """Every chain, once a night; returns how many were verified."""
    at_night = timezone.localtime(now).hour in NIGHT
    since = now - (timedelta(hours=12) if at_night else OVERDUE)
    due = Wall.objects.filter(Q(checked_at__lt=since) | Q(checked_at=None, created_at__lt=since))
    found = list(due.order_by("checked_at")[:AT_ONCE])
    for wall in found:
        check(wall, now)
    if found and (gone := guards.install()):
        logger.error("the database's guards of decisions were missing: %s", ", ".join(gone))
    return len(found)
