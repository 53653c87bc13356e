"""Who may send a picture, and what its takes are called. Fails closed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from media import signals
from media.errors import MediaError
from media.models import Input, Recording, Session


class Refused(MediaError):
    """An encoder may not publish; the message is shown in the encoder and to staff."""


class Role(StrEnum):
    """Which of a recording's two encoders."""

    MAIN = "main"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Admission:
    """What the engine needs to record an encoder."""

    input_id: int
    recording_id: int
    public_id: str
    target_duration: int | None
    slate_title: str
    slate_color: str
    role: Role = Role.MAIN
    backup_input_id: int = 0
    dvr: bool = True
    shortest_target: int = 1  # s: EXT-X-TARGETDURATION that the profile asks for


def admit(key: str, now: datetime | None = None) -> Admission:
    """The recording that this stream key feeds now; raises Refused."""
    source = Input.objects.with_key(key)
    if source is None:
        raise Refused("unknown-key", _("Clé de diffusion inconnue ou révoquée."))
    return _admit(source, now)


def admit_by_input(input_id: int) -> Admission:
    """The same for a caller who proved with the passphrase which input it may use."""
    source = Input.objects.open().filter(pk=input_id).first()
    if source is None:
        raise Refused("unknown-key", _("Clé de diffusion inconnue ou révoquée."))
    return _admit(source, None)


def _admit(source: Input, now: datetime | None) -> Admission:
    recording = Recording.objects.booked_for(source, now or timezone.now())
    if recording is None:
        raise Refused("nothing-booked", _("Aucun direct n'est prévu maintenant sur cette entrée."))
    return admission(recording, source)


def admission(recording: Recording, source: Input | None = None) -> Admission:
    """What the engine is told of a recording, and of the input that an encoder came through."""
    number = source.pk if source else recording.input_id or 0
    backup = number == recording.backup_input_id and number != recording.input_id
    return Admission(
        input_id=number,
        recording_id=recording.pk,
        public_id=recording.public_id,
        target_duration=recording.target_duration,
        slate_title=recording.slate_title,
        slate_color=recording.slate_color,
        backup_input_id=recording.backup_input_id or 0,
        role=Role.BACKUP if backup else Role.MAIN,
        dvr=recording.dvr,
        shortest_target=recording.shortest_target,
    )


def open_session(recording_id: int, name: str, source: dict[str, Any]) -> Session:
    """Notes that a take began and tells the upper floors."""
    session, created = Session.objects.get_or_create(
        name=name,
        defaults={
            "recording_id": recording_id,
            "opened_at": timezone.now(),
            "source": source,
        },
    )
    if created:
        signals.session_opened.send_robust(sender=Session, session=session)
    return session


def close_session(name: str, reason: str) -> None:
    """Notes that a take ended and tells the upper floors; closing twice changes nothing."""
    closed = (
        Session.objects.running().filter(name=name).update(closed_at=timezone.now(), reason=reason)
    )
    if closed:
        tell_closed(Session.objects.select_related("recording").get(name=name))


def tell_closed(session: Session) -> None:
    """What the upper floors do then changes nothing the second time."""
    signals.session_closed.send_robust(sender=Session, session=session)


def set_target_duration(recording_id: int, seconds: int) -> int:
    """The first take decides it; it never changes afterwards."""
    Recording.objects.filter(pk=recording_id, target_duration=None).update(target_duration=seconds)
    return Recording.objects.get(pk=recording_id).target_duration or seconds
