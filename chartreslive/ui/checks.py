"""What must be true of the installation before anything starts."""

from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.core.checks import Error, register

OURS = ("channels", "media", "audience", "replays", "sponsors", "fanwall")


@register
def apps_are_ours(app_configs, **kwargs) -> list[Error]:
    """Django Channels on PyPI has the name of our own app: installed, it would take its place."""
    found = {name: find_spec(name) for name in OURS}
    return [
        Error(
            f"The module « {name} » is {spec.origin}, not this checkout's.",
            hint="Uninstall the package of that name (for `channels`: pip uninstall channels).",
            id="chartreslive.E001",
        )
        for name, spec in found.items()
        if spec and spec.origin and not Path(spec.origin).is_relative_to(settings.BASE_DIR)
    ]
