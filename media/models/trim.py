"""What staff changed in a finished replay; taking the row away gives the whole replay again."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.edits import Edit
from media.models.recording import Recording
from media.programme import Span


class Trim(models.Model):
    recording = models.OneToOneField(Recording, on_delete=models.CASCADE, related_name="trim")
    # Moments of the event clock, s since 1970: they mean the same whatever else is cut.
    starts_at = models.FloatField(_("début"), null=True, blank=True)
    ends_at = models.FloatField(_("fin"), null=True, blank=True)
    cut = models.JSONField(_("passages coupés"), default=list, blank=True)  # [start, end] pairs
    muted = models.JSONField(_("passages rendus muets"), default=list, blank=True)
    # What it was before, to undo one step.
    before = models.JSONField(null=True, blank=True)
    # Who changes it says which version they looked at; `applied` is what residents see.
    version = models.PositiveIntegerField(default=0)
    applied = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("montage")
        verbose_name_plural = _("montages")

    def __str__(self) -> str:
        return str(self.recording)

    @property
    def edit(self) -> Edit:
        return Edit(
            self.starts_at,
            self.ends_at,
            tuple(Span(start, end) for start, end in self.cut),
            tuple(Span(start, end) for start, end in self.muted),
        )
