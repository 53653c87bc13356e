"""Fans, moderators and screens of one wall, through its public addresses."""

import io
import re
import time
from urllib.parse import urlsplit

import httpx
from PIL import Image, ImageDraw

from tests.station import Station, eventually

# When each photo was painted, and was gone, on whatever part of the screen: the frame after.
# "seen" forgets nothing.
OBSERVE = """() => {
  window.painted = {}; window.gone = {}; window.seen = {};
  let before = new Set();
  const note = () => {
    const slots = [...document.querySelectorAll("#stage [data-slot][data-sha]")];
    const now = new Set(slots.map((slot) => slot.dataset.sha));
    const came = [...now].filter((sha) => !before.has(sha));
    const went = [...before].filter((sha) => !now.has(sha));
    before = now;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      for (const sha of came) { window.painted[sha] = Date.now(); delete window.gone[sha]; }
      for (const sha of went) { window.gone[sha] = Date.now(); delete window.painted[sha]; }
    }));
    for (const sha of came) window.seen[sha] = true;
  };
  const kinds = {subtree: true, childList: true, attributes: true, attributeFilter: ["data-sha"]};
  new MutationObserver(note).observe(document.getElementById("stage"), kinds);
  note();
}"""
FORGET = "() => { window.painted = {}; window.gone = {}; window.seen = {}; }"


def picture(number: int, size: tuple[int, int] = (1600, 1200), quality: int = 88) -> bytes:
    """Large enough that decoding takes a moment."""
    image = Image.new("RGB", size, (number * 53 % 200 + 30, number * 101 % 200 + 30, 90))
    ImageDraw.Draw(image).text((80, 80), f"photo {number}", fill="white", font_size=200)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def marked(jpeg: bytes, number: int) -> bytes:
    """The same picture as other bytes: a comment that the server takes out again."""
    words = b"%016d" % number
    return jpeg[:2] + b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words + jpeg[2:]


class Fans:
    """Opens a wall of its own on the station."""

    def __init__(self, station: Station, title: str = "Match au stade", **broadcast) -> None:
        self.station, self.sent = station, 0
        self.broadcast = broadcast or station.plan(title)
        self.told = station.manage("wall", "--broadcast", self.broadcast["public_id"], "--open")
        self.stranger = httpx.Client(base_url=station.base, timeout=60)
        self.code = self.told["code"]
        self.token = urlsplit(self.told["screen"]).path.split("/")[2]

    def send(self) -> tuple[dict, str]:
        """(the moderators' card, the receipt's address) of a new photo."""
        self.sent += 1
        form = {"consent": ["screen"], "people": "1", "key": f"fan-{self.sent}", "name": "Lina"}
        answer = self.stranger.post(
            f"/api/v1/walls/{self.code}/photos", data=form, files={"photo": picture(self.sent)}
        )
        assert answer.status_code == 201, answer.text
        body = answer.json()
        return eventually(lambda: self.card(body["id"]), within=120), body["receipt"]

    def card(self, number: str) -> dict | None:
        cards = self.queue()["photos"]
        return next((card for card in cards if card["id"] == number and card["sha"]), None)

    def queue(self) -> dict:
        return self.station.api.get(f"/walls/{self.code}/queue").json()

    def decide(self, card: dict, verb: str) -> float:
        """When it was pressed."""
        pressed = time.time()
        answer = self.station.api.post(f"/photos/{card['id']}/{verb}")
        assert answer.status_code == 200, answer.text
        return pressed

    def take_back(self, receipt: str) -> float:
        page = self.stranger.get(receipt).text
        token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)[1]
        pressed = time.time()
        answer = self.stranger.post(
            receipt + "retrait", data={"csrfmiddlewaretoken": token}, headers={"Referer": receipt}
        )
        assert answer.status_code == 302, answer.text
        return pressed

    def panic(self, on: bool) -> float:
        pressed = time.time()
        answer = self.station.api.post(f"/walls/{self.code}/panic", json={"on": on})
        assert answer.status_code == 200, answer.text
        return pressed

    def manifest(self) -> dict:
        return self.stranger.get(f"/api/v1/screens/{self.token}/manifest").json()

    def bytes_of(self, card: dict) -> bytes:
        return self.stranger.get(f"/ecran/{self.token}/{card['sha']}.jpg").content


def seconds(pages, fact: str, sha: str, pressed: float, within: float = 20) -> list[float]:
    """From the press to the frame ("painted" or "gone"), for each screen."""
    look = f"(sha) => window.{fact}[sha]"
    for page in pages:
        eventually(lambda page=page: page.evaluate(look, sha), within=within, every=0.02)
    return [page.evaluate(look, sha) / 1000 - pressed for page in pages]
