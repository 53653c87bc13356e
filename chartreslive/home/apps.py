from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "chartreslive.home"
    label = "home"
    verbose_name = "Accueil"

    def ready(self) -> None:
        import chartreslive.home.receivers  # noqa: F401, PLC0415 (connects the receivers)
