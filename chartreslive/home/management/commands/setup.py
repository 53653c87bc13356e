"""Makes the town ready to serve: database, home page, channels, roles; the demo city if asked."""

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from chartreslive.home import town


class Command(BaseCommand):
    help = "Migrates, founds the town and, at the first start with TV_DEMO=1, loads the demo city."

    def handle(self, *args, **options) -> None:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            self.stdout.write("Préparation de la base de données…")
            call_command("migrate", verbosity=0, interactive=False)
        town.found()
        if settings.TV_DEMO and not (settings.TV_VAR / "demo.json").exists():
            self.stdout.write("Chargement de la ville de démonstration…")
            call_command("demo")
