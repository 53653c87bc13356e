"""Puts a broadcast on air, ends it, or cancels it, from a shell."""

import json

from django.core.management.base import BaseCommand, CommandError

from channels import onair
from channels.management import arguments

VERBS = {"go": onair.go_live, "end": onair.end, "cancel": onair.cancel}


class Command(BaseCommand):
    help = "Changes what is on air: onair go|end|cancel ID. Exits 1 with the reason if refused."

    def add_arguments(self, parser) -> None:
        parser.add_argument("verb", choices=VERBS)
        parser.add_argument("id", help="the broadcast's number or public_id")
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        broadcast = arguments.broadcast(options["id"])
        try:
            VERBS[options["verb"]](broadcast)
        except onair.NotPossible as error:
            raise CommandError(str(error.message), returncode=1) from error
        answer = {"id": broadcast.pk, "state": broadcast.state}
        self.stdout.write(json.dumps(answer) if options["json"] else broadcast.state)
