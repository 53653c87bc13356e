"""The fan wall of a broadcast: made or found, its addresses shown."""

import json

from django.core.management.base import BaseCommand, CommandError, CommandParser

from channels.models import Broadcast
from fanwall import walls
from fanwall.models import Wall


class Command(BaseCommand):
    help = "Crée ou retrouve le mur du public d'un direct et donne ses adresses."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--broadcast", required=True, metavar="ID",
                            help="numéro ou identifiant public du direct")
        parser.add_argument("--open", action="store_true", help="ouvre le mur")
        parser.add_argument("--json", action="store_true", help="répond en JSON")

    def handle(self, *args, **options) -> None:
        wall = walls.for_broadcast(_broadcast(options["broadcast"]))
        if options["open"]:
            wall = walls.set_state(wall, Wall.State.OPEN, by_id=None)
        answer = {"code": wall.code, **walls.addresses(wall), "state": wall.state}
        if options["json"]:
            self.stdout.write(json.dumps(answer, ensure_ascii=False))
            return
        for name, value in answer.items():
            self.stdout.write(f"{name:<12}{value}")


def _broadcast(text: str) -> Broadcast:
    """By public id first: it may be all figures, and nobody guesses it."""
    found = Broadcast.objects.filter(recording__public_id=text).first()
    if found is None and text.isdecimal():
        found = Broadcast.objects.filter(pk=int(text)).first()
    if found is None:
        raise CommandError(f"Aucun direct ne porte le numéro {text}.")
    return found
