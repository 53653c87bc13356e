"""The moments' addresses: for staff alone, forgiving nothing malformed, telling who was faster."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from media.models import Asset
from replays.models import Clip, EventKind, Moment
from tests import factories
from tests.replays import replayed

pytestmark = pytest.mark.django_db


@pytest.fixture
def broadcast(settings, tmp_path):
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    return factories.make_broadcast()


@pytest.fixture
def moment(broadcast) -> Moment:
    peak = timezone.now()
    return Moment.objects.create(
        broadcast=broadcast, peak_at=peak, starts_at=peak - timedelta(seconds=10),
        ends_at=peak + timedelta(seconds=18), score=62,
        reasons={"crowd": {"points": 25, "value": 14.2}},
    )  # fmt: skip


@pytest.fixture
def operator():
    return factories.make_staff("operator")


def address(broadcast, path: str = "") -> str:
    return f"/api/v1/broadcasts/{broadcast.public_id}/moments/{path}"


def post(client, headers, where: str, **told):
    return client.post(where, json.dumps(told), content_type="application/json", headers=headers)


def test_the_list_says_why(client, broadcast, moment, operator):
    told = client.get(address(broadcast), headers=operator[1]).json()
    [one] = told["moments"]
    assert one["reasons"] == [{"text": "le public monte de 14 dB", "points": 25}]
    assert (one["state"], one["score"], one["place"]) == ("proposed", 62, None)
    assert told["searched"]["whole"] is False


@pytest.mark.parametrize("role", ["moderator", "contributor", "sponsors"])
def test_it_is_not_for_everybody(client, broadcast, moment, role):
    headers = factories.make_staff(role)[1]
    assert client.get(address(broadcast), headers=headers).status_code == 403
    assert post(client, headers, address(broadcast, f"{moment.pk}/refuse/")).status_code == 403


def test_a_visitor_is_asked_to_sign_in(client, broadcast, moment):
    assert client.get(address(broadcast)).status_code == 401
    for path in ("", f"{moment.pk}.m3u8", f"{moment.pk}.jpg"):
        answer = client.get(f"/regie/{broadcast.public_id}/temps-forts/{path}")
        assert (answer.status_code, answer.url.split("?")[0]) == (302, "/compte/login/")


def test_who_comes_second_gets_the_reason(client, broadcast, moment, operator):
    anne = factories.make_staff("operator")[0]
    Moment.objects.update(state="accepted", decided_by=anne)
    answer = post(client, operator[1], address(broadcast, f"{moment.pk}/refuse/"), seen="proposed")
    assert (answer.status_code, answer.json()["error"]) == (409, "decided")
    assert anne.get_username() in answer.json()["message"]


def test_refusing_and_taking_it_back(client, broadcast, moment, operator):
    headers = operator[1]
    told = post(client, headers, address(broadcast, f"{moment.pk}/refuse/"), seen="proposed").json()
    assert (told["state"], told["decided_by"] != "") == ("refused", True)
    assert post(client, headers, address(broadcast, "undo/")).json() == {"undone": 1}
    moment.refresh_from_db()
    assert moment.state == "proposed"


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("shift", {"edge": "start", "seconds": "1"}),
        ("shift", {"edge": "start", "seconds": True}),
        ("shift", {"edge": "start"}),
        ("poster", {"at": "hier"}),
        ("poster", {}),
        ("move", {"step": None}),
    ],
)
def test_what_is_malformed_changes_nothing(client, broadcast, moment, operator, verb, told):
    answer = post(client, operator[1], address(broadcast, f"{moment.pk}/{verb}/"), **told)
    assert answer.status_code == 400
    assert not Moment.objects.get().locked


def test_an_edge_that_does_not_exist_is_refused(client, broadcast, moment, operator):
    where = address(broadcast, f"{moment.pk}/shift/")
    assert post(client, operator[1], where, edge="middle", seconds=1).status_code == 409


def test_another_broadcasts_moment_is_not_found(client, moment, operator):
    other = factories.make_broadcast("Autre match")
    assert post(client, operator[1], address(other, f"{moment.pk}/refuse/")).status_code == 404


def test_marking_by_hand(client, broadcast, operator):
    told = post(client, operator[1], address(broadcast), title="Arrêt de Koné").json()
    assert (told["title"], told["origin"], told["state"]) == ("Arrêt de Koné", "staff", "proposed")


def test_choosing_a_kind_of_event(client, broadcast, operator):
    where = address(broadcast, "kind/")
    assert post(client, operator[1], where, kind="council").json() == {"kind": "council"}
    assert post(client, operator[1], where, kind="inconnu").status_code == 404
    broadcast.refresh_from_db()
    assert broadcast.analysis.kind == EventKind.objects.get(slug="council")


def test_what_is_not_public_has_no_film_and_no_still(client, broadcast, moment, operator):
    client.force_login(operator[0])
    for kind in ("m3u8", "jpg"):
        where = f"/regie/{broadcast.public_id}/temps-forts/{moment.pk}.{kind}"
        assert client.get(where).status_code == 404


def test_the_page_and_the_control_room_hold_the_panel(client, broadcast, operator):
    client.force_login(operator[0])
    for path in ("temps-forts/", ""):
        answer = client.get(f"/regie/{broadcast.public_id}/{path}")
        assert answer.status_code == 200
        assert 'id="moments-cards"' in answer.content.decode()


def test_of_very_many_the_kept_and_the_strongest_are_listed(client, broadcast, moment, operator):
    def many(state: str, score: int, count: int, hours: int) -> None:
        at = timezone.now() + timedelta(hours=hours)
        Moment.objects.bulk_create(
            Moment(
                broadcast=broadcast,
                state=state,
                score=score,
                starts_at=at,
                ends_at=at,
                peak_at=at + timedelta(seconds=number),
            )  # fmt: skip
            for number in range(count)
        )

    many("refused", 90, 150, 0)
    many("proposed", 70, 150, 1)
    many("accepted", 40, 20, 8)
    told = client.get(address(broadcast), headers=operator[1]).json()["moments"]
    states = [one["state"] for one in told]
    assert [states.count(state) for state in ("accepted", "proposed", "refused")] == [20, 151, 29]
    assert [one["start"] for one in told] == sorted(one["start"] for one in told)


def test_what_was_missed_is_marked_by_its_time_in_the_replay(client, settings, tmp_path, operator):
    ended = replayed.make_replay(settings, tmp_path, 4)
    told = post(client, operator[1], address(ended), replay="0:02").json()
    assert Moment.objects.get(pk=told["id"]).peak_at == replayed.moment(2)
    for written in ("", "midi", "59:00"):
        answer = post(client, operator[1], address(ended), replay=written)
        assert answer.status_code == 409
        assert "12:30" in answer.json()["message"]
    assert Moment.objects.count() == 1


def test_a_kept_one_leads_to_its_clip(client, broadcast, moment, operator):
    Moment.objects.update(state=Moment.State.ACCEPTED)
    clip = Clip.objects.create(
        broadcast=broadcast, moment=moment, title="But", starts_at=moment.starts_at,
        ends_at=moment.ends_at, asset=Asset.objects.create(sha256="ab" * 32),
    )  # fmt: skip

    def told():
        [one] = client.get(address(broadcast), headers=operator[1]).json()["moments"]
        return one["clip"]

    assert told() == {"page": "", "error": ""}
    Clip.objects.update(state=Clip.State.READY)
    assert told()["page"].endswith(f"/extraits/{clip.key}/")
