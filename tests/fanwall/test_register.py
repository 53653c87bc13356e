"""The register for the data-protection officer, and a sender's own data."""

import csv
import io
import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone
from wagtail.models import ModelLogEntry

from chartreslive.accounts.models import User
from fanwall import audit, moderation, register, spool, sweep, walls
from fanwall.models import ModerationEvent, Photo, Wall
from tests.fanwall.conftest import upload
from tests.fanwall.test_erasing import NAME, play

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(db) -> Client:
    """Who may read registers, and nothing else of the wall."""
    user = User.objects.create_user("dpo@example.org", "pw", first_name="Ada", is_staff=True)
    user.user_permissions.add(*Permission.objects.filter(
        codename__in=["access_admin", "read_register"]))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def evening(wall, lea, omar) -> list[Photo]:
    """Four photos: accepted and shown, refused, taken back after it was on air, waiting."""
    photos = []
    for uses in (["screen", "site"], ["screen"], ["screen", "air"], ["screen"]):
        body = upload(Client(), wall, name=NAME, consent=uses, people="1").json()
        photos.append(moderation.find(body["id"]))
    play(moderation.approve(photos[0], lea))
    moderation.reject(photos[1], omar, reason="quality")
    play(moderation.approve(photos[2], lea), 2, kind="air")
    moderation.withdraw(moderation.find(photos[2].pk))
    return photos


def address(wall: Wall, name: str = "") -> str:
    return f"/admin/murs/registre/{wall.pk}/" + (f"registre.{name}" if name else "")


def test_it_counts_what_came_what_was_agreed_and_what_became_of_it(evening, wall, lea, omar):
    told = register.of(wall, timezone.now())
    assert told["collected"]["states"] == {
        "approved": 1, "pending": 1, "rejected": 1, "withdrawn": 1}
    (text,) = told["consents"]
    assert (text["given"], text["withdrawn"]) == (4, 1)
    assert text["ticks"] == {"air": 1, "people": 4, "screen": 4, "site": 1}
    assert text["words"]["introduction"]
    assert told["collected"]["plays"] == 2
    assert [row["action"] for row in told["decisions"]] == [
        "wall_open", "approve", "reject", "approve", "withdraw"]
    assert [row["agent"] for row in told["decisions"]] == [None, lea.pk, omar.pk, lea.pk, None]
    assert told["decisions"][2]["reason"] == "quality"
    assert len(told["on_air"]) == 1
    assert told["chain"]["first_fault"] is None
    assert told["erased"]["still_kept"] == 3


def test_purges_stand_in_it_with_their_day(evening, wall):
    walls.set_state(wall, "ended", None)
    later = timezone.now() + timedelta(days=8)
    sweep.run(later)
    told = register.of(wall, later)["erased"]
    assert {(row["action"], row["photos"]) for row in told["by_day"]} == {
        ("purge", 4), ("withdraw", 1)}
    assert (told["still_kept"], told["all_gone_at"]) == (0, None)


@pytest.mark.parametrize("form", ["", "json", "csv"])
def test_no_picture_and_no_sender_in_any_form(evening, wall, officer, form):
    answer = officer.get(address(wall, form))
    assert answer.status_code == 200
    told = answer.content
    photo = Photo.objects.get(state="approved")
    secrets = [NAME, photo.src_sha256, photo.fingerprint, photo.device_key]
    assert [secret for secret in secrets if secret.encode() in told] == []

    assert spool.display(photo) not in told
    assert b"mur/photo/" not in told
    assert b".jpg" not in told


def test_the_files_are_complete_and_a_spreadsheet_runs_none_of_them(evening, wall, officer):
    told = json.loads(officer.get(address(wall, "json")).content)
    assert told["chain"]["head"] == ModerationEvent.objects.get(seq=5).hash
    audit.record(wall.pk, "=1+1")
    text = officer.get(address(wall, "csv")).content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == 7
    assert rows[-1]["action"] == "'=1+1"
    assert rows[1]["hash"] == rows[2]["previous"]


def test_taking_it_away_is_written_down(evening, wall, officer):
    officer.get(address(wall, "csv"))
    user = User.objects.get(email="dpo@example.org")
    event = ModerationEvent.objects.last()
    assert (event.action, event.by_id, event.details) == ("register", user.pk, {"form": "csv"})
    assert ModelLogEntry.objects.get(action="fanwall.export_register").user == user


@pytest.mark.parametrize("form", ["", "json", "csv"])
def test_it_is_for_those_who_may(wall, lea, form):
    for user in (lea, User.objects.create_user("editor@example.org", "pw")):
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client = Client()
        client.force_login(user)
        answer = client.get(address(wall, form))
        assert answer.status_code in (302, 403)
        assert b"empreinte" not in answer.content.lower()
    assert Client().get(address(wall, form)).status_code == 302
    assert not ModerationEvent.objects.filter(action="register").exists()


def test_the_officer_cannot_moderate(wall, photo, officer):
    assert officer.get(f"/mur/photo/{photo.pk}/grande.jpg").status_code == 403
    assert officer.get(f"/mur/{wall.code}/moderation/").status_code == 403


def test_an_unknown_wall_has_no_register(officer):
    assert officer.get("/admin/murs/registre/999999/").status_code == 404
    assert officer.get("/admin/murs/registre/999999/registre.csv").status_code == 404


def test_a_sender_gets_all_that_is_kept_of_the_photo_and_of_no_other(client, wall, lea):
    other = upload(Client(), wall, name="Autre").json()
    body = upload(client, wall, name=NAME, consent=["screen", "replay"]).json()
    photo = moderation.approve(moderation.find(body["id"]), lea)
    play(photo)
    answer = client.get(body["receipt"] + "donnees.json")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
    assert "attachment" in answer.headers["Content-Disposition"]
    told = answer.json()
    text = answer.content.decode()
    # Every column that says something of the person or the picture.
    inner = {"id", "wall", "key", "rev", "state", "decided_by", "decided_at", "received_at", "purge_at",
             "reason"}
    for field in Photo._meta.concrete_fields:
        value = getattr(photo, field.attname)
        if field.name not in inner and value not in (None, "", False, True):
            assert str(value) in text, field.name
    assert (told["photo"]["number"], told["photo"]["first_name"]) == (str(photo.pk), NAME)
    assert (told["consent"]["ticks"]["replay"], told["consent"]["ticks"]["site"]) == (True, False)
    assert told["consent"]["words"]["screen"]
    assert [row["action"] for row in told["decisions"]] == ["approve"]
    assert len(told["shown"]) == 1
    assert other["id"] not in text
    assert lea.email not in text
    assert str(lea) not in text


def test_a_senders_data_need_the_receipt(client, wall, photo):
    body = upload(client, wall).json()
    token = body["receipt"].rstrip("/").rsplit("/", 1)[1]
    assert client.get(f"/mur/{wall.code}/recu/{'0' * 40}/donnees.json").status_code == 404
    assert client.get(f"/mur/nowhere/recu/{token}/donnees.json").status_code == 404
    assert client.get(f"/mur/{wall.code}/recu/{photo.pk}/donnees.json").status_code == 404
