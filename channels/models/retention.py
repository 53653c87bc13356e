"""How long what is kept: the rule of each channel, elimination lists, and what was deleted.

The verbs are in channels.retention.
"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from media.retention import What

FOR_EVER = _("Vide : pour toujours.")


class RetentionRule(models.Model):
    channel = models.OneToOneField(
        "channels.ChannelPage",
        on_delete=models.CASCADE,
        related_name="retention",
        verbose_name=_("chaîne"),
    )
    top_months = models.PositiveSmallIntegerField(
        _("meilleure qualité (mois)"), null=True, blank=True, help_text=FOR_EVER
    )
    lower_months = models.PositiveSmallIntegerField(
        _("qualités réduites (mois)"), null=True, blank=True, help_text=FOR_EVER
    )
    mp4_months = models.PositiveSmallIntegerField(
        _("fichiers à télécharger (mois)"), null=True, blank=True, help_text=FOR_EVER
    )
    outside_days = models.PositiveSmallIntegerField(
        _("images hors du programme (jours)"),
        null=True,
        blank=True,
        help_text=_("Ce que la caméra a envoyé avant l'antenne et après la fin. Vide : pour toujours."),
    )
    removes_replay = models.BooleanField(
        _("retirer la rediffusion à la fin"),
        default=False,
        help_text=_(
            "Quand toutes les durées sont passées, supprime aussi la dernière copie d'une "
            "rediffusion en ligne. Sinon, une qualité reste toujours."
        ),
    )

    class Meta:
        verbose_name = _("règle de conservation")
        verbose_name_plural = _("règles de conservation")

    def __str__(self) -> str:
        return str(_("Conservation de %s") % self.channel.title)


class EliminationList(models.Model):
    """A bordereau d'élimination: prepared by one person, signed by another."""

    class Scope(models.TextChoices):
        RULE = "rule", _("ce que la règle de la chaîne prévoit")
        ALL = "all", _("tout l'enregistrement, dès la signature")

    title = models.CharField(_("intitulé"), max_length=120)
    scope = models.CharField(
        _("ce qui est supprimé"), max_length=4, choices=Scope.choices, default=Scope.RULE
    )
    broadcasts = models.ManyToManyField(
        "channels.Broadcast", related_name="elimination_lists", verbose_name=_("diffusions")
    )
    prepared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("préparé par"),
    )
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("signé par"),
    )
    created_at = models.DateTimeField(_("préparé le"), auto_now_add=True)
    signed_at = models.DateTimeField(_("signé le"), null=True, editable=False)

    class Meta:
        ordering = ["-created_at"]
        verbose_name = _("bordereau d'élimination")
        verbose_name_plural = _("bordereaux d'élimination")
        permissions = [("sign_eliminationlist", "Can sign elimination lists")]

    def __str__(self) -> str:
        return self.title

    @property
    def is_signed(self) -> bool:
        return self.signed_at is not None


class Deletion(models.Model):
    """What was deleted: kept for ever, also when its page is gone."""

    WHAT = [
        (What.DOWNLOADS.value, _("fichiers à télécharger")),
        (What.OUTSIDE.value, _("images hors du programme")),
        (What.LOWER.value, _("qualités réduites")),
        (What.TOP.value, _("meilleure qualité")),
        (What.ALL.value, _("tout l'enregistrement")),
    ]

    public_id = models.SlugField(_("identifiant"), max_length=32, db_index=True)
    title = models.CharField(_("titre"), max_length=255)
    what = models.CharField(_("supprimé"), max_length=8, choices=WHAT)
    bytes = models.BigIntegerField(_("octets"))
    rule = models.CharField(_("règle"), max_length=200)
    elimination_list = models.ForeignKey(
        EliminationList,
        null=True,
        on_delete=models.PROTECT,
        related_name="deletions",
        verbose_name=_("bordereau"),
    )
    at = models.DateTimeField(_("le"), default=timezone.now, db_index=True)

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = _("suppression")
        verbose_name_plural = _("registre des suppressions")

    def __str__(self) -> str:
        return f"{self.title} – {self.get_what_display()}"
