from datetime import timedelta

import pytest
from django.utils import timezone

from channels import onair, state
from channels.models import Broadcast
from media import ingest, timeline
from tests import factories

pytestmark = pytest.mark.django_db
State = Broadcast.State


@pytest.fixture
def broadcast():
    return factories.make_broadcast()


def arrive(broadcast, name="r1-a") -> None:
    ingest.open_session(broadcast.recording_id, name, {})
    broadcast.refresh_from_db()


def leave(broadcast, name="r1-a") -> None:
    ingest.close_session(name, "closed")
    broadcast.refresh_from_db()


def test_the_whole_life(broadcast):
    assert broadcast.state == State.SCHEDULED
    arrive(broadcast)
    assert broadcast.state == State.READY
    onair.go_live(broadcast)
    assert broadcast.state == State.LIVE
    leave(broadcast)
    assert broadcast.state == State.INTERRUPTED
    arrive(broadcast, "r2-b")
    assert broadcast.state == State.LIVE
    onair.end(broadcast)
    assert broadcast.state == State.ENDED


@pytest.mark.parametrize(
    ("verb", "before", "sentence"),
    [
        (onair.go_live, State.SCHEDULED, "L'image n'arrive pas encore : démarrez l'encodeur."),
        (onair.go_live, State.LIVE, "Ce direct est déjà à l'antenne."),
        (onair.go_live, State.ENDED, "Impossible : ce direct est « terminé »."),
        (onair.go_live, State.CANCELLED, "Impossible : ce direct est « annulé »."),
        (onair.end, State.SCHEDULED, "Ce direct n'a pas commencé : vous pouvez l'annuler."),
        (onair.end, State.ENDED, "Ce direct est déjà terminé."),
        (onair.cancel, State.LIVE, "Ce direct est à l'antenne : terminez-le."),
        (onair.cancel, State.ENDED, "Impossible : ce direct est « terminé »."),
    ],
)
def test_what_is_not_possible_says_why_and_changes_nothing(broadcast, verb, before, sentence):
    Broadcast.objects.update(state=before)
    broadcast.refresh_from_db()
    with pytest.raises(onair.NotPossible) as refused:
        verb(broadcast)
    assert refused.value.message == sentence
    broadcast.refresh_from_db()
    assert broadcast.state == before


def test_the_programme_begins_with_the_picture_that_was_looked_at(broadcast):
    arrive(broadcast)
    seen = timezone.now() - timedelta(seconds=4)
    onair.go_live(broadcast, at=seen)
    assert broadcast.recording.published_from == seen


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_moment_far_away_is_brought_near(broadcast, hours):
    arrive(broadcast)
    now = timezone.now()
    onair.go_live(broadcast, at=now + timedelta(hours=hours))
    assert abs(broadcast.recording.published_from - now) <= onair.MOST_LAG + timedelta(seconds=1)


def test_a_take_that_another_encoder_still_carries_is_no_interruption(broadcast):
    arrive(broadcast)
    onair.go_live(broadcast)
    arrive(broadcast, "r2-b")
    leave(broadcast, "r1-a")
    assert broadcast.state == State.LIVE


def test_an_automatic_broadcast_starts_when_the_picture_comes_after_its_time():
    broadcast = factories.make_broadcast(automatic=True)
    arrive(broadcast)
    assert broadcast.state == State.LIVE


def test_an_automatic_broadcast_waits_for_its_time():
    now = timezone.now()
    broadcast = factories.make_broadcast(
        automatic=True, starts_at=now + timedelta(minutes=5), ends_at=now + timedelta(hours=1)
    )
    arrive(broadcast)
    assert broadcast.state == State.READY


def test_a_draft_cannot_go_on_air(broadcast):
    arrive(broadcast)
    broadcast.page.unpublish()
    broadcast.refresh_from_db()
    with pytest.raises(onair.NotPossible) as refused:
        onair.go_live(Broadcast.objects.get(pk=broadcast.pk))
    assert refused.value.code == "not-published"


def test_a_live_that_overruns_is_not_cut_but_a_dead_one_ends(broadcast):
    arrive(broadcast)
    onair.go_live(broadcast)
    long_ago = timezone.now() - timedelta(hours=1)
    broadcast.page.ends_at = long_ago
    onair.end_if_over(broadcast)
    assert broadcast.state == State.LIVE
    leave(broadcast)
    page = type(broadcast.page).objects.get(pk=broadcast.page.pk)
    page.starts_at, page.ends_at = long_ago - timedelta(hours=1), long_ago
    page.save()
    broadcast = Broadcast.objects.get(pk=broadcast.pk)
    onair.end_if_over(broadcast)
    assert broadcast.state == State.INTERRUPTED
    Broadcast.objects.update(state_since=timezone.now() - timedelta(minutes=20))
    onair.end_if_over(Broadcast.objects.get(pk=broadcast.pk))
    assert Broadcast.objects.get(pk=broadcast.pk).state == State.ENDED


def test_publishing_the_page_again_leaves_a_live_alone(broadcast):
    arrive(broadcast)
    onair.go_live(broadcast)
    page = type(broadcast.page).objects.get(pk=broadcast.page.pk)
    page.summary = "Corrigé pendant le direct"
    page.save_revision().publish()
    broadcast.refresh_from_db()
    assert broadcast.state == State.LIVE


def test_the_end_writes_the_replay_from_what_is_on_disk(broadcast, init):
    arrive(broadcast)
    onair.go_live(broadcast)
    start = broadcast.recording.published_from.timestamp()
    private = broadcast.recording.directory
    factories.make_take(private, "r1-a", start, [1.0] * 3, init)
    factories.make_timeline(private, "r1-a", start, 3)
    assert len(timeline.load(private)) == 3
    onair.end(broadcast, at=timezone.now())
    assert broadcast.has_replay is (broadcast.recording.published_until.timestamp() > start)
    assert state.describe(broadcast)["replay"] == f"/hls/{broadcast.public_id}/replay.m3u8"
