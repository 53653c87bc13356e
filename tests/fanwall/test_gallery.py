"""What leaves the stadium: each use with its own tick, gone as soon as one condition fails."""

import dataclasses
import json
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from channels.models import Access, Broadcast
from fanwall import moderation, pins, publishing, spool, sweep, walls
from fanwall.models import Approval, Consent, Photo, Screen, ScreenPlay, Wall
from media import recordings, timeline
from media.timeline import Entry
from tests.fanwall.conftest import jpeg, upload
from tests.fanwall.test_screens import GOOD, SPOILS

pytestmark = pytest.mark.django_db
BASE = datetime(2026, 5, 12, 18, 0, tzinfo=UTC)


@pytest.fixture
def replay(wall, settings, tmp_path) -> Wall:
    """The live is over: ten seconds, a gap of five, ten seconds more."""
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    recording = wall.broadcast.recording
    recording.directory.mkdir(parents=True)
    begins = [*range(10), *range(15, 25)]
    lines = [Entry("r1-a", number, BASE.timestamp() + at, 1.0) for number, at in enumerate(begins)]
    text = "".join(json.dumps(dataclasses.asdict(line)) + "\n" for line in lines)
    (recording.directory / timeline.FILE_NAME).write_text(text)
    recording.published_from, recording.published_until = BASE, BASE + timedelta(seconds=25)
    recording.save()
    Broadcast.objects.update(
        state=Broadcast.State.ENDED, replay_at=timezone.now(), started_at=BASE
    )
    return walls.find(wall.code)


def send(wall: Wall, *uses: str, name: str = "Lina", by=None) -> Photo:
    body = upload(Client(), wall, consent=list(uses), name=name, people="1").json()
    photo = moderation.find(body["id"])
    return moderation.approve(photo, by) if by else photo


def show(photo: Photo, second: float, number: int = 1, **fields) -> ScreenPlay:
    return ScreenPlay.objects.create(
        screen=photo.wall.screens.first(), photo=photo, boot_id="b" * 16, number=number,
        at=BASE + timedelta(seconds=second), **fields,
    )


def gallery(wall: Wall, client: Client | None = None) -> str:
    return (client or Client()).get(f"/mur/{wall.code}/galerie/").content.decode()


def picture(wall: Wall, photo: Photo, place: str = "galerie") -> int:
    return Client().get(f"/mur/{wall.code}/{place}/{photo.display_sha256}.jpg").status_code


# --- the predicate


def test_with_everything_it_may_be_published():
    assert publishing.publishable(GOOD, agreed=True, opens=True)
    assert not publishing.publishable(GOOD, agreed=False, opens=True)
    assert not publishing.publishable(GOOD, agreed=True, opens=False)


@pytest.mark.parametrize("spoil", SPOILS, ids=str)
def test_what_hides_a_photo_on_screens_hides_it_here(spoil):
    """But for the two conditions that this use has of its own."""
    spoiled = dataclasses.replace(GOOD, **spoil)
    own = spoil.keys() <= {"agreed", "wall_shows"}
    assert publishing.publishable(spoiled, agreed=True, opens=True) == own


# --- the gallery


def test_the_gallery_has_those_who_ticked_the_site_and_no_other(wall, lea):
    mine = send(wall, "site", by=lea)
    others = [send(wall, "screen", "air", "replay", by=lea), send(wall, "site"),
              send(wall, "screen", "site")]
    moderation.reject(others[2], lea)
    walls.set_state(wall, "ended", None)
    page = gallery(wall)
    assert mine.display_sha256 in page
    assert 'alt="Photo du public, envoyée par Lina"' in page
    assert [photo for photo in others if photo.display_sha256 in page] == []
    assert picture(wall, mine) == 200
    assert [picture(wall, photo) for photo in others] == [404, 404, 404]
    answer = Client().get(f"/mur/{wall.code}/galerie/{mine.display_sha256}.jpg")
    assert answer.content == spool.display(mine)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_pages_of_the_gallery_are_kept_by_nobody(wall):
    for name in ("galerie/", "instants.json", "instants.vtt"):
        answer = Client().get(f"/mur/{wall.code}/{name}")
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
        assert answer.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("state", ["closed", "open", "paused"])
def test_before_the_end_it_says_when_it_opens(wall, lea, state):
    photo = send(wall, "screen", "site", by=lea)
    Wall.objects.update(state=state)
    page = gallery(wall)
    assert "La galerie ouvre après l’événement" in page
    assert photo.display_sha256 not in page
    assert picture(wall, photo) == 404


def test_an_empty_gallery_says_why(wall):
    walls.set_state(wall, "ended", None)
    assert "Aucune photo n’est publiée ici" in gallery(wall)


VANISH = {
    "withdrawn": lambda photo, lea: moderation.withdraw(photo),
    "revoked": lambda photo, lea: moderation.revoke(photo, lea),
    "purged": lambda photo, lea: sweep.run(timezone.now() + timedelta(days=8)),
    "black": lambda photo, lea: walls.set_panic(photo.wall, True, lea.pk),
    "four eyes": lambda photo, lea: Wall.objects.update(four_eyes=True),
    "other bytes": lambda photo, lea: (spool.folder(photo) / "display.jpg").write_bytes(jpeg()),
    "no approval": lambda photo, lea: Approval.objects.update(revoked_at=timezone.now()),
    "no consent": lambda photo, lea: Consent.objects.update(withdrawn_at=timezone.now()),
    "protected": lambda photo, lea: Broadcast.objects.update(access=Access.PASSWORD),
    "embargo": lambda photo, lea: Broadcast.objects.update(
        replay_from=timezone.now() + timedelta(days=1)),
    "unpublished": lambda photo, lea: photo.wall.broadcast.page.unpublish(),
}


@pytest.mark.parametrize("how", VANISH)
@pytest.mark.parametrize("place", ["galerie", "instants"])
def test_it_leaves_at_once(replay, lea, how, place):
    photo = send(replay, "screen", "site", "replay", by=lea)
    show(photo, 3)
    walls.set_state(replay, "ended", None)
    assert picture(replay, photo, place) == 200
    VANISH[how](photo, lea)
    assert picture(replay, photo, place) == 404
    if how != "other bytes":  # its row is as it was: the list is not asked to read the disk
        assert photo.display_sha256 not in gallery(replay)
        assert pins.of(walls.find(replay.code)) == []


def test_moderators_take_a_photo_out_after_the_event(wall, lea):
    photo = send(wall, "site", by=lea)
    walls.set_state(wall, "ended", None)
    address = f"/mur/{wall.code}/galerie/{photo.pk}/retrait"
    assert "Retirer :" not in gallery(wall)
    assert Client().post(address).status_code == 302  # to the sign-in
    assert picture(wall, photo) == 200
    staff = Client()
    staff.force_login(lea)
    assert "Retirer :" in gallery(wall, staff)
    assert staff.get(address).status_code == 405
    assert staff.post(f"/mur/nowhere/galerie/{photo.pk}/retrait").status_code == 404
    for _ in range(2):  # twice is once
        assert staff.post(address).status_code == 302
    assert (Photo.objects.get().state, picture(wall, photo)) == ("revoked", 404)


def test_the_same_picture_of_two_people_is_one(wall, lea):
    data = jpeg()
    for _ in range(2):
        body = upload(Client(), wall, data, consent=["site"]).json()
        moderation.approve(moderation.find(body["id"]), lea)
    walls.set_state(wall, "ended", None)
    assert gallery(wall).count("<figure") == 1


def test_a_large_gallery_has_pages(wall, lea, monkeypatch):
    monkeypatch.setattr("fanwall.views.gallery.A_PAGE", 2)
    for _ in range(3):
        send(wall, "site", by=lea)
    walls.set_state(wall, "ended", None)
    assert gallery(wall).count("<figure") == 2
    last = Client().get(f"/mur/{wall.code}/galerie/?page=2").content.decode()
    assert last.count("<figure") == 1
    for odd in ("0", "99", "x", "-1"):
        assert Client().get(f"/mur/{wall.code}/galerie/?page={odd}").status_code == 200


# --- moments of the replay


@pytest.mark.parametrize(
    ("second", "time"),
    [(-1, None), (0, 0.0), (3.5, 3.5), (9.9, 9.9), (12, None), (15, 10.0), (20, 15.0), (26, None)],
)
def test_a_pin_stands_where_the_replay_shows_that_moment(replay, lea, second, time):
    show(send(replay, "screen", "replay", by=lea), second)
    assert [pin.time for pin in pins.of(replay)] == ([] if time is None else [time])


def test_the_first_moment_that_the_replay_still_has(replay, lea):
    photo = send(replay, "screen", "replay", by=lea)
    for number, second in enumerate((-4, 12, 16.25, 20)):
        show(photo, second, number)
    (pin,) = pins.of(replay)
    assert pin.time == pytest.approx(11.25)


def test_pins_are_for_those_who_ticked_the_replay_and_were_seen(replay, lea):
    show(send(replay, "screen", "air", "site", by=lea), 1)
    show(send(replay, "screen", "replay", by=lea), 2, 2, visible=False)
    send(replay, "screen", "replay", by=lea)
    assert pins.of(replay) == []


def test_a_wall_off_air_has_no_moments(replay, lea):
    show(send(replay, "screen", "replay", by=lea), 1)
    assert len(pins.of(replay)) == 1
    Wall.objects.update(off_air=True)
    assert pins.of(walls.find(replay.code)) == []


def test_pins_of_the_directors_output_count_too(replay, lea):
    air = Screen.objects.create(wall=replay, kind=Screen.Kind.AIR)
    photo = send(replay, "screen", "replay", by=lea)
    ScreenPlay.objects.create(screen=air, photo=photo, boot_id="a" * 16, number=1,
                              at=BASE + timedelta(seconds=5), duration_ms=4000)
    assert [(pin.time, pin.lasts) for pin in pins.of(replay)] == [(5.0, 4.0)]


def test_what_staff_cut_has_no_moment(replay, lea, monkeypatch):
    photo = send(replay, "screen", "replay", by=lea)
    show(photo, 3)
    kept = recordings.programme(replay.broadcast.recording)[5:]
    monkeypatch.setattr(recordings, "programme", lambda recording: kept)
    assert pins.of(replay) == []
    show(photo, 6, 2)
    assert [pin.time for pin in pins.of(replay)] == [1.0]


def test_moments_are_told_to_players(replay, lea):
    first, second = (send(replay, "screen", "replay", by=lea, name=name) for name in ("Zoé", "Bob"))
    show(first, 16.25)
    show(second, 2, 2)
    told = Client().get(f"/mur/{replay.code}/instants.json").json()
    assert [(row["time"], row["name"]) for row in told["moments"]] == [(2.0, "Bob"), (11.25, "Zoé")]
    assert Client().get(told["moments"][0]["image"]).content == spool.display(second)
    vtt = Client().get(f"/mur/{replay.code}/instants.vtt").content.decode()
    assert vtt.startswith("WEBVTT\n\n00:00:02.000 --> 00:00:08.000\nPhoto du public, envoyée par Bob")
    assert "00:00:11.250 --> 00:00:17.250" in vtt


def test_the_replays_page_has_the_strip_and_the_way_to_the_gallery(replay, lea):
    photo = send(replay, "screen", "replay", "site", by=lea)
    show(photo, 16)
    address = replay.broadcast.page.get_url()
    page = Client().get(address).content.decode()
    assert "Le public à l’écran" in page
    assert 'href="#t=11"' in page
    assert f"/mur/{replay.code}/instants/{photo.display_sha256}.jpg" in page
    assert f"/mur/{replay.code}/galerie/" in page
    moderation.withdraw(photo)
    page = Client().get(address).content.decode()
    assert "Le public à l’écran" not in page
    assert f"/mur/{replay.code}/" not in page


def test_a_broadcast_without_a_wall_has_no_strip(replay):
    address = replay.broadcast.page.get_url()
    assert "Le public à l’écran" not in Client().get(address).content.decode()
