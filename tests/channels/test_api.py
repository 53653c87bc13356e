import pytest

from channels.models import Broadcast
from tests import factories

pytestmark = pytest.mark.django_db


def test_the_public_list_filters_by_state_and_channel(client):
    match = factories.make_broadcast("Match")
    factories.make_broadcast("Concert", channel="culture")
    Broadcast.objects.filter(pk=match.pk).update(state="live")
    answer = client.get("/api/v1/broadcasts/?state=live&channel=sport").json()
    [found] = answer
    assert {key: found[key] for key in ("id", "public_id", "title", "channel", "state")} == {
        "id": match.pk, "public_id": match.public_id, "title": "Match", "channel": "sport",
        "state": "live",
    }
    assert client.get("/api/v1/broadcasts/?channel=culture").json()[0]["title"] == "Concert"


def test_drafts_are_not_listed(client):
    factories.make_broadcast("Secret").page.unpublish()
    assert client.get("/api/v1/broadcasts/").json() == []


@pytest.mark.parametrize("query", ["state=nonsense", "state=live'--"])
def test_an_unknown_state_is_a_clear_refusal(client, query):
    answer = client.get(f"/api/v1/broadcasts/?{query}")
    assert answer.status_code == 400
    assert answer.json() == {"error": "unknown-state", "message": "Cet état n'existe pas."}


@pytest.mark.parametrize("page", ["0", "-1", "x", "10000000000"])
def test_odd_page_numbers_answer_a_page(client, page):
    assert client.get(f"/api/v1/broadcasts/?page={page}").status_code == 200


@pytest.mark.parametrize(
    ("role", "status"),
    [("administrator", 409), ("editor", 409), ("operator", 409), ("moderator", 403),
     ("contributor", 403), ("sponsors", 403)],
)
def test_who_may_put_on_air(client, role, status):
    broadcast = factories.make_broadcast()
    _, headers = factories.make_staff(role)
    answer = client.post(f"/api/v1/broadcasts/{broadcast.public_id}/go/", headers=headers)
    assert answer.status_code == status
    assert set(answer.json()) == {"error", "message"}, answer.content


def test_a_session_without_its_csrf_token_changes_nothing():
    from django.test import Client

    broadcast = factories.make_broadcast()
    user, _ = factories.make_staff("operator")
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(user)
    answer = browser.post(f"/api/v1/broadcasts/{broadcast.public_id}/cues/", {"kind": "goal"})
    assert answer.status_code == 401
    assert not broadcast.cues.exists()


def test_cues_by_api(client):
    broadcast = factories.make_broadcast()
    _, headers = factories.make_staff("operator")
    address = f"/api/v1/broadcasts/{broadcast.public_id}/cues/"
    made = client.post(
        address, {"kind": "goal", "label": "But", "at": "2026-11-22T20:00:00Z"},
        content_type="application/json", headers=headers,
    ).json()
    assert made["at"] == "2026-11-22T20:00:00.000+00:00"
    assert [cue["id"] for cue in client.get(address, headers=headers).json()["cues"]] == [made["id"]]
    removed = client.delete(f"{address}{made['id']}/", headers=headers)
    assert removed.json() == {"id": made["id"], "removed": True}


@pytest.mark.parametrize(
    ("body", "error"),
    [(b"{", "bad-json"), (b"[]", "bad-json"), (b'{"kind":"goal","at":"hier"}', "bad-moment"),
     (b'{"kind":"x"}', "unknown-kind"), (b"x" * 70_000, "too-large")],
)
def test_malformed_requests_are_refused_clearly(client, body, error):
    broadcast = factories.make_broadcast()
    _, headers = factories.make_staff("operator")
    answer = client.post(
        f"/api/v1/broadcasts/{broadcast.public_id}/cues/", body,
        content_type="application/json", headers=headers,
    )
    assert 400 <= answer.status_code < 500
    assert answer.json()["error"] == error


def test_an_unknown_broadcast_is_not_found(client):
    _, headers = factories.make_staff("operator")
    answer = client.post("/api/v1/broadcasts/nowhere/go/", headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (404, "not-found")
