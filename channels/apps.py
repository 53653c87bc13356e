from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    name = "channels"
    verbose_name = "Chaînes"

    def ready(self) -> None:
        import channels.receivers  # noqa: F401, PLC0415 (connects the receivers)
