from datetime import date, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from channels import guide
from tests.channels.programme import broadcast, town

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home():
    return town()


def test_what_is_on_what_comes_what_was_missed():
    live = broadcast("Live", state="live", hours=-1)
    paused = broadcast("Paused", state="interrupted", hours=-1)
    soon, later = broadcast("Soon", hours=1), broadcast("Later", hours=5, channel="culture")
    replay = broadcast("Replay", state="ended", hours=-30, replay=True)
    broadcast("No replay", state="ended", hours=-50)
    broadcast("Cancelled", state="cancelled", hours=3)
    assert set(guide.on_air()) == {live, paused}
    assert guide.upcoming() == [soon, later]
    assert guide.upcoming("culture") == [later]
    assert guide.replays() == [replay]


def test_drafts_are_nobodys_business():
    hidden = broadcast("Hidden", state="live", hours=-1)
    hidden.page.unpublish()
    assert guide.on_air() == []
    assert guide.find(hidden.public_id) is None


def test_a_week_has_seven_days_and_knows_its_neighbours():
    today = timezone.localdate()
    found = broadcast("Today", state="live", hours=0)
    week = guide.week(guide.monday_of(today))
    assert [day.date.weekday() for day in week.days] == list(range(7))
    assert week.is_this_one
    assert next(day for day in week.days if day.is_today).broadcasts == [found]
    assert week.after - week.before == timedelta(days=14)
    assert guide.week(week.after).is_empty


def test_seasons_go_from_september_to_august():
    class Row:
        def __init__(self, day):
            self.page = self
            self.starts_at = timezone.make_aware(timezone.datetime(*day, 12))

    rows = [Row((2026, 9, 1)), Row((2026, 8, 31)), Row((2025, 10, 2))]
    assert [season.name for season in guide.by_season(rows)] == ["2026-2027", "2025-2026"]


def test_days_are_the_towns_days():
    assert guide.monday_of(date(2026, 11, 22)) == date(2026, 11, 16)


def test_programme_ics_is_a_calendar(client):
    broadcast("Conseil, la suite ; fin", venue="Hôtel de ville", summary="Budget : débat")
    broadcast("Annulé", state="cancelled", hours=4)
    response = client.get("/programme.ics")
    assert response["Content-Type"].startswith("text/calendar")
    events = Calendar.from_ical(response.content).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Conseil, la suite ; fin", "Annulé"]
    assert [str(event["status"]) for event in events] == ["CONFIRMED", "CANCELLED"]
    assert str(events[0]["location"]) == "Hôtel de ville"


def test_a_reminder_rings_a_quarter_of_an_hour_before(client):
    row = broadcast()
    event = Calendar.from_ical(client.get(f"/programme/{row.public_id}.ics").content)
    alarm, = event.walk("VALARM")
    assert alarm["trigger"].dt == -timedelta(minutes=15)


@pytest.mark.parametrize("query", ["semaine=x", "semaine=2026-13-01", "semaine=0001-01-01",
                                   "semaine=9999-12-31", "chaine=nope"])
def test_nonsense_is_not_found(client, query):
    assert client.get(f"/programme/?{query}").status_code == 404


def test_the_guide_shows_the_week_and_filters(client):
    broadcast("Match", hours=0.1)
    broadcast("Concert", hours=0.2, channel="culture")
    whole = client.get("/programme/").content.decode()
    # Near midnight at the end of a week both may belong to the next one.
    monday = guide.monday_of(timezone.localtime(timezone.now() + timedelta(hours=0.2)).date())
    whole = client.get(f"/programme/?semaine={monday}").content.decode()
    assert "Concert" in whole
    chosen = client.get(f"/programme/?semaine={monday}&chaine=culture").content.decode()
    assert "Concert" in chosen
    assert ">Match<" not in chosen


def test_oembed_answers_the_player_of_a_page(client, settings):
    row = broadcast()
    address = f"{settings.TV_BASE_URL}/sport/{row.page.slug}/"
    answer = client.get("/oembed/", {"url": address, "maxwidth": "640"}).json()
    assert (answer["type"], answer["width"], answer["height"]) == ("video", 640, 360)
    assert f"/embed/{row.public_id}/" in answer["html"]
    here = settings.TV_BASE_URL
    for wrong in ("", "https://elsewhere.example/x", f"{here}/nope/"):
        assert client.get("/oembed/", {"url": wrong}).status_code == 404
    assert client.get("/oembed/", {"url": f"{here}/\x00"}).status_code == 400
    assert client.get("/oembed/", {"url": address, "format": "xml"}).status_code == 501


def test_the_embed_may_be_framed_and_the_pages_may_not(client):
    row = broadcast(state="live", hours=-1)
    embed = client.get(f"/embed/{row.public_id}/")
    assert "X-Frame-Options" not in embed
    assert "frame-ancestors *" in embed["Content-Security-Policy"]
    page = client.get(f"/sport/{row.page.slug}/")
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert client.get("/embed/unknown/").status_code == 404
