"""Whose live is whose: an editor of one channel drives that channel's lives alone."""

import pytest
from django.contrib.auth.models import Group, Permission

from channels import staff
from channels.models import Access, Broadcast
from replays.models import Job
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def sport():
    return factories.make_broadcast("Chartres – Dreux")


@pytest.fixture
def council():
    return factories.make_broadcast("Conseil municipal", "agglo")


@pytest.fixture
def sports_editor():
    user, headers = factories.make_staff("contributor")
    user.groups.set(Group.objects.filter(name="channel-editor sport"))
    return user, headers


def allowed(user, *broadcasts, permission=staff.OPERATE) -> list[bool]:
    return [staff.may(user, broadcast, permission) for broadcast in broadcasts]


def test_a_right_reaches_as_far_as_the_pages_of_its_group(sport, council, sports_editor):
    assert allowed(sports_editor[0], sport, council) == [True, False]
    assert allowed(sports_editor[0], sport, council, permission=staff.SEE_KEY) == [True, False]


@pytest.mark.parametrize("role", ["administrator", "editor", "channel-editor", "operator"])
def test_others_drive_every_channel(sport, council, role):
    assert allowed(factories.make_staff(role)[0], sport, council) == [True, True]


@pytest.mark.parametrize("role", ["contributor", "moderator", "sponsors"])
def test_who_may_drive_nothing_drives_nothing(sport, council, role):
    assert allowed(factories.make_staff(role)[0], sport, council) == [False, False]


def test_two_groups_reach_as_far_as_both(sport, council, sports_editor):
    user = sports_editor[0]
    user.groups.add(Group.objects.get(name="channel-editor agglo"))
    culture = factories.make_broadcast("Concert", "culture")
    assert allowed(user, sport, council, culture) == [True, True, False]
    user.groups.add(Group.objects.get(name="operator"))
    assert allowed(factories.User.objects.get(pk=user.pk), culture) == [True]


def test_a_right_of_the_person_is_for_every_channel(council):
    user = factories.make_staff("contributor")[0]
    user.user_permissions.add(Permission.objects.get(codename="operate_broadcast"))
    assert allowed(factories.User.objects.get(pk=user.pk), council) == [True]


PAGES = (
    "", "enregistrement/", "encodeur/", "sante/", "sante/sante.csv", "pret/", "montage/",
    "chapitres/", "sous-titres/", "sous-titres/direct/", "fichier/", "extraits/", "temps-forts/",
    "apercu/r1/top/index.m3u8",
)  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_pages_of_another_channel_are_refused(client, sport, council, sports_editor, page):
    client.force_login(sports_editor[0])
    assert client.get(f"/regie/{council.public_id}/{page}").status_code == 403
    assert client.get(f"/regie/{sport.public_id}/{page}").status_code != 403


INTERFACES = (
    "control/", "reactions/", "cues/", "jobs/", "moments/",
    "POST go/", "POST cover/", "POST input/", "POST cues/", "POST moments/",
    "POST moments/accept/", "POST moments/undo/", "POST moments/kind/", "POST moments/search/",
    "POST captions/", "POST captions/live/",
)  # fmt: skip


@pytest.mark.parametrize("address", INTERFACES)
def test_interfaces_of_another_channel_are_refused(client, council, sports_editor, address):
    method, path = address.split() if " " in address else ("GET", address)
    answer = client.generic(
        method, f"/api/v1/broadcasts/{council.public_id}/{path}", "{}",
        content_type="application/json", headers=sports_editor[1],
    )  # fmt: skip
    assert answer.status_code == 403, answer.content
    assert "autre chaîne" in answer.json()["message"]


def test_work_of_another_channel_is_not_tried_again(client, council, sports_editor):
    job = Job.objects.create(kind="recap", broadcast=council, subject="1", state="failed")
    answer = client.post(f"/api/v1/jobs/{job.pk}/retry/", headers=sports_editor[1])
    assert answer.status_code == 403
    job.refresh_from_db()
    assert job.state == "failed"


def test_the_list_of_control_rooms_is_theirs(client, sport, council, sports_editor):
    client.force_login(sports_editor[0])
    shown = client.get("/regie/").content.decode()
    assert "Chartres – Dreux" in shown
    assert "Conseil municipal" not in shown


def test_a_protected_live_of_another_channel_asks_for_its_password(client, council, sports_editor):
    Broadcast.objects.filter(pk=council.pk).update(access=Access.PASSWORD)
    client.force_login(sports_editor[0])
    assert 'type="password"' in client.get(council.page.url).content.decode()
    client.force_login(factories.make_staff("operator")[0])
    assert 'type="password"' not in client.get(council.page.url).content.decode()
