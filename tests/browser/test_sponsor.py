"""The partner's spot before the live: skippable, counted once, and never in the programme's way."""

import json
import re
import secrets
import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from tests.browsing import colour, glass, near
from tests.station import eventually

pytestmark = pytest.mark.browser

RED, GREEN, BLUE = (200, 30, 30), (30, 150, 60), (30, 60, 200)
SPOT, HOUSE = "Garage Dupont", "La ville"
STAGE = "#player"
PROGRAMME_WITHIN = 7.5  # s: the player's patience is 2,5 s for the opening, 4 s for the film


def hexadecimal(rgb) -> str:
    return "0x" + bytes(rgb).hex()


class Office:
    """The partners' office: what it does through its forms."""

    def __init__(self, station, folder) -> None:
        self.station, self.folder = station, folder
        self.client = station.sign_in(station.admin["email"], station.admin["password"])

    def send(self, path: str, data=None, files=None) -> str:
        answer = self.station.submit(self.client, f"/admin/{path}", data, files)
        assert answer.status_code == 200, answer.text
        assert not answer.url.path.endswith("/new/"), "the form came back"
        return answer.text

    def choice(self, path: str, label: str) -> str:
        """The number of what a form offers under that label."""
        page = self.client.get(f"/admin/{path}").text
        plain = page.replace("&#x27;", "'")
        found = re.search(rf'value="(\d+)"[^>]*>\s*{re.escape(label)}', plain)
        assert found, label
        return found[1]

    def newest(self, path: str) -> str:
        numbers = re.findall(rf"/admin/{path}/inspect/(\d+)/", self.client.get(f"/admin/{path}/").text)
        return max(numbers, key=int)

    def campaign(self, name: str, *, house: bool = False) -> str:
        name = f"{name} {secrets.token_hex(3)}"  # a partner's name is there once
        self.send("partenaires/new/", {"name": name})
        now = datetime.now(UTC)
        data = {
            "sponsor": self.choice("campagnes/new/", name),
            "name": f"{name} 2026",
            "starts_on": (now - timedelta(days=2)).strftime("%Y-%m-%d %H:%M"),
            "ends_on": (now + timedelta(days=2)).strftime("%Y-%m-%d %H:%M"),
            "channels": self.choice("campagnes/new/", "C'Culture"),
            "category": "general",
            "weight": "1",
        }
        self.send("campagnes/new/", data | ({"is_house": "on"} if house else {}))
        number = self.newest("campagnes")
        self.send(f"campagnes/decision/{number}/valider/")
        return number

    def spot(self, campaign: str, title: str, rgb: tuple[int, ...]) -> str:
        film = self.folder / f"{title}.mp4"
        source = f"color={hexadecimal(rgb)}:s=640x360:r=25"
        subprocess.run(
            ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-f", "lavfi", "-i", "sine",
             "-t", "6", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a",
             "aac", film],
            check=True, timeout=60,
        )
        data = {"campaign": campaign, "title": title, "skip_after": "2"}
        with film.open("rb") as file:
            self.send("spots/new/", data, {"film": (film.name, file, "video/mp4")})
        number = self.newest("spots")
        eventually(lambda: self.approved(number), within=90, every=1)
        return number

    def approved(self, number: str) -> bool:
        """Pressing « Valider » until the worker has prepared the film."""
        page = self.send(f"spots/decision/{number}/valider/")
        return f"/admin/spots/decision/{number}/valider/" not in page

    def impressions(self, broadcast: dict) -> int:
        answer = self.client.get("/admin/rapport-partenaires/?export=csv")
        rows = [line.split(";") for line in answer.text.splitlines()]
        return sum(int(row[6]) for row in rows if broadcast["title"] in row[4:5])


@pytest.fixture(scope="module")
def office(station, tmp_path_factory):
    return Office(station, tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def campaigns(office):
    partner, house = office.campaign(SPOT), office.campaign(HOUSE, house=True)
    office.spot(partner, SPOT, GREEN)
    office.spot(house, HOUSE, BLUE)
    yield {SPOT: partner, HOUSE: house}
    for campaign in (partner, house):
        office.send(f"campagnes/decision/{campaign}/terminer/")


@pytest.fixture(scope="module")
def live(station, campaigns):
    """A live in red, whose opening has the partner's spot in green."""
    broadcast = station.plan("Récital d'orgue", channel="culture") | {"title": "Récital d'orgue"}
    with station.encoding(broadcast, size="426x240", colour=hexadecimal(RED)):
        station.go_live(broadcast)
        eventually(lambda: spots(station, broadcast) == [SPOT], within=60)
        yield broadcast
        station.end(broadcast)


def spots(station, broadcast) -> list[str]:
    answer = station.get(broadcast, "opening.json")
    return [each["title"] for each in answer.json()["spots"]] if answer.status_code == 200 else []


def shows(page, rgb) -> bool:
    return near(colour(glass(page, STAGE)), rgb)


def test_the_spot_plays_first_and_is_counted_once(station, live, office, page):
    counts = []
    page.on("request", lambda asked: asked.url.endswith("/api/v1/vues/") and counts.append(asked))
    before = office.impressions(live)
    page.goto(live["page"])
    eventually(lambda: shows(page, GREEN), within=45)
    assert SPOT in page.locator(".spot").get_attribute("aria-label")
    skip = page.locator(".spot__skip")
    if skip.get_attribute("aria-disabled") == "true":
        assert "Passer dans" in skip.inner_text()
        skip.click(force=True, no_wait_after=True)  # too early: nothing happens
        assert page.locator(".spot").count() == 1
    eventually(lambda: skip.get_attribute("aria-disabled") == "false", within=20)
    assert skip.inner_text() == "Passer"
    skip.click()
    eventually(lambda: shows(page, RED), within=45)
    assert page.locator(".spot").count() == 0
    eventually(lambda: office.impressions(live) == before + 1, within=20)
    [told] = [json.loads(asked.post_data) for asked in counts]
    for _ in range(10):
        assert station.http.post("/api/v1/vues/", json=told).status_code == 204
    assert office.impressions(live) == before + 1


def test_a_spot_left_alone_ends_by_itself_and_the_programme_comes(live, page):
    page.goto(live["page"])
    eventually(lambda: shows(page, GREEN), within=45)
    eventually(lambda: shows(page, RED), within=45)


def hang(route) -> None:
    """Never answers."""


FAULTS = {
    "the opening hangs": ("**/opening.json", hang),
    "the opening fails": ("**/opening.json", lambda route: route.fulfill(status=500)),
    "there is no opening": ("**/opening.json", lambda route: route.fulfill(status=404)),
    "the opening is nonsense": ("**/opening.json", lambda route: route.fulfill(body="<html>")),
    "the film is gone": ("**/hls/assets/*.mp4", lambda route: route.fulfill(status=404)),
    "the film hangs": ("**/hls/assets/*.mp4", hang),
}
CLOCK = """() => {
  const all = performance.getEntriesByType("resource");
  const at = (end) => all.find(({name}) => name.endsWith(end))?.startTime;
  return [at("/state.json"), at("/live.m3u8")];
}"""


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_fails_the_programme_starts(live, page, fault):
    page.route(*FAULTS[fault])
    page.goto(live["page"])
    eventually(lambda: page.evaluate(CLOCK)[1], within=45)
    asked, began = page.evaluate(CLOCK)
    assert (began - asked) / 1000 < PROGRAMME_WITHIN
    eventually(lambda: shows(page, RED), within=45)
    assert page.locator(".spot").count() == 0


def test_a_spot_whose_count_fails_still_gives_way(live, page):
    page.route("**/api/v1/seances/", lambda route: route.abort())
    page.route("**/api/v1/vues/", lambda route: route.abort())
    page.goto(live["page"])
    eventually(lambda: shows(page, GREEN), within=45)
    eventually(lambda: shows(page, RED), within=45)


def test_the_house_speaks_when_no_partner_may(station, live, office, campaigns):
    office.send(f"campagnes/decision/{campaigns[SPOT]}/pause/")
    eventually(lambda: spots(station, live) == [HOUSE], within=70)
    office.send(f"campagnes/decision/{campaigns[SPOT]}/reprendre/")
    eventually(lambda: spots(station, live) == [SPOT], within=70)
