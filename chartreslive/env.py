"""Reads settings from the environment and stops loudly on nonsense."""

import atexit
import contextlib
import os
import secrets
import shutil
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str) -> str:
    return os.environ.get(name) or default


def scratch() -> Path:
    """A TV_VAR of their own for tests, gone with them; programs that they start share it.

    pytest-django reads the settings before any conftest, so a conftest comes too late for this.
    """
    folder = Path(tempfile.mkdtemp(prefix="tv-")).resolve()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["TV_VAR"] = str(folder)
    os.environ.setdefault("TV_DEMO", "0")
    os.environ.pop("TV_BASE_URL", None)
    return folder


def flag(name: str, *, default: bool) -> bool:
    value = os.environ.get(name, "")
    if value == "":
        return default
    if value not in ("0", "1"):
        raise ImproperlyConfigured(f"{name} is {value!r}: write 0 or 1.")
    return value == "1"


def number(name: str, default: int, *, least: int, most: int) -> int:
    value = os.environ.get(name, "")
    if value == "":
        return default
    if not value.isdecimal() or not least <= int(value) <= most:
        raise ImproperlyConfigured(f"{name} is {value!r}: write a number from {least} to {most}.")
    return int(value)


def decimal(name: str, default: float, *, least: float, most: float) -> float:
    value = os.environ.get(name, "") or str(default)
    with contextlib.suppress(ValueError):
        if least <= float(value) <= most:
            return float(value)
    raise ImproperlyConfigured(f"{name} is {value!r}: write a number from {least} to {most}.")


def port(name: str, default: int) -> int:
    return number(name, default, least=1, most=65535)


def words(name: str, default: list[str]) -> list[str]:
    value = os.environ.get(name, "")
    return [word.strip() for word in value.split(",") if word.strip()] or default


def secret(name: str, kept_in: Path) -> str:
    """The secret of that name, or one made once and kept in a file that only its owner reads."""
    value = os.environ.get(name, "")
    if value:
        if len(value) < 32:
            raise ImproperlyConfigured(f"{name} is too short: 32 characters or more.")
        return value
    try:
        handle = os.open(kept_in, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return kept_in.read_text()
    value = secrets.token_urlsafe(48)
    with os.fdopen(handle, "w") as file:
        file.write(value)
    return value
