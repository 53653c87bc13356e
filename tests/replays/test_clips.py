"""Clips stand beside their broadcast's playlists, so that its locks protect them too."""

import json
from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from channels import cues, onair
from channels.models import Broadcast, Cue
from media.models import Asset
from replays import clips, moments
from replays.models import Clip, Moment
from tests import factories

pytestmark = pytest.mark.django_db
SHA256 = "ab" * 32


@pytest.fixture
def clip(settings, tmp_path) -> Clip:
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path, tmp_path / "recordings"
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


def test_the_clip_of_a_moment_that_became_a_goal_goes_with_it_too(clip):
    moment = Moment.objects.create(
        broadcast=clip.broadcast, cue=clip.cue, state=Moment.State.ACCEPTED,
        starts_at=clip.starts_at, peak_at=clip.starts_at, ends_at=clip.ends_at,
    )  # fmt: skip
    Clip.objects.update(cue=None, moment=moment)
    clip.mp4.write_bytes(b"mp4")
    cues.remove(clip.cue)
    assert (clip.mp4.exists(), Clip.objects.exists()) == (False, False)


def test_a_kept_moment_that_becomes_a_goal_has_one_clip(clip):
    clip.cue.delete()
    moment = moments.mark(clip.broadcast, timezone.now())
    Moment.objects.update(state=Moment.State.ACCEPTED)
    moment.refresh_from_db()
    kept = clips.of_moment(moment)
    goal = cues.add(clip.broadcast, "goal", "1-0", timezone.now())
    assert [(one.pk, one.cue_id, one.title) for one in Clip.objects.all()] == [
        (kept.pk, goal.pk, "1-0")
    ]


def test_what_a_killed_worker_had_put_there_goes_with_the_clip(clip):
    left = clip.mp4.with_name(f"{clip.playlist_name}-0123456789ab.mp4")
    left.write_bytes(b"mp4")
    clips.remove(clip)
    assert not left.exists()


@pytest.mark.parametrize("kind", ["slate", "closed"])
def test_a_passage_that_is_hidden_leaves_its_clips_at_once(clip, kind):
    clip.mp4.write_bytes(b"mp4")
    Broadcast.objects.filter(pk=clip.broadcast_id).update(state=Broadcast.State.LIVE)
    onair.cover(Broadcast.objects.get(), kind, on=True)
    assert not clip.mp4.exists()


def test_of_many_clips_the_programme_is_read_and_the_list_written_once(clip, monkeypatch):
    facts = {"broadcast": clip.broadcast, "title": "x", "state": Clip.State.READY}
    for _number in range(5):
        Clip.objects.create(**facts, starts_at=clip.starts_at, ends_at=clip.ends_at)
    written = []
    monkeypatch.setattr(clips, "list_clips", written.append)
    clips.write_again(clip.broadcast.recording)
    assert written == [clip.broadcast]


def test_the_list_asks_the_database_as_often_for_many_clips_as_for_one(clip):
    def listed() -> int:
        broadcast = Broadcast.objects.select_related("page", "recording").get()
        with CaptureQueriesContext(connection) as asked:
            clips.list_clips(broadcast)
        return len(asked)

    clip.renditions.create(shape="1x1", asset=clip.asset)
    before = listed()
    facts = {"broadcast": clip.broadcast, "title": "x", "state": Clip.State.READY}
    for _number in range(5):
        made = Clip.objects.create(**facts, starts_at=clip.starts_at, ends_at=clip.ends_at)
        made.renditions.create(shape="1x1", asset=clip.asset)
    assert listed() == before


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
