"""The big screens in a real Chromium: shapes and layouts, the key, no network, what must go at once."""

import io
import re

import httpx
import pytest
from PIL import Image

from tests.browsing import colour, glass, near
from tests.station import eventually

# Browsers that draw a wall are heavy: by make faults, where nothing else runs.
pytestmark = [pytest.mark.browser, pytest.mark.long]

RED, BLUE, GREEN = (200, 30, 30), (30, 60, 200), (30, 150, 60)
LANDSCAPE, RIBBON, PORTRAIT, PHONE = (1280, 720), (1920, 160), (540, 960), (390, 844)
SHORT_RIBBON = (1920, 256)
UNSERVED = {"service_workers": "block"}  # or nothing of the network can be played with
LAYOUTS = ("single", "mosaic", "duo", "ticker", "frame", "score", "invite")

# What a person far away needs, as it is really laid out.
MEASURE = """() => {
  const seen = (node) => node.checkVisibility() && node.getClientRects().length > 0;
  const all = (names) => [...document.querySelectorAll(names)].filter(seen);
  const box = (node) => node.getBoundingClientRect().toJSON();
  // Words that do not fit are broken in the middle: several lines for one word.
  const lines = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1); // not a line's end
    return new Set(rects.map((rect) => Math.round(rect.top))).size;
  };
  const broken = (node) => [...node.textContent.matchAll(/[^\\s-]+/gu)]
    .filter((word) => lines(node, word.index, word.index + word[0].length) > 1);
  const texts = all(".event, .brand, figcaption, h1, .score b, .score strong");
  const names = all(".slot b, .names span").filter((node) => node.textContent);
  return {
    broken: names.flatMap((name) => broken(name.firstChild)).map(String),
    names: names.map((node) => parseFloat(getComputedStyle(node).fontSize)),
    codes: all(".code img").map(box),
    photos: all(".slot:not(.thumb) img.whole").map((image) => (
      { fit: getComputedStyle(image).objectFit, ...box(image) })),
    texts: texts.map((node) => (
      { over: node.scrollWidth - node.clientWidth, text: node.textContent, ...box(node) })),
  };
}"""
# Counts what the page keeps in memory for photos.
COUNT_BLOBS = """
  window.blobs = new Set();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    window.blobs.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => { window.blobs.delete(url); revokeObjectURL.call(URL, url); };
"""
PRESS = """() => {
  const began = performance.now();
  dispatchEvent(new KeyboardEvent("keydown", { key: "n" }));
  const { scene } = document.getElementById("stage").dataset;
  return { ms: performance.now() - began, scene };
}"""
KEPT = """async () => {
  const open = async (name) => (await (await caches.open(name)).keys());
  const stores = await Promise.all((await caches.keys()).map(open));
  return stores.flat().map((request) => new URL(request.url).pathname);
}"""
# The clock on the wall, and the one that only goes forward.
CLOCKS = """
  Object.assign(window, { skip: 0, wrong: 0 });
  const [steady, day] = [performance.now.bind(performance), Date.now];
  performance.now = () => steady() + window.skip;
  Date.now = () => day() + window.wrong;
"""
PASS = "(ms) => new Promise((done) => { setTimeout(done, ms); })"
# A stage of its own on the real page, with the real photos, driven by hand.
STAGE = """async () => {
  const { Stage } = await import("/static/fanwall/screen_stage.js");
  const root = document.createElement("div");
  root.innerHTML = '<div class="slot main" data-slot="main"></div>';
  document.body.append(root);
  window.stage = new Stage(root, document.getElementById("stage").dataset.pictures, () => {});
  window.slot = root.firstElementChild;
  window.inside = () => [...window.slot.children].map((layer) => layer.dataset.sha);
}"""


BEGIN = """async ([one, other]) => {
  window.items = { one: { sha: one, name: "" }, other: { sha: other, name: "" } };
  window.until = async (check) => { while (!check()) await new Promise(requestAnimationFrame); };
  stage.show({ main: one }, [items.one]);
  await until(() => inside().length === 1);
}"""
# From the one to the other: both are on the glass.
CHANGE = """() => {
  const goal = inside()[0] === items.one.sha ? items.other : items.one;
  return until(() => {
    stage.show({ main: goal.sha }, [items.one, items.other]);
    return inside().length === 2;
  });
}"""
SHOW = """(name) => {
  stage.show({ main: items[name].sha }, [items[name]]);
  return inside();
}"""
DECODE = """async () => {
  stage.show({}, []);
  await new Promise((done) => setTimeout(done, 500));
  const { decode } = Image.prototype;
  let open, asked = false;
  const held = new Promise((done) => { open = done; });
  Image.prototype.decode = async function () { asked = true; await held; return decode.call(this); };
  stage.show({ main: items.one.sha }, [items.one]);
  await until(() => asked);
  stage.show({}, []);
  open();
  await new Promise((done) => setTimeout(done, 300));
  Image.prototype.decode = decode;
  return inside();
}"""


def jpeg(rgb, number: int) -> bytes:
    """No two alike: the same photo sent again from the same place would be the same photo."""
    out = io.BytesIO()
    picture = Image.new("RGB", (1200, 900), rgb)
    left, top = number % 40 * 30, number // 40 * 30
    picture.paste((255, 255, 255), (left, top, left + 30, top + 30))
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()


class Venue:
    """One wall with its screens; photos come and go by the API."""

    def __init__(self, station) -> None:
        self.api, self.base = station.api, station.base
        broadcast = station.plan("Étoile – Dreux")
        self.wall = station.manage("wall", "--broadcast", broadcast["public_id"], "--open")
        self.stranger = httpx.Client(base_url=station.base, timeout=30)
        self.sent = 0

    def post(self, path: str, body: dict | None = None) -> dict:
        answer = self.api.post(path, json=body or {})
        assert answer.status_code < 300, answer.text
        return answer.json()

    def on_wall(self, path: str, body: dict | None = None) -> dict:
        return self.post(f"/walls/{self.wall['code']}/{path}", body)

    def show(self, rgb, name: str, uses=("screen",)) -> dict:
        """A photo that a moderator has accepted."""
        self.sent += 1
        fields = {"consent": list(uses), "people": "1", "key": f"screens-key-{self.sent}",
                  "name": name}
        address = f"/api/v1/walls/{self.wall['code']}/photos"
        photo = {"photo": ("p.jpg", jpeg(rgb, self.sent), "image/jpeg")}
        sent = self.stranger.post(address, files=photo, data=fields)
        assert sent.status_code == 201, sent.text
        card = eventually(lambda: self.card(sent.json()["id"]), within=60)
        self.post(f"/photos/{card['id']}/approve", {"sha": card["sha"]})
        return card

    def card(self, number: str) -> dict | None:
        told = self.api.get(f"/walls/{self.wall['code']}/queue").json()["photos"]
        return next((card for card in told if card["id"] == number and card["sha"]), None)

    def revoke(self, card: dict) -> None:
        self.post(f"/photos/{card['id']}/revoke")

    def empty(self) -> None:
        for card in self.api.get(f"/walls/{self.wall['code']}/queue").json()["shown"]:
            self.revoke(card)
        self.on_wall("state", {"state": "open"})
        for fields in ({"running": True}, {"off_air": False}):
            self.on_wall("drive", fields)
        self.on_wall("panic", {"on": False})

    def screens(self) -> list[dict]:
        return self.api.get(f"/walls/{self.wall['code']}/drive").json()["screens"]

    def screen(self, **looks) -> tuple[int, str]:
        made = self.on_wall("screens", looks)
        return made["id"], self.on_wall(f"screens/{made['id']}/address")["address"]


@pytest.fixture(scope="module")
def whole_venue(station):
    return Venue(station)


@pytest.fixture
def venue(whole_venue):
    yield whole_venue
    whole_venue.empty()


def size(shape) -> dict:
    return {"viewport": {"width": shape[0], "height": shape[1]}}


def is_on(page, rgb) -> bool:
    whole = page.locator(".slot.main img.whole")
    return whole.count() == 1 and near(colour(glass(page, ".slot.main img.whole")), rgb)


def scene(page) -> str:
    return page.locator("#stage").get_attribute("data-scene")


def photos_in(page) -> int:
    return page.locator(".slot img").count()


@pytest.mark.parametrize(
    "shape", [LANDSCAPE, RIBBON, SHORT_RIBBON, PORTRAIT],
    ids=["16:9", "ribbon", "short ribbon", "portrait"],
)
def test_every_layout_reads_from_far_away(venue, visit, shape):
    form = {LANDSCAPE: "landscape", PORTRAIT: "portrait"}.get(shape, "ribbon")
    number, address = venue.screen(format=form, safe_area=0, name=form)
    for place, name in enumerate(("Lina", "Sam", "Jean-Baptiste")):
        venue.show((RED, BLUE, GREEN)[place], name)
    with visit(**size(shape)) as page:
        page.goto(address)
        for layout in LAYOUTS:
            venue.on_wall(f"screens/{number}", {"layout": layout})
            wanted = "invite" if layout == "invite" else "photos"
            eventually(lambda wanted=wanted, layout=layout: (
                page.locator("#stage").get_attribute("data-layout") == layout
                and scene(page) == wanted), within=20)
            if layout != "invite":
                eventually(lambda: page.evaluate(MEASURE)["photos"], within=20)
            legible(page.evaluate(MEASURE), shape, layout)
        venue.on_wall("state", {"state": "closed"})  # while the page is open
        wait = page.locator(".wait h1:visible")
        eventually(lambda: wait.all_inner_texts() == ["Le mur ouvre bientôt"], within=20)
        legible(page.evaluate(MEASURE), shape, "closed")


def legible(seen: dict, shape, layout: str) -> None:
    width, height = shape
    assert all(letters >= height / 18 for letters in seen["names"]), (layout, seen["names"])
    assert seen["broken"] == [], layout
    assert [code["height"] >= height / 5 for code in seen["codes"]] == [True], layout
    if layout in ("single", "ticker"):
        assert seen["names"], layout
    for each in [*seen["codes"], *seen["photos"], *seen["texts"]]:
        inside = (each["left"] >= -4 and each["right"] <= width + 4
                  and each["top"] >= -4 and each["bottom"] <= height + 4)
        assert inside, (layout, each)
    assert [text["text"] for text in seen["texts"] if text["over"] > 4] == [], layout
    assert all(photo["fit"] == "contain" for photo in seen["photos"])


def test_the_key_is_black_without_a_network_and_through_a_reload(venue, visit):
    _number, address = venue.screen()
    venue.show(RED, "Lina")
    with visit(**size(LANDSCAPE)) as page:
        page.goto(address)
        eventually(lambda: is_on(page, RED), within=20)
        eventually(lambda: missing(page) == set(), within=20)
        page.context.set_offline(True)
        took = page.evaluate(PRESS)
        assert took["scene"] == "black"
        assert took["ms"] < 50
        assert photos_in(page) == 0
        page.reload()
        assert glass(page, "#stage").getextrema() == ((0, 0), (0, 0), (0, 0))
        page.context.set_offline(False)
        before = page.locator("#stage").get_attribute("data-seq")
        eventually(lambda: page.locator("#stage").get_attribute("data-seq") != before, within=20)
        assert scene(page) == "black"
        venue.on_wall("panic", {"on": False})
        eventually(lambda: is_on(page, RED), within=20)


def missing(page) -> set[str]:
    """What the page is made of and that is not kept yet."""
    parts = page.evaluate("""() => [location.href, ...performance.getEntriesByType("resource").map(
      (entry) => entry.name)].map((address) => new URL(address).pathname)""")
    wanted = {path for path in parts if path.startswith(("/ecran/", "/static/", "/mur/"))}
    return {path for path in wanted if ".jpg" not in path} - set(kept(page, "/"))


def kept(page, start: str) -> list[str]:
    """What the service worker keeps on the kiosk's disk."""
    return [path for path in page.evaluate(KEPT) if path.startswith(start)]


def test_a_reload_without_a_network_is_the_towns_page_and_no_photo(venue, visit):
    _number, address = venue.screen()
    card = venue.show(BLUE, "Sam")
    with visit(**size(LANDSCAPE)) as page:
        page.goto(address)
        eventually(lambda: is_on(page, BLUE), within=20)
        eventually(lambda: missing(page) == set(), within=20)
        page.context.set_offline(True)
        page.reload()
        assert scene(page) == "house"
        assert page.locator(".house .brand").is_visible()
        assert photos_in(page) == 0
        assert not [path for path in kept(page, "/") if card["sha"] in path or ".jpg" in path]
        assert not [path for path in kept(page, "/api/") if not path.endswith("/sponsors")]
        page.context.set_offline(False)
        eventually(lambda: is_on(page, BLUE), within=20)


def test_a_screen_cut_off_lets_go_when_its_lease_is_over(venue, visit):
    _number, address = venue.screen()
    venue.show(RED, "Lina")
    with visit(**size(LANDSCAPE)) as page:
        page.add_init_script(CLOCKS)
        page.goto(address)
        eventually(lambda: is_on(page, RED), within=20)
        page.context.set_offline(True)
        page.evaluate("window.wrong = 3_600_000")  # the kiosk's clock jumps: nothing changes
        page.evaluate("window.skip = 5_000")  # cut off for a while, and still under its lease
        page.evaluate(PASS, 600)
        assert is_on(page, RED)
        page.evaluate("window.wrong = -3_600_000; window.skip = 59_000")
        page.evaluate(PASS, 300)
        page.evaluate("window.skip = 61_000")
        eventually(lambda: photos_in(page) == 0, within=5)
        assert page.locator(".house .brand").is_visible()
        page.context.set_offline(False)
        eventually(lambda: is_on(page, RED), within=20)


def test_what_is_taken_away_in_mid_transition_or_decode_is_gone_in_that_frame(venue, visit):
    one, other = venue.show(RED, "Lina")["sha"], venue.show(BLUE, "Sam")["sha"]
    _number, address = venue.screen(layout="invite")
    with visit(**size(LANDSCAPE)) as page:
        page.goto(address)
        page.evaluate(STAGE)
        page.evaluate(BEGIN, [one, other])
        page.evaluate(CHANGE)
        assert page.evaluate(SHOW, "one") == [one]  # it was coming: not a frame more
        page.evaluate(CHANGE)
        assert page.evaluate(SHOW, "other") == [other]  # it was going
        decoding = page.evaluate(DECODE)
        assert decoding == []


def test_a_revoked_photo_leaves_although_events_are_cut(venue, visit):
    _number, address = venue.screen()
    card = venue.show(GREEN, "Noé")
    with visit(**size(LANDSCAPE), **UNSERVED) as page:
        page.route("**/push/**", lambda route: route.abort())
        page.goto(address)
        eventually(lambda: is_on(page, GREEN), within=20)
        venue.revoke(card)
        eventually(lambda: photos_in(page) == 0, within=4, every=0.02)


def test_an_old_manifest_brings_nothing_back(venue, visit):
    _number, address = venue.screen()
    card = venue.show(GREEN, "Noé")
    old, replayed = [], []

    def answer(route) -> None:
        if old:
            replayed.append(1)
            asked = route.request.url.partition("?n=")[2]
            route.fulfill(json=old[0] | {"asked": asked})
        else:
            route.continue_()

    with visit(**size(LANDSCAPE), **UNSERVED) as page:
        page.route(re.compile(r"/manifest\?"), answer)
        page.route("**/push/**", lambda route: route.abort())
        page.goto(address)
        eventually(lambda: is_on(page, GREEN), within=20)
        token = address.rstrip("/").rsplit("/", 1)[1]
        body = venue.stranger.get(f"/api/v1/screens/{token}/manifest").json()
        assert [item["sha"] for item in body["items"]] == [card["sha"]]
        venue.revoke(card)
        eventually(lambda: photos_in(page) == 0, within=10)
        old.append(body)
        # Asking the page lets the handler above answer.
        eventually(lambda: page.locator("#stage").count() and len(replayed) >= 3, within=20)
        assert photos_in(page) == 0
        assert scene(page) == "invite"


def test_a_kiosk_is_paired_from_the_driving_page_and_sent_away_again(venue, visit, signed_in):
    with visit(**size(LANDSCAPE)) as kiosk, signed_in(**size(PHONE)) as staff:
        kiosk.goto(f"{venue.base}/ecran/")
        shown = kiosk.locator("#code")
        code = eventually(lambda: (text := shown.inner_text()).isalnum() and text, within=20)
        staff.goto(f"{venue.base}/mur/{venue.wall['code']}/regie/")
        staff.locator("#code").fill("AAAAAA")
        staff.get_by_role("button", name="Relier").click()
        eventually(lambda: "Relisez-le" in staff.locator("#pair-problem").inner_text(), within=20)
        staff.locator("#code").fill(code.lower())
        staff.get_by_role("button", name="Relier").click()
        kiosk.wait_for_selector("#stage", timeout=20_000)
        mine = kiosk.url
        assert len(mine.split("/ecran/")[1]) == 33
        kiosk.goto(f"{venue.base}/ecran/")  # a power cut: the browser starts where it always does
        kiosk.wait_for_url(mine)
        number = max(each["id"] for each in venue.screens())  # the newest
        card = staff.locator(f"#screens li[data-id='{number}']")
        eventually(lambda: "en ligne" in card.locator(".state").inner_text(), within=20)
        venue.on_wall(f"screens/{number}/renew")
        kiosk.wait_for_url(f"{venue.base}/ecran/", timeout=20_000)
        eventually(lambda: kiosk.locator("#code").inner_text().isalnum(), within=20)


def test_staff_hold_the_photos_change_the_layout_and_reload_from_a_phone(venue, visit, signed_in):
    number, address = venue.screen(name="Tribune")
    venue.show(RED, "Lina")
    with visit(**size(LANDSCAPE)) as page, signed_in(**size(PHONE)) as staff:
        page.goto(address)
        eventually(lambda: is_on(page, RED), within=20)
        staff.goto(f"{venue.base}/mur/{venue.wall['code']}/regie/")
        card = staff.locator(f"#screens li[data-id='{number}']")
        eventually(lambda: card.locator(".thumb img").count() == 1, within=20)
        staff.locator("#running").click()
        eventually(lambda: photos_in(page) == 0 and scene(page) == "house", within=20)
        staff.locator("#running").click()
        eventually(lambda: is_on(page, RED), within=20)
        card.locator(".layout").select_option("mosaic")
        eventually(lambda: page.locator(".tile img.whole").count() == 1, within=20)
        page.evaluate("window.before = true")
        card.locator("summary").click()
        card.get_by_role("button", name="Recharger").click()
        page.wait_for_function("() => window.before === undefined", timeout=20_000)
        eventually(lambda: page.locator(".tile img.whole").count() == 1, within=20)


def test_the_directors_output_is_the_photo_on_nothing(venue, visit):
    _number, address = venue.screen(kind="air")
    venue.show(RED, "Lina")
    aired = venue.show(BLUE, "Sam", uses=("screen", "air"))
    with visit(**size(LANDSCAPE)) as page:
        page.goto(address)
        eventually(lambda: is_on(page, BLUE), within=20)
        shot = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
        assert shot.getpixel((5, 5))[3] == 0  # beside a 4:3 photo there is nothing at all
        assert shot.getpixel((640, 200))[3] == 255
        assert page.locator(".code img").first.is_hidden()
        assert page.evaluate("getComputedStyle(document.documentElement).cursor") == "none"
        venue.on_wall("drive", {"off_air": True})
        eventually(lambda: photos_in(page) == 0, within=10)
        shot = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
        assert shot.getextrema()[3] == (0, 0)
        venue.revoke(aired)


def test_memory_does_not_grow_with_the_photos(venue, visit):
    _number, address = venue.screen(layout="mosaic")
    with visit(**size(LANDSCAPE)) as page:
        page.add_init_script(COUNT_BLOBS)
        page.goto(address)
        for round_ in range(3):
            cards = [venue.show((60 * each, 40 * round_, 90), "") for each in range(4)]
            eventually(lambda: page.locator(".tile img.whole").count() == 4, within=20)
            assert page.evaluate("window.blobs.size") == 4
            for card in cards:
                venue.revoke(card)
            eventually(lambda: page.evaluate("window.blobs.size") == 0, within=20)
            assert photos_in(page) == 0
