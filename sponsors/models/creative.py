"""A spot: one film of a campaign."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models import Asset
from sponsors.models.approval import Approval
from sponsors.models.campaign import Campaign


class Creative(Approval):
    campaign = models.ForeignKey(
        Campaign, on_delete=models.PROTECT, related_name="creatives", verbose_name=_("campagne")
    )
    asset = models.OneToOneField(
        Asset, on_delete=models.PROTECT, related_name="creative", editable=False
    )
    title = models.CharField(_("titre"), max_length=120, help_text=_("Affiché pendant le spot."))
    skip_after = models.PositiveSmallIntegerField(
        _("bouton « Passer » après (s)"), default=5, validators=[MaxValueValidator(30)]
    )

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("spot")
        verbose_name_plural = _("spots")
        permissions = [("approve_creative", "Can approve spots and campaigns")]

    def __str__(self) -> str:
        return f"{self.title} ({self.campaign.sponsor})"

    @property
    def content_hash(self) -> str:
        return self.asset.sha256 if self.asset.is_ready else ""
