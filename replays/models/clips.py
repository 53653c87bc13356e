"""A short part of the picture with a title of its own."""

import secrets
from pathlib import Path

from django.db import models
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast, Cue
from media.models import Asset


def new_key() -> str:
    return secrets.token_hex(5)


class Clip(models.Model):
    class State(models.TextChoices):
        MARKED = "marked", _("marqué")  # its last second has not arrived yet
        READY = "ready", _("prêt")
        FAILED = "failed", _("échoué")

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="clips")
    cue = models.OneToOneField(Cue, null=True, on_delete=models.CASCADE, related_name="clip")
    key = models.CharField(max_length=16, unique=True, default=new_key, editable=False)
    title = models.CharField(_("titre"), max_length=160)
    kind = models.CharField(max_length=12, default=Cue.Kind.GOAL)
    starts_at = models.DateTimeField(_("début"))  # of the picture
    ends_at = models.DateTimeField(_("fin"))
    state = models.CharField(max_length=10, choices=State.choices, default=State.MARKED)
    error = models.TextField(blank=True)
    asset = models.ForeignKey(Asset, null=True, blank=True, on_delete=models.SET_NULL)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["starts_at"]
        verbose_name = _("extrait")
        verbose_name_plural = _("extraits")

    def __str__(self) -> str:
        return self.title

    @property
    def playlist_name(self) -> str:
        return f"clip-{self.key}"

    @property
    def mp4(self) -> Path | None:
        """Beside the playlists, never among the public assets: who may not watch gets no clip."""
        if self.asset is None:
            return None
        name = f"{self.playlist_name}-{self.asset.sha256[:12]}.mp4"  # its content: immutable
        return self.broadcast.recording.public_directory / name
