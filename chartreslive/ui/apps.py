from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "chartreslive.ui"
    label = "ui"
    verbose_name = "Interface"

    def ready(self) -> None:
        from chartreslive.ui import checks, spreadsheets  # noqa: F401, PLC0415 (needs the registry)

        spreadsheets.disarm_wagtail()
