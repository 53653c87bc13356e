"""What counts as a moment at each kind of event: numbers that staff may tune."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


def _points(label, default: int) -> models.PositiveSmallIntegerField:
    return models.PositiveSmallIntegerField(
        label, default=default, validators=[MaxValueValidator(100)]
    )


def _seconds(label, default: float, most: float = 120.0, least: float = 0.0) -> models.FloatField:
    limits = [MinValueValidator(least), MaxValueValidator(most)]
    return models.FloatField(label, default=default, validators=limits)


class EventKind(models.Model):
    name = models.CharField(_("nom"), max_length=60, unique=True)
    slug = models.SlugField(_("identifiant"), unique=True)
    crowd = _points(_("le public monte (points)"), 25)
    attack = _points(_("le son monte d'un coup (points)"), 25)
    clamour = _points(_("il a le timbre d'une clameur (points)"), 0)
    reactions = _points(_("les spectateurs réagissent (points)"), 25)
    replay = _points(_("ralentis : plans qui s'enchaînent (points)"), 25)
    marker = _points(_("repère de la régie (points)"), 60)
    threshold = models.PositiveSmallIntegerField(
        _("proposer à partir de (% des points possibles)"),
        default=60,
        validators=[MaxValueValidator(100)],
    )
    lead_in = _seconds(_("secondes gardées avant"), 10.0)
    lead_out = _seconds(_("secondes gardées après"), 18.0)
    apart = _seconds(_("écart entre deux temps forts (s)"), 25.0, least=2.0)
    break_seconds = _seconds(
        _("durée d'une coupure dont la fin n'est pas marquée (s)"), 900.0, most=3600.0
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("genre d'événement")
        verbose_name_plural = _("genres d'événement")

    def __str__(self) -> str:
        return self.name
