"""Is everything ready for this live? A list of checks, each with one sentence and what to do."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from django.core.cache import cache
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from channels import machine_checks, signal_checks
from channels.checking import AMBER, GREEN, NOTE, RED, Check
from channels.models import Broadcast
from media import budget, disk, eventclock, forecast, health, loudness, slates
from media.loudness import Loudness
from media.models import Recording

MEASURED_FOR = 8  # s: a page that asks every five does not start a program each time


@dataclass(frozen=True, slots=True)
class Facts:
    """What the checks judge; gathered at one moment."""

    health: dict | None
    loudness: Loudness | None
    now: float
    event: float  # the recording's own clock, read at the same moment
    watch: float | None = None  # the clock of whoever looks, s since 1970

    @property
    def feeds(self) -> list[dict]:
        found = self.health["feeds"] if self.health and self.health["arriving"] else []
        return [feed for feed in found if feed["last_packet"] < signal_checks.SILENT]

    def feed(self, role: str = "") -> dict | None:
        """Of that input; else the one that is on air."""
        found = [feed for feed in self.feeds if not role or feed["role"] == role]
        return max(found, key=lambda feed: feed["on_air"], default=None)


def look(broadcast: Broadcast, watch: float | None = None) -> list[Check]:
    """Everything, in the order in which one sets it up."""
    facts = gather(broadcast, watch)
    recording = broadcast.recording
    feed = facts.feed()
    checks = [_input(recording), signal_checks.picture(facts.health, feed)]
    if feed:
        checks += [
            signal_checks.size(feed),
            signal_checks.keyframes(feed),
            signal_checks.rate(feed),
            signal_checks.bitrate(feed),
            signal_checks.sound(feed, facts.loudness),
        ]
    checks += [
        machine_checks.clock(
            facts.now,
            facts.event,
            facts.watch,
            at_least=broadcast.state_since.timestamp(),
        ),
        machine_checks.space(
            disk.free(), disk.reserve(), _needed(recording), forecast.sentence_for(recording)
        ),
        machine_checks.load(budget.holds, at_once(recording), facts.health),
        _slate(recording),
        _backup(recording, facts),
    ]
    return checks


def gather(broadcast: Broadcast, watch: float | None = None) -> Facts:
    now = timezone.now().timestamp()
    directory = broadcast.recording.directory
    told = Facts(health.latest(directory, now), None, now, eventclock.now(directory), watch)
    feed = told.feed()
    if feed and feed["audio"]:
        told = replace(told, loudness=_measured(broadcast.recording))
    return told


def _measured(recording: Recording) -> Loudness | None:
    key = f"loudness/{recording.public_id}"
    found = cache.get(key)
    if found is None:
        found = loudness.measure(recording)
        cache.set(key, found, MEASURED_FOR)
    return found


def verdict(checks: list[Check]) -> tuple[str, str]:
    """The worst of them, and one sentence."""
    levels = [check.level for check in checks]
    if RED in levels:
        count = levels.count(RED)
        told = ngettext(
            "Pas encore : %(count)s point à régler.", "Pas encore : %(count)s points à régler.", count
        )
        return RED, told % {"count": count}
    if AMBER in levels:
        count = levels.count(AMBER)
        told = ngettext(
            "Presque : %(count)s point à regarder.", "Presque : %(count)s points à regarder.", count
        )
        return AMBER, told % {"count": count}
    return GREEN, _("Tout est prêt.")


def _needed(recording: Recording) -> float:
    """Bytes that this live will take, as the last ones did."""
    hours = (recording.ends_at - recording.starts_at).total_seconds() / 3600
    return hours * forecast.bytes_per_hour()


def at_once(recording: Recording) -> int:
    """How many lives are planned while this one is, itself included."""
    planned = Recording.objects.overlapping(recording.starts_at, recording.ends_at)
    return planned.exclude(pk=recording.pk).count() + 1


def crowd_warning(recording: Recording) -> str:
    """What the editor is told when too much is planned at once; empty when it is not."""
    lives = at_once(recording)
    if budget.holds(lives):
        return ""
    return _(
        "%(count)s directs sont prévus en même temps : cette machine n'est pas assez puissante pour "
        "tous en pleine qualité. Déplacez-en un, ou prévoyez une machine plus forte."
    ) % {"count": lives}


def _input(recording: Recording) -> Check:
    title, source, now = _("Clé et entrée"), recording.input, timezone.now()
    if source is None or not source.is_open:
        return Check("input", RED, title, _("L'entrée de ce direct est fermée."),
                     _("Choisissez une autre entrée dans la page du direct."))
    booked = Recording.objects.booked_for(source, now)
    if booked == recording:
        return Check("input", GREEN, title, _("La clé est bonne et l'entrée est réservée à ce direct."))
    if booked is None:
        return _closed_yet(title, recording, now)
    other = Broadcast.objects.filter(recording=booked).select_related("page").first()
    name = other.page.title if other else booked.public_id
    return Check(
        "input", RED, title,
        _("L'entrée sert en ce moment à « %(other)s ».") % {"other": name},
        _("Terminez cet autre direct, ou choisissez une autre entrée."),
    )


def _closed_yet(title: str, recording: Recording, now: datetime) -> Check:
    if recording.ends_at < now or recording.closed_at:
        return Check("input", RED, title, _("L'heure de ce direct est passée."),
                     _("Changez ses heures dans la page du direct."))
    return Check("input", AMBER, title, _("L'encodeur ne peut pas encore se connecter."),
                 _("Revenez dans les douze heures qui précèdent le direct."))


def _slate(recording: Recording) -> Check:
    title = _("Écran d'attente")
    target = recording.target_duration or recording.shortest_target
    if slates.is_kept(recording.slate_title, recording.slate_color, target):
        return Check("slate", GREEN, title, _("L'écran d'attente est prêt."))
    return Check("slate", AMBER, title, _("L'écran d'attente n'est pas encore fabriqué."),
                 _("Attendez une minute ; il se fabrique tout seul."))


def _backup(recording: Recording, facts: Facts) -> Check:
    title = _("Encodeur de secours")
    if recording.backup_input_id is None:
        return Check("backup", NOTE, title, _("Aucun encodeur de secours n'est prévu."))
    feed = facts.feed("backup")
    if feed is None:
        return Check("backup", AMBER, title, _("L'encodeur de secours n'envoie rien."),
                     _("Démarrez-le : il prendra le relais si l'autre se tait."))
    return Check("backup", GREEN, title, _("L'encodeur de secours envoie son image."))


def as_moment(text: str | None) -> float | None:
    """What a browser says of its own clock, in ms; nothing when that is no time at all."""
    try:
        moment = float(text or "") / 1000
        datetime.fromtimestamp(moment, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment
