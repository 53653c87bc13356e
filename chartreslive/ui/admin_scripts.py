"""Wagtail's choosers without inline scripts: static/ui/admin-start.js starts them instead."""

import re

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from wagtail.admin.widgets.chooser import BaseChooser

CALL = re.compile(r"(?P<html>.*)<script>(?:new )?(?P<name>\w+)\((?P<arguments>.*)\);?</script>", re.S)


def named(widget: SafeString) -> SafeString:
    """The widget with its last script as a name and arguments that our own script looks for."""
    found = CALL.fullmatch(widget)
    if found is None:
        return widget
    return format_html(
        '{}<template data-controller="tv-start" data-tv-start-name-value="{}"'
        ' data-tv-start-arguments-value="[{}]"></template>',
        mark_safe(found["html"]),  # noqa: S308 (Wagtail's own markup, as it came)
        found["name"],
        found["arguments"],
    )


def keep_out_of_pages() -> None:
    stock = BaseChooser.render

    def render(self, name, value, attrs=None, renderer=None) -> SafeString:
        return named(stock(self, name, value, attrs, renderer))

    BaseChooser.render = render
