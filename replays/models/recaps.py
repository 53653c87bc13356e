"""The recap (résumé): a broadcast told by its clips, one behind the other. Verbs: replays.recaps."""


from django.db import models
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast
from media.models import Asset
from replays.models.clips import Filmed, Visibility, new_key


class Recap(Filmed, models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("à faire")
        READY = "ready", _("prêt")
        FAILED = "failed", _("échoué")

    class Length(models.IntegerChoices):
        SHORT = 60, _("1 minute")
        USUAL = 180, _("3 minutes")
        LONG = 300, _("5 minutes")

    class Transition(models.TextChoices):
        STING = "sting", _("virgule de la chaîne")
        DIP = "dip", _("passage au noir")
        NONE = "none", _("sans")

    broadcast = models.OneToOneField(Broadcast, on_delete=models.CASCADE, related_name="recap")
    key = models.CharField(max_length=16, unique=True, default=new_key, editable=False)
    length = models.PositiveSmallIntegerField(
        _("durée"), choices=Length.choices, default=Length.USUAL
    )
    transition = models.CharField(
        _("entre deux extraits"), max_length=6, choices=Transition.choices, default=Transition.STING
    )
    visibility = models.CharField(
        _("visibilité"), max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC
    )
    # Keys of clips in the order that a person gave them; none: chosen by points, told by time.
    arrangement = models.JSONField(null=True, blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    error = models.TextField(blank=True)
    asset = models.ForeignKey(Asset, null=True, blank=True, on_delete=models.SET_NULL)
    made_for = models.CharField(max_length=64, blank=True)
    made_at = models.DateTimeField(null=True, blank=True)
    parts = models.JSONField(default=list, blank=True)  # [{"clip", "title", "start", "seconds"}]
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("résumé")
        verbose_name_plural = _("résumés")

    def __str__(self) -> str:
        return str(_("Résumé – %s") % self.broadcast)

    @property
    def title(self) -> str:
        return str(_("Le résumé"))

    @property
    def playlist_name(self) -> str:
        """Begins as clips do: the same locks, the same retention."""
        return f"clip-recap-{self.key}"
