"""The wall's API in the hands of somebody who tries things: always a sentence, nothing changed."""

import json

import pytest
from django.test import Client

from fanwall import consents
from fanwall.models import BannedDevice, Photo, Screen, ScreenPlay, Wall
from tests.fanwall.conftest import jpeg, make_wall, upload

pytestmark = pytest.mark.django_db
POST_ONLY = ("photos", "claims", "bans", "state", "panic", "score", "screens", "pair")


def post(client: Client, address: str, body):
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    return client.post(address, text, "application/json")


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
@pytest.mark.parametrize("name", POST_ONLY)
def test_another_method_is_told_which_ones_there_are(desk, wall, method, name):
    answer = desk.generic(method, f"/api/v1/walls/{wall.code}/{name}")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert answer.json()["error"] == "method"


def test_a_header_makes_no_other_method_of_it(client, wall, photo):
    hidden = {"X-HTTP-Method-Override": "POST", "X-Method-Override": "POST"}
    answer = client.get(f"/api/v1/photos/{photo.pk}/approve?_method=POST", headers=hidden)
    assert answer.status_code == 405
    photo.refresh_from_db()
    assert photo.state == "pending"


@pytest.mark.parametrize("cookie", ["", "x", "abc:def:ghi", "0" * 5000, "a:1:b"])
def test_a_forged_cookie_is_no_phone(wall, cookie):
    stranger = Client()
    stranger.cookies["mur"] = cookie
    assert upload(stranger, wall).status_code == 201
    assert Photo.objects.get().device_key.startswith("address-")


def test_a_cookie_of_another_wall_is_the_same_phone(client, wall):
    other = make_wall()
    client.get(f"/mur/{other.code}/")
    Wall.objects.update(photos_per_device=1)
    assert [upload(client, wall).status_code for _ in range(2)] == [201, 429]


def test_somebody_elses_key_gives_no_receipt(client, wall):
    mine = upload(client, wall, key="k-mine").json()
    stolen = upload(Client(), wall, jpeg(), key="k-mine")
    assert (stolen.status_code, stolen.json()["error"]) == (409, "key_reused")
    assert "receipt" not in stolen.json()
    elsewhere = upload(Client(), make_wall(), jpeg(), key="k-mine")
    assert elsewhere.json()["id"] != mine["id"]


def test_a_receipt_is_of_its_own_wall(client, wall, photo):
    other, token = make_wall(), consents.token(photo.pk)
    for path in ("", "etat", "donnees.json"):
        assert client.get(f"/mur/{other.code}/recu/{token}/{path}").status_code == 404
    assert client.post(f"/mur/{other.code}/recu/{token}/retrait").status_code == 404
    photo.refresh_from_db()
    assert photo.state == "pending"


def test_screens_and_bans_of_another_wall_are_out_of_reach(desk, wall, photo):
    other = make_wall()
    screen = other.screens.get()
    banned = BannedDevice.objects.create(wall=other, device_key="f" * 64)
    address = f"/api/v1/walls/{wall.code}"
    for path in (f"screens/{screen.pk}", f"screens/{screen.pk}/renew", f"screens/{screen.pk}/remove"):
        assert post(desk, f"{address}/{path}", {"layout": "mosaic"}).status_code == 404
    assert post(desk, f"{address}/pair", {"code": "AAAAAA", "screen": screen.pk}).status_code == 404
    assert post(desk, f"{address}/bans", {"lift": banned.pk}).status_code == 200
    assert BannedDevice.objects.filter(pk=banned.pk).exists()
    assert Screen.objects.get(pk=screen.pk).token == screen.token


NUMBERS = ("rev", "most", "lift", "safe_area")
MONSTERS = {
    "deep": "[" * 100_000,
    "not an object": "[1]",
    "no JSON": "{'a': 1}",
    "not UTF-8": b'{"a": "\xff"}',
    "digits": json.dumps(dict.fromkeys(NUMBERS, "9" * 5000)),
    "a number without an end": '{"rev": 1e999, "most": 1e999, "lift": 1e999, "safe_area": 1e999}',
    "wide": json.dumps(dict.fromkeys(NUMBERS, 10**40)),
    "below": json.dumps(dict.fromkeys(NUMBERS, -1)),
    "a list": json.dumps(dict.fromkeys(NUMBERS, [])),
}


@pytest.mark.parametrize("monster", MONSTERS)
def test_monstrous_bodies_are_malformed(desk, wall, photo, monster):
    screen = wall.screens.get()
    for address in (
        f"/api/v1/photos/{photo.pk}/approve",
        f"/api/v1/walls/{wall.code}/claims",
        f"/api/v1/walls/{wall.code}/bans",
        f"/api/v1/walls/{wall.code}/screens/{screen.pk}",
    ):
        answer = post(desk, address, MONSTERS[monster])
        assert (answer.status_code, answer.json()["error"]) == (400, "malformed"), address
    photo.refresh_from_db()
    assert photo.state == "pending"


@pytest.mark.parametrize("sha", [[], {}, ["a" * 64], None, 7])
@pytest.mark.parametrize("kind", ["creative", "house", "photo"])
def test_a_screen_that_lies_stores_no_photo(client, wall, kind, sha):
    told = {"n": 0, "kind": kind, "creative": "7", "sha": sha}
    address = f"/api/v1/screens/{wall.screens.get().token}"
    for path, body in (("sponsors", {}), ("heartbeat", {"showing": []})):
        message = body | {"boot": "b" * 16, "plays": [told]}
        assert post(client, f"{address}/{path}", message).status_code == 200
    assert not ScreenPlay.objects.filter(photo__isnull=False).exists()


def test_what_is_too_heavy_is_refused_before_it_is_read(client, wall):
    address = f"/api/v1/walls/{wall.code}/photos"
    answer = client.generic("POST", address, b"x", CONTENT_LENGTH=str(10**9))
    assert (answer.status_code, answer.json()["error"]) == (413, "too_heavy")
    many = client.post(address, {f"field{number}": "x" for number in range(1200)})
    assert (many.status_code, many.json()["error"]) == (400, "malformed")
    assert not Photo.objects.exists()
