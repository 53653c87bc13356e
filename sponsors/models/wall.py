"""Partners on the big screens of a fan wall: their pictures, and the ledger of what was shown."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast
from sponsors.models.approval import Approval
from sponsors.models.campaign import Campaign


class WallPicture(Approval):
    """A picture for the big screens."""

    class Place(models.TextChoices):
        SLIDE = "slide", _("page entière")
        FRAME = "frame", _("cadre autour d'une photo")
        LOGO = "logo", _("logo à côté du QR code")

    class Format(models.TextChoices):
        LANDSCAPE = "landscape", _("16:9")
        RIBBON = "ribbon", _("bandeau LED")
        PORTRAIT = "portrait", _("portrait")

    campaign = models.ForeignKey(
        Campaign, on_delete=models.PROTECT, related_name="wall_pictures", verbose_name=_("campagne")
    )
    title = models.CharField(_("titre"), max_length=120)
    picture = models.ForeignKey(
        "ui.Picture", on_delete=models.PROTECT, related_name="+", verbose_name=_("image")
    )
    place = models.CharField(
        _("emplacement"), max_length=5, choices=Place.choices, default=Place.SLIDE
    )
    format = models.CharField(
        _("format d'écran"),
        max_length=9,
        choices=Format.choices,
        blank=True,
        help_text=_("Rien : tous les écrans."),
    )
    seconds = models.PositiveSmallIntegerField(
        _("durée (s)"), default=8, validators=[MinValueValidator(4), MaxValueValidator(30)]
    )

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("image du mur")
        verbose_name_plural = _("images du mur")

    def __str__(self) -> str:
        return f"{self.title} ({self.campaign.sponsor})"

    @property
    def content_hash(self) -> str:
        return self.picture.get_file_hash()


class WallRun(models.Model):
    """One start of a screen's page: how many of its numbered plays never reached us."""

    screen = models.CharField(max_length=64)  # wall and screen, as the wall names them
    name = models.CharField(_("écran"), max_length=80)
    boot = models.CharField(max_length=32)
    broadcast = models.ForeignKey(
        Broadcast, null=True, on_delete=models.SET_NULL, related_name="wall_runs"
    )
    broadcast_name = models.CharField(max_length=255)
    channel = models.PositiveBigIntegerField()
    began_at = models.DateTimeField()
    last_at = models.DateTimeField(db_index=True)
    missing = models.PositiveIntegerField(_("passages manquants"), default=0)

    class Meta:
        verbose_name = _("marche d'un écran")
        verbose_name_plural = _("marches des écrans")
        constraints = [
            models.UniqueConstraint(fields=["screen", "boot"], name="sponsors_one_run_a_boot")
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.boot}"


class WallPlay(models.Model):
    """A partner's picture was on the glass: once per (run, number), billed only without a doubt."""

    class Doubt(models.TextChoices):
        NONE = "", _("facturable")
        BLACK = "black", _("écran noir")
        HIDDEN = "hidden", _("page cachée")
        OFFLINE = "offline", _("écran coupé du réseau")
        SHORT = "short", _("trop court")
        UNPLANNED = "unplanned", _("hors campagne")
        TOO_FAST = "too-fast", _("plus de temps que n'en a passé l'écran")

    run = models.ForeignKey(WallRun, on_delete=models.PROTECT, related_name="plays")
    number = models.PositiveIntegerField()
    picture = models.ForeignKey(WallPicture, on_delete=models.PROTECT, related_name="plays")
    at = models.DateTimeField(db_index=True)
    shown_ms = models.PositiveIntegerField()
    doubt = models.CharField(max_length=10, choices=Doubt.choices, blank=True)

    class Meta:
        verbose_name = _("passage sur le mur")
        verbose_name_plural = _("passages sur le mur")
        constraints = [
            models.UniqueConstraint(fields=["run", "number"], name="sponsors_wall_play_once")
        ]

    def __str__(self) -> str:
        return f"{self.run_id}/{self.number}"
