import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from channels import schedule
from channels.errors import ChannelsError
from channels.models import Broadcast, BroadcastPage, ChannelPage
from media.models import Recording
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
