"""Bad input at the encoder's door: each gets a clear answer and nothing on air is touched."""

import pytest

from tests.station import eventually

pytestmark = pytest.mark.flow


def test_a_wrong_key_is_refused_at_once(station):
    encoder = station.encoder(f"rtmp://127.0.0.1:{station.rtmp_port}/live/not-a-key", seconds=20)
    assert encoder.wait(15) != 0


def test_a_second_encoder_on_a_key_in_use_changes_nothing(station):
    broadcast = station.plan("Deux encodeurs")
    with station.encoding(broadcast):
        station.go_live(broadcast)
        before = len(station.control(broadcast)["takes"])
        assert station.encoder(broadcast["rtmp"], seconds=20).wait(15) != 0
        assert station.state(broadcast)["state"] == "live"
        assert len(station.control(broadcast)["takes"]) == before
        station.end(broadcast)


def test_a_source_without_sound_gets_silence(station):
    broadcast = station.plan("Sans le son")
    with station.encoding(broadcast, audio=False):
        station.go_live(broadcast)
        master = station.get(broadcast, "live.m3u8").text
        assert "mp4a.40.2" in master
        station.end(broadcast)


def test_an_end_before_the_start_is_refused(station):
    told = station.manage(
        "plan", "--channel", "sport", "--title", "À l'envers",
        "--start", "2026-12-01T20:00", "--end", "2026-12-01T19:00", fails=True,
    )
    assert "La fin doit venir après le début." in told


def test_going_live_without_a_picture_is_refused(station):
    broadcast = station.plan("Sans image")
    refused = station.act(broadcast, "go")
    assert refused.status_code == 409
    assert "L'image n'arrive pas encore" in refused.json()["message"]


def test_strangers_cannot_drive_the_control_room(station):
    broadcast = station.plan("Protégé")
    for path in ("go", "end", "cancel", "cues"):
        answer = station.http.post(f"/api/v1/broadcasts/{broadcast['public_id']}/{path}/")
        assert answer.status_code == 401
        assert set(answer.json()) == {"error", "message"}
    assert station.http.get(f"/regie/{broadcast['public_id']}/").status_code == 302


def test_a_killed_engine_goes_on_with_the_same_live(station):
    broadcast = station.plan("Moteur tué")
    with station.encoding(broadcast):
        station.go_live(broadcast)
        eventually(lambda: _count(station, broadcast) >= 3)
    station.kill("engine")
    station.launch("engine")
    eventually(station.is_well, within=40)
    eventually(lambda: station.state(broadcast)["state"] == "interrupted")
    before = _count(station, broadcast)
    with station.encoding(broadcast):
        eventually(lambda: station.state(broadcast)["state"] == "live")
        eventually(lambda: _takes(station, broadcast) == 2)
        assert _count(station, broadcast) > before
        station.end(broadcast)
    eventually(lambda: station.get(broadcast, "replay.m3u8").status_code == 200)


def _count(station, broadcast) -> int:
    return station.get(broadcast, "dvr-top.m3u8").text.count("#EXTINF")


def _takes(station, broadcast) -> int:
    lines = station.get(broadcast, "dvr-top.m3u8").text.splitlines()
    return len({line.split("/")[0] for line in lines if line.startswith("r")})
