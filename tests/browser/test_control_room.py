"""The operator: signs in, plans a live in a few clicks, drives it, reads the audit."""

import secrets

import pytest

from tests.browser.conftest import sign_in
from tests.browsing import colour, glass, near
from tests.station import eventually

pytestmark = pytest.mark.browser

GREEN = (30, 150, 60)


class Hand:
    """Presses what an operator presses, and counts."""

    def __init__(self, page) -> None:
        self.page, self.clicks = page, 0

    def press(self, thing) -> None:
        thing.click()
        self.clicks += 1


def test_from_sign_in_to_the_audit(visit, station):
    with visit(viewport={"width": 1100, "height": 900}) as page:
        sign_in(page, station)
        hand = Hand(page)
        server, key = plan(page, hand)
        assert hand.clicks <= 5
        assert server == f"rtmp://127.0.0.1:{station.rtmp_port}/live"
        with_encoder(station, page, f"{server}/{key}")


def plan(page, hand: Hand) -> tuple[str, str]:
    """From the dashboard to the encoder's settings; what is typed is no click."""
    hand.press(page.get_by_role("link", name="Nouveau direct C'Business"))
    page.locator("#id_title").fill(f"Salon de l'emploi {secrets.token_hex(3)}")
    page.locator("#id_starts_at").fill("2026-11-01 18:00")
    page.locator("#id_ends_at").fill("2027-11-01 20:00")
    publish = page.locator("[name=action-publish]:visible")
    if publish.count() == 0:
        hand.press(page.locator("footer [data-w-dropdown-target=toggle]").first)
    hand.press(publish.first)
    page.wait_for_url("**/encodeur/")
    return page.locator("#server").inner_text(), page.locator("#key").inner_text()


def with_encoder(station, page, address: str) -> None:
    encoder = station.encoder(address, size="640x360", colour="0x" + bytes(GREEN).hex())
    try:
        page.get_by_role("link", name="Ouvrir la régie").click()
        page.wait_for_url("**/regie/*/")
        drive(page)
    finally:
        encoder.kill()
    audited(page)


def drive(page) -> None:
    go, end, state = page.locator("#go"), page.locator("#end"), page.locator("#onair")
    eventually(lambda: state.inner_text() == "Prêt", within=60)
    eventually(lambda: near(colour(glass(page, "#preview")), GREEN), within=45)
    eventually(lambda: "640 × 360" in page.locator("[data-health=size]").inner_text())
    assert end.is_disabled()
    go.click()
    eventually(lambda: state.inner_text() == "À l'antenne", within=30)
    eventually(lambda: page.locator("#elapsed").inner_text() not in ("–", "0:00:00"))
    page.locator("#label").fill("But de Diallo")
    page.locator("#cue button[value=goal]").click()
    eventually(lambda: "But de Diallo" in page.locator("#cues").inner_text(), within=20)
    end.click()
    assert end.inner_text() == "Appuyez encore pour terminer"
    assert state.inner_text() == "À l'antenne"
    end.click()
    eventually(lambda: state.inner_text() == "Terminé", within=30)


def audited(page) -> None:
    audit = page.locator("#audit[data-verdict]")
    eventually(lambda: audit.count() == 1, within=60)
    assert audit.get_attribute("data-verdict") == "green"
    assert "1 prise(s)" in audit.inner_text()
