"""The demonstration city: loaded whole, and loading it again adds nothing."""

import json
import stat

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from channels.models import Broadcast
from chartreslive.accounts.models import User
from chartreslive.home.demo import lives
from fanwall.models import Photo, Wall
from media.models import Recording
from replays.models import Clip
from sponsors.models import Campaign, Creative

pytestmark = pytest.mark.django_db(transaction=False)


@pytest.fixture
def told():
    call_command("demo", small=True)
    yield json.loads((settings.TV_VAR / "demo.json").read_text())
    (settings.TV_VAR / "demo.json").unlink()


def counts() -> tuple[int, ...]:
    return tuple(
        model.objects.count() for model in (Broadcast, User, Photo, Wall, Clip, Campaign, Creative)
    )


def test_the_city_stands_and_stays(told) -> None:
    path = settings.TV_VAR / "demo.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len({account["password"] for account in told["staff"]}) == 7
    for account in told["staff"]:
        assert User.objects.get(email=account["email"]).check_password(account["password"])
    replay = Broadcast.objects.with_replay().first()
    state = json.loads((replay.recording.public_directory / "state.json").read_text())
    assert state["replay"]
    assert state["duration"] > 3
    assert (replay.recording.public_directory / "replay.m3u8").exists()
    assert Clip.objects.get().state == Clip.State.READY
    assert Photo.objects.filter(state=Photo.State.APPROVED).exists()
    assert Photo.objects.filter(state=Photo.State.PENDING).exists()
    assert all(creative.is_approved for creative in Creative.objects.all())
    assert Campaign.objects.filter(state=Campaign.State.APPROVED, is_house=True).exists()
    live = lives.current(timezone.now())
    assert live.public_id == told["live"]
    assert live.page.automatic
    assert live.page.picture
    before = counts()
    call_command("demo", small=True)
    assert counts() == before
    assert json.loads(path.read_text()) == told


def test_the_next_live_follows_the_last(told) -> None:
    first = lives.current(timezone.now())
    Broadcast.objects.filter(pk=first.pk).update(state=Broadcast.State.ENDED)
    Recording.objects.filter(pk=first.recording_id).update(published_until=timezone.now())
    second = lives.ensure(timezone.now())
    assert second.pk != first.pk
    assert second.recording.input_id == first.recording.input_id
    assert lives.ensure(timezone.now()).pk == second.pk
    assert lives.is_over(first)
    assert not lives.is_over(second)
