"""A big screen: its secret address, its layout, what it says it shows."""

import hashlib
import hmac
import secrets

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from fanwall.models.photo import Photo
from fanwall.models.wall import Wall


def new_nonce() -> str:
    return secrets.token_hex(16)


class Screen(models.Model):
    class Layout(models.TextChoices):
        SINGLE = "single", _("une photo")
        MOSAIC = "mosaic", _("mosaïque")
        DUO = "duo", _("deux photos")
        TICKER = "ticker", _("bandeau de prénoms")
        FRAME = "frame", _("une photo, cadre d'un partenaire")
        SCORE = "score", _("score et chrono")
        INVITE = "invite", _("QR code seul")

    class Kind(models.TextChoices):
        VENUE = "venue", _("écran du lieu")
        AIR = "air", _("sortie pour la régie")

    class Format(models.TextChoices):
        LANDSCAPE = "landscape", _("16:9")
        RIBBON = "ribbon", _("bandeau LED")
        PORTRAIT = "portrait", _("portrait")

    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="screens")
    name = models.CharField(_("nom"), max_length=60, default="Écran principal")
    layout = models.CharField(
        _("disposition"), max_length=8, choices=Layout.choices, default=Layout.SINGLE
    )
    kind = models.CharField(_("usage"), max_length=5, choices=Kind.choices, default=Kind.VENUE)
    format = models.CharField(
        _("format"), max_length=9, choices=Format.choices, default=Format.LANDSCAPE
    )
    safe_area = models.PositiveSmallIntegerField(
        _("marge de sécurité (%)"),
        default=0,
        validators=[MaxValueValidator(15)],
        help_text=_("Ce que les bords de l'écran cachent."),
    )
    reload_seq = models.PositiveIntegerField(default=0, editable=False)  # a higher one: reload
    # The token is derived from the nonce, so it can be shown again; a new nonce revokes it.
    nonce = models.CharField(max_length=32, default=new_nonce, editable=False)
    token_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    boot_id = models.CharField(max_length=32, blank=True, editable=False)
    last_seen = models.DateTimeField(null=True, blank=True, editable=False)
    version = models.CharField(max_length=32, blank=True, editable=False)  # of the page it runs
    # What its last heartbeat said: {"shas", "black", "visible", "keeps", "scene", "seq"}
    showing = models.JSONField(default=dict, editable=False)

    class Meta:
        ordering = ["id"]
        verbose_name = _("écran")
        verbose_name_plural = _("écrans")

    def __str__(self) -> str:
        return self.name

    @property
    def token(self) -> str:
        secret = settings.SECRET_KEY.encode()
        return hmac.new(secret, f"fanwall screen {self.nonce}".encode(), "sha256").hexdigest()[:32]

    def save(self, *args, **kwargs) -> None:
        self.token_sha256 = hashlib.sha256(self.token.encode()).hexdigest()
        super().save(*args, **kwargs)


class Pairing(models.Model):
    """A kiosk without an address shows the code; staff type it; the kiosk is told where to go."""

    code = models.CharField(max_length=6, unique=True)
    secret_sha256 = models.CharField(max_length=64, unique=True)  # the kiosk alone knows it
    expires_at = models.DateTimeField(db_index=True)
    screen = models.ForeignKey(
        Screen, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("appairage")
        verbose_name_plural = _("appairages")

    def __str__(self) -> str:
        return self.code


class ScreenPlay(models.Model):
    """A photo or a sponsor's picture was on the glass, once per (screen, boot, number)."""

    class Kind(models.TextChoices):
        PHOTO = "photo", _("photo")
        CREATIVE = "creative", _("partenaire")
        HOUSE = "house", _("page de la ville")

    screen = models.ForeignKey(Screen, on_delete=models.CASCADE, related_name="plays")
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.PHOTO)
    photo = models.ForeignKey(
        Photo, null=True, blank=True, on_delete=models.CASCADE, related_name="plays"
    )
    creative = models.CharField(max_length=64, blank=True)  # as the sponsors' slot names it
    boot_id = models.CharField(max_length=32)
    number = models.PositiveIntegerField()
    at = models.DateTimeField(db_index=True)
    duration_ms = models.PositiveIntegerField(default=0)  # 0: still on, or not told
    visible = models.BooleanField(default=True)  # the page was in front

    class Meta:
        verbose_name = _("passage à l'écran")
        verbose_name_plural = _("passages à l'écran")
        constraints = [
            models.UniqueConstraint(
                fields=["screen", "boot_id", "number"], name="fanwall_one_play_per_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.screen_id} {self.boot_id} {self.number}"
