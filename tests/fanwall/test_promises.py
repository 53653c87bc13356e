"""F1 to F15, the wall's invariants (docs/promise.md): those that no other test here shows whole.

F1 asks every address that the URL configuration knows, so a new one is either known here or fails.
"""

import ast
import re
import threading
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from django.db import IntegrityError, connections, transaction
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone
from starlette.testclient import TestClient
from wagtail.images import get_image_model

from channels.models import Broadcast
from chartreslive.accounts.models import ApiToken, User
from fanwall import consents, moderation, publishing, spool, submissions, sweep, walls
from fanwall.models import Approval, ModerationEvent, Photo, Wall
from tests.fanwall.conftest import jpeg, make_moderator, make_wall, upload

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENT = (ROOT / "docs" / "promise.md").read_text()
ALL_USES = ["screen", "air", "replay", "site"]


# --- F1: for every state and every address, what nobody approved has no bytes for strangers


def staged(state: str, wall: Wall, lea, monkeypatch) -> Photo:
    """A photo that really went the way to this state, with every use ticked."""
    if state == "received":
        monkeypatch.setattr(submissions, "_prepare_now", lambda *args: None)
    body = upload(Client(), wall, consent=ALL_USES, people="1", name="Lina").json()
    photo = moderation.find(body["id"])
    # Whatever the state, its bytes are there to be found: a copy that somebody forgot.
    verbs = {
        "approved": lambda: moderation.approve(photo, lea),
        "rejected": lambda: moderation.reject(photo, lea),
        "stashed": lambda: moderation.stash(photo, lea),
        "revoked": lambda: moderation.revoke(moderation.approve(photo, lea), lea),
        "withdrawn": lambda: moderation.withdraw(moderation.approve(photo, lea)),
        "discarded": lambda: Photo.objects.filter(pk=photo.pk).update(state="discarded"),
        "lapsed": lambda: walls.set_state(wall, "ended", lea.pk),
        "purged": lambda: moderation.purge_due(timezone.now() + timedelta(days=9)),
    }
    verbs.get(state, lambda: None)()
    photo = moderation.find(photo.pk)
    assert photo.state == state
    return photo


def arguments(wall: Wall, photo: Photo) -> dict[str, list[str]]:
    """What a stranger who knows every secret but a moderator's sign-in would put in an address."""
    tokens = [screen.token for screen in wall.screens.all()]
    return {
        "code": [wall.code],
        "token": [*tokens, consents.token(photo.pk)],
        "sha": [photo.display_sha256 or "0" * 64, photo.src_sha256 or "1" * 64],
        "photo_id": [str(photo.pk)],
        "size": ["grande", "vignette"],
        "action": ["approve", "reject", "stash", "undo", "revoke"],
        "number": [str(screen.pk) for screen in wall.screens.all()],
        "verb": ["remove", "renew", "address"],
        "secret": ["5" * 32],
    }


def known_addresses(wall: Wall, photo: Photo) -> list[str]:
    """Every pattern of fanwall.urls, filled in. An argument that is new here is a KeyError."""
    found, values = [], arguments(wall, photo)
    for pattern in get_resolver("fanwall.urls").url_patterns:
        names = list(pattern.pattern.converters) or list(pattern.pattern.regex.groupindex)
        found += filled(pattern.name, {name: values[name] for name in names})
    return sorted(set(found))


def filled(name: str, values: dict[str, list[str]]) -> list[str]:
    return [
        reverse(f"fanwall:{name}", kwargs=dict(zip(values, chosen, strict=True)))
        for chosen in product(*values.values())
    ]


def guessed_addresses(wall: Wall, photo: Photo) -> list[str]:
    """Where bytes of other things are served, and where files lie."""
    public_id = wall.broadcast.public_id
    lies = spool.folder(photo) / "display.jpg"
    names = [photo.display_sha256 or "0" * 64, str(photo.pk)]
    return [
        *(f"/{root}/{name}.jpg" for root in ("media", "uploads", "images", "static", "hls")
          for name in names),
        *(f"/hls/{public_id}/{name}.jpg" for name in names),
        f"/uploads/{'/'.join(lies.parts[-5:])}",
        f"/images/..%2fuploads/{'/'.join(lies.parts[-5:])}",
        f"/images/{lies}",
        f"/hls/assets/{names[0]}.jpg",
        "/documents/1/display.jpg",
        f"/api/v1/broadcasts/{public_id}/",
        wall.broadcast.page.get_url(),
        f"/embed/{public_id}/",
    ]


LIBRARY = ["/admin/images/", "/admin/images/chooser/", "/admin/documents/", "/admin/documents/chooser/",
           "/admin/murs/", "/admin/"]


def holds_nothing(answer, address: str, secrets: list[bytes], state: str) -> None:
    told = answer.content
    assert [len(secret) for secret in secrets if secret in told] == [], (state, address)
    kind = answer.headers.get("content-type", "")
    assert not kind.startswith("image/jpeg"), (state, address)


@pytest.mark.films
@pytest.mark.django_db
@pytest.mark.parametrize("over", [False, True], ids=["during", "after"])
@pytest.mark.parametrize("state", [s for s in Photo.State.values if s != "approved"])
def test_f1_no_address_gives_what_nobody_approved(wall, lea, state, over, monkeypatch):
    photo = staged(state, wall, lea, monkeypatch)
    if over:  # the gallery and the replay are open
        walls.set_state(wall, "ended", lea.pk)
        Broadcast.objects.update(state=Broadcast.State.ENDED, replay_at=timezone.now())
        photo.refresh_from_db()
    secret = jpeg()
    folder = spool.folder(photo)
    for name in ("display.jpg", "thumb.jpg", "source"):
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / name).exists():
            (folder / name).write_bytes(secret)
    secrets = sorted({path.read_bytes() for path in folder.iterdir()})
    editor = Client()
    editor.force_login(User.objects.create_user("editor@example.org", "pw", is_staff=True))
    addresses = [*known_addresses(wall, photo), *guessed_addresses(wall, photo)]
    assert len(addresses) > 40
    for address in addresses:
        holds_nothing(Client().get(address), address, secrets, state)
        if ".jpg" in address or ".json" in address:
            holds_nothing(editor.get(address), address, secrets, state)
    manifest = Client().get(f"/api/v1/screens/{wall.screens.first().token}/manifest")
    assert manifest.json()["items"] == []
    for use in (publishing.SITE, publishing.REPLAY):
        assert publishing.published(walls.find(wall.code), use) == []


@pytest.mark.django_db
def test_f1_the_addresses_give_it_once_it_is_approved(wall, lea, monkeypatch):
    """Else the test above would pass with a wall that shows nothing at all."""
    photo = staged("approved", wall, lea, monkeypatch)
    data = spool.display(photo)

    def giving() -> set[str]:
        found = known_addresses(wall, photo)
        return {address.rsplit("/", 2)[1] for address in found if Client().get(address).content == data}

    token = wall.screens.first().token
    assert giving() == {token}
    walls.set_state(wall, "ended", lea.pk)
    Broadcast.objects.update(state=Broadcast.State.ENDED, replay_at=timezone.now())
    assert giving() == {"galerie", "instants"}


@pytest.mark.django_db
def test_f1_the_picture_library_of_the_editors_never_has_it(wall, lea, photo):
    boss = Client()
    boss.force_login(User.objects.create_superuser("boss@example.org", "pw"))
    moderation.approve(photo, lea)
    secrets = [spool.display(photo), spool.thumb(photo), photo.display_sha256.encode()]
    for address in LIBRARY:
        answer = boss.get(address)
        assert answer.status_code == 200, address
        assert [secret for secret in secrets if secret in answer.content] == []
    assert not get_image_model().objects.exists()


@pytest.mark.django_db
def test_f1_the_front_serves_no_file_of_it(wall, photo, settings):
    """What answers before Django: /hls, /images, /push, static files."""
    from chartreslive.asgi import application

    assert spool.root().is_relative_to(settings.UPLOADS_DIR)
    served = [settings.HLS_DIR, settings.RENDITIONS_DIR, settings.STATIC_ROOT]
    assert not any(settings.UPLOADS_DIR.is_relative_to(place) for place in served)
    with TestClient(application) as front:
        for address in guessed_addresses(wall, photo):
            if address.startswith(("/hls", "/images", "/static")):
                answer = front.get(address)
                assert answer.status_code in (400, 403, 404), address
                assert spool.display(photo) not in answer.content


# --- F2: only a human's approve makes an Approval


SOURCES = sorted(
    path for app in ("chartreslive", "media", "channels", "audience", "replays", "sponsors", "fanwall")
    for path in (ROOT / app).rglob("*.py")
)
MAKES = {"create", "bulk_create", "get_or_create", "update_or_create", "acreate"}


def calls():
    """(file, function around it, what is called) of the whole program, migrations too."""
    for path in SOURCES:
        for function in ast.walk(ast.parse(path.read_text())):
            if isinstance(function, ast.FunctionDef):
                for node in ast.walk(function):
                    if isinstance(node, ast.Call):
                        name = str(path.relative_to(ROOT))
                        yield name, function.name, ast.unparse(node.func), ast.unparse(node)


def test_f2_one_function_makes_approvals_and_only_approve_leads_to_it():
    makers, to_sign, to_first, to_approved = set(), set(), set(), set()
    for file, function, called, whole in calls():
        makes = called.rsplit(".", 1)[-1] in MAKES and ("Approval" in called or "approvals" in called)
        if makes or called.endswith("Approval"):
            makers.add((file, function))
        if file.startswith("fanwall/") and called.endswith("_sign"):
            to_sign.add(function)
        if called.endswith("_record_first_yes"):
            to_first.add(function)
        writes = called.endswith(("update", "_decide", "create", "bulk_create"))
        if writes and re.search(r"(state=(Photo\.)?|\(photo, )State\.APPROVED", whole):
            to_approved.add((file, function))
    assert makers == {("fanwall/moderation.py", "_sign")}
    assert to_sign <= {"approve", "sign", "_record_first_yes"}
    assert to_first == {"approve"}
    assert {each for each in to_approved if each[1] != "_revoke_twins"} <= {
        ("fanwall/moderation.py", "approve")}


def test_f2_only_the_api_and_the_demo_city_call_approve():
    callers = {file for file, _function, called, _whole in calls()
               if called.endswith("moderation.approve")}
    assert callers == {"fanwall/views/api.py", "chartreslive/home/demo/crowd.py"}


@pytest.mark.django_db
def test_f2_the_database_wants_a_human_and_bytes(photo, lea):
    for fields in ({"by": None}, {"by": lea, "display_sha256": ""}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Approval.objects.create(**{"photo": photo, "display_sha256": "a", **fields})
    with pytest.raises(IntegrityError), transaction.atomic():
        Photo.objects.filter(pk=photo.pk).update(state="approved", display_sha256="")


@pytest.mark.django_db
def test_f2_time_passing_approves_nothing(wall, photo):
    for days in (0, 1, 6):
        sweep.run(timezone.now() + timedelta(days=days))
    assert not Approval.objects.exists()
    assert Photo.objects.get().state != "approved"


# --- F3: other bytes are not what was approved


@pytest.mark.django_db
def test_f3_one_bit_on_the_disk_and_no_address_gives_it(wall, lea, monkeypatch):
    photo = staged("approved", wall, lea, monkeypatch)
    walls.set_state(wall, "ended", lea.pk)
    Broadcast.objects.update(state=Broadcast.State.ENDED, replay_at=timezone.now())
    path = spool.folder(photo) / "display.jpg"
    good = path.read_bytes()
    name = f"{photo.display_sha256}.jpg"
    places = [f"/mur/{wall.code}/{place}/{name}" for place in ("galerie", "instants")]
    screen = f"/ecran/{wall.screens.first().token}/{name}"
    for position in range(0, len(good), max(1, len(good) // 25)):
        path.write_bytes(good[:position] + bytes([good[position] ^ 1]) + good[position + 1 :])
        assert [Client().get(place).status_code for place in places] == [404, 404]
    Wall.objects.update(state="open")
    assert Client().get(screen).status_code == 404
    path.write_bytes(good)
    assert Client().get(screen).status_code == 200


# --- F8 and F11: many at once


def at_once(work, count: int) -> list:
    """Each in a thread of its own, all let go at the same moment."""
    barrier, found = threading.Barrier(count), [None] * count

    def run(number: int) -> None:
        barrier.wait()
        try:
            found[number] = work(number)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


@pytest.mark.django_db(transaction=True)
def test_f11_of_many_moderators_one_decides_each_photo():
    wall = make_wall()
    people = [make_moderator(f"M{number}") for number in range(6)]
    desks = [Client(headers={"Authorization": f"Bearer {ApiToken.issue(one)}"}) for one in people]
    photos = [upload(Client(), wall).json()["id"] for _ in range(5)]
    verbs = ["approve", "reject", "stash", "approve", "reject", "approve"]

    def decide(number: int) -> list[tuple[int, str]]:
        told = []
        for photo in photos:
            answer = desks[number].post(f"/api/v1/photos/{photo}/{verbs[number]}")
            told.append((answer.status_code, answer.json().get("state")))
        return told

    answers = at_once(decide, len(people))
    for place, photo in enumerate(photos):
        told = [answer[place] for answer in answers]
        won = [number for number, (status, _state) in enumerate(told) if status == 200]
        decisions = ModerationEvent.objects.filter(photo_id=photo)
        # Kept for later, it may still be decided once; what is decided is decided. Who saw it before
        # it was kept is told so: when all did, nobody has decided yet.
        steps = [event.action for event in decisions.order_by("seq")]
        assert steps in (["stash"], ["approve"], ["reject"], ["stash", "approve"], ["stash", "reject"])
        assert len(steps) == len(won)
        assert {status for status, _state in told} <= {200, 409}
        actual = Photo.objects.get(pk=photo).state
        assert decisions.latest("seq").details["after"] == actual
        assert all(state in ("approved", "rejected", "stashed") for _status, state in told)
        assert Approval.objects.filter(photo=photo, revoked_at=None).count() == (actual == "approved")
    assert [event.seq for event in ModerationEvent.objects.order_by("seq")] == list(
        range(1, ModerationEvent.objects.count() + 1))


# --- every F has its line and its test


def test_each_of_the_fifteen_has_a_test_that_exists():
    lines = dict(re.findall(r"^\| (F\d+) \|.*\| ([^|]+) \|$", DOCUMENT, re.M))
    assert sorted(lines, key=lambda name: int(name[1:])) == [f"F{number}" for number in range(1, 16)]
    for name, shown in lines.items():
        places = re.findall(r"`([\w/.]+)(?:::(\w+))?`", shown)
        assert places, name
        for file, test in places:
            text = (ROOT / file).read_text()
            assert not test or re.search(rf"def {test}\b", text), f"{name}: {file}::{test}"
