"""The words of a broadcast, caption by caption, on the event clock. The verbs: replays.captions."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast


class Captions(models.Model):
    class Origin(models.TextChoices):
        UPLOAD = "upload", _("fichier déposé")
        SPEECH = "speech", _("reconnaissance vocale")
        LIVE = "live", _("saisis pendant le direct")
        HAND = "hand", _("saisis à la main")

    class State(models.TextChoices):
        DRAFT = "draft", _("à relire")
        SIGNED = "signed", _("relus et validés")

    class Language(models.TextChoices):
        FRENCH = "fr", _("français")
        ENGLISH = "en", _("anglais")

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="captions")
    language = models.CharField(
        _("langue"), max_length=5, choices=Language.choices, default=Language.FRENCH
    )
    origin = models.CharField(_("origine"), max_length=8, choices=Origin.choices)
    state = models.CharField(_("état"), max_length=8, choices=State.choices, default=State.DRAFT)
    # [start, end, text], s since 1970: they stay right whatever is cut before them.
    lines = models.JSONField(_("sous-titres"), default=list, blank=True)
    # Who saves says which version they had open.
    version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(_("modifiés le"), auto_now=True)
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    signed_at = models.DateTimeField(_("validés le"), null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["broadcast", "language"], name="one_captioning_per_language"
            )
        ]
        verbose_name = _("sous-titrage")
        verbose_name_plural = _("sous-titrages")

    def __str__(self) -> str:
        return f"{self.broadcast} ({self.language})"

    @property
    def is_signed(self) -> bool:
        return self.state == self.State.SIGNED

    @property
    def is_machine_made(self) -> bool:
        """Told to whoever reads them, until a person has signed them off."""
        return self.origin == self.Origin.SPEECH and not self.is_signed
