"""The pages that people meet have no serious fault of accessibility (axe's rules)."""

import json

import pytest

from tests import browsing, fans
from tests.browser.test_fanwall import PHONE
from tests.station import eventually

pytestmark = pytest.mark.browser

# What partners showed on that wall: one play that is billed, one that is not, and a hole.
SHOWN = """
import io, json
from datetime import timedelta
from django.core.files.images import ImageFile
from django.utils import timezone
from PIL import Image
from chartreslive.ui.models import Picture
from fanwall.models import Wall
from sponsors.models import Campaign, Sponsor, WallPicture, WallPlay, WallRun
wall = Wall.objects.select_related("broadcast").get(code=CODE)
Wall.objects.filter(pk=wall.pk).update(minors="blurred")
now = timezone.now()
file = io.BytesIO()
Image.new("RGB", (160, 90), "navy").save(file, "PNG")
campaign = Campaign.objects.create(sponsor=Sponsor.objects.create(name="Fleurs de l'Eure"),
    name="Saison", starts_on=now - timedelta(hours=1), ends_on=now + timedelta(hours=1))
shown = WallPicture.objects.create(campaign=campaign, title="Page",
    picture=Picture.objects.create(title="Page", file=ImageFile(file, name="page.png")))
run = WallRun.objects.create(screen="1/1", name="Tribune", boot="b" * 16, channel=1, missing=2,
    broadcast=wall.broadcast, broadcast_name="Conseil", began_at=now, last_at=now)
for number, doubt in enumerate(["", "black"]):
    WallPlay.objects.create(run=run, number=number, picture=shown, at=now, shown_ms=8000, doubt=doubt)
print(json.dumps({"wall": wall.pk, "campaign": campaign.pk}))
"""


def faults(page, address: str = "") -> list[str]:
    """As the page stands, or as it opens at that address."""
    if address:
        page.goto(address)
    return browsing.faults(page)


def in_the_dark(page) -> list[str]:
    page.emulate_media(color_scheme="dark")
    found = faults(page)
    page.emulate_media(color_scheme="light")
    return found


def tab(page, selector: str) -> None:
    """The key, until that element has the focus."""
    for _each in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("(names) => document.activeElement.matches(names)", selector):
            return
    raise AssertionError(f"no key leads to {selector}")


@pytest.fixture(scope="module")
def crowd(station):
    return fans.Fans(station, **station.plan("Conseil municipal", channel="agglo"))


@pytest.fixture(scope="module")
def planned(crowd):
    return crowd.broadcast | crowd.told


@pytest.fixture(scope="module")
def busy(crowd, planned):
    """The same wall with its photos: one on the screens, one kept, one to look at; and partners."""
    for number, verb in enumerate(["approve", "stash", ""]):
        form = {"consent": ["screen", "site"], "people": "1", "key": f"axe-{number}", "name": "Lina"}
        address, file = f"/api/v1/walls/{crowd.code}/photos", {"photo": fans.picture(number)}
        told = crowd.stranger.post(address, data=form, files=file).json()
        card = eventually(lambda told=told: crowd.card(told["id"]), within=120)
        if verb:
            crowd.decide(card, verb)
    script = SHOWN.replace("CODE", repr(crowd.code))
    told = crowd.station.manage("shell", "--no-imports", "-c", script, json_answer=False)
    return planned | json.loads(told.splitlines()[-1])


@pytest.fixture(scope="module")
def over(crowd, busy):
    """It has ended: the gallery is open."""
    answer = crowd.station.api.post(f"/walls/{crowd.code}/state", json={"state": "ended"})
    assert answer.status_code == 200, answer.text
    return busy


@pytest.mark.parametrize("path", ["/", "/sport/", "/programme/", "/recherche/", "/compte/login/"])
def test_what_everybody_sees(page, station, path):
    assert faults(page, station.base + path) == []


@pytest.mark.parametrize("name", ["page", "phone", "screen"])
def test_the_broadcast_and_its_wall(page, planned, name):
    assert faults(page, planned[name]) == []


@pytest.mark.parametrize("where", ["control", "encoder", "desk"])
def test_where_staff_work(signed_in, station, planned, where):
    addresses = {
        "control": f"{station.base}/regie/{planned['public_id']}/",
        "encoder": f"{station.base}/regie/{planned['public_id']}/encodeur/",
        "desk": planned["moderation"],
    }
    with signed_in() as page:
        assert faults(page, addresses[where]) == []


@pytest.mark.parametrize("where", ["desk", "grid", "drive", "register", "report", "campaign"])
def test_where_staff_work_at_a_wall(signed_in, station, busy, where):
    addresses = {
        "desk": busy["moderation"],
        "grid": busy["moderation"],
        "drive": busy["moderation"].replace("moderation", "regie"),
        "register": f"{station.base}/admin/murs/registre/{busy['wall']}/",
        "report": f"{station.base}/admin/rapport-partenaires/",
        "campaign": f"{station.base}/admin/campagnes/inspect/{busy['campaign']}/",
    }
    with signed_in() as page:
        page.goto(addresses[where])
        if where == "desk":
            eventually(lambda: page.locator("#stashed img").count() == 1)
            page.locator("#why summary").click()
        elif where == "grid":
            page.keyboard.press("g")
            eventually(lambda: page.locator(".tile").count() == 1)
        elif where == "drive":
            page.locator("#screens summary").click()
        assert faults(page) == []


def test_a_screen_that_waits_for_its_address(page, station):
    assert faults(page, f"{station.base}/ecran/") == []


def test_a_phone_sends_by_keys_alone_and_each_step_is_accessible(visit, busy, tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(fans.picture(9))
    with visit(**PHONE) as phone:
        phone.goto(busy["phone"])
        steps = {"choose": faults(phone) + in_the_dark(phone)}
        tab(phone, "#gallery")
        with phone.expect_file_chooser() as chosen:
            phone.keyboard.press("Space")
        chosen.value.set_files(path)
        phone.wait_for_selector("#step-frame:not([hidden])")
        steps["frame"] = faults(phone) + in_the_dark(phone)
        tab(phone, "#framed")
        phone.keyboard.press("Enter")
        phone.wait_for_selector("#step-check:not([hidden])")
        tab(phone, "#name")
        phone.keyboard.type("Lina")
        tab(phone, "[name=consent][value=screen]")
        phone.keyboard.press("Space")
        tab(phone, "[name=minor]")
        phone.keyboard.press("ArrowRight")
        steps["consent"] = faults(phone) + in_the_dark(phone)
        tab(phone, "#to-blur")
        phone.keyboard.press("Enter")
        phone.wait_for_selector("#step-blur:not([hidden])")
        steps["blur"] = faults(phone) + in_the_dark(phone)
        tab(phone, "#blur")
        phone.keyboard.press("Enter")
        tab(phone, "#blurred")
        phone.keyboard.press("Enter")
        phone.wait_for_selector("#step-check:not([hidden])")
        tab(phone, "#people")
        phone.keyboard.press("Space")
        tab(phone, "#send")
        phone.keyboard.press("Enter")
        phone.wait_for_url("**/recu/**")
        steps["receipt"] = faults(phone) + in_the_dark(phone)
    assert steps == dict.fromkeys(steps, [])


def test_the_gallery(page, over):
    address = over["phone"] + "galerie/"
    assert faults(page, address) == []
    assert page.locator(".gallery__grid img").count() == 1
    assert in_the_dark(page) == []
