"""What the packager adds: from a segment's last image on our socket to its line in the playlist."""

import statistics
import time

from bench import studio
from bench.figures import Report
from tests import playlist_checker
from tests.camera import images
from tests.footage import Shot, film
from tests.scenes import Live
from tests.station import eventually

SEGMENTS = 25
LIMIT = 0.6  # s


def run() -> None:
    report = Report("packager")
    with studio.station() as station:
        broadcast = station.plan("Retard")
        with Live(station, broadcast, film(Shot(size="1280x720", bitrate="2M", seconds=60))) as live:
            listed = watch(live)
            live.end()
    found = delays(live, listed)
    report.add("added_median", statistics.median(found), "s", limit=LIMIT)
    report.add("added_max", max(found), "s", limit=2 * LIMIT)
    report.add("segments", len(found), "count")
    report.save()


def watch(live: Live) -> dict[str, float]:
    """When each segment's address first stood in the live playlist."""
    path = live.station.var / "hls" / live.broadcast["public_id"] / "live-top.m3u8"
    listed: dict[str, float] = {}

    def look() -> bool:
        now = time.monotonic()
        for segment in playlist_checker.parse(path.read_text()).segments:
            listed.setdefault(segment.uri, now)
        return len(listed) >= SEGMENTS

    eventually(look, within=60, every=0.01)
    return dict(list(listed.items())[3:])  # those that stood there before we looked say nothing


def delays(live: Live, listed: dict[str, float]) -> list[float]:
    """A segment is one GOP of one take, numbered from 0."""
    fps = live.film.shot.fps
    sent = images(live.camera.sent)
    found = []
    for uri, at in listed.items():
        last = (int(uri.rsplit("/", 1)[1].split(".")[0]) + 1) * fps - 1
        found.append(at - sent[last].at)
    return found
