"""Humans decide, once each; what they take away is gone; every decision is in the chain."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from channels.models import BroadcastPage
from fanwall import audit, guards, hands, moderation, screens, spool, sweep, walls
from fanwall.errors import Conflict, FanwallError
from fanwall.models import Approval, Claim, Photo, Wall
from tests.fanwall.conftest import jpeg, upload

pytestmark = pytest.mark.django_db


def decide(client, photo, action, **fields):
    return client.post(f"/api/v1/photos/{photo.pk}/{action}", fields, "application/json")


def test_yes_binds_the_exact_bytes(desk, photo, lea):
    answer = decide(desk, photo, "approve")
    assert (answer.status_code, answer.json()["state"]) == (200, "approved")
    approval = Approval.objects.get()
    assert (approval.by, approval.display_sha256) == (lea, photo.display_sha256)


def test_the_second_moderator_is_told_what_is(desk, other_desk, photo):
    assert decide(desk, photo, "approve").status_code == 200
    late = decide(other_desk, photo, "reject")
    assert (late.status_code, late.json()["state"]) == (409, "approved")
    assert late.json()["error"] == "conflict"
    assert Approval.objects.count() == 1


def test_two_who_read_the_same_row_cannot_both_decide(photo, lea, omar):
    mine, theirs = moderation.find(photo.pk), moderation.find(photo.pk)
    moderation.reject(theirs, omar, reason="quality")
    with pytest.raises(Conflict) as late:
        moderation.approve(mine, lea)
    assert late.value.facts["state"] == "rejected"
    assert not Approval.objects.exists()


def test_other_bytes_than_those_seen_are_not_approved(desk, photo):
    assert decide(desk, photo, "approve", sha="0" * 64).status_code == 409
    assert decide(desk, photo, "approve", rev=photo.rev + 1).status_code == 409
    assert not Approval.objects.exists()


def test_bytes_touched_on_disk_are_not_approved(desk, photo):
    (spool.folder(photo) / "display.jpg").write_bytes(jpeg())
    answer = decide(desk, photo, "approve")
    assert (answer.status_code, answer.json()["error"]) == (409, "altered")


def test_no_keeps_a_reason_and_a_short_life(desk, photo):
    assert decide(desk, photo, "reject", reason="minor").json()["state"] == "rejected"
    photo.refresh_from_db()
    assert photo.reason == "minor"
    assert photo.purge_at <= photo.wall.broadcast.page.ends_at + timedelta(hours=24)


def test_an_unknown_reason_changes_nothing(desk, photo):
    assert decide(desk, photo, "reject", reason="ugly").status_code == 400
    assert Photo.objects.get().state == "pending"


def test_kept_photos_come_back_or_are_approved(photo, lea, omar):
    kept = moderation.stash(photo, lea)
    back = moderation.undo(kept, omar)
    assert back.state == "pending"
    kept = moderation.stash(back, lea)
    assert moderation.approve(kept, lea).state == "approved"


@pytest.mark.parametrize("action", ["approve", "reject"])
def test_undo_takes_back_ones_own_decision_within_a_minute(photo, lea, omar, action):
    decided = getattr(moderation, action)(photo, lea)
    with pytest.raises(Conflict):
        moderation.undo(decided, omar)
    assert moderation.undo(decided, lea).state == "pending"
    assert not Approval.objects.filter(revoked_at=None).exists()
    again = getattr(moderation, action)(moderation.find(photo.pk), lea)
    Photo.objects.update(decided_at=timezone.now() - timedelta(seconds=61))
    with pytest.raises(Conflict):
        moderation.undo(moderation.find(again.pk), lea)


def test_four_eyes_need_two_people(desk, other_desk, photo, wall):
    Wall.objects.update(four_eyes=True)
    assert decide(desk, photo, "approve").json()["state"] == "pending"
    assert screens.shown_photos(Wall.objects.get()) == []
    assert decide(desk, photo, "approve").json()["error"] == "four_eyes"
    assert decide(other_desk, photo, "approve").json()["state"] == "approved"
    assert len(screens.shown_photos(Wall.objects.get())) == 1


def test_turning_four_eyes_on_hides_what_one_person_approved(approved):
    Wall.objects.update(four_eyes=True)
    assert screens.shown_photos(Wall.objects.get()) == []


def test_revoke_voids_and_only_a_new_yes_by_who_saw_it_restores(desk, approved):
    assert decide(desk, approved, "revoke").json()["state"] == "revoked"
    assert decide(desk, approved, "revoke").status_code == 409
    assert decide(desk, approved, "approve").status_code == 409  # a stale page cannot bring it back
    revision = Photo.objects.get().rev
    assert decide(desk, approved, "approve", rev=revision).json()["state"] == "approved"
    assert Approval.objects.count() == 2


def test_revoke_takes_the_same_picture_of_others_too(wall, lea):
    data = jpeg()
    twins = [Photo.objects.get(pk=upload(Client(), wall, data).json()["id"]) for _ in range(2)]
    one, _other = (moderation.approve(twin, lea) for twin in twins)
    moderation.revoke(moderation.find(one.pk), lea)
    assert screens.shown_photos(wall) == []
    assert audit.first_fault(wall) is None


def test_the_sender_takes_it_back_for_ever(client, wall, lea):
    body = upload(client, wall).json()
    photo = moderation.approve(moderation.find(body["id"]), lea)
    page = client.get(body["receipt"])
    assert page.status_code == 200
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(body["receipt"] + "retrait").status_code == 403
    token = strict.get(body["receipt"]).context["csrf_token"]
    answer = strict.post(body["receipt"] + "retrait", {"csrfmiddlewaretoken": str(token)})
    assert answer.status_code == 302
    photo.refresh_from_db()
    assert (photo.state, photo.consent.withdrawn_at is None) == ("withdrawn", False)
    assert not spool.folder(photo).exists()
    assert screens.shown_photos(wall) == []
    with pytest.raises(Conflict):
        moderation.approve(photo, lea, rev=photo.rev)
    assert client.get(body["receipt"] + "etat").json()["can_withdraw"] is False


def test_a_withdrawal_wins_against_a_decision_at_the_same_moment(photo, lea):
    stale = moderation.find(photo.pk)
    moderation.approve(photo, lea)
    assert moderation.withdraw(stale).state == "withdrawn"
    assert not Approval.objects.filter(revoked_at=None).exists()


def test_receipts_are_private(client, wall, photo):
    assert client.get(f"/mur/{wall.code}/recu/{'0' * 40}/").status_code == 404
    assert client.get(f"/mur/{wall.code}/recu/{photo.pk}/").status_code == 404


def test_two_moderators_are_given_different_photos(client, wall, lea, omar):
    for _ in range(8):
        upload(Client(), wall)
    hers = {photo.pk for photo in hands.claim(wall, lea)}
    his = {photo.pk for photo in hands.claim(wall, omar)}
    assert (len(hers), len(his), hers & his) == (6, 2, set())
    assert {photo.pk for photo in hands.claim(wall, lea)} == hers
    Claim.objects.update(until=timezone.now() - timedelta(seconds=1))
    assert len(hands.claim(wall, omar)) == 6


def test_a_picture_like_a_refused_one_is_pointed_out(client, wall, lea, desk):
    refused = Photo.objects.get(pk=upload(client, wall).json()["id"])
    moderation.reject(refused, lea)
    again = upload(Client(), wall, jpeg((9, 9, 9))).json()["id"]
    cards = {card["id"]: card for card in desk.get(f"/api/v1/walls/{wall.code}/queue").json()["photos"]}
    assert cards[again]["resembles_refused"] is True


def test_the_end_lapses_what_waited_and_clears_screens(client, wall, lea):
    shown = moderation.approve(moderation.find(upload(client, wall).json()["id"]), lea)
    waiting = upload(client, wall).json()["id"]
    walls.set_state(wall, Wall.State.ENDED, lea.pk)
    assert Photo.objects.get(pk=waiting).state == "lapsed"
    assert screens.shown_photos(Wall.objects.get()) == []
    assert Photo.objects.get(pk=shown.pk).state == "approved"


def test_forgotten_walls_end_by_themselves(wall):
    BroadcastPage.objects.update(ends_at=timezone.now() - timedelta(hours=7))
    sweep.run(timezone.now())
    assert Wall.objects.get().state == "open"  # opened just now: somebody wants it
    Wall.objects.update(opened_at=timezone.now() - timedelta(hours=7))
    assert sweep.run(timezone.now())["ended"] == 1
    assert Wall.objects.get().state == "ended"


def test_after_the_purge_no_byte_is_left_and_the_chain_holds(approved, wall):
    later = timezone.now() + timedelta(days=8)
    assert sweep.run(later)["purged"] == 1
    assert sweep.run(later)["purged"] == 0
    photo = Photo.objects.get()
    assert (photo.state, photo.name, photo.src_sha256, photo.device_key) == ("purged", "", "", "")
    assert not [path for path in spool.root().rglob("*") if path.is_file()]
    assert audit.first_fault(wall) is None


def test_folders_of_deleted_walls_are_erased(approved, wall):
    folder = spool.folder(approved)
    assert folder.exists()
    with guards.lifted():
        wall.delete()
    sweep.run(timezone.now())
    assert not folder.exists()


def test_no_approval_without_a_human_nor_twice(photo, lea):
    for fields in ({"by": None}, {"by": lea, "display_sha256": ""}, {"by": lea, "seconded_by": lea}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Approval.objects.create(**{"photo": photo, "display_sha256": "a", **fields})
    Approval.objects.create(photo=photo, display_sha256="a", by=lea)
    with pytest.raises(IntegrityError), transaction.atomic():
        Approval.objects.create(photo=photo, display_sha256="a", by=lea)


def test_an_unknown_wall_state_is_refused(wall):
    with pytest.raises(FanwallError):
        walls.set_state(wall, "burning", by_id=None)
