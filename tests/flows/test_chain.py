"""The main job, end to end: planned, pushed, on air, dropped, back, ended, replayed."""

import subprocess
import time

import pytest

from tests import playlist_checker
from tests.station import eventually

pytestmark = pytest.mark.flow


@pytest.fixture(scope="module")
def evening(station):
    """One live that dropped for eight seconds and came back larger, with a goal in it."""
    broadcast = station.plan("Chartres – Angers")
    seen = []
    with station.encoding(broadcast, size="640x360"):
        station.go_live(broadcast)
        eventually(lambda: _count(station, broadcast, "dvr-top.m3u8") >= 4)
        seen.append(station.get(broadcast, "live-top.m3u8").text)
    dropped = time.monotonic()
    eventually(lambda: station.state(broadcast)["state"] == "interrupted", within=5)
    eventually(lambda: "slate-" in station.get(broadcast, "live-top.m3u8").text)
    seen.append(station.get(broadcast, "live-top.m3u8").text)
    eventually(lambda: time.monotonic() - dropped > 8)
    with station.encoding(broadcast, size="960x540"):
        eventually(lambda: station.state(broadcast)["state"] == "live")
        eventually(lambda: _takes_in(station.get(broadcast, "dvr-top.m3u8").text) == 2)
        seen.append(station.get(broadcast, "live-top.m3u8").text)
        cue = station.act(broadcast, "cues", kind="goal", label="But de Diallo").json()
        eventually(lambda: _count(station, broadcast, "dvr-top.m3u8") >= 30)
        station.end(broadcast)
        ended = time.monotonic()
        eventually(lambda: station.get(broadcast, "replay.m3u8").status_code == 200, within=2)
        waited = time.monotonic() - ended
    return {"broadcast": broadcast, "seen": seen, "cue": cue, "replay_after": waited}


def _count(station, broadcast, name: str) -> int:
    answer = station.get(broadcast, name)
    return answer.text.count("#EXTINF") if answer.status_code == 200 else 0


def _takes_in(text: str) -> int:
    return len({line.split("/")[0] for line in text.splitlines() if line.startswith("r")})


def test_the_live_playlist_stays_legal_through_drop_and_return(evening):
    previous = None
    for text in evening["seen"]:
        playlist_checker.check(text, previous)
        previous = text


def test_a_slate_fills_the_gap_and_the_picture_returns_in_another_size(station, evening):
    segments = playlist_checker.check(station.get(evening["broadcast"], "dvr-top.m3u8").text)
    takes = list(dict.fromkeys(segment.uri.split("/")[0] for segment in segments))
    assert [take[0] for take in takes] == ["r", "s", "r"]


def test_the_replay_stands_at_once_without_the_slate(station, evening):
    assert evening["replay_after"] < 2
    for rung in ("top", "mid", "low", "audio"):
        text = station.get(evening["broadcast"], f"replay-{rung}.m3u8").text
        segments = playlist_checker.check(text)
        assert text.rstrip().endswith("#EXT-X-ENDLIST")
        assert [segment.uri for segment in segments if "slate" in segment.uri] == []


def test_every_listed_segment_is_there_and_decodes(station, evening, tmp_path):
    broadcast = evening["broadcast"]
    eventually(lambda: station.control(broadcast)["audit"])
    replay = station.get(broadcast, "replay-top.m3u8").text
    for segment in playlist_checker.check(replay):
        answer = station.get(broadcast, segment.uri)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    first, last = _takes(station, broadcast, replay)
    assert _decoded_size(station, broadcast, first, tmp_path) == "640,360"
    assert _decoded_size(station, broadcast, last, tmp_path) == "960,540"


def _takes(station, broadcast, replay: str):
    segments = playlist_checker.check(replay)
    return segments[0], segments[-1]


def _decoded_size(station, broadcast, segment, folder) -> str:
    whole = folder / "segment.mp4"
    parts = [station.get(broadcast, uri).content for uri in (segment.map, segment.uri)]
    whole.write_bytes(b"".join(parts))
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "frame=width,height",
         "-of", "csv=p=0", str(whole)],
        capture_output=True, text=True, check=True,
    )
    assert done.stderr == ""
    return done.stdout.split()[0].rstrip(",")


def test_the_audit_explains_the_gap_and_finds_every_segment(station, evening):
    audit = eventually(lambda: station.control(evening["broadcast"])["audit"])
    assert audit["verdict"] == "amber"
    assert audit["present"] == audit["expected"]
    assert audit["damaged"] == []
    assert audit["takes"] == 2
    assert len(audit["gaps"]) == 1
    assert 7 < audit["gaps"][0]["seconds"] < 14


def test_the_public_state_names_the_replay_and_its_chapter(station, evening):
    broadcast = evening["broadcast"]
    state = eventually(lambda: (s := station.state(broadcast))["state"] == "ended" and s)
    assert state["replay"] == f"/hls/{broadcast['public_id']}/replay.m3u8"
    assert state["live"] is None
    assert [chapter["label"] for chapter in state["chapters"]] == ["But de Diallo"]


def test_the_goal_becomes_a_clip_and_an_mp4(station, evening, tmp_path):
    broadcast = evening["broadcast"]

    def ready():
        answer = station.get(broadcast, "clips.json")
        clips = answer.json()["clips"] if answer.status_code == 200 else []
        return clips if clips and clips[0]["mp4"] else None

    [clip] = eventually(ready, within=60)
    assert clip["title"] == "But de Diallo"
    assert station.http.get(clip["hls"]).status_code == 200
    assert station.http.get(clip["poster"]).headers["content-type"] == "image/jpeg"
    mp4 = tmp_path / "clip.mp4"
    mp4.write_bytes(station.http.get(clip["mp4"]).content)
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(mp4)],
        capture_output=True, text=True, check=True,
    )
    assert 8 < float(done.stdout) <= 18.1


def test_the_page_keeps_its_address_for_its_whole_life(station, evening):
    broadcast = evening["broadcast"]
    answer = station.http.get(broadcast["page"])
    assert answer.status_code == 200
    assert "Chartres – Angers" in answer.text
    assert "set-cookie" not in answer.headers


def test_ending_twice_is_refused_with_the_reason(station, evening):
    refused = station.act(evening["broadcast"], "end")
    assert refused.status_code == 409
    assert refused.json() == {
        "error": "not-possible", "message": "Ce direct est déjà terminé.",
    }


def test_the_key_is_nowhere_in_clear(station, evening):
    key = evening["broadcast"]["rtmp"].rsplit("/", 1)[1].encode()
    leaks = [
        path for path in station.var.rglob("*")
        if path.is_file() and not path.name.startswith("encoder-") and key in path.read_bytes()
    ]
    assert leaks == []
