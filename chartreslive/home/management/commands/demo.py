"""Loads the demonstration city; what is already there stays."""

import time

from django.core.management.base import BaseCommand

from chartreslive.home import town
from chartreslive.home.demo.city import City


class Command(BaseCommand):
    help = "Loads the demonstration city: programme, replays, partners, fan wall, staff accounts."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--small", action="store_true", help="tiny films, for the tests")

    def handle(self, **options) -> None:
        begun = time.monotonic()
        town.found()
        City(small=options["small"], say=self.stdout.write).load()
        self.stdout.write(f"  prête en {time.monotonic() - begun:.0f} s")
