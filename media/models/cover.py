"""A passage of the event clock that nobody may see: slate by hand, closed session (huis clos)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models.recording import Recording


class Cover(models.Model):
    class Kind(models.TextChoices):
        SLATE = "slate", _("écran d'attente")
        CLOSED = "closed", _("huis clos")

    recording = models.ForeignKey(Recording, on_delete=models.CASCADE, related_name="covers")
    kind = models.CharField(_("genre"), max_length=8, choices=Kind.choices)
    # On the event clock; to the segment: every segment that shows any of it is hidden.
    starts_at = models.DateTimeField(_("du"))
    ends_at = models.DateTimeField(_("au"), null=True, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        ordering = ["starts_at", "pk"]
        verbose_name = _("passage retiré")
        verbose_name_plural = _("passages retirés")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.starts_at:%H:%M:%S}"
