"""A wall: one event's photos of the public, and the words that people agree to."""

import secrets
import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # survives dictation and a scoreboard


def new_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _unused in range(6))


class ConsentText(models.Model):
    """The words as they were read: never edited, a new text is a new row."""

    sha256 = models.CharField(max_length=64, unique=True)
    words = models.JSONField()  # introduction, screen, air, replay, site, people, guardian, adults
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("texte de consentement")
        verbose_name_plural = _("textes de consentement")

    def __str__(self) -> str:
        return self.sha256[:12]

    def save(self, *args, **kwargs) -> None:
        if self.pk is not None:
            raise TypeError("A consent text never changes: write a new one.")
        super().save(*args, **kwargs)


class Wall(models.Model):
    class State(models.TextChoices):
        CLOSED = "closed", _("pas encore ouvert")
        OPEN = "open", _("ouvert")
        PAUSED = "paused", _("en pause")
        ENDED = "ended", _("terminé")

    class Minors(models.TextChoices):
        GUARDIAN = "guardian", _("avec l'accord de leurs parents")
        REFUSED = "refused", _("refusés")
        BLURRED = "blurred", _("visages floutés")

    class Phases(models.TextChoices):
        ALWAYS = "always", _("tout le temps")
        BREAKS = "breaks", _("seulement hors du jeu : avant, pauses, après")

    class Blackout(models.TextChoices):
        BLACK = "black", _("noir")
        SLATE = "slate", _("image des partenaires")

    broadcast = models.OneToOneField(
        Broadcast, on_delete=models.CASCADE, related_name="fan_wall", verbose_name=_("direct")
    )
    code = models.SlugField(max_length=16, unique=True, default=new_code, editable=False)
    state = models.CharField(
        _("état"), max_length=8, choices=State.choices, default=State.CLOSED, db_index=True
    )
    opened_at = models.DateTimeField(null=True, blank=True, editable=False)
    ended_at = models.DateTimeField(null=True, blank=True, editable=False)
    consent_text = models.ForeignKey(
        ConsentText, null=True, on_delete=models.PROTECT, related_name="walls", editable=False
    )
    minors = models.CharField(
        _("mineurs visibles"),
        max_length=8,
        choices=Minors.choices,
        default=Minors.GUARDIAN,
    )
    four_eyes = models.BooleanField(
        _("quatre yeux"),
        default=False,
        help_text=_("Une photo ne passe à l'écran qu'avec l'accord de deux modérateurs."),
    )
    photos_per_device = models.PositiveSmallIntegerField(
        _("photos par téléphone"), default=30, validators=[MinValueValidator(1)]
    )
    queue_limit = models.PositiveIntegerField(
        _("photos en attente au plus"),
        default=3000,
        validators=[MinValueValidator(1)],
        help_text=_("Au-delà, la page demande de revenir plus tard."),
    )
    lease_s = models.PositiveSmallIntegerField(
        _("bail d'affichage (s)"),
        default=60,
        validators=[MinValueValidator(5), MaxValueValidator(300)],
        help_text=_("Un écran coupé du réseau efface les photos après ce délai."),
    )
    retention_days = models.PositiveSmallIntegerField(
        _("conservation (jours)"),
        default=7,
        validators=[MaxValueValidator(90)],
        help_text=_("Après la fin, les photos acceptées sont effacées au bout de ce délai."),
    )
    phases = models.CharField(
        _("photos à l'écran"), max_length=8, choices=Phases.choices, default=Phases.ALWAYS
    )
    running = models.BooleanField(default=True, editable=False)  # False: the house's loop only
    in_play = models.BooleanField(default=False, editable=False)  # said by who drives the screens
    # What who drives said: names, points, clock; empty: what the broadcast's cues say.
    score = models.JSONField(default=dict, editable=False)
    off_air = models.BooleanField(
        _("mur hors antenne"),
        default=False,
        help_text=_("Les photos passent sur les écrans du lieu, jamais dans le direct."),
    )
    # Every change of what screens may show bumps manifest_seq in the same transaction.
    epoch = models.UUIDField(default=uuid.uuid4, editable=False)
    manifest_seq = models.PositiveBigIntegerField(default=1, editable=False)
    panic = models.BooleanField(default=False, editable=False)
    blackout = models.CharField(
        _("arrêt d'urgence"), max_length=5, choices=Blackout.choices, default=Blackout.BLACK
    )
    panic_seq = models.PositiveIntegerField(default=0, editable=False)
    # The head of the chain of decisions: removing its last rows shows too.
    audit_seq = models.PositiveIntegerField(default=0, editable=False)
    audit_head = models.CharField(max_length=64, blank=True, editable=False)
    checked_at = models.DateTimeField(null=True, blank=True, editable=False)  # each night
    fault_seq = models.PositiveIntegerField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("mur du public")
        verbose_name_plural = _("murs du public")
        permissions = [
            ("moderate_wall", "Can moderate the fan wall"),
            ("read_register", "Can read and export the fan wall's register"),
        ]

    def __str__(self) -> str:
        return self.broadcast.page.title

    @property
    def may_show(self) -> bool:
        is_up = self.state in (self.State.OPEN, self.State.PAUSED)
        return is_up and self.running and not self.panic

    @property
    def shows_photos(self) -> bool:
        """On the screens of the venue, now."""
        held = self.phases == self.Phases.BREAKS and self.in_play
        return self.may_show and not held

    @property
    def shows_on_air(self) -> bool:
        """On the director's output: when it is taken is the director's choice, not the game's."""
        return self.may_show and not self.off_air


class BannedDevice(models.Model):
    """A phone whose photos are refused on one wall, until somebody lifts it."""

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="banned_devices")
    device_key = models.CharField(max_length=64)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("téléphone écarté")
        verbose_name_plural = _("téléphones écartés")
        constraints = [
            models.UniqueConstraint(fields=["wall", "device_key"], name="fanwall_one_ban")
        ]

    def __str__(self) -> str:
        return self.device_key[:12]
