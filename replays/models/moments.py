"""Moments: passages of a broadcast that may be worth a clip, and what staff decided about them.

The verbs are in replays.moments; how moments are found is in replays.highlights.
"""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast, Cue
from replays.models.kinds import EventKind


class Moment(models.Model):
    class State(models.TextChoices):
        PROPOSED = "proposed", _("à décider")
        ACCEPTED = "accepted", _("gardé")
        REFUSED = "refused", _("écarté")

    class Origin(models.TextChoices):
        AUTO = "auto", _("trouvé dans l'enregistrement")
        STAFF = "staff", _("marqué en régie")

    class Kind(models.TextChoices):
        GOAL = "goal", _("but")
        ACTION = "action", _("action")
        APPLAUSE = "applause", _("applaudissements")
        OTHER = "other", _("temps fort")

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="moments")
    # A mark of the control room that is this moment: taken back, the moment goes.
    cue = models.OneToOneField(
        Cue, null=True, blank=True, on_delete=models.CASCADE, related_name="moment"
    )
    kind = models.CharField(_("genre"), max_length=12, choices=Kind.choices, default=Kind.OTHER)
    origin = models.CharField(max_length=8, choices=Origin.choices, default=Origin.AUTO)
    state = models.CharField(
        _("état"), max_length=10, choices=State.choices, default=State.PROPOSED, db_index=True
    )
    title = models.CharField(_("titre"), max_length=160, blank=True)
    # On the event clock.
    starts_at = models.DateTimeField(_("début"))
    peak_at = models.DateTimeField(_("sommet"), db_index=True)
    ends_at = models.DateTimeField(_("fin"))
    poster_at = models.DateTimeField(_("image choisie"), null=True, blank=True)
    score = models.FloatField(_("points"), default=0.0)  # 0 to 100
    # signal -> {"points": 21.4, "value": 14.2}: replays.reasons makes sentences of it
    reasons = models.JSONField(default=dict, blank=True)
    # Where it stands in the recap; none: by time.
    position = models.FloatField(null=True, blank=True)
    # Somebody changed it: a new search leaves it as it is.
    locked = models.BooleanField(default=False)
    algorithm = models.CharField(max_length=16, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["peak_at", "pk"]
        constraints = [
            # Two searches at once find the same peak: it is stored once.
            models.UniqueConstraint(
                fields=["broadcast", "peak_at"],
                condition=models.Q(origin="auto"),
                name="one_found_moment_per_peak",
            )
        ]
        verbose_name = _("temps fort")
        verbose_name_plural = _("temps forts")

    def __str__(self) -> str:
        return self.title or str(self.get_kind_display())


class Decision(models.Model):
    """What a person did to a moment: the way back, and what weights are tuned by."""

    class Verdict(models.TextChoices):
        ACCEPTED = "accepted", _("gardé")
        REFUSED = "refused", _("écarté")
        CHANGED = "changed", _("modifié")
        MARKED = "marked", _("marqué")

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="+")
    moment = models.ForeignKey(Moment, on_delete=models.CASCADE, related_name="decisions")
    # Several at one press are taken back by one press.
    batch = models.CharField(max_length=16, db_index=True)
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    before = models.JSONField(default=dict)  # the fields that it changed, as they were
    after = models.JSONField(default=dict)
    score = models.FloatField(default=0.0)
    reasons = models.JSONField(default=dict)
    algorithm = models.CharField(max_length=16, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )  # none: the channel's own threshold
    undone_at = models.DateTimeField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = _("décision")
        verbose_name_plural = _("décisions")

    def __str__(self) -> str:
        return f"{self.get_verdict_display()} {self.moment_id}"


class Analysis(models.Model):
    """How far the sound and picture of a broadcast were listened to."""

    broadcast = models.OneToOneField(Broadcast, on_delete=models.CASCADE, related_name="analysis")
    kind = models.ForeignKey(
        EventKind, null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        verbose_name=_("genre d'événement"),
    )  # fmt: skip
    # Seconds since 1970 on the event clock: everything before was sampled, and judged.
    sampled_until = models.FloatField(default=0.0)
    judged_until = models.FloatField(default=0.0)
    # Who samples now, until when: two at once would store the same sound twice.
    claimed_until = models.DateTimeField(default=timezone.now)
    whole_at = models.DateTimeField(null=True, blank=True)  # when all of the replay was judged

    class Meta:
        verbose_name = _("analyse")
        verbose_name_plural = _("analyses")

    def __str__(self) -> str:
        return str(self.broadcast)


class SignalTrack(models.Model):
    """Five minutes at most of one signal, as half-precision floats."""

    analysis = models.ForeignKey(Analysis, on_delete=models.CASCADE, related_name="tracks")
    name = models.CharField(max_length=12)
    starts = models.FloatField()  # s since 1970 on the event clock
    hz = models.FloatField(default=10.0)
    samples = models.BinaryField(default=bytes)

    class Meta:
        ordering = ["name", "starts"]
        constraints = [
            models.UniqueConstraint(
                fields=["analysis", "name", "starts"], name="one_track_per_beginning"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.starts:.1f}"


class ChannelMoments(models.Model):
    """What a channel does by default: which kind of event it shows, what it keeps by itself."""

    channel = models.OneToOneField(
        "channels.ChannelPage", on_delete=models.CASCADE, related_name="moments_settings",
        verbose_name=_("chaîne"),
    )  # fmt: skip
    kind = models.ForeignKey(
        EventKind, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("genre d'événement habituel"),
    )  # fmt: skip
    keep_from = models.PositiveSmallIntegerField(
        _("garder sans demander à partir de (points)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
        help_text=_(
            "Vide : une personne décide toujours. Sinon, un temps fort qui atteint ces points "
            "devient un extrait public tout seul ; 70 est prudent."
        ),
    )

    class Meta:
        verbose_name = _("temps forts de la chaîne")
        verbose_name_plural = _("temps forts des chaînes")

    def __str__(self) -> str:
        return str(self.channel)
