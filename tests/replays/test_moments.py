"""Deciding about moments: once, by whoever is first, and with a way back."""

from datetime import timedelta

import pytest
from django.utils import timezone

from channels import cues
from channels.models import Broadcast, Cue
from media import recordings, timeline
from media.models import Cover
from media.timeline import Entry
from replays import moments
from replays.errors import ReplaysError
from replays.models import Clip, Decision, Moment
from tests import factories

pytestmark = pytest.mark.django_db
State = Moment.State
NOW = timezone.now().replace(microsecond=0)


def at(seconds: float):
    return NOW + timedelta(seconds=seconds)


@pytest.fixture
def broadcast(settings, tmp_path) -> Broadcast:
    """On air for five minutes, its segments on the timeline alone."""
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    broadcast = factories.make_broadcast()
    recording = broadcast.recording
    recording.directory.mkdir(parents=True)
    entries = [Entry("r1-a", number, NOW.timestamp() - 300 + number, 1.0) for number in range(300)]
    timeline.append(recording.directory, entries)
    recordings.open_programme(recording, at(-300))
    return broadcast


@pytest.fixture
def anne():
    return factories.make_staff("operator")[0]


@pytest.fixture
def marc():
    return factories.make_staff("operator")[0]


def proposed(broadcast, seconds: float = -100, score: float = 55, **fields) -> Moment:
    return Moment.objects.create(
        broadcast=broadcast, peak_at=at(seconds), starts_at=at(seconds - 10),
        ends_at=at(seconds + 18), score=score, **fields,
    )  # fmt: skip


def test_accepting_makes_its_clip(broadcast, anne):
    moment = proposed(broadcast, title="Tir de Diallo")
    assert moments.accept(moment, anne)
    clip = Clip.objects.get(moment=moment)
    assert (clip.title, clip.starts_at, clip.ends_at) == ("Tir de Diallo", at(-110), at(-82))
    assert (moment.state, moment.decided_by, moment.locked) == (State.ACCEPTED, anne, True)


def test_accepting_twice_is_once(broadcast, anne, marc):
    moment = proposed(broadcast)
    assert moments.accept(moment, anne)
    assert not moments.accept(moment, marc, seen=State.PROPOSED)
    assert Decision.objects.count() == Clip.objects.count() == 1
    assert moment.decided_by == anne


def test_who_comes_second_with_another_opinion_is_told_who_decided(broadcast, anne, marc):
    moment = proposed(broadcast)
    moments.accept(moment, anne, seen=State.PROPOSED)
    with pytest.raises(ReplaysError, match=anne.get_username()):
        moments.refuse(moment, marc, seen=State.PROPOSED)
    moments.refuse(moment, marc, seen=State.ACCEPTED)
    assert moment.state == State.REFUSED


def test_refusing_what_was_kept_takes_its_clip_away(broadcast, anne):
    moment = proposed(broadcast)
    moments.accept(moment, anne)
    moments.refuse(moment, anne)
    assert not Clip.objects.filter(moment=moment).exists()


def test_everything_from_sixty_points_on_is_one_press_and_one_way_back(broadcast, anne):
    low = proposed(broadcast, -250, 59.9)
    high = [proposed(broadcast, -200, 60), proposed(broadcast, -150, 90)]
    assert moments.accept_from(broadcast, 60, anne) == high
    assert moments.undo(broadcast, anne) == 2
    states = Moment.objects.values_list("state", flat=True)
    assert set(states) == {State.PROPOSED}
    assert Moment.objects.get(pk=low.pk).decisions.count() == 0
    assert not Clip.objects.exists()


def test_the_way_back_is_ones_own(broadcast, anne, marc):
    mine, theirs = proposed(broadcast, -200), proposed(broadcast, -100)
    moments.accept(mine, anne)
    moments.refuse(theirs, marc)
    assert moments.undo(broadcast, anne) == 1
    theirs.refresh_from_db()
    mine.refresh_from_db()
    assert (mine.state, theirs.state) == (State.PROPOSED, State.REFUSED)
    assert moments.undo(broadcast, anne) == 0


def test_the_way_back_leaves_what_somebody_changed_since(broadcast, anne, marc):
    moment = proposed(broadcast)
    moments.retitle(moment, "But", anne)
    moments.retitle(moment, "But de Diallo", marc)
    assert moments.undo(broadcast, anne) == 0
    moment.refresh_from_db()
    assert moment.title == "But de Diallo"


def test_the_way_back_goes_step_by_step(broadcast, anne):
    moment = proposed(broadcast)
    moments.shift(moment, "start", -1, anne)
    moments.shift(moment, "end", 0.04, anne)
    assert (moment.starts_at, moment.ends_at) == (at(-111), at(-81.96))
    moments.undo(broadcast, anne)
    moments.undo(broadcast, anne)
    moment.refresh_from_db()
    assert (moment.starts_at, moment.ends_at) == (at(-110), at(-82))


def test_two_peoples_steps_add_up(broadcast, anne, marc):
    hers, his = proposed(broadcast), Moment.objects.get()
    moments.shift(hers, "start", 1, anne)
    moments.shift(his, "start", 1, marc)
    hers.refresh_from_db()
    assert hers.starts_at == at(-108)


@pytest.mark.parametrize(("edge", "seconds"), [("start", 28), ("end", -27), ("end", 599)])
def test_a_moment_is_neither_empty_nor_endless(broadcast, anne, edge, seconds):
    with pytest.raises(ReplaysError):
        moments.shift(proposed(broadcast), edge, seconds, anne)


def test_the_poster_is_an_image_of_the_passage(broadcast, anne):
    moment = proposed(broadcast)
    with pytest.raises(ReplaysError):
        moments.choose_poster(moment, at(0), anne)
    moments.choose_poster(moment, at(-95), anne)
    assert moment.poster_at == at(-95)


def test_a_change_reaches_the_clip_that_stands(broadcast, anne):
    moment = proposed(broadcast)
    moments.accept(moment, anne)
    moments.shift(moment, "end", 1, anne)
    assert Clip.objects.get(moment=moment).ends_at == at(-81)


def test_order_is_by_time_until_somebody_moves_one(broadcast, anne):
    one, two, three = (proposed(broadcast, seconds) for seconds in (-250, -200, -150))
    for moment in (three, one, two):
        moments.accept(moment, anne)
    assert moments.in_order(broadcast) == [one, two, three]
    moments.move(three, -1, anne)
    assert moments.in_order(broadcast) == [one, three, two]
    moments.move(three, -1, anne)
    moments.move(three, -1, anne)
    assert moments.in_order(broadcast) == [three, one, two]
    moments.undo(broadcast, anne)
    assert moments.in_order(broadcast) == [one, three, two]


def test_a_closed_session_is_never_kept(broadcast, anne):
    Cover.objects.create(
        recording=broadcast.recording, kind=Cover.Kind.CLOSED, starts_at=at(-120), ends_at=at(-60)
    )
    moment = proposed(broadcast, score=90)
    with pytest.raises(ReplaysError, match="n'est pas public"):
        moments.accept(moment, anne)
    assert moments.accept_from(broadcast, 60, anne) == []
    assert not Clip.objects.exists()


def test_what_came_before_the_programme_is_never_kept(broadcast, anne):
    with pytest.raises(ReplaysError):
        moments.accept(proposed(broadcast, -600), anne)


def test_a_goal_is_one_thing_kept_at_once(broadcast, anne):
    cue = cues.add(broadcast, Cue.Kind.GOAL, "But de Diallo", at(-90), anne)
    moment = Moment.objects.get()
    assert (moment.state, moment.kind, moment.title) == (State.ACCEPTED, "goal", "But de Diallo")
    assert Clip.objects.get() == cue.clip == moment.clip


def test_a_goal_that_was_heard_before_it_was_pressed_is_the_same_moment(broadcast, anne):
    heard = proposed(broadcast, -98)
    cues.add(broadcast, Cue.Kind.GOAL, "But de Diallo", at(-90), anne)
    heard.refresh_from_db()
    assert Moment.objects.count() == Clip.objects.count() == 1
    assert (heard.state, heard.title) == (State.ACCEPTED, "But de Diallo")
    assert heard.clip.starts_at == heard.starts_at


def test_a_goal_taken_back_takes_its_moment_and_clip(broadcast, anne):
    cues.remove(cues.add(broadcast, Cue.Kind.GOAL, "", at(-90), anne))
    assert not Moment.objects.exists()
    assert not Clip.objects.exists()


def test_a_refused_goal_does_not_come_back(broadcast, anne):
    cue = cues.add(broadcast, Cue.Kind.GOAL, "", at(-90), anne)
    moments.refuse(cue.moment, anne)
    moments.of_cue(cue)
    assert Moment.objects.get().state == State.REFUSED
    assert not Clip.objects.exists()


def test_marking_keeps_what_was_just_seen(broadcast, anne):
    moment = moments.mark(broadcast, at(-90), anne)
    assert moment.starts_at < at(-98) <= moment.peak_at < at(-90) < moment.ends_at
    assert moments.mark(broadcast, at(-89), anne) == moment


def test_every_decision_is_kept_with_what_was_known(broadcast, anne):
    moment = proposed(broadcast, reasons={"crowd": {"points": 20, "value": 11}})
    moments.refuse(moment, anne)
    label = Decision.objects.get()
    assert (label.verdict, label.author, label.score) == ("refused", anne, 55)
    assert label.reasons == {"crowd": {"points": 20, "value": 11}}
