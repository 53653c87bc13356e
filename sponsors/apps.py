from django.apps import AppConfig


class SponsorsConfig(AppConfig):
    name = "sponsors"
    verbose_name = "Partenaires"

    def ready(self) -> None:
        import sponsors.receivers  # noqa: F401, PLC0415 (connects the receivers)
