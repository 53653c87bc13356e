"""Clips stand beside their broadcast's playlists, so that its locks protect them too."""

import json
from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone

from channels.models import Cue
from media.models import Asset
from replays import clips
from replays.models import Clip
from tests import factories

pytestmark = pytest.mark.django_db
SHA256 = "ab" * 32


@pytest.fixture
def clip(settings, tmp_path) -> Clip:
    settings.HLS_DIR = tmp_path
    broadcast = factories.make_broadcast()
    cue = Cue.objects.create(broadcast=broadcast, kind=Cue.Kind.GOAL)
    asset = Asset.objects.create(sha256=SHA256, state=Asset.State.READY)
    now = timezone.now()
    return Clip.objects.create(
        broadcast=broadcast, cue=cue, title="But", state=Clip.State.READY, asset=asset,
        starts_at=now, ends_at=now + timedelta(seconds=18),
    )  # fmt: skip


def listed(clip) -> dict:
    told = json.loads((clip.broadcast.recording.public_directory / "clips.json").read_text())
    return told["clips"][0]


def test_its_mp4_is_under_the_broadcasts_own_address(clip):
    clips.list_clips(clip.broadcast)
    assert listed(clip)["mp4"].startswith(f"/hls/{clip.broadcast.public_id}/clip-")


def test_taking_the_mark_back_removes_it(clip):
    clip.mp4.write_bytes(b"mp4")
    clips.withdraw(clip.cue)
    assert not clip.mp4.exists()
    assert not Asset.objects.exists()


def test_clips_made_before_are_moved(clip, settings):
    old = settings.HLS_DIR / "assets" / f"{SHA256}.mp4"
    old.parent.mkdir()
    old.write_bytes(b"mp4")
    public = clip.broadcast.recording.public_directory
    (public / "clips.json").write_text(json.dumps({"clips": [{"mp4": f"/hls/assets/{SHA256}.mp4"}]}))
    import_module("replays.migrations.0002_clips_beside_their_playlists").move(apps, None)
    assert not old.exists()
    assert clip.mp4.read_bytes() == b"mp4"
    assert listed(clip)["mp4"] == f"/hls/{clip.broadcast.public_id}/{clip.mp4.name}"
