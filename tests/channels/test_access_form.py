"""The panel "Accès" in Wagtail's editor, and pages that are copied."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text

from channels import access
from channels.access_form import AccessForm
from channels.models import Access, Broadcast, BroadcastPage
from chartreslive.accounts.models import User
from tests import factories

pytestmark = pytest.mark.django_db
PASSWORD = "une porte bleue"


@pytest.fixture
def broadcast() -> Broadcast:
    return factories.make_broadcast("Gala", "agglo")


@pytest.fixture
def editor(client):
    client.force_login(User.objects.create_superuser("redaction@example.org", "pw"))
    return client


def edit(editor, broadcast, *, publish: bool = True, **fields):
    page = broadcast.page
    told = {
        "title": page.title, "slug": page.slug, "body": rich_text(""), "summary": "", "venue": "",
        "starts_at": "2030-01-01 20:00", "ends_at": "2030-01-01 22:00", "profile": "interactif",
        "dvr": "on", "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0}, **fields,
    }  # fmt: skip
    if publish:
        told["action-publish"] = "on"
    told = nested_form_data(told) | {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
    return editor.post(f"/admin/pages/{page.pk}/edit/", told)


def test_an_editor_protects_and_opens_again(editor, broadcast):
    assert edit(editor, broadcast, access="password", password=PASSWORD).status_code == 302
    broadcast.refresh_from_db()
    assert access.knows_password(broadcast, PASSWORD)
    generation = broadcast.generation

    # Saved again without a word: the same password, and nobody is put out.
    edit(editor, broadcast, access="password", password="", publish=False)
    broadcast.refresh_from_db()
    assert (broadcast.access, broadcast.generation) == (Access.PASSWORD, generation)
    assert PASSWORD not in editor.get(f"/admin/pages/{broadcast.page_id}/edit/").content.decode()

    edit(editor, broadcast, access="public", publish=False)
    broadcast.refresh_from_db()
    assert broadcast.access == Access.PUBLIC


@pytest.mark.parametrize("password", ["", "court"])
def test_a_password_is_asked_for(editor, broadcast, password):
    assert edit(editor, broadcast, access="password", password=password).status_code == 200
    assert Broadcast.objects.get().access == Access.PUBLIC


def test_a_copied_page_is_protected_like_its_model(editor, broadcast):
    access.protect(broadcast, PASSWORD)
    editor.post(
        f"/admin/pages/{broadcast.page_id}/copy/",
        {
            "new_title": "Copie", "new_slug": "copie", "publish_copies": "on",
            "new_parent_page": str(broadcast.channel_id),
        },
    )  # fmt: skip
    copied = Broadcast.objects.get(page__slug="copie")
    assert access.knows_password(copied, PASSWORD)


def test_wagtails_own_protection_is_not_offered():
    assert BroadcastPage.private_page_options == []
    assert issubclass(BroadcastPage.get_edit_handler().get_form_class(), AccessForm)
