"""What people type behind our commands: moments and broadcasts."""

from datetime import datetime

from django.core.management.base import CommandError
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from channels.models import Broadcast


def moment(text: str) -> datetime:
    """ISO 8601; without a zone it is the town's time."""
    try:
        parsed = parse_datetime(text)
    except ValueError:
        parsed = None
    if parsed is None:
        raise CommandError(f"Date illisible : {text!r}. Écrivez par exemple 2026-11-22T20:30.")
    return parsed if timezone.is_aware(parsed) else timezone.make_aware(parsed)


def broadcast(name: str) -> Broadcast:
    """By number or public_id."""
    known = Broadcast.objects.select_related("page", "recording__input", "channel")
    found = known.filter(recording__public_id=name).first()
    if found is None and name.isdecimal() and len(name) < 16:
        found = known.filter(pk=int(name)).first()
    if found is None:
        raise CommandError(f"Diffusion inconnue : {name}")
    return found
