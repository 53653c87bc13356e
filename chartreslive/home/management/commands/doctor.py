"""Checks the machine; exit 1 when something would stop a live."""

import json
import sys
from dataclasses import asdict

from django.core.management.base import BaseCommand

from chartreslive.home import doctor


class Command(BaseCommand):
    help = "Checks programs, ports, disk, clock and database; exits 1 if a live would fail."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        findings = doctor.examine()
        if options["json"]:
            self.stdout.write(json.dumps([asdict(finding) for finding in findings]))
        else:
            for finding in findings:
                self.stdout.write(f"{'✔' if finding.ok else '✘'} {finding.name}: {finding.told}")
        if any(not finding.ok and finding.stops_lives for finding in findings):
            sys.exit(1)
