"""Tout est prêt ? With a real encoder: green lines, a loudness, five private minutes."""

import pytest

from tests.station import eventually

pytestmark = [pytest.mark.browser, pytest.mark.long]


def test_from_nothing_to_ready_and_a_private_trial(signed_in, station):
    broadcast = station.plan("Match d'essai")
    with signed_in(viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{station.base}/regie/{broadcast['public_id']}/pret/")
        assert level(page, "input") == "green"
        assert level(page, "picture") == "red"
        with station.encoding(broadcast, size="1280x720"):
            eventually(lambda: level(page, "picture") == "green", within=60)
            eventually(lambda: "LUFS" in sentence(page, "sound"), within=60)
            eventually(lambda: level(page, "keyframes") == "green", within=30)
            assert level(page, "size") == level(page, "disk") == "green"
            trial(page)
        assert station.get(broadcast, "live.m3u8").status_code == 404
        assert not list((station.var / "hls" / broadcast["public_id"]).rglob("*.m4s"))


def trial(page) -> None:
    """With the keyboard alone."""
    shown, video = page.locator("#trial-shown"), page.locator("#trial-video")
    page.locator("#trial-begin").focus()
    page.keyboard.press("Enter")
    eventually(lambda: any(f"depuis {n} s" in shown.inner_text() for n in range(5, 60)), within=60)
    page.locator("#trial-end").focus()
    page.keyboard.press("Enter")
    eventually(lambda: shown.get_attribute("data-verdict"), within=90)
    assert shown.get_attribute("data-verdict") == "green"
    eventually(lambda: video.evaluate("video => video.duration") > 3, within=60)


def level(page, name: str) -> str:
    return page.locator(f"[data-check={name}]").get_attribute("data-level")


def sentence(page, name: str) -> str:
    return page.locator(f"[data-check={name}]").inner_text()
