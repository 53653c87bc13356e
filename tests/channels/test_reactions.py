"""Which broadcasts take reactions, and what state.json, the page and the control room say of it."""

import json

import pytest

from channels import onair, state
from channels.models import ChannelPage
from media import ingest
from tests import factories

pytestmark = pytest.mark.django_db


def on_air(channel: str = "sport"):
    broadcast = factories.make_broadcast(channel=channel)
    ingest.open_session(broadcast.recording_id, f"r1-{channel}", {})
    broadcast.refresh_from_db()
    onair.go_live(broadcast)
    return broadcast


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"color": "sport"}, True), ({"color": "culture"}, True), ({"color": "business"}, False),
        ({"color": "agglo"}, False), ({"color": "sport", "deliberates": True}, False),
        ({"color": "agglo", "reactions": "on"}, True), ({"color": "sport", "reactions": "off"}, False),
    ],
)  # fmt: skip
def test_sport_and_culture_take_them_unless_somebody_says_otherwise(fields, expected):
    assert ChannelPage(title="C", **fields).takes_reactions is expected


def test_a_live_takes_them_from_its_beginning_on():
    broadcast = on_air()
    told = state.describe(broadcast)["reactions"]
    assert told == {"from": broadcast.recording.published_from.isoformat(timespec="milliseconds")}
    files = broadcast.recording.public_directory
    assert json.loads((files / state.REACTIONS).read_text())["counts"] == {}


def test_a_council_takes_none():
    broadcast = on_air("agglo")
    assert state.describe(broadcast)["reactions"] is None
    assert not (broadcast.recording.public_directory / state.REACTIONS).exists()


@pytest.mark.parametrize("kind", ["slate", "closed"])
def test_none_are_taken_while_the_picture_is_covered(kind):
    broadcast = on_air()
    onair.cover(broadcast, kind, on=True)
    assert state.describe(broadcast)["reactions"] is None
    onair.cover(broadcast, kind, on=False)
    assert state.describe(broadcast)["reactions"] is not None


def test_none_are_taken_before_and_after():
    broadcast = factories.make_broadcast()
    assert state.describe(broadcast)["reactions"] is None
    broadcast = on_air()
    onair.end(broadcast)
    broadcast.refresh_from_db()
    assert state.describe(broadcast)["reactions"] is None


def test_the_page_has_three_buttons_with_names_where_they_are_wanted(client):
    page = client.get(on_air().page.url).content.decode()
    for name in ("Applaudir", "J’aime", "Bravo"):
        assert f"<span>{name}</span>" in page
    assert "data-reactions" not in client.get(on_air("agglo").page.url).content.decode()


def test_the_control_room_is_told_how_many_reacted(client):
    broadcast = on_air()
    path = broadcast.recording.public_directory / state.REACTIONS
    path.write_text(json.dumps({"counts": {"heart": 1}, "minute": {"heart": 5}}))
    address = f"/api/v1/broadcasts/{broadcast.public_id}/reactions/"
    told = client.get(address, headers=factories.make_staff("operator")[1]).json()
    assert told == {"taken": True, "counts": {"heart": 1}, "minute": {"heart": 5}}
    assert client.get(address).status_code == 401
    path.write_text("half")
    assert client.get(address, headers=factories.make_staff("operator")[1]).json()["minute"] == {}
