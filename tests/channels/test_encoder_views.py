"""The page of the encoder's settings: keys on request, a new key, relays; each written down."""

import pytest
from wagtail.models import PageLogEntry

from media import inputs
from media.models import Relay
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def operator(client):
    client.force_login(factories.make_staff("operator")[0])
    return client


def place(broadcast, path: str = "encodeur/") -> str:
    return f"/regie/{broadcast.public_id}/{path}"


def actions() -> list[str]:
    return list(PageLogEntry.objects.values_list("action", flat=True))


def test_both_keys_are_masked_until_they_are_asked_for(operator):
    broadcast = factories.make_broadcast(backup_key=True)
    recording = broadcast.recording
    keys = [recording.input.reveal_key(), recording.backup_input.reveal_key()]
    hidden = operator.get(place(broadcast)).content.decode()
    assert not any(key in hidden for key in keys)
    assert f":{recording.input.srt_port}?mode=caller" in hidden
    shown = operator.post(place(broadcast)).content.decode()
    assert all(key in shown for key in keys)
    assert "channels.show_key" in actions()


def test_a_lives_own_key_can_be_changed_and_its_encoder_cut(operator):
    source = factories.make_broadcast().recording.input
    broadcast = source.recordings.get().broadcast
    old = source.reveal_key()
    page = operator.post(
        place(broadcast, "encodeur/cle/"), {"input": source.pk, "cut": "1"}, follow=True
    )
    source.refresh_from_db()
    assert source.reveal_key() != old
    assert source.cut_at
    assert source.reveal_key() in page.content.decode()
    assert "channels.change_key" in actions()


def test_a_venues_key_is_not_changed_from_a_lives_page(operator):
    stadium = inputs.create("Stade", permanent=True)
    broadcast = factories.make_broadcast(source=stadium)
    old = stadium.reveal_key()
    operator.post(place(broadcast, "encodeur/cle/"), {"input": stadium.pk})
    stadium.refresh_from_db()
    assert stadium.reveal_key() == old


def test_another_lives_key_is_not_changed_from_here(operator):
    broadcast, other = factories.make_broadcast(), factories.make_broadcast()
    source = other.recording.input
    old = source.reveal_key()
    operator.post(place(broadcast, "encodeur/cle/"), {"input": source.pk})
    source.refresh_from_db()
    assert source.reveal_key() == old


def test_a_relay_is_added_stopped_and_removed_and_its_key_never_shown(operator):
    broadcast = factories.make_broadcast()
    form = {"name": "YouTube", "address": "rtmps://a.rtmp.example/live2", "key": "abcd-efgh"}
    page = operator.post(place(broadcast, "relais/"), form, follow=True).content.decode()
    assert "YouTube" in page
    assert "abcd-efgh" not in page
    relay = Relay.objects.get()
    operator.post(place(broadcast, f"relais/{relay.pk}/"))
    relay.refresh_from_db()
    assert not relay.enabled
    operator.post(place(broadcast, f"relais/{relay.pk}/"), {"act": "remove"})
    assert not Relay.objects.exists()
    assert actions().count("channels.change_relays") == 3


def test_a_relay_to_this_machine_is_refused_with_a_sentence(operator):
    broadcast = factories.make_broadcast()
    form = {"name": "x", "address": "rtmp://127.0.0.1/live", "key": "k"}
    page = operator.post(place(broadcast, "relais/"), form, follow=True).content.decode()
    assert "ne peut pas viser cette machine" in page
    assert not Relay.objects.exists()


@pytest.mark.parametrize("path", ["encodeur/", "encodeur/cle/", "relais/", "relais/1/"])
def test_who_may_not_see_keys_changes_nothing(client, path):
    broadcast = factories.make_broadcast()
    assert client.post(place(broadcast, path)).status_code == 302
    client.force_login(factories.make_staff("moderator")[0])
    assert client.post(place(broadcast, path)).status_code == 403
