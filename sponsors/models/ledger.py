"""The ledger: what was announced to players, and what they really showed. Rows are added only."""

import secrets

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast
from sponsors.models.creative import Creative


def new_break_id() -> str:
    return secrets.token_hex(8)


class BreakPlanQuerySet(models.QuerySet):
    def newest(self) -> "BreakPlanQuerySet":
        """The plan that stands for each broadcast."""
        later = self.model.objects.filter(
            broadcast=models.OuterRef("broadcast"),
            placement=models.OuterRef("placement"),
            number__gt=models.OuterRef("number"),
        )
        return self.filter(~models.Exists(later))


class BreakPlan(models.Model):
    """The spots of one break, the same for every viewer. Never changed: a change is a new plan.

    A plan without items says that nothing stands from then on.
    """

    class Phase(models.TextChoices):
        LIVE = "live", _("direct")
        REPLAY = "replay", _("replay")
        NONE = "none", _("hors antenne")

    class Placement(models.TextChoices):
        OPENING = "opening", _("ouverture")

    id = models.CharField(primary_key=True, max_length=16, default=new_break_id, editable=False)
    # The proof outlives the broadcast: its name stays.
    broadcast = models.ForeignKey(
        Broadcast, null=True, on_delete=models.SET_NULL, related_name="break_plans"
    )
    broadcast_name = models.CharField(max_length=255)
    channel = models.PositiveBigIntegerField(_("chaîne"))
    placement = models.CharField(
        max_length=10, choices=Placement.choices, default=Placement.OPENING
    )
    phase = models.CharField(max_length=6, choices=Phase.choices)
    number = models.PositiveIntegerField()  # 1, 2, 3 ... in its broadcast
    items = models.JSONField(default=list)
    pool = models.JSONField(default=list)  # the spots among which was chosen
    sha256 = models.CharField(max_length=64)  # of the file, byte for byte
    published_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = BreakPlanQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["broadcast", "placement", "number"], name="one_plan_a_number"
            )
        ]
        verbose_name = _("plan de coupure")
        verbose_name_plural = _("plans de coupure")

    def __str__(self) -> str:
        return self.id

    def save(self, *args, **kwargs) -> None:
        if not self._state.adding:
            raise TypeError("a published plan never changes: publish a new one")
        super().save(*args, **kwargs)


class Impression(models.Model):
    """One spot shown once on one page: counted once however often and in any order it is told."""

    sid = models.CharField(max_length=32)
    plan = models.ForeignKey(BreakPlan, on_delete=models.PROTECT, related_name="impressions")
    creative = models.ForeignKey(Creative, on_delete=models.PROTECT, related_name="impressions")
    position = models.PositiveSmallIntegerField()
    watched_ms = models.PositiveIntegerField()
    max_continuous_ms = models.PositiveIntegerField()
    muted = models.BooleanField()
    viewable = models.BooleanField()
    at = models.DateTimeField(default=timezone.now, db_index=True)
    source = models.CharField(max_length=8, default="web")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "sid", "creative", "position"], name="counted_once"
            )
        ]
        verbose_name = _("diffusion comptée")
        verbose_name_plural = _("diffusions comptées")

    def __str__(self) -> str:
        return f"{self.plan_id}/{self.position}"


class Rejection(models.Model):
    """How often a count was refused, by day, break and reason: a flood adds no rows."""

    day = models.DateField()
    reason = models.CharField(_("raison"), max_length=24)
    # Of a known plan, else empty: what strangers invent is not stored.
    break_id = models.CharField(max_length=16, blank=True)
    count = models.PositiveIntegerField(_("refus"), default=0)
    last_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["day", "reason", "break_id"], name="one_row_a_reason")
        ]
        verbose_name = _("comptage refusé")
        verbose_name_plural = _("comptages refusés")

    def __str__(self) -> str:
        return f"{self.day} {self.reason}: {self.count}"
