"""Something that happened during a broadcast, on the event clock."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from channels.models.broadcast import Broadcast
from media.models import Cover


class CueQuerySet(models.QuerySet):
    def outside_closed_sessions(self) -> "CueQuerySet":
        """What was said behind closed doors is no word for the public, not even its title."""
        closed = Cover.objects.filter(
            kind=Cover.Kind.CLOSED,
            recording=models.OuterRef("broadcast__recording"),
            starts_at__lte=models.OuterRef("at"),
        )
        over = closed.filter(models.Q(ends_at=None) | models.Q(ends_at__gt=models.OuterRef("at")))
        return self.exclude(models.Exists(over))


class Cue(models.Model):
    class Kind(models.TextChoices):
        GOAL = "goal", _("but")
        CHAPTER = "chapter", _("chapitre")
        AGENDA = "agenda", _("point de l'ordre du jour")
        BREAK = "break", _("coupure")
        SLATE = "slate", _("écran d'attente")
        CLOSED = "closed", _("huis clos")
        PHOTO = "photo", _("photo du public")
        NOTE = "note", _("note")

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="cues")
    # The time of the picture (EXT-X-PROGRAM-DATE-TIME), not of the click.
    at = models.DateTimeField(_("instant"), default=timezone.now, db_index=True)
    kind = models.CharField(_("genre"), max_length=12, choices=Kind.choices)
    label = models.CharField(_("libellé"), max_length=160, blank=True)
    payload = models.JSONField(default=dict, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = CueQuerySet.as_manager()

    class Meta:
        ordering = ["at", "id"]
        verbose_name = _("repère")
        verbose_name_plural = _("repères")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.label}".strip()
