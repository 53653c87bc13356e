"""The clock, until it is told to stop."""

from django.core.management.base import BaseCommand

from chartreslive.home.clock import Clock


class Command(BaseCommand):
    help = "Does what is due, once a second: automatic starts, schedules, the sweep."

    def handle(self, *args, **options) -> None:
        Clock().run()
