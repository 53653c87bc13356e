"""Later: one line each; all may run twice."""

from django.utils import timezone

from sponsors import breaks


def refresh() -> None:
    breaks.refresh(timezone.now())
