"""A big screen: its secret address, its layout, what it says it shows."""

import hashlib
import hmac
import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from fanwall.models.photo import Photo
from fanwall.models.wall import Wall


def new_nonce() -> str:
    return secrets.token_hex(16)


class Screen(models.Model):
    class Layout(models.TextChoices):
        SINGLE = "single", _("une photo")
        MOSAIC = "mosaic", _("mosaïque")

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="screens")
    name = models.CharField(_("nom"), max_length=60, default="Écran principal")
    layout = models.CharField(
        _("disposition"), max_length=8, choices=Layout.choices, default=Layout.SINGLE
    )
    # The token is derived from the nonce, so it can be shown again; a new nonce revokes it.
    nonce = models.CharField(max_length=32, default=new_nonce, editable=False)
    token_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    boot_id = models.CharField(max_length=32, blank=True, editable=False)
    last_seen = models.DateTimeField(null=True, blank=True, editable=False)
    # What its last heartbeat said: {"shas": [...], "black": bool, "visible": bool, "seq": n}
    showing = models.JSONField(default=dict, editable=False)

    class Meta:
        ordering = ["id"]
        verbose_name = _("écran")
        verbose_name_plural = _("écrans")

    def __str__(self) -> str:
        return self.name

    @property
    def token(self) -> str:
        secret = settings.SECRET_KEY.encode()
        return hmac.new(secret, f"fanwall screen {self.nonce}".encode(), "sha256").hexdigest()[:32]

    def save(self, *args, **kwargs) -> None:
        self.token_sha256 = hashlib.sha256(self.token.encode()).hexdigest()
        super().save(*args, **kwargs)


class ScreenPlay(models.Model):
    """A photo was on the glass: what a screen reports, once per (screen, boot, number)."""

    screen = models.ForeignKey(Screen, on_delete=models.CASCADE, related_name="plays")
    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="plays")
    boot_id = models.CharField(max_length=32)
    number = models.PositiveIntegerField()
    at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("passage à l'écran")
        verbose_name_plural = _("passages à l'écran")
        constraints = [
            models.UniqueConstraint(
                fields=["screen", "boot_id", "number"], name="fanwall_one_play_per_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.screen_id} {self.boot_id} {self.number}"
