"""The moments of a broadcast, found from its recording alone: moments ID [--again] [--json]."""

import json

from django.core.management.base import BaseCommand

from channels.management import arguments
from replays import analysis, reasons
from replays.models import Moment


class Command(BaseCommand):
    help = "Searches what was recorded and lists the moments; what staff decided stays as it is."

    def add_arguments(self, parser) -> None:
        parser.add_argument("id", help="the broadcast's number or public_id")
        parser.add_argument("--again", action="store_true", help="listen to the sound anew")
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        broadcast = arguments.broadcast(options["id"])
        analysis.whole(broadcast, again=options["again"])
        told = [describe(moment) for moment in broadcast.moments.all()]
        if options["json"]:
            self.stdout.write(json.dumps({"moments": told}, ensure_ascii=False))
            return
        for one in told:
            why = ", ".join(one["reasons"])
            self.stdout.write(f"{one['peak']} {one['score']:5.1f} {one['state']} {why}")


def describe(moment: Moment) -> dict:
    return {
        "id": moment.pk,
        "kind": moment.kind,
        "state": moment.state,
        "score": moment.score,
        "start": moment.starts_at.isoformat(),
        "peak": moment.peak_at.isoformat(),
        "end": moment.ends_at.isoformat(),
        "title": moment.title,
        "reasons": [one["text"] for one in reasons.sentences(moment.reasons)],
    }
