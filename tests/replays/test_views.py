"""What staff do to a replay over HTTP, and what everybody may read of it."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from channels import access
from channels.models import Broadcast
from media.models import Trim
from replays import captions
from tests import factories
from tests.replays.replayed import make_replay
from tests.replays.test_captions import SRT

pytestmark = pytest.mark.django_db


@pytest.fixture
def broadcast(settings, tmp_path):
    return make_replay(settings, tmp_path, 6)


@pytest.fixture
def operator(client):
    user, _headers = factories.make_staff("operator")
    client.force_login(user)
    return client


def regie(broadcast, rest):
    return f"/regie/{broadcast.public_id}/{rest}"


def formset(prefix, *rows):
    told = {f"{prefix}-TOTAL_FORMS": len(rows), f"{prefix}-INITIAL_FORMS": 0}
    for number, row in enumerate(rows):
        told |= {f"{prefix}-{number}-{name}": value for name, value in row.items()}
    return told


@pytest.mark.parametrize("page", ["montage/", "chapitres/", "sous-titres/"])
def test_the_editors_are_for_operators(broadcast, client, page):
    assert client.get(regie(broadcast, page)).status_code == 302
    client.force_login(factories.make_staff("moderator")[0])
    assert client.get(regie(broadcast, page)).status_code == 403
    client.force_login(factories.make_staff("operator")[0])
    assert client.get(regie(broadcast, page)).status_code == 200


def test_a_trim_by_form_and_back(broadcast, operator):
    row = {"kind": "cut", "start": "0:02", "end": "3,5"}
    told = {"start": "0:01", "end": "", "version": 0, **formset("passages", row)}
    assert operator.post(regie(broadcast, "montage/"), told).status_code == 302
    assert len(Trim.objects.get().cut) == 1
    page = operator.get(regie(broadcast, "montage/")).content.decode()
    assert 'value="0:03.500"' in page
    assert operator.post(regie(broadcast, "montage/annuler/"), {"version": 1}).status_code == 302
    assert Trim.objects.get().edit.is_nothing


@pytest.mark.parametrize("start", ["demain", "9:99", "5:00"])
def test_a_wrong_time_is_told_and_changes_nothing(broadcast, operator, start):
    told = {"start": start, "version": 0, **formset("passages")}
    assert operator.post(regie(broadcast, "montage/"), told).status_code == 422
    assert not Trim.objects.exists()


def test_a_passage_without_its_end_says_what_to_write(broadcast, operator):
    rows = formset("passages") | {"passages-TOTAL_FORMS": "1"}
    row = {"passages-0-kind": "cut", "passages-0-start": "0:01", "passages-0-end": ""}
    page = operator.post(regie(broadcast, "montage/"), {"version": 0, **rows, **row})
    assert page.status_code == 422
    assert "Écrivez un temps comme 1:02:03, ou" in page.content.decode()
    assert 'aria-invalid="true"' in page.content.decode()


def test_captions_by_file_saved_signed_and_downloaded(broadcast, operator):
    file = SimpleUploadedFile("seance.srt", SRT)
    operator.post(regie(broadcast, "sous-titres/fichier/"), {"file": file, "language": "fr"})
    lines = [[0.5, 1.5, "Bonsoir"], [2, 3, ""]]
    address = f"/api/v1/broadcasts/{broadcast.public_id}/captions/"
    saved = operator.post(address, {"lines": json.dumps(lines), "version": 1, "language": "fr"})
    assert saved.json() == {"version": 2, "state": "draft"}
    again = operator.post(address, {"lines": json.dumps(lines), "version": 1, "language": "fr"})
    assert (again.status_code, again.json()["error"]) == (409, "changed-meanwhile")
    operator.post(regie(broadcast, "sous-titres/sign/"), {"version": 2, "language": "fr"})
    assert captions.of(broadcast).is_signed
    file = operator.get(regie(broadcast, "sous-titres/sous-titres.srt"))
    assert file.content.decode() == "1\n00:00:00,500 --> 00:00:01,500\nBonsoir\n"


@pytest.mark.parametrize(
    "lines", ["x", "[[1]]", '[["a", 2, "b"]]', '[[3, 2, "b"]]', '[[NaN, 2, "b"]]', "7"]
)
def test_lines_that_are_none_are_refused(broadcast, operator, lines):
    address = f"/api/v1/broadcasts/{broadcast.public_id}/captions/"
    told = operator.post(address, {"lines": lines, "version": 0})
    assert (told.status_code, told.json()["error"]) == (400, "bad-lines")


def test_a_bad_file_leaves_a_sentence(broadcast, operator):
    file = SimpleUploadedFile("film.mp4", b"\x00\x00\x00\x18ftypmp42")
    told = operator.post(
        regie(broadcast, "sous-titres/fichier/"), {"file": file, "language": "fr"}, follow=True
    )
    assert "déposez du SRT ou du WebVTT" in told.content.decode().replace("\u00a0", " ")


def test_the_transcript_is_read_searched_and_leads_to_the_second(broadcast, client):
    assert client.get(f"/transcription/{broadcast.public_id}/").status_code == 404
    captions.upload(broadcast, SRT, "fr")
    page = client.get(f"/transcription/{broadcast.public_id}/", {"q": "AU REVOIR"})
    text = page.content.decode()
    assert "?t=4" in text
    assert "1 passage trouvé" in text
    assert "Cookie" not in page.headers.get("Vary", "")
    assert not page.cookies


def test_who_may_not_watch_reads_nothing(broadcast, client):
    captions.upload(broadcast, SRT, "fr")
    access.protect(Broadcast.objects.get(pk=broadcast.pk), "un secret")
    answer = client.get(f"/transcription/{broadcast.public_id}/")
    assert answer.status_code == 302
    assert b"Bonsoir" not in answer.content
    access.share_by_link(Broadcast.objects.get(pk=broadcast.pk))
    assert client.get(f"/transcription/{broadcast.public_id}/").status_code == 404
    client.force_login(factories.make_staff("operator")[0])
    allowed = client.get(f"/transcription/{broadcast.public_id}/")
    assert b"Bonsoir" in allowed.content
    assert "no-store" in allowed["Cache-Control"]


def test_the_report_of_what_is_owed(broadcast, client):
    client.force_login(factories.make_staff("administrator")[0])
    page = client.get("/admin/rapports/sous-titres/")
    assert page.status_code == 200
    assert "Conseil municipal" in page.content.decode()
