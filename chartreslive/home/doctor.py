"""Checks the machine: what would stop a live, and what to do about it."""

import shutil
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils.translation import gettext as _

from chartreslive import heartbeat
from media import certificates, forecast
from media.ffmpeg import binary, srtlisten
from media.ffmpeg.errors import BinaryMissing

SHORTEST_CERTIFICATE = 7  # days
LEAST_DISK = 5 * 1024**3  # bytes: about an hour and a half of one live
OLDEST_CLOCK = 1_790_000_000  # this version was written after it


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    ok: bool
    told: str
    stops_lives: bool = True


def examine() -> list[Finding]:
    return list(_findings())


def _findings() -> Iterator[Finding]:
    yield _ffmpeg()
    yield _database()
    yield _disk()
    yield _planned()
    yield _clock()
    yield _port("web", settings.TV_HTTP_PORT, "web")
    yield _port("rtmp", settings.TV_RTMP_PORT, "engine")
    yield _srt()
    if settings.TV_RTMPS_PORT:
        yield _port("rtmps", settings.TV_RTMPS_PORT, "engine")
        yield _certificate()
    yield _static()


def _ffmpeg() -> Finding:
    try:
        return Finding("ffmpeg", True, binary.find())
    except BinaryMissing:
        return Finding("ffmpeg", False, _("ffmpeg manque : installez-le (apt install ffmpeg)."))


def _database() -> Finding:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        return Finding("database", False, _("La base ne répond pas : %s") % error)
    return Finding("database", True, connection.vendor)


def _disk() -> Finding:
    free = shutil.disk_usage(settings.TV_VAR).free
    told = _("%(free).1f Go libres") % {"free": free / 1024**3}
    return Finding("disk", free > LEAST_DISK, told)


def _planned() -> Finding:
    """Room for the lives of the next seven days; a live itself goes on without."""
    try:
        told = forecast.sentence(forecast.look())
    except DatabaseError as error:
        return Finding("planned", False, str(error), stops_lives=False)
    room = _("Il y a de la place pour les directs des sept prochains jours.")
    return Finding("planned", not told, told or room, stops_lives=False)


def _clock() -> Finding:
    right = time.time() > OLDEST_CLOCK
    return Finding(
        "clock",
        right,
        _("L'horloge est à l'heure.")
        if right
        else _("L'horloge retarde : réglez l'heure (timedatectl set-ntp true)."),
    )


def _port(name: str, number: int, process: str) -> Finding:
    """Free, or held by our own process."""
    age = heartbeat.age("engine" if process == "engine" else "clock")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", number))  # noqa: S104 (as the server will)
        except OSError:
            ours = age is not None and age < 15
            told = _("occupé par cette chaîne") if ours else _("occupé par un autre programme")
            return Finding(f"port {number} ({name})", ours, told)
    return Finding(f"port {number} ({name})", True, _("libre"))


def _srt() -> Finding:
    if srtlisten.find() is None:
        told = _("libsrt manque : les encodeurs SRT ne peuvent pas entrer (apt install ffmpeg).")
        return Finding("srt", False, told, stops_lives=False)
    last = settings.TV_SRT_PORT + settings.TV_SRT_PORTS - 1
    told = _("ports UDP %(first)s à %(last)s à ouvrir") % {
        "first": settings.TV_SRT_PORT,
        "last": last,
    }
    return Finding("srt", True, told)


def _certificate() -> Finding:
    """Of RTMPS; a week before its end it is time."""
    try:
        days = certificates.days_left(Path(settings.TV_TLS_CERTIFICATE))
    except (OSError, ValueError) as error:
        told = _("Certificat illisible (TV_TLS_CERTIFICATE) : %s") % error
        return Finding("certificate", False, told, stops_lives=False)
    told = _("expire dans %(days)s jours") % {"days": days}
    return Finding("certificate", days > SHORTEST_CERTIFICATE, told, stops_lives=days < 0)


def _static() -> Finding:
    found = Path(settings.STATIC_ROOT).exists()
    told = _("présents") if found else _("absents : lancez « make run » une fois.")
    return Finding("static files", found, told, stops_lives=False)
