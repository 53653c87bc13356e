"""What the data-protection officer reads of a wall, and what a sender may have of one photo.

No picture, no first name, no device: counts, words, decisions, dates and the chain's proof.
"""

import csv
import io
from collections import Counter
from datetime import datetime

from django.utils.translation import gettext_lazy as _

from chartreslive.accounts.models import User
from chartreslive.ui.spreadsheets import harmless
from fanwall import audit, erasing, guards
from fanwall.models import Consent, ModerationEvent, Photo, Wall

ACTIONS = {
    "purge": _("effacement à la fin du délai"),
    "withdraw": _("retrait par son auteur"),
    "proofs_erased": _("effacement des preuves"),
}
COLUMNS = (
    "number", "at", "action", "agent", "photo", "before", "after", "reason", "hash", "previous",
)  # fmt: skip


def of(wall: Wall, now: datetime) -> dict:
    """The whole register of one wall, as plain values."""
    events = list(wall.events.order_by("seq"))
    fault = audit.check(wall, now)
    wall.refresh_from_db()
    return {
        "made_at": _iso(now),
        "wall": _wall(wall),
        "rules": _rules(wall),
        "collected": _collected(wall),
        "consents": _consents(wall),
        "erased": _erased(wall, events),
        "on_air": _withdrawn_on_air(events),
        "chain": {
            "rows": wall.audit_seq,
            "head": wall.audit_head,
            "first_fault": fault,
            "guards_missing": guards.missing(),
        },
        "agents": _agents(events),
        "decisions": [decision(event) for event in events],
    }


def decision(event: ModerationEvent) -> dict:
    told = event.details
    return {
        "number": event.seq,
        "at": _iso(event.at),
        "action": event.action,
        "agent": event.by_id,  # none: its sender, or the clock
        "photo": str(event.photo_id or ""),
        "before": told.get("before", ""),
        "after": told.get("after", ""),
        "reason": told.get("reason", ""),
        "hash": event.hash,
        "previous": event.prev_hash,
    }


def as_csv(register: dict) -> str:
    """The decisions, a line each: a spreadsheet runs none of it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(COLUMNS)
    for row in register["decisions"]:
        writer.writerow([harmless(row[column]) for column in COLUMNS])
    return out.getvalue()


def of_photo(photo: Photo) -> dict:
    """All that is kept of one photo, for who sent it (art. 15). The picture itself is theirs: an
    address that gives it back would publish what nobody approved."""
    consent = photo.consent
    events = ModerationEvent.objects.filter(photo_id=photo.pk).order_by("at", "seq")
    plays = photo.plays.order_by("at")
    return {
        "photo": {
            "number": str(photo.pk), "received_at": _iso(photo.received_at), "kind": photo.kind,
            "first_name": photo.name, "width": photo.width, "height": photo.height,
            "minor_visible": photo.minor, "faces_blurred": photo.blurred,
            "sent_sha256": photo.src_sha256, "shown_sha256": photo.display_sha256,
            "fingerprint": photo.fingerprint, "sharpness": photo.sharpness,
            "nudity": photo.nudity, "device": photo.device_key,
        },
        "state": {"now": photo.public_state, "reason": photo.reason,
                  "decided_at": _iso(photo.decided_at), "erased_at_latest": _iso(photo.purge_at)},
        "consent": {"given_at": _iso(consent.given_at), "withdrawn_at": _iso(consent.withdrawn_at),
                    "ticks": consent.ticks, "words": consent.text.words,
                    "words_sha256": consent.text.sha256},
        # Which member of staff decided is theirs, not the sender's.
        "decisions": [{"at": _iso(event.at), "action": event.action, **_open(event)}
                      for event in events],
        "shown": [{"at": _iso(play.at), "screen": play.screen.name, "ms": play.duration_ms}
                  for play in plays.select_related("screen")],
    }


def _open(event: ModerationEvent) -> dict:
    known = ("before", "after", "reason", "on_air")
    return {name: event.details[name] for name in known if name in event.details}


def _wall(wall: Wall) -> dict:
    page = wall.broadcast.page
    return {
        "code": wall.code, "event": page.title, "starts_at": _iso(page.starts_at),
        "ends_at": _iso(page.ends_at), "state": wall.state, "opened_at": _iso(wall.opened_at),
        "ended_at": _iso(wall.ended_at),
    }


def _rules(wall: Wall) -> dict:
    return {
        "kept_days": wall.retention_days,
        "refused_kept_hours": round(erasing.REFUSED_KEPT_FOR.total_seconds() / 3600),
        "proof_kept_days": erasing.PROOF_KEPT_FOR.days,
        "minors": wall.get_minors_display(),
        "four_eyes": wall.four_eyes,
        "in_backups": False,
    }


def _collected(wall: Wall) -> dict:
    rows = list(wall.photos.values_list("state", "kind", "minor", "received_at"))
    received = sorted(row[3] for row in rows)
    return {
        "photos": len(rows),
        "states": dict(sorted(Counter(row[0] for row in rows).items())),
        "kinds": dict(sorted(Counter(row[1] for row in rows).items())),
        "with_minors": sum(row[2] for row in rows),
        "first_at": _iso(received[0]) if received else None,
        "last_at": _iso(received[-1]) if received else None,
        "devices_barred": wall.banned_devices.count(),
        "plays": sum(screen.plays.count() for screen in wall.screens.all()),
    }


def _consents(wall: Wall) -> list[dict]:
    """For each text: how many agreed to what, how many took it back."""
    rows = Consent.objects.filter(photo__wall=wall).select_related("text").order_by("given_at")
    texts: dict[str, dict] = {}
    for consent in rows:
        told = texts.setdefault(consent.text.sha256, {
            "sha256": consent.text.sha256, "words": consent.text.words, "given": 0,
            "withdrawn": 0, "ticks": Counter(),
        })
        told["given"] += 1
        told["withdrawn"] += consent.withdrawn_at is not None
        told["ticks"].update(name for name, given in consent.ticks.items() if given is True)
    return [{**told, "ticks": dict(sorted(told["ticks"].items()))} for told in texts.values()]


def _erased(wall: Wall, events: list[ModerationEvent]) -> dict:
    """When bytes went, by day; and when the last of them will."""
    days = Counter(
        (event.at.date().isoformat(), event.action) for event in events if event.action in ACTIONS
    )
    left = wall.photos.exclude(state__in=erasing.GONE)
    last = left.order_by("-purge_at").values_list("purge_at", flat=True).first()
    return {
        "by_day": [{"day": day, "action": action, "what": str(ACTIONS[action]), "photos": count}
                   for (day, action), count in sorted(days.items())],
        "still_kept": left.count(),
        "all_gone_at": _iso(last),
    }


def _withdrawn_on_air(events: list[ModerationEvent]) -> list[dict]:
    """Passages of the recording that staff should cut: their photo was taken back."""
    return [
        {"at": moment, "photo": str(event.photo_id)}
        for event in events
        for moment in event.details.get("on_air", ())
    ]


def _agents(events: list[ModerationEvent]) -> list[dict]:
    """Who the numbers are, for as long as their accounts exist."""
    numbers = {event.by_id for event in events} - {None}
    known = {user.pk: str(user) for user in User.objects.filter(pk__in=numbers)}
    return [{"agent": number, "name": known.get(number, "")} for number in sorted(numbers)]


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
