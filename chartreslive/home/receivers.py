"""What the roof hears of the workers."""

from django.dispatch import receiver
from django_q.signals import post_execute

from chartreslive import heartbeat


@receiver(post_execute)
def show_life(**_) -> None:
    """A worker that ends a job is alive; when nothing waits, the clock gives it a job."""
    heartbeat.beat("worker", {})
