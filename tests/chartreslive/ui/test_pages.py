"""Every public page in every life: the same HTML for everybody, nothing inline, nothing empty."""

import json
import re

import pytest
from django.template.loader import render_to_string

from channels.models import Cue
from tests.channels.programme import broadcast, town

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home():
    return town()


def read(client, address, status=200) -> str:
    response = client.get(address)
    assert response.status_code == status
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    html = response.content.decode()
    assert " style=" not in html
    assert "<style" not in html
    for script in re.findall(r"<script[^>]*>", html):
        assert "src=" in script or 'type="application/' in script
    assert "csrfmiddlewaretoken" not in html
    assert html.count("<h1") == 1
    return html


def test_home_says_what_is_on_air(client):
    live = broadcast(state="live", hours=-1, summary="L'affiche !")
    Cue.objects.create(broadcast=live, kind="goal", label="But, 1 – 0")
    broadcast("Ensuite", hours=3)
    html = read(client, "/")
    assert "À l’antenne" in html
    assert "But, 1 – 0" in html
    assert "Regarder" in html
    assert "À suivre" in html
    assert "Vous l’avez manqué" not in html


def test_home_announces_the_next_one(client):
    row = broadcast(hours=2)
    html = read(client, "/")
    assert "Prochain direct" in html
    assert "data-countdown" in html
    assert f"/programme/{row.public_id}.ics" in html
    assert "À suivre" not in html


def test_home_falls_back_on_the_last_replay_then_on_a_sentence(client):
    assert "L’antenne se prépare" in read(client, "/")
    broadcast(state="ended", hours=-20, replay=True)
    html = read(client, "/")
    assert "À revoir" in html
    assert "Vous l’avez manqué" not in html


def test_home_shows_the_clips_of_replays(client, settings, tmp_path):
    settings.HLS_DIR = tmp_path
    row = broadcast(state="ended", hours=-20, replay=True)
    broadcast("Autre", state="ended", hours=-40, replay=True)
    folder = tmp_path / row.public_id
    folder.mkdir()
    clip = {"id": "c1", "title": "Le but", "kind": "goal", "hls": "/x", "mp4": None,
            "poster": None, "start": 1, "duration": 9}
    (folder / "clips.json").write_text(json.dumps({"clips": [clip]}))
    assert "Le but" in read(client, "/")
    (folder / "clips.json").write_text("{")
    assert "Temps forts" not in read(client, "/")


@pytest.mark.parametrize(("state", "replay", "words"), [
    ("scheduled", False, ["Annoncé", "Le direct commence dans", "Me le rappeler"]),
    ("ready", False, ["Annoncé", "Le direct commence dans"]),
    ("live", False, ["À l’antenne", "live.m3u8"]),
    ("interrupted", False, ["Interrompu"]),
    ("ended", True, ["À revoir", "replay.m3u8"]),
    ("ended", False, ["Terminé", "La rediffusion arrive"]),
    ("cancelled", False, ["Annulé", "Ce direct est annulé", "Voir le programme"]),
])
def test_the_lives_of_a_broadcasts_page(client, state, replay, words):
    row = broadcast("Chartres <Blois> & co", state=state, replay=replay,
                    hours=2 if state in ("scheduled", "ready") else -1, body="<p>Où ?</p>")
    html = read(client, f"/sport/{row.page.slug}/")
    for word in words:
        assert word in html
    assert "Chartres &lt;Blois&gt; &amp; co" in html
    data = json.loads(re.search(r"ld\+json\">(.*?)</script>", html, re.S)[1])
    assert data["@type"] == "BroadcastEvent"
    assert ("video" in data) is (state in ("live", "interrupted") or replay)
    settings_of_player = r'player-settings" type="application/json">(.*?)</script>'
    player = json.loads(re.search(settings_of_player, html, re.S)[1])
    assert player["state"] == state
    assert player["files"] == f"/hls/{row.public_id}/"


def test_a_page_that_is_not_planned_yet_is_shown(client):
    row = broadcast()
    row.delete()
    assert "Chartres" in read(client, f"/sport/{row.page.slug}/")


def test_a_channel_shows_its_own_programme(client):
    broadcast("Le match", hours=2)
    broadcast("L'autre match", hours=30)
    broadcast("Le concert", channel="culture")
    broadcast("Le vieux match", state="ended", hours=-24 * 400, replay=True)
    html = read(client, "/sport/")
    assert "Le match" in html
    assert "L’autre match" in html
    assert "aison" in html
    assert "Le concert" not in html
    assert "se prépare" in read(client, "/agglo/")


def test_search_finds_and_says_when_it_does_not(client):
    broadcast("Réunion du plan vélo", channel="agglo")
    assert "plan vélo" in read(client, "/recherche/?q=vélo")
    assert "Rien ne correspond" in read(client, "/recherche/?q=zzzz")
    assert "Recherche" in read(client, "/recherche/")
    for odd in ("%00", "<script>", '"' * 300, "a" * 5000, "' OR 1=1 --", "*", "(", "AND"):
        assert "<script>alert" not in read(client, "/recherche/?q=" + odd.replace("%", "%25"))
    assert client.get("/recherche/?q=%00").status_code == 400


def test_text_page_and_errors(client):
    assert "Mentions légales" in read(client, "/mentions/")
    assert "Cette page n’existe pas" in read(client, "/nope/", status=404)
    for name in ("400", "403", "403_csrf", "404", "500"):
        assert "<h1>" in render_to_string(f"{name}.html")


def test_machines_files(client):
    row = broadcast()
    assert f"/sport/{row.page.slug}/" in client.get("/sitemap.xml").content.decode()
    assert "Sitemap:" in client.get("/robots.txt").content.decode()
    assert client.get("/favicon.ico").status_code == 302


def test_sign_in_is_in_french(client):
    html = client.get("/compte/login/").content.decode()
    assert "Connexion de l’équipe" in html
    assert "Se connecter" in html
    assert " style=" not in html


def test_pages_cost_few_queries(client, django_assert_max_num_queries):
    for number in range(6):
        broadcast(f"Replay {number}", state="ended", hours=-24 * (number + 1), replay=True)
        broadcast(f"Soon {number}", hours=number + 1)
    client.get("/")
    with django_assert_max_num_queries(30):
        client.get("/")
    with django_assert_max_num_queries(20):
        client.get("/programme/")
