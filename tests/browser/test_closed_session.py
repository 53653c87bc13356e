"""A closed session is pressed, seen from far, and told to residents; with the keyboard alone."""

import pytest

from tests.station import eventually

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture(scope="module")
def live(station):
    broadcast = station.plan("Conseil municipal", channel="agglo")
    with station.encoding(broadcast):
        station.go_live(broadcast)
        yield broadcast
        station.end(broadcast)


def press(page, button) -> None:
    """As somebody without a mouse does."""
    button.focus()
    page.keyboard.press("Enter")


def test_a_closed_session_on_and_off(signed_in, visit, station, live):
    with visit() as watching, signed_in(viewport={"width": 1280, "height": 900}) as room:
        watching.goto(live["page"])
        room.goto(f"{station.base}/regie/{live['public_id']}/")
        closed, banner = room.locator("button[data-cover=closed]"), room.locator("#covered")
        caption = watching.locator("p[data-cover]")
        eventually(closed.is_enabled, within=60)
        press(room, closed)  # one press: what must not be seen is not seen
        eventually(lambda: banner.inner_text().startswith("HUIS CLOS depuis"), within=30)
        told = "La séance se poursuit à huis clos. Le direct reprendra ici."
        eventually(lambda: caption.inner_text() == told, within=40)
        assert station.state(live)["cover"] == "closed"
        press(room, closed)
        assert closed.inner_text() == "Appuyez encore : le public verra l'image"
        assert station.control(live)["covers"] == ["closed"]
        press(room, closed)
        eventually(lambda: banner.inner_text() == "", within=30)
        eventually(lambda: caption.inner_text() == "", within=40)


def test_the_slate_by_hand(signed_in, station, live):
    with signed_in(viewport={"width": 1280, "height": 900}) as room:
        room.goto(f"{station.base}/regie/{live['public_id']}/")
        slate, banner = room.locator("button[data-cover=slate]"), room.locator("#covered")
        eventually(slate.is_enabled, within=60)
        press(room, slate)
        eventually(lambda: banner.inner_text().startswith("ÉCRAN D'ATTENTE depuis"), within=30)
        press(room, slate)
        eventually(lambda: banner.inner_text() == "", within=30)
