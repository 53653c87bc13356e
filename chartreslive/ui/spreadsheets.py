"""Exports for spreadsheets: a cell is shown, never run."""

from django.utils.encoding import force_str
from wagtail.admin.views.mixins import SpreadsheetExportMixin

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")


def harmless(value: object) -> object:
    """The cell with a mark before what a spreadsheet would take for a formula."""
    value = force_str(value, strings_only=True)
    if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA):
        return f"'{value}"
    return value


def disarm_wagtail() -> None:
    """Every CSV of Wagtail (reports, site history, snippets, users) passes here.

    Its XLSX is safe already: formulas are marked as text.
    """
    stock = SpreadsheetExportMixin.preprocess_field_value

    def preprocess_field_value(self, field, value, export_format):
        told = stock(self, field, value, export_format)
        return harmless(told) if export_format == self.FORMAT_CSV else told

    SpreadsheetExportMixin.preprocess_field_value = preprocess_field_value
