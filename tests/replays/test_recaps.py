"""The recap: joined of the clips' own pieces, in the right order, every picture there."""

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from channels.models import Broadcast
from media import publication, recordings
from media.models import Cover
from replays import clips, dressing, films, jobs, listing, recapfilms, recaps
from replays.errors import ReplaysError
from replays.models import Clip, Job, Recap
from tests import factories, footage
from tests.numbered import numbered_take

pytestmark = [pytest.mark.django_db, pytest.mark.films]
BASE = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
NUMBERS = {"a": range(40, 90), "b": range(125, 165), "c": range(205, 280)}


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    private = tmp_path_factory.mktemp("plain")
    numbered_take(private, "r1-a", BASE.timestamp(), 12, beeps=True)
    return private


@pytest.fixture(autouse=True)
def of_one_clip(monkeypatch):
    """Most of these tests need no more."""
    monkeypatch.setattr(recaps, "FEWEST", 1)


@pytest.fixture
def broadcast(settings, tmp_path, plain) -> Broadcast:
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    settings.UPLOADS_DIR, settings.TV_DISK_RESERVE = tmp_path / "uploads", 1
    made = factories.make_broadcast()
    ended = BASE + timedelta(seconds=12)
    recordings.open_programme(made.recording, BASE)
    type(made.recording).objects.filter(pk=made.recording_id).update(closed_at=ended)
    end_it(made, ended)
    made.refresh_from_db()
    target = made.recording.directory
    target.mkdir(parents=True)
    subprocess.run(["cp", "-al", f"{plain}/.", str(target)], check=True)
    publication.forget()
    return made


def end_it(broadcast: Broadcast, at: datetime) -> None:
    rows = Broadcast.objects.filter(pk=broadcast.pk)
    rows.update(state="ended", started_at=BASE, ended_at=at)


def clip(broadcast: Broadcast, key: str) -> Clip:
    shown = NUMBERS[key]
    made = Clip.objects.create(
        broadcast=broadcast, key=key, title=f"Action {key}", kind="action", is_titled=False,
        starts_at=BASE + timedelta(seconds=shown[0] / 25),
        ends_at=BASE + timedelta(seconds=(shown[-1] + 1) / 25),
    )  # fmt: skip
    clips.publish(made, clips.TRIES)
    return made


def make(broadcast: Broadcast) -> Recap:
    while waiting := Job.objects.filter(state=Job.State.WAITING).order_by("pk").first():
        jobs.run(waiting)
    return Recap.objects.select_related("broadcast__page", "asset").get(broadcast=broadcast)


def numbers(recap: Recap) -> list[int]:
    """Without what stands between the clips."""
    return [number for number in footage.numbers_in(recap.mp4) if number is not None]


def test_it_tells_its_clips_one_behind_the_other(broadcast):
    for key in "cab":
        clip(broadcast, key)
    recap = make(broadcast)
    assert numbers(recap) == [*NUMBERS["a"], *NUMBERS["b"], *NUMBERS["c"]]
    assert [part["clip"] for part in recap.parts] == ["a", "b", "c"]
    assert recap.asset.duration == pytest.approx(2 + 2.0 + 0.6 + 1.6 + 0.6 + 3.0)
    told = listing.recap_told(recap)
    assert (told["kind"], told["page"]) == ("recap", f"{broadcast.page.get_url()}resume/")
    assert recap.poster.exists()


def test_its_stream_shows_the_same_pictures(broadcast):
    clip(broadcast, "a")
    recap = make(broadcast)
    playlist = recap.poster.with_name(f"{recap.playlist_name}.m3u8")
    rows = [row for row in playlist.read_text().splitlines() if not row.startswith("#")]
    assert all((playlist.parent / row).exists() for row in rows)
    whole = playlist.parent / rows[0].split("/")[0] / "whole.mp4"
    parts = [whole.with_name("init.mp4"), *(playlist.parent / row for row in rows)]
    whole.write_bytes(b"".join(part.read_bytes() for part in parts))
    shown = [number for number in footage.numbers_in(whole) if number is not None]
    assert shown == list(NUMBERS["a"])


def test_staff_put_it_in_another_order_and_leave_clips_out(broadcast):
    for key in "abc":
        clip(broadcast, key)
    recaps.arrange(recaps.of(broadcast), ["c", "a"], transition=Recap.Transition.DIP)
    recap = make(broadcast)
    before = recap.mp4
    assert numbers(recap) == [*NUMBERS["c"], *NUMBERS["a"]]
    recaps.arrange(recap, None)
    assert [part["clip"] for part in make(broadcast).parts] == ["a", "b", "c"]
    assert not before.exists()


def test_an_order_of_unknown_clips_is_refused(broadcast):
    with pytest.raises(ReplaysError):
        recaps.arrange(recaps.of(broadcast), ["strange"])


def test_made_again_it_is_the_same(broadcast):
    clip(broadcast, "a")
    recap = make(broadcast)
    before = recap.mp4.stat().st_mtime_ns
    recaps.work(str(recap.pk), lambda share: None)
    assert recap.mp4.stat().st_mtime_ns == before


def test_a_closed_session_leaves_it_at_once_and_for_good(broadcast):
    for key in "ab":
        clip(broadcast, key)
    recap = make(broadcast)
    before = recap.mp4
    Cover.objects.create(
        recording=broadcast.recording, kind=Cover.Kind.CLOSED,
        starts_at=BASE + timedelta(seconds=5), ends_at=BASE + timedelta(seconds=7),
    )  # fmt: skip
    clips.write_again(broadcast.recording)
    assert not before.exists()
    assert numbers(make(broadcast)) == list(NUMBERS["a"])


def test_takes_of_two_sizes_stand_in_one_film(broadcast):
    numbered_take(broadcast.recording.directory, "r2-b", BASE.timestamp() + 12, 3, 300, "640x360")
    clip(broadcast, "c")
    NUMBERS["late"] = range(310, 330)
    end_it(broadcast, BASE + timedelta(seconds=16))
    clip(broadcast, "late")
    recap = make(broadcast)
    assert numbers(recap) == [*NUMBERS["c"], *NUMBERS["late"]]
    assert (recap.asset.width, recap.asset.height) == (320, 180)


def test_a_bumper_in_the_slot_is_shown_at_the_end(broadcast):
    path = dressing.slot(broadcast.channel)
    path.parent.mkdir(parents=True)
    path.write_bytes(footage.encode(footage.Shot(seconds=2, first=9000), "matroska"))
    film = path.with_suffix(".ok.mp4")
    subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-c", "copy", film], check=True)
    film.replace(path)
    clip(broadcast, "a")
    recap = make(broadcast)
    shown = numbers(recap)
    assert shown[:50] == list(NUMBERS["a"])
    assert shown[50:99] == list(range(9000, 9049))  # its last image may be held for another


def test_one_clip_alone_makes_no_recap_by_itself(broadcast, monkeypatch):
    monkeypatch.setattr(recaps, "FEWEST", 2)
    clip(broadcast, "a")
    assert make_jobs_kinds() == {"clip"}
    clip(broadcast, "b")
    assert make_jobs_kinds() == {"clip", "recap"}


def make_jobs_kinds() -> set[str]:
    while waiting := Job.objects.filter(state=Job.State.WAITING).order_by("pk").first():
        jobs.run(waiting)
    return set(Job.objects.values_list("kind", flat=True)) & {"clip", "recap"}


def test_without_clips_there_is_nothing_to_ask_for(broadcast):
    assert recaps.ask(broadcast) is None
    recap = recaps.of(broadcast)
    with pytest.raises(ReplaysError):
        recaps.make(recap, lambda share: None)


# --- joined while the event goes on


@pytest.fixture
def on_air(broadcast) -> Broadcast:
    Broadcast.objects.filter(pk=broadcast.pk).update(state="live", ended_at=None)
    broadcast.refresh_from_db()
    return broadcast


@pytest.fixture
def joins(monkeypatch) -> list[Path]:
    """Each film that was joined."""
    done, join = [], films.join
    monkeypatch.setattr(films, "join", lambda *told, **how: done.append(told[1]) or join(*told, **how))
    return done


def public_names(broadcast: Broadcast) -> set[str]:
    return {path.name for path in broadcast.recording.public_directory.glob("clip-recap*")}


def test_it_is_joined_before_the_end_and_only_shown_then(on_air, joins):
    for key in "ab":
        clip(on_air, key)
    waiting = make(on_air)
    assert (waiting.state, waiting.asset, public_names(on_air)) == (Recap.State.WAITING, None, set())
    end_it(on_air, BASE + timedelta(seconds=12))
    recaps.ask(on_air)
    del joins[:]
    assert numbers(make(on_air)) == [*NUMBERS["a"], *NUMBERS["b"]]
    assert joins == []
    assert not list(on_air.recording.directory.glob("clip-pieces/recap-*"))


def test_of_clips_that_wait_together_it_is_joined_once(on_air, joins):
    for key in "abc":
        clip(on_air, key)
    make(on_air)
    assert sum(path.parent.name.startswith("recap-") for path in joins) == 1


def test_what_was_joined_of_other_clips_is_not_shown(on_air):
    made = {key: clip(on_air, key) for key in "abc"}
    make(on_air)
    clips.remove(made["b"])
    end_it(on_air, BASE + timedelta(seconds=12))
    recaps.ask(on_air)
    assert numbers(make(on_air)) == [*NUMBERS["a"], *NUMBERS["c"]]


def test_what_cannot_be_told_yet_fails_nobodys_job(on_air):
    for key in "ab":
        clip(on_air, key)
    shutil.rmtree(on_air.recording.directory / "r1-a")
    publication.forget()
    recaps.join_ahead(recaps.of(on_air), lambda share: None)
    assert recaps.of(on_air).state == Recap.State.WAITING


def test_what_stands_around_its_clips_is_drawn_before_the_last_of_them_is_made(on_air, settings):
    first = clip(on_air, "a")
    clip(on_air, "b")  # waits to be made
    clips.work(str(first.pk), lambda share: None)
    drawn = set(settings.RECORDINGS_DIR.glob(".dressing/*/pieces.json"))
    make(on_air)
    assert len(drawn) == 2
    assert set(settings.RECORDINGS_DIR.glob(".dressing/*/pieces.json")) == drawn


def test_a_sound_is_measured_once_for_all_films(on_air, monkeypatch):
    for key in "ab":
        clips.work(str(clip(on_air, key).pk), lambda share: None)
    recap = recaps.of(on_air)
    recapfilms.dress(recap, on_air.clips.get(key="a"))
    measured = []
    monkeypatch.setattr(films.loudness, "momentary", lambda path: measured.append(path) or ["true"])
    make(on_air)
    assert {path.parent.parent.name for path in measured} == {".dressing"}
