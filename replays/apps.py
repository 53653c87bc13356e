from django.apps import AppConfig


class ReplaysConfig(AppConfig):
    name = "replays"
    verbose_name = "Rediffusions"

    def ready(self) -> None:
        import replays.receivers  # noqa: F401, PLC0415 (connects the receivers)
