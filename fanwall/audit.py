"""The chain of decisions: each row's hash covers the row before, the wall keeps the head."""

import hashlib
import json
from uuid import UUID

from django.db.models import F
from django.utils import timezone

from fanwall.models import ModerationEvent, Wall


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
    expected, prev_hash = 1, ""
    for event in wall.events.order_by("seq").iterator():
        intact = event.seq == expected and event.prev_hash == prev_hash
        if not intact or event.hash != digest(event):
            return expected
        expected, prev_hash = expected + 1, event.hash
    wall.refresh_from_db(fields=["audit_seq", "audit_head"])
    if (wall.audit_seq, wall.audit_head) != (expected - 1, prev_hash):
        return expected
    return None
