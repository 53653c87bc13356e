"""A broadcast is listened to as it goes, after a restart, and as a whole: the same moments."""

import time
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from audience import tally
from channels import cues
from channels.models import Broadcast, Cue
from media import recordings, timeline
from media.models import Cover
from replays import analysis, evidence, highlights, moments, reasons, sampling
from replays.highlights import Reason
from replays.models import Analysis, ChannelMoments, Clip, EventKind, Moment
from tests import cheers, factories

pytestmark = [pytest.mark.django_db, pytest.mark.films]
SECONDS, CHEERS = 100, [30.0, 70.0]
BASE = float(int(time.time()) - 1000)


def at(seconds: float) -> datetime:
    return datetime.fromtimestamp(BASE + seconds, UTC)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """Encoded once; every test has links to it."""
    folder = tmp_path_factory.mktemp("recorded")
    cheers.record(folder, "r1-a", BASE, SECONDS, CHEERS)
    return folder


@pytest.fixture
def broadcast(settings, tmp_path, recorded) -> Broadcast:
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    broadcast = factories.make_broadcast()
    broadcast.recording.directory.parent.mkdir(parents=True, exist_ok=True)
    broadcast.recording.directory.symlink_to(recorded)
    recordings.open_programme(broadcast.recording, at(0))
    return broadcast


def onsets(broadcast) -> list[float]:
    found = broadcast.moments.order_by("starts_at")
    return [one.starts_at.timestamp() + 10 - BASE for one in found]


def test_cheers_are_found_with_their_reason(broadcast):
    analysis.whole(broadcast)
    assert onsets(broadcast) == pytest.approx(CHEERS, abs=2)
    told = [one["text"] for one in reasons.sentences(broadcast.moments.first().reasons)]
    assert told[0].startswith("le public monte de 1")


def react(broadcast, seconds: float, count: int) -> None:
    reacted = {int(BASE + seconds + late): Counter(applause=count) for late in range(4, 8)}
    tally.append(broadcast.recording.directory, reacted)


@pytest.fixture
def reacting(broadcast):
    """The recording's files are shared by the tests; what viewers did is not."""
    yield broadcast
    tally.forget(broadcast.recording.directory)


def test_viewers_who_react_raise_a_moment_and_are_its_reason(reacting):
    analysis.whole(reacting)
    before = reacting.moments.first().score
    react(reacting, CHEERS[0], 8)
    analysis.whole(reacting)
    after = reacting.moments.first()
    assert after.score == pytest.approx(min(100, before + 25), abs=0.2)
    told = [one["text"] for one in reasons.sentences(after.reasons)]
    assert "32 réactions de spectateurs" in told


def test_reactions_of_a_passage_that_was_closed_say_nothing(reacting):
    react(reacting, CHEERS[0], 8)
    react(reacting, CHEERS[1], 2)
    Cover.objects.create(
        recording=reacting.recording, kind=Cover.Kind.CLOSED, starts_at=at(25), ends_at=at(50)
    )
    known = evidence.gather(analysis.of(reacting), EventKind.objects.first(), 0.0)
    assert list(known.reactions) == [BASE + 74.5 + late for late in (0, 0, 1, 1, 2, 2, 3, 3)]


def test_step_by_step_is_the_same_as_at_once(broadcast, monkeypatch):
    monkeypatch.setattr(analysis, "AT_ONCE", 17.0)
    while analysis.follow(broadcast):
        pass
    stepwise = onsets(broadcast)
    analysis.whole(broadcast, again=True)
    assert stepwise == pytest.approx(onsets(broadcast), abs=0.5)
    assert len(stepwise) == 2


def test_searching_again_changes_nothing(broadcast):
    analysis.whole(broadcast)
    before = list(broadcast.moments.values_list("pk", "starts_at", "score"))
    analysis.whole(broadcast, again=True)
    assert list(broadcast.moments.values_list("pk", "starts_at", "score")) == before


def test_what_somebody_changed_or_decided_stays(broadcast):
    anne = factories.make_staff("operator")[0]
    analysis.whole(broadcast)
    first, second = broadcast.moments.all()
    moments.shift(first, "start", 3, anne)
    moments.refuse(second, anne)
    edited = first.starts_at
    analysis.whole(broadcast, again=True)
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.starts_at, second.state) == (edited, Moment.State.REFUSED)
    assert broadcast.moments.count() == 2


def test_a_closed_session_is_not_listened_to(broadcast):
    Cover.objects.create(
        recording=broadcast.recording, kind=Cover.Kind.CLOSED, starts_at=at(25), ends_at=at(50)
    )
    analysis.whole(broadcast)
    level = sampling.level(Analysis.objects.get())
    curves = (level, *sampling.bands(Analysis.objects.get()))
    assert [curve.between(BASE + 26, BASE + 49) for curve in curves] == [[]] * 6
    assert all(curve.between(BASE + 10, BASE + 20) for curve in curves)
    assert onsets(broadcast) == pytest.approx([70], abs=2)


def test_what_was_closed_after_it_was_heard_is_proposed_no_more(broadcast):
    analysis.whole(broadcast)
    Cover.objects.create(
        recording=broadcast.recording, kind=Cover.Kind.SLATE, starts_at=at(25), ends_at=at(50)
    )
    analysis.whole(broadcast)
    assert onsets(broadcast) == pytest.approx([70], abs=2)


def test_a_break_proposes_nothing_until_the_next_mark(broadcast):
    cues.add(broadcast, Cue.Kind.BREAK, "Mi-temps", at(20))
    cues.add(broadcast, Cue.Kind.CHAPTER, "Seconde mi-temps", at(55))
    analysis.whole(broadcast)
    assert onsets(broadcast) == pytest.approx([70], abs=2)


def test_a_break_ends_when_it_says_or_by_itself():
    def cue(kind, start, **payload):
        return Cue(kind=kind, at=at(start), payload=payload)

    told = cue(Cue.Kind.BREAK, 0, seconds=30), cue(Cue.Kind.BREAK, 100)
    assert [(one.start - BASE, one.end - BASE) for one in evidence.breaks(told, 900)] == [
        (0, 30),
        (100, 1000),
    ]


def test_what_was_on_before_the_programme_is_not_listened_to(broadcast):
    type(broadcast.recording).objects.update(published_from=at(50))
    broadcast.recording.refresh_from_db()
    analysis.whole(broadcast)
    assert onsets(broadcast) == pytest.approx([70], abs=2)


def test_a_missing_segment_leaves_a_hole(settings, tmp_path):
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    broadcast = factories.make_broadcast()
    entries = cheers.record(broadcast.recording.directory, "r1-a", BASE, 60, [40])
    for rung in ("top", "low", "audio"):
        (broadcast.recording.directory / "r1-a" / rung / entries[5].file_name).unlink()
    recordings.open_programme(broadcast.recording, at(0))
    analysis.whole(broadcast)
    assert Analysis.objects.get().sampled_until == BASE + 60


def test_a_goal_pressed_late_is_the_cheer_before_it(broadcast):
    analysis.whole(broadcast)
    cues.add(broadcast, Cue.Kind.GOAL, "But de Diallo", at(38))
    analysis.whole(broadcast)
    goal = broadcast.moments.get(kind=Moment.Kind.GOAL)
    assert goal.starts_at.timestamp() + 10 - BASE == pytest.approx(30, abs=2)
    assert goal.score > 60
    assert broadcast.moments.count() == 2


def test_a_goal_pressed_before_it_was_heard_is_the_same_too(broadcast):
    cues.add(broadcast, Cue.Kind.GOAL, "But de Diallo", at(36))
    analysis.whole(broadcast)
    assert broadcast.moments.count() == 2
    assert Clip.objects.count() == 1


def test_a_channel_may_keep_by_itself(broadcast):
    kind = EventKind.objects.get(slug="sport")
    ChannelMoments.objects.create(channel=broadcast.channel, kind=kind, keep_from=30)
    analysis.whole(broadcast)
    assert set(broadcast.moments.values_list("state", flat=True)) == {Moment.State.ACCEPTED}
    assert Clip.objects.count() == 2
    for moment in broadcast.moments.all():
        moments.refuse(moment)
    analysis.whole(broadcast)
    assert Clip.objects.count() == 0


def test_another_kind_of_event_has_other_weights(broadcast):
    analysis.whole(broadcast)
    quiet = EventKind.objects.create(name="Muet", slug="muet", crowd=0, attack=0, threshold=90)
    analysis.judge_as(broadcast, quiet)
    assert not broadcast.moments.exists()


def test_two_do_not_listen_at_once(broadcast):
    known = analysis.of(broadcast)
    Analysis.objects.update(claimed_until=datetime.now(UTC) + timedelta(minutes=1))
    assert not analysis.follow(broadcast)
    assert known.tracks.count() == 0
    assert broadcast not in analysis.to_follow()


def test_a_new_take_is_heard_with_its_hole(broadcast, settings):
    entries = timeline.load(broadcast.recording.directory)
    groups = list(sampling.chunks(entries[:10] + entries[12:20]))
    assert [len(group) for group in groups] == [10, 8]


def test_samples_of_ten_minutes_are_rows_of_five():
    broadcast = factories.make_broadcast()
    known = analysis.of(broadcast)
    for minute in range(10):
        values = (float(minute),) * 600
        bands = [[value - place for value in values] for place in range(5)]
        sampling.keep(known, sampling.Sample(BASE + 60 * minute, values, (0.0,) * 600, bands))
    assert known.tracks.filter(name="crowd").count() == 2
    level = sampling.level(known)
    assert (level.start, len(level.values)) == (BASE, 6000)
    assert [level.values[600 * minute] for minute in range(10)] == list(range(10))
    assert [band.values[-1] for band in sampling.bands(known)] == [9, 8, 7, 6, 5]


def test_reasons_are_said_in_words():
    told = reasons.stored({"crowd": Reason(21.4, 14.2), "marker": Reason(60, 3)})
    assert reasons.sentences(told) == [
        {"text": "3 repères", "points": 60},
        {"text": "le public monte de 14 dB", "points": 21},
    ]


def test_the_algorithm_is_named_on_what_it_found(broadcast):
    analysis.whole(broadcast)
    assert broadcast.moments.first().algorithm == highlights.ALGORITHM
