"""Partners on the fan wall: who comes next, and what is counted of what screens tell."""

import csv
import io
import itertools
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection

from chartreslive.accounts.models import User
from chartreslive.ui.models import Picture
from fanwall.models import ScreenPlay
from sponsors import wall_loop, wall_pictures, wall_report
from sponsors.models import Campaign, Exclusion, Sponsor, WallPicture, WallPlay, WallRun
from tests.fanwall.conftest import folders, wall  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
BOOT = "b" * 16
numbers = itertools.count(1)


@pytest.fixture
def approver(db) -> User:
    user = User.objects.create_user("vend@example.org", "x")
    names = ["access_admin", "approve_creative", "view_wallpicture", "view_campaign"]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    return user


@pytest.fixture
def partner(approver, settings, tmp_path):
    """Makes an approved picture of a campaign of its own."""
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    for name in ("default", "renditions"):
        options = {"location": tmp_path / name, "base_url": "/images/"}
        settings.STORAGES = {**settings.STORAGES, name: {**storage, "OPTIONS": options}}

    def make(now, *, weight=1, **fields) -> WallPicture:
        number = next(numbers)
        about = {name: fields.pop(name) for name in ("is_house", "category") if name in fields}
        campaign = Campaign.objects.create(
            sponsor=Sponsor.objects.create(name=f"Partenaire {number}"), name="Saison",
            starts_on=now - HOUR, ends_on=now + HOUR, state="approved", approved_at=now - HOUR,
            weight=weight, **about,
        )
        made = WallPicture.objects.create(
            campaign=campaign, title=f"Image {number}", picture=picture(), **fields
        )
        wall_pictures.approve(made, approver)
        return made

    return make


def picture() -> Picture:
    number = next(numbers)
    out = io.BytesIO()
    Image.new("RGB", (160, 90), (number * 37 % 256, 80, 120)).save(out, "PNG")
    file = SimpleUploadedFile(f"mur-{number}.png", out.getvalue(), "image/png")
    made = Picture(title="Mur", file=file, width=160, height=90,
                   collection=Collection.get_first_root_node())
    made.save()
    return made


@pytest.fixture
def now():
    from django.utils import timezone

    return timezone.now()


@pytest.fixture
def address(wall):  # noqa: F811
    return f"/api/v1/screens/{wall.screens.get().token}/sponsors"


def tell(client, address: str, *plays: dict, boot: str = BOOT):
    return client.post(address, {"boot": boot, "plays": list(plays)}, "application/json")


def play(number: int, creative: WallPicture, **facts) -> dict:
    return {"n": number, "kind": "creative", "creative": str(creative.pk), "ms": 8000,
            "ago": 8000, "visible": True, "black": False, "offline": False} | facts


def test_a_screen_gets_what_may_be_shown_and_where(client, address, partner, now):
    slide, frame = partner(now), partner(now, place="frame")
    body = client.get(address).json()
    assert {item["creative"] for item in body["slides"]} == {str(slide.pk)}
    assert {item["creative"] for item in body["frames"]} == {str(frame.pk)}
    assert body["logos"] == []
    assert body["slides"][0]["ms"] == 8000
    assert body["slides"][0]["picture"].startswith("/images/")


def test_shares_follow_the_weights_for_every_screen(wall, partner, now):  # noqa: F811
    heavy, light = partner(now, weight=3), partner(now, weight=1)
    order = [item["creative"] for item in wall_loop.plan(wall.broadcast, "landscape")["slides"]]
    assert (order.count(str(heavy.pk)), order.count(str(light.pk))) == (9, 3)


def test_what_was_billed_moves_the_turn(client, address, wall, partner, now):  # noqa: F811
    one, other = partner(now), partner(now)
    first = wall_loop.plan(wall.broadcast, "landscape")["slides"][0]["creative"]
    shown = one if first == str(one.pk) else other
    tell(client, address, play(0, shown))
    after = wall_loop.plan(wall.broadcast, "landscape")["slides"][0]["creative"]
    assert {first, after} == {str(one.pk), str(other.pk)}


@pytest.mark.parametrize("spoil", ["refused", "other bytes", "excluded", "over", "format", "paused"])
def test_who_may_not_be_shown_is_not(wall, approver, partner, now, spoil):  # noqa: F811
    made = partner(now, category="alcohol")
    if spoil == "refused":
        wall_pictures.refuse(made, approver)
    elif spoil == "other bytes":
        Picture.objects.filter(pk=made.picture_id).update(file_hash="0" * 40)
    elif spoil == "excluded":
        Exclusion.objects.create(category="alcohol", page_id=wall.broadcast.page_id)
    elif spoil == "over":
        Campaign.objects.update(ends_on=now - timedelta(seconds=1))
    elif spoil == "format":
        WallPicture.objects.update(format="ribbon")
    else:
        Campaign.objects.update(state="paused")
    assert wall_loop.plan(wall.broadcast, "landscape")["slides"] == []


def test_the_house_fills_in_only_alone(wall, partner, now):  # noqa: F811
    house = partner(now, is_house=True)
    slides = wall_loop.plan(wall.broadcast, "landscape")["slides"]
    assert {item["creative"] for item in slides} == {str(house.pk)}
    paying = partner(now)
    slides = wall_loop.plan(wall.broadcast, "landscape")["slides"]
    assert {item["creative"] for item in slides} == {str(paying.pk)}


def test_a_play_counts_once_however_often_it_is_told(client, address, partner, now):
    made = partner(now)
    for _ in range(3):
        assert tell(client, address, play(1, made), play(0, made)).status_code == 200
    tell(client, address, play(0, made), boot="c" * 16)
    assert WallPlay.objects.count() == 3
    assert ScreenPlay.objects.filter(kind="creative").count() == 3
    assert [(row.billed, row.doubtful) for row in wall_report.rows(picture=made)] == [(3, 0)]


@pytest.mark.parametrize(("facts", "doubt"), [
    ({"black": True}, "black"), ({"visible": False}, "hidden"), ({"offline": True}, "offline"),
    ({"ms": 1999}, "short"), ({"ago": 3 * 3600 * 1000}, "unplanned"), ({"ms": 500_000}, "too-fast"),
    ({"offline": None}, "offline"), ({}, ""),
])
def test_what_is_doubtful_is_told_and_not_billed(client, address, partner, now, facts, doubt):
    made = partner(now)
    tell(client, address, play(0, made, **facts))
    assert WallPlay.objects.get().doubt == doubt
    row = wall_report.rows(picture=made)[0]
    assert (row.billed, row.doubtful) == ((0, 1) if doubt else (1, 0))


def test_holes_in_the_numbers_are_shown_until_they_are_filled(client, address, partner, now):
    made = partner(now)
    house = {"n": 2, "kind": "house", "ms": 9000, "ago": 9000}
    tell(client, address, play(0, made), house)
    assert WallRun.objects.get().missing == 1
    assert [gap.missing for gap in wall_report.gaps()] == [1]
    tell(client, address, play(1, made))
    assert wall_report.gaps() == []


def test_nothing_is_billed_to_what_is_not_ours(client, address, partner, now):
    made = partner(now)
    spoils = ({"creative": "999999"}, {"creative": "x" * 65}, {"n": "2"}, {"kind": "photo"})
    tell(client, address, *(play(number, made) | spoil for number, spoil in enumerate(spoils)))
    assert WallPlay.objects.count() == 0


@pytest.mark.parametrize("body", [b"", b"[]", b'{"boot": "x", "plays": []}', b'{"boot": 1}'])
def test_malformed_reports_change_nothing(client, address, body):
    assert client.post(address, body, "application/json").status_code == 400
    assert WallRun.objects.count() == 0


def test_a_stranger_has_no_address_to_tell(client, db):
    assert tell(client, f"/api/v1/screens/{'0' * 32}/sponsors").status_code == 404


def test_the_directors_output_has_no_partners(client, wall, partner, now):  # noqa: F811
    partner(now)
    screen = wall.screens.get()
    screen.kind = "air"
    screen.save()
    body = client.get(f"/api/v1/screens/{screen.token}/sponsors").json()
    assert body == {"slides": [], "frames": [], "logos": []}


def test_the_report_shows_plays_doubts_and_gaps(client, address, partner, approver, now):
    made = partner(now)
    tell(client, address, play(0, made), play(2, made, black=True))
    client.force_login(approver)
    page = client.get(reverse("rapport-partenaires:index")).content.decode()
    for words in (made.title, "écran noir : 1", "(écran noir 1)", "1 passage manquant"):
        assert words in page


def test_a_person_looks_at_the_picture_and_decides(client, partner, approver, now):
    made = partner(now)
    client.force_login(approver)
    page = client.get(reverse("images-mur:inspect", args=[made.pk]))
    assert "Passages sur les murs" in page.content.decode()
    client.post(reverse("images-mur:decide", args=[made.pk, "refuser"]))
    made.refresh_from_db()
    assert (made.state, made.approved_hash) == ("refused", "")


def report_file(client, approver) -> list[dict]:
    client.force_login(approver)
    answer = client.get(reverse("rapport-partenaires:index"), {"export": "murs"})
    assert 'filename="partenaires-murs.csv"' in answer.headers["Content-Disposition"]
    text = answer.content.decode().removeprefix("\ufeff")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_the_file_bills_says_why_not_and_what_is_lost(client, address, partner, approver, now):
    made = partner(now)
    shown = [play(0, made), play(1, made, black=True), play(2, made, ms=1500), play(5, made)]
    tell(client, address, *shown)
    row, gap, total = report_file(client, approver)
    figures = {
        "Passages facturés": "2", "Secondes facturées": "16", "Non facturés": "2",
        "Non facturé : écran noir": "1", "Non facturé : trop court": "1",
        "Non facturé : page cachée": "0", "Passages perdus": "",
    }
    assert {name: row[name] for name in figures} == figures
    assert (row["Image"], row["Écran"]) == (made.title, "Écran principal")
    assert (gap["Partenaire"], gap["Écran"]) == ("Journal incomplet", "Écran principal")
    assert gap["Passages perdus"] == "2"
    sums = figures | {"Passages perdus": "2"}
    assert {name: total[name] for name in sums} == sums


def test_an_empty_file_is_a_head_and_a_total(client, approver):
    (total,) = report_file(client, approver)
    assert [total[name] for name in ("Partenaire", "Passages facturés", "Passages perdus")] == [
        "Total", "0", "0",
    ]


def test_a_partner_s_name_is_no_formula_in_the_file(client, address, partner, approver, now):
    made = partner(now)
    tell(client, address, play(0, made))
    Sponsor.objects.update(name="=HYPERLINK(1)")
    assert report_file(client, approver)[0]["Partenaire"] == "'=HYPERLINK(1)"


def test_a_campaign_sees_the_holes_of_its_own_screens_only(client, address, partner, now):
    mine, other = partner(now), partner(now)
    tell(client, address, play(1, mine))
    tell(client, address, play(3, other), boot="c" * 16)
    assert [gap.missing for gap in wall_report.gaps(campaign=mine.campaign)] == [1]
    assert sorted(gap.missing for gap in wall_report.gaps()) == [1, 3]
