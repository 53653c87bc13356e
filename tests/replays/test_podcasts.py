"""The sound alone: at one loudness, in a feed, and nobody hears there what they may not watch."""

import os
import subprocess
from xml.etree import ElementTree

import pytest

from channels import access
from channels.models import Broadcast
from media import downloads
from media.ffmpeg import runner
from media.ffmpeg.graphs import loudness
from replays import podcasts, trims
from replays.errors import ReplaysError
from replays.trims import Wish
from tests.replays.replayed import make_replay

pytestmark = [pytest.mark.django_db, pytest.mark.films]


@pytest.fixture
def broadcast(settings, tmp_path):
    return make_replay(settings, tmp_path, 6, 4)


def enclosures(client):
    answer = client.get("/podcast/sport.xml")
    assert answer.status_code == 200
    return [one.get("url") for one in ElementTree.fromstring(answer.content).iter("enclosure")]


def lasts(path) -> float:
    asked = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path]
    return float(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)


def test_it_is_levelled_listed_and_withdrawn_with_an_edit(broadcast, client):
    podcasts.make(broadcast)
    told = podcasts.offered(broadcast.recording)
    path = broadcast.recording.public_directory / told["name"]
    assert lasts(path) == pytest.approx(10.0, abs=0.2)
    measured = loudness.read(runner.run(loudness.loudness(path), timeout=20).stderr_tail)
    assert measured[0] == pytest.approx(podcasts.LOUDNESS, abs=0.5)
    assert measured[1] < -1.0
    [address] = enclosures(client)
    assert address.endswith(f"/hls/{broadcast.public_id}/{told['name']}")
    trims.apply(broadcast, Wish(start=2.0), 0)
    assert enclosures(client) == []
    assert not path.exists()


def test_what_is_protected_is_in_no_feed(broadcast, client):
    podcasts.make(broadcast)
    assert len(enclosures(client)) == 1
    access.protect(Broadcast.objects.get(pk=broadcast.pk), "un secret")
    assert enclosures(client) == []


def test_the_gain_is_bounded_and_silence_refused():
    assert podcasts.gain_for((-23.0, -3.0)) == pytest.approx(7.0)
    assert podcasts.gain_for((-50.0, -30.0)) == podcasts.MOST_GAIN
    for measured in (None, (-70.0, -70.0), (float("nan"), 0.0)):
        with pytest.raises(ReplaysError):
            podcasts.gain_for(measured)


def test_a_channel_that_does_not_exist_has_none(client):
    assert client.get("/podcast/cuisine.xml").status_code == 404


def test_who_reads_the_feed_while_it_is_put_there_takes_nothing_away(
    broadcast, tmp_path, monkeypatch
):
    recording, made, replace = broadcast.recording, tmp_path / "podcast.m4a", os.replace
    made.write_bytes(b"sound")

    def replaced_and_read(source, target):
        replace(source, target)
        podcasts.offered(recording)

    monkeypatch.setattr(podcasts.os, "replace", replaced_and_read)
    podcasts._offer(recording, made, downloads.fingerprint(recording), "", 4.0)
    told = podcasts.offered(recording)
    assert told["bytes"] == 5
    (recording.public_directory / told["name"]).unlink()
    assert podcasts.is_due(recording)
