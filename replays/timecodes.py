"""Seconds as people and files write them. Pure."""

import re

WRITTEN = re.compile(r"(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?", re.ASCII)


def parse(text: str) -> float | None:
    """ "1:02:03.5", "62:03,5" or "3723.5" -> 3723.5; anything else -> None."""
    found = WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, seconds, fraction = found.groups()
    if minutes is not None and int(seconds) >= 60:
        return None
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds)
    return whole + (int(fraction.ljust(3, "0")) / 1000 if fraction else 0.0)


def written(seconds: float, *, fraction: bool = True) -> str:
    """3723.5 -> "1:02:03.500"; what forms show and read."""
    milliseconds = round(max(0.0, seconds) * 1000)
    whole, rest = divmod(milliseconds, 1000)
    text = f"{whole // 60 % 60}:{whole % 60:02d}"
    if whole >= 3600:
        text = f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
    return f"{text}.{rest:03d}" if fraction and rest else text


def webvtt(seconds: float) -> str:
    """3723.5 -> "01:02:03.500"."""
    milliseconds = round(max(0.0, seconds) * 1000)
    whole, rest = divmod(milliseconds, 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}.{rest:03d}"
