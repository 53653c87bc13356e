"""What the engine knows of the database: what is on air, and which keys may come soon.

Read again several times a second; what was read last holds while the database is away.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from media import ingest, keys, recordings
from media.ingest import Admission
from media.models import Input, Recording
from media.programme import Programme

# Encoders of lives that begin within this time are let in even when the database is away.
FORESIGHT = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Decision:
    """What people decided about one recording."""

    admission: Admission
    programme: Programme
    wanted_input: str


@dataclass(frozen=True, slots=True)
class Bookings:
    decisions: tuple[Decision, ...] = ()
    # Digest of a key -> what it is let in to.
    doors: dict[str, Admission] = field(default_factory=dict)
    # Input -> the moment before which its connections are hung up on.
    cuts: dict[int, float] = field(default_factory=dict)

    def admit(self, key: str) -> Admission:
        """The same answer as ingest.admit gave or would have given; raises Refused."""
        digest = keys.digest(key)
        for known, admission in self.doors.items():
            if keys.same(known, digest):
                return admission
        raise ingest.Refused("unknown-key", _("Clé de diffusion inconnue ou révoquée."))

    def admit_by_input(self, input_id: int) -> Admission:
        """The same as ingest.admit_by_input."""
        for admission in self.doors.values():
            if admission.input_id == input_id:
                return admission
        raise ingest.Refused(
            "nothing-booked", _("Aucun direct n'est prévu maintenant sur cette entrée.")
        )

    def is_cut(self, input_id: int, opened: float) -> bool:
        return opened < self.cuts.get(input_id, 0.0)


def look(rooms: list[int]) -> Bookings:
    """Every recording that is on air or that an encoder feeds, and the doors that are open."""
    wanted = Q(published_from__isnull=False) | Q(pk__in=rooms)
    unclosed = Recording.objects.unclosed().select_related("input", "backup_input")
    found = unclosed.filter(wanted).prefetch_related("covers")
    now = timezone.now()
    soon = unclosed.filter(published_until=None).filter(
        wanted | Q(starts_at__lte=now + FORESIGHT, ends_at__gt=now)
    )
    return Bookings(
        decisions=tuple(_decision(recording) for recording in found),
        doors=_doors(list(soon), now),
        cuts={
            number: moment.timestamp()
            for number, moment in Input.objects.exclude(cut_at=None).values_list("pk", "cut_at")
        },
    )


def _decision(recording: Recording) -> Decision:
    return Decision(
        ingest.admission(recording), recordings.programme_of(recording), recording.wanted_input
    )


def _doors(soon: list[Recording], now: datetime) -> dict[str, Admission]:
    """The best booking of each input comes last, so that it is the one that is kept."""
    doors = {}
    for source in {one for each in soon for one in (each.input, each.backup_input) if one}:
        if source.is_open:
            mine = [one for one in soon if source in (one.input, one.backup_input)]
            best = min(mine, key=lambda one: one.rank_for(source, now))
            doors[source.key_digest] = ingest.admission(best, source)
    return doors
