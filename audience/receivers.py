"""What the audience's traces do when the engine has news."""

from django.dispatch import receiver

from audience import tally
from media import audit
from media.signals import recording_thinned


@receiver(recording_thinned)
def forget(recording, **_) -> None:
    if audit.is_gone(recording):
        tally.forget(recording.directory)
