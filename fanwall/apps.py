from django.apps import AppConfig


class FanwallConfig(AppConfig):
    name = "fanwall"
    verbose_name = "Mur du public"
