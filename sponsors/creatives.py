"""What becomes of a spot: handed in, looked at, approved or refused by a person.

The film of a spot never changes: another film is another spot. An approval is of the exact bytes
that were looked at, with the words shown beside them.
"""

from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from chartreslive.accounts.models import User
from media import assets
from media.models import Asset
from sponsors import breaks
from sponsors.errors import SponsorsError
from sponsors.models import Creative

State = Creative.State


def submit(creative: Creative, film: UploadedFile) -> Creative:
    """Keeps the upload privately and sends it to work."""
    creative.asset = Asset.objects.create(original=film)
    creative.save()
    assets.send(creative.asset)
    return creative


def approve(creative: Creative, by: User) -> None:
    asset = Asset.objects.get(pk=creative.asset_id)
    if not asset.is_ready:
        raise SponsorsError(
            "not-ready", asset.error or _("La vidéo est encore en préparation : attendez un peu.")
        )
    facts = {"approved_sha256": asset.sha256, "approved_by": by, "approved_at": timezone.now()}
    _move(creative, [State.SUBMITTED, State.REFUSED], State.APPROVED, by, **facts)


def refuse(creative: Creative, by: User) -> None:
    """Also takes back an approval: the spot leaves the air within the minute."""
    _move(creative, [State.SUBMITTED, State.APPROVED], State.REFUSED, by, approved_sha256="")


def reword(creative: Creative) -> Creative:
    """The words changed: somebody looks again."""
    creative.state = State.SUBMITTED
    creative.approved_sha256, creative.approved_by, creative.approved_at = "", None, None
    creative.save()
    breaks.refresh_later()
    return creative


def _move(creative: Creative, before: list[State], after: State, by: User, **facts) -> None:
    moved = Creative.objects.filter(pk=creative.pk, state__in=before).update(state=after, **facts)
    creative.refresh_from_db()
    if not moved:
        sentence = _("Impossible : ce spot est « %(state)s ».")
        raise SponsorsError("not-possible", sentence % {"state": creative.get_state_display()})
    log(creative, f"sponsors.{after.value}", user=by)
    breaks.refresh_later()
