"""A replay trimmed and made whole again, captioned, read and searched; with the keyboard alone."""

import json
import subprocess

import pytest

from tests import browsing
from tests.browser.test_watch import player
from tests.station import PYTHON, ROOT, eventually

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

WIDE = {"viewport": {"width": 1280, "height": 900}}
SAID = "Bonsoir, la séance est ouverte."
TRACKS = """() => [...window.tvPlayer.video.textTracks].map(({kind, mode, cues}) =>
  [kind, mode, cues ? [...cues].map((cue) => cue.text).join("|") : null])"""

SELECTED = """() => {
  const { value, selectionStart, selectionEnd } = document.activeElement;
  return value.slice(selectionStart, selectionEnd);
}"""
# What a thumb reaches: an editor that covers what it edits cannot be used.
UNDER_THE_THUMB = """() => {
  const area = document.querySelector("#lines textarea");
  area.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = area.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === area
    && document.documentElement.scrollWidth <= innerWidth;
}"""
ON_THE_BAR = """() => document.querySelector("media-time-range").mediaChaptersCues
  .map((cue) => cue.text)"""


@pytest.fixture(scope="module")
def replay(station):
    broadcast = station.plan("Conseil de quartier", channel="agglo")
    subprocess.run(
        [PYTHON, "-m", "bench.fabricate", broadcast["public_id"], "10"],
        cwd=ROOT, env=station.environment, check=True,
    )  # fmt: skip
    eventually(lambda: station.get(broadcast, "dvr.m3u8").status_code == 200, within=60)
    station.end(broadcast)
    eventually(lambda: station.get(broadcast, "replay.json").status_code == 200, within=60)
    return broadcast


def duration(station, replay) -> float:
    return round(station.state(replay)["duration"])


def press(page, name: str) -> None:
    """As somebody without a mouse does."""
    page.get_by_role("button", name=name, exact=True).first.focus()
    page.keyboard.press("Enter")


def fill(page, label: str, text: str) -> None:
    page.get_by_label(label, exact=True).first.focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(text)


def is_accessible(page) -> bool:
    return browsing.faults(page) == []


def test_a_trim_is_applied_and_undone(signed_in, station, replay):
    assert duration(station, replay) == 10
    with signed_in(**WIDE) as page:
        page.goto(f"{station.base}/regie/{replay['public_id']}/montage/")
        eventually(lambda: page.evaluate("() => document.getElementById('screen').readyState > 1"))
        fill(page, "Elle finit à", "0:08")
        press(page, "Ajouter un passage")
        fill(page, "de", "2")
        fill(page, "à", "4")
        assert is_accessible(page)
        press(page, "Appliquer")
        page.get_by_text("La rediffusion suit ce montage.").wait_for()
        assert duration(station, replay) == 6
        assert station.get(replay, "replay-top.m3u8").text.count("#EXTINF") == 6
        press(page, "Annuler le dernier changement")
        page.get_by_text("C'est annulé").wait_for()
        assert duration(station, replay) == 10


def test_captions_are_typed_signed_shown_and_found(signed_in, visit, station, replay):
    with signed_in(**WIDE) as page:
        page.goto(f"{station.base}/regie/{replay['public_id']}/chapitres/")
        page.locator("#text").fill("0:00 Ouverture\n0:05 Délibérations")
        press(page, "Ajouter ces chapitres")
        page.get_by_text("Les chapitres sont à jour.").wait_for()

        page.goto(f"{station.base}/regie/{replay['public_id']}/sous-titres/")
        press(page, "Ajouter ici")
        page.keyboard.type(f"{SAID} Merci à tous.")
        for _letter in " Merci à tous.":
            page.keyboard.press("ArrowLeft")
        page.keyboard.press("Alt+s")
        assert page.locator("#lines > li").count() == 2
        assert page.evaluate("() => document.activeElement.value") == "Merci à tous."
        page.keyboard.press("Alt+r")
        page.keyboard.type("SEANCE")
        page.keyboard.press("Enter")
        assert page.evaluate(SELECTED) == "séance"
        page.keyboard.press("ControlOrMeta+s")
        page.get_by_text("Enregistré.").wait_for()
        assert is_accessible(page)
        page.set_viewport_size({"width": 390, "height": 844})
        assert page.evaluate(UNDER_THE_THUMB)
        page.set_viewport_size(WIDE["viewport"])
        press(page, "Valider : je les ai relus")
        page.get_by_text("Sous-titres validés : merci.").wait_for()
    told = json.loads(station.get(replay, "replay.json").text)
    assert [one["machine"] for one in told["captions"]] == [False]

    with visit(**WIDE) as page:
        page.goto(f"{station.base}/transcription/{replay['public_id']}/?q=SEANCE")
        assert is_accessible(page)
        page.get_by_role("link", name=SAID).first.click()
        page.wait_for_url("**?t=0")
        page.locator(".player__big").focus()
        page.keyboard.press("Enter")
        eventually(lambda: player(page)["time"] > 0, within=30)
        eventually(lambda: len(page.evaluate(TRACKS)) >= 2)
        page.locator("body").focus()
        page.keyboard.press("c")
        eventually(
            lambda: ["captions", "showing", f"{SAID}|Merci à tous."] in page.evaluate(TRACKS)
        )
        # Its playlist names them too, for televisions; they are not shown twice.
        assert "TYPE=SUBTITLES" in station.get(replay, "replay.m3u8").text
        assert [track[0] for track in page.evaluate(TRACKS)].count("captions") == 1
        eventually(lambda: page.evaluate(ON_THE_BAR) == ["Ouverture", "Délibérations"])


def test_pictures_are_there_soon_after_the_end(visit, station, replay):
    def listed():
        return json.loads(station.get(replay, "replay.json").text)

    eventually(lambda: {"thumbnails", "poster", "film"} <= set(listed()), within=60)
    for kind, content_type in (("poster", "image/jpeg"), ("film", "video/mp4")):
        name = listed()[kind].split("/")[-1]
        assert station.get(replay, name).headers["content-type"] == content_type
    with visit(**WIDE) as page:
        page.goto(station.base + "/agglo/")
        card = page.locator(".card", has_text="Conseil de quartier").first
        card.get_by_role("link").first.focus()
        eventually(lambda: card.locator("video.card__film").count() == 1)
