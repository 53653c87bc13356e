"""A short part of the picture with a title of its own."""

import secrets
from pathlib import Path

from django.db import models
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast, Cue
from media.models import Asset


def new_key() -> str:
    return secrets.token_hex(5)


class Visibility(models.TextChoices):
    PUBLIC = "public", _("public")
    UNLISTED = "unlisted", _("non répertorié")  # who has its address sees it


class Filmed:
    """What has a film of its own: its files lie beside the playlists, never among the public
    assets, so who may not watch gets none."""

    @property
    def mp4(self) -> Path | None:
        if self.asset is None:
            return None
        name = f"{self.playlist_name}-{self.asset.sha256[:12]}.mp4"  # its content: immutable
        return self.broadcast.recording.public_directory / name

    @property
    def poster(self) -> Path:
        return self.broadcast.recording.public_directory / f"{self.playlist_name}.jpg"


class Clip(Filmed, models.Model):
    class State(models.TextChoices):
        MARKED = "marked", _("marqué")  # its last second has not arrived yet
        READY = "ready", _("prêt")
        FAILED = "failed", _("échoué")

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="clips")
    cue = models.OneToOneField(Cue, null=True, on_delete=models.CASCADE, related_name="clip")
    moment = models.OneToOneField(
        "replays.Moment", null=True, blank=True, on_delete=models.CASCADE, related_name="clip"
    )
    key = models.CharField(max_length=16, unique=True, default=new_key, editable=False)
    title = models.CharField(_("titre"), max_length=160)
    kind = models.CharField(max_length=12, default=Cue.Kind.GOAL)
    starts_at = models.DateTimeField(_("début"))  # of the picture
    ends_at = models.DateTimeField(_("fin"))
    state = models.CharField(max_length=10, choices=State.choices, default=State.MARKED)
    error = models.TextField(blank=True)
    visibility = models.CharField(
        _("visibilité"), max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC
    )
    is_titled = models.BooleanField(_("titre incrusté"), default=True)
    poster_at = models.DateTimeField(_("image choisie"), null=True, blank=True)
    asset = models.ForeignKey(Asset, null=True, blank=True, on_delete=models.SET_NULL)
    # What its MP4 shows: other segments, another title, and it is made again.
    made_for = models.CharField(max_length=64, blank=True)
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


class Rendition(Filmed, models.Model):
    """The same clip in another shape, for another screen."""

    class Shape(models.TextChoices):
        SQUARE = "1x1", _("carré (1:1)")
        UPRIGHT = "9x16", _("vertical (9:16)")

    class Framing(models.TextChoices):
        BLUR = "blur", _("image entière sur fond flou")
        CENTRE = "centre", _("recadré au centre")
        CHOSEN = "chosen", _("recadré où je veux")
        FOLLOW = "follow", _("recadré en suivant l'action")

    clip = models.ForeignKey(Clip, on_delete=models.CASCADE, related_name="renditions")
    shape = models.CharField(_("format"), max_length=4, choices=Shape.choices)
    framing = models.CharField(
        _("cadrage"), max_length=6, choices=Framing.choices, default=Framing.BLUR
    )
    x = models.FloatField(_("position"), default=0.5)  # of the crop's middle, 0 left to 1 right
    asset = models.ForeignKey(Asset, null=True, blank=True, on_delete=models.SET_NULL)
    made_for = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["clip", "shape"], name="one_rendition_per_shape")
        ]
        verbose_name = _("format d'extrait")
        verbose_name_plural = _("formats d'extraits")

    def __str__(self) -> str:
        return f"{self.clip} {self.shape}"

    @property
    def broadcast(self) -> Broadcast:
        return self.clip.broadcast

    @property
    def playlist_name(self) -> str:
        return f"{self.clip.playlist_name}-{self.shape}"
