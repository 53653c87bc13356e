"""What the programme does when the engine has news."""

from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from channels import locks, onair, schedule, state
from channels.models import Broadcast, BroadcastPage
from media import signals


@receiver(signals.session_opened)
def attach(session, **_) -> None:
    onair.attach(session.recording)


@receiver(signals.session_closed)
def detach(session, **_) -> None:
    onair.detach(session.recording)


@receiver(signals.recording_closed)
def finish(recording, **_) -> None:
    for broadcast in Broadcast.objects.filter(recording=recording, state=Broadcast.State.ENDED):
        onair.finish(broadcast)


@receiver(signals.recording_audited)
def tell(recording, **_) -> None:
    for broadcast in Broadcast.objects.filter(recording=recording).select_related("page"):
        state.write(broadcast)


@receiver(page_published, sender=BroadcastPage)
def book(instance, **_) -> None:
    schedule.book(instance)


@receiver(page_unpublished, sender=BroadcastPage)
def close(instance, **_) -> None:
    for broadcast in Broadcast.objects.filter(page_id=instance.pk).select_related("recording"):
        locks.write(broadcast)
