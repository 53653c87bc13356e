"""Whether each part of the running system does its work."""

import shutil

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django_q.models import OrmQ

from chartreslive import heartbeat

STALE = {"worker": 90.0}  # s without a sign of life: a job may take a minute
STALE_OTHERS = 15.0
LEAST_DISK = 2 * 1024**3  # bytes
MOST_WAITING = 200  # jobs


@never_cache
def healthz(request: HttpRequest) -> JsonResponse:
    parts = {
        "database": _database(),
        "worker": _process("worker"),
        "clock": _process("clock"),
        "engine": _process("engine"),
        "ingest": _process("engine"),
        "disk": _disk(),
    }
    well = all(part["state"] == "ok" for part in parts.values())
    return JsonResponse({"state": "ok" if well else "down", **parts}, status=200 if well else 503)


def _database() -> dict:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        return {"state": "ok", "waiting_jobs": OrmQ.objects.count()}
    except (DatabaseError, InterfaceError):
        return {"state": "down"}


def _process(name: str) -> dict:
    age = heartbeat.age(name)
    alive = age is not None and age < STALE.get(name, STALE_OTHERS)
    return {"state": "ok" if alive else "down", "seen": None if age is None else round(age, 1)}


def _disk() -> dict:
    free = shutil.disk_usage(settings.TV_VAR).free
    return {"state": "ok" if free > LEAST_DISK else "down", "free": free}
