"""Somebody types what is said; a resident reads it under the picture, a few seconds later."""

import time

import pytest

from tests import browsing
from tests.browser.test_watch import player
from tests.station import eventually

pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(300)]

WIDE = {"viewport": {"width": 1280, "height": 900}}
# What is on the screen, and what the menu of captions offers.
READ = """() => [...window.tvPlayer.video.textTracks].filter(({mode}) => mode === "showing")
  .flatMap(({activeCues}) => [...(activeCues ?? [])].map(({text}) => text))"""
OFFERED = "() => [...window.tvPlayer.video.textTracks].map(({kind, label}) => [kind, label])"
PLACED = """() => [...window.tvPlayer.video.textTracks]
  .flatMap(({cues}) => [...(cues ?? [])].map(({text}) => text))"""


def type_line(room, text: str) -> float:
    room.locator("#text").focus()
    room.keyboard.type(text)
    room.keyboard.press("Enter")
    sent = time.monotonic()
    room.locator("#typed > li", has_text=text).wait_for()
    return sent


def test_a_resident_reads_what_is_typed(signed_in, visit, station):
    broadcast = station.plan("Conseil municipal", channel="agglo")
    with station.encoding(broadcast), visit(**WIDE) as home, signed_in(**WIDE) as room:
        station.go_live(broadcast)
        home.goto(broadcast["page"])
        eventually(lambda: player(home)["time"] > 0, within=60)
        assert home.evaluate(OFFERED) == []
        room.goto(f"{station.base}/regie/{broadcast['public_id']}/sous-titres/direct/")
        eventually(lambda: room.locator("#preview").get_attribute("data-moment"), within=30)
        assert browsing.faults(room) == []

        type_line(room, "Bonsoir à tous.")
        label = ["captions", "Français (en direct)"]
        eventually(lambda: home.evaluate(OFFERED) == [label], within=15)
        assert home.evaluate(READ) == []  # nobody reads captions without asking for them
        home.locator("body").focus()
        with home.expect_response("**/live-captions.json"):
            home.keyboard.press("c")

        sent = type_line(room, "La sceance est ouverte & publique.")
        told = "La sceance est ouverte &amp; publique."
        eventually(lambda: home.evaluate(READ) == [told], within=15)
        print(f"sent -> read: {time.monotonic() - sent:.2f} s")  # noqa: T201

        room.keyboard.press("ArrowUp")
        room.keyboard.press("ControlOrMeta+a")
        type_line(room, "La séance est ouverte.")
        eventually(lambda: "La séance est ouverte." in home.evaluate(PLACED), within=15)
        assert told not in home.evaluate(PLACED)

        type_line(room, "Un nom de trop.")
        room.get_by_role("button", name="Retirer la dernière").press("Enter")
        room.get_by_text("Phrase retirée.").wait_for()
        eventually(lambda: "Un nom de trop." not in home.evaluate(PLACED), within=15)

        assert station.act(broadcast, "cover", kind="closed", on=True).status_code == 200
        type_line(room, "Ceci ne se dit pas dehors.")
        eventually(lambda: home.evaluate(READ) == [], within=15)
        assert "dehors" not in station.get(broadcast, "live-captions.json").text
        assert station.act(broadcast, "cover", kind="closed", on=False).status_code == 200

        station.end(broadcast)
        eventually(lambda: station.get(broadcast, "live-captions.json").status_code == 404)
        eventually(lambda: label not in home.evaluate(OFFERED), within=60)
