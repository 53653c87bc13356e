"""What becomes of a spot. Its film never changes: another film is another spot."""

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from chartreslive.accounts.models import User
from media import assets
from media.models import Asset
from sponsors import approvals, breaks
from sponsors.errors import SponsorsError
from sponsors.models import Creative


def submit(creative: Creative, film: UploadedFile) -> Creative:
    """Keeps the upload privately and sends it to work."""
    creative.asset = Asset.objects.create(original=film)
    creative.save()
    assets.send(creative.asset)
    return creative


def approve(creative: Creative, by: User) -> None:
    creative.asset.refresh_from_db()
    if not creative.asset.is_ready:
        told = creative.asset.error or _("La vidéo est encore en préparation : attendez un peu.")
        raise SponsorsError("not-ready", told)
    approvals.approve(creative, by)
    breaks.refresh_later()


def refuse(creative: Creative, by: User) -> None:
    """The spot leaves the air within the minute."""
    approvals.refuse(creative, by)
    breaks.refresh_later()


def reword(creative: Creative) -> Creative:
    """Its words changed."""
    approvals.reword(creative)
    breaks.refresh_later()
    return creative
