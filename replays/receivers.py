"""What replays do when the programme has news."""

from django.dispatch import receiver

from channels import signals
from media.signals import recording_thinned
from replays import clips


@receiver(signals.cue_added)
def mark(cue, **_) -> None:
    clips.mark(cue)


@receiver(signals.cue_removed)
def withdraw(cue, **_) -> None:
    clips.withdraw(cue)


@receiver(signals.broadcast_ended)
def list_again(broadcast, **_) -> None:
    clips.list_clips(broadcast)


@receiver(recording_thinned)
def list_thinned(recording, **_) -> None:
    clips.write_again(recording)
