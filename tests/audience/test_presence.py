import time

from audience import presence
from audience.presence import Presence


def test_each_open_page_counts_once():
    counter = Presence()
    for page in ("a" * 16, "b" * 16, "a" * 16):
        counter.beat("match", page)
    assert counter.counts() == {"match": 2}


def test_who_stops_is_forgotten(monkeypatch):
    counter = Presence()
    counter.beat("match", "a" * 16)
    now = time.monotonic()
    monkeypatch.setattr(presence.time, "monotonic", lambda: now + presence.GONE_AFTER + 1)
    assert counter.counts() == {}


def test_a_flood_of_made_up_pages_stays_bounded(monkeypatch):
    monkeypatch.setattr(presence, "MOST_PAGES", 3)
    counter = Presence()
    for number in range(10):
        counter.beat("match", f"page{number:012d}")
    assert counter.counts() == {"match": 3}


def test_figures_cross_from_the_front_to_the_clock():
    presence.save({"match": 7})
    assert presence.load() == {"match": 7}
