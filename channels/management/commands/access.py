"""Changes who may watch a broadcast; every right given before is revoked."""

import json

from django.core.management.base import BaseCommand, CommandError

from channels import access, addresses
from channels.errors import ChannelsError
from channels.management import arguments


class Command(BaseCommand):
    help = "Tells or changes who may watch a broadcast, and until when its replay is held back."

    def add_arguments(self, parser) -> None:
        parser.add_argument("broadcast", metavar="ID")
        arguments.add_access(parser)
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        broadcast = arguments.broadcast(options["broadcast"])
        try:
            access.apply(broadcast, arguments.wish(options, broadcast))
        except ChannelsError as error:
            raise CommandError(str(error.message)) from error
        held = broadcast.replay_from
        facts = {
            "id": broadcast.pk,
            "public_id": broadcast.public_id,
            "access": broadcast.access,
            "page": access.link(broadcast) or addresses.page(broadcast),
            "replay_from": held.isoformat() if held else None,
        }
        if options["json"]:
            self.stdout.write(json.dumps(facts, ensure_ascii=False))
        else:
            self.stdout.write("\n".join(f"{name}: {value}" for name, value in facts.items()))
