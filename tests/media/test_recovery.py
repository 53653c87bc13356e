import pytest
from django.utils import timezone

from channels import onair
from channels.models import Broadcast
from media import ingest
from media.engine import recovery
from media.models import Session
from tests import factories

pytestmark = pytest.mark.django_db


def test_the_takes_of_a_killed_engine_are_closed_by_the_next():
    broadcast = factories.make_broadcast()
    ingest.open_session(broadcast.recording_id, "r1-a", {})
    recovery.reconcile()
    assert Session.objects.get().reason == "engine-restarted"


def test_a_take_that_the_database_never_heard_of_is_told(init):
    """It was away when the take began, and the engine was killed before it came back."""
    recording = factories.make_broadcast().recording
    factories.make_take(recording.directory, "r1-untold", 1000.0, [1.0], init)
    recovery.reconcile()
    recovery.reconcile()
    session = Session.objects.get()
    assert (session.name, session.reason) == ("r1-untold", "engine-restarted")
    assert Broadcast.objects.get().state == Broadcast.State.SCHEDULED


def test_a_close_that_nobody_heard_of_is_told_after_the_restart():
    """Killed between the row and the news: the live was on air without a picture for ever."""
    broadcast = factories.make_broadcast()
    session = ingest.open_session(broadcast.recording_id, "r1-a", {})
    broadcast.refresh_from_db()
    onair.go_live(broadcast)
    Session.objects.filter(pk=session.pk).update(closed_at=timezone.now(), reason="closed")
    recovery.reconcile()
    broadcast.refresh_from_db()
    assert broadcast.state == Broadcast.State.INTERRUPTED
