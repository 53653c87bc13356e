"""What a partner hands in and a person looks at before anybody else sees it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Approval(models.Model):
    """Of these exact bytes, by one person. Only sponsors.approvals writes it."""

    class State(models.TextChoices):
        SUBMITTED = "submitted", _("à valider")
        APPROVED = "approved", _("validé")
        REFUSED = "refused", _("refusé")

    state = models.CharField(
        _("état"), max_length=10, choices=State.choices, default=State.SUBMITTED, db_index=True
    )
    approved_hash = models.CharField(max_length=64, blank=True, editable=False)
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
        abstract = True

    @property
    def content_hash(self) -> str:
        """Of what is there now; empty while it cannot be shown."""
        raise NotImplementedError

    @property
    def is_approved(self) -> bool:
        """By a person, and it is still the bytes that this person saw."""
        return (
            self.state == self.State.APPROVED
            and self.approved_hash != ""
            and self.content_hash == self.approved_hash
        )
