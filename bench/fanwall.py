"""The fan wall: from a moderator's press to five screens, a crowd that sends beside a live, moderation.

FANWALL_EVENTS (200), FANWALL_SECONDS (the crowd's first wave, 60; the others last half as long).
"""

import contextlib
import json
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
from playwright.sync_api import Page, sync_playwright

from bench import studio
from bench.concurrent import LATE
from bench.crowd import Crowd
from bench.figures import Report, percentile
from tests.browsing import launch
from tests.fans import OBSERVE, Fans, seconds
from tests.station import Station, eventually

SCREENS, EVENTS = 5, int(os.environ.get("FANWALL_EVENTS", "200"))
WAVE = float(os.environ.get("FANWALL_SECONDS", "60"))
DECISIONS = EVENTS


@dataclass(frozen=True)
class Wave:
    name: str
    rate: int  # photos a second
    lasts: float  # s
    limit: float  # s, of the p95
    body: float = 0.0  # s that a phone takes to send it


WAVES = (
    Wave("33_per_s", 33, WAVE, 0.2),
    Wave("33_per_s_slow_phones", 33, WAVE / 2, 0.2, body=1.5),
    Wave("100_per_s", 100, WAVE / 2, 1.0),
)
PREPARE = """
import io, json, sys, time
from PIL import Image
from fanwall import pictures
found = {}
for name, size in (("phone", (1600, 1200)), ("original", (4032, 3024))):
    noise = Image.effect_noise(size, 40).convert("RGB")
    out = io.BytesIO(); noise.save(out, "JPEG", quality=80); data = out.getvalue()
    header, begun, count = pictures.inspect(data), time.process_time(), 0
    while time.process_time() - begun < 4 or count < 5:
        pictures.prepare(data, header); count += 1
    found[name] = count / (time.process_time() - begun)
print(json.dumps(found))
"""


def run() -> None:
    report = Report("fanwall")
    report.add("load_before", os.getloadavg()[0], "processes")
    with studio.station(TV_CPU_BUDGET="0") as station:
        with glass(fans := Fans(station, "Cinq écrans")) as pages:
            widen(station)
            measure_screens(report, fans, pages)
        measure_desk(report, station)
        measure_crowd(report, station)
        told = json.loads(station.manage("shell", "--no-imports", "-c", PREPARE, json_answer=False))
    for name, rate in told.items():
        report.add(f"prepared_{name}", rate, "photos/s/core")
    report.add("load_after", os.getloadavg()[0], "processes")
    report.save()


# --- from the press to the glass


@contextlib.contextmanager
def glass(fans: Fans, screens: int = SCREENS) -> Iterator[list[Page]]:
    with sync_playwright() as playwright, launch(playwright) as browser:
        pages = [browser.new_page(viewport={"width": 640, "height": 360}) for _ in range(screens)]
        for page in pages:
            page.goto(fans.told["screen"])
            page.evaluate(OBSERVE)
        yield pages


def measure_screens(report: Report, fans: Fans, pages: list[Page]) -> None:
    found: dict[str, list[float]] = {"painted": [], "gone": []}
    for _ in range(EVENTS // 2):
        card, _receipt = fans.send()
        for fact, verb in (("painted", "approve"), ("gone", "revoke")):
            pressed = fans.decide(card, verb)
            found[fact] += seconds(pages, fact, card["sha"], pressed, within=60)
    for fact, verb, limit in (("painted", "approve", 0.5), ("gone", "revoke", 0.3)):
        told = found[fact]
        report.add(f"{verb}_to_{fact}_median", statistics.median(told), "s")
        report.add(f"{verb}_to_{fact}_p95", percentile(told, 95), "s", limit=limit)
        report.add(f"{verb}_to_{fact}_max", max(told), "s", limit=1.0)
    report.add("events", EVENTS, "count")


# --- the desk


def measure_desk(report: Report, station: Station) -> None:
    """A moderator who looks at nothing: what the server allows."""
    fans = wide(station, "Modération")
    crowd = Crowd(fans, DECISIONS)
    crowd.send(20.0)
    kept = crowd.answers[201]
    eventually(lambda: fans.queue()["counts"].get("pending", 0) >= min(kept, 190), 300, every=1.0)
    spent, begun = [], time.monotonic()
    while cards := station.api.post(f"/walls/{fans.code}/claims").json()["photos"]:
        for card in cards:
            pressed = time.monotonic()
            verb = "approve" if len(spent) % 2 else "reject"
            answer = station.api.post(f"/photos/{card['id']}/{verb}")
            assert answer.status_code == 200, answer.text
            spent.append(time.monotonic() - pressed)
    report.add("decisions", 60 * len(spent) / (time.monotonic() - begun), "per minute", limit=180)
    report.add("decision_p95", percentile(spent, 95), "s")


# --- a crowd beside a live


def measure_crowd(report: Report, station: Station) -> None:
    with tempfile.TemporaryDirectory(prefix="tv-films-") as films:
        film = studio.record(studio.SOURCES["720p25"], Path(films))
        live = station.plan("Le direct à côté")
        with studio.pushing(film, "-f", "flv", live["rtmp"]):
            station.go_live(live)
            for each in WAVES:
                fans = wide(station, each.name)
                measure_wave(report, fans, live, each)


def measure_wave(report: Report, fans: Fans, live: dict, wave: Wave) -> None:
    crowd = Crowd(fans, round(wave.rate * wave.lasts), wave.body)
    with beside(fans, live) as (lags, approvals):
        crowd.send(wave.rate)
    taken, name = crowd.answers[201], f"uploads_{wave.name}"
    report.add(f"{name}_p95", percentile(crowd.seconds, 95), "s", limit=wave.limit)
    report.add(f"{name}_median", statistics.median(crowd.seconds), "s")
    report.add(f"{name}_max", max(crowd.seconds), "s")
    report.add(f"{name}_accepted", taken, "photos")
    report.add(f"{name}_lost", taken - photos_of(fans), "photos", limit=0)
    report.add(f"{name}_failed", crowd.count - taken, "photos", limit=0)
    report.add(f"approve_beside_{wave.name}_p95", percentile(approvals, 95), "s", limit=0.1)
    report.add(f"encoder_lag_beside_{wave.name}", max(lags), "s", limit=LATE)


@contextlib.contextmanager
def beside(fans: Fans, live: dict) -> Iterator[tuple[list[float], list[float]]]:
    """Meanwhile: how late the live's newest segment is, and how long a decision takes."""
    lags, approvals, over = [0.0], [0.0], threading.Event()

    def watch() -> None:
        while not over.wait(1.0):
            lags.append(fans.station.health(live).get("lag") or 0.0)

    def moderate() -> None:
        headers = dict(fans.station.api.headers)
        with httpx.Client(base_url=fans.station.api.base_url, headers=headers, timeout=60) as desk:
            while not over.wait(0.5):
                for card in desk.get(f"/walls/{fans.code}/queue").json()["photos"][:4]:
                    begun = time.monotonic()
                    desk.post(f"/photos/{card['id']}/approve")
                    approvals.append(time.monotonic() - begun)

    threads = [threading.Thread(target=work, daemon=True) for work in (watch, moderate)]
    for thread in threads:
        thread.start()
    yield lags, approvals
    over.set()
    for thread in threads:
        thread.join()


def wide(station: Station, title: str) -> Fans:
    """A long evening whose wall shows many at a time: it never has too many to show."""
    fans = Fans(station, title, **station.plan(title, minutes=600))
    widen(station, "Screen.objects.update(layout='mosaic')")
    return fans


def widen(station: Station, more: str = "") -> None:
    """What is measured is the machine, not the wall's limits."""
    script = (
        "from fanwall.models import Screen, Wall; "
        f"Wall.objects.update(queue_limit=10**6, photos_per_device=10**4); {more}"
    )
    station.manage("shell", "--no-imports", "-c", script, json_answer=False)


def photos_of(fans: Fans) -> int:
    script = (
        "from fanwall.models import Photo\n"
        f"print(Photo.objects.filter(wall__code={fans.code!r}).exclude(state='discarded').count())"
    )
    return int(fans.station.manage("shell", "--no-imports", "-c", script, json_answer=False))
