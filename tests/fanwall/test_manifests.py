"""What several screens of one wall ask for within a second is read once, and never when it changed."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from fanwall import manifests, moderation, walls
from fanwall.models import Photo, Screen, Wall
from tests.fanwall.conftest import make_moderator, make_wall, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def wall(folders) -> Wall:
    wall = make_wall()
    Screen.objects.create(wall=wall)
    upload(Client(), wall, consent=["screen"])
    moderation.approve(Photo.objects.get(), make_moderator("Léa"))
    return wall


def asked(wall: Wall) -> tuple[list[dict], int]:
    """(what each screen is told, the questions to the database that it took)"""
    tokens = [screen.token for screen in wall.screens.all()]
    with CaptureQueriesContext(connection) as queries:
        told = [Client().get(f"/api/v1/screens/{token}/manifest").json() for token in tokens]
    return told, len(queries)


def test_the_second_screen_costs_two_questions(wall):
    manifests._known.clear()
    _told, first = asked(wall)
    told, again = asked(wall)
    assert [len(each["items"]) for each in told] == [1, 1]
    assert again == 4 < first


@pytest.mark.parametrize("change", [
    lambda wall: moderation.withdraw(Photo.objects.get()),
    lambda wall: walls.set_state(wall, Wall.State.CLOSED, None),
    lambda wall: Wall.objects.update(four_eyes=True),  # even past the code that says so
])
def test_what_changed_is_read_again_at_once(wall, change):
    asked(wall)
    change(wall)
    assert [each["items"] for each in asked(wall)[0]] == [[], []]


def test_nothing_is_known_for_longer_than_a_moment(wall, monkeypatch):
    asked(wall)
    Photo.objects.update(state=Photo.State.REVOKED)  # told to nobody
    monkeypatch.setattr(manifests, "KNOWN_FOR", 0.0)
    assert [each["items"] for each in asked(wall)[0]] == [[], []]
