import json
import time

import pytest

from media import eventclock, recordings, timeline
from media.timeline import Entry
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def recording(init):
    recording = factories.make_broadcast().recording
    recording.directory.mkdir(parents=True)
    return recording


def test_the_event_clock_does_not_move_with_the_machine_s(recording, monkeypatch):
    eventclock.begin(recording.directory)
    before = eventclock.now(recording.directory)
    stepped = time.time() + 3600
    monkeypatch.setattr("media.eventclock.time.time", lambda: stepped)
    eventclock.begin(recording.directory)
    assert eventclock.now(recording.directory) - before < 60


def test_after_a_reboot_the_event_clock_is_set_anew(recording):
    told = {"boot": "another", "offset": 5.0}
    (recording.directory / eventclock.FILE_NAME).write_text(json.dumps(told))
    assert abs(eventclock.now(recording.directory) - time.time()) < 5
    assert abs(eventclock.begin(recording.directory) + time.monotonic() - time.time()) < 5


def test_now_is_what_the_arriving_picture_will_be_dated_by(recording, init):
    """A take that began while the slate was still running is dated behind the slate."""
    base = time.time() - 60
    factories.make_take(recording.directory, "r1-a", base, [1.0] * 3, init)
    late = [Entry("r1-a", number, base + 2.5 + number, 1.0) for number in range(3)]
    timeline.append(recording.directory, late)
    ahead = recordings.now(recording).timestamp() - eventclock.now(recording.directory)
    assert ahead == pytest.approx(2.5, abs=0.5)


def test_how_long_nothing_came_is_told_by_the_pictures_alone(recording, init):
    assert recordings.silent_for(recording) == float("inf")
    base = eventclock.now(recording.directory) - 60
    timeline.append(recording.directory, [Entry("r1-a", 0, base, 10.0)])
    timeline.append(recording.directory, [Entry("slate-x", 0, base + 10, 40.0, slate=True)])
    assert recordings.silent_for(recording) == pytest.approx(50.0, abs=5)
