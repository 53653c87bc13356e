import pytest

from channels.models import Broadcast, ChannelPage
from tests import factories

pytestmark = pytest.mark.django_db


def test_the_same_title_in_the_editor_gets_an_address_of_its_own(client):
    client.force_login(factories.make_staff("editor")[0])
    channel = ChannelPage.objects.get(slug="sport")
    form = {
        "title": "Match de la semaine", "slug": "match-de-la-semaine",
        "starts_at": "2026-12-01 20:00", "ends_at": "2026-12-01 22:00",
        "venue": "", "summary": "", "picture": "", "body": "null", "seo_title": "",
        "search_description": "", "go_live_at": "", "expire_at": "", "action-publish": "1",
        "profile": "interactif", "dvr": "on",
        "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0,
    }
    for _ in range(2):
        answer = client.post(f"/admin/pages/add/channels/broadcastpage/{channel.pk}/", form)
        assert answer.status_code == 302
        assert answer["Location"].endswith("/encodeur/")
    slugs = Broadcast.objects.values_list("page__slug", flat=True).order_by("page__slug")
    assert list(slugs) == ["match-de-la-semaine", "match-de-la-semaine-2"]
