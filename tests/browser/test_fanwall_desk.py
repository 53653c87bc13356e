"""The moderators' desk: two never meet, nine at a glance, a finger, keys, the next photo at once."""

import io
import statistics
from types import SimpleNamespace

import httpx
import pytest
from PIL import Image

from tests.browser.conftest import sign_in
from tests.browser.test_fanwall import Stadium
from tests.station import eventually

pytestmark = pytest.mark.browser
AT_ONCE = 0.05  # s, from the key to the frame with the next photo

# From a key to the frame in which the next photo, decoded, is on the glass.
NEXT = """() => new Promise((done) => {
  const before = document.getElementById("photo").src;
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, { capture: true, once: true });
  const look = () => {
    const photo = document.getElementById("photo");
    const there = photo.src && photo.src !== before && photo.complete && photo.naturalWidth;
    if (pressed && there) requestAnimationFrame(() => done(performance.now() - pressed));
    else requestAnimationFrame(look);
  };
  look();
  window.waits = true;
})"""


class Crowd(Stadium):
    """Photos straight from programs, one colour each."""

    def fill(self, count: int, prefix: str) -> list[str]:
        return [self.drop(f"{prefix}{'abcdefghijklmnopqrstuvwxyz'[n]}") for n in range(count)]

    def drop(self, name: str, client=None) -> str:
        self.sent += 1
        self.stranger.cookies.clear()  # each from a phone of its own
        picture = Image.effect_noise((160, 120), 90).resize((1600, 1200)).convert("RGB")
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=60)
        answer = (client or self.stranger).post(
            f"/api/v1/walls/{self.wall['code']}/photos",
            files={"photo": out.getvalue()},
            data={"consent": ["screen"], "people": "1", "key": f"desk-{self.sent}", "name": name},
        )
        assert answer.status_code == 201, answer.text
        return answer.json()["id"]

    def where(self, number: str) -> str:
        """In whose list of the desk a photo stands."""
        told = self.queue()
        for place in ("photos", "shown", "stashed"):
            if number in [card["id"] for card in told[place]]:
                return place
        return "gone"

    def clear(self) -> None:
        """Nothing waits and nothing is shown: each test begins with its own photos."""
        while (told := self.queue())["photos"] or told["counts"].get("received"):
            for card in told["photos"]:
                self.station.api.post(f"/photos/{card['id']}/reject", json={})
        for card in self.queue()["shown"]:
            self.station.api.post(f"/photos/{card['id']}/revoke", json={})


@pytest.fixture(scope="module")
def ground(station, visit, tmp_path_factory):
    return Crowd(station, visit, tmp_path_factory.mktemp("photos"))


@pytest.fixture
def crowd(ground):
    ground.clear()
    return ground


@pytest.fixture(scope="module")
def lea(station, visit):
    """A second moderator, in a browser of her own."""
    person = station.manage("staff", "--email", "lea@exemple.fr", "--role", "moderator")
    with visit() as page:
        sign_in(page, SimpleNamespace(base=station.base, admin=person), after="/programme/")
        return page.context.storage_state()


@pytest.fixture
def desk(crowd, signed_in):
    with signed_in() as page:
        page.goto(crowd.wall["moderation"])
        yield page


def before_the_eyes(desk) -> str:
    """The number of the photo on show."""
    photo = desk.locator("#photo")
    eventually(lambda: photo.evaluate("image => image.src && image.complete && image.naturalWidth > 0"))
    return photo.get_attribute("src").split("/")[-2]


def test_two_moderators_never_meet_on_a_photo(crowd, visit, lea, desk):
    ids = set(crowd.fill(16, "Duo "))  # each takes six in hand
    with visit(storage_state=lea) as other:
        other.goto(crowd.wall["moderation"])
        decided = {"one": [], "two": []}
        for _turn in range(4):
            for name, page in (("one", desk), ("two", other)):
                decided[name].append(before_the_eyes(page))
            assert decided["one"][-1] != decided["two"][-1]
            desk.keyboard.press("ArrowRight")
            other.keyboard.press("ArrowLeft")
            for name, page in (("one", desk), ("two", other)):
                gone = decided[name][-1]
                eventually(lambda page=page, gone=gone: gone not in (
                    page.locator("#photo").get_attribute("src") or ""))
        assert set(decided["one"]) & set(decided["two"]) == set()
        assert set(decided["one"]) | set(decided["two"]) <= ids
        for page in (desk, other):
            assert "Déjà" not in page.locator("#toast").text_content()
    eventually(lambda: crowd.queue()["counts"].get("approved") == 4)


def test_the_next_photo_is_there_at_once(crowd, desk):
    crowd.fill(14, "Vite ")
    waits = []
    for _ in range(10):
        before_the_eyes(desk)
        desk.wait_for_timeout(250)  # the pace of a quick thumb
        desk.evaluate(f"void (window.measured = ({NEXT})())")
        desk.keyboard.press("ArrowRight")
        waits.append(desk.evaluate("window.measured") / 1000)
    print({"key to next photo, ms": [round(1000 * each) for each in waits]})  # noqa: T201
    assert statistics.median(waits) < AT_ONCE


def reachable(desk, selector: str) -> list[str]:
    """What a thumb touches in the middle of each of these, once it has scrolled there."""
    return desk.locator(selector).evaluate_all("""(nodes) => nodes.map((node) => {
      node.scrollIntoView({ block: "nearest" });
      const { left, top, width, height } = node.getBoundingClientRect();
      const touched = document.elementFromPoint(left + width / 2, top + height / 2);
      return node.contains(touched) ? "itself" : String(touched?.id);
    })""")


def test_nine_at_a_glance(crowd, desk):
    ids = crowd.fill(5, "Grille ")
    whole = desk.viewport_size
    desk.set_viewport_size({"width": 360, "height": 640})  # a small phone
    desk.locator("#why summary").click()
    assert set(reachable(desk, ".reasons button")) == {"itself"}
    desk.locator("#why summary").click()
    desk.keyboard.press("g")
    eventually(lambda: desk.locator(".tile").count() == 5)
    assert desk.locator(".tile").first.bounding_box()["height"] > 90
    assert set(reachable(desk, ".tile")) == {"itself"}
    desk.set_viewport_size(whole)
    bad = desk.locator(".tile").nth(2)
    bad_id = bad.get_attribute("data-id")
    bad.click()
    assert bad.get_attribute("aria-pressed") == "true"
    eventually(lambda: "valider les 4 autres" in desk.locator("#validate").inner_text())
    desk.locator("#validate").click()
    eventually(lambda: crowd.queue()["counts"] == {"approved": 4})
    assert crowd.where(bad_id) == "gone"
    desk.keyboard.press("z")
    eventually(lambda: crowd.queue()["counts"] == {"pending": 5})
    assert {crowd.where(number) for number in ids} == {"photos"}


@pytest.mark.long
def test_a_photo_that_never_came_is_not_validated(crowd, desk):
    ids = crowd.fill(3, "Lent ")
    desk.route(f"**/{ids[0]}/vignette.jpg", lambda route: route.abort())
    desk.keyboard.press("g")
    eventually(lambda: "Valider les 2" in desk.locator("#validate").inner_text())
    assert "encore 1" in desk.locator("#unseen").inner_text()
    desk.locator("#validate").click()
    eventually(lambda: crowd.queue()["counts"] == {"approved": 2, "pending": 1})
    assert crowd.where(ids[0]) == "photos"


@pytest.mark.long
def test_a_finger_decides(crowd, desk):
    crowd.fill(3, "Doigt ")
    for far, place in ((0.5, "shown"), (-0.5, "gone")):
        number = before_the_eyes(desk)
        box = desk.locator("#card .single").bounding_box()
        middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        desk.mouse.move(*middle)
        desk.mouse.down()
        desk.mouse.move(middle[0] + far * box["width"] * 0.2, middle[1], steps=4)
        desk.mouse.up()  # not far enough: it comes back
        assert before_the_eyes(desk) == number
        desk.mouse.move(*middle)
        desk.mouse.down()
        desk.mouse.move(middle[0] + far * box["width"] * 0.9, middle[1], steps=6)
        desk.mouse.up()
        eventually(lambda number=number: before_the_eyes(desk) != number)
        eventually(lambda number=number, place=place: crowd.where(number) == place)


@pytest.mark.long
def test_b_turns_a_phone_away_and_z_brings_it_back(crowd, desk):
    bad = httpx.Client(base_url=crowd.station.base, timeout=20)
    bad.get(f"/mur/{crowd.wall['code']}/")
    crowd.drop("Mauvais", bad)
    crowd.drop("Mauvais", bad)
    before_the_eyes(desk)
    desk.keyboard.press("b")
    eventually(lambda: crowd.queue()["photos"] == [])
    eventually(lambda: desk.locator("#bans li").count() == 1)
    answer = bad.post(f"/api/v1/walls/{crowd.wall['code']}/photos", files={"photo": b"x"},
                      data={"consent": ["screen"], "key": "again-and-again"})
    assert answer.json()["error"] == "device_banned"
    desk.keyboard.press("z")
    eventually(lambda: len(crowd.queue()["photos"]) == 2)


@pytest.mark.long
def test_what_may_shock_is_veiled_until_touched(crowd, desk):
    number = crowd.drop("Voile")
    script = (
        "from fanwall.models import Photo; "
        f"Photo.objects.filter(pk={number!r}).update(nudity=0.9)"
    )
    crowd.station.manage("shell", "--no-imports", "-c", script, json_answer=False)
    desk.reload()
    assert before_the_eyes(desk) == number
    eventually(lambda: "veiled" in desk.locator("#card").get_attribute("class"))
    desk.keyboard.press("ArrowRight")  # reveals, decides nothing
    eventually(lambda: "veiled" not in desk.locator("#card").get_attribute("class"))
    assert crowd.queue()["counts"] == {"pending": 1}
    desk.keyboard.press("ArrowRight")
    eventually(lambda: crowd.queue()["counts"] == {"approved": 1})


@pytest.mark.long
def test_twenty_minutes_without_a_break_are_noticed(desk):
    tired = desk.evaluate("""async () => {
      const { Stretch, LONG, BREAK } = await import("/static/fanwall/moderation_rest.js");
      const steady = new Stretch(), rested = new Stretch();
      for (let at = 0; at <= LONG; at += 10_000) {
        steady.decided(at);
        rested.decided(at);
      }
      rested.decided(LONG + BREAK);
      const times = [LONG - 1, LONG, LONG + BREAK].map((at) => steady.tires(at));
      return [new Stretch().tires(0), ...times, rested.tires(LONG + BREAK)];
    }""")
    assert tired == [False, False, True, False, False]
