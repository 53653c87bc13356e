"""What is typed while it is said: residents read it, unless nobody may."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from channels import locks, onair, state
from channels.models import Broadcast
from media import publication
from media.models import Cover
from media.programme import Programme, Span
from replays import captions, live_captions
from replays.errors import ReplaysError
from replays.timedtext import Caption
from tests import factories

pytestmark = pytest.mark.django_db
State = Broadcast.State


@pytest.fixture
def live(init):
    return factories.make_on_air(init)


def ago(seconds: float):
    return timezone.now() - timedelta(seconds=seconds)


def path(broadcast):
    return broadcast.recording.public_directory / "live-captions.json"


def shown(broadcast) -> list[str]:
    return [line["text"] for line in json.loads(path(broadcast).read_text())["lines"]]


def told(broadcast):
    return json.loads((broadcast.recording.public_directory / "state.json").read_text())["captions"]


def test_residents_are_told_once_there_is_a_line(live):
    assert told(live) is None
    line = live_captions.add(live, "Bonsoir à tous.", ago(5))
    assert told(live) == f"/hls/{live.public_id}/live-captions.json"
    [found] = json.loads(path(live).read_text())["lines"]
    assert found == {"at": round(line.start * 1000), "seconds": 1.5, "text": "Bonsoir à tous."}


def test_the_last_line_is_corrected_and_taken_back(live):
    one = live_captions.add(live, "Bonsoir.", ago(9))
    two = live_captions.add(live, "La sceance est ouverte", ago(5))
    live_captions.correct(live, two.start, "La séance est ouverte.")
    assert shown(live) == ["Bonsoir.", "La séance est ouverte."]
    live_captions.withdraw(live, two.start)
    assert shown(live) == ["Bonsoir."]
    with pytest.raises(ReplaysError) as refused:
        live_captions.correct(live, two.start, "Trop tard")
    assert refused.value.code == "gone"
    live_captions.withdraw(live, one.start)
    assert (shown(live), told(live) is None) == ([], False)


def test_two_lines_of_the_same_picture_are_both_kept(live):
    at = ago(5)
    for text in ("Une.", "Deux.", "Trois."):
        live_captions.add(live, text, at)
    assert shown(live) == ["Une.", "Deux.", "Trois."]


def test_a_clock_that_is_ahead_does_not_put_lines_into_the_future(live):
    line = live_captions.add(live, "Bonsoir.", timezone.now() + timedelta(hours=1))
    assert line.start <= timezone.now().timestamp() + 1


@pytest.mark.parametrize("kind", Cover.Kind.values)
def test_a_covered_passage_takes_its_lines_out_for_good(live, kind):
    live_captions.add(live, "Avant.", ago(25))
    live_captions.add(live, "Un secret.", ago(8))
    onair.cover(live, kind, on=True, at=ago(10))
    assert shown(live) == ["Avant."]
    live_captions.add(live, "Un autre secret.", ago(18))  # beside a picture that is late
    onair.cover(live, kind, on=False)
    assert shown(live) == ["Avant."]
    assert len(captions.of(live).lines) == 3


def test_pressed_three_times_in_a_hurry_it_is_covered(live):
    live_captions.add(live, "Un secret.", ago(1))
    for on in (True, False, True):
        onair.cover(live, Cover.Kind.CLOSED, on=on)
    assert shown(live) == []


def test_the_end_takes_the_file_away_and_who_was_late_does_not_bring_it_back(live):
    live_captions.add(live, "Bonsoir.", ago(5))
    onair.end(Broadcast.objects.get(pk=live.pk))
    assert not path(live).exists()
    live_captions.add(live, "Un instant de trop.", ago(1))  # read while it was on air
    assert not path(live).exists()
    assert told(live) is None


def test_a_lost_end_is_found_by_the_sweep(live):
    live_captions.add(live, "Bonsoir.", ago(5))
    Broadcast.objects.filter(pk=live.pk).update(state=State.ENDED, ended_at=timezone.now())
    live_captions.sweep(timezone.now())
    assert not path(live).exists()


def test_a_full_disk_leaves_no_old_words(live, monkeypatch):
    live_captions.add(live, "Un secret.", ago(5))

    def refuse(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(publication, "write_atomically", refuse)
        Cover.objects.create(recording=live.recording, kind="closed", starts_at=ago(10))
        live_captions.write(live)
    assert not path(live).exists()
    live_captions.add(live, "Tout aussi secret.", ago(1))
    assert shown(live) == []


def test_old_lines_and_those_from_before_the_programme_are_not_shown():
    lines = [Caption(start, start + 2, str(start)) for start in (90.0, 110.0, 150.0, 300.0)]
    assert live_captions.public(lines, Programme(100.0), 0.0) == lines[1:]
    assert live_captions.public(lines, Programme(100.0), 140.0) == lines[2:]


def test_what_is_typed_soon_after_a_closed_session_was_said_in_it():
    closed = Programme(0.0, None, (Span(100.0, 110.0, closed=True),))

    def is_shown(start: float) -> bool:
        return bool(live_captions.public([Caption(start, start + 2, "x")], closed, 0.0))

    found = [start for start in (90.0, 96.0, 99.0, 105.0, 111.0, 114.0) if is_shown(start)]
    assert found == [90.0, 114.0]
    still = Programme(0.0, None, (Span(100.0, None, closed=True),))
    assert live_captions.public([Caption(900.0, 902.0, "x")], still, 0.0) == []


def test_a_replay_held_back_leaves_the_captions_of_its_live_open():
    held = locks.Locks(replay_from=2e9, on_air=True)
    assert held.refusal("x", state.CAPTIONS, "", 1.9e9) == ""
    assert locks.Locks(replay_from=2e9).refusal("x", state.CAPTIONS, "", 1.9e9) == "embargo"


def test_operators_type_correct_and_withdraw_over_http(live, client):
    address = f"/api/v1/broadcasts/{live.public_id}/captions/live/"
    _, nobody = factories.make_staff("moderator")
    _, operator = factories.make_staff("operator")

    def post(where: str, text: str, headers=operator):
        return client.post(where, json.dumps({"text": text}), "application/json", headers=headers)

    typed = post(address, "Bonsoir.").json()
    line = f"{address}{typed['at']}/"
    assert post(line, "Pirate.", nobody).status_code == 403
    assert client.delete(line, headers=nobody).status_code == 403
    assert client.delete(line).status_code == 401
    assert post(line, " ").json()["error"] == "empty"
    assert post(line, "Bonsoir à tous.").json()["text"] == "Bonsoir à tous."
    assert shown(live) == ["Bonsoir à tous."]
    assert client.delete(line, headers=operator).json() == {"at": typed["at"], "removed": True}
    assert client.delete(line, headers=operator).status_code == 409
    assert client.delete(f"{address}{'9' * 400}/", headers=operator).status_code in (400, 409)


def test_the_page_says_that_residents_read_along(live, client):
    client.force_login(factories.make_staff("operator")[0])
    live_captions.add(live, "Bonsoir.", ago(5))
    page = client.get(f"/regie/{live.public_id}/sous-titres/direct/").content.decode()
    assert "Le public lit ce que vous envoyez" in page
    assert "Bonsoir." in page
