"""A resident on one page for a whole evening: announced, live, dropped, back, ended, replayed."""

import subprocess
import time

import httpx
import pytest
from PIL import Image

from audience import tally
from tests import playlist_checker
from tests.browsing import colour, difference, faults, glass, near
from tests.station import eventually

pytestmark = pytest.mark.browser

STAGE, RED, BLUE = "#player", (200, 30, 30), (30, 60, 200)
STATE = "() => ({...window.tvPlayer.state(), snapshot: null})"
PLAYER = """() => { const {video} = window.tvPlayer; return {
  // As the controls know it: a key pressed before they do would pause twice.
  paused: document.querySelector("media-controller").hasAttribute("mediapaused"),
  time: video.currentTime, width: video.videoWidth, duration: video.duration,
}; }"""

LABELS = """() => [...document.querySelectorAll("media-controller [aria-label]")]
  .map((part) => [part.localName, part.getAttribute("aria-label")])"""


def hexadecimal(rgb) -> str:
    return "0x" + bytes(rgb).hex()


def shows(page, rgb) -> bool:
    return near(colour(glass(page, STAGE)), rgb)


def player(page) -> dict:
    return page.evaluate(PLAYER)


def state(page) -> dict:
    return page.evaluate(STATE)


def text(page, selector: str) -> str:
    return " ".join(page.locator(selector).inner_text().split())


def moves(page) -> None:
    """The picture goes on: its clock runs."""
    before = player(page)["time"]
    eventually(lambda: player(page)["time"] > before + 0.5)


def moved(page, expected: str, watching: str) -> None:
    eventually(lambda: state(page)["watching"] == watching, within=20)
    eventually(lambda: player(page)["time"] > 0 and not player(page)["paused"], within=30)
    assert state(page)["view"] == expected


def slates(station, broadcast) -> list:
    segments = playlist_checker.check(station.get(broadcast, "dvr-top.m3u8").text)
    return [each for each in segments if "slate-" in each.uri]


def slate(station, broadcast, folder) -> Image.Image:
    """The slate as it was made for this channel, decoded by ffmpeg."""
    # The live playlist is written before the one from the start: either may be read in between.
    eventually(lambda: slates(station, broadcast))
    segment = slates(station, broadcast)[0]
    film, still = folder / "slate.mp4", folder / "slate.png"
    film.write_bytes(b"".join(station.get(broadcast, u).content for u in (segment.map, segment.uri)))
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-i", film, "-frames:v", "1", still],
        check=True, timeout=60,
    )
    return Image.open(still).convert("RGB")


def middle(picture: Image.Image) -> Image.Image:
    """Without what lies over it: the button for the sound above, the controls below."""
    return picture.crop((0, picture.height // 4, picture.width, picture.height * 7 // 10))


def is_slate(page, expected: Image.Image) -> bool:
    black = Image.new("RGB", expected.size)
    seen = difference(middle(glass(page, STAGE)), middle(expected))
    return seen < difference(middle(black), middle(expected)) / 2


class Evening:
    """What one page showed from before the live to its replay, never opened again."""

    def __init__(self, station, page, folder) -> None:
        self.station, self.page, self.folder = station, page, folder
        self.broadcast = station.plan("Chartres – Dreux")
        self.took: dict[str, float] = {}
        self.facts: dict[str, object] = {}
        self.loads: list[str] = []
        page.on("framenavigated", lambda frame: self.loads.append(frame.url))

    def run(self) -> None:
        self.announced()
        with self.station.encoding(self.broadcast, size="640x360", colour=hexadecimal(RED)):
            self.live()
            self.reacted()
            self.rewound()
            cue = self.station.act(self.broadcast, "cues", kind="goal", label="But de Diallo")
            assert cue.status_code == 200, cue.text
        self.dropped()
        with self.station.encoding(self.broadcast, size="960x540", colour=hexadecimal(BLUE)):
            self.back()
            self.ended()

    def announced(self) -> None:
        self.page.goto(self.broadcast["page"])
        eventually(lambda: state(self.page)["view"] == "waiting")
        self.facts["announced"] = (text(self.page, "[data-state]"), text(self.page, "[data-veil]"))

    def live(self) -> None:
        self.station.go_live(self.broadcast)
        begun = time.monotonic()
        eventually(lambda: shows(self.page, RED), within=45)
        self.took["live -> picture"] = time.monotonic() - begun
        moves(self.page)
        self.facts["live"] = text(self.page, "[data-state]")
        self.facts["labels"] = self.page.evaluate(LABELS)

    def reacted(self) -> None:
        """Somebody else does, which is seen here; then this page does, by its keys."""
        page, public_id = self.page, self.broadcast["public_id"]
        other = {"kind": "applause", "page": "somebody00000000", "at": time.time() - 3}
        answer = httpx.post(
            f"{self.station.base}/push/reaction/{public_id}",
            json=other, headers={"Sec-Fetch-Site": "same-origin"},
        )  # fmt: skip
        assert answer.status_code == 204, answer.text
        eventually(lambda: text(page, "[data-reacted]"), within=20)
        self.facts["seen"] = text(page, "[data-reacted]")
        page.get_by_role("button", name="J’aime").press("Enter")
        self.facts["pressed"] = time.time()
        eventually(lambda: text(page, "[data-sent]"))
        self.facts["sent"] = text(page, "[data-sent]")
        recording = self.station.var / "recordings" / public_id
        eventually(lambda: len(tally.moments(recording)) == 2)
        self.facts["kept"] = tally.load(recording)
        self.facts["faults"] = faults(page)
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")

    def rewound(self) -> None:
        """To the start and back to the live, then the keys."""
        page = self.page
        page.get_by_role("button", name="Revoir depuis le début").click()
        moved(page, "live", "dvr")
        self.facts["from start"] = player(page)["time"]
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Revenir au direct").click()
        moved(page, "live", "live")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press(" ")
        eventually(lambda: player(page)["paused"], within=10)
        page.keyboard.press(" ")
        eventually(lambda: not player(page)["paused"], within=10)
        eventually(lambda: player(page)["time"] > 2)  # less than a second is not gone back
        page.keyboard.press("ArrowLeft")  # ten seconds back: the recording has them
        moved(page, "live", "dvr")
        page.get_by_role("button", name="Revenir au direct").click()
        moved(page, "live", "live")
        page.evaluate("document.activeElement.blur()")
        page.mouse.move(1, 1)
        moves(page)

    def dropped(self) -> None:
        gone = time.monotonic()
        eventually(
            lambda: "slate-" in self.station.get(self.broadcast, "live-top.m3u8").text, within=40
        )
        expected = slate(self.station, self.broadcast, self.folder)
        eventually(lambda: is_slate(self.page, expected), within=40)
        self.took["drop -> slate"] = time.monotonic() - gone
        moves(self.page)
        eventually(lambda: text(self.page, "[data-state]") == "Interrompu", within=15)
        eventually(lambda: time.monotonic() - gone > 8)

    def back(self) -> None:
        returned = time.monotonic()
        eventually(lambda: shows(self.page, BLUE), within=60)
        self.took["return -> picture"] = time.monotonic() - returned
        moves(self.page)
        eventually(lambda: state(self.page)["view"] == "live", within=15)

    def ended(self) -> None:
        self.station.end(self.broadcast)
        begun = time.monotonic()
        eventually(
            lambda: self.station.get(self.broadcast, "replay.m3u8").status_code == 200, within=10
        )
        self.took["end -> replay.m3u8"] = time.monotonic() - begun
        eventually(lambda: state(self.page)["view"] == "replay", within=30)
        self.took["end -> replay on the page"] = time.monotonic() - begun
        self.facts["ended"] = (text(self.page, "[data-state]"), text(self.page, "[data-status]"))


@pytest.fixture(scope="module")
def evening(visit, station, tmp_path_factory):
    with visit() as page:
        evening = Evening(station, page, tmp_path_factory.mktemp("evening"))
        evening.run()
        evening.page = None
    print({name: round(seconds, 2) for name, seconds in evening.took.items()})  # noqa: T201
    return evening


def test_the_page_is_opened_once_and_stays(evening):
    assert [url.split("#")[0] for url in evening.loads] == [evening.broadcast["page"]]


def test_the_page_says_in_french_what_happens(evening):
    state, veil = evening.facts["announced"]
    assert state == "Annoncé"
    assert "Le direct va commencer." in veil  # its hour has come
    assert evening.facts["live"] == "À l’antenne"
    assert evening.facts["ended"] == ("À revoir", "La rediffusion est prête.")


def test_what_others_feel_is_seen_and_what_one_sends_is_said(evening):
    assert evening.facts["seen"] == "1 réaction à l’instant"
    assert evening.facts["sent"] == "Réaction envoyée."


def test_a_reaction_counts_for_the_picture_on_the_screen(evening):
    [moment] = [at for at, counts in evening.facts["kept"].items() if counts["heart"]]
    assert evening.facts["pressed"] - 20 < moment < evening.facts["pressed"]


def test_the_live_page_has_no_serious_fault_of_accessibility(evening):
    assert evening.facts["faults"] == []


def test_from_the_start_is_the_start(evening):
    assert evening.facts["from start"] < 10


def test_the_controls_have_french_names(evening):
    names = set(map(tuple, evening.facts["labels"]))
    assert names >= {
        ("media-play-button", "pause"),
        ("media-seek-backward-button", "reculer 10 secondes"),
        ("media-mute-button", "activer le son"),
        ("media-rendition-menu-button", "qualité"),
        ("media-fullscreen-button", "mettre en mode plein écran"),
        ("button", "Revoir depuis le début"),
        ("button", "Revenir au direct"),
    }
    told = " ".join(name for _part, name in names).lower()
    for english in ("play", "mute", "seek", "quality", "screen", "settings", "live"):
        assert english not in told


def test_the_replay_plays_at_the_same_address_from_its_first_picture(evening, page):
    page.goto(evening.broadcast["page"])
    eventually(lambda: state(page)["view"] == "replay")
    page.get_by_role("button", name="Lire").or_(page.locator(".player__big")).first.click()
    eventually(lambda: player(page)["time"] > 0, within=30)
    assert player(page)["time"] < 8
    eventually(lambda: shows(page, RED))
    moves(page)
    # Its end is the second take; the slate between them is not in the replay.
    page.evaluate("() => { const {video} = window.tvPlayer; video.currentTime = video.duration - 2; }")
    eventually(lambda: shows(page, BLUE), within=30)


def test_the_chapter_takes_the_replay_there(evening, page):
    page.goto(evening.broadcast["page"])
    chapter = page.locator("[data-chapters] a", has_text="But de Diallo")
    eventually(lambda: chapter.count() == 1)
    chapter.click()
    eventually(lambda: not player(page)["paused"] and player(page)["time"] > 0, within=30)
    begins = int(page.evaluate("location.hash").removeprefix("#t="))
    assert begins - 1 < player(page)["time"] < begins + 20


def test_the_clip_plays_on_the_same_page(evening, station, page):
    def clips():
        answer = station.get(evening.broadcast, "clips.json")
        return answer.json()["clips"] if answer.status_code == 200 else []

    eventually(lambda: clips() and clips()[0]["mp4"], within=90)
    page.goto(evening.broadcast["page"])
    page.locator("[data-clips] button", has_text="But de Diallo").click()
    moved(page, "replay", "clip")
    eventually(lambda: shows(page, RED))
    assert page.locator("[data-clips] a[download]").get_attribute("href").endswith(".mp4")
    page.get_by_role("button", name="Revenir à la rediffusion").or_(
        page.locator(".player__button--tolive:not([hidden])")).first.click()
    moved(page, "replay", "replay")


def test_the_replay_obeys_the_keys(evening, page):
    page.goto(evening.broadcast["page"])
    page.locator(".player__big").click()
    eventually(lambda: player(page)["time"] > 0, within=30)
    page.evaluate("document.activeElement.blur()")
    before = player(page)["time"]
    page.keyboard.press("ArrowRight")
    eventually(lambda: player(page)["time"] >= before + 9, within=10)
    page.keyboard.press(" ")
    eventually(lambda: player(page)["paused"], within=10)
    here = player(page)["time"]
    page.keyboard.press("ArrowLeft")
    eventually(lambda: player(page)["time"] <= here - 8, within=10)
