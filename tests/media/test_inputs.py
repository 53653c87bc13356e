"""Doors: made, changed, closed, shown; who may, and what is written down."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from chartreslive import heartbeat
from media import ingest, inputs
from media.models import Input, Recording
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def stadium() -> Input:
    return inputs.create("Stade", permanent=True)


def test_each_input_has_a_key_and_a_port_of_its_own(settings):
    one, two = inputs.create("Un"), inputs.create("Deux")
    assert (one.srt_port, two.srt_port) == (settings.TV_SRT_PORT, settings.TV_SRT_PORT + 1)
    assert one.reveal_key() != two.reveal_key()
    assert one.reveal_key() not in one.key_encrypted + one.key_digest


def test_when_the_range_is_used_up_an_input_has_rtmp_only(settings):
    settings.TV_SRT_PORTS = 1
    assert inputs.create("Un").srt_port
    assert inputs.create("Deux").srt_port is None


def test_a_new_key_opens_and_the_old_one_does_not(stadium):
    old = stadium.reveal_key()
    new = inputs.rotate(stadium)
    assert Input.objects.with_key(old) is None
    assert Input.objects.with_key(new) == stadium
    assert Input.objects.get().cut_at is None


def test_cutting_and_closing_are_told_to_the_engine(stadium):
    inputs.rotate(stadium, cut=True)
    assert Input.objects.get().cut_at
    key = stadium.reveal_key()
    inputs.revoke(stadium)
    assert Input.objects.with_key(key) is None
    assert inputs.reveal(stadium) is None
    assert stadium.srt_port is None


def test_a_one_off_port_is_free_again_when_its_live_is_over(stadium):
    recording = factories.make_broadcast().recording
    inputs.release_ports()
    assert Input.objects.get(pk=recording.input_id).srt_port
    Recording.objects.filter(pk=recording.pk).update(published_until=timezone.now())
    inputs.release_ports()
    assert Input.objects.get(pk=recording.input_id).srt_port is None
    assert Input.objects.get(pk=stadium.pk).srt_port


def test_doors_stand_open_for_permanent_inputs_and_near_lives(stadium):
    now = timezone.now()
    near = factories.make_broadcast("Bientôt", backup_key=True).recording
    later = now + timedelta(days=2)
    factories.make_broadcast("Plus tard", starts_at=later, ends_at=later + timedelta(hours=1))
    open_now = {door.input_id for door in inputs.doors()}
    assert open_now == {stadium.pk, near.input_id, near.backup_input_id}
    inputs.revoke(stadium)
    assert stadium.pk not in {door.input_id for door in inputs.doors()}


def test_a_caller_is_admitted_by_its_input(stadium):
    with pytest.raises(ingest.Refused):
        ingest.admit_by_input(stadium.pk)
    broadcast = factories.make_broadcast(source=stadium)
    assert ingest.admit_by_input(stadium.pk).recording_id == broadcast.recording_id
    inputs.revoke(stadium)
    with pytest.raises(ingest.Refused):
        ingest.admit_by_input(stadium.pk)


def test_an_encoder_that_waits_in_a_live_that_never_began_makes_way(stadium):
    now, hour = timezone.now(), timedelta(hours=1)
    first = factories.make_broadcast(source=stadium, starts_at=now - 2 * hour, ends_at=now - hour)
    line = (stadium.pk, first.recording_id)
    assert inputs.passed({line}) == set()
    factories.make_broadcast("Le suivant", source=stadium, starts_at=now, ends_at=now + hour)
    assert inputs.passed({line}) == {line}
    Recording.objects.filter(pk=first.recording_id).update(published_from=now - hour)
    assert inputs.passed({line}) == set()


# --- the editor's pages


@pytest.fixture
def editor(client):
    user, _headers = factories.make_staff("editor")
    client.force_login(user)
    return client


def place(source: Input) -> str:
    return reverse("entrees-video:inspect", args=[source.pk])


def do(client, source: Input, verb: str, **options):
    return client.post(reverse("entrees-video:act", args=[source.pk, verb]), **options)


def test_an_editor_makes_an_input(editor):
    answer = editor.post(reverse("entrees-video:add"), {"name": "Théâtre – régie"})
    assert answer.status_code == 302
    made = Input.objects.get(name="Théâtre – régie")
    assert made.permanent
    assert made.srt_port
    again = editor.post(reverse("entrees-video:add"), {"name": "Théâtre – régie"})
    assert "existe déjà" in again.content.decode()


def test_the_list_shows_permanent_inputs_only_and_who_sends(editor, stadium):
    inputs.create("Une clé de direct")
    heartbeat.beat("engine", {"doors": {"sending": [stadium.pk], "srt": {}}})
    page = editor.get(reverse("entrees-video:index")).content.decode()
    assert "Stade" in page
    assert "Une clé de direct" not in page
    assert "un encodeur envoie" in page
    assert stadium.reveal_key() not in page


def test_the_key_is_masked_until_it_is_asked_for_and_that_is_written_down(editor, stadium):
    key = stadium.reveal_key()
    assert key not in editor.get(place(stadium)).content.decode()
    shown = do(editor, stadium, "afficher", follow=True)
    assert key in shown.content.decode()
    assert "no-store" in shown["Cache-Control"]
    assert key not in editor.get(place(stadium)).content.decode()
    [entry] = ModelLogEntry.objects.filter(action="media.show_key")
    assert entry.object_id == str(stadium.pk)
    history = editor.get(reverse("entrees-video:history", args=[stadium.pk])).content.decode()
    assert "Clé affichée" in history
    assert key not in history


def test_changing_a_key_says_when_it_takes_effect(editor, stadium):
    old = stadium.reveal_key()
    page = do(editor, stadium, "changer", follow=True).content.decode()
    stadium.refresh_from_db()
    assert stadium.reveal_key() != old
    assert stadium.reveal_key() in page
    assert "continue jusqu" in page
    assert ModelLogEntry.objects.filter(action="media.rotate_key").exists()


def test_closing_is_for_good(editor, stadium):
    do(editor, stadium, "fermer")
    assert do(editor, stadium, "afficher").status_code == 404
    assert ModelLogEntry.objects.filter(action="media.revoke").exists()
    assert not Input.objects.open().exists()


def test_the_page_tells_which_lives_use_it(editor, stadium):
    factories.make_broadcast("Le grand derby", source=stadium)
    assert "Le grand derby" in editor.get(place(stadium)).content.decode()


@pytest.mark.parametrize(
    "role", ["operator", "moderator", "sponsors", "contributor", "channel-editor"]
)
def test_others_do_not_manage_inputs(client, stadium, role):
    client.force_login(factories.make_staff(role)[0])
    key = stadium.reveal_key()
    for verb in ("changer", "couper", "fermer"):
        assert do(client, stadium, verb).status_code in (302, 403)
    stadium.refresh_from_db()
    assert stadium.is_open
    assert stadium.reveal_key() == key
    assert stadium.cut_at is None


def test_nobody_deletes_an_input(client, stadium):
    client.force_login(factories.make_staff("administrator")[0])
    address = f"/admin/entrees-video/delete/{stadium.pk}/"
    assert client.post(address).status_code in (302, 403, 404)
    assert Input.objects.filter(pk=stadium.pk).exists()
