import pytest
from wagtail.models import PageLogEntry

from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def broadcast():
    return factories.make_broadcast()


def signed_in(client, role):
    client.force_login(factories.make_staff(role)[0])
    return client


@pytest.mark.parametrize("place", ["", "encodeur/", "apercu/preview.m3u8"])
def test_strangers_are_sent_to_sign_in(client, broadcast, place):
    answer = client.get(f"/regie/{broadcast.public_id}/{place}")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/compte/login/")


def test_operators_see_the_control_room(client, broadcast):
    page = signed_in(client, "operator").get(f"/regie/{broadcast.public_id}/")
    assert page.status_code == 200
    assert "Antenne" in page.content.decode()


def test_moderators_do_not(client, broadcast):
    assert signed_in(client, "moderator").get(f"/regie/{broadcast.public_id}/").status_code == 403


def test_the_key_is_shown_when_asked_and_that_is_logged(client, broadcast):
    key = broadcast.recording.input.reveal_key()
    address = f"/regie/{broadcast.public_id}/encodeur/"
    signed_in(client, "editor")
    assert key not in client.get(address).content.decode()
    assert not PageLogEntry.objects.filter(action="channels.show_key").exists()
    assert key in client.post(address).content.decode()
    assert PageLogEntry.objects.filter(action="channels.show_key").count() == 1


def test_contributors_do_not_see_keys(client, broadcast):
    assert signed_in(client, "contributor").post(
        f"/regie/{broadcast.public_id}/encodeur/"
    ).status_code == 403


@pytest.mark.parametrize(
    "path", ["run.json", "timeline.jsonl", "../../secret_key", "r1-a/ffmpeg.log", "nowhere.m4s"]
)
def test_the_preview_serves_pictures_alone(client, broadcast, path):
    broadcast.recording.directory.mkdir(parents=True, exist_ok=True)
    (broadcast.recording.directory / "timeline.jsonl").write_text("{}")
    signed_in(client, "operator")
    assert client.get(f"/regie/{broadcast.public_id}/apercu/{path}").status_code == 404


def test_the_preview_serves_the_private_playlist(client, broadcast):
    broadcast.recording.directory.mkdir(parents=True, exist_ok=True)
    (broadcast.recording.directory / "preview.m3u8").write_text("#EXTM3U\n")
    answer = signed_in(client, "operator").get(f"/regie/{broadcast.public_id}/apercu/preview.m3u8")
    assert b"".join(answer.streaming_content) == b"#EXTM3U\n"
    assert "no-store" in answer["Cache-Control"]
