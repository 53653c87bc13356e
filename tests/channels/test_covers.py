"""Slate by hand and closed session: decided in the control room, kept with exact times."""

import json
from datetime import timedelta

import pytest
from wagtail.models import PageLogEntry

from channels import onair
from channels.models import Broadcast, Cue
from media import recordings
from media.models import Cover
from tests import factories

pytestmark = pytest.mark.django_db
State = Broadcast.State


@pytest.fixture
def on_air(init):
    return factories.make_on_air(init)


def cover(client, broadcast, headers, **told):
    address = f"/api/v1/broadcasts/{broadcast.public_id}/cover/"
    return client.post(address, json.dumps(told), "application/json", headers=headers)


def test_a_closed_session_is_logged_with_its_exact_times(client, on_air):
    user, headers = factories.make_staff("operator")
    assert cover(client, on_air, headers, kind="closed", on=True).json()["covers"] == ["closed"]
    assert cover(client, on_air, headers, kind="closed", on=False).json()["covers"] == []
    kept = Cover.objects.get()
    assert kept.author == user
    assert [cue.at for cue in Cue.objects.filter(kind="closed")] == [kept.starts_at, kept.ends_at]
    actions = ["channels.closed_begin", "channels.closed_end"]
    found = PageLogEntry.objects.filter(action__in=actions).order_by("pk")
    assert [entry.data["at"] for entry in found] == [
        moment.isoformat(timespec="milliseconds") for moment in (kept.starts_at, kept.ends_at)
    ]


def test_pressing_twice_is_one_cover(client, on_air):
    _, headers = factories.make_staff("operator")
    for _press in range(2):
        assert cover(client, on_air, headers, kind="slate", on=True).status_code == 200
    assert Cover.objects.count() == 1
    for _press in range(2):
        assert cover(client, on_air, headers, kind="slate", on=False).json()["covers"] == []


def test_the_replay_leaves_the_closed_session_out_to_the_segment(on_air):
    recording = on_air.recording
    before = len(recordings.programme(recording))
    start = on_air.started_at + timedelta(seconds=10)
    Cover.objects.create(
        recording=recording, kind="closed", starts_at=start, ends_at=start + timedelta(seconds=5)
    )
    after = recordings.programme(recording)
    assert before - len(after) in (5, 6)
    hidden = (start.timestamp(), start.timestamp() + 5)
    assert not [entry for entry in after if entry.until > hidden[0] and entry.at < hidden[1]]


def test_a_cover_that_nobody_lifted_ends_with_the_programme(on_air):
    onair.cover(on_air, "closed", on=True)
    onair.end(on_air)
    assert Cover.objects.get().ends_at is not None


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({"kind": "closed", "on": "yes"}, 400),
        ({"kind": "unknown", "on": True}, 409),
        ({"kind": "closed"}, 400),
        ({"kind": "closed", "on": True, "at": "yesterday"}, 400),
    ],
)
def test_nonsense_is_refused_and_changes_nothing(client, on_air, told, status):
    _, headers = factories.make_staff("operator")
    assert cover(client, on_air, headers, **told).status_code == status
    assert not Cover.objects.exists()


def test_only_operators_may(client, on_air):
    _, headers = factories.make_staff("moderator")
    assert cover(client, on_air, headers, kind="closed", on=True).status_code == 403
    assert cover(client, on_air, {}, kind="closed", on=True).status_code in (401, 403)


def test_what_is_not_on_air_has_nothing_to_cover():
    with pytest.raises(onair.NotPossible):
        onair.cover(factories.make_broadcast(), "closed", on=True)


def test_the_input_that_staff_want_is_kept_and_logged(client, on_air):
    _, headers = factories.make_staff("operator")
    address = f"/api/v1/broadcasts/{on_air.public_id}/input/"
    answer = client.post(address, '{"wanted": "backup"}', "application/json", headers=headers)
    assert answer.json()["wanted"] == "backup"
    on_air.recording.refresh_from_db()
    assert on_air.recording.wanted_input == "backup"
    answer = client.post(address, '{"wanted": "other"}', "application/json", headers=headers)
    assert answer.status_code == 409
