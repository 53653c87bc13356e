"""Who may watch: passwords, private links, embargo, and what strangers must not learn."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Revision

from channels import access, guesses, guide, locks, rights
from channels.errors import ChannelsError
from channels.models import Access, Broadcast, Guess
from tests import factories

pytestmark = pytest.mark.django_db
PASSWORD = "une porte bleue"


@pytest.fixture(autouse=True)
def places(settings, tmp_path):
    for name in ("HLS_DIR", "RECORDINGS_DIR", "STATE_DIR"):
        setattr(settings, name, tmp_path / name)
    (tmp_path / "STATE_DIR" / "push").mkdir(parents=True)


@pytest.fixture
def broadcast() -> Broadcast:
    return factories.make_broadcast("Conseil de classe", "agglo", summary="Un résumé")


@pytest.fixture
def protected(broadcast) -> Broadcast:
    access.protect(broadcast, PASSWORD)
    return broadcast


@pytest.fixture
def private(broadcast) -> Broadcast:
    access.share_by_link(broadcast)
    return broadcast


def enter(client, broadcast, password=PASSWORD, **extra):
    return client.post(f"/acces/{broadcast.public_id}/", {"password": password}, **extra)


def pass_of(client, broadcast) -> str:
    return client.cookies[rights.pass_name(broadcast.public_id)].value


# --- the password


def test_the_password_is_kept_as_a_hash_and_nowhere_else(broadcast, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    access.protect(broadcast, PASSWORD)
    protected = broadcast
    assert protected.password.startswith("pbkdf2_sha256$")
    assert PASSWORD not in str(list(Revision.objects.values_list("content", flat=True)))
    told = protected.recording.public_directory.joinpath(locks.FILE).read_text()
    assert PASSWORD not in told
    assert protected.password not in told


def test_a_stranger_sees_the_form_and_nothing_of_the_video(client, protected):
    answer = client.get(protected.page.url)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["X-Robots-Tag"] == "noindex"
    assert not answer.cookies
    assert "Mot de passe" in page
    assert "Conseil de classe" in page
    assert "/hls/" not in page
    assert "player-settings" not in page
    assert "ld+json" not in page


def test_the_right_password_opens_the_page(client, protected):
    answer = enter(client, protected)
    assert answer.status_code == 303
    assert answer["Location"] == protected.page.url
    right = answer.cookies[rights.RIGHT]
    assert right["path"] == f"/hls/{protected.public_id}/"
    assert (right["httponly"], right["samesite"], right["max-age"]) == (True, "lax", 60)
    page = client.get(protected.page.url)
    assert "player-settings" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("password", ["une porte verte", "", "x" * 5000, "une porte bleu\x00e"])
def test_a_wrong_password_opens_nothing(client, protected, password):
    answer = enter(client, protected, password)
    assert answer.status_code == 403
    assert not answer.cookies
    assert "bon mot de passe" in answer.content.decode()


def test_spaces_and_accents_of_phones_do_not_matter(client, broadcast):
    access.protect(broadcast, "Fête de l’école")
    assert enter(client, broadcast, " Fe\u0302te de l’e\u0301cole ").status_code == 303


def test_a_password_that_was_right_is_known_fast_until_it_changes(client, protected):
    assert access.knows_password(protected, PASSWORD)
    assert len(access._accepted) >= 1
    access.protect(protected, "une autre porte")
    assert not access.knows_password(protected, PASSWORD)
    assert access.knows_password(protected, "une autre porte")


def test_too_short_a_password_is_refused(broadcast):
    with pytest.raises(ChannelsError) as refused:
        access.protect(broadcast, " ab ")
    assert refused.value.code == "password-length"
    assert Broadcast.objects.get().access == Access.PUBLIC


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 303),
        ({"Origin": "https://ailleurs.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://testserver"}, 303),
    ],
)
def test_other_sites_do_not_guess_through_their_visitors(
    client, protected, settings, headers, status
):
    settings.ALLOWED_HOSTS = ["testserver"]
    assert enter(client, protected, headers=headers).status_code == status
    assert Guess.objects.count() == (status == 303)


def test_the_form_of_what_is_not_protected_by_a_password_is_not_there(client, broadcast):
    assert enter(client, broadcast).status_code == 404
    access.share_by_link(broadcast)
    assert enter(client, broadcast).status_code == 404
    assert client.get(f"/acces/{broadcast.public_id}/").status_code == 404


# --- guesses


def test_two_hundred_guesses_from_one_address_are_slowed_down(client, protected, monkeypatch):
    monkeypatch.setattr(access, "knows_password", lambda *_: False)
    answers = [enter(client, protected, f"essai {number}") for number in range(200)]
    statuses = [answer.status_code for answer in answers]
    assert statuses == [403] * guesses.MOST_BY_ADDRESS + [429] * (200 - guesses.MOST_BY_ADDRESS)
    assert 0 < int(answers[-1]["Retry-After"]) <= 300
    assert "Trop d’essais" in answers[-1].content.decode()


def test_claimed_addresses_do_not_help(client, protected, monkeypatch):
    monkeypatch.setattr(access, "knows_password", lambda *_: False)
    statuses = [
        enter(client, protected, "x", headers={"X-Forwarded-For": f"10.0.0.{n}"}).status_code
        for n in range(30)
    ]
    assert statuses.count(429) == 30 - guesses.MOST_BY_ADDRESS


def test_many_addresses_share_one_allowance(client, protected, monkeypatch):
    monkeypatch.setattr(access, "knows_password", lambda *_: False)
    statuses = [
        enter(client, protected, "x", REMOTE_ADDR=f"10.0.{n}.1").status_code for n in range(200)
    ]
    assert statuses.count(403) == guesses.MOST_BY_BROADCAST
    assert statuses[-1] == 429


def test_a_school_behind_one_address_is_not_shut_out(client, protected):
    """Sixty parents, each mistypes once."""
    for _ in range(60):
        assert enter(client, protected, "une porte").status_code == 403
        assert enter(client, protected).status_code == 303


def test_ipv6_addresses_count_by_network(client, protected, monkeypatch):
    monkeypatch.setattr(access, "knows_password", lambda *_: False)
    for number in range(guesses.MOST_BY_ADDRESS + 1):
        last = enter(client, protected, "x", REMOTE_ADDR=f"2001:db8::{number:x}")
    assert last.status_code == 429
    assert enter(client, protected, "x", REMOTE_ADDR="2001:db8:1::1").status_code == 403


def test_addresses_are_not_kept(client, protected):
    enter(client, protected, "x", REMOTE_ADDR="192.0.2.7")
    assert "192.0.2.7" not in str(list(Guess.objects.values()))
    guesses.forget(timezone.now() + guesses.WINDOW)
    assert Guess.objects.count() == 0


# --- revocation


@pytest.mark.parametrize(
    "change",
    [
        lambda each: access.protect(each, "une autre porte"),
        access.share_by_link,
        lambda each: (access.open_to_all(each), access.protect(each, PASSWORD)),
    ],
)
def test_every_change_revokes_every_right(client, protected, change):
    enter(client, protected)
    before, held = protected.generation, pass_of(client, protected)
    assert rights.pass_holds(held, protected.public_id, before)
    change(protected)
    now = locks.read(protected.public_id).right
    assert now == protected.generation != before
    assert not rights.pass_holds(held, protected.public_id, now)
    assert "player-settings" not in client.get(protected.page.url).content.decode()


def test_a_right_lasts_a_minute_and_opens_one_broadcast():
    right = rights.new_right("abc", "0123456789abcdef", now=1_900_000_000)
    holds = rights.right_holds
    assert holds(right, "abc", "0123456789abcdef", 1_900_000_059)
    assert not holds(right, "abc", "0123456789abcdef", 1_900_000_060)
    assert not holds(right, "abd", "0123456789abcdef", 1_900_000_001)
    assert not holds(right, "abc", "fedcba9876543210", 1_900_000_001)
    longer = f"{int(right[:10]) + 600}{right[10:]}"
    assert not holds(longer, "abc", "0123456789abcdef", 1_900_000_001)


def test_a_right_is_no_pass_and_a_pass_no_right():
    generation, now = "0123456789abcdef", 1_900_000_000
    right, held = (make("abc", generation, now) for make in (rights.new_right, rights.new_pass))
    assert not rights.pass_holds(right, "abc", generation, now)
    assert not rights.right_holds(held, "abc", generation, now)


@pytest.mark.parametrize("value", ["", ".", "x" * 5000, "1.2.3", "１９００００００００.a.b", "é" * 30])
def test_forged_rights_are_refused(value):
    assert not rights.right_holds(value, "abc", "0123456789abcdef")
    assert not rights.right_holds(value, "abc", "")


# --- the private link


def test_without_its_secret_a_private_page_is_not_there(client, private):
    nowhere = client.get("/agglo/nulle-part/")
    for query in ("", "?cle=", "?cle=x", "?cle=%00", f"?cle={private.link_secret[:-1]}"):
        answer = client.get(private.page.url + query)
        assert answer.status_code in (404, 400)
        if answer.status_code == 404:
            assert answer.content == nowhere.content
            assert answer.headers == nowhere.headers


def test_the_link_becomes_a_right_and_leaves_the_address(client, private):
    link = access.link(private)
    answer = client.get(link.removeprefix("http://localhost:8000"))
    assert answer.status_code == 303
    assert answer["Location"] == private.page.url
    assert private.link_secret not in str(answer.cookies)
    page = client.get(private.page.url)
    assert "player-settings" in page.content.decode()
    assert private.link_secret not in page.content.decode()
    assert page["X-Robots-Tag"] == "noindex"


def test_an_old_link_leads_nowhere(client, private):
    old = access.link(private)
    access.share_by_link(private)
    assert access.link(private) != old
    assert client.get(old).status_code == 404


PLACES = [
    "/", "/agglo/", "/programme/", "/programme.ics", "/recherche/?q=Conseil", "/sitemap.xml",
    "/api/v1/broadcasts/", "/api/v1/broadcasts/?state=scheduled&channel=agglo",
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_private_broadcast_is_announced_nowhere(client, private, place):
    told = client.get(place).content.decode()
    assert private.public_id not in told
    assert private.page.slug not in told
    assert "Conseil de classe" not in told


def test_nor_do_its_own_addresses_exist_for_strangers(client, private):
    page = f"http://localhost:8000{private.page.url}"
    for place in (
        f"/embed/{private.public_id}/",
        f"/programme/{private.public_id}.ics",
        f"/oembed/?url={page}",
    ):
        assert client.get(place).status_code == 404


# --- what a protected broadcast tells


def test_a_protected_broadcast_is_listed_by_its_title_alone(client, protected):
    folder = protected.recording.public_directory
    (folder / "clips.json").write_text('{"clips": [{"id": 1, "title": "But", "duration": 3}]}')
    now = timezone.now()
    Broadcast.objects.update(state="ended", started_at=now, ended_at=now, replay_at=now)
    [told] = client.get("/api/v1/broadcasts/").json()
    assert told["title"] == "Conseil de classe"
    assert (told["access"], told["replay"], told["clips"]) == ("password", None, [])
    assert "Sur mot de passe" in client.get("/agglo/").content.decode()
    assert "But" not in client.get("/").content.decode()


@pytest.mark.parametrize("place", ["/recherche/?q=Conseil", "/sitemap.xml"])
def test_its_words_are_not_searched_and_not_in_the_sitemap(client, protected, place):
    assert protected.page.slug not in client.get(place).content.decode()


def test_other_sites_get_a_message_instead_of_the_player(client, protected):
    embed = client.get(f"/embed/{protected.public_id}/")
    assert "player" not in embed.content.decode()
    assert protected.page.url in embed.content.decode()
    page = f"http://localhost:8000{protected.page.url}"
    assert client.get(f"/oembed/?url={page}").status_code == 401


# --- embargo


def test_a_held_back_replay_is_listed_nowhere_and_opens_by_itself(client, broadcast):
    until = timezone.now() + timedelta(hours=3)
    now = timezone.now()
    Broadcast.objects.update(state="ended", started_at=now, ended_at=now, replay_at=now)
    broadcast.refresh_from_db()
    access.hold_replay(broadcast, until)
    assert guide.replays() == []
    assert client.get("/api/v1/broadcasts/").json()[0]["replay"] is None
    assert "La rediffusion sera disponible le" in client.get(broadcast.page.url).content.decode()
    access.open_due(until - timedelta(seconds=1))
    assert Broadcast.objects.get().replay_from == until
    access.open_due(until)
    assert Broadcast.objects.get().replay_from is None
    assert locks.read(broadcast.public_id) == locks.OPEN
    assert list(broadcast.recording.public_directory.glob(".*")) == []


def held(name: str, *, on_air: bool) -> str:
    return locks.Locks(replay_from=100.0, on_air=on_air).refusal("abc", name, "", 99.9)


def test_an_embargo_leaves_the_live_open():
    for name in ("live.m3u8", "dvr-top.m3u8", "r1-a/top/00001.m4s", "state.json", "opening.json"):
        assert held(name, on_air=True) == ""
    for name in ("replay.m3u8", "clips.json", "clip-a.m3u8", "clip-a.jpg", "download/a.mp4"):
        assert held(name, on_air=True) == "embargo"


def test_after_the_live_everything_is_closed_but_the_state():
    for name in ("live.m3u8", "dvr-top.m3u8", "r1-a/top/00001.m4s", "replay.m3u8", "clips.json"):
        assert held(name, on_air=False) == "embargo"
    assert held("state.json", on_air=False) == ""


def test_the_check_looks_at_the_clock_itself():
    found = locks.Locks(replay_from=100.0)
    assert found.refusal("abc", "replay.m3u8", "", 99.99) == "embargo"
    assert found.refusal("abc", "replay.m3u8", "", 100.0) == ""


# --- locks on disk


def marks(broadcast) -> set[str]:
    folder = broadcast.recording.public_directory
    return {path.name for path in folder.glob(".*")} - {locks.FILE}


def test_the_locks_stand_beside_the_files(broadcast):
    assert marks(broadcast) == set()
    access.protect(broadcast, PASSWORD)
    assert marks(broadcast) == {".right"}
    access.hold_replay(broadcast, timezone.now() + timedelta(hours=1))
    assert marks(broadcast) == {".right", ".more", ".embargo", ".noreplay"}
    access.open_to_all(broadcast)
    access.hold_replay(broadcast, None)
    assert marks(broadcast) == set()


def test_an_unpublished_page_closes_its_files_and_a_published_one_opens_them(broadcast):
    broadcast.page.unpublish()
    assert marks(broadcast) == {".more", ".closed"}
    assert locks.read(broadcast.public_id).refusal(broadcast.public_id, "state.json", "", 0)
    broadcast.page.save_revision().publish()
    assert locks.read(broadcast.public_id) == locks.OPEN


def test_the_files_of_a_deleted_page_are_closed_by_the_sweep(broadcast):
    folder = broadcast.recording.public_directory
    broadcast.page.delete()
    access.repair()
    assert (folder / ".closed").exists()


def test_the_sweep_mends_lost_locks(protected):
    folder = protected.recording.public_directory
    (folder / locks.FILE).unlink()
    (folder / ".right").unlink()
    access.repair()
    assert locks.read(protected.public_id).right == protected.generation
    assert marks(protected) == {".right"}


def test_locks_that_cannot_be_read_are_closed(protected):
    path = protected.recording.public_directory / locks.FILE
    for text in ("", "{", "[]", '{"unknown": 1}'):
        path.write_text(text)
        assert locks.read(protected.public_id) == locks.CLOSED


# --- from a shell


def told(capsys, *arguments) -> dict:
    import json

    call_command(*arguments, "--json")
    return json.loads(capsys.readouterr().out)


def test_planning_with_a_password(capsys):
    moments = ("--start", "2030-01-01T20:00", "--end", "2030-01-01T22:00")
    planned = told(capsys, "plan", "--channel", "sport", "--title", "Gala", *moments,
                   "--password", PASSWORD)  # fmt: skip
    assert {"id", "public_id", "page", "state", "rtmp", "srt", "hls"} <= set(planned)
    assert PASSWORD not in str(planned)
    assert Broadcast.objects.get().access == Access.PASSWORD


def test_changing_the_access(capsys, protected):
    number = str(protected.pk)
    linked = told(capsys, "access", number, "--link")
    assert "?cle=" in linked["page"]
    assert told(capsys, "access", number)["page"] == linked["page"]
    held_back = told(capsys, "access", number, "--public", "--replay-from", "2030-01-01T20:00Z")
    assert (held_back["access"], held_back["replay_from"]) == ("public", "2030-01-01T20:00:00+00:00")
    assert told(capsys, "access", number, "--replay-from", "now")["replay_from"] is None
