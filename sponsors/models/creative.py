"""A spot: one film of a campaign, looked at by a person before anybody else sees it."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models import Asset
from sponsors.models.campaign import Campaign


class Creative(models.Model):
    class State(models.TextChoices):
        SUBMITTED = "submitted", _("à valider")
        APPROVED = "approved", _("validé")
        REFUSED = "refused", _("refusé")

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
    # Only sponsors.creatives writes these. The approval is of these exact bytes.
    state = models.CharField(
        _("état"), max_length=10, choices=State.choices, default=State.SUBMITTED, db_index=True
    )
    approved_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        editable=False,
        verbose_name=_("validé par"),
    )
    approved_at = models.DateTimeField(_("validé le"), null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("spot")
        verbose_name_plural = _("spots")
        permissions = [("approve_creative", "Can approve spots and campaigns")]

    def __str__(self) -> str:
        return f"{self.title} ({self.campaign.sponsor})"

    @property
    def is_playable(self) -> bool:
        """Approved by a person, and still the bytes that this person saw."""
        return (
            self.state == self.State.APPROVED
            and self.asset.is_ready
            and self.asset.sha256 == self.approved_sha256
        )
