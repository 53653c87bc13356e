"""Marks something on a broadcast's timeline, from a shell or a scoreboard."""

import json

from django.core.management.base import BaseCommand, CommandError

from channels import cues
from channels.errors import ChannelsError
from channels.management import arguments
from channels.models import Cue


class Command(BaseCommand):
    help = "Adds a cue: cue ID --kind goal --label 'But de Diallo' [--at ISO]."

    def add_arguments(self, parser) -> None:
        parser.add_argument("id", help="the broadcast's number or public_id")
        parser.add_argument("--kind", required=True, help=", ".join(Cue.Kind.values))
        parser.add_argument("--label", default="")
        parser.add_argument("--at", help="ISO 8601; the time of the picture; now if left out")
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        broadcast = arguments.broadcast(options["id"])
        at = arguments.moment(options["at"]) if options["at"] else None
        try:
            cue = cues.add(broadcast, options["kind"], options["label"], at)
        except ChannelsError as error:
            raise CommandError(str(error.message), returncode=1) from error
        answer = {"id": cue.pk, "kind": cue.kind, "label": cue.label, "at": cue.at.isoformat()}
        self.stdout.write(json.dumps(answer, ensure_ascii=False) if options["json"] else str(cue))
