"""What the partners' spots do when the programme has news."""

from django.dispatch import receiver

from channels import signals
from sponsors import breaks


@receiver(signals.broadcast_started)
@receiver(signals.broadcast_ended)
def open_with_spot(broadcast, **_) -> None:
    breaks.publish_opening(broadcast)
