from django.apps import AppConfig


class FanwallConfig(AppConfig):
    name = "fanwall"
    verbose_name = "Mur du public"

    def ready(self) -> None:
        import fanwall.receivers  # noqa: F401, PLC0415 (connects the receivers)
