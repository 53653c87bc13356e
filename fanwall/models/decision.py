"""What moderators decided: approvals bound to exact bytes, and a chain that shows every edit."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from fanwall.models.photo import Photo
from fanwall.models.wall import Wall


class Approval(models.Model):
    """A human said yes to these bytes. No bytes with another hash are covered."""

    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="approvals")
    display_sha256 = models.CharField(max_length=64)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    seconded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    revoked_why = models.CharField(max_length=12, blank=True)

    class Meta:
        verbose_name = _("accord")
        verbose_name_plural = _("accords")
        constraints = [
            models.UniqueConstraint(
                fields=["photo"], condition=Q(revoked_at=None), name="fanwall_one_live_approval"
            ),
            models.CheckConstraint(
                condition=Q(by__isnull=False) & ~Q(display_sha256=""),
                name="fanwall_human_approved_bytes",
            ),
            models.CheckConstraint(
                condition=Q(seconded_by=None) | ~Q(seconded_by=models.F("by")),
                name="fanwall_two_humans_differ",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.photo_id} {self.display_sha256[:12]}"


class Claim(models.Model):
    """A moderator looks at this photo: others are given the next one."""

    photo = models.OneToOneField(Photo, on_delete=models.CASCADE, related_name="claim")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    until = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("prise en main")
        verbose_name_plural = _("prises en main")

    def __str__(self) -> str:
        return f"{self.photo_id} {self.by_id}"


class ModerationEvent(models.Model):
    """One decision; its hash covers the one before it. Only fanwall.audit writes here."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="events")
    seq = models.PositiveIntegerField()
    action = models.CharField(max_length=16)
    photo_id = models.UUIDField(null=True, blank=True, db_index=True)
    by_id = models.BigIntegerField(null=True, blank=True)  # None: the sender or the clock
    at = models.DateTimeField()
    details = models.JSONField(default=dict)
    prev_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["wall", "seq"]
        verbose_name = _("décision de modération")
        verbose_name_plural = _("décisions de modération")
        constraints = [
            models.UniqueConstraint(fields=["wall", "seq"], name="fanwall_one_event_per_seq")
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.action}"

    def save(self, *args, **kwargs) -> None:
        if self.pk is not None:
            raise TypeError("A decision is never rewritten: record another one.")
        super().save(*args, **kwargs)
