"""Another platform that a live is also sent to, as it comes from the encoder."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from media import keys
from media.models.recording import Recording


class Relay(models.Model):
    recording = models.ForeignKey(Recording, on_delete=models.CASCADE, related_name="relays")
    name = models.CharField(_("nom"), max_length=60)
    address = models.CharField(_("adresse du serveur"), max_length=250)
    key_encrypted = models.TextField(editable=False)
    enabled = models.BooleanField(_("en service"), default=True)
    # The engine's last word; what happens now is in the live's health.
    state = models.CharField(max_length=12, blank=True, editable=False)
    error = models.CharField(max_length=200, blank=True, editable=False)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("relais")
        verbose_name_plural = _("relais")

    def __str__(self) -> str:
        return self.name

    def set_key(self, key: str) -> None:
        self.key_encrypted = keys.encrypt(key)

    def reveal_key(self) -> str:
        return keys.decrypt(self.key_encrypted)
