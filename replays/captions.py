"""Captions of a broadcast: taken in, edited, signed off by a person, shown in the player.

They are kept on the event clock, so a trim moves them with the picture; a caption that touches what
is cut, muted or covered is shown nowhere.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from channels.models import Broadcast
from media.positions import Positions
from replays import sidecars, timecodes, timedtext, transcripts
from replays.errors import ReplaysError
from replays.models import Captions
from replays.timedtext import Caption

# A live that stays online owes its captions within that time (RGAA, EU directive 2016/2102).
OWED_WITHIN = timedelta(days=14)
Origin, State = Captions.Origin, Captions.State


def of(broadcast: Broadcast, language: str = Captions.Language.FRENCH) -> Captions:
    """The row, or an empty one that is not stored."""
    found = Captions.objects.filter(broadcast=broadcast, language=language).first()
    return found or Captions(broadcast=broadcast, language=language, origin=Origin.HAND)


def upload(broadcast: Broadcast, data: bytes, language: str, author=None) -> Captions:
    """A file's captions in place of those there were; raises ReplaysError."""
    positions = transcripts.positions(broadcast)
    told = timedtext.parse(data)
    late = next((one for one in told if one.start > positions.duration + 1), None)
    if late:
        raise ReplaysError(
            "outside",
            _(
                "Un sous-titre vient à %(at)s, après la fin de la rediffusion : vérifiez le fichier."
            )
            % {"at": timecodes.written(late.start, fraction=False)},
        )
    return replace(broadcast, clocked(told, positions), Origin.UPLOAD, language, author)


def replace(
    broadcast: Broadcast, lines: Iterable[Caption], origin: str, language: str, author=None
) -> Captions:
    """A whole new captioning: whatever was signed is to be read again."""
    row, _created = Captions.objects.get_or_create(
        broadcast=broadcast, language=language, defaults={"origin": origin}
    )
    # A version more than any that an editor has open, whoever saves at the same time.
    Captions.objects.filter(pk=row.pk).update(
        lines=_stored(lines), origin=origin, state=State.DRAFT, version=F("version") + 1,
        signed_by=None, signed_at=None, changed_at=timezone.now(),
    )  # fmt: skip
    row.refresh_from_db()
    log(broadcast.page, "replays.captions", user=author, data={"origin": origin})
    sidecars.write(broadcast)
    return row


def save(
    broadcast: Broadcast, told: Sequence[Caption], seen: int, language: str, author=None
) -> int:
    """What its editor sends, in seconds of the replay; returns the new version.

    Captions of passages that are not shown were not in the editor: they stay as they are.
    """
    row, positions = of(broadcast, language), transcripts.positions(broadcast)
    if row.pk is None:
        row.save()
    hidden = [one for one in transcripts.stored(row) if positions.span(one.start, one.end) is None]
    lines = clocked(timedtext.checked(told), positions)
    changed = Captions.objects.filter(pk=row.pk, version=seen).update(
        lines=_stored([*hidden, *lines]), version=seen + 1, state=State.DRAFT,
        signed_by=None, signed_at=None, changed_at=timezone.now(),
    )  # fmt: skip
    if not changed:
        raise ReplaysError(
            "changed-meanwhile",
            _("Quelqu'un d'autre a modifié ces sous-titres : rechargez la page."),
        )
    log(broadcast.page, "replays.captions", user=author, data={"lines": len(lines)})
    sidecars.write(broadcast)
    return seen + 1


def sign(broadcast: Broadcast, seen: int, language: str, author) -> None:
    """A person has read them and answers for them."""
    row = of(broadcast, language)
    if not row.lines:
        raise ReplaysError("empty", _("Il n'y a pas encore de sous-titres à valider."))
    signed = Captions.objects.filter(pk=row.pk, version=seen).update(
        state=State.SIGNED, signed_by=author, signed_at=timezone.now()
    )
    if not signed:
        raise ReplaysError(
            "changed-meanwhile",
            _("Quelqu'un d'autre a modifié ces sous-titres : rechargez la page."),
        )
    log(broadcast.page, "replays.sign_captions", user=author)
    sidecars.write(broadcast)


def remove(broadcast: Broadcast, language: str, author=None) -> None:
    Captions.objects.filter(broadcast=broadcast, language=language).delete()
    log(broadcast.page, "replays.captions", user=author, data={"lines": 0})
    sidecars.write(broadcast)


def clocked(told: Iterable[Caption], positions: Positions) -> list[Caption]:
    """From seconds of the replay to the event clock."""
    return [
        Caption(moment, moment + one.end - one.start, one.text)
        for one in told
        if (moment := positions.moment(one.start)) is not None
    ]


def _stored(lines: Iterable[Caption]) -> list[list]:
    ordered = sorted(lines, key=lambda one: one.start)
    return [[round(one.start, 3), round(one.end, 3), one.text] for one in ordered]


def due_on(broadcast: Broadcast) -> datetime | None:
    """Until when its captions are owed."""
    return broadcast.ended_at + OWED_WITHIN if broadcast.ended_at else None
