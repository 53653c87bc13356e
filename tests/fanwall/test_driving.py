"""Who drives the screens: what they press is on every screen, and nobody else presses it."""

import errno

import pytest
from django.test import Client
from django.urls import reverse

from channels import signals
from channels.models import Broadcast
from chartreslive import push
from chartreslive.accounts.models import ApiToken
from fanwall import driving, manifests, moderation, news, screens, walls
from fanwall.models import ModerationEvent, Photo, Screen, Wall
from tests.fanwall.conftest import make_moderator, make_wall, upload

pytestmark = pytest.mark.django_db


def steer(client, wall, **fields):
    return client.post(f"/api/v1/walls/{wall.code}/drive", fields, "application/json")


def manifest(client, screen) -> dict:
    return client.get(f"/api/v1/screens/{screen.token}/manifest").json()


@pytest.fixture
def aired(client, wall, lea) -> Photo:
    """A photo whose sender agreed to the screens and to the air."""
    photo = moderation.find(upload(client, wall, consent=["screen", "air"]).json()["id"])
    return moderation.approve(photo, lea)


@pytest.fixture
def air(wall) -> Screen:
    return driving.add_screen(wall, {"kind": "air", "name": "Sortie"})


def test_held_photos_are_in_no_manifest_and_have_no_bytes(client, desk, wall, approved):
    screen = wall.screens.get()
    picture = f"/ecran/{screen.token}/{approved.display_sha256}.jpg"
    assert steer(desk, wall, running=False).json()["wall"]["shows"] is False
    body = manifest(client, screen)
    assert (body["items"], body["running"]) == ([], False)
    assert client.get(picture).status_code == 404
    steer(desk, wall, running=True)
    assert len(manifest(client, screen)["items"]) == 1
    assert client.get(picture).status_code == 200


def test_between_game_phases_only(client, desk, wall, approved):
    screen = wall.screens.get()
    steer(desk, wall, phases="breaks")
    assert len(manifest(client, screen)["items"]) == 1
    steer(desk, wall, in_play=True)
    assert manifest(client, screen)["items"] == []
    steer(desk, wall, in_play=False)
    assert len(manifest(client, screen)["items"]) == 1
    steer(desk, wall, phases="always", in_play=True)
    assert len(manifest(client, screen)["items"]) == 1


def test_the_end_of_the_broadcast_is_the_end_of_the_game(wall):
    driving.steer(wall, {"in_play": True}, None)
    signals.broadcast_ended.send_robust(sender=Broadcast, broadcast=wall.broadcast)
    wall.refresh_from_db()
    assert wall.in_play is False


def test_the_directors_output_shows_who_agreed_to_the_air_and_only_them(
    client, wall, approved, aired, air
):
    venue = wall.screens.get(kind="venue")
    assert {item["sha"] for item in manifest(client, venue)["items"]} == {
        approved.display_sha256, aired.display_sha256}
    assert [item["sha"] for item in manifest(client, air)["items"]] == [aired.display_sha256]
    assert client.get(f"/ecran/{air.token}/{approved.display_sha256}.jpg").status_code == 404
    assert client.get(f"/ecran/{air.token}/{aired.display_sha256}.jpg").status_code == 200


def test_off_air_empties_the_directors_output_alone(client, desk, wall, aired, air):
    steer(desk, wall, off_air=True)
    assert manifest(client, air)["items"] == []
    assert client.get(f"/ecran/{air.token}/{aired.display_sha256}.jpg").status_code == 404
    assert len(manifest(client, wall.screens.get(kind="venue"))["items"]) == 1


def test_the_game_does_not_hold_the_directors_output(client, wall, aired, air):
    driving.steer(wall, {"phases": "breaks", "in_play": True}, None)
    assert len(manifest(client, air)["items"]) == 1


def test_its_page_has_nothing_but_photos(client, wall, air):
    page = client.get(reverse("fanwall:screen", args=[air.token]) + "?fond=vert").content.decode()
    assert 'class="screen channel-sport kind-air behind-green"' in page
    assert 'data-scene="nothing"' in page


def test_every_press_has_a_higher_number_and_a_line_in_the_chain(desk, wall):
    before = wall.manifest_seq
    steer(desk, wall, running=False)
    steer(desk, wall, off_air=True, blackout="slate")
    wall.refresh_from_db()
    assert wall.manifest_seq == before + 2
    told = ModerationEvent.objects.filter(action="drive").values_list("details", flat=True)
    assert list(told) == [{"running": False}, {"off_air": True, "blackout": "slate"}]


@pytest.mark.parametrize("fields", [{}, {"running": "yes"}, {"phases": "never"}, {"panic": True},
                                    {"blackout": None}, {"off_air": 1}])
def test_commands_that_are_none_are_refused(desk, wall, fields):
    answer = steer(desk, wall, **fields)
    assert answer.status_code == 400
    assert answer.json()["message"]
    assert Wall.objects.get().manifest_seq == wall.manifest_seq


def test_the_slate_is_said_with_the_panic(client, desk, wall, approved):
    address = f"/api/v1/walls/{wall.code}/panic"
    desk.post(address, {"on": True, "blackout": "slate"}, "application/json")
    body = manifest(client, wall.screens.get())
    assert (body["panic"], body["blackout"], body["items"]) == (True, "slate", [])
    assert desk.post(address, {"on": True, "blackout": "red"}, "application/json").status_code == 400


def test_a_layout_reaches_its_screen_alone(client, desk, wall):
    first, second = wall.screens.get(), driving.add_screen(wall, {})
    address = f"/api/v1/walls/{wall.code}/screens/{second.pk}"
    wanted = {"layout": "mosaic", "format": "ribbon", "safe_area": 5, "name": "Ruban"}
    before = manifest(client, second)["seq"]
    assert desk.post(address, wanted, "application/json").status_code == 200
    body = manifest(client, second)
    assert (body["layout"], body["format"], body["safe_area"]) == ("mosaic", "ribbon", 5)
    assert body["seq"] > before
    assert manifest(client, first)["layout"] == "single"


@pytest.mark.parametrize("wanted", [{"layout": "carousel"}, {"safe_area": 16}, {"safe_area": "x"},
                                    {"name": " "}, {"name": "x" * 61}, {"format": ["ribbon"]}])
def test_settings_that_are_none_are_refused(desk, wall, wanted):
    screen = wall.screens.get()
    address = f"/api/v1/walls/{wall.code}/screens/{screen.pk}"
    answer = desk.post(address, wanted, "application/json")
    assert answer.status_code == 400
    assert Screen.objects.get().layout == "single"


def test_a_reload_by_remote_is_a_higher_number(client, desk, wall):
    screen = wall.screens.get()
    desk.post(f"/api/v1/walls/{wall.code}/screens/{screen.pk}", {"reload": True},
              "application/json")
    assert manifest(client, screen)["reload_seq"] == 1


def test_a_new_address_kills_the_old_one(client, desk, wall):
    screen = wall.screens.get()
    old = reverse("fanwall:screen", args=[screen.token])
    answer = desk.post(f"/api/v1/walls/{wall.code}/screens/{screen.pk}/renew")
    dead = client.get(old)
    assert dead.status_code == 404
    assert "data-dead" in dead.content.decode()  # it asks to be paired again
    assert client.get(f"/api/v1/screens/{screen.token}/manifest").status_code == 404
    assert client.get(answer.json()["address"]).status_code == 200


@pytest.mark.parametrize("how", ["renew", "remove"])
def test_who_kept_an_old_address_hears_nothing_more(
    desk, wall, how, django_capture_on_commit_callbacks
):
    screen = driving.add_screen(wall, {})
    news.publish_screens(wall.pk)
    kept = screens.topic(wall.screens.get(pk=screen.pk))
    assert push._path(kept).exists()
    with django_capture_on_commit_callbacks(execute=True):
        desk.post(f"/api/v1/walls/{wall.code}/screens/{screen.pk}/{how}")
    assert not push._path(kept).exists()


def test_a_screen_is_removed_but_never_the_last(desk, wall):
    first, second = wall.screens.get(), driving.add_screen(wall, {})
    address = f"/api/v1/walls/{wall.code}/screens/"
    assert desk.post(f"{address}{second.pk}/remove").status_code == 200
    assert desk.post(f"{address}{second.pk}/remove").status_code == 404
    assert desk.post(f"{address}{first.pk}/remove").status_code == 409
    assert wall.screens.get() == first


def test_screens_of_another_wall_are_out_of_reach(desk, wall):
    other = make_wall().screens.get()
    for verb in ("", "/remove", "/renew", "/address"):
        address = f"/api/v1/walls/{wall.code}/screens/{other.pk}{verb}"
        assert desk.post(address, {"layout": "duo"}, "application/json").status_code == 404


def test_strangers_drive_nothing(client, wall):
    screen = wall.screens.get()
    root = f"/api/v1/walls/{wall.code}"
    for address in (f"{root}/drive", f"{root}/score", f"{root}/screens", f"{root}/pair",
                    f"{root}/screens/{screen.pk}", f"{root}/screens/{screen.pk}/address"):
        answer = client.post(address, {}, "application/json")
        assert answer.status_code == 403, address
        assert "address" not in answer.json()
    assert client.get(f"{root}/drive").status_code == 403
    assert client.get(reverse("fanwall:drive", args=[wall.code])).status_code == 302


def test_the_page_shows_what_is_on_each_glass(client, desk, wall, approved):
    screen = wall.screens.get()
    beat = {"boot": "b" * 16, "showing": [approved.display_sha256, "f" * 64], "scene": "photos",
            "version": manifests.version(), "seq": 3}
    client.post(f"/api/v1/screens/{screen.token}/heartbeat", beat, "application/json")
    told = desk.get(f"/api/v1/walls/{wall.code}/drive").json()["screens"][0]
    assert told["photos"] == [str(approved.pk)]
    assert (told["online"], told["scene"], told["outdated"]) == (True, "photos", False)
    assert told["seconds"] <= 1
    client.post(f"/api/v1/screens/{screen.token}/heartbeat", {**beat, "version": "old"},
                "application/json")
    assert desk.get(f"/api/v1/walls/{wall.code}/drive").json()["screens"][0]["outdated"] is True


def test_the_driving_page_opens(client, wall, lea):
    client.force_login(lea)
    page = client.get(walls.addresses(wall)["regie"].replace("http://localhost:8000", ""))
    assert page.status_code == 200
    assert "Relier un écran" in page.content.decode()


def test_a_manifest_answers_to_its_question(client, wall):
    address = f"/api/v1/screens/{wall.screens.get().token}/manifest"
    assert client.get(f"{address}?n=boot-7").json()["asked"] == "boot-7"


def test_the_service_worker_is_served_beside_the_screens(client):
    answer = client.get("/ecran/sw.js")
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.django_db(transaction=True)
def test_black_is_black_although_nobody_could_be_told(monkeypatch):
    """A full disk: the press is stored, and the screens ask by themselves."""
    wall, lea = make_wall(), make_moderator("Léa")
    desk = Client(headers={"Authorization": f"Bearer {ApiToken.issue(lea)}"})

    def full(_topic, _payload):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(push, "publish", full)
    answer = desk.post(f"/api/v1/walls/{wall.code}/panic", {"on": True}, "application/json")
    assert (answer.status_code, answer.json()["panic"]) == (200, True)
    assert manifest(Client(), wall.screens.get())["panic"] is True
