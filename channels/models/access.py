"""Who may watch a broadcast: what is stored. The verbs are in channels.access."""

from datetime import datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Access(models.TextChoices):
    PUBLIC = "public", _("ouvert à tous")
    PASSWORD = "password", _("sur mot de passe")
    LINK = "link", _("par lien privé, nulle part annoncé")


class Protection(models.Model):
    """On the row and never on the page: Wagtail keeps a page's fields in its revisions."""

    # Only channels.access writes these.
    access = models.CharField(
        _("accès"), max_length=10, choices=Access.choices, default=Access.PUBLIC
    )
    password = models.CharField(max_length=128, blank=True, editable=False)  # its hash
    link_secret = models.CharField(max_length=64, blank=True, editable=False)
    # Every right names the generation it was given in: a new one revokes them all.
    generation = models.CharField(max_length=16, blank=True, editable=False)
    replay_from = models.DateTimeField(_("rediffusion à partir de"), null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def is_protected(self) -> bool:
        return self.access != Access.PUBLIC

    @property
    def is_listed(self) -> bool:
        return self.access != Access.LINK

    def is_held_back(self, now: datetime | None = None) -> bool:
        """Whether the replay is under embargo."""
        return self.replay_from is not None and (now or timezone.now()) < self.replay_from

    @property
    def is_open(self) -> bool:
        """Whether strangers may see every file of it: clips, pictures, playlists."""
        return not self.is_protected and not self.is_held_back()


class Guess(models.Model):
    """A password that somebody tried; kept for some minutes, to slow down who tries too many."""

    broadcast = models.ForeignKey(
        "channels.Broadcast", on_delete=models.CASCADE, related_name="guesses"
    )
    source = models.CharField(max_length=32)  # a keyed digest of the address, never the address
    right = models.BooleanField(default=False)
    at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        indexes = [models.Index(fields=["broadcast", "source", "at"])]
