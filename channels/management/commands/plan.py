"""Plans a broadcast from a shell."""

import json

from django.core.management.base import BaseCommand, CommandError

from channels import access, addresses, schedule
from channels.errors import ChannelsError
from channels.management import arguments
from channels.models import ChannelPage
from media.models import Input


class Command(BaseCommand):
    help = "Plans a broadcast and prints its addresses, stream key included."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--channel", required=True, help="slug: sport, culture ...")
        parser.add_argument("--title", required=True)
        parser.add_argument("--start", required=True, help="ISO 8601; without zone: the town's")
        parser.add_argument("--end", required=True)
        parser.add_argument("--input", help="name of a permanent input; else a key of its own")
        parser.add_argument(
            "--backup", nargs="?", const="", help="a second key, or the name of a permanent input"
        )
        parser.add_argument("--auto", action="store_true", help="on air by itself")
        parser.add_argument("--venue", default="")
        arguments.add_access(parser)
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        channel = ChannelPage.objects.filter(slug=options["channel"]).first()
        if channel is None:
            raise CommandError(f"Chaîne inconnue : {options['channel']}")
        if not options["title"].strip():
            raise CommandError("Le titre est vide.")
        try:
            broadcast = schedule.plan(
                channel,
                options["title"].strip()[:255],
                arguments.moment(options["start"]),
                arguments.moment(options["end"]),
                source=_input(options["input"]),
                backup_source=_input(options["backup"] or None),
                backup_key=options["backup"] == "",
                automatic=options["auto"],
                venue=options["venue"],
            )
            access.apply(broadcast, arguments.wish(options, broadcast))
        except ChannelsError as error:
            raise CommandError(str(error.message)) from error
        facts = addresses.of(broadcast)
        if options["json"]:
            self.stdout.write(json.dumps(facts, ensure_ascii=False))
        else:
            self.stdout.write("\n".join(f"{name}: {value}" for name, value in facts.items()))


def _input(name: str | None) -> Input | None:
    if name is None:
        return None
    source = Input.objects.open().filter(name=name, permanent=True).first()
    if source is None:
        raise CommandError(f"Entrée permanente inconnue : {name}")
    return source
