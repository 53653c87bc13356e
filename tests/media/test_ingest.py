from datetime import timedelta

import pytest
from django.utils import timezone

from channels.models import Broadcast
from media import ingest, keys
from media.models import Input, Recording, Session
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def source():
    source = Input(name="Stade", permanent=True)
    source.set_key("la-cle")
    source.save()
    return source


def book(source, start: timedelta, length=timedelta(hours=2)) -> Recording:
    now = timezone.now()
    return Recording.objects.create(
        input=source, starts_at=now + start, ends_at=now + start + length
    )


def test_an_unknown_key_is_refused():
    with pytest.raises(ingest.Refused) as refused:
        ingest.admit(keys.generate())
    assert refused.value.code == "unknown-key"


def test_a_key_without_a_booking_is_refused(source):
    with pytest.raises(ingest.Refused) as refused:
        ingest.admit("la-cle")
    assert refused.value.code == "nothing-booked"


def test_the_running_booking_wins_over_the_next(source):
    running, _ = book(source, timedelta(minutes=-30)), book(source, timedelta(hours=2))
    assert ingest.admit("la-cle").public_id == running.public_id


def test_the_next_booking_takes_an_encoder_that_comes_early(source):
    book(source, timedelta(hours=5))
    soonest = book(source, timedelta(hours=2))
    assert ingest.admit("la-cle").public_id == soonest.public_id


def test_a_closed_recording_takes_nothing_more(source):
    Recording.objects.filter(pk=book(source, timedelta(0)).pk).update(closed_at=timezone.now())
    with pytest.raises(ingest.Refused):
        ingest.admit("la-cle")


def test_a_live_that_overruns_keeps_its_input(source):
    overrunning = book(source, timedelta(hours=-3))
    Recording.objects.filter(pk=overrunning.pk).update(
        published_from=timezone.now() - timedelta(hours=3)
    )
    book(source, timedelta(minutes=-10))
    assert ingest.admit("la-cle").public_id == overrunning.public_id


def test_an_encoder_that_stays_after_the_end_feeds_the_next_live_and_never_the_ended_one(source):
    now = timezone.now()
    ended = book(source, timedelta(minutes=-50))
    Recording.objects.filter(pk=ended.pk).update(
        published_from=now - timedelta(minutes=50), published_until=now
    )
    with pytest.raises(ingest.Refused):
        ingest.admit("la-cle")
    following = book(source, timedelta(hours=1))
    assert ingest.admit("la-cle").public_id == following.public_id


def test_an_abandoned_booking_does_not_take_the_next_ones_encoder(source):
    book(source, timedelta(hours=-4))
    following = book(source, timedelta(hours=3))
    assert ingest.admit("la-cle").public_id == following.public_id


def test_a_key_outside_its_time_is_refused(source):
    book(source, timedelta(hours=-4))
    book(source, timedelta(hours=13))
    with pytest.raises(ingest.Refused) as refused:
        ingest.admit("la-cle")
    assert refused.value.code == "nothing-booked"


def test_an_encoder_that_is_a_little_late_still_comes_in(source):
    late = book(source, timedelta(minutes=-130))
    assert ingest.admit("la-cle").public_id == late.public_id


def test_the_role_says_which_of_the_two_encoders_it_is(source):
    backup = Input(name="Secours")
    backup.set_key("l-autre")
    backup.save()
    recording = book(source, timedelta(0))
    Recording.objects.filter(pk=recording.pk).update(backup_input=backup)
    main, second = ingest.admit("la-cle"), ingest.admit("l-autre")
    assert (main.role, second.role) == ("main", "backup")
    assert main.recording_id == second.recording_id == recording.pk
    assert (main.input_id, second.input_id) == (source.pk, backup.pk)


def test_an_input_serves_its_own_live_before_it_backs_up_another(source):
    other = Input(name="Autre")
    other.set_key("autre")
    other.save()
    backed = book(other, timedelta(0))
    Recording.objects.filter(pk=backed.pk).update(backup_input=source, starts_at=backed.starts_at)
    own = book(source, timedelta(0))
    Recording.objects.filter(pk=own.pk).update(starts_at=backed.starts_at)
    assert ingest.admit("la-cle").recording_id == own.pk


def test_a_revoked_key_is_unknown(source):
    book(source, timedelta(0))
    Input.objects.filter(pk=source.pk).update(revoked_at=timezone.now())
    with pytest.raises(ingest.Refused) as refused:
        ingest.admit("la-cle")
    assert refused.value.code == "unknown-key"


def test_a_take_makes_the_broadcast_ready_and_its_end_takes_it_back():
    broadcast = factories.make_broadcast()
    ingest.open_session(broadcast.recording_id, "r1-a", {"width": 640})
    broadcast.refresh_from_db()
    assert broadcast.state == Broadcast.State.READY
    ingest.close_session("r1-a", "closed")
    broadcast.refresh_from_db()
    assert broadcast.state == Broadcast.State.SCHEDULED


def test_opening_and_closing_twice_changes_nothing():
    broadcast = factories.make_broadcast()
    ingest.open_session(broadcast.recording_id, "r1-a", {})
    ingest.open_session(broadcast.recording_id, "r1-a", {})
    ingest.close_session("r1-a", "closed")
    ingest.close_session("r1-a", "idle")
    [session] = Session.objects.all()
    assert session.reason == "closed"


def test_the_target_duration_is_set_once():
    recording = factories.make_broadcast().recording
    assert ingest.set_target_duration(recording.pk, 2) == 2
    assert ingest.set_target_duration(recording.pk, 1) == 2
