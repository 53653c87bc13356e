"""The simulated encoder, until it is told to stop."""

from django.core.management.base import BaseCommand

from chartreslive.home.demo import encoder


class Command(BaseCommand):
    help = "Pushes one live by RTMP for ever, as a camera of the demonstration city would."

    def handle(self, **options) -> None:
        encoder.run()
