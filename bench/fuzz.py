"""The listener's fuzzer for longer than in the tests: FUZZ_MINUTES, 5 by default."""

import asyncio
import os
import time

from bench.figures import Report
from tests import rtmp_fuzz
from tests.footage import Shot, film

MAY_GROW = 96  # MB


def run() -> None:
    minutes = float(os.environ.get("FUZZ_MINUTES", "5"))
    report = Report("fuzz")
    found = asyncio.run(
        rtmp_fuzz.campaign(film(Shot(seconds=10)), minutes * 60, seed=time.time_ns() % 10**9)
    )
    lost = len(found.sent) - sum(map(bytes.__eq__, found.sent, found.received))
    report.add("conversations", found.conversations, "count")
    report.add("errors", len(found.errors), "count", limit=0)
    report.add("left_over", found.left_over, "count", limit=0)
    report.add("grown", found.grown / rtmp_fuzz.MEGABYTE, "MB", limit=MAY_GROW)
    report.add("packets_of_the_other_lost", lost, "count", limit=0)
    report.save()
