"""What people type behind our commands: moments and broadcasts."""

from datetime import datetime

from django.core.management.base import CommandError
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from channels import access
from channels.models import Access, Broadcast


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


def add_access(parser) -> None:
    """Who may watch, and the replay's embargo."""
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--password", help="only with this password")
    who.add_argument("--link", action="store_true", help="only with a private link, made anew")
    who.add_argument("--public", action="store_true", help="open to all")
    parser.add_argument("--replay-from", help="ISO 8601: no replay before; 'now': no embargo")


def wish(options: dict, known: Broadcast) -> access.Wish:
    """What was said; what was not stays as it is."""
    held = options["replay_from"]
    kind = known.access
    if options["password"] is not None:
        kind = Access.PASSWORD
    elif options["link"] or options["public"]:
        kind = Access.LINK if options["link"] else Access.PUBLIC
    return access.Wish(
        access=kind,
        password=options["password"] or "",
        new_link=options["link"],
        replay_from=known.replay_from if held is None else None if held == "now" else moment(held),
    )
