"""Work that takes longer than a second: what it is, how far it is, and what became of it.

The verbs are in replays.jobs.
"""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from channels.models import Broadcast

SHORT, HEAVY = "court", "lourd"  # django-q clusters


class Job(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("en attente")
        RUNNING = "running", _("en cours")
        DONE = "done", _("terminé")
        FAILED = "failed", _("échoué")

    kind = models.CharField(_("travail"), max_length=24)  # a key of replays.jobs.KINDS
    broadcast = models.ForeignKey(
        Broadcast, null=True, blank=True, on_delete=models.CASCADE, related_name="jobs",
        verbose_name=_("direct"),
    )  # fmt: skip
    # What it is done to, in the words of its kind: mostly a primary key. One job for each.
    subject = models.CharField(max_length=64, blank=True)
    state = models.CharField(
        _("état"), max_length=8, choices=State.choices, default=State.WAITING, db_index=True
    )
    progress = models.FloatField(_("avancement"), default=0.0)  # 0 to 1
    error = models.TextField(_("pourquoi"), blank=True)
    detail = models.TextField(blank=True)  # what the program said last, for who looks closer
    tries = models.PositiveSmallIntegerField(default=0)
    # Counts up for ever: tells a worker that its job was given to another one meanwhile.
    turn = models.PositiveIntegerField(default=0)
    # Asked for again while it ran: what it works on has changed.
    is_stale = models.BooleanField(default=False)
    cluster = models.CharField(max_length=12, default=SHORT)
    created_at = models.DateTimeField(_("demandé le"), auto_now_add=True)
    due_at = models.DateTimeField(default=timezone.now)  # waiting: when the sweep sends it (again)
    started_at = models.DateTimeField(null=True, blank=True)
    beat_at = models.DateTimeField(null=True, blank=True)  # its last sign of life
    ended_at = models.DateTimeField(_("fini le"), null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "subject"], name="one_job_per_subject")
        ]
        verbose_name = _("travail")
        verbose_name_plural = _("travaux")

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}".strip()

    @property
    def percent(self) -> int:
        return round(100 * self.progress)

    @property
    def is_open(self) -> bool:
        return self.state in (self.State.WAITING, self.State.RUNNING)
