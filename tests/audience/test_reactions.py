import json
import time
from collections import Counter

import pytest

from audience import openings, pulse, reactions, tally
from audience.reactions import Crowd, Press, Reactions
from channels import state
from media import eventclock, publication, retention
from media.retention import What
from tests import factories

NOW, AT = 1000.0, 1_800_000_010.0


def press(crowd: Crowd, page: int, address: str = "", *, at: float = AT, now: float = NOW) -> bool:
    address = address or f"192.0.2.{page}"
    return crowd.press(Press("applause", f"page{page:012d}", at), address, at, now)


def kept(crowd: Crowd, now: float = NOW) -> int:
    batch = crowd.batch("match", now)
    return sum(counts.total() for counts in batch.kept.values()) if batch else 0


# --- the moment of a press


@pytest.mark.parametrize(
    ("told", "expected"),
    [(990.0, 990.0), (1500.0, 1000.0), (10.0, 900.0), (None, 996.0), (-1e300, 900.0)],
)
def test_a_press_counts_for_a_moment_that_could_be_seen(told, expected):
    assert reactions.placed(told, 1000.0, oldest=900.0, usual_lag=4.0) == expected


# --- one person


def test_a_page_may_press_once_in_two_seconds():
    crowd = Crowd(NOW)
    assert [press(crowd, 1, now=NOW + after) for after in (0, 1, 1.9, 2.1)] == [
        True,
        False,
        False,
        True,
    ]


def test_one_person_who_presses_all_the_time_is_hardly_more_than_one():
    crowd = Crowd(NOW)
    for number in range(10):
        press(crowd, 1, at=AT + 0.5 * number, now=NOW + 2 * number)
    assert kept(crowd, NOW + 20) == 2


def test_a_program_with_a_thousand_pages_is_no_crowd():
    crowd = Crowd(NOW)
    for page in range(1000):
        press(crowd, page, "203.0.113.7")
    assert kept(crowd) == 11


def test_it_is_none_either_when_it_comes_back_to_that_moment_all_evening():
    crowd = Crowd(NOW)
    for page in range(1000):
        press(crowd, page, "203.0.113.7", now=NOW + 30 * page)
    assert kept(crowd, NOW + 30_000) == 11


def test_a_household_and_its_neighbours_each_count():
    crowd = Crowd(NOW)
    for page in range(4):
        press(crowd, page, "203.0.113.7")
    for page in range(4, 50):
        press(crowd, page)
    assert kept(crowd) == 50


def test_the_addresses_of_one_ipv6_network_are_one():
    crowd = Crowd(NOW)
    for page in range(100):
        press(crowd, page, f"2001:db8::{page:x}")
    assert kept(crowd) == 8


def test_a_later_passage_counts_anew():
    crowd = Crowd(NOW)
    for passage in range(5):
        press(crowd, 1, at=AT + 30 * passage, now=NOW + 30 * passage)
    assert kept(crowd, NOW + 120) == 5


def test_no_address_and_no_page_can_be_read_out_of_the_memory():
    crowd = Crowd(NOW)
    press(crowd, 1, "203.0.113.7")
    held = repr([sorted(counts) for counts in crowd._presses.values()])
    assert "203.0.113.7" not in held
    other = Crowd(NOW)
    press(other, 1, "203.0.113.7")
    assert held != repr([sorted(counts) for counts in other._presses.values()])


def test_a_flood_of_addresses_closes_the_oldest_passages_and_stays_bounded(monkeypatch):
    monkeypatch.setattr(reactions, "MOST_SOURCES", 20)
    crowd = Crowd(NOW)
    for page in range(9):
        press(crowd, page)
    for page in range(10, 15):
        press(crowd, page, at=AT + 60)
    assert crowd._sources == 10
    assert kept(crowd) == 14
    press(crowd, 200)
    assert kept(crowd) == 0


# --- what is shown


def test_everybody_sees_the_last_seconds_and_staff_the_last_minute():
    crowd = Crowd(NOW)
    press(crowd, 1)
    press(crowd, 2, now=NOW + 30)
    batch = crowd.batch("match", NOW + 31)
    assert (batch.shown["applause"], batch.minute["applause"]) == (1, 2)


def test_silence_is_told_once():
    crowd = Crowd(NOW)
    press(crowd, 1)
    assert crowd.batch("match", NOW + 59).minute["applause"] == 1
    assert crowd.batch("match", NOW + 61).minute["applause"] == 0
    assert crowd.batch("match", NOW + 63) is None


def test_a_live_that_is_long_over_is_forgotten():
    front = Reactions()
    front.press("match", Press("heart", "a" * 16, None), "192.0.2.1", AT, NOW)
    for later in (0, 61, reactions.QUIET + 1):
        assert front._crowds
        list(front.batches(NOW + later))
    assert front._crowds == {}


def test_what_could_not_be_written_is_not_lost():
    front = Reactions()
    front.press("match", Press("heart", "a" * 16, None), "192.0.2.1", AT, NOW)
    [batch] = front.batches(NOW)
    front.put_back(batch, NOW)
    front.press("match", Press("heart", "b" * 16, None), "192.0.2.2", AT, NOW)
    assert next(front.batches(NOW)).kept == {int(AT): Counter(heart=2)}


# --- what is kept


def test_the_tally_adds_up_across_batches_and_restarts(tmp_path):
    tally.append(tmp_path, {100: Counter(applause=2), 101: Counter(heart=1)})
    tally.append(tmp_path, {100: Counter(applause=1, bravo=1)})
    assert tally.load(tmp_path) == {
        100: Counter(applause=3, bravo=1, heart=0),
        101: Counter(heart=1, applause=0, bravo=0),
    }
    assert tally.moments(tmp_path) == [100.5] * 4 + [101.5]
    assert tally.moments(tmp_path, since=101) == [101.5]


def test_half_a_line_of_a_crash_is_left_out_and_the_next_is_whole(tmp_path):
    tally.append(tmp_path, {100: Counter(applause=2)})
    with (tmp_path / tally.FILE_NAME).open("a") as file:
        file.write('{"at": 101, "appl')
    tally.append(tmp_path, {102: Counter(applause=1)})
    assert tally.moments(tmp_path) == [100.5, 100.5, 102.5]


@pytest.mark.parametrize("line", ["[]", "null", '{"at": null}', '{"at": 1e999}', "{}", "\0", "7"])
def test_what_is_damaged_is_left_out(tmp_path, line):
    (tmp_path / tally.FILE_NAME).write_text(f'{line}\n{{"at": 5, "heart": 1}}\n')
    assert tally.moments(tmp_path) == [5.5]


def test_no_tally_is_no_reaction(tmp_path):
    assert tally.moments(tmp_path) == []


def test_a_reader_is_not_flooded(tmp_path):
    tally.append(tmp_path, {100: Counter(applause=1_000_000)})
    assert len(tally.moments(tmp_path)) == tally.MOST_A_SECOND


def test_the_front_writes_the_tally_and_the_last_seconds(settings, tmp_path):
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    for root in (settings.HLS_DIR, settings.RECORDINGS_DIR):
        (root / "match").mkdir(parents=True)
    crowd = Crowd(NOW)
    press(crowd, 1)
    batch = crowd.batch("match", NOW)
    pulse.keep(batch)
    pulse.show(batch)
    told = json.loads((settings.HLS_DIR / "match" / state.REACTIONS).read_text())
    assert told["counts"] == {"applause": 1, "heart": 0, "bravo": 0}
    assert tally.load(settings.RECORDINGS_DIR / "match")[int(AT)]["applause"] == 1
    pulse.quiet_all()
    assert json.loads((settings.HLS_DIR / "match" / state.REACTIONS).read_text())["counts"] == {}


def test_a_withdrawn_broadcast_gets_no_folder_again(settings, tmp_path):
    settings.HLS_DIR = tmp_path
    crowd = Crowd(NOW)
    press(crowd, 1)
    pulse.show(crowd.batch("gone", NOW))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.django_db
def test_the_tally_goes_with_the_recording_and_not_before(settings, tmp_path):
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    recording = factories.make_broadcast().recording
    recording.directory.mkdir(parents=True)
    tally.append(recording.directory, {100: Counter(applause=1)})
    retention.remove(recording, What.LOWER)
    assert tally.moments(recording.directory) == [100.5]
    retention.remove(recording, What.ALL)
    assert not (recording.directory / tally.FILE_NAME).exists()


# --- which lives take them


def written(settings, tmp_path, **told) -> str:
    settings.HLS_DIR = tmp_path
    usual = {"reactions": {"from": "2026-11-22T19:00:00.000+00:00"}, "dvr": "/x", "target": 2}
    publication.write_atomically(tmp_path / "match" / "state.json", json.dumps(usual | told))
    return "match"


def test_a_live_says_from_when_on_it_takes_reactions(settings, tmp_path):
    opening = openings.read(written(settings, tmp_path))
    assert opening.is_open
    assert opening.oldest(opening.begins + 5000) == opening.begins
    assert opening.usual_lag == 7


def test_without_a_recording_to_go_back_in_only_the_window_counts(settings, tmp_path):
    opening = openings.read(written(settings, tmp_path, dvr=None))
    assert opening.oldest(opening.begins + 5000) == opening.begins + 5000 - 46
    assert opening.oldest(opening.begins + 5) == opening.begins


@pytest.mark.parametrize(
    "told", [{"reactions": None}, {"reactions": {"from": "x"}}, {"target": "x"}]
)
def test_what_says_no_or_nonsense_takes_none(settings, tmp_path, told):
    assert openings.read(written(settings, tmp_path, **told)) == openings.CLOSED


def test_a_change_is_seen_at_once(settings, tmp_path):
    name = written(settings, tmp_path)
    assert openings.read(name).is_open
    written(settings, tmp_path, reactions=None)
    assert not openings.read(name).is_open


@pytest.mark.parametrize("name", ["nowhere", "../match", "", "a/b", "x" * 40, "é"])
def test_what_is_no_broadcast_is_nowhere(settings, tmp_path, name):
    written(settings, tmp_path)
    assert openings.read(name) == openings.NOWHERE


def test_the_clock_is_the_recordings_own(settings, tmp_path):
    settings.RECORDINGS_DIR = tmp_path
    (tmp_path / "own-clock").mkdir()
    eventclock.begin(tmp_path / "own-clock")
    expected = eventclock.now(tmp_path / "own-clock")
    assert openings.now("own-clock") == pytest.approx(expected, abs=1)
    assert openings.now("none-yet") == pytest.approx(time.time(), abs=1)
