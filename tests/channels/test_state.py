import json
from datetime import timedelta

import pytest
from django.utils import timezone

from channels import guide, onair, state
from channels.models import Cue
from media import covers, ingest
from tests import factories

pytestmark = pytest.mark.django_db


def read(broadcast) -> dict:
    return json.loads((broadcast.recording.public_directory / "state.json").read_text())


def test_an_announced_broadcast_has_a_state_file():
    told = read(factories.make_broadcast("Match"))
    assert (told["state"], told["live"], told["replay"]) == ("scheduled", None, None)


def test_on_air_it_names_the_playlists():
    broadcast = factories.make_broadcast()
    ingest.open_session(broadcast.recording_id, "r1-a", {})
    broadcast.refresh_from_db()
    onair.go_live(broadcast)
    told = read(broadcast)
    assert told["state"] == "live"
    assert told["live"] == f"/hls/{broadcast.public_id}/live.m3u8"
    assert told["dvr"] == f"/hls/{broadcast.public_id}/dvr.m3u8"


def test_a_draft_has_no_public_state():
    broadcast = factories.make_broadcast()
    path = broadcast.recording.public_directory / "state.json"
    path.unlink()
    broadcast.page.live = False
    state.write(broadcast)
    assert not path.exists()


def test_chapters_are_placed_in_the_replay_past_the_slate():
    from datetime import UTC, datetime

    from media import recordings
    from media.timeline import Entry

    entries = [Entry("a", 0, 100, 1.0), Entry("s", 0, 101, 5.0, slate=True), Entry("b", 0, 106, 1.0)]
    assert recordings.replay_time(entries, 100.4) == pytest.approx(0.4)
    assert recordings.replay_time(entries, 103.0) == 1.0
    assert recordings.replay_time(entries, 106.5) == pytest.approx(1.5)
    assert recordings.replay_time([], datetime(2026, 1, 1, tzinfo=UTC).timestamp()) is None
    assert recordings.replay_duration(entries) == 2.0


def test_what_was_marked_in_a_closed_session_is_no_chapter():
    broadcast = factories.make_broadcast()
    begun = timezone.now() - timedelta(minutes=10)
    for minute, label in ((1, "Ouverture"), (3, "Le cas de M. D."), (6, "Budget")):
        Cue.objects.create(
            broadcast=broadcast, kind="agenda", label=label, at=begun + timedelta(minutes=minute)
        )
    closed = covers.begin(broadcast.recording, "closed", begun + timedelta(minutes=2))

    def told() -> list[str]:
        state.write(broadcast)
        return [chapter["label"] for chapter in read(broadcast)["chapters"]]

    assert told() == ["Ouverture"]
    assert guide.last_word(broadcast) == "Ouverture"
    assert covers.end(broadcast.recording, "closed", begun + timedelta(minutes=5)) == closed
    assert told() == ["Ouverture", "Budget"]
    assert [one.label for one in guide.chapters(broadcast)] == ["Ouverture", "Budget"]
    assert guide.last_word(broadcast) == "Budget"


def test_what_was_marked_under_a_slate_is_a_chapter():
    broadcast = factories.make_broadcast()
    covers.begin(broadcast.recording, "slate", timezone.now() - timedelta(minutes=2))
    Cue.objects.create(broadcast=broadcast, kind="goal", label="But", at=timezone.now())
    state.write(broadcast)
    assert [chapter["label"] for chapter in read(broadcast)["chapters"]] == ["But"]
