"""The city's partners: their films, their pictures for the fan wall, approved by the one who sells."""

from collections.abc import Callable
from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from django.utils.text import slugify
from PIL import Image

from chartreslive.accounts.models import User
from chartreslive.home.demo import library, posters, programme, scenes
from media import assets
from sponsors import campaigns, creatives, wall_pictures
from sponsors.models import Campaign, Creative, Sponsor, WallPicture

Place, Format = WallPicture.Place, WallPicture.Format
# What each partner shows on the big screens: (place, screens, title, who draws it).
SHOWN: tuple[tuple[str, str, str, Callable[[posters.Told], Image.Image]], ...] = (
    (Place.SLIDE, Format.LANDSCAPE, "Page de l'écran géant", posters.page),
    (Place.LOGO, "", "Logo", posters.logo),
    (Place.FRAME, Format.LANDSCAPE, "Cadre des photos", posters.frame),
    (Place.SLIDE, Format.RIBBON, "Bandeau du terrain", posters.ribbon),
    (Place.SLIDE, Format.PORTRAIT, "Totem de l'entrée", posters.tall),
)


def sell(*, small: bool = False) -> None:
    """What is already sold stays as it is."""
    seller = User.objects.filter(groups__name="sponsors").order_by("pk").first()
    if seller is None:
        return
    paying = programme.SPONSORS[:1] if small else programme.SPONSORS
    for told in (*paying, programme.HOUSE):
        campaign = _campaign(told, is_house=told is programme.HOUSE)
        if not campaign.creatives.exists():
            _film(campaign, told, seller, small=small)
        if not campaign.wall_pictures.exists():
            _hang(campaign, told, seller, small=small)
        if campaign.state == Campaign.State.DRAFT:
            campaigns.approve(campaign, seller)


def _campaign(told: tuple, *, is_house: bool) -> Campaign:
    name, title, category, weight = told[:4]
    now = timezone.now()
    sponsor, _made = Sponsor.objects.get_or_create(name=name)
    campaign, _made = Campaign.objects.get_or_create(
        sponsor=sponsor,
        name=title,
        defaults={
            "contract_no": f"DEMO-{now.year}-{sponsor.pk:02}",
            "category": category,
            "weight": weight,
            "is_house": is_house,
            "starts_on": now - timedelta(days=10),
            "ends_on": now + timedelta(days=60),
        },
    )
    return campaign


def _film(campaign: Campaign, told: tuple, seller: User, *, small: bool) -> None:
    name, words, color, scene = told[0], told[4], told[5], told[6]
    film = library.spot(name, words, color, scene, small=small)
    upload = SimpleUploadedFile(f"{slugify(name)}.mp4", film, "video/mp4")
    spot = creatives.submit(Creative(campaign=campaign, title=words), upload)
    assets.prepare(spot.asset, "lourd")
    spot.asset.refresh_from_db()
    if spot.asset.is_ready:
        creatives.approve(spot, seller)


def _hang(campaign: Campaign, told: tuple, seller: User, *, small: bool) -> None:
    """Its pictures for the big screens."""
    name, words, color, scene = told[0], told[4], told[5], told[6]
    said = posters.Told(name, words, color, scenes.draw(*scene, grain=False))
    for number, (place, shape, title, draw) in enumerate(SHOWN[: 1 if small else None]):
        file = f"demo-mur-{slugify(name)}-{number}"
        picture = library.keep(file, f"{name} : {words}", lambda draw=draw: draw(said))
        made = WallPicture.objects.create(
            campaign=campaign, title=title, picture=picture, place=place, format=shape
        )
        wall_pictures.approve(made, seller)
