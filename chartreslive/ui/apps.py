from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "chartreslive.ui"
    label = "ui"
    verbose_name = "Interface"

    def ready(self) -> None:
        from chartreslive.ui import admin_scripts, checks, spreadsheets  # noqa: F401, PLC0415

        admin_scripts.keep_out_of_pages()
        spreadsheets.disarm_wagtail()
