"""One screen for a long evening, with new photos all the time: its memory stays flat.

SCREEN_MINUTES (30), or SCREEN_HOURS=8 for a whole day of a hall. It fails when it grows.
"""

import os
import statistics
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from bench import studio
from bench.fanwall import widen
from bench.figures import Report
from tests.browsing import launch
from tests.fans import OBSERVE, Fans, seconds

MINUTES = float(os.environ.get("SCREEN_HOURS", "0")) * 60 or float(
    os.environ.get("SCREEN_MINUTES", "30")
)
LOOKS = 30  # over the whole time
A_PHOTO_EVERY = 3.0  # s
KEPT = 40  # photos on the wall at once
MAY_GROW = 20.0  # %
MEGABYTE = 1024 * 1024


def run() -> None:
    report = Report("screens")
    with (
        studio.station() as station,
        sync_playwright() as playwright,
        launch(playwright) as browser,
    ):
        fans = Fans(station, "Endurance de l’écran")
        widen(station)
        page = browser.new_page(viewport={"width": 1280, "height": 720})
        page.goto(fans.told["screen"])
        page.evaluate(OBSERVE)
        samples, shown = live_through(fans, page, browser)
    report.add("minutes", MINUTES, "min")
    report.add("photos_shown", shown, "photos")
    for name, limit in (("heap", MAY_GROW), ("nodes", MAY_GROW), ("renderer", None)):
        found = [sample[name] for sample in samples]
        early, late = level(found, 0.15, 0.4), level(found, 0.75, 1.0)
        against = {} if limit is None else {"limit": limit}
        report.add(f"{name}_at_the_end", late, "nodes" if name == "nodes" else "MB")
        report.add(f"{name}_growth", 100 * (late - early) / early, "%", **against)
    report.save()
    if grown := [figure.name for figure in report.figures if figure.is_over]:
        sys.exit(f"screens: more than {MAY_GROW:g} %: {', '.join(grown)}")


def live_through(fans: Fans, page: Page, browser: Browser) -> tuple[list[dict], int]:
    inspector, machine = page.context.new_cdp_session(page), browser.new_browser_cdp_session()
    inspector.send("Performance.enable")
    samples, cards, shown = [], [], 0
    begun, every = time.monotonic(), MINUTES * 60 / LOOKS
    while (passed := time.monotonic() - begun) < MINUTES * 60:
        cards.append(fans.send()[0])
        seconds([page], "painted", cards[-1]["sha"], fans.decide(cards[-1], "approve"), within=60)
        shown += 1
        if len(cards) > KEPT:
            fans.decide(cards.pop(0), "revoke")
        if passed >= len(samples) * every:
            samples.append(look(inspector, machine))
            told = " ".join(f"{name}={value:.1f}" for name, value in samples[-1].items())
            print(f"screens.at minute={passed / 60:.1f} photos={shown} {told}", flush=True)
        page.wait_for_timeout(A_PHOTO_EVERY * 1000)
    return samples, shown


def look(inspector: CDPSession, machine: CDPSession) -> dict[str, float]:
    """What is still held once the rubbish was taken out."""
    inspector.send("HeapProfiler.collectGarbage")
    told = inspector.send("Performance.getMetrics")["metrics"]
    metrics = {each["name"]: each["value"] for each in told}
    processes = machine.send("SystemInfo.getProcessInfo")["processInfo"]
    pages = [process["id"] for process in processes if process["type"] == "renderer"]
    return {
        "heap": metrics["JSHeapUsedSize"] / MEGABYTE,
        "nodes": metrics["Nodes"],
        "renderer": max(resident(process) for process in pages),
    }


def resident(process: int) -> float:
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4096 / MEGABYTE


def level(found: list[float], begin: float, end: float) -> float:
    """The median of a part of them."""
    return statistics.median(found[int(len(found) * begin) : max(1, int(len(found) * end))])
