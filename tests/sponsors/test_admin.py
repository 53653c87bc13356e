"""The editor: who may see, hand in, approve; what a person reads."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from sponsors import creatives, proof
from sponsors.models import Campaign, Creative, Sponsor

pytestmark = pytest.mark.django_db
KEEPERS = [
    f"{verb}_{model}"
    for model in ("sponsor", "campaign", "creative")
    for verb in ("add", "change", "view")
]


@pytest.fixture
def keeper(client, person):
    """Somebody with the role "sponsors"."""
    client.force_login(person(*KEEPERS))
    return client


@pytest.fixture
def approver(client, person):
    client.force_login(person(*KEEPERS, "approve_creative"))
    return client


def film(name: str = "spot.mp4", data: bytes = b"film") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, "video/mp4")


def test_a_stranger_sees_nothing(client, person, partners):
    spot = partners.spot()
    client.force_login(person())
    for name, args in (
        ("partenaires:index", []), ("campagnes:index", []), ("spots:index", []),
        ("spots:inspect", [spot.pk]), ("rapport-partenaires:index", []),
    ):
        answer = client.get(reverse(name, args=args))
        assert answer.status_code in (302, 403), name
    home = client.get("/admin/").content.decode()
    assert "Partenaires" not in home


def test_every_page_of_the_group_opens(keeper, partners):
    spot = partners.spot()
    pages = [("partenaires:add", []), ("campagnes:add", []), ("spots:add", [])]
    pages += [(f"{name}:index", []) for name in ("partenaires", "campagnes", "spots")]
    pages += [("campagnes:edit", [spot.campaign_id]), ("spots:edit", [spot.pk])]
    pages += [("campagnes:inspect", [spot.campaign_id]), ("spots:inspect", [spot.pk])]
    pages += [("campagnes:history", [spot.campaign_id]), ("rapport-partenaires:index", [])]
    for name, args in pages:
        answer = keeper.get(reverse(name, args=args))
        assert answer.status_code == 200, name


def test_a_film_is_handed_in_and_sent_to_work(keeper, partners, queued):
    campaign = partners.campaign()
    form = {"campaign": campaign.pk, "title": "Été", "skip_after": 5, "film": film()}
    answer = keeper.post(reverse("spots:add"), form)
    assert answer.status_code == 302
    spot = Creative.objects.get()
    assert (spot.state, spot.asset.state) == ("submitted", "waiting")
    assert queued == [("media.tasks.prepare_asset", (spot.asset_id, "court"), {"cluster": "court"})]
    assert keeper.get(f"/hls/{spot.asset.original.name}").status_code == 404


def test_an_empty_film_is_refused_at_once(keeper, partners):
    campaign = partners.campaign()
    form = {"campaign": campaign.pk, "title": "Été", "skip_after": 5, "film": film(data=b"")}
    assert keeper.post(reverse("spots:add"), form).status_code == 200
    assert not Creative.objects.exists()


@pytest.mark.parametrize("decision", ["valider", "refuser"])
def test_only_an_approver_decides_on_spots(keeper, partners, decision):
    spot = partners.spot(state="submitted", approved_hash="")
    assert keeper.post(reverse("spots:decide", args=[spot.pk, decision])).status_code in (302, 403)
    spot.refresh_from_db()
    assert spot.state == "submitted"
    page = keeper.get(reverse("spots:inspect", args=[spot.pk])).content.decode()
    assert reverse("spots:decide", args=[spot.pk, decision]) not in page


def test_only_an_approver_approves_a_campaign(keeper, partners):
    campaign = partners.campaign(state="draft")
    keeper.post(reverse("campagnes:decide", args=[campaign.pk, "valider"]))
    campaign.refresh_from_db()
    assert campaign.state == "draft"


def test_state_is_not_a_field_of_the_forms(keeper, partners):
    spot = partners.spot(state="submitted", approved_hash="")
    form = {"campaign": spot.campaign_id, "title": "Neuf", "skip_after": 5, "state": "approved"}
    keeper.post(reverse("spots:edit", args=[spot.pk]), form)
    spot.refresh_from_db()
    assert (spot.title, spot.state) == ("Neuf", "submitted")


def test_an_approver_approves_these_bytes(approver, partners):
    spot = partners.spot(state="submitted", approved_hash="")
    page = approver.get(reverse("spots:inspect", args=[spot.pk])).content.decode()
    assert spot.asset.url in page
    approver.post(reverse("spots:decide", args=[spot.pk, "valider"]))
    spot.refresh_from_db()
    assert (spot.state, spot.approved_hash) == ("approved", spot.asset.sha256)
    assert spot.approved_by is not None
    history = approver.get(reverse("spots:history", args=[spot.pk])).content.decode()
    assert "Validé" in history


def test_deciding_is_never_a_get(approver, partners):
    spot = partners.spot(state="submitted", approved_hash="")
    assert approver.get(reverse("spots:decide", args=[spot.pk, "valider"])).status_code == 405


def test_a_film_in_preparation_cannot_be_approved(approver, partners):
    spot = partners.spot(state="submitted", approved_hash="")
    type(spot.asset).objects.update(state="waiting")
    address = reverse("spots:decide", args=[spot.pk, "valider"])
    answer = approver.post(address, follow=True).content.decode()
    assert "encore en préparation" in answer
    spot.refresh_from_db()
    assert spot.state == "submitted"


def test_other_words_are_looked_at_again(keeper, partners):
    spot = partners.spot()
    form = {"campaign": spot.campaign_id, "title": "Autre", "skip_after": 5}
    keeper.post(reverse("spots:edit", args=[spot.pk]), form)
    spot.refresh_from_db()
    assert (spot.state, spot.approved_hash) == ("submitted", "")


def test_the_same_words_stay_approved(keeper, partners):
    spot = partners.spot()
    form = {"campaign": spot.campaign_id, "title": spot.title, "skip_after": 5}
    keeper.post(reverse("spots:edit", args=[spot.pk]), form)
    spot.refresh_from_db()
    assert spot.state == "approved"


def test_a_campaign_is_paused_and_resumed(keeper, partners):
    campaign = partners.campaign()
    for name, state in (("pause", "paused"), ("reprendre", "approved"), ("terminer", "ended")):
        keeper.post(reverse("campagnes:decide", args=[campaign.pk, name]))
        campaign.refresh_from_db()
        assert campaign.state == state
    answer = keeper.post(reverse("campagnes:decide", args=[campaign.pk, "pause"]), follow=True)
    assert "Impossible" in answer.content.decode()


def test_nothing_sold_is_deleted_not_even_by_an_administrator(admin_client, partners):
    spot = partners.spot()
    for name, number in (("spots", spot.pk), ("campagnes", spot.campaign_id)):
        admin_client.post(reverse(f"{name}:delete", args=[number]))
    assert Creative.objects.exists()
    assert Campaign.objects.exists()


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "http://example.org", "//evil.example", "https:evil", "\\\\evil",
     "data:text/html,x", "https://example.org@evil.example"],
)
def test_a_partner_s_address_is_https(keeper, address):
    form = {"name": "Boulangerie", "url": address}
    assert keeper.post(reverse("partenaires:add"), form).status_code == 200
    assert not Sponsor.objects.exists()


def test_a_campaign_ends_after_it_starts(keeper, partners):
    sponsor = Sponsor.objects.create(name="Boulangerie")
    form = {
        "sponsor": sponsor.pk, "name": "Été", "starts_on": "2026-07-02 00:00",
        "ends_on": "2026-07-01 00:00", "weight": 1, "category": "general",
    }
    answer = keeper.post(reverse("campagnes:add"), form)
    assert "La fin doit venir après le début" in answer.content.decode()


def test_names_are_shown_and_never_run(keeper, partners):
    sponsor = Sponsor.objects.create(name="<script>alert(1)</script>{{ 7|add:7 }}")
    spot = partners.spot(partners.campaign(sponsor=sponsor))
    page = keeper.get(reverse("spots:inspect", args=[spot.pk])).content.decode()
    assert "<script>alert(1)" not in page
    assert "{{ 7|add:7 }}" in page


def test_the_report_and_its_csv(keeper, partners, now):
    _, plan = partners.published()
    proof.count(partners.told(plan), now)
    Sponsor.objects.update(name="=HYPERLINK(1)")
    address = reverse("rapport-partenaires:index")
    assert "=HYPERLINK(1)" in keeper.get(address, {"du": "2020-01-01"}).content.decode()
    answer = keeper.get(address, {"export": "csv"})
    assert answer["Content-Disposition"] == 'attachment; filename="partenaires.csv"'
    assert "\r\n'=HYPERLINK(1);" in answer.content.decode()
    assert keeper.get(address, {"du": "nonsense"}).status_code == 200


def test_two_people_decide_one_wins(partners, person):
    spot = partners.spot(state="submitted", approved_hash="")
    other = Creative.objects.get(pk=spot.pk)
    creatives.approve(spot, person("approve_creative"))
    with pytest.raises(creatives.SponsorsError):
        creatives.approve(other, person("view_creative"))
