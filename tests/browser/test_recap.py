"""A live with three goals, each one tap: clips while it runs, its recap seconds after its end.

Every picture of the source carries its number; Chromium is asked which one it shows.
"""

import pytest

from tests import footage
from tests.camera import Camera
from tests.station import eventually

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

FPS, BEFORE = 25, 10
# "seeked" may come while the picture of before still stands there: the new one is waited for.
NUMBER = """async ([selector, at]) => {
  const video = document.querySelector(selector);
  if (video.readyState < 1) await new Promise((done) => video.addEventListener("loadedmetadata", done, { once: true }));
  const painted = new Promise((done) => {
    const look = (now, picture) =>
      picture.mediaTime <= at && at < picture.mediaTime + .05 ? done() : video.requestVideoFrameCallback(look);
    video.requestVideoFrameCallback(look);
  });
  video.currentTime = at;
  await painted;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const pen = canvas.getContext("2d");
  pen.drawImage(video, 0, 0);
  const level = (column, row) => pen.getImageData(
    Math.floor((column + .5) * canvas.width / 16), Math.floor((row + .3) * canvas.height / 2), 1, 1).data[0];
  let number = 0;
  for (let bit = 0; bit < 16; bit += 1) {
    const on = level(bit, 0) > 128;
    if (on === level(bit, 1) > 128) return null;
    number += on ? 2 ** bit : 0;
  }
  return number;
}"""  # noqa: E501


class Match:
    """What was marked, and which picture was filmed at that moment."""

    def __init__(self, station) -> None:
        self.station, self.broadcast = station, station.plan("Chartres – Orléans")
        self.marked: dict[str, int] = {}

    def play(self) -> None:
        camera = Camera(self.broadcast["rtmp"], footage.film(footage.Shot(seconds=90)))
        self.station.go_live(self.broadcast)
        begun = camera.now
        for number, seconds in enumerate((12, 18, 24), 1):
            camera.wait_until(begun + seconds)
            self.mark(f"But n° {number}", camera)
        camera.wait_until(begun + 30)
        self.station.end(self.broadcast)
        camera.leave()

    def mark(self, label: str, camera: Camera) -> None:
        answer = self.station.act(self.broadcast, "cues", kind="goal", label=label)
        assert answer.status_code == 200, answer.text
        self.marked[label] = round(camera.now * FPS)

    def listed(self) -> list[dict]:
        answer = self.station.get(self.broadcast, "clips.json")
        return answer.json()["clips"] if answer.status_code == 200 else []

    def clips(self) -> list[dict]:
        return [one for one in self.listed() if one["kind"] == "goal" and one["mp4"]]

    def recap(self) -> dict | None:
        found = [one for one in self.listed() if one["kind"] == "recap"]
        return found[0] if found and len(found[0]["chapters"]) == 3 else None


@pytest.fixture(scope="module")
def match(station) -> Match:
    made = Match(station)
    made.play()
    eventually(lambda: len(made.clips()) == 3 and made.recap(), within=300)
    return made


def test_each_clip_shows_its_goal_in_chromium(match, page):
    for clip in match.clips():
        page.goto(match.station.base + clip["page"])
        first = page.evaluate(NUMBER, [".clip-film", 0.02])
        assert page.evaluate(NUMBER, [".clip-film", BEFORE - 0.02]) == first + BEFORE * FPS - 1
        # The tap came a moment after the picture was filmed, as fast as this machine is.
        assert abs(first + BEFORE * FPS - match.marked[clip["title"]]) < 2 * FPS


def test_the_recap_shows_each_clip_from_its_first_picture_on(match, page):
    recap, first = match.recap(), {}
    for clip in match.clips():
        page.goto(match.station.base + clip["page"])
        first[clip["title"]] = page.evaluate(NUMBER, [".clip-film", 0.02])
    page.goto(match.station.base + recap["page"])
    assert [part["title"] for part in recap["chapters"]] == list(match.marked)
    for part in recap["chapters"]:
        seen = page.evaluate(NUMBER, [".clip-film", part["start"] + 0.02])
        later = page.evaluate(NUMBER, [".clip-film", part["start"] + 8.02])
        assert (seen, later) == (first[part["title"]], first[part["title"]] + 8 * FPS)


def test_the_recap_is_on_the_broadcasts_page_and_plays_there(match, page):
    page.goto(match.broadcast["page"])
    page.locator("[data-clips] button", has_text="Le résumé").click()
    playing = "() => window.tvPlayer.video.currentTime"
    eventually(lambda: page.evaluate(playing) > 1, within=40)
    assert page.evaluate("() => window.tvPlayer.state().watching") == "clip"
