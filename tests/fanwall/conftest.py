"""A wall with its broadcast, moderators, and pictures as phones send them."""

import io
import itertools
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone
from PIL import Image
from wagtail.models import Page

from channels.models import Broadcast, BroadcastPage, ChannelPage
from chartreslive.accounts.models import ApiToken, User
from chartreslive.home.models import HomePage
from fanwall import forecast, guards, likeness, moderation, submissions, walls
from fanwall.models import Photo, Wall
from media.models import Recording

numbers = itertools.count(1)


def jpeg(color=None, size=(64, 48), **options) -> bytes:
    number = next(numbers)
    image = Image.new("RGB", size, color or (number * 53 % 256, number * 101 % 256, 90))
    out = io.BytesIO()
    image.save(out, "JPEG", **options)
    return out.getvalue()


def make_wall() -> Wall:
    now = timezone.now()
    times = {"starts_at": now, "ends_at": now + timedelta(hours=2)}
    number = next(numbers)
    home = HomePage.objects.first() or Page.objects.get(depth=1).add_child(
        instance=HomePage(title="Chartres.Live", slug="mur-accueil")
    )
    channel = ChannelPage.objects.first() or home.add_child(
        instance=ChannelPage(title="C'Sport", slug="mur-sport", tagline="Le sport", color="sport")
    )
    page = channel.add_child(
        instance=BroadcastPage(title="Basket", slug=f"mur-basket-{number}", **times)
    )
    recording = Recording.objects.create(**times)
    broadcast = Broadcast.objects.create(page=page, channel=channel, recording=recording)
    wall = walls.for_broadcast(broadcast)
    return walls.set_state(wall, Wall.State.OPEN, by_id=None)


def make_moderator(name: str) -> User:
    user = User.objects.create_user(f"{name}{next(numbers)}@example.org", "pw", first_name=name)
    user.user_permissions.add(Permission.objects.get(codename="moderate_wall"))
    return user


def upload(client: Client, wall: Wall, data: bytes | None = None, **fields):
    file = io.BytesIO(jpeg() if data is None else data)
    file.name = "photo.jpg"
    form = {"photo": file, "consent": ["screen"], "key": f"k{next(numbers)}", **fields}
    return client.post(f"/api/v1/walls/{wall.code}/photos", form)


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    settings.UPLOADS_DIR = tmp_path / "uploads"
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path / "uploads" / "passing" / "incoming"
    settings.FILE_UPLOAD_TEMP_DIR.mkdir(parents=True)
    settings.STATE_DIR = tmp_path / "state"
    (settings.STATE_DIR / "push").mkdir(parents=True)


@pytest.fixture(autouse=True)
def no_crowd(monkeypatch):
    """Tests send faster than a stadium: what they send is prepared at once, what they ask is fresh."""
    monkeypatch.setattr(submissions, "CROWD", 1000)
    monkeypatch.setattr(forecast, "KNOWN_FOR", 0)
    monkeypatch.setattr(likeness, "KNOWN_FOR", 0)


@pytest.fixture(autouse=True)
def let_go(request):
    """Behind a test that commits the database is emptied, which its guards would refuse."""
    marker = request.node.get_closest_marker("django_db")
    commits = marker is not None and marker.kwargs.get("transaction")
    if commits:
        request.getfixturevalue("transactional_db")
    yield
    if commits:
        with guards.lifted():
            Wall.objects.all().delete()


@pytest.fixture
def wall(db) -> Wall:
    return make_wall()


@pytest.fixture
def lea(db) -> User:
    return make_moderator("Léa")


@pytest.fixture
def omar(db) -> User:
    return make_moderator("Omar")


@pytest.fixture
def desk(lea) -> Client:
    return Client(headers={"Authorization": f"Bearer {ApiToken.issue(lea)}"})


@pytest.fixture
def other_desk(omar) -> Client:
    return Client(headers={"Authorization": f"Bearer {ApiToken.issue(omar)}"})


@pytest.fixture
def photo(client, wall) -> Photo:
    return Photo.objects.get(pk=upload(client, wall).json()["id"])


@pytest.fixture
def approved(photo, lea) -> Photo:
    return moderation.approve(photo, lea)
