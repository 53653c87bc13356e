from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "chartreslive.accounts"
    label = "accounts"
    verbose_name = "Comptes"
