from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from channels import schedule
from channels.errors import ChannelsError
from channels.models import Broadcast, BroadcastPage, ChannelPage
from media import inputs
from media.models import Input, Recording
from tests import factories

pytestmark = pytest.mark.django_db


def test_planning_makes_a_page_an_input_and_a_recording():
    broadcast = factories.make_broadcast("Derby du samedi")
    assert broadcast.page.live
    assert broadcast.page.url == "/sport/derby-du-samedi/"
    assert broadcast.recording.input.reveal_key()
    assert broadcast.recording.slate_title == "C'Sport"


def test_the_same_title_twice_gets_its_own_address():
    one, two = (factories.make_broadcast("Derby") for _ in range(2))
    assert (one.page.slug, two.page.slug) == ("derby", "derby-2")


def test_a_title_without_a_letter_still_has_an_address():
    assert factories.make_broadcast("!!!").page.slug == "direct"


def test_an_end_before_the_start_is_refused():
    now = timezone.now()
    with pytest.raises(ChannelsError) as refused:
        factories.make_broadcast(starts_at=now, ends_at=now)
    assert refused.value.code == "ends-before-start"
    assert not BroadcastPage.objects.exists()


def test_the_form_refuses_an_end_before_the_start():
    now = timezone.now()
    page = BroadcastPage(title="À l'envers", slug="x", starts_at=now, ends_at=now)
    with pytest.raises(ValidationError) as refused:
        page.clean()
    assert refused.value.message_dict == {"ends_at": ["La fin doit venir après le début."]}


def test_booking_twice_keeps_the_key_and_follows_the_page():
    broadcast = factories.make_broadcast()
    key = broadcast.recording.input.reveal_key()
    page = broadcast.page
    page.ends_at = page.ends_at.replace(year=2030)
    schedule.book(page)
    assert Broadcast.objects.count() == Recording.objects.count() == 1
    recording = Recording.objects.get()
    assert recording.ends_at.year == 2030
    assert recording.input.reveal_key() == key


def test_publishing_a_draft_books_it():
    channel = ChannelPage.objects.get(slug="agglo")
    now = timezone.now()
    page = BroadcastPage(
        title="Conseil", starts_at=now, ends_at=now.replace(year=2030), live=False
    )
    channel.add_child(instance=page)
    page.save_revision().publish()
    assert Broadcast.objects.get(page=page).channel == channel


def permanent(name: str) -> Input:
    return inputs.create(name, permanent=True)


def test_a_venues_encoder_is_assigned_by_time():
    stadium = permanent("Stade")
    now = timezone.now()
    hour = timedelta(hours=1)
    first = factories.make_broadcast(source=stadium, ends_at=now + hour)
    second = factories.make_broadcast(source=stadium, starts_at=now + hour, ends_at=now + 2 * hour)
    assert first.recording.input == second.recording.input == stadium


def test_two_lives_at_once_on_one_input_are_refused_with_the_others_name():
    stadium = permanent("Stade")
    factories.make_broadcast("Le derby", source=stadium)
    for field in ("source", "backup_source"):
        with pytest.raises(ChannelsError) as refused:
            factories.make_broadcast(**{field: stadium})
        assert refused.value.code == "input-taken"
        assert "« Stade » est déjà prise par « Le derby »" in refused.value.message


def test_the_editor_says_so_too_but_not_of_the_page_itself():
    stadium = permanent("Stade")
    page = factories.make_broadcast("Le derby", source=stadium).page
    page.clean()
    other = factories.make_broadcast("Le concert").page
    other.source = stadium
    with pytest.raises(ValidationError) as refused:
        other.clean()
    assert "Le derby" in refused.value.message_dict["source"][0]


def test_an_ended_live_leaves_its_input_to_others():
    stadium = permanent("Stade")
    ended = factories.make_broadcast(source=stadium)
    Recording.objects.filter(pk=ended.recording_id).update(published_until=timezone.now())
    assert factories.make_broadcast(source=stadium).recording.input == stadium


def test_an_input_is_not_its_own_backup():
    stadium = permanent("Stade")
    page = factories.make_broadcast().page
    page.source = page.backup_source = stadium
    with pytest.raises(ValidationError):
        page.clean()


def test_the_page_decides_and_the_recording_follows():
    page = factories.make_broadcast("Derby", backup_key=True).page
    recording = page.broadcast.recording
    own, spare = recording.input, recording.backup_input
    assert not spare.permanent
    assert own.key_digest != spare.key_digest
    page.source, page.profile, page.dvr = permanent("Stade"), "standard", False
    page.backup_key = False
    schedule.book(page)
    recording.refresh_from_db()
    assert recording.input == page.source
    assert recording.backup_input is None
    assert (recording.profile, recording.dvr) == ("standard", False)
    page.source = None
    schedule.book(page)
    recording.refresh_from_db()
    assert not recording.input.permanent
