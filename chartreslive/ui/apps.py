from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "chartreslive.ui"
    label = "ui"
    verbose_name = "Interface"
