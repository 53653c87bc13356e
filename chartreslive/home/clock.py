"""The clock: once a second what is due, once a minute the sweep. One ticks, however many run."""

import logging
import os
import secrets
import signal
import socket
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.core.management import call_command
from django.db import DatabaseError, InterfaceError, close_old_connections
from django.utils import timezone
from django_q.brokers import get_broker
from django_q.models import OrmQ
from django_q.scheduler import scheduler
from django_q.tasks import async_task

import channels.sweep
import fanwall.sweep
import media.sweep
import replays.sweep
import sponsors.sweep
from audience import presence
from chartreslive import heartbeat
from chartreslive.home.models import ClockLease

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=10)
SWEEP_EVERY = 60  # s
PRESENCE_EVERY = 2  # s
PULSE_EVERY = 5  # s: a job that only shows that the workers take jobs
LISTEN_EVERY = 3  # s: a moment is proposed while its replay is still shown


class Clock:
    def __init__(self) -> None:
        self.name = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
        self.stopping = threading.Event()
        self._seconds = 0

    def run(self) -> None:
        """Until SIGTERM or SIGINT."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.stopping.set())
        while not self.stopping.wait(1 - time.time() % 1):
            close_old_connections()
            if self._chore(self._leads, timezone.now()):
                self._tick(timezone.now())
        ClockLease.objects.filter(holder=self.name).update(until=timezone.now())

    def _leads(self, now: datetime) -> bool:
        ClockLease.objects.get_or_create(pk=1, defaults={"holder": self.name, "until": now})
        mine = ClockLease.objects.filter(pk=1, holder=self.name).update(until=now + LEASE)
        return bool(mine) or bool(
            ClockLease.objects.filter(pk=1, until__lte=now).update(
                holder=self.name, until=now + LEASE
            )
        )

    def _tick(self, now: datetime) -> None:
        self._chore(channels.sweep.tick, now)
        self._chore(scheduler, get_broker())
        if self._seconds % PRESENCE_EVERY == 0:
            self._chore(channels.sweep.fold_presence, presence.load())
        if self._seconds % LISTEN_EVERY == 0:
            self._chore(replays.sweep.listen)
        if self._seconds % PULSE_EVERY == 0:
            self._chore(_pulse)
        if self._seconds % SWEEP_EVERY == 0:
            self.sweep(now)
        self._seconds += 1
        heartbeat.beat("clock", {"holder": self.name})

    def sweep(self, now: datetime) -> None:
        self._chore(call_command, "publish_scheduled")
        for module in (media, channels, replays, sponsors, fanwall):
            self._chore(module.sweep.run, now)

    def _chore(self, work: Callable, *arguments):
        """One chore that fails must not stop the others: it is logged and done again."""
        try:
            return work(*arguments)
        except (DatabaseError, InterfaceError) as error:
            logger.error("the clock waits for the database: %s", error)
        except Exception:
            logger.exception("a chore of the clock failed: %s", getattr(work, "__name__", work))
        return None


def _pulse() -> None:
    if not OrmQ.objects.exists():
        async_task("chartreslive.heartbeat.beat", "worker", {}, save=False)
