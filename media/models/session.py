"""One take: one packager fed by one connection of an encoder, in a directory never used again."""

import secrets
import time
from pathlib import Path

from django.db import models
from django.utils.translation import gettext_lazy as _

from media.models.recording import Recording


def new_name() -> str:
    """Unique for ever: caches keep segments as immutable, so a name may never come back."""
    return f"r{time.time_ns() // 1_000_000}-{secrets.token_hex(4)}"


class SessionQuerySet(models.QuerySet):
    def running(self) -> "SessionQuerySet":
        return self.filter(closed_at=None)


class Session(models.Model):
    recording = models.ForeignKey(Recording, on_delete=models.CASCADE, related_name="sessions")
    name = models.SlugField(max_length=40, unique=True, default=new_name, editable=False)
    opened_at = models.DateTimeField(_("ouverte"))
    closed_at = models.DateTimeField(_("fermée"), null=True, blank=True)
    reason = models.CharField(_("raison de la fin"), max_length=40, blank=True)
    # What the encoder announced: codec, width, height, fps, gop (s), audio.
    source = models.JSONField(default=dict)

    objects = SessionQuerySet.as_manager()

    class Meta:
        ordering = ["opened_at"]
        verbose_name = _("prise")
        verbose_name_plural = _("prises")

    def __str__(self) -> str:
        return self.name

    @property
    def directory(self) -> Path:
        return self.recording.directory / self.name
