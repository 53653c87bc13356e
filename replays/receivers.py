"""What replays do when the programme has news."""

from django.dispatch import receiver

from channels import signals
from media.signals import recording_closed, recording_thinned
from replays import analysis, clips, finishing, live_captions, moments, recaps


@receiver(signals.cue_added)
def mark(cue, **_) -> None:
    clips.mark(cue)
    moments.of_cue(cue)
    finishing.follow_cue(cue)


@receiver(signals.cue_removed)
def withdraw(cue, **_) -> None:
    clips.withdraw(cue)


@receiver(signals.cover_changed)
def hide_captions(broadcast, **_) -> None:
    live_captions.write(broadcast)


@receiver(signals.cover_changed)
def hide_clips(broadcast, **_) -> None:
    clips.write_again(broadcast.recording)


@receiver(signals.broadcast_ended)
def end_captions(broadcast, **_) -> None:
    live_captions.write(broadcast)


@receiver(signals.broadcast_ended)
def list_again(broadcast, **_) -> None:
    clips.list_clips(broadcast)
    recaps.ask(broadcast)


@receiver(recording_thinned)
def list_thinned(recording, **_) -> None:
    clips.write_again(recording)


@receiver(recording_closed)
def search_whole(recording, **_) -> None:
    analysis.ask(recording)


@receiver(recording_closed)
def finish(recording, **_) -> None:
    finishing.finish(recording)


@receiver(recording_thinned)
def follow_thinning(recording, **_) -> None:
    finishing.follow_thinning(recording)
