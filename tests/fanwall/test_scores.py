"""The score on the wall: from the broadcast's goals, or as who drives says."""

from datetime import timedelta

import pytest
from django.utils import timezone

from channels import cues
from fanwall import driving, scores
from fanwall.errors import FanwallError


@pytest.mark.parametrize(("label", "payload", "told"), [
    ("But ! Étoile chartraine 1 – 0", {}, [1, 0]),
    ("Panier à 3 points, 78-75", {}, [78, 75]),
    ("But de Diallo", {}, None),
    ("But à 20:45:12", {}, None),
    ("But de Diallo", {"score": [2, 1]}, [2, 1]),
    ("1 – 0", {"score": [3, 1]}, [3, 1]),
    ("1 – 0", {"score": ["x", 1]}, [1, 0]),
    ("But", {"score": [1, -1]}, None),
    ("But", [], None),
])
def test_a_goal_tells_the_score(label, payload, told):
    assert scores.points(label, payload) == told


def test_the_last_goal_that_tells_one_counts():
    assert scores.latest([("But de Diallo", {}), ("2 – 1", {}), ("1 – 0", {})]) == [2, 1]
    assert scores.latest([]) is None


@pytest.mark.parametrize(("title", "sides"), [
    ("Étoile chartraine – Vaillante de Dreux", ("Étoile chartraine", "Vaillante de Dreux")),
    ("Chartres - Dreux", ("Chartres", "Dreux")),
    ("Nuit du jazz", ("", "")),
    ("Saint-Jean-de-la-Ruelle", ("", "")),
    ("A – B – C", ("", "")),
])
def test_a_title_may_name_the_two_sides(title, sides):
    assert scores.teams(title) == sides


def test_the_clock_counts_from_when_it_was_started():
    now = timezone.now()
    running = {"ms": 60_000, "since": (now - timedelta(seconds=5)).isoformat()}
    assert scores.clock(running, now) == {"running": True, "ms": 65_000}
    assert scores.clock({"ms": 60_000}, now) == {"running": False, "ms": 60_000}
    assert scores.clock(None, now) is None


@pytest.mark.django_db
def test_goals_of_the_broadcast_are_followed_until_a_person_says_otherwise(wall):
    now = timezone.now()
    cues.add(wall.broadcast, "goal", "But ! 1 – 0", at=now)
    cues.add(wall.broadcast, "goal", "But ! 1 – 1", at=now + timedelta(minutes=3))
    assert scores.of(wall, now)["points"] == [1, 1]
    wall = driving.set_score(wall, {"points": [4, 2], "home": "Chartres"})
    assert scores.of(wall, now) == {"home": "Chartres", "away": "", "points": [4, 2], "clock": None}
    wall = driving.set_score(wall, {"points": None})
    assert scores.of(wall, now)["points"] == [1, 1]


@pytest.mark.django_db
def test_the_clock_starts_once_stops_and_goes_away(wall):
    wall = driving.set_score(wall, {"clock": "start"})
    since = wall.score["clock"]["since"]
    assert driving.set_score(wall, {"clock": "start"}).score["clock"]["since"] == since
    wall = driving.set_score(wall, {"clock": 600_000})
    assert wall.score["clock"]["ms"] == 600_000
    assert wall.score["clock"]["since"] >= since
    wall = driving.set_score(wall, {"clock": "stop"})
    assert "since" not in wall.score["clock"]
    assert driving.set_score(wall, {"clock": None}).score["clock"] is None


@pytest.mark.django_db
@pytest.mark.parametrize("wanted", [{"points": [1]}, {"points": "1-0"}, {"points": [1, 1000]},
                                    {"clock": "later"}, {"clock": -1}, {"clock": True}])
def test_what_is_no_score_changes_nothing(wall, wanted):
    with pytest.raises(FanwallError):
        driving.set_score(wall, wanted)
    wall.refresh_from_db()
    assert wall.score == {}
