"""The spectator's phone: light, framed as it will look, never lost in a tunnel, never sent twice."""

import io

import pytest
from PIL import Image

from tests.browser.test_fanwall import GREEN, PHONE, RED, Stadium, framed, photo
from tests.station import eventually

pytestmark = pytest.mark.browser
LIGHT = 60_000  # bytes of a first visit


@pytest.fixture(scope="module")
def stadium(station, visit, tmp_path_factory):
    return Stadium(station, visit, tmp_path_factory.mktemp("photos"))


@pytest.fixture
def phone(stadium, visit):
    with visit(**PHONE) as page:
        page.goto(stadium.wall["phone"])
        yield page


def agree(phone, name: str, minor: bool = False) -> None:
    phone.locator("#name").fill(name)
    phone.locator("[name=consent][value=screen]").check()
    phone.locator(f"[name=minor][value='{int(minor)}']").check()
    phone.locator("#people").check()


def named(stadium, name: str) -> list[dict]:
    return [card for card in stadium.queue()["photos"] if card["name"] == name]


def seen(stadium, card: dict) -> Image.Image:
    answer = stadium.station.api.get(f"{stadium.station.base}{card['image']}")
    return Image.open(io.BytesIO(answer.content)).convert("RGB")


def test_a_first_visit_is_light(stadium, visit):
    with visit(**PHONE) as page:
        sizes = []
        tools = page.context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        page.goto(stadium.wall["phone"], wait_until="networkidle")
        print({"bytes": sum(sizes), "requests": len(sizes)})  # noqa: T201
        assert 0 < sum(sizes) < LIGHT


@pytest.mark.long
def test_what_is_framed_is_what_is_sent(stadium, phone):
    phone.locator("#gallery").set_input_files(photo(RED, stadium.folder, "frame"))
    eventually(lambda: phone.locator("#step-frame").is_visible())
    phone.get_by_role("button", name="1:1").click()
    phone.locator("#frame").focus()
    for _ in range(12):
        phone.keyboard.press("ArrowRight")  # as far as the photo goes: no white corner is left
    phone.keyboard.press("+")
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"):
        phone.keyboard.press(key)
    phone.locator("#framed").click()
    eventually(lambda: phone.locator("#preview").evaluate("image => image.naturalWidth") > 0)
    agree(phone, "Cadre")
    assert phone.locator("#shown-name").inner_text() == "Cadre"
    phone.locator("#send").click()
    phone.wait_for_url("**/recu/**")
    image = seen(stadium, stadium.waiting("Cadre"))
    assert abs(image.width - image.height) <= 1
    assert image.width < 900  # zoomed: less than the whole height
    assert image.getpixel((image.width - 9, image.height - 9))[0] > 150
    assert image.getpixel((image.width - 9, 9))[1] < 90


@pytest.mark.long
def test_a_turned_photo_stands(stadium, phone):
    phone.locator("#gallery").set_input_files(photo(GREEN, stadium.folder, "turn"))
    eventually(lambda: phone.locator("#step-frame").is_visible())
    phone.locator("#turn").click()
    phone.locator("#framed").click()
    eventually(lambda: phone.locator("#step-check").is_visible())
    agree(phone, "Debout")
    phone.locator("#send").click()
    phone.wait_for_url("**/recu/**")
    image = seen(stadium, stadium.waiting("Debout"))
    assert image.height > image.width
    assert min(image.getpixel((image.width - 20, 20))) > 200  # the white corner went to the right


def test_a_tunnel_a_closed_tab_and_a_lost_answer_make_one_photo(stadium, phone):
    framed(phone, photo(RED, stadium.folder, "tunnel"))
    agree(phone, "Tunnel")
    phone.context.route("**/photos", lambda route: route.abort())
    phone.locator("#send").click()
    eventually(lambda: "réseau" in phone.locator("#sending").inner_text())
    assert named(stadium, "Tunnel") == []
    phone.close()  # the tab, not the phone
    again = phone.context.new_page()
    again.goto(stadium.wall["phone"])
    eventually(lambda: again.locator("#pending").is_visible())
    phone.context.unroute("**/photos")
    lost = []

    def lose(route) -> None:
        """It arrives; the answer does not."""
        lost.append(route.fetch().status)
        route.abort()

    again.route("**/photos", lose, times=1)
    again.locator("#resume").click()
    again.wait_for_url("**/recu/**")
    assert lost == [201]
    assert len(named(stadium, "Tunnel")) == 1
    again.goto(stadium.wall["phone"])
    eventually(lambda: again.locator("#mine").is_visible())
    assert not again.locator("#pending").is_visible()


@pytest.mark.long
def test_a_closed_wall_keeps_the_photo_for_later(stadium, phone):
    framed(phone, photo(GREEN, stadium.folder, "later"))
    agree(phone, "Patience")
    full = {"error": "wall_full", "message": "Le mur est complet pour l'instant."}
    phone.route("**/photos", lambda route: route.fulfill(status=429, json=full), times=1)
    phone.locator("#send").click()
    eventually(lambda: "complet" in phone.locator("#trouble").inner_text())
    assert phone.locator("#pending").is_visible()
    again = {"status": 429, "json": full, "headers": {"Retry-After": "2"}}
    phone.route("**/photos", lambda route: route.fulfill(**again), times=1)
    phone.locator("#resume").click()
    eventually(lambda: "complet" in phone.locator("#sending").inner_text())
    assert "Nouvel essai" in phone.locator("#countdown").inner_text()
    assert not phone.locator("#retry").is_visible()
    phone.wait_for_url("**/recu/**")  # by itself, when the server said
    assert len(named(stadium, "Patience")) == 1


@pytest.mark.long
def test_a_minor_needs_the_parents_tick(stadium, phone):
    framed(phone, photo(RED, stadium.folder, "minor"))
    agree(phone, "Petit", minor=True)
    phone.locator("#send").click()
    assert "accord des parents" in phone.locator("#problem").inner_text()
    phone.locator("#guardian").check()
    phone.locator("#send").click()
    phone.wait_for_url("**/recu/**")
    card = stadium.waiting("Petit")
    assert card["minor"] is True
    assert "guardian" in card["consent"]


def rule(stadium, value: str) -> None:
    script = (
        "from fanwall.models import Wall; "
        f"Wall.objects.filter(code={stadium.wall['code']!r}).update(minors={value!r})"
    )
    stadium.station.manage("shell", "--no-imports", "-c", script, json_answer=False)


def test_faces_are_blurred_in_the_photo_itself(stadium, phone, tmp_path):
    rule(stadium, "blurred")
    grain = Image.effect_noise((1200, 900), 120).convert("RGB")
    path = tmp_path / "grain.jpg"
    grain.save(path, quality=95)
    phone.goto(stadium.wall["phone"])
    framed(phone, path)
    agree(phone, "Flou", minor=True)
    phone.locator("#send").click()
    assert "Floutez" in phone.locator("#problem").inner_text()
    phone.locator("#to-blur").click()
    assert phone.locator("#blurred").is_disabled()
    phone.locator("#blur").focus()
    phone.keyboard.press("+")
    phone.keyboard.press("Enter")  # where the circle is: in the middle
    phone.locator("#blurred").click()
    eventually(lambda: phone.locator("#blur-done").is_visible())
    phone.locator("#send").click()
    phone.wait_for_url("**/recu/**")
    card = stadium.waiting("Flou")
    assert (card["minor"], card["faces_blurred"]) == (True, True)
    image = seen(stadium, card).convert("L")
    x, y = image.width // 2, image.height // 2
    low, high = image.crop((x - 20, y - 20, x + 20, y + 20)).getextrema()
    edge_low, edge_high = image.crop((0, 0, 60, 60)).getextrema()
    assert high - low < 40 < edge_high - edge_low


@pytest.mark.long
def test_a_wall_without_minors_says_so_before_sending(stadium, phone):
    rule(stadium, "refused")
    phone.goto(stadium.wall["phone"])
    framed(phone, photo(RED, stadium.folder, "refused"))
    agree(phone, "Non", minor=True)
    phone.locator("#send").click()
    assert "ne montre pas de mineurs" in phone.locator("#problem").inner_text()
    assert named(stadium, "Non") == []
