"""A video file that is not a take: a sponsor's spot, a clip's MP4, an upload."""

from pathlib import Path

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Asset(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("en attente")
        READY = "ready", _("prêt")
        FAILED = "failed", _("refusé")

    # The upload, never served; the playable file is made from it, named by its content.
    original = models.FileField(_("fichier vidéo"), upload_to="videos/%Y/%m/", blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    error = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, blank=True, db_index=True)
    duration = models.FloatField(_("durée (s)"), null=True, blank=True)
    width = models.PositiveIntegerField(null=True, blank=True)
    height = models.PositiveIntegerField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("fichier vidéo")
        verbose_name_plural = _("fichiers vidéo")

    def __str__(self) -> str:
        return Path(self.original.name).name or self.sha256[:12]

    @property
    def is_ready(self) -> bool:
        return self.state == self.State.READY

    @property
    def path(self) -> Path:
        return settings.HLS_DIR / "assets" / f"{self.sha256}.mp4"

    @property
    def url(self) -> str:
        return f"/hls/assets/{self.sha256}.mp4" if self.is_ready else ""
