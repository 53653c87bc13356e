"""What it takes to serve so many viewers."""

import json
from dataclasses import asdict

from django.core.management.base import BaseCommand, CommandError

from chartreslive.home import capacity


class Command(BaseCommand):
    help = "Bandwidth, edges and disks for N viewers, with the measured figures behind them."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--viewers", type=int, required=True)
        parser.add_argument("--mbps", type=float, default=capacity.MIXED_MBPS)
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        if options["viewers"] < 1 or not 0.05 <= options["mbps"] <= 100:
            raise CommandError("Donnez au moins un spectateur et un débit entre 0,05 et 100 Mbit/s.")
        need = asdict(capacity.plan(options["viewers"], options["mbps"]))
        need["measured"] = {
            "tls_gbit_per_core": capacity.TLS_GBIT_PER_CORE,
            "requests_per_viewer_per_second": capacity.REQUESTS_PER_VIEWER,
            "useful_share_of_a_network_card": capacity.USEFUL_SHARE,
            "mbps_of_all_rungs": capacity.LADDER_MBPS,
        }
        if options["json"]:
            self.stdout.write(json.dumps(need))
        else:
            self.stdout.write("\n".join(f"{name}: {value}" for name, value in need.items()))
