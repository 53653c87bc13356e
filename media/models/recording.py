"""What one event leaves behind: a booking of an input, the takes that came in, what is public."""

import secrets
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from media.models.input import Input

# An encoder may connect this long before the planned start.
EARLIEST = timedelta(hours=12)
# A programme that has not begun by its planned end may still begin this long after it.
LATEST = timedelta(minutes=30)


def new_public_id() -> str:
    """64 random bits: an address that cannot be guessed or enumerated."""
    return secrets.token_hex(8)


class RecordingQuerySet(models.QuerySet):
    def unclosed(self) -> "RecordingQuerySet":
        return self.filter(closed_at=None)

    def using_input(self, source: Input) -> "RecordingQuerySet":
        """As main or as backup."""
        return self.filter(models.Q(input=source) | models.Q(backup_input=source))

    def may_still_begin(self) -> "RecordingQuerySet":
        """On air, or its time is not over."""
        on_air = models.Q(published_from__isnull=False)
        return self.filter(on_air | models.Q(ends_at__gt=timezone.now() - LATEST))

    def overlapping(self, starts_at: datetime, ends_at: datetime) -> "RecordingQuerySet":
        """What is planned at the same time and not over."""
        return self.unclosed().filter(
            published_until=None, starts_at__lt=ends_at, ends_at__gt=starts_at
        )

    def near(self, now: datetime) -> "RecordingQuerySet":
        """What an encoder may feed now: on air, or planned about now, and not ended."""
        on_air = models.Q(published_from__isnull=False)
        now_or_soon = models.Q(starts_at__lte=now + EARLIEST, ends_at__gt=now - LATEST)
        return self.filter(on_air | now_or_soon, published_until=None)

    def booked_for(self, source: Input, now: datetime) -> "Recording | None":
        """The recording that an encoder connecting now on this input feeds, as main or as backup.

        What is on air keeps its input until somebody ends it, however late. What has ended never
        gets a new connection: two lives in a row on one input cannot mix.
        """
        candidates = self.unclosed().using_input(source).near(now)
        return min(candidates, key=lambda one: one.rank_for(source, now), default=None)


class Recording(models.Model):
    class Profile(models.TextChoices):
        INTERACTIVE = "interactif", _("interactif (environ 4 secondes de retard)")
        STANDARD = "standard", _("standard (environ 9 secondes, deux fois moins de requêtes)")

    public_id = models.SlugField(max_length=32, unique=True, default=new_public_id, editable=False)
    input = models.ForeignKey(
        Input, null=True, on_delete=models.SET_NULL, related_name="recordings"
    )
    # A second encoder for the same event: it takes over when the first falls silent.
    backup_input = models.ForeignKey(
        Input, null=True, blank=True, on_delete=models.SET_NULL, related_name="backed_recordings"
    )
    # Which input staff want on air (Role); empty: whichever sends, the one on air first.
    wanted_input = models.CharField(max_length=8, blank=True)
    profile = models.CharField(max_length=12, choices=Profile.choices, default=Profile.INTERACTIVE)
    dvr = models.BooleanField(default=True)
    starts_at = models.DateTimeField(_("début prévu"))
    ends_at = models.DateTimeField(_("fin prévue"))
    # The programme: what residents may see. Set by whoever puts it on air, never by the engine.
    published_from = models.DateTimeField(null=True, blank=True)
    published_until = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    # EXT-X-TARGETDURATION: constant from the first take on.
    target_duration = models.PositiveSmallIntegerField(null=True, blank=True)
    # What the slate says and in which colour while the encoder is away.
    slate_title = models.CharField(max_length=120, blank=True)
    slate_color = models.CharField(max_length=7, default="#1D4ED8")
    audit = models.JSONField(null=True, blank=True)

    objects = RecordingQuerySet.as_manager()

    class Meta:
        verbose_name = _("enregistrement")
        verbose_name_plural = _("enregistrements")

    def __str__(self) -> str:
        return self.public_id

    @property
    def directory(self) -> Path:
        """What encoders sent, and the timeline: private."""
        return settings.RECORDINGS_DIR / self.public_id

    @property
    def public_directory(self) -> Path:
        """What residents may fetch: playlists and hard links to published segments."""
        return settings.HLS_DIR / self.public_id

    @property
    def shortest_target(self) -> int:
        """EXT-X-TARGETDURATION (s) that the profile asks for."""
        return 1 if self.profile == self.Profile.INTERACTIVE else 2

    @property
    def is_on_air(self) -> bool:
        return self.published_from is not None and self.published_until is None

    def rank_for(self, source: Input, now: datetime) -> tuple[int, float, bool, int]:
        """Who gets an encoder of this input: the smallest."""
        late = self.ends_at <= now
        if self.published_from is not None:
            place = (0, self.published_from.timestamp())  # on air: the one that was there first
        elif self.is_running(now):
            place = (1, -self.starts_at.timestamp())  # running: the one that began last
        else:
            place = (3, -self.ends_at.timestamp()) if late else (2, self.starts_at.timestamp())
        return *place, self.input_id != source.pk, self.pk

    def is_running(self, now: datetime) -> bool:
        """Its planned time is now."""
        return self.starts_at <= now < self.ends_at

    def programme_ended(self, now: datetime | None = None) -> bool:
        return self.published_until is not None and self.published_until <= (now or timezone.now())
