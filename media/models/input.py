"""A door for an encoder: an address and a secret key."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from media import keys


class InputQuerySet(models.QuerySet):
    def open(self) -> "InputQuerySet":
        return self.filter(revoked_at=None)

    def with_key(self, key: str) -> "Input | None":
        """The open input of that stream key; compared in constant time after an indexed look-up."""
        digest = keys.digest(key)
        found = self.open().filter(key_digest=digest).first()
        return found if found and keys.same(found.key_digest, digest) else None


class Input(models.Model):
    name = models.CharField(_("nom"), max_length=120)
    permanent = models.BooleanField(_("permanente"), default=False)
    # The key itself: encrypted (to be shown again to who may), and its keyed digest (to be found).
    key_encrypted = models.TextField(editable=False)
    key_digest = models.CharField(max_length=64, unique=True, editable=False)
    # The UDP port of its SRT listener, whose passphrase is the key; none: RTMP only.
    srt_port = models.PositiveIntegerField(_("port SRT"), null=True, blank=True, unique=True)
    # Connections that are older than this are hung up on.
    cut_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = InputQuerySet.as_manager()

    class Meta:
        verbose_name = _("entrée vidéo")
        verbose_name_plural = _("entrées vidéo")

    def __str__(self) -> str:
        return self.name

    def set_key(self, key: str) -> None:
        self.key_encrypted = keys.encrypt(key)
        self.key_digest = keys.digest(key)

    @property
    def is_open(self) -> bool:
        return self.revoked_at is None

    def reveal_key(self) -> str:
        """The key in clear: log who asked."""
        return keys.decrypt(self.key_encrypted)
