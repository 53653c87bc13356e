"""A photo arrives: once, agreed to, stored where nobody fetches it, or not at all."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections
from django.test import Client
from django.utils import timezone

from fanwall import devices, moderation, spool, submissions, sweep, tasks, walls
from fanwall.errors import FanwallError
from fanwall.models import Consent, ConsentText, Photo, Wall
from tests.fanwall.conftest import jpeg, make_wall, upload
from tests.fanwall.test_pictures import HOSTILE

pytestmark = pytest.mark.django_db


def stored_files() -> list:
    return [path for path in spool.root().rglob("*") if path.is_file()]


def test_a_photo_is_received_with_its_consent(client, wall):
    answer = upload(client, wall, consent=["screen", "replay"], name="  Maëlle ", people="1")
    assert answer.status_code == 201
    body = answer.json()
    photo = Photo.objects.get(pk=body["id"])
    assert (body["state"], photo.state, photo.name) == ("pending", "pending", "Maëlle")
    assert photo.consent.ticks == {
        "screen": True, "air": False, "replay": True, "site": False, "people": True, "guardian": False,
    }
    assert photo.consent.text == wall.consent_text
    assert body["receipt"].startswith("http://testserver/mur/")
    assert {path.name for path in stored_files()} == {"display.jpg", "thumb.jpg"}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_and_leave_nothing(client, wall, name):
    data, _code = HOSTILE[name]
    answer = upload(client, wall, data)
    assert 400 <= answer.status_code < 500
    assert set(answer.json()) == {"error", "message"}
    assert not Photo.objects.exists()
    assert stored_files() == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"consent": []}, "consent_required"),
        ({"consent": ["screen", "everything"]}, "consent_unknown"),
        ({"key": ""}, "key_required"),
        ({"key": "x" * 65}, "key_required"),
        ({"key": "a\u202eb"}, "key_required"),
        ({"name": "x" * 21}, "name"),
        ({"name": "=HYPERLINK(1)"}, "name"),
        ({"name": "06 12 34 56 78"}, "name"),
        ({"name": "z\u0335\u0336algo"}, "name"),
        ({"name": "a\u200bb"}, "name"),
        ({"photo": ""}, "photo_required"),
    ],
)
def test_malformed_requests_change_nothing(client, wall, change, code):
    answer = upload(client, wall, **change)
    assert (answer.status_code, answer.json()["error"]) == (400, code)
    assert not Photo.objects.exists()


def test_a_thousand_fields_are_one_refusal(client, wall):
    answer = client.post(f"/api/v1/walls/{wall.code}/photos", {f"f{n}": "x" for n in range(1500)})
    assert (answer.status_code, answer.json()["error"]) == (400, "malformed")


def test_a_body_too_long_is_refused_unread(client, wall):
    answer = client.generic("POST", f"/api/v1/walls/{wall.code}/photos", b"x",
                            CONTENT_LENGTH=str(2 * 1024**3))
    assert answer.status_code == 413


def test_unknown_wall_and_wrong_method(client, wall):
    assert client.post("/api/v1/walls/nowhere/photos").status_code == 404
    assert client.get(f"/api/v1/walls/{wall.code}/photos").status_code == 405


@pytest.mark.parametrize("state", ["closed", "paused", "ended"])
def test_a_wall_that_is_not_open_takes_nothing(client, wall, state):
    walls.set_state(wall, state, by_id=None)
    answer = upload(client, wall)
    assert (answer.status_code, answer.json()["error"]) == (403, f"wall_{state}")
    assert not Photo.objects.exists()


def test_the_same_key_gets_the_same_answer_even_once_closed(client, wall):
    data = jpeg()
    first = upload(client, wall, data, key="once").json()
    assert upload(Client(), wall, data, key="once").json() == first
    walls.set_state(wall, Wall.State.PAUSED, by_id=None)
    assert upload(client, wall, data, key="once").json() == first
    assert Photo.objects.count() == 1


def test_a_key_never_serves_two_photos(client, wall):
    upload(client, wall, key="once")
    assert upload(client, wall, key="once").status_code == 409


def test_the_same_picture_from_one_phone_is_one_photo(client, wall):
    client.get(f"/mur/{wall.code}/")
    data = jpeg()
    first = upload(client, wall, data).json()
    assert upload(client, wall, data).json()["id"] == first["id"]
    other = Client()
    other.get(f"/mur/{wall.code}/")
    assert upload(other, wall, data).json()["id"] != first["id"]


def test_a_rival_that_wrote_first_wins(client, wall, monkeypatch):
    """Both looked, neither saw the other: the database decides."""
    data = jpeg()
    first = upload(client, wall, data, key="race").json()
    looks = iter([None])
    find = submissions._sent_before
    monkeypatch.setattr(
        submissions, "_sent_before", lambda *args: next(looks, "over") and find(*args)
    )
    assert upload(client, wall, data, key="race").json() == first
    assert (Photo.objects.count(), Consent.objects.count()) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_twenty_at_once_are_one_photo():
    wall, data, ids = make_wall(), jpeg(), []

    def send() -> None:
        ids.append(upload(Client(), wall, data, key="burst").json()["id"])
        connections.close_all()

    threads = [threading.Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(ids), len(set(ids)), Photo.objects.count()) == (20, 1, 1)


def test_the_consent_is_written_before_the_first_byte(client, wall, monkeypatch):
    seen = []
    write = spool._write
    monkeypatch.setattr(
        spool, "_write", lambda *args: (seen.append(Consent.objects.count()), write(*args))
    )
    upload(client, wall)
    assert seen == [1, 1]


def test_one_phone_is_throttled_its_neighbours_are_not(client, wall):
    Wall.objects.update(photos_per_device=2)
    client.get(f"/mur/{wall.code}/")
    assert [upload(client, wall).status_code for _ in range(3)] == [201, 201, 429]
    assert "Retry-After" not in upload(client, wall).headers  # later it is refused as well
    neighbour = Client()
    neighbour.get(f"/mur/{wall.code}/")
    assert upload(neighbour, wall).status_code == 201


def test_a_forged_phone_is_only_an_address(rf):
    request = rf.get("/")
    request.COOKIES[devices.COOKIE] = "made:up:one"
    assert not devices.of(request).is_phone


def test_a_full_wall_says_when_to_come_back(client, wall):
    Wall.objects.update(queue_limit=1)
    upload(client, wall)
    answer = upload(client, wall)
    assert (answer.status_code, answer.json()["error"]) == (429, "wall_full")


def test_heavy_photos_wait_for_a_worker(client, wall):
    photo_id = upload(client, wall, jpeg(size=(3000, 2000))).json()["id"]
    photo = Photo.objects.get(pk=photo_id)
    assert (photo.state, photo.public_state) == ("received", "pending")
    tasks.prepare(photo_id)
    tasks.prepare(photo_id)  # jobs run twice
    photo.refresh_from_db()
    assert (photo.state, photo.width) == ("pending", 1920)
    assert spool.source(photo) is None


def test_the_sweep_finds_what_a_killed_worker_left(client, wall):
    photo_id = upload(client, wall, jpeg(size=(3000, 2000))).json()["id"]
    assert sweep.run(timezone.now())["prepared"] == 0  # its worker may still live
    assert sweep.run(timezone.now() + timedelta(minutes=1))["prepared"] == 1
    assert Photo.objects.get(pk=photo_id).state == "pending"


def test_a_file_that_kills_workers_is_given_up(client, wall, monkeypatch):
    photo_id = upload(client, wall, jpeg(size=(3000, 2000))).json()["id"]
    Photo.objects.update(rev=submissions.TRIES)
    tasks.prepare(photo_id)
    assert Photo.objects.get(pk=photo_id).state == "discarded"
    assert stored_files() == []


def test_bytes_that_never_came_are_given_up(client, wall):
    photo_id = upload(client, wall, jpeg(size=(3000, 2000))).json()["id"]
    spool.erase(Photo.objects.get(pk=photo_id))
    tasks.prepare(photo_id)
    assert Photo.objects.get(pk=photo_id).state == "received"
    Photo.objects.update(received_at=timezone.now() - timedelta(hours=1))
    tasks.prepare(photo_id)
    assert Photo.objects.get(pk=photo_id).state == "discarded"


def test_a_retry_brings_the_bytes_that_a_power_cut_lost(client, wall):
    data = jpeg()
    photo_id = upload(client, wall, data, key="cut").json()["id"]
    spool.erase(Photo.objects.get(pk=photo_id))
    Photo.objects.update(
        state="received", display_sha256="", received_at=timezone.now() - timedelta(minutes=1)
    )
    assert upload(client, wall, data, key="cut").json()["id"] == photo_id
    assert Photo.objects.get(pk=photo_id).state == "pending"
    assert len(stored_files()) == 2


def test_past_the_target_nothing_is_decoded(client, wall, monkeypatch):
    monkeypatch.setattr(submissions, "READY_TARGET", 1)
    upload(client, wall)
    later = upload(client, wall).json()["id"]
    assert Photo.objects.get(pk=later).state == "received"
    Photo.objects.filter(state="pending").update(state="rejected")
    assert submissions.refill(wall) == 1
    assert Photo.objects.get(pk=later).state == "pending"


def test_a_withdrawn_picture_cannot_come_back(client, wall):
    data = jpeg()
    photo = Photo.objects.get(pk=upload(client, wall, data).json()["id"])
    moderation.withdraw(photo)
    answer = upload(Client(), wall, data)
    assert (answer.status_code, answer.json()["error"]) == (409, "withdrawn")


def test_one_of_each_phone_before_a_second_and_newest_first():
    start = datetime(2026, 11, 21, 20, tzinfo=UTC)
    rows = [(n, device, start + timedelta(seconds=n)) for n, device in enumerate("aaabac")]
    assert submissions.fair_order(rows) == [5, 4, 3, 2, 1, 0]


def test_a_consent_text_never_changes(wall):
    text = ConsentText.objects.get()
    text.words = {}
    with pytest.raises(TypeError):
        text.save()


@pytest.mark.parametrize("name", ["Léa", "Jean-Baptiste", "N'Golo", "Anne Marie", "Søren", ""])
def test_first_names_are_first_names(name):
    assert submissions.clean_name(name) == name


def test_hidden_signs_in_names_are_refused():
    with pytest.raises(FanwallError):
        submissions.clean_name("a\u202etxt")
