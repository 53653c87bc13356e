"""The pages that people meet have no serious fault of accessibility (axe's rules)."""

import pytest

from tests import browsing

pytestmark = pytest.mark.browser


def faults(page, address: str) -> list[str]:
    page.goto(address)
    return browsing.faults(page)


@pytest.fixture(scope="module")
def planned(station):
    broadcast = station.plan("Conseil municipal", channel="agglo")
    return broadcast | station.manage("wall", "--broadcast", broadcast["public_id"], "--open")


@pytest.mark.parametrize("path", ["/", "/sport/", "/programme/", "/recherche/", "/compte/login/"])
def test_what_everybody_sees(page, station, path):
    assert faults(page, station.base + path) == []


@pytest.mark.parametrize("name", ["page", "phone", "screen"])
def test_the_broadcast_and_its_wall(page, planned, name):
    assert faults(page, planned[name]) == []


@pytest.mark.parametrize("where", ["control", "encoder", "desk"])
def test_where_staff_work(signed_in, station, planned, where):
    addresses = {
        "control": f"{station.base}/regie/{planned['public_id']}/",
        "encoder": f"{station.base}/regie/{planned['public_id']}/encodeur/",
        "desk": planned["moderation"],
    }
    with signed_in() as page:
        assert faults(page, addresses[where]) == []
