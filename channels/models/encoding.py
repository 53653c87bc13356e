"""How a broadcast's encoders come in: what editors choose on its page."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from media.models import Input, Recording

PERMANENT = {"permanent": True, "revoked_at": None}


class Encoding(models.Model):
    source = models.ForeignKey(
        Input,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        limit_choices_to=PERMANENT,
        verbose_name=_("entrée vidéo"),
        help_text=_(
            "L'encodeur installé dans la salle. Laissez vide pour une clé faite pour ce direct."
        ),
    )
    backup_source = models.ForeignKey(
        Input,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        limit_choices_to=PERMANENT,
        verbose_name=_("entrée de secours"),
        help_text=_("Un second encodeur : il prend le relais quand le premier se tait."),
    )
    backup_key = models.BooleanField(
        _("clé de secours"),
        default=False,
        help_text=_(
            "Fait une seconde clé pour ce direct, si aucune entrée de secours n'est choisie."
        ),
    )
    profile = models.CharField(
        _("retard sur le direct"),
        max_length=12,
        choices=Recording.Profile.choices,
        default=Recording.Profile.INTERACTIVE,
    )
    dvr = models.BooleanField(
        _("retour en arrière pendant le direct"),
        default=True,
    )

    encoding_panel = MultiFieldPanel(
        [
            FieldPanel("source"),
            FieldPanel("backup_source"),
            FieldPanel("backup_key"),
            FieldPanel("profile"),
            FieldPanel("dvr"),
        ],
        heading=_("Encodeur"),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.source_id and self.source_id == self.backup_source_id:
            raise ValidationError(
                {"backup_source": _("L'entrée de secours doit être une autre entrée.")}
            )
        for field in ("source", "backup_source"):
            message = self.clash(field)
            if message:
                raise ValidationError({field: message})

    def clash(self, field: str) -> str | None:
        """Which other broadcast needs that permanent input at the same time, as a sentence."""
        source = getattr(self, field)
        if source is None or not (self.starts_at and self.ends_at):
            return None
        others = Recording.objects.overlapping(self.starts_at, self.ends_at).using_input(source)
        others = others.filter(broadcast__isnull=False).exclude(broadcast__page_id=self.pk)
        other = others.select_related("broadcast__page").order_by("starts_at").first()
        if other is None:
            return None
        return gettext(
            "« %(input)s » est déjà prise par « %(title)s », le %(day)s de %(start)s à %(end)s."
        ) % {
            "input": source.name,
            "title": other.broadcast.page.title,
            "day": localtime(other.starts_at).strftime("%d/%m/%Y"),
            "start": localtime(other.starts_at).strftime("%H:%M"),
            "end": localtime(other.ends_at).strftime("%H:%M"),
        }
