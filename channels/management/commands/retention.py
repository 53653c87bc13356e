"""Applies the rules of retention now, or says what they would delete."""

import json

from django.core.management.base import BaseCommand

from channels import retention


class Command(BaseCommand):
    help = "Deletes what the channels' rules of retention end; --dry-run only says what."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--dry-run", action="store_true")
        parser.add_argument("--json", action="store_true")

    def handle(self, **options) -> None:
        steps = retention.plan()
        if not options["dry_run"]:
            retention.apply()
        if options["json"]:
            told = [step.told() for step in steps]
            self.stdout.write(json.dumps(told, ensure_ascii=False))
            return
        for step in steps:
            why = f" – gardé : {step.refused}" if step.refused else ""
            size = f"{step.bytes / 1e9:.2f} Go"
            self.stdout.write(f"{step.public_id} {step.title} : {step.what}, {size} ({step.rule}){why}")
