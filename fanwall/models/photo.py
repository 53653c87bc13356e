"""A photo of the public and what its sender agreed to. Its bytes are fanwall.spool's."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from fanwall.models.wall import ConsentText, Wall


class Photo(models.Model):
    class State(models.TextChoices):
        RECEIVED = "received", _("reçue")
        PENDING = "pending", _("en attente")
        APPROVED = "approved", _("acceptée")
        REJECTED = "rejected", _("refusée")
        STASHED = "stashed", _("gardée pour plus tard")
        REVOKED = "revoked", _("retirée")
        WITHDRAWN = "withdrawn", _("retirée par son auteur")
        DISCARDED = "discarded", _("illisible")
        LAPSED = "lapsed", _("non tirée au sort")
        PURGED = "purged", _("effacée")

    class Reason(models.TextChoices):
        MINOR = "minor", _("enfant seul ou sans accord")
        NUDITY = "nudity", _("nudité")
        ABUSE = "abuse", _("insulte, haine ou violence")
        ADVERT = "advert", _("publicité ou texte")
        QUALITY = "quality", _("floue ou sombre")
        OTHER = "other", _("hors sujet ou autre")

    UNDECIDED = (State.RECEIVED, State.PENDING, State.STASHED)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="photos")
    key = models.CharField(max_length=64)  # the phone's idempotency key
    device_key = models.CharField(max_length=64)
    name = models.CharField(max_length=24, blank=True)  # as moderated, so as shown
    src_sha256 = models.CharField(max_length=64, blank=True)
    kind = models.CharField(max_length=8)
    display_sha256 = models.CharField(max_length=64, blank=True, db_index=True)
    width = models.PositiveSmallIntegerField(default=0)
    height = models.PositiveSmallIntegerField(default=0)
    fingerprint = models.CharField(max_length=16, blank=True)  # dHash: alike pictures are close
    minor = models.BooleanField(default=False)  # its sender says that a minor is visible
    blurred = models.BooleanField(default=False)  # faces were blurred, by the sender or here
    # Helps to sort, never decides. None: not measured.
    sharpness = models.FloatField(null=True, blank=True)  # variance of the Laplacian at 480 px
    nudity = models.FloatField(null=True, blank=True)  # 0..1, by the optional extra
    # Only fanwall.submissions and fanwall.moderation write these, by conditional UPDATE.
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED)
    rev = models.PositiveIntegerField(default=0)
    received_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    reason = models.CharField(max_length=12, choices=Reason.choices, blank=True)
    purge_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("photo du public")
        verbose_name_plural = _("photos du public")
        constraints = [
            models.UniqueConstraint(fields=["wall", "key"], name="fanwall_one_photo_per_key"),
            models.CheckConstraint(
                condition=~models.Q(state="approved") | ~models.Q(display_sha256=""),
                name="fanwall_approved_has_bytes",
            ),
        ]
        indexes = [
            models.Index(fields=["wall", "state", "received_at"], name="fanwall_queue"),
            models.Index(fields=["wall", "device_key"], name="fanwall_device"),
            models.Index(fields=["wall", "src_sha256"], name="fanwall_source"),
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def public_state(self) -> str:
        """What its sender and programs read: preparing is our business."""
        return self.State.PENDING if self.state == self.State.RECEIVED else self.state


class Consent(models.Model):
    """Written before the first byte of the photo is."""

    photo = models.OneToOneField(Photo, on_delete=models.CASCADE, related_name="consent")
    text = models.ForeignKey(ConsentText, on_delete=models.PROTECT, related_name="+")
    ticks = models.JSONField()  # screen, air, replay, site, people, guardian: true or false
    given_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdraw_token_sha256 = models.CharField(max_length=64, unique=True)

    class Meta:
        verbose_name = _("consentement")
        verbose_name_plural = _("consentements")

    def __str__(self) -> str:
        return f"{self.photo_id} {self.ticks}"
