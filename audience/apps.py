from django.apps import AppConfig


class AudienceConfig(AppConfig):
    name = "audience"
    verbose_name = "Public"

    def ready(self) -> None:
        import audience.receivers  # noqa: F401, PLC0415 (connects the receivers)
