"""Captions stay with their picture whatever is cut, and say nothing that nobody may hear."""

import json

import pytest

from channels.models import Broadcast
from replays import caption_report, captions, live_captions, speech, transcripts, trims
from replays.errors import ReplaysError
from replays.models import Captions
from replays.speech import Word
from replays.timedtext import Caption
from replays.trims import Wish
from tests import factories
from tests.replays.replayed import make_replay, moment

pytestmark = pytest.mark.django_db
SRT = b"""1
00:00:00,500 --> 00:00:01,500
Bonsoir.

2
00:00:02,100 --> 00:00:02,900
Huis clos.

3
00:00:04,200 --> 00:00:05,200
Au revoir.
"""


@pytest.fixture
def broadcast(settings, tmp_path):
    return make_replay(settings, tmp_path, 6)


def public(broadcast):
    path = broadcast.recording.public_directory / "replay-captions-fr.vtt"
    return path.read_text() if path.exists() else None


def index(broadcast):
    return json.loads((broadcast.recording.public_directory / "replay.json").read_text())


def test_an_uploaded_file_is_shown_until_it_is_taken_away(broadcast):
    captions.upload(broadcast, SRT, "fr")
    assert "00:00:04.200 --> 00:00:05.200" in public(broadcast)
    [told] = index(broadcast)["captions"]
    assert (told["language"], told["machine"]) == ("fr", False)
    captions.remove(broadcast, "fr")
    assert public(broadcast) is None
    assert index(broadcast)["captions"] == []


def test_they_follow_a_trim_and_what_is_cut_or_muted_is_not_written_anywhere(broadcast):
    captions.upload(broadcast, SRT, "fr")
    trims.apply(broadcast, Wish(cut=((2.0, 3.0),)), 0)
    assert "Huis clos" not in public(broadcast)
    assert "00:00:03.200 --> 00:00:04.200\nAu revoir." in public(broadcast)
    trims.apply(broadcast, Wish(muted=((4.5, 4.6),)), 1)
    assert "Huis clos" in public(broadcast)
    assert "Au revoir" not in public(broadcast)
    trims.restore(broadcast, 2)
    assert len(transcripts.shown(captions.of(broadcast))) == 3


def test_what_its_editor_could_not_see_survives_saving(broadcast):
    captions.upload(broadcast, SRT, "fr")
    trims.apply(broadcast, Wish(cut=((2.0, 3.0),)), 0)
    version = captions.of(broadcast).version
    captions.save(broadcast, [Caption(0.5, 1.5, "Bonsoir à tous.")], version, "fr")
    trims.restore(broadcast, 1)
    texts = [one.text for one in transcripts.shown(captions.of(broadcast))]
    assert texts == ["Bonsoir à tous.", "Huis clos."]


def test_who_had_an_older_version_open_is_told_so(broadcast):
    captions.upload(broadcast, SRT, "fr")
    with pytest.raises(ReplaysError) as refused:
        captions.save(broadcast, [Caption(0.5, 1.5, "Perdu")], 0, "fr")
    assert refused.value.code == "changed-meanwhile"
    assert "Perdu" not in public(broadcast)


def test_a_person_signs_and_a_change_is_to_be_signed_again(broadcast):
    captions.upload(broadcast, SRT, "fr")
    user, _ = factories.make_staff("operator")
    captions.sign(broadcast, 1, "fr", user)
    assert captions.of(broadcast).is_signed
    captions.save(broadcast, [Caption(0.5, 1.5, "Bonsoir.")], 1, "fr")
    row = captions.of(broadcast)
    assert (row.is_signed, row.signed_by, row.signed_at) == (False, None, None)


def test_machine_made_captions_say_so_until_they_are_signed(broadcast):
    lines = [Caption(moment(1).timestamp(), moment(2).timestamp(), "bonsoir")]
    captions.replace(broadcast, lines, Captions.Origin.SPEECH, "fr")
    [told] = index(broadcast)["captions"]
    assert told["machine"] is True
    assert "automatiques" in told["label"]
    assert "NOTE Sous-titres automatiques" in public(broadcast)
    captions.sign(broadcast, 1, "fr", factories.make_staff("operator")[0])
    assert index(broadcast)["captions"][0]["machine"] is False
    assert "NOTE" not in public(broadcast)


def test_a_file_for_another_film_is_refused(broadcast):
    with pytest.raises(ReplaysError) as refused:
        captions.upload(
            broadcast, SRT.replace(b"00:00:04,200 --> 00:00:05", b"01:00:04,200 --> 01:00:05"), "fr"
        )
    assert refused.value.code == "outside"
    assert not Captions.objects.exists()


def test_what_is_typed_during_the_live_is_the_draft(broadcast):
    Broadcast.objects.filter(pk=broadcast.pk).update(state=Broadcast.State.LIVE)
    broadcast.refresh_from_db()
    live_captions.add(broadcast, "Une première phrase assez longue pour durer.", moment(1.0))
    live_captions.add(broadcast, "La suite.", moment(2.5))
    row = captions.of(broadcast)
    assert row.origin == Captions.Origin.LIVE
    assert [line[2] for line in row.lines] == [
        "Une première phrase assez longue pour durer.",
        "La suite.",
    ]
    assert row.lines[0][1] == row.lines[1][0]


def test_after_the_live_nothing_is_typed(broadcast):
    with pytest.raises(ReplaysError) as refused:
        live_captions.add(broadcast, "Trop tard.")
    assert refused.value.code == "not-on-air"


def test_what_is_owed_is_listed_until_it_is_signed(broadcast):
    assert [row.standing for row in caption_report.owed()] == ["none"]
    captions.upload(broadcast, SRT, "fr")
    assert [row.standing for row in caption_report.owed()] == ["draft"]
    captions.sign(broadcast, 1, "fr", factories.make_staff("operator")[0])
    assert list(caption_report.owed()) == []


def test_a_search_finds_words_whatever_the_accents():
    lines = [Caption(0, 1, "L'été à Chartres"), Caption(1, 2, "un hiver")]
    assert transcripts.found(lines, "ETE chartres") == lines[:1]
    assert transcripts.found(lines, "  ") == []


def test_paragraphs_end_with_a_pause():
    lines = [Caption(0, 1, "a"), Caption(1.5, 2, "b"), Caption(9, 10, "c")]
    assert transcripts.paragraphs(lines) == [lines[:2], lines[2:]]


def test_words_become_captions_of_two_lines_broken_where_one_breathes():
    said = "Mesdames et messieurs, la séance est ouverte. Nous passons au premier point"
    words = [Word(n * 0.4, n * 0.4 + 0.35, f" {word}") for n, word in enumerate(said.split())]
    words += [Word(20.0, 20.5, " Merci.")]
    told = list(speech.captioned(words))
    assert [one.text.replace("\n", " ") for one in told] == [
        "Mesdames et messieurs, la séance est ouverte.", "Nous passons au premier point", "Merci.",
    ]  # fmt: skip
    assert told[0].text.count("\n") == 1
    assert all(one.end > one.start for one in told)


def test_without_a_model_nobody_is_promised_a_transcription(broadcast, settings):
    settings.TV_CAPTIONS_MODEL = ""
    with pytest.raises(ReplaysError) as refused:
        speech.ask(broadcast)
    assert refused.value.code == "no-model"


def test_odd_characters_of_an_editor_harm_no_file(broadcast, client):
    captions.upload(broadcast, SRT, "fr")
    _user, headers = factories.make_staff("operator")
    lines = '[[0.5, 1.5, "Bon\\ud800soir\\u0000 <script>"]]'
    told = {"lines": lines, "version": "1", "language": "fr"}
    answer = client.post(
        f"/api/v1/broadcasts/{broadcast.public_id}/captions/", told, headers=headers
    )
    assert (answer.status_code, "Bonsoir" in public(broadcast)) == (200, True)


def test_what_a_person_wrote_while_the_machine_listened_stays(broadcast, monkeypatch):
    captions.upload(broadcast, SRT, "fr")

    def listened(take, rung, entries, glossary):
        captions.save(broadcast, [Caption(1.0, 2.0, "Corrigé.")], 1, "fr")
        yield Caption(entries[0].at, entries[0].at + 1, "machine")

    monkeypatch.setattr(speech, "_listened", listened)
    with pytest.raises(ReplaysError):
        speech.transcribe(broadcast, lambda share: None)
    assert "Corrigé." in public(broadcast)


def test_a_file_taken_in_is_another_version_for_every_editor(broadcast, monkeypatch):
    captions.upload(broadcast, SRT, "fr")
    monkeypatch.setattr(
        captions, "_stored",
        lambda lines, stored=captions._stored: (
            Captions.objects.filter(version=1).update(version=2), stored(lines)
        )[1],
    )  # fmt: skip
    captions.upload(broadcast, SRT, "fr")
    assert Captions.objects.get().version == 3
