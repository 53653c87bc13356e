"""A kiosk shows a code, staff type it, the kiosk goes to its address; codes age and are counted."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from fanwall import driving, pairing
from fanwall.errors import FanwallError
from fanwall.models import Pairing

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nobody_asked_yet():
    cache.clear()


def begin(client) -> dict:
    return client.post("/api/v1/pairings").json()


def asked(client, told: dict) -> dict:
    return client.get(f"/api/v1/pairings/{told['secret']}").json()


def pair(desk, wall, code: str, **fields):
    return desk.post(f"/api/v1/walls/{wall.code}/pair", {"code": code, **fields},
                     "application/json")


def test_a_kiosk_becomes_the_screen_that_staff_choose(client, desk, wall):
    told = begin(client)
    assert len(told["code"]) == 6
    assert asked(client, told) == {"state": "waiting", "address": None}
    screen = wall.screens.get()
    assert pair(desk, wall, told["code"], screen=screen.pk).status_code == 200
    assert asked(client, told) == {"state": "paired", "address": f"/ecran/{screen.token}/"}
    assert client.get(f"/ecran/{screen.token}/").status_code == 200


def test_or_a_new_one_and_typing_is_forgiving(client, desk, wall):
    told = begin(client)
    typed = f" {told['code'][:3].lower()}-{told['code'][3:]} "
    made = pair(desk, wall, typed, looks={"format": "ribbon", "name": "Ruban"}).json()
    screen = wall.screens.get(pk=made["id"])
    assert (screen.name, screen.format) == ("Ruban", "ribbon")
    assert asked(client, told)["address"] == f"/ecran/{screen.token}/"


def test_a_wrong_code_is_told_in_words_and_leaves_no_screen(client, desk, wall):
    answer = pair(desk, wall, "ZZZZZZ")
    assert answer.status_code == 404
    assert "Relisez-le" in answer.json()["message"]
    assert wall.screens.count() == 1


def test_a_code_serves_once(client, desk, wall):
    told = begin(client)
    pair(desk, wall, told["code"])
    assert pair(desk, wall, told["code"]).json()["error"] == "used"
    assert wall.screens.count() == 2


def test_a_code_lives_ten_minutes(client, desk, wall):
    told = begin(client)
    Pairing.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert asked(client, told)["state"] == "expired"
    assert pair(desk, wall, told["code"]).status_code == 404
    begin(client)
    assert Pairing.objects.count() == 1  # what is too old is swept


def test_only_the_kiosk_that_shows_the_code_learns_the_address(client, desk, wall):
    told, other = begin(client), begin(client)
    pair(desk, wall, told["code"])
    assert asked(client, other)["state"] == "waiting"
    for guess in (told["code"], "0" * 32):
        assert client.get(f"/api/v1/pairings/{guess}").json()["address"] is None


def test_codes_are_neither_asked_nor_tried_without_end(client, wall, lea):
    for _ in range(pairing.ASKED_AT_MOST):
        begin(client)
    answer = client.post("/api/v1/pairings")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")
    screen = wall.screens.get()
    told = []
    for _ in range(pairing.TRIED_AT_MOST + 1):
        with pytest.raises(FanwallError) as error:
            pairing.accept("ZZZZZZ", screen, lea.pk)
        told.append(error.value.status)
    assert told == [404] * pairing.TRIED_AT_MOST + [429]


def test_a_wall_has_only_so_many_screens(client, desk, wall, monkeypatch):
    monkeypatch.setattr(driving, "MOST_SCREENS", 2)
    assert pair(desk, wall, begin(client)["code"]).status_code == 200
    told = begin(client)
    assert pair(desk, wall, told["code"]).json()["error"] == "too_many"
    assert asked(client, told)["state"] == "waiting"


def test_the_page_without_an_address_opens(client):
    assert "Relier cet écran" in client.get("/ecran/").content.decode()
