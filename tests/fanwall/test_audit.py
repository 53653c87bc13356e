"""The chain of decisions: the database refuses every harm, and a harm that got in shows."""

import io
import json
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import ModelLogEntry

from channels.models import BroadcastPage
from chartreslive.accounts.models import User
from fanwall import audit, erasing, guards, moderation, spool, sweep, walls
from fanwall.models import ModerationEvent, Wall

pytestmark = pytest.mark.django_db
NIGHT = timezone.now().replace(hour=2, minute=30)  # 3:30 or 4:30 in Chartres


@pytest.fixture
def owner_of_the_database(db):
    """Who may take the guards away."""
    guards.remove()


@pytest.fixture
def boss(db) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("boss@example.org", "pw"))
    return client


def test_every_migration_leaves_the_guards_standing():
    assert guards.missing() == []


HARMS = {
    "update": lambda rows: rows.update(action="reject"),
    "bulk update": lambda rows: rows.bulk_update([touched(rows)], ["action"]),
    "delete": lambda rows: rows.filter(seq=2).delete(),
    "delete all": lambda rows: rows.delete(),
    "sql update": lambda rows: sql("UPDATE fanwall_moderationevent SET by_id = 7"),
    "sql delete": lambda rows: sql("DELETE FROM fanwall_moderationevent"),
    "wall": lambda rows: Wall.objects.all().delete(),
    "page": lambda rows: BroadcastPage.objects.get().delete(),
    "count": lambda rows: Wall.objects.update(audit_seq=1),
}


def touched(rows) -> ModerationEvent:
    row = rows.first()
    row.action = "reject"
    return row


def sql(words: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(words)


@pytest.mark.parametrize("harm", HARMS)
def test_the_database_refuses(approved, wall, harm):
    with pytest.raises(IntegrityError), transaction.atomic():
        HARMS[harm](ModerationEvent.objects.all())
    assert audit.first_fault(wall) is None
    assert ModerationEvent.objects.count() == 2


def test_a_decision_is_never_rewritten(approved):
    with pytest.raises(TypeError):
        ModerationEvent.objects.last().save()


FIELDS = {
    "action": "reject", "by_id": 999, "photo_id": None, "details": {"sha": ""}, "prev_hash": "0" * 64,
    "hash": "0" * 64, "at": timezone.now(), "seq": 77,
}


@pytest.mark.parametrize("field", FIELDS)
def test_any_field_of_any_row_that_was_edited_shows(
    approved, wall, lea, owner_of_the_database, field
):
    moderation.revoke(approved, lea)
    audit.record(wall.pk, "made up")
    for seq in range(1, 5):
        with transaction.atomic():
            ModerationEvent.objects.filter(wall=wall, seq=seq).update(**{field: FIELDS[field]})
            expected = None if FIELDS[field] is None and seq in (1, 4) else seq
            assert audit.first_fault(wall) == expected
            transaction.set_rollback(True)
        assert audit.first_fault(wall) is None


def reorder(rows) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        rows.filter(seq=old).update(seq=new)


def forge(rows) -> None:
    """One more row at the end, with the right hash."""
    last = rows.get(seq=3)
    fields = {"wall_id": last.wall_id, "seq": 4, "action": "approve", "at": last.at, "details": {},
              "prev_hash": last.hash}
    event = ModerationEvent(**fields)
    event.hash = audit.digest(event)
    event.save()


@pytest.mark.parametrize(
    ("harm", "row"),
    [(lambda rows: rows.filter(seq=2).delete(), 2), (lambda rows: rows.filter(seq=3).delete(), 3),
     (lambda rows: rows.filter(seq__gte=2).delete(), 2), (lambda rows: rows.all().delete(), 1),
     (reorder, 2), (forge, 4)],
)
def test_what_is_removed_moved_or_added_shows(
    approved, wall, lea, owner_of_the_database, harm, row
):
    moderation.revoke(approved, lea)
    assert audit.first_fault(wall) is None
    harm(ModerationEvent.objects.filter(wall=wall))
    assert audit.first_fault(wall) == row


def test_a_chain_written_anew_does_not_hold_the_head_that_was_noted(
    approved, wall, owner_of_the_database
):
    noted = Wall.objects.get().audit_head
    assert audit.holds(wall, noted)
    previous = ""
    for event in ModerationEvent.objects.filter(wall=wall).order_by("seq"):
        event.by_id, event.prev_hash = 1, previous
        event.hash = previous = audit.digest(event)
        ModerationEvent.objects.filter(pk=event.pk).update(
            by_id=1, prev_hash=event.prev_hash, hash=event.hash
        )
    Wall.objects.update(audit_head=previous)
    assert audit.first_fault(wall) is None  # all of it was forged, well
    assert not audit.holds(wall, noted)


def test_at_night_a_broken_chain_is_found_and_told_to_staff(
    approved, wall, boss, owner_of_the_database
):
    Wall.objects.update(created_at=NIGHT - timedelta(days=1))
    assert sweep.run(NIGHT)["verified"] == 1
    assert guards.missing() == []  # and what was taken away stands again
    assert "chaîne des décisions" not in boss.get("/admin/").content.decode()
    guards.remove()
    ModerationEvent.objects.filter(seq=2).update(by_id=999)
    assert sweep.run(NIGHT + timedelta(hours=1))["verified"] == 0  # once a night
    assert sweep.run(NIGHT + timedelta(days=1))["verified"] == 1
    assert Wall.objects.get().fault_seq == 2
    assert "ne tient plus à partir de la ligne 2" in boss.get("/admin/").content.decode()


def test_a_machine_that_sleeps_at_night_verifies_by_day(approved, wall):
    noon = NIGHT.replace(hour=12)
    Wall.objects.update(created_at=noon - timedelta(hours=30))
    assert audit.check_due(noon) == 0
    Wall.objects.update(created_at=noon - timedelta(days=3))
    assert audit.check_due(noon) == 1


def run(*args) -> dict:
    out = io.StringIO()
    call_command("decisions", *args, "--json", stdout=out)
    return json.loads(out.getvalue())


def test_the_command_lists_and_verifies(approved, wall, lea):
    rows = run("--wall", wall.code)["decisions"]
    assert [(row["action"], row["agent"]) for row in rows] == [("wall_open", None), ("approve", lea.pk)]
    head = Wall.objects.get().audit_head
    assert run("--verify", "--wall", wall.code, "--head", head)["broken"] == []
    with pytest.raises(CommandError):
        run("--verify", "--wall", wall.code, "--head", "0" * 64)
    guards.remove()
    ModerationEvent.objects.filter(seq=1).update(by_id=5)
    with pytest.raises(CommandError):
        run("--verify")
    with pytest.raises(CommandError):
        run("--wall", "nowhere")


def test_a_whole_wall_is_forgotten_only_on_purpose_and_it_is_logged(approved, wall, lea):
    with pytest.raises(CommandError):
        run("--forget", wall.code)
    head, folder = Wall.objects.get().audit_head, spool.folder(approved)
    run("--forget", wall.code, "--because", "Mur d'essai", "--by", lea.email)
    assert not Wall.objects.exists()
    assert not folder.exists()
    entry = ModelLogEntry.objects.get(action="fanwall.forget")
    assert (entry.user, entry.data["head"], entry.data["why"]) == (lea, head, "Mur d'essai")
    assert guards.missing() == []


def test_a_page_with_decisions_is_not_deleted_in_the_editor(approved, wall, boss):
    page = wall.broadcast.page
    answer = boss.post(f"/admin/pages/{page.pk}/delete/", follow=True)
    assert "décisions sont conservées" in answer.content.decode()
    bulk = f"/admin/bulk/wagtailcore/page/delete/?id={page.pk}&next=/admin/"
    boss.post(bulk)
    assert BroadcastPage.objects.filter(pk=page.pk).exists()
    erasing.forget(wall, None, "essai")
    boss.post(f"/admin/pages/{page.pk}/delete/")
    assert not BroadcastPage.objects.filter(pk=page.pk).exists()


def test_editing_the_rules_overwrites_nothing_else_and_is_a_decision(wall, boss, lea, monkeypatch):
    """The form read the wall a moment ago; meanwhile somebody pressed NOIR."""
    fields = {"broadcast": wall.broadcast_id, "minors": "refused", "phases": "always",
              "blackout": "black", "photos_per_device": 30, "queue_limit": 3000, "lease_s": 60,
              "retention_days": 3}
    save = walls.set_rules

    def slowly(stale, *args):
        walls.set_panic(Wall.objects.get(), True, lea.pk)
        return save(stale, *args)

    monkeypatch.setattr(walls, "set_rules", slowly)
    assert boss.post(f"/admin/murs/edit/{wall.pk}/", fields).status_code == 302
    now = Wall.objects.get()
    assert (now.panic, now.retention_days, now.minors) == (True, 3, "refused")
    assert audit.first_fault(now) is None
    event = ModerationEvent.objects.last()
    assert (event.action, event.details["changed"]) == (
        "rules", {"retention_days": 3, "minors": "refused"})
    assert event.by_id == User.objects.get(email="boss@example.org").pk
