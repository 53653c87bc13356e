"""What a screen shows: a pure predicate, used by the manifest and by the bytes."""

import dataclasses
import itertools
import json
import uuid

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from chartreslive import push
from fanwall import manifests, moderation, screens, spool, walls
from fanwall.models import Approval, Consent, Photo, Screen, ScreenPlay, Wall
from tests.fanwall.conftest import jpeg, upload

GOOD = screens.Facts(
    state="approved", sha="a" * 64, approved_sha="a" * 64, by_human=True, seconded=False,
    four_eyes=False, agreed=True, withdrawn=False, wall_shows=True,
)
SPOILS = [
    *({"state": state} for state in Photo.State.values if state != "approved"),
    {"sha": "b" * 64}, {"approved_sha": ""}, {"sha": "", "approved_sha": ""}, {"by_human": False},
    {"four_eyes": True}, {"agreed": False}, {"withdrawn": True}, {"wall_shows": False},
]


def test_a_photo_with_everything_shows():
    assert screens.displayable(GOOD)
    assert screens.displayable(dataclasses.replace(GOOD, four_eyes=True, seconded=True))


@pytest.mark.parametrize("spoil", SPOILS, ids=str)
def test_one_missing_condition_hides_it(spoil):
    assert not screens.displayable(dataclasses.replace(GOOD, **spoil))


def test_any_two_missing_conditions_hide_it_too():
    for one, other in itertools.combinations(SPOILS, 2):
        if one.keys() & other.keys() or {**one, **other}.keys() >= {"sha", "approved_sha"}:
            continue
        assert not screens.displayable(dataclasses.replace(GOOD, **one, **other))


pytestmark = pytest.mark.django_db


def manifest(client: Client, wall: Wall) -> dict:
    return client.get(f"/api/v1/screens/{wall.screens.get().token}/manifest").json()


def bytes_of(client: Client, wall: Wall, sha: str):
    return client.get(f"/ecran/{wall.screens.get().token}/{sha}.jpg")


def test_the_manifest_says_all_that_a_screen_needs(client, wall, approved):
    body = manifest(client, wall)
    assert body["items"] == [
        {"sha": approved.display_sha256, "name": "", "until_ms": 60_000, "width": 64, "height": 48}
    ]
    assert (body["panic"], body["lease_ms"], body["layout"]) == (False, 60_000, "single")
    assert push.topic_of(body["push"].removeprefix("/push/")).startswith("fanwall-screen-")
    assert body["qr"].endswith(f"/mur/{wall.code}/")
    assert uuid.UUID(body["epoch"])


def test_bytes_are_served_to_look_at_and_never_kept(client, wall, approved):
    answer = bytes_of(client, wall, approved.display_sha256)
    assert answer.content == spool.display(approved)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "noindex" in answer.headers["X-Robots-Tag"]


def test_every_change_of_what_shows_has_a_higher_number(client, wall, lea, photo):
    numbers = [manifest(client, wall)["seq"]]

    def step(change) -> None:
        change()
        numbers.append(manifest(client, wall)["seq"])

    step(lambda: moderation.approve(photo, lea))
    step(lambda: moderation.revoke(moderation.find(photo.pk), lea))
    step(lambda: walls.set_panic(wall, True, lea.pk))
    step(lambda: walls.set_panic(wall, False, lea.pk))
    step(lambda: walls.set_state(wall, "paused", lea.pk))
    step(lambda: moderation.withdraw(moderation.find(photo.pk)))
    assert numbers == sorted(set(numbers))


def test_a_change_while_the_manifest_is_read_is_read_again(wall, approved, lea, monkeypatch):
    screen, read = wall.screens.get(), screens.shown_photos
    meddle = iter([lambda: moderation.revoke(moderation.find(approved.pk), lea)])

    def late(*args, **kind):
        photos = read(*args, **kind)
        next(meddle, lambda: None)()
        return photos

    monkeypatch.setattr(screens, "shown_photos", late)
    body = manifests.of(screen)
    assert body["items"] == []
    assert body["seq"] == Wall.objects.get().manifest_seq


def test_decisions_are_pushed_once_they_are_stored(
    wall, photo, lea, settings, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        moderation.approve(photo, lea)
    topic = screens.topic(wall.screens.get())
    message = json.loads(push._path(topic).read_text())["data"]
    assert [item["sha"] for item in message["items"]] == [photo.display_sha256]
    assert message["seq"] == Wall.objects.get().manifest_seq


def test_panic_empties_manifest_and_bytes(client, desk, wall, approved):
    assert desk.post(f"/api/v1/walls/{wall.code}/panic", {"on": True}, "application/json").json()[
        "panic"]
    body = manifest(client, wall)
    assert (body["panic"], body["panic_seq"], body["items"]) == (True, 1, [])
    assert bytes_of(client, wall, approved.display_sha256).status_code == 404
    desk.post(f"/api/v1/walls/{wall.code}/panic", {"on": False}, "application/json")
    body = manifest(client, wall)
    assert (body["panic"], body["panic_seq"], len(body["items"])) == (False, 2, 1)


def test_bytes_swapped_on_disk_are_not_served(client, wall, approved):
    (spool.folder(approved) / "display.jpg").write_bytes(jpeg())
    assert bytes_of(client, wall, approved.display_sha256).status_code == 404


def test_an_approval_of_other_bytes_covers_nothing(client, wall, approved):
    Photo.objects.update(display_sha256="f" * 64)
    assert manifest(client, wall)["items"] == []


def test_a_lost_approval_or_a_consent_taken_back_hides(client, wall, approved):
    Approval.objects.update(revoked_at=timezone.now())
    assert bytes_of(client, wall, approved.display_sha256).status_code == 404
    Approval.objects.update(revoked_at=None)
    assert bytes_of(client, wall, approved.display_sha256).status_code == 200
    Consent.objects.update(withdrawn_at=timezone.now())
    assert bytes_of(client, wall, approved.display_sha256).status_code == 404


def test_without_the_screen_tick_a_photo_never_shows(client, wall, lea):
    photo = moderation.find(upload(client, wall, consent=["air", "site"]).json()["id"])
    moderation.approve(photo, lea)
    assert manifest(client, wall)["items"] == []
    assert bytes_of(client, wall, photo.display_sha256).status_code == 404


def test_a_new_nonce_closes_the_old_address(client, wall):
    screen = wall.screens.get()
    old = reverse("fanwall:screen", args=[screen.token])
    assert client.get(old).status_code == 200
    screen.nonce = "another"
    screen.save()
    assert client.get(old).status_code == 404
    assert client.get(reverse("fanwall:screen", args=[screen.token])).status_code == 200


def test_heartbeats_tell_moderators_what_is_on_the_glass(client, desk, wall, approved):
    address = f"/api/v1/screens/{wall.screens.get().token}/heartbeat"
    sha = approved.display_sha256
    beat = {"boot": "b" * 16, "showing": [sha], "black": False, "visible": True,
            "plays": [{"n": 0, "sha": sha}, {"n": 1, "sha": "e" * 64}, {"n": "x"}, 7]}
    for _ in range(2):  # a beat that was answered, but whose answer got lost, comes again
        assert client.post(address, beat, "application/json").status_code == 200
    plays = ScreenPlay.objects.order_by("number").values_list("number", "photo", "kind")
    assert list(plays) == [(0, approved.pk, "photo"), (1, None, "photo")]
    told = desk.get(f"/api/v1/walls/{wall.code}/queue").json()["screens"]
    assert told == [{"name": "Écran principal", "online": True, "black": False, "visible": True,
                     "showing": [sha]}]


@pytest.mark.parametrize(
    "beat", [b"", b"[]", b"{", b'{"boot":"x","showing":[]}', b'{"boot":"12345678","showing":[1]}',
             b'{"boot":"12345678","showing":[],"plays":{}}']
)
def test_malformed_heartbeats_change_nothing(client, wall, beat):
    address = f"/api/v1/screens/{wall.screens.get().token}/heartbeat"
    assert client.post(address, beat, "application/json").status_code == 400
    assert Screen.objects.get().last_seen is None


def test_the_code_for_phones_reads_and_has_its_quiet_zone(client, wall):
    answer = client.get(f"/mur/{wall.code}/qr.svg")
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert b"<svg" in answer.content
    assert b'xmlns="http://www.w3.org/2000/svg"' in answer.content
