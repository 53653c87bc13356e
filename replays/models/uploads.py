"""A finished video that takes the place of a live; the verbs are in replays.uploads."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast


class Upload(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("en préparation")
        READY = "ready", _("en ligne")
        REFUSED = "refused", _("refusé")

    broadcast = models.OneToOneField(Broadcast, on_delete=models.CASCADE, related_name="upload")
    # Private, never served: only what our own ffmpeg wrote of it is.
    original = models.FileField(_("fichier vidéo"), upload_to="programmes/%Y/%m/")
    state = models.CharField(
        _("état"), max_length=8, choices=State.choices, default=State.WAITING, db_index=True
    )
    error = models.TextField(blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("vidéo déposée")
        verbose_name_plural = _("vidéos déposées")

    def __str__(self) -> str:
        return str(self.broadcast)
