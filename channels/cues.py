"""Marks what happens on a broadcast's timeline."""

from datetime import datetime

from django.utils.translation import gettext as _

from channels import signals, state
from channels.errors import ChannelsError
from channels.models import Broadcast, Cue
from media import recordings

# The same key pressed twice by a hurried thumb is one cue.
SAME_WITHIN = 2.0  # s


def add(
    broadcast: Broadcast, kind: str, label: str = "", at: datetime | None = None, author=None
) -> Cue:
    """Adds a cue at a moment of the picture; a repeated one within two seconds is the same."""
    if kind not in Cue.Kind.values:
        raise ChannelsError("unknown-kind", _("Ce genre de repère n'existe pas."))
    moment = at or recordings.now(broadcast.recording)
    twin = _twin(broadcast, kind, label, moment)
    if twin:
        return twin
    cue = Cue.objects.create(
        broadcast=broadcast, kind=kind, label=label[:160], at=moment, author=author
    )
    state.write(broadcast)
    signals.cue_added.send_robust(sender=Cue, cue=cue)
    return cue


def change(cue: Cue, **facts) -> Cue:
    """Another name, another moment, in or out of the chapters; what was made of it stays."""
    for name, value in facts.items():
        setattr(cue, name, value)
    cue.label = cue.label[:160]
    cue.save(update_fields=list(facts))
    state.write(cue.broadcast)
    return cue


def remove(cue: Cue) -> None:
    broadcast = cue.broadcast
    signals.cue_removed.send_robust(sender=Cue, cue=cue)
    cue.delete()
    state.write(broadcast)


def _twin(broadcast: Broadcast, kind: str, label: str, moment: datetime) -> Cue | None:
    near = broadcast.cues.filter(kind=kind, label=label)
    return next((cue for cue in near if abs((cue.at - moment).total_seconds()) < SAME_WITHIN), None)
