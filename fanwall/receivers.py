"""What the walls do when the programme has news."""

from django.dispatch import receiver

from channels import signals
from fanwall import driving
from fanwall.models import Wall


@receiver(signals.broadcast_ended)
def leave_the_game(broadcast, **_) -> None:
    """Nobody presses "pause" after the last whistle."""
    for wall in Wall.objects.filter(broadcast=broadcast, in_play=True):
        driving.steer(wall, {"in_play": False}, None)
