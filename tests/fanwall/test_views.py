"""Who may see and do what; what anything unknown answers."""

import io
import json

import pytest
from django.contrib.auth.models import Permission
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from chartreslive.accounts.models import ApiToken, User
from fanwall import guards, moderation
from fanwall.models import Photo, Wall
from tests.fanwall.conftest import upload

pytestmark = pytest.mark.django_db
ACTIONS = ["approve", "reject", "stash", "undo", "revoke", "ban"]


@pytest.fixture
def editor():
    """Staff without the right."""
    user = User.objects.create_user("editor@example.org", "pw")
    user.user_permissions.add(Permission.objects.get(codename="change_wall"))
    return user


def staff_addresses(wall, photo) -> list[tuple[str, str]]:
    return [
        ("GET", f"/api/v1/walls/{wall.code}/queue"),
        ("POST", f"/api/v1/walls/{wall.code}/claims"),
        ("POST", f"/api/v1/walls/{wall.code}/bans"),
        ("POST", f"/api/v1/walls/{wall.code}/state"),
        ("POST", f"/api/v1/walls/{wall.code}/panic"),
        ("GET", f"/api/v1/walls/{wall.code}/drive"),
        ("POST", f"/api/v1/walls/{wall.code}/drive"),
        ("POST", f"/api/v1/walls/{wall.code}/score"),
        ("POST", f"/api/v1/walls/{wall.code}/pair"),
        ("POST", f"/api/v1/walls/{wall.code}/screens"),
        ("POST", f"/api/v1/walls/{wall.code}/screens/1"),
        ("POST", f"/api/v1/walls/{wall.code}/screens/1/address"),
        ("GET", f"/mur/photo/{photo.pk}/grande.jpg"),
        ("GET", f"/mur/photo/{photo.pk}/vignette.jpg"),
        *(("POST", f"/api/v1/photos/{photo.pk}/{action}") for action in ACTIONS),
    ]


def refused(client: Client, wall, photo) -> None:
    for method, address in staff_addresses(wall, photo):
        assert client.generic(method, address).status_code == 403, address
    photo.refresh_from_db()
    assert photo.state == "pending"


def test_strangers_are_refused_everywhere(client, wall, photo):
    refused(client, wall, photo)
    refused(Client(headers={"Authorization": "Bearer made-up"}), wall, photo)
    refused(Client(headers={"Authorization": "Basic eDp5"}), wall, photo)
    answer = client.get(f"/mur/{wall.code}/moderation/")
    assert (answer.status_code, "login" in answer.url) == (302, True)


def test_staff_without_the_right_are_refused(wall, photo, editor):
    client = Client()
    client.force_login(editor)
    refused(client, wall, photo)
    assert client.get(f"/mur/{wall.code}/moderation/").status_code == 403
    refused(Client(headers={"Authorization": f"Bearer {ApiToken.issue(editor)}"}), wall, photo)


def test_a_session_only_decides_with_its_csrf_token(wall, photo, lea):
    client = Client(enforce_csrf_checks=True)
    client.force_login(lea)
    address = f"/api/v1/photos/{photo.pk}/approve"
    assert client.post(address).status_code == 403
    client.get(f"/mur/{wall.code}/moderation/")
    token = client.cookies["csrftoken"].value
    assert client.post(address, headers={"X-CSRFToken": token}).status_code == 200


def test_a_bearer_decides_without_cookies(photo, lea):
    client = Client(enforce_csrf_checks=True,
                    headers={"Authorization": f"Bearer {ApiToken.issue(lea)}"})
    answer = client.post(f"/api/v1/photos/{photo.pk}/approve")
    assert answer.json() == {"id": str(photo.pk), "state": "approved", "rev": photo.rev + 1}


def test_a_closed_account_decides_nothing(photo, lea):
    token = ApiToken.issue(lea)
    User.objects.filter(pk=lea.pk).update(is_active=False)
    client = Client(headers={"Authorization": f"Bearer {token}"})
    assert client.post(f"/api/v1/photos/{photo.pk}/approve").status_code == 403


def test_the_queue_tells_moderators_what_they_need(desk, wall, photo):
    body = desk.get(f"/api/v1/walls/{wall.code}/queue").json()
    (card,) = body["photos"]
    assert (card["id"], card["state"], card["consent"]) == (str(photo.pk), "pending", ["screen"])
    assert body["counts"] == {"pending": 1}
    image = desk.get(card["image"])
    assert (image.status_code, image.headers["Content-Type"]) == (200, "image/jpeg")
    assert "no-store" in image.headers["Cache-Control"]
    assert desk.get(card["thumb"]).status_code == 200


def test_moderators_open_pause_and_end(desk, wall):
    address = f"/api/v1/walls/{wall.code}/state"
    for state in ("paused", "open", "ended"):
        assert desk.post(address, {"state": state}, "application/json").json()["state"] == state
    assert desk.post(address, {"state": "burning"}, "application/json").status_code == 400
    assert desk.post(address, b"[]", "application/json").status_code == 400


UNKNOWN = [
    ("GET", "/api/v1/walls/nowhere/queue"),
    ("POST", "/api/v1/photos/123/approve"),
    ("POST", "/api/v1/photos/00000000-0000-0000-0000-000000000000/approve"),
    ("GET", "/api/v1/screens/nothing/manifest"),
    ("POST", "/api/v1/screens/nothing/heartbeat"),
    ("GET", "/ecran/nothing/"),
    ("GET", f"/ecran/nothing/{'a' * 64}.jpg"),
    ("GET", "/mur/nowhere/"),
    ("GET", "/mur/nowhere/qr.svg"),
    ("GET", "/mur/photo/123/grande.jpg"),
    ("GET", "/mur/nowhere/recu/abc/"),
]


@pytest.mark.parametrize(("method", "address"), UNKNOWN)
def test_the_unknown_is_404_with_a_sentence(desk, wall, method, address):
    answer = desk.generic(method, address)
    assert answer.status_code == 404
    assert answer.content
    if address.startswith("/api"):
        assert answer.json()["error"] == "not_found"


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [("DELETE", "queue", 405), ("GET", "claims", 405), ("POST", "panic", 400)],
)
def test_the_malformed_is_4xx_json(desk, wall, method, address, status):
    answer = desk.generic(method, f"/api/v1/walls/{wall.code}/{address}")
    assert answer.status_code == status
    assert set(answer.json()) == {"error", "message"}


def test_pages_are_for_phones_moderators_and_screens(client, desk, lea, wall):
    staff = Client()
    staff.force_login(lea)
    screen = reverse("fanwall:screen", args=[wall.screens.get().token])
    for visitor, address in [(client, f"/mur/{wall.code}/"), (staff, f"/mur/{wall.code}/moderation/"),
                             (staff, f"/mur/{wall.code}/affiche/"), (client, screen)]:
        answer = visitor.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["Cache-Control"] == "no-store"
        assert b"<script>" not in answer.content
        assert b"style=" not in answer.content
    assert wall.screens.get().token not in client.get(f"/mur/{wall.code}/").content.decode()


@pytest.mark.parametrize("state", Wall.State.values)
def test_the_phone_page_says_where_the_wall_is(client, wall, state):
    Wall.objects.update(state=state)
    page = client.get(f"/mur/{wall.code}/").content.decode()
    assert ('type="file"' in page) == (state == "open")


def test_the_short_address_leads_to_the_open_wall(client, wall):
    assert client.get("/mur/").url == f"/mur/{wall.code}/"
    Wall.objects.update(state="closed")
    assert client.get("/mur/").status_code == 200


@pytest.mark.parametrize("action", ["reject", "stash", "approve"])
def test_the_receipt_tells_what_became_of_it(client, wall, lea, action):
    body = upload(client, wall).json()
    assert client.get(body["receipt"] + "etat").json()["state"] == "pending"
    photo = getattr(moderation, action)(moderation.find(body["id"]), lea)
    told = client.get(body["receipt"] + "etat").json()
    assert (told["state"], told["can_withdraw"]) == (photo.state, True)
    assert told["sentence"] in client.get(body["receipt"]).content.decode().replace("&#x27;", "'")


def test_no_folder_of_photos_has_an_address(settings):
    assert settings.STORAGES["default"]["OPTIONS"]["base_url"] is None


def test_the_wall_command_makes_finds_and_opens(wall):
    def run(*args) -> dict:
        out = io.StringIO()
        call_command("wall", *args, "--json", stdout=out)
        return json.loads(out.getvalue())

    broadcast = wall.broadcast
    with guards.lifted():
        Wall.objects.all().delete()
    made = run("--broadcast", str(broadcast.pk))
    assert set(made) == {"code", "phone", "moderation", "regie", "screen", "state"}
    assert made["state"] == "closed"
    again = run("--broadcast", broadcast.public_id, "--open")
    assert again == {**made, "state": "open"}
    client = Client()
    for name in ("phone", "screen"):
        path = "/" + made[name].split("/", 3)[3]
        assert client.get(path).status_code == 200
    with pytest.raises(CommandError):
        run("--broadcast", "999999")


def test_walls_have_their_page_in_the_editor(wall):
    User.objects.create_superuser("boss@example.org", "pw")
    client = Client()
    client.force_login(User.objects.get(email="boss@example.org"))
    listing = client.get("/admin/murs/").content.decode()
    assert f"/mur/{wall.code}/moderation/" in listing
    assert client.get(f"/admin/murs/edit/{wall.pk}/").status_code == 200
    assert client.get(f"/admin/murs/delete/{wall.pk}/").status_code in (302, 403)
    assert Wall.objects.exists()


def test_no_photo_of_the_public_is_in_the_picture_library(photo, approved):
    from wagtail.images import get_image_model

    assert Photo.objects.exists()
    assert not get_image_model().objects.exists()
