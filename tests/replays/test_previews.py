"""Pictures of a replay: made of few segments, gone with what they show."""

import json
import os

import pytest
from PIL import Image, ImageDraw

from media import downloads, recordings
from media.ffmpeg import probe
from replays import jobs, posters, previews, sidecars, trims
from replays.models import Job
from replays.trims import Wish
from tests.replays.replayed import make_replay, moment


@pytest.fixture
def broadcast(db, settings, tmp_path):
    return make_replay(settings, tmp_path, 6, 4)


def offered(broadcast):
    sidecars.write(broadcast)
    told = json.loads((broadcast.recording.public_directory / "replay.json").read_text())
    return {
        kind: broadcast.recording.public_directory / told[kind].split("/")[-1]
        for kind in ("thumbnails", "poster", "film")
        if kind in told
    }


def test_strip_poster_and_film_are_made_and_listed(broadcast):
    previews.make(broadcast.recording)
    made = offered(broadcast)
    cues = made["thumbnails"].read_text().split("\n\n")[1:]
    assert len(cues) == 5
    assert "00:00:02.000 --> 00:00:04.000" in cues[1]
    assert cues[3].strip().endswith("#xywh=480,0,160,90")
    sheet = broadcast.recording.public_directory / cues[0].split("\n")[1].split("#")[0]
    with Image.open(sheet) as picture:
        assert picture.size == (800, 90)
    with Image.open(made["poster"]) as picture:
        assert picture.size == (320, 180)
    film = probe.probe(made["film"])
    assert (film.duration, film.audio_codec) == (pytest.approx(5.0, abs=0.5), None)
    assert made["film"].stat().st_size < previews.FILM_BYTES
    assert not previews.is_due(broadcast.recording)


def test_after_a_trim_they_are_gone_at_once_and_asked_for_again(broadcast):
    previews.make(broadcast.recording)
    before = offered(broadcast)
    trims.apply(broadcast, Wish(cut=((2.0, 4.0),)), 0)
    assert offered(broadcast) == {}
    assert not any(path.exists() for path in before.values())
    assert not list(broadcast.recording.public_directory.glob("replay-sprite-*"))
    assert Job.objects.get(kind="previews").state == Job.State.WAITING
    jobs.run(Job.objects.get(kind="previews"))
    assert set(offered(broadcast)) == {"thumbnails", "poster", "film"}


def test_staff_choose_any_image(broadcast):
    previews.make(broadcast.recording)
    best = offered(broadcast)["poster"].read_bytes()
    previews.choose(broadcast, moment(3.32).timestamp())
    previews.make(broadcast.recording)
    chosen = offered(broadcast)["poster"].read_bytes()
    assert chosen != best
    previews.choose(broadcast, None)
    previews.make(broadcast.recording)
    assert offered(broadcast)["poster"].read_bytes() == best


def test_frames_are_spread_evenly_and_not_too_near(broadcast):
    entries = recordings.programme(broadcast.recording)
    assert [round(shot.time) for shot in previews.spread(entries, 100, 2.0)] == [0, 2, 4, 6, 8]
    assert [round(shot.time) for shot in previews.spread(entries, 2, 2.0)] == [0, 5]
    assert previews.spread([], 5, 2.0) == []


def drawn(colour, lines=()):
    picture = Image.new("RGB", (320, 180), colour)
    for x in lines:
        ImageDraw.Draw(picture).line((x, 0, x, 180), fill="white")
    return picture


def test_a_sharp_image_wins_over_black_white_and_flat_ones():
    looks = [
        (posters.judge(drawn("black")), 1.0),
        (posters.judge(drawn("white")), 2.0),
        (posters.judge(drawn((90, 90, 90))), 3.0),
        (posters.judge(drawn((60, 80, 120), range(0, 320, 12))), 4.0),
    ]
    assert posters.best(looks) == 4.0
    assert posters.best(looks[:1]) == 1.0
    assert posters.best([]) is None


def test_who_lists_them_while_they_are_put_there_takes_nothing_away(
    broadcast, tmp_path, monkeypatch
):
    recording, made, replace = broadcast.recording, tmp_path / "replay-poster-1.jpg", os.replace
    made.write_bytes(b"picture")

    def replaced_and_listed(source, target):
        replace(source, target)
        if target.suffix == ".jpg":
            previews.offered(recording)

    monkeypatch.setattr(previews.os, "replace", replaced_and_listed)
    shows = downloads.fingerprint(recording)
    previews._offer(recording, {"poster": made}, shows, previews.wanted(recording))
    assert offered(broadcast)["poster"].read_bytes() == b"picture"
    offered(broadcast)["poster"].unlink()
    assert previews.is_due(recording)
