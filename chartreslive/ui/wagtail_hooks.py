"""The admin under the strict Content-Security-Policy, and the way to one's second factor."""

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks


@hooks.register("insert_global_admin_js")
def start_script() -> str:
    return format_html('<script src="{}"></script>', static("ui/admin-start.js"))


@hooks.register("register_account_menu_item")
def security(request) -> dict:
    return {
        "url": reverse("mfa_index"),
        "label": _("Sécurité de la connexion"),
        "help_text": _("Second facteur : application d’authentification, clé d’accès, codes."),
    }
