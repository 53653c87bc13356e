"""Who may send, and what must be said: minors, phones turned away, the end of the evening, crowds."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from channels.models import BroadcastPage
from fanwall import audit, forecast, hands, moderation, spool, submissions, sweep, tasks
from fanwall.models import BannedDevice, ModerationEvent, Photo, Screen, Wall
from tests.fanwall.conftest import jpeg, make_wall, upload
from tests.fanwall.odd_pictures import ODD

pytestmark = pytest.mark.django_db


def phone(wall) -> Client:
    client = Client()
    client.get(f"/mur/{wall.code}/")
    return client


@pytest.mark.parametrize(
    ("rule", "said", "code"),
    [
        ("refused", {}, None),
        ("refused", {"minor": "1", "guardian": "1", "blurred": "1"}, "minor_refused"),
        ("guardian", {"minor": "1"}, "guardian_required"),
        ("guardian", {"minor": "1", "blurred": "1"}, "guardian_required"),
        ("guardian", {"minor": "1", "guardian": "1"}, None),
        ("blurred", {"minor": "1", "guardian": "1"}, "blur_required"),
        ("blurred", {"minor": "1", "blurred": "1"}, None),
    ],
)
def test_a_declared_minor_follows_the_walls_rule(client, wall, rule, said, code):
    Wall.objects.update(minors=rule)
    answer = upload(client, wall, **said)
    if code is None:
        photo = Photo.objects.get()
        assert (photo.minor, photo.blurred) == ("minor" in said, "blurred" in said)
        assert photo.consent.ticks["guardian"] is ("guardian" in said)
    else:
        assert (answer.status_code, answer.json()["error"]) == (400, code)
        assert not Photo.objects.exists()
        assert not [path for path in spool.root().rglob("*") if path.is_file()]


def test_moderators_see_what_was_declared(client, wall, desk):
    upload(client, wall, minor="1", guardian="1")
    (card,) = desk.get(f"/api/v1/walls/{wall.code}/queue").json()["photos"]
    assert (card["minor"], card["faces_blurred"]) == (True, False)
    assert "guardian" in card["consent"]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("guardian", "autorité parentale"),
        ("refused", "Ce mur ne montre pas de mineurs"),
        ("blurred", "Flouter les visages"),
    ],
)
def test_the_page_asks_what_the_wall_needs(client, wall, rule, words):
    Wall.objects.update(minors=rule)
    page = client.get(f"/mur/{wall.code}/").content.decode()
    assert "Un mineur est-il visible" in page
    assert words in page


# --- phones that were turned away


def test_a_turned_away_phone_sends_nothing_more_and_its_photos_leave_the_queue(wall, lea, desk):
    bad, good = phone(wall), phone(wall)
    first = upload(bad, wall).json()["id"]
    upload(bad, wall)
    kept = upload(good, wall).json()["id"]
    answer = desk.post(f"/api/v1/photos/{first}/ban")
    assert answer.status_code == 200
    refused = upload(bad, wall)
    assert (refused.status_code, refused.json()["error"]) == (403, "device_banned")
    assert upload(good, wall).status_code == 201
    body = desk.get(f"/api/v1/walls/{wall.code}/queue").json()
    assert kept in [card["id"] for card in body["photos"]]
    assert len(body["photos"]) == 2
    assert [row["waiting"] for row in body["banned"]] == [2]


def test_a_ban_is_made_once_lifted_by_anybody_and_both_are_in_the_chain(wall, desk, other_desk):
    sender = phone(wall)
    photo_id = upload(sender, wall).json()["id"]
    number = desk.post(f"/api/v1/photos/{photo_id}/ban").json()["ban"]
    assert other_desk.post(f"/api/v1/photos/{photo_id}/ban").json()["ban"] == number
    lifted = {"lift": number}
    for _twice in range(2):
        answer = other_desk.post(f"/api/v1/walls/{wall.code}/bans", lifted, "application/json")
        assert answer.status_code == 200
    assert not BannedDevice.objects.exists()
    assert upload(sender, wall).status_code == 201
    assert len(desk.get(f"/api/v1/walls/{wall.code}/queue").json()["photos"]) == 2
    actions = list(ModerationEvent.objects.values_list("action", flat=True))
    assert [actions.count(name) for name in ("ban", "unban")] == [1, 1]
    assert audit.first_fault(wall) is None


def test_a_shared_address_is_never_turned_away(wall, desk):
    """A phone without a cookie is known by its address only: half the stadium has the same."""
    photo_id = upload(Client(), wall).json()["id"]
    answer = desk.post(f"/api/v1/photos/{photo_id}/ban")
    assert (answer.status_code, answer.json()["error"]) == (409, "shared_address")
    assert not BannedDevice.objects.exists()


def test_a_ban_of_another_wall_is_not_lifted_from_here(wall, desk):
    number = desk.post(f"/api/v1/photos/{upload(phone(wall), wall).json()['id']}/ban").json()["ban"]
    desk.post(f"/api/v1/walls/{make_wall().code}/bans", {"lift": number}, "application/json")
    assert BannedDevice.objects.count() == 1


@pytest.mark.parametrize("number", [None, "x", "-1", []])
def test_an_unreadable_lift_changes_nothing(wall, desk, number):
    answer = desk.post(f"/api/v1/walls/{wall.code}/bans", {"lift": number}, "application/json")
    assert answer.status_code == 400


def test_nothing_of_a_turned_away_phone_is_prepared(wall, lea):
    sender = phone(wall)
    photo_id = upload(sender, wall, jpeg(size=(3000, 2000))).json()["id"]
    BannedDevice.objects.create(wall=wall, device_key=Photo.objects.get().device_key, by=lea)
    assert submissions.refill(wall) == 0
    assert Photo.objects.get(pk=photo_id).state == "received"


# --- longer than the evening


def fill(wall, count: int, state: str = "received", **fields) -> None:
    Photo.objects.bulk_create(
        Photo(wall=wall, key=f"f{number}{state}", device_key=f"d{number}", kind="JPEG", state=state,
              purge_at=timezone.now() + timedelta(days=1), **fields)
        for number in range(count)
    )


def end_in(minutes: int) -> None:
    BroadcastPage.objects.update(ends_at=timezone.now() + timedelta(minutes=minutes))


def test_a_queue_longer_than_the_evening_closes_politely(client, wall):
    end_in(10)  # one screen, twelve photos a minute: 144 with what is spare
    fill(wall, 120)
    assert upload(client, wall).status_code == 201
    fill(wall, 30, "stashed")
    answer = upload(client, wall)
    assert (answer.status_code, answer.json()["error"]) == (429, "evening_full")
    assert 60 <= int(answer.headers["Retry-After"]) <= 600
    assert "plus de photos que de temps" in client.get(f"/mur/{wall.code}/").content.decode()


def test_a_mosaic_has_room_for_more(client, wall):
    end_in(10)
    fill(wall, 400)
    assert upload(client, wall).status_code == 429
    Screen.objects.update(layout="mosaic")
    assert upload(client, wall).status_code == 201


def test_slow_moderators_shorten_it_and_quick_ones_do_not_lengthen_the_screen(wall):
    end_in(60)
    Screen.objects.update(layout="mosaic")
    Wall.objects.update(opened_at=timezone.now() - timedelta(hours=1))
    wall = Wall.objects.select_related("broadcast__page").get()
    now = timezone.now()
    fill(wall, 200, "rejected", decided_at=now - timedelta(minutes=1))
    slow = forecast.look(wall, now).capacity
    assert slow == pytest.approx(60 * 20 * forecast.SPARE, abs=2)
    fill(wall, 3000, "approved", decided_at=now - timedelta(minutes=1), display_sha256="a")
    quick = forecast.look(wall, now).capacity
    assert slow < quick <= 60 * 60 * forecast.SPARE / 0.9


def test_few_photos_are_always_taken(client, wall):
    end_in(-30)
    fill(wall, forecast.NEVER_CLOSED_UNDER - 1)
    assert upload(client, wall).status_code == 201


# --- a crowd


@pytest.fixture
def crowd(monkeypatch):
    monkeypatch.setattr(submissions, "CROWD", 0)
    submissions._woken.clear()


def test_in_a_crowd_nothing_is_decoded_within_the_request(client, wall, crowd, monkeypatch):
    monkeypatch.setattr(submissions.pictures, "prepare", lambda *args: pytest.fail("decoded"))
    jobs = []
    monkeypatch.setattr(submissions, "async_task", lambda *args, **kwargs: jobs.append(args))
    for _ in range(5):
        assert upload(client, wall).status_code == 201
    assert jobs == [("fanwall.tasks.refill", wall.pk)]  # one worker, not one a photo
    assert set(Photo.objects.values_list("state", flat=True)) == {"received"}


def test_one_worker_prepares_what_a_crowd_sent(client, wall, crowd, monkeypatch):
    monkeypatch.setattr(submissions, "async_task", lambda *args, **kwargs: None)
    for _ in range(4):
        upload(client, wall)
    with submissions._only_one(wall) as alone:
        assert alone
        tasks.refill(wall.pk)  # another one is at it
        assert Photo.objects.filter(state="pending").count() == 0
    tasks.refill(wall.pk)
    assert Photo.objects.filter(state="pending").count() == 4


def test_a_worker_that_works_is_not_woken_and_one_that_has_gone_is(client, wall, crowd, monkeypatch):
    woken = []
    monkeypatch.setattr(submissions, "async_task", lambda *args, **kwargs: woken.append(args))
    with submissions._only_one(wall):
        upload(client, wall)
        assert woken == []
    upload(client, wall)
    assert len(woken) == 1
    tasks.refill(wall.pk)
    assert Photo.objects.filter(state="pending").count() == 2
    upload(client, wall)
    assert len(woken) == 2


def test_what_comes_while_the_last_photo_is_prepared_is_prepared_too(client, wall, crowd, monkeypatch):
    """It has woken nobody: a worker was there."""
    monkeypatch.setattr(submissions, "async_task", lambda *args, **kwargs: None)
    upload(client, wall)
    whole, late = submissions.refill, []

    def refill(of, most):
        treated = whole(of, most)
        if not treated and not late:
            late.append(upload(client, wall).status_code)
        return treated

    monkeypatch.setattr(submissions, "refill", refill)
    monkeypatch.setattr(submissions, "_is_coming", lambda wall: True)
    first = submissions.drawn

    def drawn(of, state):
        """As the worker saw it before the late one came."""
        return first(of, state)[1:] if late == [201] and late.append(0) is None else first(of, state)

    monkeypatch.setattr(submissions, "drawn", drawn)
    tasks.refill(wall.pk)
    assert late[0] == 201
    assert Photo.objects.filter(state="pending").count() == 2


def test_an_unreadable_photo_of_a_crowd_is_told_to_its_sender(client, wall, crowd, monkeypatch):
    monkeypatch.setattr(submissions, "async_task", lambda *args, **kwargs: None)
    answer = upload(client, wall, ODD["PNG whole by its chunks, empty inside"].make())
    assert answer.status_code == 201
    assert submissions.refill(wall) == 1
    told = client.get(answer.json()["receipt"] + "etat").json()
    assert (told["state"], "illisible" in told["sentence"]) == ("discarded", True)


def test_claims_are_given_back_when_a_moderator_leaves(wall, lea, omar, desk):
    for _ in range(3):
        upload(Client(), wall)
    assert len(hands.claim(wall, lea)) == 3
    assert hands.claim(wall, omar) == []
    desk.post(f"/api/v1/walls/{wall.code}/claims", {"leave": True}, "application/json")
    assert len(hands.claim(wall, omar)) == 3


@pytest.mark.parametrize("most", [0, 99, "x", -1])
def test_a_page_never_takes_the_whole_queue(wall, desk, most):
    answer = desk.post(f"/api/v1/walls/{wall.code}/claims", {"most": most}, "application/json")
    assert answer.status_code == 400


def test_under_four_eyes_the_second_yes_is_asked_of_somebody_else(wall, lea, omar, desk, other_desk):
    Wall.objects.update(four_eyes=True)
    photo = moderation.find(upload(Client(), wall).json()["id"])
    moderation.approve(photo, lea)
    address = f"/api/v1/walls/{wall.code}/claims"
    assert desk.post(address, {}, "application/json").json()["photos"] == []
    (card,) = other_desk.post(address, {}, "application/json").json()["photos"]
    assert card["first_yes_by"] == str(lea)


def test_the_same_picture_of_three_phones_is_told_as_three(wall, desk):
    data = jpeg(size=(320, 240))
    for _ in range(3):
        upload(phone(wall), wall, data)
    body = desk.get(f"/api/v1/walls/{wall.code}/queue").json()
    assert {card["alike"] for card in body["photos"]} == {3}


def test_the_receipt_answers_after_the_end_and_after_the_purge(client, wall, lea):
    body = upload(client, wall).json()
    moderation.approve(moderation.find(body["id"]), lea)
    Wall.objects.update(state="ended")
    ended = client.get(body["receipt"] + "etat").json()
    assert "Le mur est terminé" in ended["sentence"]
    assert ended["can_withdraw"] is True
    sweep.run(timezone.now() + timedelta(days=30))
    purged = client.get(body["receipt"] + "etat").json()
    assert (purged["state"], purged["can_withdraw"]) == ("purged", False)
    assert client.get(body["receipt"]).status_code == 200
