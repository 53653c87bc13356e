"""Who pays, for what, from when to when; and what is never shown where."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class Category(models.TextChoices):
    GENERAL = "general", _("sans restriction")
    ALCOHOL = "alcohol", _("alcool")
    GAMBLING = "gambling", _("jeux d'argent et paris")
    FOOD = "food", _("alimentation sucrée ou grasse")
    POLITICS = "politics", _("politique ou religion")
    HEALTH = "health", _("santé")


def check_web_address(address: str) -> None:
    """https, a host, nothing else: no javascript:, no user name before an @."""
    URLValidator(schemes=["https"])(address)
    if "@" in urlsplit(address).netloc:
        raise ValidationError(_("Écrivez l'adresse sans nom d'utilisateur."))


class Sponsor(models.Model):
    name = models.CharField(
        _("nom"), max_length=80, unique=True, help_text=_("Affiché pendant le spot.")
    )
    logo = models.ForeignKey(
        "ui.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("logo"),
    )
    url = models.CharField(
        _("site web"),
        max_length=200,
        blank=True,
        validators=[check_web_address],
        help_text=_("Commence par https://"),
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("partenaire")
        verbose_name_plural = _("partenaires")

    def __str__(self) -> str:
        return self.name


class Campaign(models.Model):
    class State(models.TextChoices):
        DRAFT = "draft", _("brouillon")
        APPROVED = "approved", _("validée")
        PAUSED = "paused", _("en pause")
        ENDED = "ended", _("terminée")

    sponsor = models.ForeignKey(
        Sponsor, on_delete=models.PROTECT, related_name="campaigns", verbose_name=_("partenaire")
    )
    name = models.CharField(_("nom"), max_length=120)
    contract_no = models.CharField(_("numéro de contrat"), max_length=60, blank=True)
    starts_on = models.DateTimeField(_("début"))
    ends_on = models.DateTimeField(_("fin"))
    is_house = models.BooleanField(
        _("campagne maison"),
        default=False,
        help_text=_("Passe seulement quand aucune campagne d'un partenaire ne peut passer."),
    )
    weight = models.PositiveSmallIntegerField(
        _("poids"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
        help_text=_("Part de voix : un poids de 2 passe deux fois plus qu'un poids de 1."),
    )
    channels = models.ManyToManyField(
        "channels.ChannelPage",
        blank=True,
        related_name="+",
        verbose_name=_("chaînes"),
        help_text=_("Aucune chaîne cochée : toutes les chaînes."),
    )
    category = models.CharField(
        _("secteur"), max_length=12, choices=Category.choices, default=Category.GENERAL
    )
    # Only sponsors.campaigns writes these.
    state = models.CharField(
        _("état"), max_length=10, choices=State.choices, default=State.DRAFT, db_index=True
    )
    approved_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["-starts_on", "name"]
        verbose_name = _("campagne")
        verbose_name_plural = _("campagnes")

    def __str__(self) -> str:
        return f"{self.sponsor} — {self.name}"

    def clean(self) -> None:
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on <= self.starts_on:
            raise ValidationError({"ends_on": _("La fin doit venir après le début.")})


class Exclusion(models.Model):
    """No spot of that category on that channel, or on that one broadcast."""

    category = models.CharField(
        _("secteur"), max_length=12, choices=[c for c in Category.choices if c[0] != "general"]
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("chaîne ou direct"),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["category", "page"], name="exclusion_said_once")
        ]
        verbose_name = _("exclusion")
        verbose_name_plural = _("exclusions")

    def __str__(self) -> str:
        return f"{self.get_category_display()} — {self.page}"
