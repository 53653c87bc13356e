"""The pages of clips and recaps, and the page where staff arrange them."""

import html
import json
from datetime import timedelta

import pytest
from django.utils import timezone

from channels import access
from channels.models import Broadcast
from media.models import Asset
from replays import clips, jobs, listing, recaps
from replays.models import Clip, Job, Recap, Rendition, Visibility
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def broadcast(settings, tmp_path) -> Broadcast:
    settings.HLS_DIR, settings.RECORDINGS_DIR = tmp_path / "hls", tmp_path / "recordings"
    made = factories.make_broadcast()
    made.recording.public_directory.mkdir(parents=True, exist_ok=True)
    return made


@pytest.fixture
def clip(broadcast) -> Clip:
    now = timezone.now()
    made = Clip.objects.create(
        broadcast=broadcast, title="But de Diallo", state=Clip.State.READY,
        asset=Asset.objects.create(sha256="ab" * 32, state=Asset.State.READY),
        starts_at=now, ends_at=now + timedelta(seconds=18),
    )  # fmt: skip
    made.mp4.write_bytes(b"mp4")
    made.poster.with_name(f"{made.playlist_name}-share.jpg").write_bytes(b"jpg")
    return made


def listed(broadcast: Broadcast) -> list[dict]:
    listing.write(broadcast)
    return json.loads((broadcast.recording.public_directory / "clips.json").read_text())["clips"]


def test_a_clip_has_a_page_below_its_broadcasts(client, clip):
    answer = client.get(listing.address(clip))
    page = answer.content.decode()
    assert f"{clip.broadcast.page.get_url()}extraits/{clip.key}/" == listing.address(clip)
    assert (answer.status_code, "Set-Cookie" in answer) == (200, False)
    assert clip.mp4.name in page
    assert f"{clip.playlist_name}-share.jpg" in page


def test_an_old_address_leads_to_the_new_one(client, clip):
    answer = client.get(f"/sport/ancien-titre/extraits/{clip.key}/")
    assert (answer.status_code, answer["Location"]) == (302, listing.address(clip))


def test_unknown_clips_and_recaps_are_not_there(client, broadcast):
    base = broadcast.page.get_url()
    assert client.get(f"{base}extraits/0123456789/").status_code == 404
    assert client.get(f"{base}resume/").status_code == 404


def test_an_unlisted_clip_has_its_page_and_is_named_nowhere(client, clip):
    Clip.objects.update(visibility=Visibility.UNLISTED)
    assert listed(clip.broadcast) == []
    answer = client.get(listing.address(clip))
    assert (answer.status_code, answer["X-Robots-Tag"]) == (200, "noindex")


def test_a_protected_broadcasts_clip_asks_for_the_password_first(client, clip):
    access.protect(clip.broadcast, "un-mot-de-passe")
    answer = client.get(listing.address(clip))
    assert (answer.status_code, answer["Location"]) == (302, clip.broadcast.page.get_url())
    assert client.get(f"/embed/extraits/{clip.key}/").status_code == 404


def test_other_sites_may_show_it(client, clip):
    answer = client.get(f"/embed/extraits/{clip.key}/")
    assert answer.status_code == 200
    assert "frame-ancestors *" in answer["Content-Security-Policy"]


def test_the_recap_stands_behind_the_clips(client, clip):
    asset = Asset.objects.create(sha256="cd" * 32, state=Asset.State.READY, duration=42)
    recap = Recap.objects.create(broadcast=clip.broadcast, asset=asset, state=Recap.State.READY)
    recap.mp4.write_bytes(b"mp4")
    assert [one["kind"] for one in listed(clip.broadcast)] == ["goal", "recap"]
    assert recap.mp4.name in client.get(listing.address(recap)).content.decode()


@pytest.fixture
def recap(clip) -> Recap:
    """Of that clip, with the stream of an earlier one that somebody still watches."""
    asset = Asset.objects.create(sha256="cd" * 32, state=Asset.State.READY, duration=42)
    made = Recap.objects.create(
        broadcast=clip.broadcast, asset=asset, state=Recap.State.READY, arrangement=[clip.key]
    )
    Recap.objects.update(made_for=recaps.fingerprint(made, recaps.shown_in(made)))
    made.refresh_from_db()
    made.mp4.write_bytes(b"mp4")
    for name in (made.made_for, "former"):
        (made.mp4.parent / f"{made.playlist_name}-{name}").mkdir()
    return made


def streams(recap: Recap) -> set[str]:
    found = recap.broadcast.recording.public_directory.glob(f"{recap.playlist_name}-*/")
    return {path.name.removeprefix(f"{recap.playlist_name}-") for path in found}


def test_what_may_not_be_seen_any_more_leaves_former_streams_too(recap):
    recaps.write_again(recap.broadcast.recording)
    assert (streams(recap), recap.mp4.exists()) == ({recap.made_for}, True)


def test_an_unlisted_clip_is_told_by_no_recap(clip, recap):
    clips.change(clip, visibility=Visibility.UNLISTED)
    assert (streams(recap), recap.mp4.exists(), listed(clip.broadcast)) == (set(), False, [])


def test_an_unlisted_recap_is_named_nowhere_at_once(clip, recap):
    listing.write(clip.broadcast)
    recaps.arrange(recap, [clip.key], visibility=Visibility.UNLISTED)
    path = clip.broadcast.recording.public_directory / "clips.json"
    assert [one["kind"] for one in json.loads(path.read_text())["clips"]] == ["goal"]


def test_a_page_that_is_not_published_has_no_embedded_clip(client, clip):
    clip.broadcast.page.unpublish()
    assert client.get(f"/embed/extraits/{clip.key}/").status_code == 404


def test_the_code_for_other_sites_holds_no_markup_of_its_title(client, clip):
    Clip.objects.update(title='"><script>alert(1)</script>')
    page = client.get(listing.address(clip)).content.decode()
    code = html.unescape(page.split("<textarea")[1].split(">", 1)[1].split("</textarea>")[0])
    assert code.count("<") == 2
    assert 'title="&quot;&gt;&lt;script' in code


class TestStudio:
    @pytest.fixture(autouse=True)
    def signed_in(self, client, clip):
        user, _ = factories.make_staff("operator")
        client.force_login(user)
        self.base = f"/regie/{clip.broadcast.public_id}/extraits/"

    def test_words_are_suggested(self, client, clip):
        page = client.get(self.base).content.decode()
        assert "But de Diallo ! Chartres – Nantes" in page
        assert "#Chartres #CSport" in page

    def test_it_is_reached_from_the_control_room_and_from_the_moments(self, client, clip):
        Broadcast.objects.update(state="live")
        for page in ("", "temps-forts/"):
            shown = client.get(f"/regie/{clip.broadcast.public_id}/{page}").content.decode()
            assert f'href="{self.base}"' in shown

    def test_clips_are_looked_at_where_they_are_arranged(self, client, clip):
        film = f'src="/hls/{clip.broadcast.public_id}/{clip.mp4.name}"'
        assert film in client.get(self.base).content.decode()
        access.protect(clip.broadcast, "secret-12")
        assert "<video" not in client.get(self.base).content.decode()

    def test_what_failed_is_tried_again_from_here(self, client, clip):
        job = jobs.enqueue("clip", clip.broadcast, clip.pk)
        Job.objects.update(state="failed", error="Le disque est plein.")
        page = client.get(self.base).content.decode()
        for told in ("Extrait « But de Diallo »", "Le disque est plein.", f"/{job.pk}/recommencer/"):
            assert told in page

    def test_a_clip_is_renamed_and_hidden(self, client, clip):
        told = {"title": "But de Ba", "visibility": "unlisted", "is_titled": "on"}
        told = {f"{clip.key}-{name}": value for name, value in told.items()}
        assert client.post(f"{self.base}{clip.key}/", told).status_code == 302
        clip.refresh_from_db()
        assert (clip.title, clip.visibility) == ("But de Ba", "unlisted")

    def test_another_format_is_asked_for(self, client, clip):
        told = {"shape": "9x16", "framing": "follow", "x": "50"}
        told = {f"{clip.key}-{name}": value for name, value in told.items()}
        client.post(f"{self.base}{clip.key}/format/", told)
        assert Rendition.objects.get().framing == "follow"
        assert Job.objects.get().kind == "format"

    def test_the_recap_is_put_in_order(self, client, clip):
        told = {"length": "60", "transition": "dip", "visibility": "public"}
        client.post(f"{self.base}resume/", {**told, f"place-{clip.key}": "1"})
        recap = recaps.of(clip.broadcast)
        assert (recap.arrangement, recap.length) == ([clip.key], 60)
        client.post(f"{self.base}resume/", {**told, "automatic": "1"})
        assert recaps.of(clip.broadcast).arrangement is None

    def test_an_empty_order_is_refused(self, client, clip):
        told = {"length": "60", "transition": "dip", "visibility": "public"}
        client.post(f"{self.base}resume/", told)
        assert not Job.objects.exists()


def test_strangers_do_not_arrange(client, clip):
    base = f"/regie/{clip.broadcast.public_id}/extraits/"
    assert client.get(base).status_code == 302
    assert client.post(f"{base}{clip.key}/", {}).status_code == 302
