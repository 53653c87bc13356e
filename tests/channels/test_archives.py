"""The archives' pages, and who is offered a file."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from channels import locks
from channels.models import Broadcast, Deletion, EliminationList
from channels.templatetags.downloads import downloads_of, public_downloads_of
from media import downloads, sweep
from media.downloads import Part
from tests import factories


@pytest.fixture
def broadcast(db, settings, tmp_path):
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    broadcast = factories.make_broadcast("Conseil d'été")
    Broadcast.objects.filter(pk=broadcast.pk).update(state="ended", replay_at=timezone.now())
    broadcast = Broadcast.objects.get(pk=broadcast.pk)
    folder = downloads.folder(broadcast.recording)
    folder.mkdir(parents=True)
    (folder / "video-ab.mp4").write_bytes(b"12345")
    part = Part("video", "video-ab.mp4", 5, 1.0)
    downloads.keep(broadcast.recording, [part], downloads.fingerprint(broadcast.recording))
    return broadcast


@pytest.fixture
def browser(broadcast):
    user, _ = factories.make_staff("administrator")
    client = Client()
    client.force_login(user)
    return client


def test_residents_get_links_where_the_channel_allows_them_staff_always(broadcast):
    [told] = downloads_of(broadcast)
    assert (told["name"], told["format"]) == ("conseil-dete.mp4", "MP4")
    assert told["address"] == f"/hls/{broadcast.public_id}/download/video-ab.mp4"
    assert public_downloads_of(broadcast) == []
    broadcast.channel.downloads = True
    assert public_downloads_of(broadcast) == [told]


def test_files_are_behind_the_broadcasts_locks():
    name = "download/video-ab.mp4"
    assert locks.Locks(right="g").refusal("x", name, "", 0.0) == "right-needed"
    assert locks.Locks(closed=True).refusal("x", name, "", 0.0) == "not-found"
    assert locks.Locks(replay_from=9.0, on_air=True).refusal("x", name, "", 0.0) == "embargo"


def test_the_pages_of_the_archives(broadcast, browser):
    Deletion.objects.create(
        public_id=broadcast.public_id, title="Conseil", what="lower", bytes=9, rule="r"
    )
    type(broadcast).objects.filter(pk=broadcast.pk).update(ended_at=timezone.now())
    recording = broadcast.recording
    recording.audit = {
        "verdict": "red", "sentence": "Cassé.", "checked_at": "2026-01-01T00:00:00+00:00",
        "gaps": [{"start": "2026-11-22T19:00:00+00:00", "seconds": 8.0, "why": "silent", "then": "r2"}],
    }  # fmt: skip
    recording.save()
    elimination = EliminationList.objects.create(
        title="Bordereau 1", prepared_by=factories.make_staff("editor")[0]
    )
    elimination.broadcasts.add(broadcast)
    expected = {
        reverse("wagtailadmin_home"): "Cassé.",
        reverse("control_rooms"): "Cassé.",
        reverse("recording", args=[broadcast.public_id]): "l&#x27;encodeur ne disait plus rien",
        reverse("deletions"): "qualités réduites",
        reverse("conservation:add"): "etirer la rediffusion",
        reverse("bordereaux:index"): "Bordereau 1",
        reverse("bordereaux:inspect", args=[elimination.pk]): "Signer",
    }
    found = {address: browser.get(address).content.decode() for address in expected}
    assert [address for address, text in expected.items() if text not in found[address]] == []
    browser.post(reverse("bordereaux:sign", args=[elimination.pk]))
    elimination.refresh_from_db()
    assert elimination.is_signed
    assert browser.get(reverse("bordereaux:edit", args=[elimination.pk])).status_code in (302, 403)
    assert browser.get(reverse("deletions") + "?export=csv").status_code == 200


def test_a_recording_is_looked_at_again_when_it_changed_or_after_a_week(broadcast):
    recording, now = broadcast.recording, timezone.now()
    from media import audit

    recording.audit = {"checked_at": now.isoformat(), "fingerprint": audit.fingerprint(recording)}
    assert sweep.is_to_be_audited(recording, now) is False
    assert sweep.is_to_be_audited(recording, now + sweep.AT_LEAST_EVERY * 1.1) is True
    recording.audit["fingerprint"] = "other"
    assert sweep.is_to_be_audited(recording, now) is True
