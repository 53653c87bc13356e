"""Encoder to glass: a clock burnt into the picture, read back from the public page in Chromium."""

import statistics
import subprocess
import time

from playwright.sync_api import Page, sync_playwright

from bench import clock_source, studio
from bench.figures import Report
from tests.browsing import launch
from tests.station import PYTHON, ROOT, Station, eventually

LIMIT, AIM = 5.0, 4.0  # s
WARM_UP, MEASURED, EVERY = 12.0, 30.0, 0.25  # s
READ = """
([width, height, bits, square]) => {
  const video = window.tvPlayer.video;
  if (!video || !video.videoWidth) return null;
  const canvas = Object.assign(document.createElement("canvas"), {width, height});
  const pen = canvas.getContext("2d", {willReadFrequently: true});
  pen.drawImage(video, 0, 0, width, height);
  const now = Date.now();
  let clock = 0;
  for (let bit = bits - 1; bit >= 0; bit--) {
    const x = (bit % 24 + 0.5) * square, y = (Math.floor(bit / 24) + 0.5) * square;
    clock = clock * 2 + (pen.getImageData(x, y, 1, 1).data[0] > 128 ? 1 : 0);
  }
  return {latency: (now - clock) / 1000, time: video.currentTime, paused: video.paused};
}
"""
SHAPE = [clock_source.WIDTH, clock_source.HEIGHT, clock_source.BITS, clock_source.SQUARE]


def run() -> None:
    report = Report("latency")
    with studio.station() as station:
        measure(station, report)
    report.save()


def measure(station: Station, report: Report) -> None:
    broadcast = station.plan("Latence")
    camera, encoder = film(broadcast["rtmp"])
    try:
        station.go_live(broadcast)
        with sync_playwright() as playwright, launch(playwright) as browser:
            page = browser.new_page()
            page.goto(broadcast["page"])
            samples, stalls = watch(page)
    finally:
        for process in (encoder, camera):
            process.kill()
            process.wait()
    found = [sample["latency"] for sample in samples]
    report.add("glass_median", statistics.median(found), "s", limit=LIMIT, ratio=round(
        statistics.median(found) / AIM, 2))
    report.add("glass_max", max(found), "s", limit=LIMIT)
    report.add("stalls", stalls, "count", limit=0)
    report.add("samples", len(found), "count")


def film(address: str) -> tuple[subprocess.Popen, subprocess.Popen]:
    camera = subprocess.Popen(
        [PYTHON, "-m", "bench.clock_source", "120"], cwd=ROOT, stdout=subprocess.PIPE
    )
    size = f"{clock_source.WIDTH}x{clock_source.HEIGHT}"
    encoder = subprocess.Popen(
        ["ffmpeg", "-v", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", size,
         "-r", str(clock_source.FPS), "-i", "pipe:0", "-f", "lavfi", "-i", "anullsrc=r=48000:cl=stereo",
         "-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-g", "25", "-b:v", "1M",
         "-c:a", "aac", "-shortest", "-f", "flv", address],
        stdin=camera.stdout,
    )
    return camera, encoder


def watch(page: Page) -> tuple[list[dict], int]:
    """Samples of the settled player, and how often it stood still meanwhile."""
    eventually(lambda: (page.evaluate(READ, SHAPE) or {}).get("time", 0) > 1, within=60)
    time.sleep(WARM_UP)
    page.evaluate("""() => {
      window.stalls = 0;
      window.tvPlayer.video.addEventListener("waiting", () => { window.stalls += 1; });
    }""")
    samples, end = [], time.monotonic() + MEASURED
    while time.monotonic() < end:
        samples.append(page.evaluate(READ, SHAPE))
        time.sleep(EVERY)
    return samples, page.evaluate("() => window.stalls")
