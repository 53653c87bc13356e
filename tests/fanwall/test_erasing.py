"""What must not stay does not: on no disk, in no row, in no backup."""

import shutil
import subprocess
import uuid
from datetime import timedelta

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone
from django_q.models import OrmQ

from chartreslive.accounts.models import User
from fanwall import audit, erasing, moderation, pictures, screens, spool, submissions, sweep, walls
from fanwall.models import BannedDevice, Consent, ModerationEvent, Photo, Screen, ScreenPlay, Wall
from tests.fanwall.conftest import jpeg, upload

pytestmark = pytest.mark.django_db
NAME = "Zébulon"


def files(*places) -> list:
    return [path for place in places for path in place.rglob("*")
            if path.is_file() and path.name != erasing.TAG]


def rows() -> str:
    """Every row of every table, as text."""
    return "\n".join(
        repr(row) for model in apps.get_models() for row in model.objects.values_list()
    )


def play(photo: Photo, number: int = 1, kind: str = "venue") -> ScreenPlay:
    screen, _made = Screen.objects.get_or_create(wall=photo.wall, kind=kind)
    return ScreenPlay.objects.create(
        screen=screen, photo=photo, boot_id="b" * 16, number=number, at=timezone.now()
    )


@pytest.fixture
def shown(client, wall, lea, django_capture_on_commit_callbacks) -> Photo:
    """A photo with a name, on the screens, published to them."""
    with django_capture_on_commit_callbacks(execute=True):
        body = upload(client, wall, name=NAME).json()
        photo = moderation.approve(moderation.find(body["id"]), lea)
    play(photo)
    return photo


def test_taken_back_it_has_no_byte_and_no_name_anywhere_at_once(
    client, shown, settings, django_capture_on_commit_callbacks
):
    data = spool.display(shown)
    assert NAME in "".join(path.read_text() for path in files(settings.STATE_DIR))
    with django_capture_on_commit_callbacks(execute=True):
        moderation.withdraw(shown)
    assert files(settings.UPLOADS_DIR) == []
    told = b"".join(path.read_bytes() for path in files(settings.STATE_DIR))
    assert NAME.encode() not in told
    assert shown.display_sha256.encode() not in told
    assert data not in told
    shown.refresh_from_db()
    assert (shown.name, shown.fingerprint, shown.sharpness, shown.nudity) == ("", "", None, None)
    assert ScreenPlay.objects.filter(photo=None).count() == 1  # counted, of nobody


def test_taken_back_it_cannot_be_sent_again(client, wall):
    data = jpeg()
    body = upload(client, wall, data).json()
    moderation.withdraw(moderation.find(body["id"]))
    again = upload(Client(), wall, data)
    assert (again.status_code, again.json()["error"]) == (409, "withdrawn")


def test_a_process_that_dies_before_erasing_is_made_good_by_the_sweep(shown, monkeypatch, settings):
    with monkeypatch.context() as dying:
        dying.setattr(spool, "erase", lambda photo: None)
        moderation.withdraw(shown)
    assert spool.display(shown) is not None
    assert screens.shown_photos(shown.wall) == []
    sweep.run(timezone.now())
    assert files(settings.UPLOADS_DIR) == []


def test_a_worker_that_finishes_after_the_withdrawal_leaves_nothing(client, wall, settings):
    photo = Photo.objects.get(pk=upload(client, wall).json()["id"])
    prepared = pictures.prepare(data := jpeg(), pictures.inspect(data))
    moderation.withdraw(photo)
    spool.keep_prepared(photo, prepared)  # and then the worker is killed
    sweep.run(timezone.now())
    assert files(settings.UPLOADS_DIR) == []


def test_halves_of_files_and_originals_go_once_nobody_writes_them(shown):
    folder = spool.folder(shown)
    (folder / "tmpabc.part").write_bytes(b"half")
    (folder / "source").write_bytes(b"with its place in it")
    now = timezone.now()
    erasing.run(now)
    assert {path.name for path in folder.iterdir()} == {
        "display.jpg", "thumb.jpg", "tmpabc.part", "source"}
    erasing.run(now + timedelta(minutes=11))
    assert {path.name for path in folder.iterdir()} == {"display.jpg", "thumb.jpg"}
    assert spool.display(shown) is not None


def test_an_original_that_waits_to_be_prepared_is_kept(wall, client, monkeypatch):
    monkeypatch.setattr(submissions, "_prepare_now", lambda *args: None)
    photo = Photo.objects.get(pk=upload(client, wall).json()["id"])
    erasing.run(timezone.now() + timedelta(minutes=30))
    assert spool.source(photo) is not None


def test_folders_of_nobody_go(wall):
    stray = spool.root() / str(wall.pk) / str(uuid.uuid4())
    stray.mkdir(parents=True)
    (stray / "display.jpg").write_bytes(b"x")
    erasing.run(timezone.now())
    assert not stray.exists()


def test_uploads_that_a_crash_left_half_way_go(wall, settings):
    left = settings.FILE_UPLOAD_TEMP_DIR / "tmpxyz.upload.jpg"
    left.write_bytes(jpeg())
    erasing.run(timezone.now() + timedelta(hours=5))
    assert left.exists()  # a film may still be coming in
    erasing.run(timezone.now() + timedelta(hours=7))
    assert not left.exists()


def test_what_cannot_be_erased_is_told_to_staff(shown, monkeypatch):
    User.objects.create_superuser("boss@example.org", "pw")
    boss = Client()
    boss.force_login(User.objects.get(email="boss@example.org"))
    with monkeypatch.context() as broken:
        broken.setattr(shutil, "rmtree", lambda *args, **options: None)
        moderation.withdraw(shown)
        sweep.run(timezone.now())
        Photo.objects.update(decided_at=timezone.now() - timedelta(minutes=2))
        assert "encore sur le disque" in boss.get("/admin/").content.decode()
    sweep.run(timezone.now())
    assert "encore sur le disque" not in boss.get("/admin/").content.decode()


def test_a_clock_that_stands_still_is_told_to_staff(shown):
    User.objects.create_superuser("boss@example.org", "pw")
    boss = Client()
    boss.force_login(User.objects.get(email="boss@example.org"))
    Photo.objects.update(purge_at=timezone.now() - timedelta(minutes=11))
    assert "devraient être effacées" in boss.get("/admin/").content.decode()
    sweep.run(timezone.now())
    assert "devraient être effacées" not in boss.get("/admin/").content.decode()


def test_after_the_purge_nothing_tells_who_or_what(client, shown, wall, settings):
    traces = [getattr(shown, name) for name in ("name", "src_sha256", "fingerprint", "device_key")]
    assert all(trace and trace in rows() for trace in traces)
    walls.set_state(wall, "ended", None)
    assert sweep.run(timezone.now() + timedelta(days=7, minutes=1))["purged"] == 1
    assert files(settings.UPLOADS_DIR) == []
    left = rows()
    assert [trace for trace in traces if trace in left] == []
    proof = Consent.objects.get()
    assert (proof.ticks["screen"], proof.text) == (True, wall.consent_text)
    assert audit.first_fault(wall) is None
    assert ScreenPlay.objects.count() == 1


def test_the_receipt_of_an_erased_photo_still_says_so_months_later(client, wall):
    body = upload(client, wall).json()
    sweep.run(timezone.now() + timedelta(days=200))
    assert "Votre photo est effacée" in client.get(body["receipt"]).content.decode()


def test_a_rule_that_becomes_stricter_counts_for_what_is_there(shown, wall):
    walls.set_state(wall, "ended", None)
    Wall.objects.update(retention_days=1)
    erasing.shorten(timezone.now())
    ended = Wall.objects.get().ended_at
    assert Photo.objects.get().purge_at == ended + timedelta(days=1)
    Wall.objects.update(retention_days=90)  # nobody was promised ninety days
    erasing.shorten(timezone.now())
    assert Photo.objects.get().purge_at == ended + timedelta(days=1)


@pytest.mark.parametrize("verb", ["reject", "revoke"])
def test_what_is_refused_lives_a_day_after_the_end(client, wall, lea, verb):
    photo = moderation.find(upload(client, wall).json()["id"])
    if verb == "revoke":
        photo = moderation.approve(photo, lea)
    getattr(moderation, verb)(photo, lea)
    walls.set_state(wall, "ended", None)
    erasing.shorten(timezone.now())
    ended = Wall.objects.get().ended_at
    assert Photo.objects.get().purge_at <= ended + timedelta(hours=24)


def test_what_is_taken_out_of_the_gallery_lives_a_day(shown, wall, lea):
    walls.set_state(wall, "ended", None)
    Wall.objects.update(ended_at=timezone.now() - timedelta(days=3))
    revoked = moderation.revoke(shown, lea)
    erasing.shorten(timezone.now())
    assert Photo.objects.get().purge_at == revoked.decided_at + timedelta(hours=24)


def test_proofs_go_a_year_after_the_end_and_the_chain_stays(shown, wall, lea):
    BannedDevice.objects.create(wall=wall, device_key="d" * 64, by=lea)
    walls.set_state(wall, "ended", None)
    later = timezone.now() + timedelta(days=8)
    sweep.run(later)
    assert (Photo.objects.count(), Consent.objects.count()) == (1, 1)
    assert not BannedDevice.objects.exists()
    sweep.run(later + timedelta(days=360))
    assert not Photo.objects.exists()
    assert not Consent.objects.exists()
    assert ScreenPlay.objects.filter(photo=None).count() == 1
    assert ModerationEvent.objects.last().details == {"count": 1}
    assert audit.first_fault(wall) is None


def test_a_withdrawn_photo_that_was_on_air_is_remembered_by_its_moment(shown):
    aired = play(shown, 2, kind="air")
    moderation.withdraw(shown)
    details = ModerationEvent.objects.get(action="withdraw").details
    assert details["on_air"] == [aired.at.isoformat(timespec="seconds")]


def test_jobs_know_a_photo_by_its_number_alone(client, wall, monkeypatch):
    monkeypatch.setattr(submissions, "_prepare_now", lambda *args: None)
    body = upload(client, wall, name=NAME).json()
    (job,) = [entry.task for entry in OrmQ.objects.all() if "fanwall" in entry.task["func"]]
    assert (job["args"], job["kwargs"].get("name")) == ((body["id"],), None)


def test_a_backup_that_knows_the_mark_holds_no_byte_of_a_photo(shown, settings, tmp_path):
    other = settings.UPLOADS_DIR / "original_images"
    other.mkdir()
    (other / "place.jpg").write_bytes(b"a picture of the editors")
    archive = tmp_path / "backup.tar"
    subprocess.run(["tar", "--exclude-caches-all", "-cf", archive, "-C", settings.UPLOADS_DIR, "."],
                   check=True)
    assert spool.display(shown) not in archive.read_bytes()
    listed = subprocess.run(["tar", "-tf", archive], check=True, capture_output=True, text=True)
    assert [line for line in listed.stdout.split() if "passing" in line] == []
    assert "./original_images/place.jpg" in listed.stdout


def test_a_database_that_was_put_back_shows_nothing_that_had_been_erased(client, shown, wall):
    """Its rows say approved; the bytes were in no backup."""
    shutil.rmtree(spool.root() / str(wall.pk))
    token = wall.screens.first().token
    assert client.get(f"/ecran/{token}/{shown.display_sha256}.jpg").status_code == 404
    assert erasing.forget_what_is_lost() == 1
    sweep.run(timezone.now() + timedelta(seconds=1))
    photo = Photo.objects.get()
    assert (photo.state, photo.name) == ("purged", "")


def test_the_sweep_stays_quick_with_a_full_wall(client, wall):
    for _ in range(300):
        (spool.root() / str(wall.pk) / str(uuid.uuid4())).mkdir(parents=True)
    assert erasing.run(timezone.now())["leftovers"] == 300
