"""Tout est prêt ? Each check's colour, and the page with nothing at all behind it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from channels import machine_checks, preflight, signal_checks
from channels.checking import AMBER, GREEN, RED
from media import trials
from media.ffmpeg.graphs import loudness as graph
from media.loudness import Loudness
from tests import factories

FEED = {
    "role": "main", "on_air": True, "width": 1920, "height": 1080, "codec": "avc1", "fps": 25.0,
    "bitrate": 4_500_000, "gop": 1.0, "audio": "mp4a", "transcoded": False, "last_packet": 0.1,
    "unplayable": "",
}


def feed(**other):
    return FEED | other


@pytest.mark.parametrize(
    ("check", "level"),
    [
        (signal_checks.picture({"alarms": [], "at": 0}, feed()), GREEN),
        (signal_checks.picture(None, None), RED),
        (signal_checks.size(feed()), GREEN),
        (signal_checks.size(feed(width=640, height=360)), AMBER),
        (signal_checks.size(feed(unplayable="interlaced", transcoded=True)), AMBER),
        (signal_checks.size(feed(unplayable="10 bits", transcoded=True)), AMBER),
        (signal_checks.keyframes(feed()), GREEN),
        (signal_checks.keyframes(feed(unplayable="4:2:2", transcoded=True)), GREEN),
        (signal_checks.keyframes(feed(gop=3.0)), AMBER),
        (signal_checks.keyframes(feed(gop=10.0)), RED),
        (signal_checks.keyframes(feed(gop=None)), AMBER),
        (signal_checks.rate(feed()), GREEN),
        (signal_checks.rate(feed(fps=12)), AMBER),
        (signal_checks.bitrate(feed()), GREEN),
        (signal_checks.bitrate(feed(bitrate=400_000)), AMBER),
        (signal_checks.bitrate(feed(bitrate=40_000_000)), AMBER),
        (signal_checks.sound(feed(audio=None), None), RED),
        (signal_checks.sound(feed(), None), AMBER),
        (signal_checks.sound(feed(), Loudness(-70.0, float("-inf"), 10)), RED),
        (signal_checks.sound(feed(), Loudness(-23.0, -6.0, 10)), GREEN),
        (signal_checks.sound(feed(), Loudness(-34.0, -16.0, 10)), AMBER),
        (signal_checks.sound(feed(), Loudness(-12.0, -3.0, 10)), AMBER),
        (signal_checks.sound(feed(), Loudness(-20.0, 0.3, 10)), AMBER),
        (machine_checks.clock(1000.0, 1000.5, 1001.0, at_least=900.0), GREEN),
        (machine_checks.clock(1000.0, 1000.5, 1100.0, at_least=900.0), AMBER),
        (machine_checks.clock(1000.0, 4600.0, None, at_least=900.0), AMBER),
        (machine_checks.clock(1000.0, 1000.0, None, at_least=5000.0), RED),
        (machine_checks.space(100, 10, 20.0, ""), GREEN),
        (machine_checks.space(100, 10, 20.0, "Il manquera 1 Go."), AMBER),
        (machine_checks.space(15, 10, 20.0, ""), RED),
        (machine_checks.load(lambda lives: True, 1, None), GREEN),
        (machine_checks.load(lambda lives: lives < 2, 2, None), AMBER),
    ],
)
def test_each_check_has_its_colour_and_says_what_to_do(check, level):
    assert check.level == level
    assert check.sentence
    assert bool(check.advice) == (level != GREEN)


def test_the_meter_is_read():
    said = """[Parsed_ebur128_0 @ 0x1] Summary:

  Integrated loudness:
    I:         -21.6 LUFS
    Threshold: -31.7 LUFS

  True peak:
    Peak:      -17.9 dBFS
"""
    assert graph.read(said) == (-21.6, -17.9)
    assert graph.read(said.replace("-17.9", "-inf"))[1] == float("-inf")
    assert graph.read("nothing") is None


@pytest.fixture
def broadcast(db):
    return factories.make_broadcast()


def levels(broadcast):
    return {check.name: check.level for check in preflight.look(broadcast)}


def test_before_an_encoder_came(broadcast):
    found = levels(broadcast)
    assert found["input"] == GREEN
    assert found["picture"] == RED
    assert "sound" not in found


def test_an_input_that_serves_another_live(broadcast):
    other = factories.make_broadcast("L'autre")
    now = timezone.now()
    broadcast.recording.__class__.objects.filter(pk=broadcast.recording.pk).update(
        input=other.recording.input, starts_at=now + timedelta(hours=3),
        ends_at=now + timedelta(hours=5),
    )
    broadcast.recording.refresh_from_db()
    [check] = [one for one in preflight.look(broadcast) if one.name == "input"]
    assert check.level == RED
    assert "L'autre" in check.sentence


def test_too_many_at_once_are_said_when_planning(broadcast, settings):
    settings.TV_CPU_BUDGET = 0.8
    assert preflight.crowd_warning(broadcast.recording) == ""
    factories.make_broadcast("L'autre")
    assert preflight.crowd_warning(broadcast.recording).startswith("2 directs")


def test_a_trial_is_private_and_examined(broadcast, init, monkeypatch):
    recording = broadcast.recording
    base = timezone.now().timestamp() - 20
    factories.make_take(recording.directory, "r1-a", base, [1.0] * 20, init)
    factories.make_timeline(recording.directory, "r1-a", base, 20)
    trial = trials.begin(recording)
    trials._keep(recording, trials.Trial(base + 5))
    assert trials.end(recording).end > trial.start - 1
    monkeypatch.setattr("media.audit._damaged", lambda *told: [])
    report = trials.examine(recording)
    assert (report["verdict"], report["present"]) == ("green", 60)
    listed = (recording.directory / trials.PLAYLIST).read_text()
    assert listed.count("#EXTINF") == 15
    assert not list(recording.public_directory.rglob("*.m4s"))


def test_a_trial_ends_by_itself_and_may_be_empty(broadcast):
    recording = broadcast.recording
    recording.directory.mkdir(parents=True, exist_ok=True)
    trials._keep(recording, trials.Trial(timezone.now().timestamp() - 400))
    assert not trials.load(recording).is_running(timezone.now().timestamp())
    ended = trials.end(recording)
    assert round(ended.end - ended.start) == trials.LONGEST
    assert trials.examine(recording)["verdict"] == "red"


@pytest.mark.parametrize("place", ["pret/", "pret/liste/?heure=rien", "sante/", "sante/sante.csv"])
def test_pages_for_operators_alone(client, broadcast, place):
    address = f"/regie/{broadcast.public_id}/{place}"
    assert client.get(address).status_code == 302
    client.force_login(factories.make_staff("moderator")[0])
    assert client.get(address).status_code == 403
    client.force_login(factories.make_staff("operator")[0])
    assert client.get(address).status_code == 200
