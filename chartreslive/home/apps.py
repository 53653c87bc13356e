from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "chartreslive.home"
    label = "home"
    verbose_name = "Accueil"
